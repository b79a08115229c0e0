import assert from 'node:assert/strict';
import { posix } from 'node:path';
import test from 'node:test';
import { readApplications } from '../../../src/model/compose/read-applications.ts';
import type { ServiceMount } from '../../../src/model/compose/service.ts';
import { Source, textAt } from '../../../src/source.ts';
import { application, faults, placed, service, where } from '../reading.ts';
import { Chance } from './chance.ts';

test('a value tells where it is written and through what it came', () => {
  const files = {
    'app/compose.yml': `x-base: &base
  user: root
  cap_add: &caps [SYS_ADMIN]
services:
  a:
    <<: *base
    image: 'img'
    cap_drop: *caps
  b:
    extends: a
    privileged: true
  c:
    extends:
      file: other/base.yml
      service: far
`,
    'app/other/base.yml': 'services:\n  far: {image: far, pid: "host"}\n',
    'app/compose.override.yml': 'services:\n  a:\n    read_only: false\n    image: over\n',
  };
  const [a, b, c] = ['a', 'b', 'c'].map((name) => service(files, name));
  assert.equal(placed(a!.user), 'app/compose.yml:2:9 root < app/compose.yml:6:9 *base');
  assert.equal(placed(a!.capAdd[0]), 'app/compose.yml:3:19 SYS_ADMIN < app/compose.yml:6:9 *base');
  assert.equal(placed(a!.capDrop[0]), 'app/compose.yml:3:19 SYS_ADMIN < app/compose.yml:8:15 *caps');
  assert.equal(placed(a!.image), 'app/compose.override.yml:4:12 over');
  assert.equal(placed(a!.readOnly), 'app/compose.override.yml:3:16 false');
  assert.equal(where(a!.at), 'app/compose.yml:5:3');
  assert.equal(placed(b!.image), "app/compose.yml:7:12 'img' < app/compose.yml:10:14 a");
  assert.equal(placed(b!.user), 'app/compose.yml:2:9 root < app/compose.yml:6:9 *base < app/compose.yml:10:14 a');
  assert.equal(placed(b!.privileged), 'app/compose.yml:11:17 true');
  assert.equal(textAt(b!.whole), 'b:\n    extends: a\n    privileged: true');
  assert.equal(placed(c!.pid), 'app/other/base.yml:2:26 "host" < app/compose.yml:15:16 far');
  assert.equal(textAt(c!.keys.get('pid')!), 'pid');
});

test('what is included tells the include entry, from the nearest to the outermost', () => {
  const set = service(
    {
      'compose.yml': 'include: [a.yml]\nservices: {m: {image: m}}\n',
      'a.yml': 'include:\n  - path: b.yml\n',
      'b.yml': 'services: {x: {image: deep}}\n',
    },
    'x',
    ['compose.yml'],
  );
  assert.equal(placed(set.image), 'b.yml:1:23 deep < a.yml:2:11 b.yml < compose.yml:1:11 a.yml');
});

test('booleans are what compose takes them for', () => {
  const read = (value: string) =>
    service(`services:\n  a:\n    image: x\n    privileged: ${value}\n`).privileged?.value;
  for (const yes of ['true', 'True', 'yes', 'on', 'y', '"true"', "'yes'", '${P:-true}', '"${P:-on}"'])
    assert.equal(read(yes), true, yes);
  for (const no of ['false', 'no', 'off', 'n', '"False"', '${P:-no}']) assert.equal(read(no), false, no);
  assert.equal(read('${P}'), undefined);
  assert.equal(read('maybe'), undefined);
  assert.equal(service('services: {a: {image: x, privileged: }}').privileged, undefined);
});

