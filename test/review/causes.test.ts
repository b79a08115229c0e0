/** What has one cause is one: in numbers, rows and comments; each part of it keeps its own name, place and waiver. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOf } from '../../src/github/answer/plan.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { checkTitle } from '../../src/report/wording.ts';
import { byCause } from '../../src/review/causes.ts';
import type { Review } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import { review } from '../trust/pipeline.ts';

/** What is told in one, which may be several causes. */
const parts = ({ findings }: Review) =>
  byCause(
    findings
      .filter(({ severity }) => severity !== 'low' && severity !== 'info')
      .map((each) => ({ ...each, cause: each.practice })),
  ).map((some) => some.map(({ rule, at }) => `${rule.id} ${positions(at).path}:${positions(at).start.line}`));

const service = (lines: string) => `services:
  watch:
    image: example/watch:1
${lines}`;
const hold = `    privileged: true
    pid: host
    network_mode: host
    volumes:
      - /:/host
      - /var/run/docker.sock:/var/run/docker.sock
`;

describe('what gives a service its host', () => {
  it('is one, the worst first, and each part keeps its fingerprint', async () => {
    const found = await review({ after: { 'compose.yaml': service(hold) }, overrides: {} });
    const [some, ...others] = parts(found);
    assert.deepEqual(others, []);
    assert.ok(some!.length >= 3, String(some));
    assert.equal(found.counts.bySeverity.high, 1);
    assert.match(checkTitle(found), /^1 finding fails \(1 high\)/);
    const names = new Set(found.findings.map(({ fingerprint }) => fingerprint));
    assert.equal(names.size, found.findings.length);
  });

  it('leaves the rest where one part of it is waived, or mended', async () => {
    const waived = hold.replace(
      '    pid',
      '    # layer-review: allow=host-pid until=2027-03-31 reason="a watcher"\n    pid',
    );
    const policy = 'inline-waivers: allow\n';
    const after = { 'compose.yaml': service(waived), '.github/layer-review.yml': policy };
    const found = await review({ before: { '.github/layer-review.yml': policy }, after });
    assert.ok(parts(found)[0]!.length >= 3);
    const before = { 'compose.yaml': service(hold) };
    const mended = await review({ before, after: { 'compose.yaml': service(hold.replace('    pid: host\n', '')) } });
    assert.equal(mended.counts.introduced, 0, checkTitle(mended));
  });

  it('is one with what it is given for developers, and in the other files of its folder', async () => {
    const developing = `${service(hold)}  watch-dev:\n    image: example/dev:1\n    privileged: true\n`;
    assert.equal(parts(await review({ after: { 'compose.yaml': developing } })).length, 1);
    const run = service('    privileged: true\n').replace('watch:1', 'watch:1.2\n    restart: always\n    init: true');
    assert.equal(parts(await review({ after: { 'compose.yaml': service(hold), 'compose.prod.yaml': run } })).length, 1);
    const elsewhere = { 'a/compose.yaml': service(hold), 'b/compose.prod.yaml': run };
    assert.equal(parts(await review({ after: elsewhere })).length, 2);
  });

  it('is told in one with that of others, and counted for each', async () => {
    const two = `${service(hold)}  other:\n    image: example/other:1\n${hold}`;
    const found = await review({ after: { 'compose.yaml': two }, overrides: {} });
    assert.equal(parts(found).length, 1);
    assert.match(checkTitle(found), /^2 findings fail \(2 high\)/);
  });

  it('is one with the root that it is made to be', async () => {
    const after = { 'compose.yaml': service('    user: root\n    cap_add: [NET_ADMIN]\n') };
    assert.deepEqual(parts(await review({ after })), [
      ['dangerous-capability compose.yaml:5', 'compose-user-root compose.yaml:4'],
    ]);
  });

  for (const [what, root] of [
    ['privileged', '    privileged: true\n'],
    ['that holds the socket', '    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n'],
  ])
    it(`weighs little beside a service ${what}, and as before once that goes`, async () => {
      const more = '    pid: host\n    user: root\n    cap_add: [SYS_PTRACE]\n';
      const given = await review({
        before: { 'compose.yaml': service(root!) },
        after: { 'compose.yaml': service(root! + more) },
        overrides: {},
      });
      const fresh = given.findings.filter(
        ({ standing, rule }) => standing === 'introduced' && rule.id !== 'missing-user',
      );
      assert.ok(fresh.some(({ rule }) => rule.id === 'host-pid'));
      assert.deepEqual([...new Set(fresh.map(({ severity }) => severity))], ['low']);
      assert.equal(given.verdict, 'pass');
      const left = await review({
        before: { 'compose.yaml': service(root! + more) },
        after: { 'compose.yaml': service(more) },
      });
      assert.equal(left.counts.introduced, 0, checkTitle(left));
      const alone = await review({ before: { 'compose.yaml': service('') }, after: { 'compose.yaml': service(more) } });
      assert.equal(alone.verdict, 'fail');
    });

  it('is set apart from nothing by what a privileged service loses', async () => {
    const watching = (mode: string, more: string) => ({
      'compose.yaml': service(`    volumes: ["./rules:/rules${mode}"]\n${more}`),
    });
    const lost = async (more: string) => {
      const found = await review({ before: watching(':ro', more), after: watching('', more) });
      return found.findings.flatMap(({ rule, severity }) => (rule.id === 'hardening-removed' ? [severity] : []));
    };
    assert.deepEqual(await lost(''), ['medium']);
    assert.deepEqual(await lost('    privileged: true\n'), ['low']);
  });

  it('is one with that of a copy of the service, and another one where another part is the worst', async () => {
    const other = (lines: string) => `${service(hold)}  other:\n    image: example/other:1\n${lines}`;
    assert.equal(parts(await review({ after: { 'compose.yaml': other(hold) } })).length, 1);
    assert.equal(parts(await review({ after: { 'compose.yaml': other('    pid: host\n') } })).length, 2);
  });
});

