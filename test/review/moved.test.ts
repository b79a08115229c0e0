/** What is moved, renamed or spelled another way within one change is nothing new; what comes with it is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from './sides.ts';

const commented = ['critical', 'high', 'medium'];

/** What a change brings in that is worth a comment by itself, as `rule path`. */
async function brought(before: Files, after: Files, renamed: Readonly<Record<string, string>> = {}) {
  const { findings } = await reviewSides(after, { base: before, target: before, renamed });
  return findings
    .filter(({ standing, severity }) => standing === 'introduced' && commented.includes(severity))
    .map(({ rule, at }) => `${rule.id} ${at.source.path}`);
}

const indented = (...lines: readonly string[]) => lines.map((line) => `    ${line}\n`).join('');
const service = (name: string, ...lines: readonly string[]) => `  ${name}:\n${indented(...lines)}`;
const compose = (...services: readonly string[]) => `services:\n${services.join('')}`;
const web = service('web', 'image: acme/web:1.4.2');

describe('a credential', () => {
  /** Where a service may have one from, whatever it is worth. */
  const carriers: Readonly<Record<string, (value: string) => Files>> = {
    'the environment': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3', `environment: { DB_PASSWORD: "${value}" }`)),
    }),
    'the environment, as a list': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3', 'environment:', `  - DB_PASSWORD=${value}`)),
    }),
    'a default': (value) => ({
      'compose.yaml': compose(
        web,
        service('app', 'image: acme/app:1.2.3', `environment: { DB_PASSWORD: "\${DB_PASSWORD:-${value}}" }`),
      ),
    }),
    'the environment of all': (value) => ({
      'compose.yaml': `x-all: &all { DB_PASSWORD: "${value}" }\n${compose(web, service('app', 'image: acme/app:1.2.3', 'environment: *all'))}`,
    }),
    'a file': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3', 'env_file: app.env')),
      'app.env': `DB_PASSWORD=${value}\n`,
    }),
    'another file': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3', 'env_file: config/app.env')),
      'config/app.env': `DB_PASSWORD=${value}\n`,
    }),
    'the .env': (value) => ({
      'compose.yaml': compose(
        web,
        service('app', 'image: acme/app:1.2.3', 'environment: { DB_PASSWORD: "${DB_PASSWORD}" }'),
      ),
      '.env': `DB_PASSWORD=${value}\n`,
    }),
    'the .env, under another name': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3', 'environment: { DB_PASSWORD: "${S_DB}" }')),
      '.env': `S_DB=${value}\n`,
    }),
    'a script': (value) => ({
      'compose.yaml': compose(
        web,
        service('app', 'image: acme/app:1.2.3', 'entrypoint: /s.sh', 'volumes: ["./s.sh:/s.sh:ro"]'),
      ),
      's.sh': `#!/bin/sh\nexport DB_PASSWORD=${value}\nexec app\n`,
    }),
    'an override': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3')),
      'compose.override.yaml': compose(service('app', `environment: { DB_PASSWORD: "${value}" }`)),
    }),
    'a command': (value) => ({
      'compose.yaml': compose(web, service('app', 'image: acme/app:1.2.3', `command: run --db-password ${value}`)),
    }),
  };
  for (const value of ['changeme', 'hK2vTq9xLw4mZr7s']) {
    const whose = value.length > 8 ? 'of somebody' : 'that everybody guesses';
    test(`${whose} is given another way`, async () => {
      for (const [from, old] of Object.entries(carriers))
        for (const [to, now] of Object.entries(carriers)) {
          // Whoever ran it could set another one.
          const isFixed = from === 'a default' && to !== 'a default';
          assert.equal((await brought(old(value), now(value))).length, isFixed ? 1 : 0, `${from} to ${to}`);
        }
    });

    test(`${whose} is given another way, with another one`, async () => {
      const more = service('job', 'image: acme/job:1.2.3', 'environment: { ADMIN_PASSWORD: "changeit" }');
      for (const [to, now] of Object.entries(carriers)) {
        const { 'compose.yaml': text, ...others } = now(value);
        const after = { ...others, 'compose.yaml': `${text}${more}` };
        assert.deepEqual(await brought(carriers['the environment']!(value), after), ['secret-in-env compose.yaml'], to);
      }
    });
  }
});

