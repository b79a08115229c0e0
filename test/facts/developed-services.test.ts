/** What shows that developers start a compose file, whatever it is called. The shapes are those of real ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { developedService, isWorkedIn, throwawayStore } from '../../src/facts/roles/developed-services.ts';
import { Source } from '../../src/source.ts';

const database = '  db:\n    image: postgres:17\n    ports: ["5432:5432"]\n';
const shows = (services: string, path = 'docker-compose.yml') =>
  developedService(new Source(path, `services:\n${database}${services}`));

test('a service in which developers work', () => {
  for (const [what, services] of [
    ['tests beside the sources', '    build: .\n    volumes: [./src/shop:/workspace/shop, ./tests:/workspace/tests]\n'],
    [
      'a Dockerfile',
      '    build: { context: .., dockerfile: docker/Dockerfile-debug }\n    volumes: [../src:/var/www/html/shop/]\n',
    ],
    ['a stage', '    build: { context: ., target: development }\n    volumes: ["./src:/home/node/src"]\n'],
    ['a mode', '    build: .\n    environment: { NODE_ENV: development }\n    volumes: ["./:/app"]\n'],
    ['a mode in a list', '    image: node:22\n    environment: [NODE_ENV=development]\n    volumes: [".:/app"]\n'],
    ['a server that reloads', '    build: .\n    command: uvicorn shop:app --reload\n    volumes: [./app:/code/app]\n'],
    [
      'a script',
      '    image: node:22\n    command: [npm, run, dev]\n    volumes: [{ type: bind, source: ., target: /app }]\n',
    ],
    [
      'what is built anew where it starts',
      '    image: golang:1.24\n    entrypoint: [sh, -c, "go get; go run cmd/main.go;"]\n    volumes: ["../src:/go/src/app"]\n',
    ],
    [
      'the server of a framework',
      '    build: .\n    command: python manage.py runserver 0.0.0.0:8000\n    volumes: [".:/app"]\n',
    ],
    ['a shell that opens nothing', '    build: .\n    tty: true\n    network_mode: host\n    volumes: ["./:/src"]\n'],
    ['a terminal', '    build: .\n    stdin_open: true\n    tty: true\n    volumes: [".:/workspace"]\n'],
    [
      'settings of its framework, by an anchor, in the folder where it is started',
      '    <<: &app\n      build: .\n      restart: always\n      environment: [DJANGO_SETTINGS_MODULE=shop.site.settings.dockerdev]\n      volumes: ["${PWD}:/shop"]\n',
    ],
  ] as const)
    assert.equal(shows(`  app:\n${services}`), 'app', what);
});

test('what is built and told to develop, where nothing starts again by itself or all of it is told so', () => {
  const mode = '    build: .\n    environment: { NODE_ENV: development }\n';
  const follows = '    build: { context: ., dockerfile: api/Dockerfile }\n    command: dotnet watch\n';
  const profile = '    build: .\n    environment: [SPRING_PROFILES_ACTIVE=dev]\n';
  const again = '    build: .\n    restart: always\n    environment: { ASPNETCORE_Environment: Development }\n';
  const told = `${again}  jobs: { build: jobs, environment: [DOTNET_ENVIRONMENT=Development] }\n`;
  for (const services of [mode, profile, follows, again, told])
    assert.equal(shows(`  app:\n${services}`), 'app', services);
  for (const [what, services] of [
    ['what starts again', `${follows}    restart: unless-stopped\n`],
    [
      'what starts again, with a mode unless otherwise said',
      '    build: .\n    restart: always\n    environment: ["NODE_ENV=${NODE_ENV:-development}"]\n',
    ],
    ['what starts again, beside what is told nothing', `${mode}    restart: always\n  web: { build: web }\n`],
    ['beside what does', `${follows}  proxy: { image: "nginx:1", restart: always }\n`],
    ['beside production', `${mode}  live: { build: live, environment: { NODE_ENV: production } }\n`],
    ['beside a profile of it', `${mode}  live: { build: live, environment: { SPRING_PROFILES_ACTIVE: "prod,s3" } }\n`],
    ['another command', '    build: .\n    command: dotnet shop.dll\n'],
  ] as const)
    assert.equal(shows(`  app:\n${services}`), undefined, what);
});

test('a working copy over what is built, where nothing starts again by itself', () => {
  for (const [what, services] of [
    ['all of it', '    build: .\n    ports: ["8080:8080"]\n    volumes: [".:/shop", "assets:/assets"]\n'],
    ['a part of it', '    build: ./shop\n    volumes: ["./shop/src:/home/app/src"]\n'],
    ['what it is built of', '    build: ./backend\n    volumes: ["./backend:/code"]\n'],
    [
      'what may use so much and no more',
      '    build: .\n    volumes: [".:/app"]\n    deploy: { resources: { limits: { memory: 1G } } }\n',
    ],
    [
      'what is laid out',
      '    build: { context: . }\n    restart: "no"\n    volumes: [{ type: bind, source: ., target: /app }]\n',
    ],
    [
      'beside what tests start in earnest',
      '    build: .\n    volumes: [".:/app"]\n  e2e:\n    image: a\n    profiles: [e2e]\n    environment: { RAILS_ENV: production }\n',
    ],
  ] as const)
    assert.equal(shows(`  app:\n${services}`), 'app', what);
  const app = '    build: .\n    volumes: [".:/app"]\n';
  for (const [what, services] of [
    ['what starts again', `${app}    restart: unless-stopped\n`],
    ['another one that does', `${app}  cache:\n    image: redis:8\n    restart: always\n`],
    ['what a cluster runs', `${app}    deploy: { replicas: 2 }\n`],
    ['what stands elsewhere, too', `${app}    extends: { file: base.yml, service: app }\n`],
    ['what nobody builds here', '    image: example/app:1\n    volumes: [".:/app"]\n'],
    ['what is in production', `${app}    environment: { DJANGO_SETTINGS_MODULE: shop.settings.production }\n`],
    [
      'what is built for production',
      '    build: { context: ., dockerfile: docker/production.Dockerfile }\n    volumes: [".:/app"]\n',
    ],
    ['a stage for production', '    build: { context: ., target: prod }\n    volumes: [".:/app"]\n'],
    ['what is called otherwise there', '    build: .\n    volumes: ["./src:/var/www/html", "./data/server:/data"]\n'],
    ['data and settings', '    build: .\n    volumes: ["./data:/data", "./nginx.conf:/etc/nginx.conf", "/app"]\n'],
  ] as const)
    assert.equal(shows(`  app:\n${services}`), undefined, what);
  for (const path of ['docker-compose.prod.yml', 'compose-staging.yaml', 'production/compose.yaml'])
    assert.equal(shows(`  app:\n${app}`, path), undefined, path);
});

test('what is laid by its name over a file that builds, and mounts the working copy there', () => {
  const isWork = (services: string, over: string) =>
    isWorkedIn(
      new Source('compose.yaml', `services:\n${database}${services}`),
      new Source('compose.override.yaml', `services:\n${over}`),
    );
  const mounts = '  app:\n    volumes: [".:/src"]\n';
  assert.ok(isWork('  app:\n    build: { context: ., target: dev }\n', mounts));
  for (const [what, services, over] of [
    ['what people start alone', '  app:\n    image: example/app:1\n', `${mounts}    build: .\n`],
    ['what starts again', '  app:\n    build: .\n    restart: always\n', mounts],
    ['what starts again there', '  app:\n    build: .\n', `${mounts}    restart: always\n`],
    ['ports', '  app:\n    build: .\n', '  app:\n    ports: ["80:80"]\n'],
    ['production', '  app:\n    build: .\n', `${mounts}    environment: { NODE_ENV: production }\n`],
    ['another service', '  app:\n    build: .\n', '  docs:\n    image: nginx:1\n    volumes: [".:/site"]\n'],
  ] as const)
    assert.ok(!isWork(services, over), what);
});

test('tests that are built, beside stores and what ends before others begin', () => {
  const needs =
    '    build: { dockerfile: docker/run/Dockerfile }\n    depends_on: { keys: { condition: service_completed_successfully } }\n';
  const tests = `  tests:\n${needs}`;
  const keys = '  keys: { build: { dockerfile: docker/keys/Dockerfile } }\n';
  const store = '  store: { build: docker/store, ports: ["55434:5432"], restart: always }\n';
  assert.equal(shows(`${tests}${keys}${store}`), 'tests');
  assert.equal(shows(`  run:\n${needs.replace('docker/run', 'docker/tests')}${keys}`), 'run');
  for (const [what, services] of [
    ['an application', `${tests}${keys}  app: { build: . }\n`],
    ['one that nobody builds here', `${tests}${keys}  app: { image: "example/app:1", ports: ["80:80"] }\n`],
    ['what goes on', `${tests.replace('completed_successfully', 'started')}${keys}`],
    ['what is called after tests', `  test-results:\n${needs}${keys}`],
    ['tests that nobody builds here', '  tests: { image: "example/tests:1" }\n'],
  ] as const)
    assert.equal(shows(services), undefined, what);
});

test('what stands in for what is used in earnest, beside something else', () => {
  for (const image of [
    'mailhog/mailhog:v1.0.0',
    'axllent/mailpit',
    'localstack/localstack:3.0.2',
    'fsouza/fake-gcs-server:1.52',
    'stripe/stripe-mock:v0.162.0',
    'mcr.microsoft.com/azure-storage/azurite',
    'example/login-stub',
  ]) {
    assert.equal(shows(`  other:\n    image: ${image}\n`), 'other', image);
    assert.equal(developedService(new Source('compose.yml', `services:\n  other:\n    image: ${image}\n`)), undefined);
  }
});

test('none in what ships', () => {
  const work = '    build: .\n    command: npm run dev\n    volumes: [".:/app"]\n';
  for (const [what, services] of [
    ['a profile for production beside one for developers', `${work}  live:\n    image: a\n    profiles: [prod]\n`],
    [
      'a mode for production unless otherwise said',
      `${work}  live:\n    image: a\n    environment: ["NODE_ENV=\${NODE_ENV:-production}"]\n`,
    ],
    ['a terminal of what runs on', '    build: .\n    tty: true\n    restart: always\n    volumes: ["./:/src"]\n'],
    [
      'a terminal of what is reached',
      '    build: .\n    tty: true\n    ports: ["80:80"]\n    restart: always\n    volumes: ["./:/src"]\n',
    ],
    [
      'another command of a framework',
      '    image: python:3\n    command: python manage.py migrate\n    volumes: [".:/app"]\n',
    ],
    ['data and configuration', '    build: .\n    tty: true\n    volumes: [./data:/data, ./config:/config]\n'],
    ['sources alone, as many run PHP', '    image: php:8-apache\n    volumes: [./src:/var/www/html]\n'],
    ['a name alone', '    image: example/shop-dev:1\n    volumes: [./data:/data]\n'],
    ['a Dockerfile alone', '    build: { context: ., dockerfile: Dockerfile-debug }\n  b: { build: . }\n'],
    ['a mode alone', '    image: example/a:1\n    environment: { NODE_ENV: development }\n'],
    ['a volume', '    build: .\n    restart: always\n    command: npm run dev\n    volumes: [src:/app/src]\n'],
    ['a mail server', '    image: mailserver/docker-mailserver:15\n    volumes: [./mail:/var/mail]\n'],
    [
      'another folder',
      '    build: .\n    restart: always\n    command: bundle exec puma\n    volumes: [../store:/store]\n',
    ],
    [
      'a mail catcher beside production',
      '    image: example/a:1\n    environment: { RAILS_ENV: production }\n  m:\n    image: axllent/mailpit\n',
    ],
  ] as const)
    assert.equal(shows(`  app:\n${services}`), undefined, what);
  // Who deploys the file below starts that alone.
  for (const path of ['mail.conf', 'docker-compose.override.yml'])
    assert.equal(shows('  mail:\n    image: mailhog/mailhog\n', path), undefined);
});

test('a store that is called for whom it is, and what is built of a file for developers', () => {
  for (const [what, services, name] of [
    ['a store for tests', '  db-test: { image: "postgres:17" }\n', 'db-test'],
    ['its container', '  store: { image: "redis:8", container_name: devcache }\n  app: { build: . }\n', undefined],
    ['its container, of a database', '  store: { image: "redis:8", container_name: devdb }\n', 'store'],
    [
      'its database',
      '  store: { image: "postgres:17", restart: always, environment: { POSTGRES_DB: shop_dev } }\n',
      'store',
    ],
    ['its account, in a list', '  store: { image: "postgres:17", environment: [POSTGRES_USER=dev] }\n', 'store'],
    [
      'its database, beside what runs on',
      '  store: { image: "postgres:17", environment: { POSTGRES_DB: shop_dev } }\n  app: { build: ., restart: always }\n',
      undefined,
    ],
    ['its database for tests', '  store: { image: "postgres:17", environment: { POSTGRES_DB: test } }\n', undefined],
    ['its password', '  store: { image: "postgres:17", environment: { POSTGRES_PASSWORD: dev } }\n', undefined],
    ['a database of devices', '  store: { image: "postgres:17", environment: { POSTGRES_DB: devices } }\n', undefined],
    ['an account of another service', '  app: { image: "a:1", environment: { DB_USER: dev } }\n', undefined],
    [
      'a database of whoever starts it',
      '  store: { image: "postgres:17", environment: { POSTGRES_DB: "${DB:-dev}" } }\n',
      undefined,
    ],
    ['all built so', '  app: { build: { context: ., dockerfile: Dockerfile.dev } }\n', 'app'],
    ['some built so', '  a: { build: { target: dev } }\n  b: { build: . }\n', undefined],
    [
      'beside one called production',
      '  db-test: { image: "postgres:17" }\n  db-prod: { image: "postgres:17" }\n',
      undefined,
    ],
  ] as const)
    assert.equal(shows(services), name, what);
  // What keeps nothing says so by itself, and weighs no less for what it is called.
  const thrown = '  store: { image: "postgres:17", environment: { POSTGRES_DB: shop_dev } }\n';
  assert.equal(shows(thrown, 'flags/compose.yaml'), undefined);
});

test('stores and their consoles alone that keep nothing', () => {
  const alone = (text: string, path = 'store/docker-compose.yml') => throwawayStore(new Source(path, text));
  const services = `services:\n${database}`;
  for (const [what, more] of [
    ['a database', ''],
    ['with its console and a script', '    volumes: ["./init.sql:/init.sql"]\n  ui: { image: "dpage/pgadmin4:9" }\n'],
    [
      'with certificates, and what starts again where it fails',
      '    restart: on-failure:3\n    volumes: ["./contrib/tls:/tls"]\n',
    ],
    ['with a volume of no name', '    volumes: [/var/lib/postgresql/data]\n'],
  ] as const)
    assert.equal(alone(services + more), 'db', what);
  assert.equal(alone('percona:\n  image: percona/percona-server\n  ports: ["3306"]\n'), 'percona');
  for (const [what, more] of [
    ['what starts again', '    restart: always\n'],
    ['what keeps its data', '    volumes: ["data:/var/lib/postgresql/data"]\n'],
    ['what keeps it on the host', '    volumes: ["./data:/var/lib/postgresql/data"]\n'],
    ['an application', '  app: { image: "example/a:1" }\n'],
    ['what a cluster runs', '    deploy: { replicas: 2 }\n'],
    ['what stands elsewhere', '    extends: { file: other.yml, service: db }\n'],
  ] as const)
    assert.equal(alone(services + more), undefined, what);
  for (const path of ['docker-compose.yml', 'demo/docker-compose.yml']) assert.equal(alone(services, path), undefined);
});

test('one store in many versions beside each other, also at the top', () => {
  const redis = (...versions: string[]) =>
    `services:\n${versions.map((each, i) => `  r${i}: { image: "redis:${each}", ports: ["${i}0000:6379"] }\n`).join('')}`;
  const bench = redis('2.8', '5', '6.2', '7.4', '8');
  const alone = (text: string) => throwawayStore(new Source('docker-compose.yml', text));
  assert.equal(alone(`${bench}  other: { image: "tile38/tile38:1.30", ports: ["9851"] }\n`), 'r0');
  assert.equal(alone(redis('8', '8', '8', '8', '8')), undefined, 'a cluster');
  assert.equal(alone(redis('7.4', '8')), undefined, 'a migration');
  assert.equal(alone(`${bench}  app: { build: . }\n`), undefined, 'what is built');
  assert.equal(alone(`${bench}  app: { image: "example/a:1", restart: always }\n`), undefined, 'what stays up');
});

test('what is laid over a file by its name alone, where it has a framework develop, or what is given of one machine', () => {
  const laid = (services: string, path = 'src/docker-compose.override.yml') =>
    developedService(new Source(path, `services:\n  db:\n    restart: always\n  api:\n${services}`));
  const mode = (value: string) => `    environment: ["ASPNETCORE_ENVIRONMENT=${value}"]\n`;
  const secrets = '    volumes: ["${APPDATA}/Microsoft/UserSecrets:/home/app/.microsoft/usersecrets:ro"]\n';
  assert.equal(laid(mode('Development')), 'api');
  assert.equal(laid(secrets), 'api');
  assert.equal(laid('    volumes: ["~/.microsoft/usersecrets:/secrets:ro"]\n', 'compose.yaml'), 'api');
  assert.equal(laid('    volumes: ["/Users/ada/data:/data"]\n', 'compose.yaml'), 'api');
  for (const services of [mode('Staging'), mode('Production'), '    build: .\n    volumes: [".:/app"]\n'])
    assert.equal(laid(services), undefined, services);
  assert.equal(laid(mode('Development'), 'compose.yaml'), undefined, 'what people start alone');
  assert.equal(laid(secrets, 'compose.prod.yaml'), undefined);
});
