/** What was there before in another shape is not brought in: the same door by another way, the same password for the same store. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import type { ReviewedFinding } from '../../src/review/review.ts';
import { Chance } from '../model/compose/chance.ts';
import { type Files, reviewSides } from './sides.ts';

const service = (name: string, ...lines: readonly string[]) =>
  [`  ${name}:`, ...lines.map((line) => `    ${line}`), ''].join('\n');
const file = (...services: readonly string[]) => `services:\n${services.join('')}`;

/** What is new, and what of that is commented, of those that a test asks for. */
async function told(head: Files, base: Files, isAsked: (finding: ReviewedFinding) => boolean) {
  const untouched = Object.keys(base).filter((path) => head[path] === base[path]);
  const { findings, policy, verdict } = await reviewSides(head, { base, target: {}, untouched });
  const asked = findings.filter(isAsked);
  assert.ok(asked.length > 0, `nothing is found in ${JSON.stringify(head)}`);
  const fresh = asked.filter(({ standing }) => standing === 'introduced');
  return {
    isNew: fresh.length > 0,
    isCommented: fresh.some((finding) => isCommentWorthy(finding, policy)),
    fails: verdict === 'fail',
  };
}

const ofDoors = ({ rule }: ReviewedFinding) => rule.group === 'network' && rule.cause === 'door';
const ofSecrets = ({ rule }: ReviewedFinding) => rule.group === 'secrets';

interface Store {
  readonly image: string;
  readonly port: number;
  readonly open: readonly string[];
  /** With a login of somebody's own. */
  readonly closed: readonly string[];
}

const stores: readonly Store[] = [
  { image: 'redis:7.4.1', port: 6379, open: [], closed: ['command: redis-server --requirepass ${REDIS_PASSWORD}'] },
  {
    image: 'mongo:7.0.12',
    port: 27017,
    open: [],
    closed: ['environment: { MONGO_INITDB_ROOT_USERNAME: shop, MONGO_INITDB_ROOT_PASSWORD: "${PASSWORD}" }'],
  },
  {
    image: 'postgres:16.4',
    port: 5432,
    open: ['environment: { POSTGRES_PASSWORD: demo }'],
    closed: ['environment: { POSTGRES_PASSWORD: "${PASSWORD}" }'],
  },
];

describe('a port published by what was in the network of its host', () => {
  test('was open before, in the same file or in a copy beside it; not where a login is gone, or another program ran', async () => {
    const chance = new Chance(71);
    for (let i = 0; i < 8; i++) {
      const { image, port, open, closed } = chance.pick(stores);
      const other = chance.pick(stores.filter((each) => each.image !== image));
      const [name, published] = [chance.pick(['store', 'db', 'cache']), `ports: ["${port}:${port}"]`];
      const host = 'network_mode: host';
      const now = file(service(name, `image: ${image}`, published, ...open));
      const at = chance.pick(['compose.yaml', 'deploy/compose.yaml', 'docker-compose.yml']);
      const copy = at.replace('compose.', 'compose-store.');
      const was = (...lines: readonly string[]) => ({ [at]: file(service(name, ...lines)) });
      const before = was(`image: ${image}`, host, ...open);
      const [edited, added] = [{ [at]: now }, { ...before, [copy]: now }];
      assert.deepEqual(await told(edited, before, ofDoors), { isNew: false, isCommented: false, fails: false }, now);
      assert.equal((await told(added, before, ofDoors)).isNew, false, now);
      for (const [better, why] of [
        [was(`image: ${image}`, host, ...closed), 'the login'],
        [was(`image: ${image}`, ...open), 'its own network'],
        [was(`image: ${other.image}`, host, ...other.open), 'another program'],
      ] as const) {
        assert.equal((await told(edited, better, ofDoors)).isNew, true, why);
        assert.equal((await told({ ...better, [copy]: now }, better, ofDoors)).isNew, true, why);
      }
    }
  });
});