describe('a service', () => {
  const faults: Readonly<Record<string, readonly string[]>> = {
    'docker-socket-mount': ['volumes: [/var/run/docker.sock:/var/run/docker.sock]'],
    'privileged-container': ['privileged: true'],
    'datastore-port-published': ['ports: ["6379:6379"]'],
    'secret-in-env': ['environment: { JWT_SECRET: changeit }'],
    'host-pid': ['pid: host'],
    'seccomp-disabled': ['security_opt: [seccomp:unconfined]'],
    'env-file-secret': ['env_file: ../tool.env'],
    'host-root-mount': ['volumes: [/etc:/host/etc]'],
  };
  const files = { 'tool.env': 'DB_PASSWORD=changeit\n' };
  const tool = (lines: readonly string[], name = 'tool') => service(name, 'image: redis:7.4.1', ...lines);
  const moves: Readonly<
    Record<string, (lines: readonly string[]) => readonly [Files, Files, Record<string, string>?]>
  > = {
    'to another file': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'deploy/compose.yaml': compose(web), 'deploy/compose.tool.yaml': compose(tool(lines)) },
    ],
    'to another folder': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'deploy/compose.yaml': compose(web), 'stack/compose.yaml': compose(tool(lines)) },
    ],
    'to another name': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'deploy/compose.yaml': compose(web, tool(lines, 'cache')) },
    ],
    'to another name, and another one takes its own': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'deploy/compose.yaml': compose(web, tool(lines, 'cache'), service('tool', 'image: acme/other:1.0.0')) },
    ],
    'to the name of another one, which takes its own': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'deploy/compose.yaml': compose(service('tool', 'image: acme/web:1.4.2'), tool(lines, 'web')) },
    ],
    'to the name of another one of the same image, which takes its own': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(['command: redis-server']), tool(lines, 'cache')) },
      { 'deploy/compose.yaml': compose(web, tool(['command: redis-server'], 'cache'), tool(lines)) },
    ],
    'with its file, to another name': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'deploy/stack.compose.yaml': compose(web, tool(lines)) },
      { 'deploy/stack.compose.yaml': 'deploy/compose.yaml' },
    ],
    'with its file, to another folder': (lines) => [
      { 'deploy/compose.yaml': compose(web, tool(lines)) },
      { 'stack/compose.yaml': compose(web, tool(lines)) },
      { 'stack/compose.yaml': 'deploy/compose.yaml' },
    ],
  };
  for (const [move, sidesOf] of Object.entries(moves))
    test(`moves ${move}`, async () => {
      for (const [rule, lines] of Object.entries(faults)) {
        const [before, after, renamed] = sidesOf(lines);
        const [old, now] = [
          { ...files, ...before },
          { ...files, ...after },
        ];
        assert.deepEqual(await brought(old, now, renamed), [], rule);
        const [plain] = sidesOf([]);
        const fresh = await brought({ ...files, ...plain }, now, renamed);
        assert.ok(
          fresh.some((each) => each.startsWith(rule)),
          rule,
        );
      }
    });
});