test('variables: what is known, what is not, and where defaults stand', () => {
  const image = (written: string, env = '') =>
    service({ 'compose.yml': `services:\n  a:\n    image: ${written}\n`, '.env': env }).image!;
  assert.equal(image('a').value, 'a');
  assert.equal(image('"a:${T:-1}"').value, 'a:1');
  assert.equal(image('a:${T-1}').value, 'a:1');
  assert.equal(image('a:$T', 'T=2').value, 'a:2');
  assert.equal(image('a:${T:-1}', 'T=').value, 'a:1');
  assert.equal(image('a:${T-1}', 'T=').value, 'a:');
  assert.equal(image('a:${T?needed}').value, undefined);
  assert.deepEqual(image('"a:${T}-${U:-u}"').parts, ['a:', undefined, '-u']);
  assert.equal(image('a:${T:+set}').value, undefined);
  assert.equal(image('a:${T:+set}', 'T=1').value, 'a:set');
  assert.equal(image('a:${T:+set}', 'T=').value, 'a:');
  assert.equal(image('"a$$b"').value, 'a$b');
  assert.equal(image('"a:${T:-x${U:-y}z}"').value, 'a:xyz');
  assert.deepEqual(image('"a:${T:-x${U}z}"').parts, ['a:x', undefined, 'z']);
  const nested = image("'a:${T:-x${U:-y}}'").variables!;
  assert.deepEqual(
    nested.map(({ name, at }) => [name, textAt(at)]),
    [['T', '${T:-x${U:-y}}']],
  );
  assert.equal(textAt(nested[0]!.fallback!.at), 'x${U:-y}');
  assert.equal(nested[0]!.fallback!.value, 'xy');
  assert.equal(textAt(nested[0]!.fallback!.variables![0]!.fallback!.at), 'y');
  assert.equal(textAt(image('"a:\\u0041${T:-b\\u0042}"').variables![0]!.fallback!.at), 'b\\u0042');
  assert.equal(service('name: shop\nservices: {a: {image: "${COMPOSE_PROJECT_NAME}-x"}}').image!.value, 'shop-x');
});

test('a variable that .env sets tells where', () => {
  const { image } = service({ 'compose.yml': 'services:\n  a:\n    image: x:${TAG:-1}\n', '.env': '# tag\nTAG="2"\n' });
  const [variable] = image!.variables!;
  assert.equal(where(variable!.set!.at), '.env:2:5');
  assert.equal(variable!.set!.value, '2');
  assert.equal(placed(image), 'compose.yml:3:12 x:${TAG:-1}');
});

test('numbers and booleans are text as compose prints them', () => {
  const set = service(
    'services: {a: {image: x, user: 0, mem_limit: 512, cpus: 0.50, environment: {A: 0x10, B: true, C: 1.0, D: , E: ""}}}',
  );
  assert.equal(set.user!.value, '0');
  assert.equal(set.limits.memory!.value, '512');
  assert.equal(set.limits.cpus!.value, '0.5');
  assert.deepEqual(
    set.environment.map(({ name, value }) => [name, value?.value]),
    [
      ['A', '16'],
      ['B', 'true'],
      ['C', '1'],
      ['D', undefined],
      ['E', ''],
    ],
  );
});

test('`~` is the home folder, whatever follows it', () => {
  const chance = new Chance(18);
  const names = ['..', '..', '.', '', 'a', '.ssh', 'etc', 'shadow', '...', '..b', '~', '~c', 'd~'];
  for (let i = 0; i < 170; i++) {
    const path = `~${Array.from({ length: chance.below(7) }, () => chance.pick(names)).join('/')}`;
    const real = posix.join('/home/user', path.slice(1)).replace(/(?<=.)\/$/, '');
    const expected = real.replace(/^\/home\/user(?=\/|$)/, '~');
    const { mounts } = service({
      'compose.yaml': `services:
  a:
    image: x
    volumes:
      - ${path}:/short
      - "${path}:/quoted:ro"
      - { type: bind, source: "${path}", target: /long }
    secrets: [b]
secrets: { b: { file: "${path}" } }
`,
    });
    assert.deepEqual(
      mounts.map(({ hostPath }) => hostPath),
      Array(4).fill(expected),
      path,
    );
  }
});

