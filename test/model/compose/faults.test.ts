import assert from 'node:assert/strict';
import test from 'node:test';
import { errorsOf } from '../../../src/model/compose/application.ts';
import { cpuTime } from '../../cpu-time.ts';
import { application, applications, faults, service } from '../reading.ts';

test('the slip of the textbook: settings at the level of the services', () => {
  const text = `version: "3.8"
services:
    redis:
    image: redis:alpine
    deploy:
        resources:
        limits:
            cpus: '0.50'
            memory: 50M
        reservations:
            cpus: '0.25'
            memory: 20M
`;
  assert.deepEqual(faults(text), [
    'compose.yml:4:5 `image` is at the level of the services; indent it under `redis`.',
    'compose.yml:5:5 `deploy` is at the level of the services; indent it under `redis`.',
    'compose.yml:7:9 `limits` is at the same level as `resources`; indent it under `resources`.',
    'compose.yml:10:9 `reservations` is at the same level as `resources`; indent it under `resources`.',
  ]);
  const redis = service(text);
  assert.equal(redis.name, 'redis');
  assert.equal(redis.image?.value, 'redis:alpine');
  assert.equal(redis.limits.memory?.value, '50M');
  assert.equal(redis.append(['read_only: true']), undefined);
});

test('other lines that stand too far to the left', () => {
  assert.deepEqual(faults('services:\n  a:\n    image: x\n  ports: ["1:1"]\n  b: {image: y}\n'), [
    'compose.yml:4:3 `ports` is at the level of the services; indent it under `a`.',
  ]);
  assert.deepEqual(faults('services:\n  a:\n    build:\n    context: .\n    dockerfile: D\n'), [
    'compose.yml:4:5 `context` is at the same level as `build`; indent it under `build`.',
    'compose.yml:5:5 `dockerfile` is at the same level as `build`; indent it under `build`.',
  ]);
  assert.deepEqual(faults('services:\n  a: {image: x}\nprivileged: true\n'), [
    'compose.yml:3:1 `privileged` is at the top level; indent it under its service.',
  ]);
});

test('a service may be named like a setting', () => {
  assert.deepEqual(faults('services:\n  image: {image: x}\n  build: {build: .}\n  user: {image: y, user: "1"}\n'), []);
});

test('keys that nobody knows, with the one that was meant', () => {
  assert.deepEqual(
    faults(
      'services:\n  a:\n    image: x\n    enviroment: {A: 1}\n    depends-on: []\n    Volumes: []\n    dockerfile: x\n    qqqqqqqqqqqq: 1\n    x-own: 1\n    build: {contxt: .}\n    deploy: {resource: {}}\nvolume: {}\nx-top: 1\n',
    ),
    [
      'compose.yml:12:1 `volume` is not a key of a compose file; did you mean `volumes`?',
      'compose.yml:4:5 `enviroment` is not a key of a service; did you mean `environment`?',
      'compose.yml:5:5 `depends-on` is not a key of a service; did you mean `depends_on`?',
      'compose.yml:6:5 `Volumes` is not a key of a service; did you mean `volumes`?',
      'compose.yml:7:5 `dockerfile` is not a key of a service; it belongs under `build`.',
      'compose.yml:8:5 `qqqqqqqqqqqq` is not a key of a service; remove it, or prefix it with `x-`.',
      'compose.yml:10:13 `contxt` is not a key of `build`; did you mean `context`?',
      'compose.yml:11:14 `resource` is not a key of `deploy`; did you mean `resources`?',
    ],
  );
});

test('what has the wrong shape is told, and read all the same', () => {
  const text =
    'services:\n  a:\n    image: [x]\n    ports: "80:80"\n    cap_add: SYS_ADMIN\n    deploy: 1\n  b: 1\n  c: [x]\n  d:\n';
  assert.deepEqual(faults(text), [
    'compose.yml:3:12 `image` must be a single value, not a list.',
    'compose.yml:4:12 `ports` must be a list, not a single value.',
    'compose.yml:5:14 `cap_add` must be a list, not a single value.',
    'compose.yml:6:13 `deploy` must be a mapping, not a single value.',
    'compose.yml:7:3 The service `b` has no settings; indent them under it, or remove it.',
    'compose.yml:8:3 The service `c` has no settings; indent them under it, or remove it.',
    'compose.yml:9:3 The service `d` has no settings; indent them under it, or remove it.',
    'compose.yml:2:3 The service `a` has neither an image nor a build; add `image:` or `build:`.',
  ]);
  assert.deepEqual(
    service(text).capAdd.map(({ value }) => value),
    ['SYS_ADMIN'],
  );
  assert.equal(service(text).ports.length, 1);
  assert.deepEqual(faults('- a\n'), [
    'compose.yml:1:1 A compose file must be a mapping with `services:` at the top level.',
  ]);
  assert.deepEqual(faults('services: [a]\n').length, 1);
});

