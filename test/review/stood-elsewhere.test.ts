/** What stood in the repository is not brought in by a change that says it once more; what comes into use is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import { reviewed } from '../gather/review.ts';
import { type Files, reviewSides } from './sides.ts';

interface Kind {
  readonly rule: string;
  readonly image: string;
  /** What a service says, beside its image. */
  readonly own: string;
  /** The same as another's choice: another value, another version. */
  readonly other: { readonly image: string; readonly own: string };
}

const variable = (name: string, value: string) => `environment: { ${name}: ${value} }`;
const secret = 'vJ7kQ2xw9Lm4';
const kinds: Readonly<Record<string, Kind>> = {
  'a secret': {
    rule: 'secret-in-env',
    image: 'acme/tool:1.2.3',
    own: variable('STORE_PASSWORD', secret),
    other: { image: 'acme/tool:1.2.3', own: variable('STORE_PASSWORD', 'pT3nW8zq5Rb6') },
  },
  'a stand-in': {
    rule: 'secret-in-env',
    image: 'acme/tool:1.2.3',
    own: variable('JWT_SECRET', 'CHANGEME_GENERATE_AT_LEAST_32_CHARACTERS'),
    other: { image: 'acme/tool:1.2.3', own: variable('JWT_SECRET', 'changeit') },
  },
  'an image': {
    rule: 'base-image-eol',
    image: 'redis:5',
    own: 'restart: always',
    other: { image: 'redis:4', own: 'restart: always' },
  },
};