it('the end of a release is one, whichever images are of it or built on it', async () => {
  const after = {
    'api/Dockerfile': 'FROM node:16-alpine\nUSER app\n',
    'web/Dockerfile': 'FROM node:16.20-slim\nLABEL a=b\nUSER app\n',
    'jobs/Dockerfile': 'FROM python:3.7\nRUN make\nUSER app\n',
  };
  const ends = parts(await review({ after })).filter(([first]) => first!.startsWith('base-image-eol'));
  assert.deepEqual(ends, [
    ['base-image-eol api/Dockerfile:1', 'base-image-eol web/Dockerfile:1'],
    ['base-image-eol jobs/Dockerfile:1'],
  ]);
});

it('a door is one: its port, and its login that is off', async () => {
  const open = `${service('').replace('example/watch:1', 'mongo:8')}    command: --noauth\n    ports: ["27017:27017"]\n`;
  const found = parts(await review({ after: { 'compose.yaml': open } }));
  assert.equal(found.length, 1, JSON.stringify(found));
});

it('a door is one with its debugger, and with the socket that is as bad as it is because anyone gets in', async () => {
  const app = service('').replace('example/watch:1', 'example/app:1');
  const debugged = `${app}    environment: { ADMIN_PASSWORD: admin, DISABLE_AUTH: "true", JAVA_OPTS: "-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005" }\n    ports: ["5005:5005", "8080:8080"]\n    restart: always\n`;
  const [door, ...others] = parts(await review({ after: { 'compose.yaml': debugged } }));
  assert.deepEqual(others, []);
  assert.deepEqual(
    door!.map((each) => each.split(' ')[0]),
    ['service-auth-disabled', 'secret-in-env', 'debug-features-enabled'],
  );
  const panel = `${service(hold).replace('example/watch:1', 'portainer/portainer-ce:2.21.0')}    command: --no-auth\n    ports: ["9000:9000"]\n`;
  assert.equal(parts(await review({ after: { 'compose.yaml': panel } })).length, 1);
});