test('the first compose format no longer runs, and is reviewed', () => {
  const text = 'web:\n  image: nginx\n  privileged: true\ndb:\n  build: .\n';
  assert.deepEqual(faults(text), [
    'compose.yml:1:1 Services are at the top level, as in compose file version 1, which is no longer supported; indent them under `services:`.',
  ]);
  assert.deepEqual(
    application(text).services.map(({ name, privileged }) => [name, privileged?.value]),
    [
      ['web', true],
      ['db', undefined],
    ],
  );
});

test('extends and include: what is missing, and what goes round in circles', () => {
  assert.deepEqual(faults('services:\n  a: {image: x, extends: b}\n'), [
    'compose.yml:2:26 This extends the service `b`, which does not exist in this file; correct the name.',
  ]);
  assert.deepEqual(faults('services:\n  a: {image: x, extends: {file: no.yml, service: b}}\n'), [
    'compose.yml:2:33 This extends `no.yml`, which does not exist; correct the path.',
  ]);
  assert.deepEqual(
    faults({
      'compose.yml': 'services:\n  a: {image: x, extends: {file: b.yml, service: c}}\n',
      'b.yml': 'services: {b: {image: x}}\n',
    }),
    ['compose.yml:2:49 This extends the service `c`, which does not exist in `b.yml`; correct the name.'],
  );
  assert.deepEqual(faults('services:\n  a: {image: x, extends: b}\n  b: {image: x, extends: a}\n'), [
    'compose.yml:2:26 Circular `extends`: `a` → `b` → `a`. Break the cycle.',
  ]);
  assert.deepEqual(
    faults(
      { 'compose.yml': 'include: [b.yml, c.yml]\n', 'b.yml': 'include: [compose.yml]\nservices: {b: {image: x}}\n' },
      ['compose.yml'],
    ),
    [
      'b.yml:1:11 Circular `include`: `compose.yml` → `b.yml` → `compose.yml`. Break the cycle.',
      'compose.yml:1:18 This includes `c.yml`, which does not exist; correct the path.',
    ],
  );
  assert.deepEqual(
    faults(
      'include: ["oci://registry/x:1", "https://github.com/a/b.git#main", ../../up.yml]\nservices: {a: {image: x}}\n',
    ),
    ['compose.yml:1:68 `../../up.yml` is outside the repository, so it was not reviewed.'],
  );
  assert.deepEqual(
    application('include: ["oci://registry/x:1"]\n').includes.map(({ remote, path }) => [remote, path.value]),
    [[true, 'oci://registry/x:1']],
  );
});

test('what is referred to and not declared', () => {
  assert.deepEqual(
    faults(
      'services:\n  a: {image: x, networks: [n], volumes: ["vol:/v"], secrets: [s], configs: [c], depends_on: [d]}\n  b: {image: x, network_mode: host, networks: [default]}\n',
    ),
    [
      'compose.yml:2:28 No network `n` is defined; declare it under `networks:` at the top level, or correct the name.',
      'compose.yml:2:43 No volume `vol` is defined; declare it under `volumes:` at the top level, or correct the name.',
      'compose.yml:2:63 No secret `s` is defined; declare it under `secrets:` at the top level, or correct the name.',
      'compose.yml:2:77 No config `c` is defined; declare it under `configs:` at the top level, or correct the name.',
      'compose.yml:2:94 This depends on the service `d`, which does not exist; correct the name.',
      'compose.yml:3:31 `network_mode` and `networks` are mutually exclusive; keep one.',
    ],
  );
});