test('volumes of all kinds', () => {
  const set = service({
    'd/compose.yml': `services:
  a:
    image: x
    volumes:
      - /var/run/../run/docker.sock:/s:ro
      - ~/.ssh:/root/.ssh
      - \${HOME}/.aws:/aws
      - \${PWD}/src:/src
      - \${DATA}/pg:/pg
      - \${VOLUME}:/volume
      - \${ANY}
      - ../up:/up:ro,Z,rshared
      - data:/data:\${MODE}
      - bound:/bound
      - /anonymous
      - C:\\x:/x
      - //var/run/docker.sock:/t
      - ~../../etc/shadow:/u
      - ~root/.ssh:/v
      - {type: bind, source: /etc, target: /etc, read_only: "yes", bind: {propagation: slave}}
      - {type: npipe, source: '\\\\.\\pipe\\docker_engine', target: /p}
      - {type: volume, target: /nameless}
      - {type: image, source: other, target: /image}
volumes:
  data:
  bound: {driver: local, driver_opts: {type: none, o: 'bind,ro', device: /etc/./x}}
`,
  });
  const told = ({ type, source, target, hostPath, repositoryPath, readOnly }: ServiceMount) => [
    type,
    source?.value,
    target?.value,
    hostPath,
    repositoryPath,
    readOnly,
  ];
  assert.deepEqual(set.mounts.map(told), [
    ['bind', '/var/run/../run/docker.sock', '/s', '/var/run/docker.sock', undefined, true],
    ['bind', '~/.ssh', '/root/.ssh', '~/.ssh', undefined, false],
    ['bind', undefined, '/aws', '~/.aws', undefined, false],
    ['bind', undefined, '/src', './src', 'd/src', false],
    ['bind', undefined, '/pg', undefined, undefined, false],
    ['unknown', undefined, '/volume', undefined, undefined, false],
    ['unknown', undefined, undefined, undefined, undefined, undefined],
    ['bind', '../up', '/up', '../up', 'up', true],
    ['volume', 'data', '/data', undefined, undefined, undefined],
    ['volume', 'bound', '/bound', '/etc/x', undefined, true],
    ['anonymous', undefined, '/anonymous', undefined, undefined, false],
    ['bind', 'C:\\x', '/x', 'C:\\x', undefined, false],
    ['bind', '//var/run/docker.sock', '/t', '/var/run/docker.sock', undefined, false],
    ['bind', '~../../etc/shadow', '/u', '/etc/shadow', undefined, false],
    ['bind', '~root/.ssh', '/v', '~/root/.ssh', undefined, false],
    ['bind', '/etc', '/etc', '/etc', undefined, true],
    ['npipe', '\\\\.\\pipe\\docker_engine', '/p', '\\\\.\\pipe\\docker_engine', undefined, false],
    ['anonymous', undefined, '/nameless', undefined, undefined, false],
    ['image', 'other', '/image', undefined, undefined, false],
  ]);
  assert.equal(set.mounts[7]!.propagation?.value, 'rshared');
  assert.equal(set.mounts[7]!.selinux?.value, 'Z');
  assert.equal(set.mounts[15]!.propagation?.value, 'slave');
  assert.equal(textAt(set.mounts[9]!.volume!.hostPath!.at), '/etc/./x');
  assert.equal(textAt(set.mounts[0]!.source!.at), '/var/run/../run/docker.sock');
});