const service = (name: string, image: string, ...lines: readonly string[]) =>
  [`  ${name}:`, `    image: ${image}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
const file = (...services: readonly string[]) => `services:\n${services.join('')}`;

/** Whether a rule comments something new in a change; what the two sides share is left alone. */
async function isNew(rule: string, head: Files, base: Files): Promise<boolean> {
  const untouched = Object.keys(base).filter((path) => head[path] === base[path]);
  const { findings, policy } = await reviewSides(head, { base, target: {}, untouched });
  const told = findings.filter((finding) => finding.rule.id === rule);
  assert.ok(told.length > 0, `${rule} tells nothing of ${JSON.stringify(head)}`);
  return told.some((finding) => finding.standing === 'introduced' && isCommentWorthy(finding, policy));
}

test('an older image than another file has is compared with that by its path', async () => {
  const built = (image: string) =>
    `FROM ${image} AS build\nRUN make\nFROM scratch\nCOPY --from=build /a /a\nUSER 1000\n`;
  const [old, now] = [built('golang:1.19.5-alpine'), built('golang:1.19.0-alpine')];
  const words = async (head: Files, base: Files) => {
    const untouched = Object.keys(base).filter((path) => head[path] === base[path]);
    const { findings } = await reviewSides(head, { base, target: {}, untouched });
    const told = findings.filter(({ rule, standing }) => rule.id === 'base-image-eol' && standing === 'introduced');
    return told.map(({ message }) => JSON.stringify(message));
  };
  const [copied] = await words({ 'one.Dockerfile': old, 'two.Dockerfile': now }, { 'one.Dockerfile': old });
  assert.match(copied!, /golang:1\.19\.5-alpine.* of .*one\.Dockerfile.* is newer/);
  assert.match((await words({ Dockerfile: now }, { Dockerfile: old }))[0]!, /Before this change it was/);
});

/** Where it stood, and where the change says it, too. */
const places: Readonly<Record<string, (old: string, now: string) => { readonly base: Files; readonly head: Files }>> = {
  'a file beside one that is left alone': (old, now) => ({
    base: { 'docker-compose.yml': file(old) },
    head: { 'docker-compose.yml': file(old), 'docker-compose.gpu.yml': file(now) },
  }),
  'a file beside one that the change edits': (old, now) => ({
    base: { 'docker-compose.yml': file(old) },
    head: { 'docker-compose.yml': `${file(old)}    restart: always\n`, 'docker-compose.gpu.yml': file(now) },
  }),
  'one more service of the file': (old, now) => ({
    base: { 'compose.yaml': file(old) },
    head: { 'compose.yaml': file(old, now.replace('  tool:', '  spare:')) },
  }),
};

describe('what stood in the repository', () => {
  for (const [title, at] of Object.entries(places))
    test(`is not new in ${title}; another value or version is`, async () => {
      for (const [kind, { rule, image, own, other }] of Object.entries(kinds)) {
        const old = service('tool', image, own);
        const { base, head } = at(old, old);
        assert.equal(await isNew(rule, head, base), false, kind);
        // A guess is a choice again where the change leaves alone who made it first, but in a copy of all that says it.
        const isChoice = kind === 'a stand-in' && title.endsWith('left alone');
        const { head: further } = at(old, old.replace('  tool:', '  spare:'));
        assert.equal(await isNew(rule, further, base), isChoice, kind);
        const { head: worse } = at(old, service('tool', other.image, other.own));
        assert.equal(await isNew(rule, worse, base), true, kind);
      }
    });

  test('is new in another folder, where it is another product, but for a secret that only its owner could tell', async () => {
    for (const [kind, { rule, image, own }] of Object.entries(kinds)) {
      const base = { 'one/compose.yaml': file(service('tool', image, own)) };
      const head = { ...base, 'two/compose.yaml': file(service('other', image, own)) };
      assert.equal(await isNew(rule, head, base), kind !== 'a secret', kind);
    }
  });

  test('is new in a new version of the file that has it', async () => {
    const { rule, image, own } = kinds['a stand-in']!;
    const base = { '1125_docker-compose.yml': file(service('tool', image, own)) };
    assert.equal(
      await isNew(rule, { ...base, '2601_docker-compose.yml': file(service('web', image, own)) }, base),
      true,
    );
  });

  test('is new where it stood only among tests', async () => {
    for (const [kind, { rule, image, own }] of Object.entries(kinds)) {
      const now = file(service('tool', image, own));
      const base = { 'tests/compose.yaml': now };
      assert.equal(await isNew(rule, { ...base, 'deploy/compose.yaml': now }, base), true, kind);
      assert.equal(await isNew(rule, { ...base, 'tests/compose.gpu.yaml': now }, base), false, kind);
    }
  });

  test('is new for a service that was there and had better', async () => {
    for (const [kind, { rule, image, own }] of Object.entries(kinds)) {
      if (kind === 'a secret') continue;
      const old = service('tool', image, own);
      const better = service('web', image.replace('redis:5', 'redis:7.4'), own.replace(/: CHANGE\w+/, ': "${JWT}"'));
      const base = { 'one/compose.yaml': file(old), 'two/compose.yaml': file(better) };
      const head = { ...base, 'two/compose.yaml': file(service('web', image, own)) };
      assert.equal(await isNew(rule, head, base), true, kind);
    }
  });

  test('is new in an image of its own, of a debugger', async () => {
    const debugged = (name: string) =>
      `FROM example/${name}:1\nENV JAVA_OPTS="-agentlib:jdwp=transport=dt_socket,server=y,address=5005"\nEXPOSE 5005\nCMD ["java", "-jar", "/${name}.jar"]\n`;
    const base = {
      'one/Dockerfile': debugged('one'),
      'two/Dockerfile': 'FROM example/two:1\nCMD ["java", "-jar", "/two.jar"]\n',
    };
    const head = { 'one/Dockerfile': `${debugged('one')}USER 1000\n`, 'two/Dockerfile': debugged('two') };
    assert.equal(await isNew('debug-features-enabled', head, base), true);
  });

  test('is new where it opens more', async () => {
    const { rule, image, own } = kinds['a stand-in']!;
    const base = { 'docker-compose.yml': file(service('tool', image, own)) };
    const published = {
      ...base,
      'docker-compose.gpu.yml': file(service('tool', image, own, 'restart: always', 'ports: ["8080:8080"]')),
    };
    assert.equal(await isNew(rule, published, base), true);
    const store = service('store', 'redis:7.4.1');
    const open = {
      ...base,
      'docker-compose.gpu.yml': file(service('store', 'redis:7.4.1', 'restart: always', 'ports: ["6379:6379"]')),
    };
    assert.equal(await isNew('datastore-port-published', open, { ...base, 'docker-compose.yml': file(store) }), true);
  });
});

describe('an image that stood in the repository', () => {
  const built = (image: string) => `FROM ${image}\nRUN make\nRUN make check\nRUN make install\nUSER 1000\n`;

  test('is new in another Dockerfile that is not written from the same template', async () => {
    const base = { Dockerfile: built('node:16.1-bookworm') };
    const other = 'FROM node:16.1-bookworm\nCOPY web /web\nRUN npm ci\nUSER 1000\nCMD ["web"]\n';
    assert.equal(await isNew('base-image-eol', { ...base, 'Dockerfile.web': other }, base), true);
    const first = `FROM node:16.1-bookworm AS web\nCOPY web /web\nRUN npm ci\nFROM debian:13\nCOPY --from=web /web /web\n`;
    assert.equal(
      await isNew('base-image-eol', { ...base, 'Dockerfile.web': first }, base),
      false,
      'what does not ship',
    );
  });

  test('is not new as another variant of a release that has ended, in a file that takes the place of others', async () => {
    const base = { 'a/Dockerfile': built('node:16'), 'b/Dockerfile': built('node:16') };
    assert.equal(await isNew('base-image-eol', { 'c/Dockerfile': built('node:16-alpine') }, base), false);
    assert.equal(await isNew('base-image-eol', { 'c/Dockerfile': built('ruby:2.6') }, base), true);
  });

  test('is not new beside one of the same release and template, whatever its variant and wherever it comes from', async () => {
    const base = { Dockerfile: built('node:16.1-bookworm') };
    for (const [image, isFresh] of Object.entries({
      'node:16-alpine': false,
      'docker.io/library/node:16.20.2': false,
      'node:14-alpine': true,
      'ruby:2.6': true,
    }))
      assert.equal(await isNew('base-image-eol', { ...base, 'Dockerfile.web': built(image) }, base), isFresh, image);
    const lighter = { 'Dockerfile.dev': built('node:16-alpine') };
    assert.equal(
      await isNew('base-image-eol', { ...lighter, 'Dockerfile.web': lighter['Dockerfile.dev'] }, lighter),
      true,
    );
  });

  test('says what it was where it is older now', async () => {
    const base = { Dockerfile: built('golang:1.17.6-bullseye') };
    const reviewed = async (image: string) => {
      const { findings } = await reviewSides({ Dockerfile: built(image) }, { base, target: {} });
      return findings.find(({ rule }) => rule.id === 'base-image-eol')!;
    };
    const older = await reviewed('docker.io/golang:1.17.1-bullseye');
    assert.equal(older.standing, 'introduced');
    assert.match(JSON.stringify(older.message), /Before this change.*golang:1\.17\.6-bullseye/);
    for (const image of ['docker.io/library/golang:1.17.6-bullseye', 'golang:1.17.13-bullseye', 'golang:1.17.6-alpine'])
      assert.equal((await reviewed(image)).standing, 'existing', image);
  });

  test('is not new at a tag that moves, and is at another one', async () => {
    const base = { 'compose.yaml': file(service('tool', 'acme/tool:latest')) };
    const added = (image: string) => ({ ...base, 'compose.gpu.yaml': file(service('web', image)) });
    assert.equal(await isNew('image-mutable-tag', added('acme/tool:latest'), base), false);
    assert.equal(await isNew('image-mutable-tag', added('acme/tool:edge'), base), true);
    assert.equal(await isNew('image-mutable-tag', added('acme/other:latest'), base), true);
  });
});

test('what runs from an address is not new in another version, whatever else its command says; of another address it is', async () => {
  const ran = (command: string) => `FROM debian:12\nRUN ${command}\nUSER 1000\n`;
  const base = { Dockerfile: ran('curl -sL https://deb.example.com/setup_12.x | bash -') };
  for (const [address, isFresh] of Object.entries({
    'deb.example.com/setup_18.x': false,
    'deb.example.com/other_18.x': true,
    'get.example.com/setup_18.x': true,
  })) {
    const head = { Dockerfile: ran(`curl -fsSL https://${address} | bash - \\\n && apt-get install -y nodejs`) };
    assert.equal(await isNew('pipe-to-shell', head, base), isFresh, address);
  }
});