test('a service that joins itself, whatever it shares', () => {
  for (const setting of [
    'network_mode: service:a',
    'pid: service:a',
    'links: [a]',
    'volumes_from: [a]',
    'depends_on: [a]',
  ])
    assert.match(faults(`services:\n  a: {image: x, ${setting}}\n`)[0]!, /Circular dependency: `a` → `a`/, setting);
  const two = (setting: string) => `services:\n  a: {image: x, network_mode: service:b}\n  b: {image: x, ${setting}}\n`;
  assert.match(faults(two('pid: service:a'))[0]!, /Circular dependency/);
  assert.deepEqual(faults(two('pid: host')), []);
});

test('keys that are not text', () => {
  for (const key of ['80', 'true', '~', '1.5', '0x10', '!!int 1', '2001-01-01'])
    assert.match(
      faults(`services: {a: {image: x, environment: {${key}: v}}}\n`)[0]!,
      /^compose\.yml:1:\d+ The key .* is not text/,
      key,
    );
  for (const key of ['"80"', '!!str 80', 'yes', '8a'])
    assert.deepEqual(faults(`services: {a: {image: x, environment: {${key}: v}}}\n`), [], key);
});

test('tags of compose behind an alias, on what is merged or under every key', () => {
  const told = faults('x-a: &a {user: !reset root}\nservices: {a: {image: x, <<: *a}}\n');
  assert.match(told[0]!, /`!reset` behind an alias/);
  for (const tag of ['!reset', '!override'])
    for (const merged of [`${tag} {user: root}`, `[${tag} {user: root}]`, `{<<: ${tag} {user: root}}`])
      assert.match(
        faults(`services: {a: {image: x, <<: ${merged}}}\n`)[0]!,
        new RegExp(`\`${tag}\` on what a merge key`),
        merged,
      );
  assert.deepEqual(faults('services: {a: !override {image: x, <<: {user: root}}}\n'), []);
  assert.match(faults('services: {a: {image: x, environment: {"*": !reset x}}}\n')[0]!, /`!reset` under `\*`/);
});

test('values that compose refuses', () => {
  assert.deepEqual(
    faults('services:\n  a:\n    image: "x${1}"\n    privileged: maybe\n    volumes: ["a:b:c:d", "/x::ro"]\n'),
    [
      'compose.yml:4:17 `privileged` must be `true` or `false`.',
      'compose.yml:3:12 Compose cannot parse the variable in this text; write `${NAME}`, or `$$` for a literal dollar sign.',
      'compose.yml:5:26 A volume must be `SOURCE:TARGET` or `SOURCE:TARGET:OPTIONS`; a part is empty, or there are too many.',
    ],
  );
  for (const nothing of ['{}', 'version: "3"', 'services: !reset {a: {image: x}}', '{}\n---\n{}'])
    assert.deepEqual(faults(`${nothing}\n`), ['compose.yml:1:1 The file is empty; add `services:`.'], nothing);
  // A file without anything is none yet.
  for (const something of [
    '# nothing',
    'services: {}',
    'name: a',
    'x-a: b',
    'services: !reset {a: {image: x}}\nx-a: b',
  ])
    assert.deepEqual(faults(`${something}\n`), [], something);
  assert.deepEqual(
    faults(
      'services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x, depends_on: [a, c]}\n',
    ),
    [
      'compose.yml:4:30 Circular dependency: `a` → `b` → `c` → `a`. Break the cycle.',
      'compose.yml:4:33 Circular dependency: `c` → `c`. Break the cycle.',
    ],
  );
});

