/** What lies beside a compose file and tells what it is there for. The shapes are those of real ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleBesideOthers } from '../../src/facts/roles/sibling-roles.ts';
import { Source } from '../../src/source.ts';
import { folderOf, nameOf } from '../../src/text/path.ts';

const told = (path: string, services: string, ...beside: string[]) =>
  roleBesideOthers(
    new Source(path, `services:\n${services}`),
    (folder) => beside.filter((each) => folderOf(each) === folder).map(nameOf),
    [],
  )?.[0];

const database = '  db:\n    image: postgres:17\n    ports: ["5432:5432"]\n';
const kept = `${database}    volumes: ["data:/var/lib/postgresql/data"]\n`;
const application = '  web: { image: "acme/shop:1.2" }\n';
const broker = '  kafka: { image: "wurstmeister/kafka:2.13" }\n  cat: { image: "edenhill/kafkacat:1.7" }\n';

test('tests beside stores make these theirs', () => {
  for (const name of [
    'conftest.py',
    'test_a.py',
    'a_test.go',
    'a.test.ts',
    'a.spec.js',
    'StoreTests.cs',
    'StoreTest.java',
  ])
    assert.equal(told('x/compose.yaml', database, `x/${name}`), 'test', name);
  assert.equal(told('x/compose.yaml', database + application, 'x/a_test.go'), undefined, 'an application');
  assert.equal(told('x/compose.yaml', `${database}  web: { build: . }\n`, 'x/a_test.go'), undefined, 'what is built');
  assert.equal(told('compose.yaml', database, 'a_test.go'), undefined, 'at the top');
  assert.equal(told('x/compose.yaml', database, 'x/y/a_test.go', 'a_test.go'), undefined, 'elsewhere');
  for (const name of ['latest.py', 'contest.go', 'testament.ts', 'attest.js', 'a.tests.md'])
    assert.equal(told('x/compose.yaml', database, `x/${name}`), undefined, name);
  assert.equal(told('x/values.conf', database, 'x/a_test.go'), undefined, 'another file');
});

test('another file that production starts instead leaves it to developers', () => {
  const instead = (path: string, other: string, services = database, at = 'x/compose.prod.yaml') =>
    roleBesideOthers(new Source(path, `services:\n${services}`), () => [], [new Source(at, `services:\n${other}`)]);
  assert.deepEqual(instead('x/compose.yaml', database), ['development', 'x/compose.prod.yaml']);
  assert.deepEqual(instead('x/stores.compose.yaml', database + application), ['development', 'x/compose.prod.yaml']);
  assert.deepEqual(instead('x/y/compose.yaml', database)?.[0], 'development', 'from a folder around it');
  assert.ok(instead('x/compose.yaml', '  store: { image: "postgres:17.2", restart: always }\n'), 'by another name');
  for (const [path, other, services = database] of [
    ['x/compose.yaml', '  db:\n    restart: always\n'],
    ['x/compose.yaml', `${database}  web:\n    restart: always\n`],
    ['x/compose.yaml', '  cache: { image: "redis:8" }\n'],
    ['x/compose.yaml', application],
    ['x/compose.yaml', application, application],
    ['x/compose.yaml', ''],
    ['x/compose.staging.yaml', database],
    ['x/compose.prod.yaml', database],
    ['compose.yaml', database],
    ['y/compose.yaml', database],
    ['x/values.conf', database],
  ] as const)
    assert.equal(instead(path, other, services), undefined, `${path} ${other}`);
});

test('what is laid over a file by its name alone, and mounts the working copy, says it of that', () => {
  const app = '  app: { build: . }\n';
  const work = '  app:\n    volumes: [".:/src"]\n';
  const laid = (path: string, services: string, ...others: readonly (readonly [path: string, services: string])[]) =>
    roleBesideOthers(
      new Source(path, `services:\n${services}`),
      () => [],
      others.map(([each, text]) => new Source(each, `services:\n${text}`)),
    );
  const over = ['x/compose.override.yaml', work] as const;
  assert.deepEqual(laid('x/compose.yaml', database + app, over), ['development', 'x/compose.override.yaml']);
  assert.equal(
    laid('x/compose.yaml', database + app, over, ['x/compose.prod.yaml', '']),
    undefined,
    'beside production',
  );
  assert.equal(laid('x/compose.yaml', database + app, over, ['compose.prod.yaml', '']), undefined, 'below production');
  for (const path of ['x/compose.ci.yaml', 'x/y/compose.yaml', 'compose.yaml', 'x/compose.prod.yaml'])
    assert.equal(laid(path, database + app, over), undefined, path);
  assert.equal(laid('x/compose.yaml', database + application, over), undefined, 'what people start alone');
});

test('code that connects to a program is tried with it', () => {
  const code = 'keep/kafka_provider/__init__.py';
  assert.equal(told('keep/kafka_provider/compose.yaml', broker, code), 'example');
  assert.equal(told('keep/kafka_provider/secure/compose.yaml', broker, code), 'example', 'further down');
  assert.equal(
    told('plugins/redis-client/compose.yaml', '  r: { image: "redis:8" }\n', 'plugins/redis-client/go.mod'),
    'example',
  );
  const beside = `${broker}  node: { image: "prom/node-exporter:v1.9" }\n`;
  assert.equal(told('keep/kafka_provider/compose.yaml', beside, code), 'example', 'beside what measures it');
  for (const [path, services, beside] of [
    ['keep/kafka_provider/compose.yaml', broker, 'keep/kafka_provider/README.md'],
    ['keep/kafka_provider/compose.yaml', database, code],
    ['keep/kafka_provider/compose.yaml', `${broker}  own: { build: . }\n`, code],
    ['keep/kafka_provider/compose.yaml', `${broker}  own: { image: "acme/kafka-provider:1" }\n`, code],
    ['services/kafka/compose.yaml', broker, 'services/kafka/__init__.py'],
    ['kafka-server/compose.yaml', broker, 'kafka-server/package.json'],
    ['provider/compose.yaml', broker, 'provider/package.json'],
  ] as const)
    assert.notEqual(told(path, services, beside), 'example', `${path} ${beside}`);
});

test('stores beside the code of an application that is not in the file are for who works on that', () => {
  for (const [path, code] of [
    ['compose.yaml', 'package.json'],
    ['compose.yaml', 'Shop.csproj'],
    ['docker/compose.yaml', 'project.clj'],
    ['backend/compose.stores.yml', 'backend/pom.xml'],
  ] as const)
    assert.equal(told(path, kept, code), 'workplace', path);
  for (const [path, services, code] of [
    ['x/compose.yaml', database, 'package.json'], // which keeps nothing
    ['compose.yaml', kept, 'README.md'],
    ['compose.yaml', kept, 'web/package.json'],
    ['compose.yaml', kept + application, 'package.json'],
    ['compose.yaml', `${kept}  web: { build: . }\n`, 'package.json'],
    ['compose.yaml', `${kept}    restart: unless-stopped\n`, 'package.json'],
    ['compose.yaml', `${kept}    deploy: { replicas: 1 }\n`, 'package.json'],
    ['compose.yaml', `${kept}    extends: { file: base.yaml, service: db }\n`, 'package.json'],
    ['compose.staging.yaml', kept, 'package.json'],
    ['deploy/db/compose.yaml', kept, 'package.json'],
  ] as const)
    assert.equal(told(path, services, code), undefined, `${path} ${services} ${code}`);
  const beside = (other: string) =>
    roleBesideOthers(new Source('compose.yaml', `services:\n${kept}`), () => ['go.mod'], [new Source(other, '')]);
  assert.deepEqual(beside('compose.override.yaml'), ['workplace', 'go.mod']);
  assert.equal(beside('compose.prod.yaml'), undefined, 'over which production is laid');
  const again = new Source('compose.yaml', `services:\n${kept}    restart: always\n`);
  const started = (...paths: string[]) => roleBesideOthers(again, () => ['go.mod'], [], new Set(paths))?.[0];
  assert.equal(started('compose.yaml'), 'workplace', 'what starts again, and is started beside work on that');
  assert.equal(started('x/compose.yaml'), undefined);
});

test('what is deployed to a platform is developed with the stores or the working copy that a compose file starts', () => {
  const again = `${kept}    restart: unless-stopped\n`;
  const app = '  app: { build: ., restart: always, volumes: [".:/var/www"] }\n';
  for (const name of ['Procfile', 'render.yaml', 'fly.toml', 'fly.staging.toml', 'railway.json', 'app.yaml']) {
    assert.equal(told('compose.yaml', again, 'pyproject.toml', name), 'workplace', name);
    assert.equal(told('docker/compose.yaml', again + app, name), 'development', name);
  }
  for (const [path, services, name] of [
    ['compose.yaml', `${again}  app: { build: ., restart: always }\n`, 'Procfile'],
    ['compose.yaml', again + app, 'Profile'],
    ['compose.yaml', again + app, 'flyer.toml'],
    ['compose.yaml', again + app, 'api/Procfile'],
    ['deploy/compose.yaml', again, 'Procfile'],
  ] as const)
    assert.equal(told(path, services, name, 'package.json'), undefined, `${path} ${name}`);
  assert.equal(
    roleBesideOthers(new Source('compose.yaml', `services:\n${again}${app}`), () => ['Procfile', 'package.json'], [
      new Source('compose.prod.yaml', ''),
    ]),
    undefined,
    'beside production',
  );
});

test('what the build of an application starts is for who works on that', () => {
  const started = (path: string, services: string, build = 'build.gradle', scope = 'developmentOnly') =>
    roleBesideOthers(new Source(path, `services:\n${services}`), () => [], [
      new Source(build, `dependencies {\n  ${scope} 'org.springframework.boot:spring-boot-docker-compose'\n}\n`),
    ]);
  const search = '  search:\n    build: ./search\n';
  assert.deepEqual(started('compose.yaml', database + search), ['development', 'build.gradle']);
  assert.equal(started('compose.yaml', application), undefined, 'the application itself');
  assert.equal(started('stores.compose.yaml', database + search), undefined, 'for which it does not look');
  assert.equal(started('compose.yaml', database + search, 'app/build.gradle'), undefined, 'elsewhere');
  assert.equal(started('compose.yaml', `${search}    restart: always\n`), undefined, 'what goes on without it');
});