describe('a secret that stood in the repository', () => {
  const now = file(service('tool', 'acme/tool:1.2.3', variable('X_API_KEY', secret)));
  const plain = file(service('tool', 'acme/tool:1.2.3', 'volumes: [./config.json:/config.json:ro]'));
  const holding = (text: string) => `{"server": {"api key": "${text}"}}`;

  test('is not new under its own name, whatever that says, where a workflow holds it', async () => {
    const key = 'DtPWS09unRXGuRScB60qXqCSsrjd22dUlXt/0oZgxSo=';
    const workflow = (name: string, value: string) =>
      `on: push\njobs:\n  a:\n    env:\n      ${name}: ${value}\n    steps: [{ run: make test }]\n`;
    const head = { 'compose.test.yaml': file(service('tool', 'acme/tool:1.2.3', variable('SECRET_VAULT_KEK', key))) };
    const isFresh = (text: string) => {
      const base = { '.github/workflows/ci.yml': text };
      return isNew('secret-in-env', { ...base, ...head }, base);
    };
    assert.equal(await isFresh(workflow('SECRET_VAULT_KEK', key)), false);
    assert.equal(await isFresh(workflow('CACHE_NAME', key)), true);
    assert.equal(await isFresh(workflow('SECRET_VAULT_KEK', `${key.slice(0, -2)}x=`)), true);
  });

  test('is not new under another name: it came from a file that the change takes away', async () => {
    const base = { 'compose.yaml': plain, 'config.json': holding(secret) };
    assert.equal(await isNew('secret-in-env', { 'compose.yaml': now }, base), false);
    const left = { 'deploy/compose.yaml': file(service('web', 'acme/web:1', variable('WEB_TOKEN', secret))) };
    assert.equal(
      await isNew('secret-in-env', { ...left, 'compose.yaml': now }, { ...left, 'compose.yaml': plain }),
      false,
    );
  });

  test('is not new in a service beside the one that has it', async () => {
    const db = service('db', 'postgres:17.2', variable('POSTGRES_PASSWORD', secret));
    const dump = service('dump', 'acme/dump:1.2.3', variable('PGPASSWORD', secret));
    assert.equal(await isNew('secret-in-env', { 'compose.yaml': file(db, dump) }, { 'compose.yaml': file(db) }), false);
  });

  test('is new where that held another, had it as a part, in a comment, or in what nobody runs', async () => {
    for (const config of [holding('pT3nW8zq5Rb6'), holding(`${secret}abc`), `# ${secret}\n{}`])
      assert.equal(
        await isNew('secret-in-env', { 'compose.yaml': now }, { 'compose.yaml': plain, 'config.json': config }),
        true,
        config,
      );
    const text = { 'README.md': `STORE_PASSWORD=${secret}\n` };
    assert.equal(
      await isNew('secret-in-env', { ...text, 'compose.yaml': now }, { ...text, 'compose.yaml': plain }),
      true,
    );
  });

  test('is new where it stood under the name of no credential, however that is written', async () => {
    const password = variable('ADMIN_PASSWORD', secret);
    const head = { 'compose.yaml': file(service('tool', 'acme/tool:1.2.3', password)) };
    for (const name of ['DB_USER', 'TENANT', 'app.realm'])
      for (const line of [`{ ${name}: ${secret} }`, `{ "${name}": "${secret}" }`, `["${name}=${secret}"]`]) {
        const base = { 'compose.yaml': file(service('tool', 'acme/tool:1.2.3', `environment: ${line}`)) };
        assert.equal(await isNew('secret-in-env', head, base), true, line);
      }
    for (const line of [`{ DB_URL: "postgres://An App:${secret}@db/app" }`, `["DB_PASS=${secret}"]`]) {
      const base = { 'compose.yaml': file(service('tool', 'acme/tool:1.2.3', `environment: ${line}`)) };
      assert.equal(await isNew('secret-in-env', head, base), false, line);
    }
  });

  test('is new where it lets everyone in who reaches the host, and only there', async () => {
    const db = service('db', 'postgres:17.2', variable('POSTGRES_PASSWORD', secret));
    const panel = (...lines: readonly string[]) =>
      file(db, service('panel', 'grafana/grafana:12.4.0', variable('GF_SECURITY_ADMIN_PASSWORD', secret), ...lines));
    const base = { 'compose.yaml': file(db) };
    for (const ports of ['ports: ["3000:3000"]', 'network_mode: host'])
      assert.equal(await isNew('secret-in-env', { 'compose.yaml': panel(ports) }, base), true, ports);
    for (const ports of ['ports: ["127.0.0.1:3000:3000"]', 'init: true'])
      assert.equal(await isNew('secret-in-env', { 'compose.yaml': panel(ports) }, base), false, ports);
  });

  test('is new in an image, which others get', async () => {
    const base = { 'compose.yaml': now };
    const head = { ...base, Dockerfile: `FROM debian:12.5\nENV X_API_KEY=${secret}\nUSER 1000\n` };
    assert.equal(await isNew('secret-in-env', head, base), true);
  });
});