describe('a further port of a program that its service published before', () => {
  const broker = (name: string, ports: string, ...more: readonly string[]) =>
    file(service(name, 'image: rabbitmq:4.1-management', 'restart: always', `ports: [${ports}]`, ...more));
  const [queue, both] = ['"5672:5672"', '"5672:5672", "15672:15672"'];
  const login = 'environment: { RABBITMQ_DEFAULT_USER: shop, RABBITMQ_DEFAULT_PASS: "${PASSWORD}" }';
  const fails = async (now: string, before: string) => {
    const { isNew, fails } = await told({ 'compose.prod.yaml': now }, { 'compose.prod.yaml': before }, ofDoors);
    assert.ok(isNew);
    return fails;
  };

  test('weighs less, as it lets nobody in who was not let in before, under another name of the service, too', async () => {
    assert.equal(await fails(broker('queue', both), broker('queue', queue)), false);
    assert.equal(await fails(broker('shop-queue', both), broker('queue', queue)), false);
  });

  test('weighs what it is where the login is gone, the first one was for this host, or another program is behind it', async () => {
    assert.equal(await fails(broker('queue', both), broker('queue', queue, login)), true);
    assert.equal(await fails(broker('queue', both), broker('queue', '"127.0.0.1:5672:5672"')), true);
    const other = file(service('queue', 'image: redis:7.4.1', 'restart: always', 'ports: ["6379:6379"]'));
    assert.equal(await fails(broker('queue', both), other), true);
    const beside = `${broker('queue', queue)}${service('second', 'image: rabbitmq:4.1-management', `ports: ["15673:15672"]`)}`;
    assert.equal(await fails(beside, broker('queue', queue)), true, 'another service');
  });
});

test('a login that is switched on brings in no password that was there; another one is new', async () => {
  const search = (isOn: boolean, password: string) => ({
    'compose.yaml': file(
      service(
        'search',
        'image: elasticsearch:8.19.2',
        'environment:',
        `  xpack.security.enabled: "${isOn}"`,
        `  ELASTIC_PASSWORD: ${password}`,
      ),
    ),
  });
  const isNew = async (...sides: Parameters<typeof told>) => (await told(...sides)).isNew;
  for (const password of ['changeme', 'r7Kq-92mZ'])
    assert.equal(await isNew(search(true, password), search(false, password), ofSecrets), false);
  assert.equal(await isNew(search(true, 'changeit'), search(false, 'changeme'), ofSecrets), true);
});

test('what a service is given is no news where it runs the image that it was built of, or is built of the one that it ran', async () => {
  const given = 'volumes: ["~/.aws/credentials:/root/.aws/credentials:ro"]';
  const built = (from: string) => ({
    'compose.yaml': file(service('flow', 'build: .', given)),
    Dockerfile: `FROM ${from}\nRUN pip install boto3\nUSER 1000\n`,
  });
  const pulled = (image: string) => ({ 'compose.yaml': file(service('flow', `image: ${image}`, given)) });
  const isNew = async (head: Files, base: Files) =>
    (await told(head, base, ({ rule }) => rule.id === 'host-credential-mount')).isNew;
  const [one, other] = ['apache/airflow:2.2.4', 'acme/flow:1.2.3'];
  assert.equal(await isNew(pulled('apache/airflow:2.3.2'), built(one)), false);
  assert.equal(await isNew(built(one), pulled(one)), false);
  assert.equal(await isNew(pulled(other), built(one)), true);
});

test('an image that is built of the one that its service ran leaves its user to that as before', async () => {
  const pulled = { 'compose.yaml': file(service('web', 'image: caddy:2.10.0')) };
  const built = (user: string, from = 'caddy:2.10.0') => ({
    'compose.yaml': file(service('web', 'build: .')),
    Dockerfile: `FROM ${from}\nCOPY plugin /srv/plugin\n${user}`,
  });
  const isNew = async (head: Files) => (await told(head, pulled, ({ rule }) => rule.group === 'privilege')).isNew;
  assert.equal(await isNew(built('')), false);
  assert.equal(await isNew(built('', 'debian:13')), true);
  assert.equal(await isNew(built('USER root\n')), true);
});