test('ports of all kinds', () => {
  const { ports } = service(`services:
  a:
    image: x
    ports: ["80:81", 82, '127.0.0.1:\${P:-83}:84/udp', "[::1]:85:86", "::1:87:88", "127.0.0.1::89", "90-92:93-95", "\${IP}:96:97", "\${P}", 22:22, {target: 98, published: "99", host_ip: 0.0.0.0, mode: host}]
`);
  assert.deepEqual(
    ports.map(({ hostIp, published, target, protocol }) => [hostIp?.value, published?.value, target?.value, protocol]),
    [
      [undefined, '80', '81', 'tcp'],
      [undefined, undefined, '82', 'tcp'],
      ['127.0.0.1', '83', '84', 'udp'],
      ['::1', '85', '86', 'tcp'],
      ['::1', '87', '88', 'tcp'],
      ['127.0.0.1', undefined, '89', 'tcp'],
      [undefined, '90-92', '93-95', 'tcp'],
      [undefined, '96', '97', 'tcp'],
      [undefined, undefined, undefined, 'tcp'],
      [undefined, '22', '22', 'tcp'],
      ['0.0.0.0', '99', '98', 'tcp'],
    ],
  );
  assert.deepEqual(ports[7]!.hostIp?.parts, [undefined]);
  assert.equal(textAt(ports[2]!.published!.at), '83');
  assert.deepEqual(
    ports[2]!.published!.variables?.map(({ name }) => name),
    ['P'],
  );
  assert.equal(ports[2]!.target!.variables, undefined);
});

test('lists and mappings of environment, with the place of the value alone', () => {
  const list = service({
    'compose.yml':
      'services:\n  a:\n    image: x\n    environment:\n      - "A=b=c"\n      - D\n      - E=\n    env_file: [one.env, {path: gone.env, required: false}]\n',
    'one.env': '# c\nexport F="g\\nh" # x\nI=j # k\nL: m\nN=\'$O\'\nP\nQ=${I}/r\n',
  });
  assert.deepEqual(
    list.environment.map(({ name, nameAt, value }) => [name, textAt(nameAt), value && textAt(value.at), value?.value]),
    [
      ['A', 'A', 'b=c', 'b=c'],
      ['D', 'D', undefined, undefined],
      ['E', 'E', '', ''],
    ],
  );
  assert.equal(textAt(list.environment[0]!.at), '"A=b=c"');
  assert.deepEqual(
    list.envFile.map(({ repositoryPath, required }) => [repositoryPath, required]),
    [
      ['one.env', true],
      ['gone.env', false],
    ],
  );
  assert.deepEqual(
    list.envFile[0]!.entries.map(({ name, value, at }) => [name, value?.value, where(at)]),
    [
      ['F', 'g\nh', 'one.env:2:8'],
      ['I', 'j', 'one.env:3:1'],
      ['L', 'm', 'one.env:4:1'],
      ['N', '$O', 'one.env:5:1'],
      ['P', undefined, 'one.env:6:1'],
      ['Q', 'j/r', 'one.env:7:1'],
    ],
  );
  const map = service('services: {a: {image: x, environment: {A: "b", C: }}}');
  assert.deepEqual(
    map.environment.map(({ at, value }) => [textAt(at), value?.value]),
    [
      ['A: "b"', 'b'],
      ['C', undefined],
    ],
  );
});

test('commands are words, with their places', () => {
  const { command, entrypoint, healthcheck } = service(`services:
  a:
    image: x
    command: sh -c 'echo "a b"' --pass="x y" \\$\${A} e\\ f
    entrypoint: ["a", 'b c']
    healthcheck: {test: NONE}
`);
  assert.deepEqual(
    command!.words.map(({ value }) => value),
    ['sh', '-c', 'echo "a b"', '--pass=x y', '${A}', 'e f'],
  );
  assert.deepEqual(
    command!.words.slice(0, 4).map(({ at }) => textAt(at)),
    ['sh', '-c', 'echo "a b"', '--pass="x y'],
  );
  assert.deepEqual(
    entrypoint!.words.map(({ at }) => textAt(at)),
    ['"a"', "'b c'"],
  );
  assert.equal(healthcheck!.disabled?.value, true);
});