test('sizes, times and numbers as compose reads them', () => {
  const text = (lines: string) => `services:\n  a:\n    image: x\n${lines}`;
  assert.deepEqual(
    faults(
      text(`    mem_limit: 512mbs
    shm_size: "\${SHM:-lots}"
    stop_grace_period: "30"
    healthcheck: {test: x, interval: 1y, timeout: 1w2d}
    deploy: {update_config: {delay: soon}, resources: {limits: {memory: 1x, cpus: half}}}
    oom_score_adj: -2000
    cpu_percent: "101"
`),
    ),
    [
      'compose.yml:4:16 `mem_limit` must be a size, such as `512m`.',
      'compose.yml:5:15 `shm_size` must be a size, such as `512m`.',
      'compose.yml:6:24 `stop_grace_period` must be a duration with a unit, such as `30s` or `1m30s`.',
      'compose.yml:7:38 `interval` must be a duration with a unit, such as `30s` or `1m30s`.',
      'compose.yml:8:37 `delay` must be a duration with a unit, such as `30s` or `1m30s`.',
      'compose.yml:8:73 `memory` must be a size, such as `512m`.',
      'compose.yml:8:83 `cpus` must be a number.',
      'compose.yml:9:20 `oom_score_adj` must be between -1000 and 1000.',
      'compose.yml:10:18 `cpu_percent` must be between 0 and 100.',
    ],
  );
  assert.deepEqual(
    faults(
      text(`    mem_limit: 1.5 GiB
    memswap_limit: -1
    mem_reservation: 128MB
    shm_size: 67108864
    stop_grace_period: 1m30s
    healthcheck: {test: x, interval: 1h2.5m500ms, start_period: "0"}
    deploy: {resources: {limits: {cpus: "\${CPUS:-}", memory: 1536m}}}
    cpuset: "0-3"
`).replace('"${CPUS:-}"', '"${CPUS}"'),
    ),
    [],
  );
});

test('a date without quotes, where compose wants text', () => {
  for (const setting of ['hostname', 'user', 'mem_limit'])
    assert.match(faults(`services: {a: {image: x, ${setting}: 2001-01-01}}\n`)[0]!, /must be text/, setting);
  assert.match(faults('services: {a: {image: x, command: [2001-01-01]}}\n')[0]!, /must be text; put it in quotes/);
  assert.match(faults('services: {a: {image: x, environment: {A: .inf}}}\n')[0]!, /must be/);
  assert.deepEqual(faults('services: {a: {image: x, hostname: "2001-01-01", user: 2001-13-01}}\n'), []);
});

test('a list that compose wants without repetitions, and those that it takes them out of', () => {
  assert.deepEqual(
    faults(`services:
  a:
    image: x
    security_opt: [no-new-privileges, "no-new-privileges"]
    group_add: [1000, "1000", 1000]
    depends_on: [b, b]
  b: {image: x, cap_add: [NET_RAW, NET_RAW], ports: ["80:80", "80:80"], dns: [1.1.1.1, 1.1.1.1], environment: [A=1, A=1]}
`),
    [
      'compose.yml:4:39 This is already in `security_opt`, which compose rejects; remove it.',
      'compose.yml:5:31 This is already in `group_add`, which compose rejects; remove it.',
      'compose.yml:6:21 This is already in `depends_on`, which compose rejects; remove it.',
    ],
  );
});

test('ports and mounts that Docker cannot make', () => {
  const ports = (item: string) =>
    faults(`services:\n  a: {image: x, ports: [${item}]}\n`).map((each) => each.replace(/^\S+ /, ''));
  assert.deepEqual(ports('"80:70000", 65536'), ['A port must be at most 65535.', 'A port must be at most 65535.']);
  assert.deepEqual(ports('"82-80:82-80"'), ['A port range must start with the lower port; swap the two.']);
  assert.deepEqual(ports('"80:80-82"'), ['The two port ranges must have the same length.']);
  assert.deepEqual(ports('"53:53/upd"'), ['The protocol of a port must be `tcp`, `udp` or `sctp`.']);
  assert.deepEqual(ports('"localhost:80:80"'), [
    'The host address before the published port must be an IP address, not a name.',
  ]);
  for (const host of ['[fe80::1%eth0]', '127.0.0.01', '0x7f.0.0.1', '[zz]', ':::'])
    assert.equal(ports(`"${host}:80:80"`).length, 1, host);
  for (const host of ['::1', '2001:db8::1', '[127.0.0.1]', '[::ffff:1.2.3.4]'])
    assert.deepEqual(ports(`"${host}:80:80"`), [], host);
  const many = (count: number) => ports(Array.from({ length: count }, (_, i) => `"${i + 1}:80"`).join(', '));
  assert.match(many(20_001)[0]!, /more than 20,000 ports/);
  assert.deepEqual(many(20_000), []);
  assert.deepEqual(ports('{published: 80}'), ['A port requires the container port; add `target:`.']);
  for (const target of ['http', '"80-81"', '"0x50"', '""', '-1'])
    assert.match(ports(`{target: ${target}}`)[0]!, /^`target` must be one port/, target);
  assert.match(ports('{target: 80, published: http}')[0]!, /^`published` must be a port/);
  assert.match(ports('{target: 4294967376}')[0]!, /at most 65535/);
  assert.deepEqual(ports('{target: "80"}, {target: 0x51, published: "82-83"}, {target: "${PORT}"}'), []);
  for (const item of ['443.0', '4.43e2', '!!float 443', '{target: 80, published: 80.0}', '2001-01-01'])
    assert.match(ports(item)[0]!, /must be text or a whole number/, item);
  assert.deepEqual(
    ports('"8080-8090:80", "127.0.0.1::81", "[::1]:82:82/TCP", "53:53/udp", "${IP}:83:83", "90-91"'),
    [],
  );
  assert.deepEqual(
    faults(
      'services:\n  a: {image: x, volumes: [{type: bind, target: /a}, {type: volume}, {type: volume, target: /b}]}\n',
    ),
    [
      'compose.yml:2:27 A mount of this type requires `source`; add `source:`.',
      'compose.yml:2:53 A mount of this type requires `target`; add `target:`.',
    ],
  );
});