describe('what stands beside that by which a file shows whom it is for', () => {
  const store = ['image: postgres:12.5', 'ports: ["5435:5432"]', 'environment: { POSTGRES_HOST_AUTH_METHOD: trust }'];
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'a terminal that goes': [
      file(service('web', 'build: .', 'tty: true', 'stdin_open: true', 'volumes: [".:/app"]'), service('db', ...store)),
      file(service('web', 'build: .', 'tty: true', 'volumes: [".:/app"]'), service('db', ...store)),
    ],
    'a mail catcher that goes': [
      file(service('mail', 'image: axllent/mailpit'), service('db', ...store)),
      file(service('db', ...store)),
    ],
    'data that is kept': [
      file(service('db', ...store)),
      file(service('db', ...store, 'volumes: ["data:/var/lib/postgresql/data"]')),
    ],
  };
  for (const [title, [before, after]] of Object.entries(cases))
    test(`is nothing new: ${title}`, async () => {
      for (const folder of ['', 'stack/']) {
        const path = `${folder}compose.yaml`;
        const { isNew } = await told({ [path]: after }, { [path]: before }, ({ service }) => service === 'db');
        assert.equal(isNew, false, path);
      }
    });
});

test('what was for tests alone, and is not any more, is new', async () => {
  const store = (name: string, ...more: readonly string[]) => ({
    'compose.yaml': file(
      service(
        'store',
        'image: postgres:17.5',
        'restart: always',
        'environment:',
        `  POSTGRES_DB: ${name}`,
        `  POSTGRES_USER: ${name}`,
        '  POSTGRES_PASSWORD: vJ7kQ2xw9Lm4',
        ...more,
      ),
    ),
  });
  for (const [before, after] of [
    [store('test'), store('shop')],
    [store('shop', 'profiles: [e2e]'), store('shop')],
  ] as const)
    assert.equal((await told(after, before, ofSecrets)).isNew, true, before['compose.yaml']);
});

test('what was for tests is not new where its file had the same password for more than tests', async () => {
  const server = ['image: minio/minio:RELEASE.2025-09-07T16-13-09Z', 'environment:', '  MINIO_ROOT_PASSWORD: password'];
  const client = (account: string, password = 'password') => ({
    'compose.yaml': file(
      service('store', ...server),
      service(
        'client',
        'image: acme/client:1.2.3',
        'environment:',
        `  S3_USER: ${account}`,
        `  S3_PASSWORD: ${password}`,
      ),
    ),
  });
  assert.equal((await told(client('admin'), client('demo'), ofSecrets)).isNew, false);
  assert.equal((await told(client('admin', 'changeit'), client('demo', 'changeit'), ofSecrets)).isNew, true);
  const stores = (database: string, ...more: readonly string[]) => ({
    'compose.yaml': file(
      service('db', 'image: postgres:17.5', 'restart: always', 'environment:', '  POSTGRES_PASSWORD: changeit'),
      service(database === 'demo' ? 'demo-db' : 'app', ...more),
    ),
  });
  const before = stores('demo', 'image: postgres:17.5', 'environment:', '  POSTGRES_PASSWORD: changeit');
  const after = stores('', 'image: acme/app:1.2.3', 'environment:', '  SHOP_DB_PASSWORD: changeit');
  assert.equal((await told(after, before, ofSecrets)).isNew, false);
});

test('stores that stood alone beside code are as they were beside a service; not with a login that everybody passes', async () => {
  const code = { 'go.mod': 'module shop\n' };
  const store = (port: string, password: string) =>
    service(
      'db',
      'image: postgres:16.3',
      `environment: { POSTGRES_PASSWORD: "${password}" }`,
      `ports: ["${port}:5432"]`,
    );
  const base = { 'compose.yaml': file(store('54321', '${PASSWORD}')), ...code };
  for (const [password, isNew] of [
    ['${PG_PASSWORD}', false],
    ['postgres', true],
  ] as const) {
    const services = file(
      store('${PG_PORT}', password),
      service('migrator', 'image: acme/migrations:1.2', 'restart: always'),
    );
    assert.equal((await told({ 'compose.yaml': services, ...code }, base, ofDoors)).isNew, isNew, password);
  }
});