it('the doors of several services are counted one by one, and told in one comment that says so', async () => {
  const database = (name: string, image: string, port: number) =>
    `  ${name}:\n    image: ${image}\n    ports: ["${port}:${port}"]\n    restart: always\n`;
  const three = ['mongo:8.0.1', 'memcached:1.6.32', 'redis:7.4.1'].map((each, i) =>
    database(`d${i}`, each, [27017, 11211, 6379][i]!),
  );
  const found = await review({ after: { 'compose.prod.yaml': `services:\n${three.join('')}` }, overrides: {} });
  assert.match(checkTitle(found), /^3 findings fail \(3 high\)/);
  const nothing = { threads: [], summaries: [], remembered: [], pending: [] } as unknown as Parameters<
    typeof planOf
  >[1];
  const writing = { link: () => undefined, secrets: found.secrets };
  const { comments } = planOf(found, nothing, writing, { lines: true, files: true });
  const doors = comments.filter(({ body }) => body.includes('datastore-port-published'));
  assert.equal(doors.length, 1);
  assert.match(doors[0]!.body, /who can reach it \(do the same at the places below\):\n\n```suggestion/);
});

for (const [what, password] of [
  ['of everybody', 'changeme'],
  ['from the names around', 'watch'],
  ['that is a default', '${DB:-changeme}'],
])
  it(`a door is one: its port, and its password ${what}`, async () => {
    const database = service('').replace('example/watch:1', 'postgres:17');
    const open = `${database}    environment: { POSTGRES_PASSWORD: "${password}" }\n    ports: ["5432:5432"]\n`;
    const found = parts(await review({ after: { 'compose.yaml': open } }));
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.equal(found[0]!.length, 2, JSON.stringify(found));
    const asked = open.replace(password!, 'kD7_fq9-Rz2mWx');
    assert.ok(parts(await review({ after: { 'compose.yaml': asked } })).length > 1, 'a password of its own is another');
  });

describe('files from one template', () => {
  const steps = ['curl', 'git', 'make', 'tini', 'jq'].map((name) => `RUN apk add --no-cache ${name}\n`).join('');
  const generated = (tag: string) =>
    `FROM alpine:${tag}\n${steps}WORKDIR /app\nCOPY app /app/app\nUSER root\nCMD ["/app/app"]\n`;
  const files = Object.fromEntries(['3.20', '3.21', '3.22'].map((tag) => [`build/${tag}/Dockerfile`, generated(tag)]));

  it('have one cause, with every place', async () => {
    const found = await review({ after: files });
    const root = parts(found).find(([first]) => first!.startsWith('run-as-root'));
    assert.deepEqual(
      root,
      ['3.20', '3.21', '3.22'].map((tag) => `run-as-root build/${tag}/Dockerfile:9`),
    );
    const about = annotationsOf(found).filter(({ finding }) => finding?.rule.id === 'run-as-root');
    assert.equal(about.length, 1);
    for (const tag of ['3.21', '3.22']) assert.ok(about[0]!.message.includes(`build/${tag}/Dockerfile:9`));
  });

  it('is one for all mutable tags, whatever image has them and wherever', async () => {
    const compose = `${service('').replace('watch:1', 'watch')}  web:\n    image: example/web:latest\n`;
    const found = await review({
      after: { 'compose.yaml': compose, Dockerfile: 'FROM debian\nUSER 1\n' },
      overrides: {},
    });
    const tags = parts(found).filter(([first]) => first!.startsWith('image-mutable-tag'));
    assert.deepEqual(tags, [
      ['image-mutable-tag Dockerfile:1', 'image-mutable-tag compose.yaml:3', 'image-mutable-tag compose.yaml:5'],
    ]);
  });

  it('are apart from another file, where that says the same in other words', async () => {
    const other = 'FROM node:22\nCOPY . /srv\nRUN npm ci\nUSER 0:0\nCMD ["node", "/srv"]\n';
    const found = parts(await review({ after: { ...files, 'web/web.Dockerfile': other } }));
    assert.equal(found.filter(([first]) => first!.startsWith('run-as-root')).length, 2);
  });

  it('never hide what is new among what was there before', async () => {
    const before = { 'build/3.20/Dockerfile': files['build/3.20/Dockerfile']! };
    const found = await review({ before, after: files });
    const standings = byCause(found.findings).map((some) => new Set(some.map(({ standing }) => standing)).size);
    assert.ok(standings.every((number) => number === 1));
    assert.ok(found.counts.introduced > 0);
  });
});

it('one password in the files of two applications is one, and a stand-in for one is not', async () => {
  const app = (value: string) => ({
    'a/compose.yaml': `services:\n  db:\n    image: mysql:8.4\n    restart: always\n    environment:\n      MYSQL_PASSWORD: ${value}\n`,
    'b/run/compose.yaml': `services:\n  shop:\n    image: example/shop:2\n    init: true\n    read_only: true\n    environment:\n      SHOP_DB_PASSWORD: ${value}\n`,
  });
  const secrets = async (value: string) =>
    parts(await review({ after: app(value) })).filter(([first]) => first!.startsWith('secret-in-env'));
  assert.equal((await secrets('Yw7-qG4v_Ztb')).length, 1);
  assert.equal((await secrets('changeme')).length, 2);
});

describe('what is put right in the same way', () => {
  const found = async (after: Record<string, string>, before?: Record<string, string>) =>
    parts(await review({ after, ...(before && { before }) }));
  const given = (variable: string, value: string, more: string) =>
    `services:\n  ${more}:\n    image: example/${more}:1.2.3\n    environment:\n      ${variable}: ${value}\n`;
  const image = (base: string, step: string) => `FROM ${base}\nWORKDIR /${step}\nRUN make ${step}\nCMD ["/${step}"]\n`;
  const mounting = (name: string) =>
    service('    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n').replaceAll('watch', name);

  it('is one for passwords of everybody in the files of a folder, whatever they are and whichever rule finds them', async () => {
    const files = {
      'run/compose.mssql.yml': given('SA_PASSWORD', 'password', 'api'),
      'run/compose.mysql.yml': given('STORE', 'mysql://root:changeme@db/x', 'web'),
    };
    assert.deepEqual(await found(files), [
      ['secret-in-env run/compose.mssql.yml:5', 'connection-string-credentials run/compose.mysql.yml:5'],
    ]);
    const own = { ...files, 'run/compose.mssql.yml': given('SA_PASSWORD', 'kD7_fq9-Rz2mWx', 'api') };
    assert.equal((await found(own)).length, 2, 'a password of its own is told by itself');
    const far = { ...files, 'other/far/compose.yml': given('SA_PASSWORD', 'password', 'jobs') };
    assert.equal((await found(far)).length, 2, 'as is what stands in another folder');
  });

  it('is one for the passwords of a service, also where it shares one of them with another', async () => {
    const shared =
      'services:\n  db:\n    image: postgres:17.2\n    ports: ["5432:5432"]\n    environment:\n      POSTGRES_PASSWORD: password\n';
    const more =
      '  api:\n    image: example/api:1.2.3\n    environment:\n      DB_PASSWORD: password\n      QUEUE_PASSWORD: changeme\n';
    const told = (await found({ 'compose.yml': shared + more })).filter((each) =>
      each.some((one) => one.startsWith('secret-in-env')),
    );
    assert.equal(told.length, 1, JSON.stringify(told));
  });

  it('is one for images without a user, whatever they begin with and wherever they lie', async () => {
    const files = { 'a/Dockerfile': image('debian:13.1', 'a'), 'b/Dockerfile': image('python:3.14.0-slim', 'b') };
    const [users, ...more] = (await found(files)).filter(([first]) => first!.startsWith('missing-user'));
    assert.deepEqual([users, more], [['missing-user a/Dockerfile:1', 'missing-user b/Dockerfile:1'], []]);
    const within = await found({ 'a/Dockerfile': files['a/Dockerfile'], 'a/x/Dockerfile': files['b/Dockerfile'] });
    assert.equal(within.filter(([first]) => first!.startsWith('missing-user')).length, 1);
    const far = await found({ 'a/Dockerfile': files['a/Dockerfile'], 'b/x/Dockerfile': files['b/Dockerfile'] });
    assert.equal(far.filter(([first]) => first!.startsWith('missing-user')).length, 1);
    const apart = await found({ 'a/Dockerfile': files['a/Dockerfile'], 'b/x/api.Dockerfile': files['b/Dockerfile'] });
    assert.equal(apart.filter(([first]) => first!.startsWith('missing-user')).length, 2);
  });

  it('is one for the same power of several services in stacks side by side, the worst first', async () => {
    const files = {
      'stacks/a/compose.yaml': mounting('a'),
      'stacks/b/compose.yaml': `${mounting('b')}    init: true\n    restart: always\n    read_only: true\n    hostname: somewhere-else\n    stop_grace_period: 1m30s\n`,
    };
    assert.deepEqual(await found(files), [
      ['docker-socket-mount stacks/a/compose.yaml:4', 'docker-socket-mount stacks/b/compose.yaml:4'],
    ]);
    const other = { ...files, 'stacks/b/compose.yaml': service('    privileged: true\n').replaceAll('watch', 'b') };
    assert.equal((await found(other)).length, 2, 'another power is another cause');
  });

  const open = (name: string, image: string, port: number, more = '') =>
    `  ${name}:\n    image: ${image}\n    ports: ["${port}:${port}"]\n    restart: always\n${more}`;
  const doors = async (...files: Parameters<typeof found>) =>
    (await found(...files)).filter(([first]) => first!.includes('-published'));
  const database = open('db', 'mongo:8.0.1', 27017);
  const console = open('metrics', 'prom/prometheus:v3', 9090);

  it('is one for all ports of a folder that are to be published on localhost, databases first', async () => {
    const one = await doors({ 'compose.yaml': `services:\n${console}${database}` });
    assert.deepEqual(one, [['datastore-port-published compose.yaml:8', 'open-service-published compose.yaml:4']]);
    const two = { 'compose.yaml': `services:\n${database}`, 'compose.metrics.yaml': `services:\n${console}` };
    assert.equal((await doors(two)).length, 1);
    // A click puts each right, where it stands.
    const stacks = { 'a/compose.yaml': two['compose.yaml'], 'b/compose.yaml': two['compose.metrics.yaml'] };
    assert.equal((await doors(stacks)).length, 2);
  });

  it('never joins what is new with what was there', async () => {
    const before = { 'compose.yaml': `services:\n${database}` };
    const after = { 'compose.yaml': `services:\n${database}${console}` };
    assert.deepEqual(await doors(after, before), [
      ['datastore-port-published compose.yaml:4'],
      ['open-service-published compose.yaml:8'],
    ]);
  });

  it('is no other cause for the releases that ended, nor for what a change takes away', async () => {
    const ended = { 'a/Dockerfile': image('node:16.20.0', 'a'), 'b/Dockerfile': image('python:3.7.1', 'b') };
    assert.equal((await found(ended)).filter(([first]) => first!.startsWith('base-image-eol')).length, 2);
  });
});

describe('a waiver of what is reported here as well', () => {
  const before = { Dockerfile: 'FROM debian:12\nUSER app\n' };
  const after = (lines: string) => ({ Dockerfile: `FROM debian:12\n${lines}CMD ["/srv"]\n` });

  it('is one with it, wherever the comment stands', async () => {
    const [first, ...others] = parts(
      await review({ before, after: after('# hadolint ignore=DL3019,DL3002\nUSER root\n') }),
    );
    assert.deepEqual(others, []);
    assert.equal(first!.length, 2, String(first));
    const global = '# hadolint global ignore=DL3002\nRUN make\nUSER root\n';
    assert.equal(parts(await review({ before, after: after(global) })).length, 1);
  });

  it('is one with whatever is reported where it silences all', async () => {
    const piped = '# nosemgrep\nRUN curl https://example.com/i.sh | sh\nUSER app\n';
    const [first, ...others] = parts(await review({ before, after: after(piped) }));
    assert.deepEqual(
      [first!.toSorted(), others],
      [['pipe-to-shell Dockerfile:3', 'suppression-added Dockerfile:2'], []],
    );
  });

  it('is another one where what it silences stands elsewhere, or was there before', async () => {
    const elsewhere = '# hadolint ignore=DL3002\nRUN make\nUSER root\n';
    assert.equal(parts(await review({ before, after: after(elsewhere) })).length, 2);
    const root = after('USER root\n');
    const silenced = await review({ before: root, after: after('# hadolint ignore=DL3002\nUSER root\n') });
    assert.equal(parts(silenced).length, 2);
  });
});

it('a program that is fetched and run from one address is one, however it is run', async () => {
  const step = (before: string) =>
    `FROM debian:13\nRUN ${before}bash -c "$(curl -L https://example.com/install.sh)"\nUSER 1000\n`;
  const after = { 'a/Dockerfile': step(''), 'b/Dockerfile': `${step('MODE=raw ')}${'LABEL b=1\n'.repeat(30)}` };
  const found = await review({ after });
  assert.deepEqual(
    parts(found).filter(([first]) => first!.startsWith('pipe-to-shell')),
    [['pipe-to-shell a/Dockerfile:2', 'pipe-to-shell b/Dockerfile:2']],
  );
});

it('a download without TLS that runs is one, and so is a password of a variable and of a file of variables', async () => {
  const piped = parts(
    await review({ after: { Dockerfile: 'FROM debian:13\nRUN curl http://example.com/i.sh | sh\nUSER 1000\n' } }),
  );
  assert.deepEqual(piped, [['pipe-to-shell Dockerfile:2', 'cleartext-download Dockerfile:2']]);
  const after = (other: string) => ({
    'compose.yaml':
      'services:\n  web:\n    image: acme/web:1.2\n    environment: { DB_PASSWORD: kD7_fq9-Rz2mWx }\n  job:\n    image: acme/job:1.2\n    env_file: job.env\n',
    'job.env': `DB_PASSWORD=${other}\n`,
  });
  assert.equal(parts(await review({ after: after('kD7_fq9-Rz2mWx') })).length, 1);
  assert.equal(parts(await review({ after: after('Hq3_vb8-Tc5nLp') })).length, 2);
});

it('a password in the ways into two services is told with these', async () => {
  const database = (name: string, image: string, variable: string, port: number) =>
    `  ${name}:\n    image: ${image}\n    ports: ["${port}:${port}"]\n    environment:\n      ${variable}: changeme\n`;
  const both = `services:\n${database('b', 'mysql:8.4.6', 'MYSQL_ROOT_PASSWORD', 3306)}${database('a', 'postgres:17.6', 'POSTGRES_PASSWORD', 5432)}`;
  const after = {
    'compose.yaml': `${both}  web:\n    image: acme/web:1.2\n    environment: { DB_PASSWORD: changeme }\n`,
  };
  const stories = parts(await review({ after })).map((some) => some.map((each) => each.split(' ')[0]));
  assert.deepEqual(stories, [
    ['datastore-port-published', 'datastore-port-published', 'secret-in-env', 'secret-in-env'],
  ]);
});

it('a base image of several stages is told once, also where another fault stands beside it', async () => {
  const base = 'FROM alpine:3.15';
  const found = await review({
    overrides: {},
    after: { Dockerfile: `${base} AS deps\nRUN npm ci\n${base}\nCOPY --from=deps /a /a\nCMD ["/a"]\n` },
  });
  const nothing = { threads: [], summaries: [], remembered: [], pending: [] } as unknown as Parameters<
    typeof planOf
  >[1];
  const { comments } = planOf(
    found,
    nothing,
    { link: () => undefined, secrets: found.secrets },
    { lines: true, files: true },
  );
  const told = comments.map(({ findings }) => [...new Set(findings.map(({ rule }) => rule.id))].join());
  assert.deepEqual(told, ['base-image-eol', 'missing-user']);
});

describe('the nodes of a cluster', () => {
  const node = (name: string, ports = '', setting = 'xpack.security.enabled: "false"') =>
    `  ${name}:\n    image: elasticsearch:9.2.1\n    environment: { ${setting} }\n    restart: always\n${ports}`;
  const open = '    ports: ["9200:9200"]\n';
  const doors = async (...nodes: string[]) =>
    parts(await review({ after: { 'compose.prod.yaml': `services:\n${nodes.join('')}` } })).filter((some) =>
      some.some((part) => part.startsWith('service-auth-disabled')),
    );

  it('have one cause, whoever reaches each of them', async () => {
    const found = await doors(node('es01', open), node('es02'), node('es03'));
    assert.equal(found.length, 1, String(found));
    assert.ok(found[0]!.length >= 4, String(found));
  });

  it('and not what is set otherwise beside them', async () => {
    const cache = '  cache:\n    image: redis:8.2\n    command: redis-server --protected-mode no\n';
    assert.equal((await doors(node('es01', open), cache)).length, 2);
  });
});

describe('what a committed file holds', () => {
  const compose = `services:
  hub:
    image: example/hub:1
    volumes:
      - ./a.json:/hub/config.json
      - ./b.json:/hub/keys.json
`;
  it('is one for each file, whatever each of its values weighs', async () => {
    const files = {
      'a.json': '{\n  "api_key": "kT9vQ2xLmW8bZr4Yc7HdN",\n  "admin_password": "changeme"\n}\n',
      'b.json':
        '{\n  "relay": {\n    "auth_token": "pW3nJ6sRf1GtX5uVa0KeB"\n  },\n  "level": "info",\n  "port": 80\n}\n',
    };
    const found = parts(await review({ after: { 'compose.yaml': compose, ...files }, overrides: {} }));
    assert.deepEqual(found, [['env-file-secret a.json:2', 'env-file-secret a.json:3'], ['env-file-secret b.json:3']]);
  });
});