test('build: paths from the root, inline Dockerfiles with their own lines', () => {
  const files = {
    'app/compose.yml': `services:
  short: {build: ./web}
  long: {build: {context: ../lib, dockerfile: docker/Dockerfile, target: prod, args: [A=1, B], ssh: [default], additional_contexts: {base: docker-image://x}, provenance: false}}
  none: {build: {target: x}}
  git: {build: https://github.com/a/b.git#main}
  open: {build: "\${DIR}"}
  inline:
    build:
      dockerfile_inline: |
        FROM alpine
        RUN echo $$HOME \${V}
`,
  };
  const build = (name: string) => service(files, name).build!;
  assert.deepEqual([build('short').contextPath, build('short').dockerfilePath], ['app/web', 'app/web/Dockerfile']);
  assert.deepEqual([build('long').contextPath, build('long').dockerfilePath], ['lib', 'lib/docker/Dockerfile']);
  assert.deepEqual([build('none').contextPath, build('none').dockerfilePath], ['app', 'app/Dockerfile']);
  assert.deepEqual([build('git').contextPath, build('git').remote], [undefined, true]);
  assert.deepEqual([build('open').contextPath, build('open').dockerfilePath], [undefined, undefined]);
  assert.deepEqual(
    build('long').args.map(({ name, value }) => [name, value?.value]),
    [
      ['A', '1'],
      ['B', undefined],
    ],
  );
  assert.equal(build('long').provenance?.value, 'false');
  assert.deepEqual(
    build('long').additionalContexts.map(({ name, value }) => [name, value?.value]),
    [['base', 'docker-image://x']],
  );
  const { inline, dockerfilePath } = build('inline');
  assert.equal(dockerfilePath, undefined);
  assert.equal(inline!.text, 'FROM alpine\nRUN echo $HOME ${V}\n');
  const run = inline!.text.indexOf('RUN');
  assert.equal(where(inline!.at(run, run + 3)), 'app/compose.yml:11:9');
});