test('a password of a command that anybody guesses is none in the place of another; after one that nobody guesses it is new', async () => {
  const cache = (password: string) => ({
    'compose.yaml': file(service('cache', 'image: redis:7.4.1', `command: redis-server --requirepass ${password}`)),
  });
  for (const [before, isNew] of [
    ['123456', false],
    ['vJ7kQ2xw9Lm4', true],
  ] as const)
    assert.equal((await told(cache('change-me'), cache(before), ofSecrets)).isNew, isNew, before);
});

describe('a port published beside others', () => {
  const jaeger = (name: string, port: string) =>
    service(name, 'image: jaegertracing/all-in-one:1.60', `ports: ["${port}:16686"]`);
  const open = [
    service('prometheus', 'image: prom/prometheus:v2.54.0', 'ports: ["9090:9090"]'),
    service('loki', 'image: grafana/loki:3.4.1', 'ports: ["3100:3100"]'),
    service('alerts', 'image: prom/alertmanager:v0.27.0', 'ports: ["9093:9093"]'),
    service('registry', 'image: confluentinc/cp-schema-registry:7.6.0', 'ports: ["8081:8081"]'),
  ];
  const local = (text: string) => text.replace(/(\[")(\d)/, '$1127.0.0.1:$2');

  test('is commented where it is the first of its kind, and counted as a second of the same', async () => {
    for (const at of ['compose.yaml', 'stack/docker-compose.yml']) {
      const [one, two] = [jaeger('jaeger', '16686'), jaeger('jaeger-2', '16687')];
      const base = { [at]: file(one) };
      assert.equal((await told({ [at]: file(one, two) }, base, ofDoors)).isCommented, false);
      assert.equal((await told({ [at]: file(one) }, { [at]: file(local(one)) }, ofDoors)).isCommented, true, 'worse');
      assert.equal(
        (await told({ [at]: file(local(one), two) }, { [at]: file(local(one)) }, ofDoors)).isCommented,
        true,
      );
      const beside = { ...base, [at.replace('compose', 'compose-ci')]: file(two) };
      assert.equal((await told(beside, base, ofDoors)).isCommented, false, 'beside');
      const elsewhere = { ...base, 'other/compose.yaml': file(jaeger('tracing', '16687')) };
      assert.equal((await told(elsewhere, base, ofDoors)).isCommented, true, 'elsewhere, under a name of its own');
    }
  });

  test('is no news where a service listens at, and is published by, another number', async () => {
    const grafana = (port: number, ...more: string[]) => ({
      'compose.yaml': file(
        service(
          'grafana',
          'image: grafana/grafana:11.6.0',
          'environment:',
          `  GF_SERVER_HTTP_PORT: "${port}"`,
          ...more,
        ),
      ),
    });
    const at = (port: number) => grafana(port, `ports: ["${port}:${port}"]`);
    assert.equal((await told(at(3000), at(3001), ofDoors)).isNew, false);
    assert.equal((await told(at(3000), grafana(3000), ofDoors)).isNew, true);
  });

  test('is counted where developers work beside any, and commented elsewhere beside however many', async () => {
    for (const at of ['compose.yaml', 'docker/development/compose.yml'])
      for (let count = 0; count <= open.length; count++) {
        const [some, now] = [open.slice(0, count), jaeger('jaeger', '16686')];
        const first = service('app', 'image: acme/app:1.2.3');
        const isUsual = count > 0 && at !== 'compose.yaml';
        const { isCommented } = await told(
          { [at]: file(first, ...some, now) },
          { [at]: file(first, ...some) },
          ofDoors,
        );
        // What developers open is low by itself.
        if (at === 'compose.yaml' || count > 0) assert.equal(isCommented, !isUsual, `${at} ${count}`);
        const brought = await told({ [at]: file(first, ...some, now) }, { [at]: file(first) }, ofDoors);
        if (at === 'compose.yaml') assert.equal(brought.isCommented, true, 'what a change brings along shows nothing');
      }
  });

  test('fails where it would fail alone', async () => {
    const redis = (name: string, port: string) => service(name, 'image: redis:7.4.1', `ports: ["${port}:6379"]`);
    const [one, two] = [redis('one', '6379'), redis('two', '6380')];
    const path = 'compose.prod.yaml';
    assert.equal((await told({ [path]: file(one, two) }, { [path]: file(one) }, ofDoors)).fails, true);
  });
});

describe('a password that anybody guesses', () => {
  const guesses = ['changeme', 'password', 'admin123', 'local_dev_password', 'letmein', 'secret'];
  const own = 'vJ7kQ2xw9Lm4';
  const store = (password: string, user = 'app') =>
    service(
      'store',
      'image: postgres:16.4',
      `environment: { POSTGRES_USER: ${user}, POSTGRES_PASSWORD: "${password}" }`,
    );
  const app = (name: string, password: string) =>
    service(name, `image: acme/${name}:1.2.3`, `environment: { DATABASE_URL: "postgres://app:${password}@store/app" }`);
  const keyed = (name: string, variable: string, value: string) =>
    service(name, `image: acme/${name}:1.2.3`, `environment: { ${variable}: "${value}" }`);

  const cases: readonly (readonly [string, boolean, (a: string, b: string) => readonly [string, string]])[] = [
    ['another guess', false, (a, b) => [file(store(a)), file(store(b))]],
    ['the default of a variable', false, (a) => [file(store(a)), file(store(`\${DB_PASSWORD:-${a}}`))]],
    [
      'the name of its account, as a default',
      false,
      (a) => [file(store(a, 'frobnic')), file(store('${DB_PASSWORD:-frobnic}', 'frobnic'))],
    ],
    ['the default that is another guess', false, (a, b) => [file(store(a)), file(store(`\${DB_PASSWORD:-${b}}`))]],
    [
      'in the address of one more client',
      false,
      (a) => [file(store(a), app('api', a)), file(store(a), app('api', a), app('ui', a))],
    ],
    ['in the first address', false, (a) => [file(store(a)), file(store(a), app('api', a))]],
    ['another guess, and in the address as well', false, (a, b) => [file(store(a)), file(store(b), app('api', b))]],
    [
      'the same token for one more',
      false,
      (a) => [file(keyed('api', 'API_TOKEN', a)), file(keyed('api', 'API_TOKEN', a), keyed('job', 'API_TOKEN', a))],
    ],
    [
      'a token under another name',
      true,
      (a) => [
        file(keyed('api', 'API_TOKEN', a)),
        file(keyed('api', 'API_TOKEN', a), keyed('job', 'ADMIN_PASSWORD', a)),
      ],
    ],
    ['an address with another guess', true, (a, b) => [file(store(a)), file(store(a), app('api', b))]],
    ['in the place of a secret', true, (a) => [file(store('${DB_PASSWORD}')), file(store(a))]],
    ['a secret in its place', true, (a) => [file(store(a)), file(store(own))]],
  ];
  for (const [name, isNew, sides] of cases)
    test(`${name} is ${isNew ? 'new' : 'nothing new'}`, async () => {
      const chance = new Chance(72);
      for (let i = 0; i < 6; i++) {
        const one = chance.pick(guesses);
        const other = chance.pick(guesses.filter((each) => each !== one));
        const [before, now] = sides(one, other);
        const result = await told({ 'compose.yaml': now }, { 'compose.yaml': before }, ofSecrets);
        assert.equal(result.isNew, isNew, now);
      }
    });

  test('in one more committed file of a folder of such files is counted; a secret there is commented', async () => {
    const reading = (name: string) => service(name, `image: acme/${name}:1.2.3`, `env_file: envs/${name}.env`);
    for (let count = 0; count < 4; count++) {
      const names = ['api', 'job', 'ui'].slice(0, count);
      const envs = Object.fromEntries(
        names.map((name) => [`envs/${name}.env`, `${name.toUpperCase()}_TOKEN=${own}${name}\n`]),
      );
      const base = { 'compose.yaml': file(service('web', 'image: acme/web:1.2.3'), ...names.map(reading)), ...envs };
      for (const [value, isUsual] of [
        ['changeme', count >= 2],
        ['pT3nW8zq5Rb6', false],
      ] as const) {
        const head = {
          ...base,
          'compose.yaml': `${base['compose.yaml']}${reading('media')}`,
          'envs/media.env': `RELEASE_COOKIE=${value}\nCOOKIE_SECRET=${value}\n`,
        };
        const { isCommented } = await told(
          head,
          base,
          (finding) => finding.rule.id === 'env-file-secret' && finding.service === 'media',
        );
        assert.equal(isCommented, !isUsual, `${count} ${value}`);
      }
    }
  });
});

describe('a pin', () => {
  const digest = `@sha256:${'a'.repeat(64)}`;
  const running = (image: string) => ({ 'compose.yaml': file(service('tool', `image: ${image}`)) });
  const copying = (image: string) => ({ Dockerfile: `FROM acme/base:1.2.3\nCOPY --from=${image} /t /t\nUSER 1000\n` });

  /** What findings say that was pinned before, each once. */
  async function lost(before: Files, now: Files) {
    const { findings } = await reviewSides(now, { base: before, target: {} });
    return findings.flatMap(({ standing, message }) => {
      const words = message.map((part) => (typeof part === 'string' ? part : part.code)).join('');
      const [, told, other] = /it was pinned to (\S+)\.$|it was (\S+), and/.exec(words) ?? [];
      return standing === 'introduced' ? [told ?? other ?? []].flat() : [];
    });
  }

  test('is lost with its version or its digest, of what runs and of what is copied, and the finding says so', async () => {
    for (const [before, now, is] of [
      ['acme/tool:1.2.3', 'acme/tool:latest', '1.2.3'],
      ['acme/tool:release-77', 'acme/tool:canary', 'release-77'],
      ['acme/tool:stable-9078', 'acme/tool:unstable', 'stable-9078'],
      ['acme/tool:3f2a91c', 'acme/tool:main', '3f2a91c'],
      ['debian:bookworm', 'debian:stable', 'bookworm'],
      [`acme/tool:latest${digest}`, 'acme/tool:latest', 'sha256:aaaaaaaaaaaa'],
      [`acme/tool${digest}`, 'acme/tool:edge', 'sha256:aaaaaaaaaaaa'],
    ] as const)
      for (const naming of [running, copying])
        assert.deepEqual(await lost(naming(before), naming(now)), [is], `${before} ${now}`);
  });

  test('is lost where the image goes on under a longer or a shorter name', async () => {
    for (const [before, now] of [
      ['acme/tool:1.2.3', 'acme/tool-contrib'],
      ['ghcr.io/acme/tool-full:4.5.6', 'ghcr.io/acme/tool:edge'],
    ] as const)
      assert.deepEqual(await lost(running(before), running(now)), [before]);
  });

  test('is nothing that a tag without a version has, nor what stays numbered', async () => {
    for (const [before, now] of [
      ['acme/tool:legacy', 'acme/tool:latest'],
      ['acme/tool:feature-login', 'acme/tool:edge'],
      ['acme/tool:latest', 'acme/tool:canary'],
      ['acme/tool:latest-17', 'acme/tool:latest'],
      ['acme/tool:release-77', 'acme/tool:release-78'],
      ['acme/tool:1.2.3', 'acme/tool:release-2'],
      ['acme/tool:1.2.3', 'acme/other:latest'],
      ['acme/tool:latest', 'acme/tool-contrib:latest'],
    ] as const)
      for (const naming of [running, copying])
        assert.deepEqual(await lost(naming(before), naming(now)), [], `${before} ${now}`);
  });
});

describe('what a change takes away', () => {
  const digest = `@sha256:${'a'.repeat(64)}`;
  /** Whether anything new is, if not what the rule itself would tell as no more than this. */
  const isCommented = async (base: Files, head: Files) => {
    const { findings, policy } = await reviewSides(head, { base, target: {} });
    return findings.some((each) => each.rule.id === 'hardening-removed' && isCommentWorthy(each, policy));
  };
  const secured = (...lines: readonly string[]) => ({
    'compose.yaml': file(service('tool', 'image: acme/tool:1.2.3', ...lines, 'init: true')),
  });
  const option = ['security_opt:', '  - no-new-privileges:true'];

  test('is commented where it is deleted, and counted where its line stays as a comment', async () => {
    const before = secured(...option);
    assert.equal(await isCommented(before, secured()), true);
    assert.equal(await isCommented(before, secured(...option.map((line) => `#${line}`))), false);
    assert.equal(await isCommented(before, secured('# not needed any more')), true);
    const both = secured(...option, ...option.map((line) => `#${line}`));
    assert.equal(await isCommented(both, secured(...option.map((line) => `#${line}`))), true, 'the comment was there');
  });

  test('is counted where new comments above it argue for it, and commented where few words, or old ones, do', async () => {
    const reason = [
      '# Both stages follow the major tag now: a digest kept each',
      '# rebuild from ever picking anything up, and the weekly timer',
      '# builds and tests the image before it takes the place of the old.',
    ];
    const built = (comments: readonly string[], image: string, gap = '\n') => ({
      Dockerfile: `${comments.map((each) => `${each}\n`).join('')}${gap}FROM ${image}\nUSER 1000\n`,
    });
    for (const [old, fresh, expected] of [
      [[], reason, false],
      [['# A proxy.'], ['# A proxy.', ...reason], false],
      [[], reason.slice(1), true],
      [[], ['# a', '# b', '# c', '# d'], true],
      [reason, reason, true],
      [[], [], true],
    ] as const)
      assert.equal(
        await isCommented(built(old, `caddy:2.8.4${digest}`), built(fresh, 'caddy:2.8.4')),
        expected,
        JSON.stringify([old, fresh]),
      );
    const stages = (image: string) => `FROM golang:1.24.1 AS build\nFROM ${image}\nUSER 1000\n`;
    const whole = { Dockerfile: `${reason.join('\n')}\n${stages('caddy:2.8.4')}` };
    assert.equal(await isCommented({ Dockerfile: stages(`caddy:2.8.4${digest}`) }, whole), false, 'above all stages');
    const apart = built(reason, 'caddy:2.8.4', 'ARG A=1\n');
    assert.equal(await isCommented(built([], `caddy:2.8.4${digest}`), apart), true, 'not above it');
    // What fails a review is told whatever somebody writes above it.
    const asRoot = { Dockerfile: `FROM caddy:2.8.4${digest}\n${reason.join('\n')}\n` };
    const { fails } = await told(asRoot, built([], `caddy:2.8.4${digest}`), ({ rule }) => rule.group !== 'images');
    assert.equal(fails, true);
  });

  test('is no image that its makers have in another registry as well', async () => {
    const of = (image: string) => ({ 'compose.yaml': file(service('metrics', `image: ${image}`)) });
    for (const [image, isLost] of [
      ['quay.io/prometheus/node-exporter:v1.8.2', false],
      ['quay.io/mallory/node-exporter:v1.8.2', true],
      ['prometheus/node-exporter:v1.8.2', true],
    ] as const) {
      const { findings } = await reviewSides(of(image), { base: of('prom/node-exporter:v1.8.2'), target: {} });
      assert.equal(
        findings.some(({ rule }) => rule.id === 'hardening-removed'),
        isLost,
        image,
      );
    }
  });

  test('is to be put back, unless a new comment speaks of the owner of the image', async () => {
    const of = (image: string, comment = '') => ({
      'compose.yaml': `${comment}${file(service('tool', `image: ${image}`))}`,
    });
    for (const [comment, isBack] of [
      ['', true],
      ['# a tool of ours\n', true],
      ['# mallory goes on with it, as acme has archived it\n', false],
    ] as const) {
      const head = of('mallory/tool:2.0.0', comment);
      const { findings } = await reviewSides(head, { base: of('acme/tool:1.2.3'), target: {} });
      const [finding] = findings.filter(({ rule }) => rule.id === 'hardening-removed');
      assert.equal(finding!.severity, 'low');
      assert.equal(finding!.remedy!.includes('put the old image back'), isBack, comment);
    }
  });
});

describe('another name of what runs', () => {
  const privileged = (image: string, name = 'app') => ({
    'compose.yaml': file(service(name, image, 'privileged: true', 'hostname: app', 'restart: always')),
  });
  const ofPower = ({ rule }: ReviewedFinding) => rule.id === 'privileged-container';
  test('that no registry has is nothing new; one that anybody may have taken is', async () => {
    for (const [before, now, isNew] of [
      ['image: fortimon:latest', 'image: firemon:latest', false],
      ['image: fortimon:latest', 'image: localhost/firemon', false],
      ['image: fortimon:latest', 'image: acme/firemon', true],
      ['image: acme/fortimon', 'image: firemon', true],
      ['image: fortimon', 'image: alpine:3.22', true],
    ] as const)
      for (const name of ['app', 'renamed'])
        assert.equal((await told(privileged(now, name), privileged(before), ofPower)).isNew, isNew, `${before} ${now}`);
  });

  test('that whoever has the repository publishes is what was built of it', async () => {
    const Dockerfile = 'FROM debian:12.5\nUSER 1000\n';
    for (const [image, repository, isNew] of [
      ['ghcr.io/acme/tool', 'acme/shop', false],
      ['ghcr.io/acme/tool', 'mallory/shop', true],
      ['ghcr.io/mallory/tool', 'acme/shop', true],
      ['ghcr.io/acme/tool', undefined, true],
    ] as const) {
      const [base, head] = [privileged('build: .'), privileged(`image: ${image}:1.2.3`)].map((each) => ({
        ...each,
        Dockerfile,
      }));
      const [owner, name] = repository?.split('/') ?? [];
      const { findings } = await reviewSides(head!, {
        base: base!,
        target: {},
        ...(owner !== undefined && { owner, repository: name! }),
      });
      const fresh = findings.filter((finding) => ofPower(finding) && finding.standing === 'introduced');
      assert.equal(fresh.length > 0, isNew, `${image} ${repository}`);
    }
  });
});

describe('what an image is built and started with', () => {
  const standingOf = async (rule: string, head: Files, base: Files) =>
    (await reviewSides(head, { base, target: {} })).findings.flatMap(({ rule: { id }, standing }) =>
      id === rule ? standing : [],
    );

  test('is the same where a list lacked a comma, so that a shell read it; another token is not', async () => {
    const start = (comma: string, token = 'secretpassword') => ({
      Dockerfile: `FROM debian:12\nUSER 1\nCMD ["jupyter", "--ip='0.0.0.0'"${comma} "--NotebookApp.token='${token}'"]\n`,
    });
    const rule = 'secret-in-run-command';
    assert.deepEqual(await standingOf(rule, start(','), start('')), ['existing']);
    assert.deepEqual(await standingOf(rule, start(',', 'vJ7kQ2xw9Lm4'), start('')), ['introduced']);
  });

  test('is the same where another program installs the same list; another index is not', async () => {
    const build = (install: string, index: string) => ({
      Dockerfile: `FROM python:3.13\nCOPY requirements.txt /conf/\nRUN ${install}\nUSER 1\n`,
      'requirements.txt': `--extra-index-url https://${index}/simple\nflask==3.1.0\n`,
    });
    const base = build('env-build-tool new /conf/requirements.txt /env', 'a.example');
    const pip = 'pip install -r /conf/requirements.txt';
    const rule = 'dependency-confusion';
    assert.deepEqual(await standingOf(rule, build(pip, 'a.example'), base), ['existing']);
    assert.deepEqual(await standingOf(rule, build(pip, 'b.example'), base), ['introduced']);
  });
});