describe('a stage', () => {
  const faults: Readonly<Record<string, string>> = {
    'pipe-to-shell': 'RUN curl -sSL https://get.acme.example/tool | sh',
    'missing-user': 'COPY . /srv',
    'run-as-root': 'USER root',
    'image-mutable-tag': 'FROM acme/tool:latest\nWORKDIR /srv',
    'world-writable-permissions': 'RUN chmod 777 /entrypoint.sh',
    'secret-in-env': 'ENV DB_PASSWORD=hK2vTq9xLw4mZr7s',
    'tls-verification-disabled': 'RUN curl -k https://get.acme.example/tool -o /usr/bin/tool',
  };
  const tool = (fault: string, name = 'tool') => {
    const own = fault.startsWith('FROM') ? fault.replace('\n', ` AS ${name}\n`) : `FROM debian:13 AS ${name}\n${fault}`;
    return `${own}\nRUN apt-get update && apt-get install -y curl\nCOPY app /srv/app\nENTRYPOINT ["/srv/app"]\n`;
  };
  const site = 'FROM acme/site:1.4.2 AS site\nCOPY site /srv\nUSER 1000\n';
  const moves: Readonly<Record<string, (fault: string) => readonly [Files, Files, Record<string, string>?]>> = {
    'to another file': (fault) => [
      { Dockerfile: site + tool(fault) },
      { Dockerfile: site, 'tool.Dockerfile': tool(fault) },
    ],
    'to another folder': (fault) => [
      { Dockerfile: site + tool(fault) },
      { Dockerfile: site, 'tool/Dockerfile': tool(fault) },
    ],
    'to another name': (fault) => [{ Dockerfile: site + tool(fault) }, { Dockerfile: site + tool(fault, 'runner') }],
    'to another name, and another one takes its own': (fault) => [
      { Dockerfile: site + tool(fault) },
      { Dockerfile: `${site}FROM acme/make:1.4.2 AS tool\nUSER 1000\n${tool(fault, 'runner')}` },
    ],
    'with its file': (fault) => [
      { Dockerfile: tool(fault) },
      { 'tool/Dockerfile': tool(fault) },
      { 'tool/Dockerfile': 'Dockerfile' },
    ],
    'with its file, which nobody calls renamed': (fault) => [
      { Dockerfile: tool(fault) },
      { 'tool/Dockerfile': tool(fault) },
    ],
    'as the base of what it was': (fault) => [
      { Dockerfile: `${tool(fault)}RUN make\n` },
      { Dockerfile: 'FROM acme/tool:1.2.3\nRUN make\n', 'base/Dockerfile': tool(fault) },
    ],
  };
  for (const [move, sidesOf] of Object.entries(moves))
    test(`moves ${move}`, async () => {
      for (const [rule, fault] of Object.entries(faults)) {
        const [before, after, renamed] = sidesOf(fault);
        assert.deepEqual(await brought(before, after, renamed), [], rule);
        const [plain] = sidesOf('USER 1000');
        const fresh = await brought(plain, after, renamed);
        // Of a user that is lost, that it was there is told.
        const told = rule === 'missing-user' || rule === 'run-as-root' ? 'hardening-removed' : rule;
        assert.ok(
          fresh.some((each) => each.startsWith(told)),
          `${rule}: ${fresh}`,
        );
      }
    });
});

describe('the end of a base image', () => {
  const steps = (count: number) => Array.from({ length: count }, (_, i) => `RUN make step-${i}\n`).join('');
  const whole = `FROM ubuntu:bionic\n${steps(9)}USER 1000\n`;
  const short = 'FROM ghcr.io/acme/core:bionic\nCOPY a /a\nUSER 1000\n';

  test('moves with a folder, also where the file is written anew and builds on another image of the release', async () => {
    const moved = await brought({ 'core/bionic-dev/Dockerfile': whole }, { 'core-dev/bionic/Dockerfile': short });
    assert.deepEqual(moved, []);
  });

  test('is new beside a file that stays, and so is another one', async () => {
    const before = { 'core/bionic/Dockerfile': whole };
    const path = 'core-dev/bionic/Dockerfile';
    assert.deepEqual(await brought(before, { ...before, [path]: short }), [`base-image-eol ${path}`]);
    const older = { [path]: short.replace('bionic', 'xenial') };
    assert.deepEqual(await brought(before, older), [`base-image-eol ${path}`]);
  });
});

describe('an account that becomes root without a password', () => {
  const image = (...steps: readonly string[]) => ({
    Dockerfile: `FROM debian:13\n${steps.map((step) => `RUN ${step}\n`).join('')}USER app\n`,
  });
  const group = ['useradd -G sudo app', 'echo "%sudo ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers'];
  const name = ['useradd app', 'echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app'];
  const doas = ['useradd app', 'echo "permit nopass app as root" > /etc/doas.conf'];

  test('does so in whatever words', async () => {
    for (const old of [group, name, doas])
      for (const now of [group, name, doas]) assert.deepEqual(await brought(image(...old), image(...now)), []);
  });

  test('is new where another one did, or only one command', async () => {
    const told = ['sudoers-nopasswd Dockerfile'];
    for (const now of [group, name, doas]) {
      const [create, allow] = now;
      const other = image(create!, allow!.replaceAll('app', 'www').replace('%sudo', '%wheel'));
      assert.deepEqual(await brought(other, image(...now)), told, allow);
      const command = image('useradd app', 'echo "app ALL=(ALL) NOPASSWD: /bin/chown" > /etc/sudoers.d/app');
      assert.deepEqual(await brought(command, image(...now)), told, allow);
    }
  });
});