test('a device of more parts than compose reads', () => {
  const devices = (item: string) => faults(`services:\n  a: {image: x, devices: [${item}]}\n`);
  assert.deepEqual(devices('"/dev/a:/dev/b:rw:x"'), [
    'compose.yml:2:27 A device must be `SOURCE:TARGET:PERMISSIONS`; if its name contains a colon, write a mapping.',
  ]);
  assert.deepEqual(
    devices('"/dev/a:/dev/b:rw", /dev/c, vendor.com/class=name, {source: "/dev/a:b", target: /dev/b}'),
    [],
  );
});

test('services that another one names', () => {
  assert.deepEqual(
    faults(`services:
  a: {image: x, network_mode: "service:vpn", links: ["c:cache"], volumes_from: [b, "container:e"]}
  b: {image: x, ipc: "container:q"}
`),
    [
      'compose.yml:2:54 This links to the service `c`, which does not exist; correct the name.',
      'compose.yml:2:31 This joins the service `vpn`, which does not exist; correct the name.',
    ],
  );
});

test('values of another kind than the schema wants', () => {
  const text = `services:
  web:
    image: nginx
    user: 1000
    command: [sleep, 3600]
    environment:
      - A: b
    ports:
      - target: 80
        publishd: "80"
    depends_on:
      db: {condition: healthy}
    volumes:
      - {type: bnd, source: ./a, target: /a}
      - {source: ./b, target: /b}
    labels:
    cgroup: hosts
    deploy: {replicas: two, resources: {limits: {memory: 512}}}
    logging: {option: {a: b}}
    privileged: "\${P}"
    cpus: "\${CPUS:-many}"
  db: {image: postgres, extends: base, deploy: , environment: }
  base: {image: x, cpus: "0.5", privileged: yes, init: "on", mem_limit: 1000, environment: {A: 1, B: true, C: }}
  my app: {image: x}
networks:
  n: {drivers: bridge}
volumes:
`;
  assert.deepEqual(faults(text), [
    'compose.yml:26:7 `drivers` is not a key of `n`; did you mean `driver`?',
    'compose.yml:27:1 `volumes` is empty; set a value, or remove it.',
    'compose.yml:4:11 `user` must be text; put it in quotes.',
    'compose.yml:5:22 An item of `command` must be text; put it in quotes.',
    'compose.yml:7:9 An item of `environment` must be text, not a mapping; write `NAME=value`, or remove the dashes.',
    'compose.yml:10:9 `publishd` is not a key of an item of `ports`; did you mean `published`?',
    'compose.yml:12:23 `condition` must be `service_started`, `service_healthy` or `service_completed_successfully`; did you mean `service_healthy`?',
    'compose.yml:14:16 `type` must be `bind`, `volume`, `tmpfs`, `cluster`, `npipe` or `image`; did you mean `bind`?',
    'compose.yml:15:9 An item of `volumes` requires `type`; add `type:`.',
    'compose.yml:16:5 `labels` is empty; set a value, or remove it.',
    'compose.yml:17:13 `cgroup` must be `host` or `private`; did you mean `host`?',
    'compose.yml:18:24 `replicas` must be a whole number.',
    'compose.yml:18:58 `memory` must be text; put it in quotes.',
    'compose.yml:19:15 `option` is not a key of `logging`; did you mean `options`?',
    'compose.yml:21:11 `cpus` must be a number.',
    'compose.yml:24:3 A service name may contain only letters, digits, `.`, `_` and `-`; rename it.',
  ]);
});