test('the rest of what matters is there', () => {
  const app = application(`services:
  a:
    image: x
    use_api_socket: true
    provider: {type: x, options: {a: b}}
    models: [m]
    gpus: all
    group_add: [docker, 0]
    device_cgroup_rules: ["c 1:3 mr"]
    devices: [/dev/sda:/dev/sdb:r, {source: /dev/x, permissions: rw}]
    tmpfs: ["/run:size=1m,exec"]
    volumes_from: ["b:ro", "container:c"]
    cgroup_parent: x
    ulimits: {nofile: 5, nproc: {soft: 1, hard: 2}}
    pre_stop: [{command: stop}]
    pre_start: [{image: init, privileged: true, per_replica: false}]
    post_start: [{command: id, user: root, privileged: true}]
    develop: {watch: [{path: ., action: sync, target: /x}]}
    secrets: [s, {source: t, target: /t, mode: 0444}]
    configs: [c]
    logging: {driver: none}
    sysctls: [kernel.x=1]
    extra_hosts: ["h:host-gateway", "v6=::1"]
    deploy: {resources: {limits: {memory: 1G}, reservations: {cpus: "1", devices: [{driver: nvidia, capabilities: [gpu]}]}}, restart_policy: {condition: on-failure, max_attempts: 3}}
    networks: {host-net: {aliases: [y]}}
    credential_spec: {file: x}
  b: {image: b}
networks: {host-net: {external: true, name: host}}
secrets: {s: {file: ./s.txt}, t: {environment: T}}
configs: {c: {content: "password=hunter2"}}
models: {m: {model: ai/m}}
`);
  const a = app.services[0]!;
  assert.equal(a.useApiSocket?.value, true);
  assert.equal(a.provider?.type?.value, 'x');
  assert.deepEqual(
    a.models.map(({ value }) => value),
    ['m'],
  );
  assert.deepEqual(
    a.groupAdd.map(({ value }) => value),
    ['docker', '0'],
  );
  assert.deepEqual(
    a.devices.map(({ value, source, permissions }) => [value, source?.value, permissions?.value]),
    [
      ['/dev/sda:/dev/sdb:r', '/dev/sda', 'r'],
      ['/dev/x:/dev/x:rw', '/dev/x', 'rw'],
    ],
  );
  assert.deepEqual(
    a.tmpfs.map(({ target, options }) => [target.value, options.map((each) => textAt(each.at))]),
    [['/run', ['size=1m', 'exec']]],
  );
  assert.deepEqual(
    a.volumesFrom.map(({ from, container, readOnly }) => [from.value, container, readOnly]),
    [
      ['b', false, true],
      ['c', true, false],
    ],
  );
  assert.deepEqual(
    a.ulimits.map(({ name, soft, hard }) => [name, soft?.value, hard?.value]),
    [
      ['nofile', '5', '5'],
      ['nproc', '1', '2'],
    ],
  );
  assert.deepEqual(
    a.hooks.map(({ when, image, privileged, user }) => [when, image?.value, privileged?.value, user?.value]),
    [
      ['pre_start', 'init', true, undefined],
      ['post_start', undefined, true, 'root'],
      ['pre_stop', undefined, undefined, undefined],
    ],
  );
  assert.equal(a.develop?.watch[0]?.target?.value, '/x');
  assert.deepEqual(
    a.secrets.map(({ object, target, mode }) => [
      object?.filePath ?? object?.environment?.value,
      target?.value,
      mode?.value,
    ]),
    [
      ['s.txt', undefined, undefined],
      ['T', '/t', '292'],
    ],
  );
  assert.equal(a.configs[0]!.object?.content?.value, 'password=hunter2');
  assert.equal(a.networks[0]!.network?.externalName?.value, 'host');
  assert.deepEqual(
    a.extraHosts.map(({ name, value }) => [name, value?.value]),
    [
      ['h', 'host-gateway'],
      ['v6', '::1'],
    ],
  );
  assert.equal(a.limits.memory?.value, '1G');
  assert.equal(a.limits.cpus, undefined);
  assert.equal(a.deploy?.restartPolicy?.maxAttempts?.value, '3');
  assert.equal(app.models.get('m')!.model?.value, 'ai/m');
  assert.deepEqual(app.errors, []);
});

test('a path that looks like one of Windows is the root of the host', () => {
  const source = (path: string) => service(`services: {a: {image: x, volumes: ["${path}:/x"]}}\n`).mounts[0]!.hostPath;
  for (const path of ['//./', '//.', '/..', '/etc/../../..', '//', '/./.']) assert.equal(source(path), '/', path);
  assert.equal(source('//./etc'), '/etc');
});

test('lines that compose rejects in a file of variables', () => {
  const told = (text: string) => faults({ 'compose.yml': 'services: {a: {image: x, env_file: e}}\n', e: text });
  for (const text of ['A=b\nexport C = d\nE: f\n# g h\nI\n', '\ufeffA=b\n', "A='b' # c\n", '\u0085A=b\n', 'A=\n'])
    assert.deepEqual(told(text), [], JSON.stringify(text));
  for (const text of ['A b=c\nD=e\n', 'A!=c\n', '- A=b\n'])
    assert.match(told(text)[0]!, /^e:1:1 This line is not `NAME=value`/, text);
  assert.match(told('A=b\nC="d\n')[0]!, /^e:2:3 This quote is not closed/);
  assert.match(told('A=${\n')[0]!, /^e:1:3 Compose cannot parse the variable/);
  assert.equal(faults({ 'compose.yml': 'services: {a: {image: x}}\n', '.env': 'A b=c\n' }).length, 1);
});