describe('a password that becomes a default', () => {
  const at = (value: string) => ({ 'compose.yaml': file(service('db', 'mysql:8.4', variable('DB_PASSWORD', value))) });

  test('is not new, also of another variable, or where it is another that everybody knows', async () => {
    for (const value of ['DB_PASSWORD:-hogehoge', 'SHOP_PASSWORD:-changeme', 'DB_PASSWORD:-root-secret'])
      assert.equal(await isNew('secret-interpolation-default', at(`"\${${value}}"`), at('hogehoge')), false);
  });

  test('is new where it is another secret, or where a default becomes the password', async () => {
    assert.equal(await isNew('secret-interpolation-default', at(`"\${DB_PASSWORD:-${secret}}"`), at('hogehoge')), true);
    assert.equal(await isNew('secret-in-env', at('hogehoge'), at('"${DB_PASSWORD:-hogehoge}"')), true);
  });
});

test('a name that becomes the default of a variable is not new, another one is', async () => {
  const at = (ref: string) => ({
    'compose.yaml': `services:\n  web:\n    build: { context: "https://github.com/acme/web.git#${ref}" }\n`,
  });
  assert.equal(await isNew('compose-remote-source', at('${BRANCH:-main}'), at('main')), false);
  assert.equal(await isNew('compose-remote-source', at('${BRANCH:-other}'), at('main')), true);
});

test('a key of a committed file is not new where only who starts what reads it is, and another key is', async () => {
  const db = 'services:\n  db:\n    image: mysql:8.4\n    ports: ["3306:3306"]\n';
  const build = 'services:\n  node:\n    image: example/node:1.2.3\n    volumes: [".:/app"]\n';
  const readme = '# App\n\n## Setup for development\n\n```bash\ndocker compose up -d\n```\n';
  const env = (key: string) => `APP_NAME=shop\nAPP_SECRET=9238c87a60d7ef6c1170672189a5${key}\n`;
  const before = { '.env': env('8f3a'), 'compose.yaml': db, 'README.md': readme };
  const keys = async (after: Files) => {
    const { findings } = await reviewed(before, {
      'compose.node.yaml': build,
      'compose.yaml': `${db}# more\n`,
      ...after,
    });
    return findings.filter(({ rule }) => rule.id === 'env-file-secret').map((each) => [each.severity, each.standing]);
  };
  assert.deepEqual(await keys({}), [['high', 'existing']]);
  assert.deepEqual(await keys({ '.env': env('77d1') }), [['high', 'introduced']]);
});