describe('a user that goes', () => {
  const image = (folder: string, ...lines: readonly string[]) =>
    ['FROM debian:13', `COPY ${folder} /`, 'CMD ["/srv"]', ...lines, ''].join('\n');
  const base = { Dockerfile: image('app', 'USER 1000') };
  const verdict = async (after: Files, before: Files = base) =>
    (await reviewSides(after, { base: before, target: before })).verdict;

  test('is told at medium where the file as it was goes on beside it, and where that is elsewhere, another image or not what is built fails', async () => {
    const rootful = { Dockerfile: image('app') };
    const beside = { ...rootful, 'Dockerfile.user': base.Dockerfile };
    assert.equal(await verdict(beside), 'pass');
    assert.deepEqual(await brought(base, beside), ['missing-user Dockerfile']);
    const built = { 'compose.yaml': compose(service('app', 'build: .')) };
    for (const [after, before] of [
      [rootful],
      [{ ...rootful, 'Dockerfile.job': image('job', 'USER 1000') }],
      [{ ...rootful, 'old/Dockerfile': base.Dockerfile }],
      [
        { ...beside, ...built },
        { ...base, ...built },
      ],
    ] as const)
      assert.equal(await verdict(after, before), 'fail', JSON.stringify(after));
  });

  test('is that of the stage, above which another one is new, and of all that is built of it', async () => {
    const linter = image('app', 'USER 1000').replace('debian:13', 'debian:13 AS app');
    const told = async (...lines: readonly string[]) => {
      const after = { Dockerfile: `${linter}\n${lines.join('\n')}\n` };
      const { findings } = await reviewSides(after, { base, target: base });
      return findings.some(({ rule, standing }) => rule.id === 'hardening-removed' && standing === 'introduced');
    };
    assert.ok(!(await told('FROM alpine:3.22 AS structure-test', 'RUN check')));
    assert.ok(await told('FROM alpine:3.22 AS server', 'COPY app /'));
    assert.ok(await told('FROM alpine:3.22 AS test', 'COPY --from=app /app /app'));
    assert.ok(await told('FROM app AS test', 'USER root'));
  });

  test('goes with the service that had it, and not from another one that is started like that and built of another file', async () => {
    const built = (name: string, context: string) =>
      compose(service(name, `build: ./${context}`, 'ports: ["8000:8000"]', 'restart: always'));
    const before = { 'compose.yaml': built('api', 'backend'), 'backend/Dockerfile': image('app', 'USER 1000') };
    const rewritten = [
      'FROM python:3.13',
      'WORKDIR /srv',
      'RUN pip install evaluation==1.2',
      'CMD [evaluation]',
      '',
    ].join('\n');
    const after = (name: string, text: string) => ({ 'compose.yaml': built(name, 'core'), 'core/Dockerfile': text });
    assert.equal(await verdict(after('core', rewritten), before), 'pass');
    assert.equal(await verdict(after('api', rewritten), before), 'fail', 'the same service');
    assert.equal(await verdict(after('core', image('app')), before), 'fail', 'the same image');
  });
});

describe('a .dockerignore that goes', () => {
  const weight = async (...lines: readonly string[]) => {
    const before = { '.dockerignore': 'secrets\n', Dockerfile: `FROM debian:13\n${lines.join('\n')}\nUSER 1000\n` };
    const { Dockerfile } = before;
    const { findings } = await reviewSides({ Dockerfile }, { base: before, target: before });
    return findings.find(({ rule }) => rule.id === 'dockerignore-weakened')?.severity;
  };

  test('weighs as what is built there may copy what it kept out', async () => {
    for (const copied of ['COPY . .', 'COPY secrets /s', 'ARG F\nCOPY $F /f', 'RUN --mount=target=/src make'])
      assert.equal(await weight(copied), 'medium', copied);
    assert.equal(await weight('COPY app /app', 'COPY run.sh /'), 'low');
    assert.equal(await weight('COPY --from=debian:12 / /'), 'low');
  });
});