test('variables that double from line to line end the reading, and are reported', () => {
  for (const line of [() => 'A=$A$A', (i: number) => `A${i + 1}=$A${i}$A${i}`]) {
    const text = ['A=aaaaaaaaaa', 'A0=aaaaaaaaaa', ...Array.from({ length: 200 }, (_, i) => line(i))].join('\n');
    const told = faults({ 'compose.yml': 'services: {a: {image: x, env_file: e}}\n', e: text });
    assert.match(told[0]!, /^e:\d+:\d+ The .* (?:longer|more) than \d+ characters/);
  }
  assert.match(
    faults({
      'compose.yml': `services: {a: {image: "${'${A}'.repeat(200)}"}}\n`,
      '.env': `A=${'a'.repeat(9000)}\n`,
    })[0]!,
    /longer than/,
  );
});

test('files of variables and of labels, as compose reads each', () => {
  const files = {
    'compose.yml': `services:
  a:
    image: x
    environment: [TOKEN, OTHER, SET=1]
    env_file: [{path: raw.env, format: raw}, plain.env]
    label_file: labels
    labels: {b: own}
    build: {args: {TOKEN: }}
`,
    '.env': 'TOKEN=t\nTAG=v1\n',
    'raw.env': ' A="q" # c\n#B=1\nC=$D\r\nE\n',
    'plain.env': 'A="q" # c\n',
    labels: 'a=$TAG\nb=file\nc="x y"\n',
  };
  const a = service(files);
  assert.deepEqual(
    a.envFile.map(({ source, entries }) => [source?.path, entries.map(({ name, value }) => [name, value?.value])]),
    [
      [
        'raw.env',
        [
          ['A', '"q" # c'],
          ['C', '$D'],
          ['E', undefined],
        ],
      ],
      ['plain.env', [['A', 'q']]],
    ],
  );
  // Labels do not know the variables of `.env`, and what the service says itself wins.
  assert.deepEqual(
    a.labels.map(({ name, value }) => [name, value?.value, value && where(value.at)]),
    [
      ['a', undefined, 'labels:1:3'],
      ['b', 'own', 'compose.yml:7:17'],
      ['c', 'x y', 'labels:3:3'],
    ],
  );
  // A name alone is passed through, from `.env` where that has it.
  assert.deepEqual(
    [...a.environment, ...a.build!.args].map(({ name, value }) => [name, value?.value, value && where(value.at)]),
    [
      ['TOKEN', 't', 'compose.yml:4:19'],
      ['OTHER', undefined, undefined],
      ['SET', '1', 'compose.yml:4:37'],
      ['TOKEN', 't', 'compose.yml:8:20'],
    ],
  );
  assert.equal(where(a.environment[0]!.value!.variables![0]!.set!.at), '.env:1:7');
});

test('what is reset is gone, whatever it stands in', () => {
  const files = {
    'compose.yml': `services:
  a:
    image: x
    environment: {A: 1, B: 2}
    sysctls: {n: 1}
    ulimits: {nofile: 5}
    privileged: true
    deploy: {resources: {limits: {memory: 1g, cpus: 2}}}
`,
    'compose.override.yml': `services:
  a:
    extends: base
    environment: {A: !reset null, C: 3}
    sysctls: {n: !reset null}
    ulimits: {nofile: !reset null, nproc: !reset null}
    privileged: !reset null
    labels: {gone: !reset null}
    deploy: {resources: {limits: {cpus: !reset null}}}
  base: {image: y, privileged: true}
`,
  };
  const a = service(files, 'a');
  assert.deepEqual(
    a.environment.map(({ name }) => name),
    ['B', 'C'],
  );
  assert.deepEqual([a.sysctls, a.ulimits, a.labels, a.privileged], [[], [], [], undefined]);
  assert.deepEqual([a.limits.memory?.value, a.limits.cpus], ['1g', undefined]);
});