test('what an override may leave out, and what an extended file says wrongly', () => {
  assert.deepEqual(
    faults({
      'compose.yml': 'services:\n  a: {image: x, depends_on: [b], labels: {A: b}}\n  b: {image: x}\n',
      'compose.override.yml': 'services:\n  a: {labels: , depends_on: {b: {restart: true}}}\n',
    }),
    [],
  );
  assert.deepEqual(
    faults({
      'compose.yml': 'services:\n  a: {image: x, logging: {driver: y}}\n',
      'compose.override.yml': 'services:\n  a: {logging: {driver: , options: }, cap_add: }\nnetworks:\ninclude:\n',
    }),
    ['3:1 `networks`', '2:27 `options`', '2:39 `cap_add`'].map(
      (each) => `compose.override.yml:${each} is empty; set a value, or remove it.`,
    ),
  );
  assert.deepEqual(
    faults(
      {
        'compose.yml': 'services:\n  a: {extends: {file: base.yml, service: b}}\n',
        'base.yml': 'services:\n  b: {imag: x, image: y}\n  c: {imag: z}\n',
      },
      ['compose.yml'],
    ),
    ['base.yml:2:7 `imag` is not a key of a service; did you mean `image`?'],
  );
});

test('settings that exclude each other', () => {
  const told = (service: string, rest = '') => faults(`services:\n  a: {image: x, ${service}}\n${rest}`);
  assert.deepEqual(told('mem_limit: 1g, deploy: {resources: {limits: {memory: 512m}}}'), [
    'compose.yml:2:28 `mem_limit` and `deploy.resources.limits.memory` have different values; keep one.',
  ]);
  assert.deepEqual(told('mem_limit: 1g, deploy: {resources: {limits: {memory: 1024m, cpus: 1}}}'), []);
  assert.deepEqual(told('cpus: 2, deploy: {resources: {limits: {cpus: "${N}"}}}'), []);
  assert.deepEqual(told('mem_limit: 1g, deploy: {resources: {limits: {cpus: 1}}}'), [
    'compose.yml:2:28 `mem_limit` cannot be combined with limits under `deploy`; set it as `deploy.resources.limits.memory`.',
  ]);
  assert.deepEqual(told('mem_limit: 0, deploy: {resources: {limits: {cpus: 1}}}'), []);
  assert.deepEqual(told('mem_limit: 1g, deploy: {resources: {reservations: {cpus: 1}}}'), []);
  assert.deepEqual(
    told(
      'security_opt: [x]',
      '  b: {extends: a, security_opt: [x, "${Y}"], cap_add: [A]}\n  c: {extends: b, cap_add: [A]}\n',
    ),
    ['compose.yml:3:34 This is already in `security_opt`, which compose rejects; remove it.'],
  );
  assert.deepEqual(told('container_name: a, scale: 2'), [
    'compose.yml:2:33 A container name must be unique, but this service runs 2 replicas; remove `container_name`, or run one replica.',
  ]);
  assert.deepEqual(told('container_name: a, scale: 1'), []);
  assert.deepEqual(told('build: {dockerfile: D, dockerfile_inline: FROM x}'), [
    'compose.yml:2:37 `dockerfile` and `dockerfile_inline` are mutually exclusive; keep one.',
  ]);
  assert.deepEqual(told('platform: linux/arm64, build: {platforms: [linux/amd64]}'), [
    'compose.yml:2:27 `build.platforms` does not have `linux/arm64`; add it there, or remove it here.',
  ]);
  assert.deepEqual(told('healthcheck: {test: [curl, x]}'), [
    'compose.yml:2:38 A `test` list must start with `CMD`, `CMD-SHELL` or `NONE`.',
  ]);
  assert.deepEqual(
    told('init: true', 'volumes: {v: {external: true, driver: local}, w: {external: true, name: x}}\n'),
    ['compose.yml:3:39 `v` is external, so only its `name` can be set; remove this.'],
  );
  assert.deepEqual(told('init: true', 'secrets: {s: {}, t: {file: t, environment: T}, u: {external: true}}\n'), [
    'compose.yml:3:11 The secret `s` has no source; set `file` or `environment`, or `external: true`.',
    'compose.yml:3:44 The secret `t` can have only one source; keep one of these.',
  ]);
});

