import assert from 'node:assert/strict';
import test from 'node:test';
import { edited, service } from '../reading.ts';

const hardening = ['read_only: true', 'deploy:', '  resources:', '    limits:', '      memory: 1g'];

test('lines are added after the last of a service, in its own indentation', () => {
  const text = `services:
    web:
        # about the image
        image: nginx # pinned
        ports:
            - "80:80" # web

    db:
        image: db
`;
  assert.equal(
    edited(service(text).append(hardening)),
    text.replace(
      '- "80:80" # web\n',
      `- "80:80" # web
        read_only: true
        deploy:
            resources:
                limits:
                    memory: 1g
`,
    ),
  );
});

test('lines are added to what is there, and read again', () => {
  const texts = [
    'services:\n  a:\n    image: x\n',
    'services:\n  a:\n    image: x',
    'services:\r\n  a:\r\n    image: x\r\n  b:\r\n    image: y\r\n',
    'services:\n  a:\n    image: x\n    command: |\n      one\n\n      two\n\n  b: {image: y}\n',
    'services:\n  a:\n    image: x\n    command: |+\n      one\n\n  b: {image: y}\n',
    'services:\n  a: &a\n    image: x\n    labels:\n    - a\n    - b\n\n  # about b\n  b: {image: y}\n',
    'services:\n  a: {image: x}\n',
    'services:\n  a: {image: x, labels: {a: b}, }\n',
    'services: {a: {image: x}}\n',
    'services:\n  a: {\n    image: x,\n    user: "1"\n  }\n',
    'x-c: &c {user: "1"}\nservices:\n  a:\n    <<: *c\n    image: x\n',
    'services:\n  a:\n    image: x\n    healthcheck:\n      test: >-\n        x\n\nvolumes: {}\n',
    'services:\n  a:\n    image: x\n    build:\n',
    'services:\n  a:\n    image: x\n    entrypoint:\n      - sh\n      - -c\n      - |\n        script\n  b: {image: y}\n',
  ];
  for (const text of texts) {
    const before = service(text, 'a');
    const after = edited(before.append(['read_only: true']));
    const again = service(after, 'a');
    assert.equal(again.readOnly?.value, true, after);
    assert.equal(again.image?.value, 'x', after);
    assert.deepEqual(again.command?.text?.value, before.command?.text?.value, after);
    assert.deepEqual(
      again.entrypoint?.words.map(({ value }) => value),
      before.entrypoint?.words.map(({ value }) => value),
      after,
    );
    assert.equal(again.application.errors.length, before.application.errors.length, after);
    assert.equal(after.includes('\r\n') && /[^\r]\n/.test(after), false, after);
    assert.deepEqual([...after.matchAll(/#.*/g)].map(String), [...text.matchAll(/#.*/g)].map(String));
  }
});

test('no edit where it would not be exact', () => {
  assert.equal(service('services: {a: {image: x}}').append(hardening), undefined, 'a block in a flow mapping');
  assert.equal(service('x: &x {image: x}\nservices:\n  a: *x\n').append(['user: "1"']), undefined, 'an alias');
  assert.equal(
    service('services:\n  a:\n    image: x\n    user: "0"\n').append(['user: "1"']),
    undefined,
    'a key that is there',
  );
  assert.equal(
    service('x: &x {user: "0"}\nservices:\n  a:\n    <<: *x\n    image: x\n').append(['user: "1"']),
    undefined,
    'a key that is merged in',
  );
  const files = {
    'compose.yml': 'services:\n  a:\n    image: x\n',
    'compose.override.yml': 'services:\n  a:\n    user: "0"\n',
  };
  assert.equal(service(files).append(['user: "1"']), undefined, 'a key that an override sets');
});

test('a mount is made read-only in its own syntax', () => {
  const mounts: [string, string | undefined][] = [
    ['- ./a:/a', '- ./a:/a:ro'],
    ['- "./a:/a" # c', '- "./a:/a:ro" # c'],
    ["- './a:/a:rw'", "- './a:/a:ro'"],
    ['- ./a:/a:z', '- ./a:/a:z,ro'],
    ['- ./a:/a:z,rw', '- ./a:/a:z,ro'],
    ['- data:/a', '- data:/a:ro'],
    ['- ${DIR:-./a}:/a', '- ${DIR:-./a}:/a:ro'],
    ['- ./a:/a:ro', undefined],
    ['- ./a:/${B}', undefined],
    ['- ./a:/a:${MODE}', undefined],
    ['- /a', undefined],
    ['- ${ANY}', undefined],
    ['- {type: bind, source: ./a, target: /a}', '- {type: bind, source: ./a, target: /a, read_only: true}'],
    [
      '- {type: bind, source: ./a, target: /a, read_only: false}',
      '- {type: bind, source: ./a, target: /a, read_only: true}',
    ],
    [
      '- type: bind\n        source: ./a\n        target: /a # c',
      '- type: bind\n        source: ./a\n        target: /a # c\n        read_only: true',
    ],
    ['- type: tmpfs\n        target: /a', undefined],
  ];
  for (const [before, after] of mounts) {
    const text = `services:\n  a:\n    image: x\n    volumes:\n      ${before}\n      - z:/z\nvolumes: {data: , z: }\n`;
    const edit = service(text).mounts[0]!.makeReadOnly;
    assert.equal(edit && edited(edit), after && text.replace(before, after), before);
    if (edit) {
      const again = service(edited(edit));
      assert.equal(again.mounts[0]!.readOnly, true, before);
      assert.equal(again.mounts[0]!.makeReadOnly, undefined, before);
    }
  }
});

test('a port is published on 127.0.0.1 in its own syntax', () => {
  const ports: [string, string | undefined][] = [
    ['- 80:80', '- 127.0.0.1:80:80'],
    ['- "80:80/udp"', '- "127.0.0.1:80:80/udp"'],
    ['- 80', '- 127.0.0.1::80'],
    ["- '0.0.0.0:80:80'", "- '127.0.0.1:80:80'"],
    ['- "[::]:80:80"', '- "127.0.0.1:80:80"'],
    ['- ${P:-80}:80', '- 127.0.0.1:${P:-80}:80'],
    ['- 8000-8002:80-82', '- 127.0.0.1:8000-8002:80-82'],
    ['- 127.0.0.1:80:80', undefined],
    ['- ${IP}:80:80', undefined],
    ['- ${IP:-0.0.0.0}:80:80', undefined],
    ['- {target: 80, published: 80}', '- {target: 80, published: 80, host_ip: 127.0.0.1}'],
    ['- target: 80\n        host_ip: 0.0.0.0', '- target: 80\n        host_ip: 127.0.0.1'],
  ];
  for (const [before, after] of ports) {
    const text = `services:\n  a:\n    image: x\n    ports:\n      ${before}\n`;
    const edit = service(text).ports[0]!.makeLocal;
    assert.equal(edit && edited(edit), after && text.replace(before, after), before);
    if (edit) assert.equal(service(edited(edit)).ports[0]!.hostIp?.value, '127.0.0.1', before);
  }
});

test('nothing is edited where several services would change', () => {
  const text =
    'x: &v ["./a:/a"]\ny: &p ["80:80"]\nservices:\n  a: {image: x, volumes: *v, ports: *p}\n  b: {extends: c}\n  c: {image: x, volumes: ["./c:/c"]}\n';
  assert.equal(service(text, 'a').mounts[0]!.makeReadOnly, undefined);
  assert.equal(service(text, 'a').ports[0]!.makeLocal, undefined);
  assert.equal(service(text, 'b').mounts[0]!.makeReadOnly, undefined);
  assert.ok(service(text, 'c').mounts[0]!.makeReadOnly);
});

test('a limit goes where limits are', () => {
  const limited: [string, string | undefined][] = [
    ['mem_limit: 1g', 'mem_limit: 1g\n    cpus: 1'],
    ['deploy: {resources: {limits: {memory: 1g}}}', 'deploy: {resources: {limits: {memory: 1g, cpus: 1}}}'],
    [
      'deploy:\n      resources:\n        limits:\n          memory: 1g',
      'deploy:\n      resources:\n        limits:\n          memory: 1g\n          cpus: 1',
    ],
    [
      'deploy: {resources: {reservations: {memory: 1g}}}',
      'deploy: {resources: {reservations: {memory: 1g}}}\n    cpus: 1',
    ],
    ['deploy: {resources: {limits: {cpus: 0}}}', undefined],
    ['cpus: 0', undefined],
    ['deploy: {resources: {limits: {memory: 1g}}}\n    cpus: 0', undefined],
  ];
  for (const [before, after] of limited) {
    const text = `services:\n  a:\n    image: x\n    ${before}\n`;
    const edit = service(text).appendLimit('cpus', '1');
    assert.equal(edit && edited(edit), after && text.replace(before, after), before);
  }
});