test('mounts that are taken over from another service, each at its own place', () => {
  const text = `services:
  a:
    image: x
    volumes: [/etc:/e, ./own:/o, data:/d:ro]
  b: {image: x, volumes_from: [a:ro], volumes: [/b:/o/]}
  c: {image: x, volumes_from: [b, "container:a", c, nobody]}
volumes: {data: {}}
`;
  const mounts = (name: string) =>
    service(text, name).mounts.map(
      ({ hostPath, source, target, readOnly, inherited, makeReadOnly, ...mount }) =>
        `${hostPath ?? source?.value} ${target?.value} ${readOnly} ${inherited ?? false} ${makeReadOnly !== undefined} ${placed(mount)}`,
    );
  assert.deepEqual(mounts('b'), [
    '/b /o/ false false true compose.yml:5:49 /b:/o/',
    '/etc /e true true false compose.yml:4:15 /etc:/e < compose.yml:5:32 a:ro',
    'data /d true true false compose.yml:4:34 data:/d:ro < compose.yml:5:32 a:ro',
  ]);
  assert.deepEqual(mounts('c'), [
    '/b /o/ false true false compose.yml:5:49 /b:/o/ < compose.yml:6:32 b',
    '/etc /e true true false compose.yml:4:15 /etc:/e < compose.yml:5:32 a:ro < compose.yml:6:32 b',
    'data /d true true false compose.yml:4:34 data:/d:ro < compose.yml:5:32 a:ro < compose.yml:6:32 b',
  ]);
});

test('a service that extends what cannot be read is incomplete, and so is who extends it', () => {
  const files = {
    'compose.yml': `services:
  a: {image: x, extends: {file: "https://github.com/team/base.git", service: far}}
  b: {extends: a}
  c: {image: x, extends: {file: near.yml, service: near}}
`,
    'near.yml': 'services: {near: {image: x}}\n',
  };
  const one = application(files, ['compose.yml']);
  assert.deepEqual(
    one.services.map(({ incomplete }) => incomplete),
    [true, true, false],
  );
  assert.deepEqual(
    one.extends.map(({ path, repositoryPath, remote, source }) => [
      where(path.at),
      repositoryPath,
      remote,
      source?.path,
    ]),
    [
      ['compose.yml:2:33', undefined, true, undefined],
      ['compose.yml:4:33', 'near.yml', false, 'near.yml'],
    ],
  );
  assert.deepEqual(one.errors, []);
});

test('what an included file and the including one both have is merged, and the including one wins', () => {
  const files: Record<string, string> = {
    'compose.yml': `include: [b.yml]
services:
  a: {image: x, environment: {A: own}}
volumes: {v: {driver: local}}
`,
    'b.yml': `services:
  a: {image: y, privileged: true, environment: {A: theirs, B: theirs}}
volumes: {v: {driver: other, driver_opts: {a: b}}}
`,
  };
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new Source(path, text)]));
  const { applications } = readApplications({ roots: ['compose.yml'], get: (path) => sources.get(path) ?? null });
  const { services, volumes, errors } = applications[0]!;
  assert.deepEqual(errors, []);
  const [a] = services;
  assert.deepEqual([a!.image?.value, a!.privileged?.value, a!.privileged?.at.source.path], ['x', true, 'b.yml']);
  assert.deepEqual(
    a!.environment.map(({ name, value }) => [name, value?.value]),
    [
      ['A', 'own'],
      ['B', 'theirs'],
    ],
  );
  assert.equal(volumes.get('v')!.driver?.value, 'local');
  assert.equal(volumes.get('v')!.driverOptions.length, 1);
});

test('what only newer versions of compose take is read', () => {
  for (const text of [
    'services: {a: {image: x, models: [m]}}\nmodels: {m: }\n',
    'services: {a: {image: x, models: }}\nmodels:\n',
    'services: {a: {image: x, models: {m: }}}\nmodels: {m: {model: ai/x}}\n',
    'services: !reset\nvolumes: {v: }\n',
  ])
    assert.deepEqual(application(text).errors, [], text);
});