test('a long chain, a fat base and many includes end soon, with a word', () => {
  const chain = Array.from(
    { length: 2000 },
    (_, i) => `  s${i}: {image: x${i ? `, extends: s${i - 1}` : ''}, labels: {l${i}: a}}`,
  );
  const base = `  b: {image: x, labels: {${Array.from({ length: 3000 }, (_, i) => `l${i}: 1`).join(', ')}}}`;
  const fat = Array.from({ length: 3000 }, (_, i) => `  s${i}: {extends: b}`);
  const includes = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `f${i}.yml`,
      `include: [f${i + 1}.yml, f${i + 1}.yml]\nservices: {s${i}: {image: x}}\n`,
    ]),
  );
  const mounting = (next: (i: number) => number) =>
    Array.from(
      { length: 3000 },
      (_, i) => `  s${i}: {image: x, volumes: [/a${i}:/b${i}], volumes_from: [s${next(i)}]}`,
    );
  const cases: [string, Record<string, string>, RegExp][] = [
    ['ring', { 'compose.yml': `services:\n${mounting((i) => (i + 1) % 3000).join('\n')}\n` }, /inherit mounts from/],
    ['rising', { 'compose.yml': `services:\n${mounting((i) => Math.max(0, i - 1)).join('\n')}\n` }, /add up to more/],
    ['chain', { 'compose.yml': `services:\n${chain.join('\n')}\n` }, /services extend one another/],
    ['fat', { 'compose.yml': `services:\n${base}\n${fat.join('\n')}\n` }, /add up to more than/],
    [
      'includes',
      { 'compose.yml': 'include: [f0.yml]\n', ...includes, 'f12.yml': 'services: {z: {image: x}}\n' },
      /More than 1000 files/,
    ],
  ];
  for (const [name, files, words] of cases) {
    const start = cpuTime();
    assert.match(faults(files, ['compose.yml']).join('\n'), words, name);
    assert.ok(cpuTime() - start < 5000, name);
  }
  const ten = Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [i ? `f${i}.yml` : 'compose.yml', `include: [f${i + 1}.yml]\n`]),
  );
  assert.deepEqual(
    applications({ ...ten, 'f10.yml': 'services: {z: {image: x}}\n' }, ['compose.yml'])[0]!.services.map(
      ({ name }) => name,
    ),
    ['z'],
  );
});

test('what a committed .env leaves for whoever fills it in is no fault, and what a file leaves empty is one', () => {
  const text = 'services:\n  a:\n    image: x\n    volumes: ["$DATA:/data"]\n    ports: ["$PORT:80"]\n';
  assert.deepEqual(faults({ 'compose.yml': text, '.env': 'DATA=\nPORT=\n' }, ['compose.yml']), []);
  const empty = text.replace('$DATA', '').replace('$PORT', 'x');
  assert.equal(faults({ 'compose.yml': empty, '.env': 'DATA=\nPORT=\n' }, ['compose.yml']).length, 2);
});

test('what is no YAML is told once, in the words of compose, and not what only follows of it', () => {
  const text = 'services:\n  a:\n    image: acme/a:\n    network_mode: host\n    ports: 80\n  b:\n    user: root\n';
  assert.deepEqual(
    errorsOf(applications(text)).map(({ message }) => message),
    [
      'A key has another one in its value (Compose: `mapping values are not allowed in this context`): remove the second colon, quote the value, or indent what belongs under the key.',
    ],
  );
});

test('a list over a build changes nothing, and is refused by itself', () => {
  const base = 'services: {a: {image: x, build: .}}\n';
  const over = { 'compose.yml': base, 'compose.override.yml': 'services: {a: {build: []}}\n' };
  assert.deepEqual(faults(over), []);
  assert.equal(service(over).build?.context?.value, '.');
  assert.deepEqual(faults(base.replace('build: .', 'build: []')), [
    'compose.yml:1:33 `build` must be a single value or a mapping, not a list.',
  ]);
});
