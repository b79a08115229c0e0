/** What a pull request gains by what it writes beside a file, or into it, of what that is there for: no more than by a comment. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Review } from '../../src/review/review.ts';
import { type Files, policyPath, reviewSides, type Sides } from '../review/sides.ts';

const ships = 'services:\n  web:\n    image: example/web:1.2\n';
const open = `${ships}  db:\n    image: postgres:17.2\n    environment: { POSTGRES_PASSWORD: postgres }\n    ports: ["5432:5432"]\n`;
/** The same, where something is told that it is in production. */
const stays = open.replace('example/web:1.2', 'example/web:1.2\n    environment: { NODE_ENV: production }');
const privileged = `${ships}    privileged: true\n`;
const sample = '# Sample configuration\n';
const path = 'deploy/kafka/compose.yaml';
const readme = 'deploy/kafka/README.md';

/** Of a change of some files, in a repository that is called for production; what it does not name stays. */
async function changed(before: Files, after: Files, more: Partial<Sides> = {}): Promise<Review> {
  const untouched = Object.keys(before).filter((each) => after[each] === undefined);
  return reviewSides(
    { ...before, ...after },
    { base: before, target: before, untouched, repository: 'live-shop-production', ...more },
  );
}

function outcome({ findings, verdict }: Review, rule = 'datastore-port-published') {
  return [findings.find((finding) => finding.rule.id === rule)?.severity, verdict];
}

describe('a README', () => {
  test('that was there says what its folder is there for, and those below it', async () => {
    for (const there of [readme, 'deploy/README.md'])
      assert.deepEqual(outcome(await changed({ [path]: ships, [there]: sample }, { [path]: open })), [
        'medium',
        'pass',
      ]);
    assert.deepEqual(outcome(await changed({ [there(path)]: ships, [readme]: sample }, { [there(path)]: open })), [
      'high',
      'fail',
    ]);
    assert.deepEqual(
      outcome(await changed({ [readme]: sample }, { [path]: open })),
      ['medium', 'pass'],
      'of a new file too',
    );
  });

  test('which the change writes says nothing of a file that was there', async () => {
    assert.deepEqual(outcome(await changed({ [path]: ships }, { [path]: open, [readme]: sample })), ['high', 'fail']);
    const before = { [path]: ships, [readme]: '# Deployment\n' };
    assert.deepEqual(outcome(await changed(before, { [path]: open, [readme]: sample })), ['high', 'fail']);
  });

  test('which the change rewrites does not say it any longer', async () => {
    const before = { [path]: ships, [readme]: sample };
    assert.deepEqual(outcome(await changed(before, { [path]: open, [readme]: '# Deployment\n' })), ['high', 'fail']);
    const edited = open.replace('17.2', '17.3');
    const stood = await changed({ ...before, [path]: open }, { [path]: edited, [readme]: '# Deployment\n' });
    assert.deepEqual(outcome(stood), ['high', 'pass'], 'and makes nothing worse that stood there');
  });

  test('that comes with a new file says it of what harms only who runs that', async () => {
    const there = { 'README.md': '# Shop\n' };
    assert.deepEqual(outcome(await changed(there, { [path]: open, [readme]: sample })), ['medium', 'pass']);
    const root = await changed(there, { [path]: privileged, [readme]: sample });
    assert.deepEqual(outcome(root, 'privileged-container'), ['high', 'fail']);
  });

  test('names the folders that are samples, and a change that has it name one gains nothing', async () => {
    const list = '# Shop\n\n## Samples\n\n- [kafka](./deploy/kafka/)\n\nThe samples are not fit for production use.\n';
    const there = { [path]: ships, 'README.md': list };
    assert.deepEqual(outcome(await changed(there, { [path]: open })), ['medium', 'pass']);
    const elsewhere = { ...there, 'README.md': list.replace('deploy/kafka', 'deploy/other') };
    assert.deepEqual(outcome(await changed(elsewhere, { [path]: open })), ['high', 'fail']);
    assert.deepEqual(outcome(await changed(elsewhere, { [path]: open, 'README.md': list })), ['high', 'fail']);
  });

  test('says nothing of what is called for production, nor of what CI publishes', async () => {
    const earnest = 'deploy/production/compose.yaml';
    const before = { [earnest]: ships, 'deploy/README.md': sample };
    assert.deepEqual(outcome(await changed(before, { [earnest]: open })), ['high', 'fail']);
    const dockerfile = 'FROM debian:12.5\nUSER 1000\n';
    const workflow = (push: boolean) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { context: web, push: ${push} }\n`;
    for (const [push, severity] of [
      [true, 'high'],
      [false, 'medium'],
    ] as const) {
      const files = {
        'web/README.md': sample,
        '.github/workflows/a.yml': workflow(push),
        'web/Dockerfile': dockerfile,
      };
      const review = await changed(files, { 'web/Dockerfile': `${dockerfile}ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t\n` });
      assert.equal(outcome(review, 'secret-in-env')[0], severity);
    }
  });

  function there(of: string): string {
    return of.replace('kafka', 'web');
  }
});

describe('what starts a compose file', () => {
  const makefile = 'up: ## Start the local stack\n\tdocker compose -f deploy/kafka/compose.yaml up\n';
  const production = 'services:\n  db:\n    image: postgres:17.2\n';

  test('says what it is for where it was there before', async () => {
    for (const [there, text] of [
      ['Makefile', makefile],
      ['deploy/kafka/compose.prod.yaml', production],
      ['README.md', '# Shop\n\n## Local development\n\ndocker compose -f deploy/kafka/compose.yaml up\n'],
      ['docs/INSTALL.md', '# Shop\n\n## Local development\n\ndocker compose -f deploy/kafka/compose.yaml up\n'],
      ['README.md', '# Shop\n\n## Start\n\nNot for production.\n\ndocker compose -f deploy/kafka/compose.yaml up\n'],
    ] as const) {
      const before = { [path]: ships + production.slice(9), [there]: text };
      assert.deepEqual(outcome(await changed(before, { [path]: open })), ['medium', 'pass'], there);
      assert.deepEqual(
        outcome(await changed({ [path]: before[path]! }, { [path]: open, [there]: text })),
        ['high', 'fail'],
        `${there} that the change brings`,
      );
    }
  });

  test('a working copy that is mounted over what is built says so, in the file or over it, where it was there before', async () => {
    const app = '  app:\n    build: .\n    command: ["serve"]\n';
    const mounts = '    volumes: [".:/app"]\n';
    const dockerfile = { 'deploy/kafka/Dockerfile': 'FROM alpine:3.22\nUSER 1000\n' };
    const over = { 'deploy/kafka/compose.override.yaml': `services:\n  app:\n${mounts}` };
    for (const [before, after] of [
      [{ [path]: ships + app + mounts }, { [path]: open + app + mounts }],
      [
        { [path]: ships + app, ...over },
        { [path]: open + app, ...over },
      ],
    ] as const) {
      assert.deepEqual(outcome(await changed({ ...before, ...dockerfile }, after)), ['medium', 'pass']);
      const without = { [path]: ships + app, ...dockerfile };
      assert.deepEqual(outcome(await changed(without, after)), ['high', 'fail'], 'that the change brings');
      const prod = { 'deploy/kafka/compose.prod.yaml': 'services:\n  web:\n    restart: always\n' };
      const beside = await changed({ ...before, ...dockerfile, ...prod }, after);
      assert.equal(outcome(beside)[0], before[path]!.includes(mounts) ? 'medium' : 'high');
      const stays = before[path]!.replace('  web:\n', '  web:\n    restart: always\n');
      const open2 = after[path]!.replace('  web:\n', '  web:\n    restart: always\n');
      assert.deepEqual(
        outcome(await changed({ ...before, ...dockerfile, [path]: stays }, { ...after, [path]: open2 })),
        ['high', 'fail'],
      );
    }
  });

  test('folders that begin with test, beside others that do, are for tests, and no new one among them', async () => {
    const others = Object.fromEntries(['ftp', 'ssh'].map((name) => [`test-${name}/Dockerfile`, 'FROM alpine:3.22\n']));
    const [file, elsewhere] = ['test-fts/compose.yaml', 'fts/compose.yaml'];
    assert.deepEqual(outcome(await changed({ ...others, [file]: ships }, { [file]: open })), ['low', 'pass']);
    assert.deepEqual(outcome(await changed({ [file]: ships }, { [file]: stays })), ['high', 'fail'], 'alone');
    assert.deepEqual(outcome(await changed({ [file]: ships }, { ...others, [file]: stays })), ['high', 'fail']);
    assert.deepEqual(outcome(await changed({ ...others, [elsewhere]: ships }, { [elsewhere]: stays })), [
      'high',
      'fail',
    ]);
  });

  test('and nothing where production lays its own file over it, or has none of its services', async () => {
    for (const other of ['services:\n  db:\n    restart: always\n', 'services:\n  shop:\n    image: acme/shop:1\n']) {
      const before = { [path]: ships, 'deploy/kafka/compose.prod.yaml': other };
      assert.deepEqual(outcome(await changed(before, { [path]: open })), ['high', 'fail']);
    }
    const before = { 'deploy/kafka/compose.prod.yaml': production };
    const staging = 'deploy/kafka/compose.staging.yaml';
    assert.deepEqual(outcome(await changed({ ...before, [staging]: ships }, { [staging]: open })), ['high', 'fail']);
  });
});

describe('a compose file of which nothing says that it is deployed', () => {
  const own = 'shop/compose.yaml';
  const usual = open.replaceAll('image:', 'restart: always\n    image:');
  /** Of a repository whose name says nothing. */
  const inShop = (before: Files, after: Files) => changed(before, after, { repository: 'shop' });

  test('opens no more than what somebody runs by themselves, whatever starts again, also a new one', async () => {
    const code = { 'package.json': '{}' };
    assert.deepEqual(outcome(await inShop({ ...code, [own]: ships }, { [own]: usual })), ['medium', 'pass']);
    const silent = { ...code, 'README.md': '# Shop\n' };
    assert.deepEqual(outcome(await inShop(silent, { [own]: usual })), ['medium', 'pass']);
    const start = `\n    docker compose -f ${own} up\n`;
    const used = { ...code, [own]: ships, 'README.md': `# Shop\n\n## Usage\n${start}` };
    assert.deepEqual(outcome(await inShop(used, { [own]: usual })), ['medium', 'pass']);
  });

  test('is not one that a name, a mode, a text, a task, a script or a workflow deploys', async () => {
    const start = `docker compose -f ${own} up -d\n`;
    const step = `    steps:\n      - run: ${start}`;
    for (const [what, more] of [
      ['README.md', `# Shop\n\n## Deployment\n\n    ${start}`],
      ['DEPLOY.md', `# Shop\n\n## Start\n\n    ${start}`],
      ['shop/docs/deployment-guide.md', '# Shop\n\n    docker compose up -d\n'],
      ['Makefile', `deploy:\n\t${start}`],
      ['shop/deploy.sh', '#!/bin/sh\ndocker compose up -d\n'],
      ['shop/scripts/deploy-all.sh', 'cd "$(dirname "$0")/.." && docker compose up -d\n'],
      ['.github/workflows/ci.yml', `on: push\njobs:\n  deploy:\n${step}`],
      ['.github/workflows/deploy.yml', `on: push\njobs:\n  a:\n${step}`],
      ['.github/workflows/ci.yml', `on: push\njobs:\n  a:\n    environment: production\n${step}`],
      ['README.md', `# Shop\n\n## Swarm\n\n    docker stack deploy -c ${own} shop\n`],
      ['shop/docs/deploy/DEPLOY.md', '# Shop\n\n    docker compose up -d\n'],
      ['shop/deploy.sh', 'scp compose.yaml host:shop/\nssh host docker compose -f shop/x.yaml up -d\n'],
    ] as const)
      assert.deepEqual(outcome(await inShop({ [own]: ships, [what]: more }, { [own]: open })), ['high', 'fail'], more);
    for (const [what, more] of [
      ['.github/workflows/ci.yml', `on: push\njobs:\n  tests:\n${step}`],
      ['.github/workflows/deploy.yml', 'on: push\njobs:\n  a:\n    steps:\n      - run: docker compose -f a.yml up\n'],
      ['shop/start.sh', start],
      ['DEPLOY.md', `# Shop\n\n## Local development\n\n    ${start}`],
      ['DEPLOY.md', `# Shop\n\n## Full stack local run\n\n    ${start}`],
      ['README.md', `# Shop\n\n## Deploy and run it locally\n\n    ${start}`],
    ] as const)
      assert.deepEqual(outcome(await inShop({ [own]: ships, [what]: more }, { [own]: open }))[1], 'pass', more);
    const named = 'shop/compose.prod.yaml';
    const guide = (text: string) => ({ [own]: ships, [named]: ships, 'shop/DEPLOY.md': `# Shop\n\n${text}\n` });
    const sentence = guide('The first `docker compose up` migrates.\n\nOr take compose.prod.yaml.');
    assert.deepEqual(outcome(await inShop(sentence, { [own]: open })), ['medium', 'pass']);
    const command = guide('    docker compose up -d\n\nOr take compose.prod.yaml.');
    assert.deepEqual(outcome(await inShop(command, { [own]: open })), ['high', 'fail'], 'is no sentence');
    assert.deepEqual(outcome(await inShop({ [named]: ships }, { [named]: open })), ['high', 'fail']);
    assert.deepEqual(outcome(await changed({ [own]: ships }, { [own]: open })), ['high', 'fail'], 'of the repository');
  });

  test('is not one that starts again where a mode says so, which no folder does', async () => {
    const again = (text: string) => text.replaceAll('image:', 'restart: always\n    image:');
    const code = { 'package.json': '{}' };
    assert.deepEqual(outcome(await inShop({ ...code, [own]: ships }, { [own]: stays })), ['medium', 'pass']);
    assert.deepEqual(outcome(await inShop({ ...code, [own]: ships }, { [own]: again(stays) })), ['high', 'fail']);
    assert.deepEqual(outcome(await inShop({ ...code, [path]: ships }, { [path]: again(open) })), ['medium', 'pass']);
  });

  test('is one that tells a service that it is developed, where no more than a mode speaks against that', async () => {
    const mode = 'restart: always\n    environment: { NODE_ENV: production }\n    image:';
    const worker = '  worker:\n    image: example/worker:1\n    environment: { APP_ENV: dev }\n';
    const [before, after] = [ships, open].map((text) => text.replace('image:', mode));
    for (const file of [own, path]) {
      assert.deepEqual(outcome(await inShop({ [file]: before! }, { [file]: after! })), ['high', 'fail'], file);
      const both = await inShop({ [file]: before! + worker }, { [file]: after! + worker });
      assert.deepEqual(outcome(both), ['medium', 'pass'], file);
      const since = await inShop({ [file]: before! }, { [file]: after! + worker });
      assert.deepEqual(outcome(since), ['high', 'fail'], 'not since the change that has it tell so');
    }
    const named = 'shop/compose.prod.yaml';
    const called = await inShop({ [named]: before! + worker }, { [named]: after! + worker });
    assert.deepEqual(outcome(called), ['high', 'fail']);
  });

  test('is not one of programs alone, of the repository or where it has no code, nor one of a swarm', async () => {
    const code = { 'package.json': '{}' };
    assert.deepEqual(outcome(await inShop({ [own]: ships }, { [own]: usual })), ['high', 'fail'], 'no code');
    const image = (text: string) => text.replace('example/web', 'example/shop');
    const theirs = await inShop({ ...code, [own]: image(ships) }, { [own]: image(usual) });
    assert.deepEqual(outcome(theirs), ['high', 'fail'], 'as its users run it');
    const swarm = 'shop/docker-stack.yml';
    assert.deepEqual(outcome(await inShop({ ...code, [swarm]: ships }, { [swarm]: open })), ['high', 'fail']);
  });

  test('is not one that answers at a name on the internet', async () => {
    const host = (name: string) => ({
      [own]: open.replace(':1.2', `:1.2\n    labels: ["traefik.http.routers.web.rule=Host(\`${name}\`)"]`),
    });
    const before = { 'package.json': '{}', [own]: ships };
    assert.deepEqual(outcome(await inShop(before, host('shop.acme-cloud.com'))), ['high', 'fail']);
    for (const name of ['shop.localhost', 'shop.example.com', 'shop.lan'])
      assert.deepEqual(outcome(await inShop(before, host(name))), ['medium', 'pass'], name);
    const proxied = open.replace(':1.2', ':1.2\n    environment: { VIRTUAL_HOST: shop.acme-cloud.com }');
    assert.deepEqual(outcome(await inShop(before, { [own]: proxied })), ['high', 'fail']);
  });

  test('is the lower one of two that are started together', async () => {
    const over = 'shop/compose.live.yaml';
    const start = (files: string) => ({
      'README.md': `# Shop\n\n## Deployment\n\n    docker compose ${files} up -d\n`,
    });
    const before = { 'package.json': '{}', [own]: ships, [over]: ships };
    const both = { ...before, ...start(`-f ${own} -f ${over}`) };
    assert.deepEqual(outcome(await inShop(both, { [own]: open })), ['medium', 'pass']);
    const elsewhere = { ...before, ...start(`-f ${own} -f shop/compose.staging.yaml`) };
    assert.deepEqual(outcome(await inShop(elsewhere, { [own]: open })), ['medium', 'pass'], 'is not in git');
    assert.deepEqual(outcome(await inShop({ ...before, ...start(`-f ${own}`) }, { [own]: open })), ['high', 'fail']);
  });

  test('is one by its text as well, whatever it is called', async () => {
    const named = 'shop_stack.yml';
    const code = { [named]: ships, 'package.json': '{}' };
    assert.deepEqual(outcome(await inShop(code, { [named]: usual })), ['medium', 'pass']);
    const developed = usual.replaceAll('restart:', 'environment: { NODE_ENV: dev }\n    build: .\n    restart:');
    const before = { [named]: developed.replace(/ +ports:.*\n/, '') };
    const review = await inShop(before, { [named]: developed });
    assert.deepEqual(outcome(review), ['medium', 'pass'], 'and so are those of developers');
    const called = 'portainer_stack.yml';
    assert.deepEqual(outcome(await inShop({ [called]: ships }, { [called]: usual })), ['high', 'fail']);
  });

  test('is not one that something deploys, whatever is laid over it where developers work', async () => {
    const over = 'shop/compose.override.yaml';
    const worked = { [over]: 'services:\n  web:\n    build: .\n    volumes: [".:/app"]\n' };
    const before = { [own]: ships.replace('web:', 'web:\n    build: .'), ...worked };
    const after = { [own]: open.replace('web:', 'web:\n    build: .') };
    assert.deepEqual(outcome(await inShop(before, after))[1], 'pass');
    const start = `docker compose -f ${own} up -d\n`;
    const deployed = { ...before, 'README.md': `# Shop\n\n## Production setup (own images)\n\n    ${start}` };
    assert.deepEqual(outcome(await inShop(deployed, after)), ['high', 'fail']);
  });

  test('is one for what somebody was set, also where it is called for production', async () => {
    const named = 'shop/compose.prod.yaml';
    const set = {
      'README.md': '# API\n\n## Goal\n\nThis repository is a proposal for the technical challenge of Acme.\n',
    };
    assert.deepEqual(outcome(await inShop({ [named]: ships, ...set }, { [named]: open })), ['medium', 'pass']);
    assert.deepEqual(outcome(await inShop({ [named]: ships }, { [named]: open, ...set })), ['high', 'fail']);
  });

  test('opens no more in the network of its host either', async () => {
    const before = `${ships}  cache:\n    image: redis:8.2\n`;
    const after = `${before}    network_mode: host\n`;
    assert.deepEqual(outcome(await inShop({ [own]: before }, { [own]: after }), 'host-network'), ['medium', 'pass']);
    const named = 'shop/compose.prod.yaml';
    const called = await inShop({ [named]: before }, { [named]: after });
    assert.deepEqual(outcome(called, 'host-network'), ['high', 'fail']);
    const alone = await inShop(
      { [named]: before },
      { [named]: `${after}    command: redis-server --bind 127.0.0.1\n` },
    );
    assert.deepEqual(outcome(alone, 'host-network'), ['medium', 'pass']);
  });

  test('is not one of which the policy says that it ships', async () => {
    const said = { [own]: ships, [policyPath]: `ships: { ${own}: ['*'] }\n` };
    assert.deepEqual(outcome(await inShop(said, { [own]: open })), ['high', 'fail']);
  });

  test('of what is laid over another both are so, or neither', async () => {
    const over = 'shop/compose.override.yaml';
    const laid = open.replace(ships, 'services:\n');
    const before = (text: string) => ({ [own]: text, [over]: 'services: {}\n' });
    assert.deepEqual(outcome(await inShop(before(ships), { [over]: laid })), ['medium', 'pass']);
    const mode = ships.replace(':1.2', ':1.2\n    restart: always\n    environment: { NODE_ENV: production }');
    assert.deepEqual(outcome(await inShop(before(mode), { [over]: laid })), ['high', 'fail']);
  });

  test('makes nothing less of the host, nor of what another issued', async () => {
    const root = await inShop({ [own]: ships }, { [own]: privileged });
    assert.deepEqual(outcome(root, 'privileged-container'), ['high', 'fail']);
    const key = ships.replace(':1.2', ':1.2\n    environment: { STRIPE_SECRET_KEY: Vq7kLp2xZ9mR4tVq7kLp2xZ9mR4t }');
    assert.deepEqual(outcome(await inShop({ [own]: ships }, { [own]: key }), 'secret-in-env'), ['high', 'fail']);
  });
});

describe('a README that lists folders as put away', () => {
  const own = 'netbox/compose.yaml';
  const listing = (heading: string) => ({
    'README.md': `# Home\n\n## ${heading}\n\n- Grafana\n- [NetBox](netbox) - racks\n`,
  });

  test('says it of what they hold, and not since the change that has it say so', async () => {
    const before = { ...listing('Unused'), [own]: ships };
    assert.deepEqual(outcome(await changed(before, { [own]: stays })), ['medium', 'pass']);
    assert.deepEqual(outcome(await changed({ ...listing('Deprecated'), [own]: ships }, { [own]: stays })), [
      'medium',
      'pass',
    ]);
    for (const heading of ['Current', 'No longer unused by anyone'])
      assert.deepEqual(outcome(await changed({ ...listing(heading), [own]: ships }, { [own]: stays })), [
        'high',
        'fail',
      ]);
    const since = await changed({ ...listing('Current'), [own]: ships }, { ...listing('Unused'), [own]: stays });
    assert.deepEqual(outcome(since), ['high', 'fail']);
    const other = { ...listing('Unused'), 'shop/compose.yaml': ships };
    assert.deepEqual(outcome(await changed(other, { 'shop/compose.yaml': stays })), ['high', 'fail']);
  });
});

describe('folders with numbers', () => {
  const lessons = (some: number) =>
    Object.fromEntries(Array.from({ length: some }, (_, i) => [`0${i + 1}-part/notes.md`, '']));
  const course = { 'README.md': '# Containers\n\nOur course, in six lessons.\n' };
  const own = '05-monitoring/compose.yaml';

  test('are lessons where the README speaks of a course, also a new one', async () => {
    assert.deepEqual(outcome(await changed({ ...course, ...lessons(4) }, { [own]: stays })), ['medium', 'pass']);
    assert.deepEqual(outcome(await changed({ ...course, ...lessons(4) }, { 'shop/compose.yaml': stays })), [
      'high',
      'fail',
    ]);
  });

  test('are steps where it does not, where they are few, or where the change makes a course of them', async () => {
    assert.deepEqual(outcome(await changed({ 'README.md': '# Home\n', ...lessons(4) }, { [own]: stays })), [
      'high',
      'fail',
    ]);
    assert.deepEqual(outcome(await changed({ ...course, ...lessons(1) }, { [own]: stays })), ['high', 'fail']);
    const before = { 'README.md': '# Home\n', [own]: ships };
    assert.deepEqual(outcome(await changed(before, { ...course, ...lessons(4), [own]: stays })), ['high', 'fail']);
  });
});

describe('a folder of tests', () => {
  const tests = 'tests/compose.yaml';

  test('that a change adds a file to makes nothing less of the host that this gets', async () => {
    const root = (before: Files, text: string) =>
      changed(before, { [tests]: text }).then((review) => outcome(review, 'privileged-container'));
    assert.deepEqual(await root({ [tests]: ships }, privileged), ['medium', 'pass'], 'one that was there');
    assert.deepEqual(await root({ 'README.md': '' }, privileged), ['high', 'fail'], 'a new one');
    const reached = `${privileged}    ports: ["8000:8000"]\n`;
    assert.deepEqual(await root({ [tests]: ships }, reached), ['high', 'fail'], 'which everyone reaches');
    const near = `${privileged}    ports: ["127.0.0.1:8000:8000"]\n`;
    assert.deepEqual(await root({ [tests]: ships }, near), ['medium', 'pass'], 'which this host alone reaches');
  });
});

describe('a mail catcher in a compose file', () => {
  const catcher = '  mail:\n    image: mailhog/mailhog:v1.0.0\n';

  test('says that developers start it, where it was there before', async () => {
    assert.deepEqual(outcome(await changed({ [path]: ships + catcher }, { [path]: open + catcher })), [
      'medium',
      'pass',
    ]);
    assert.deepEqual(outcome(await changed({ [path]: ships }, { [path]: open + catcher })), ['high', 'fail']);
    assert.deepEqual(outcome(await changed({ [path]: ships + catcher }, { [path]: open })), ['high', 'fail']);
  });

  test('of a new file, and of one that was empty, it says so for what harms only who runs it', async () => {
    for (const before of [{ 'README.md': '' }, { [path]: '\n' }] as Files[]) {
      assert.deepEqual(outcome(await changed(before, { [path]: open + catcher })), ['medium', 'pass']);
      const root = await changed(before, { [path]: privileged + catcher });
      assert.deepEqual(outcome(root, 'privileged-container'), ['high', 'fail']);
    }
  });

  test('leaves what a change takes away worth a comment', async () => {
    const worse = `${ships}    user: root\n`.replace(':1.2', ':latest') + catcher;
    const review = await changed({ [path]: ships + catcher }, { [path]: worse });
    assert.equal(outcome(review, 'hardening-removed')[0], 'medium');
  });

  test('has one comment for all that is new in it', async () => {
    const worse = open.replace('  db:', '    pid: host\n  db:');
    const review = await changed({ [path]: ships + catcher }, { [path]: worse + catcher });
    const worth = review.findings.filter(
      ({ severity, standing }) => severity === 'medium' && standing === 'introduced',
    );
    const causes = (some: typeof worth) => new Set(some.map(({ cause }) => cause)).size;
    assert.ok(causes(worth) > 1, `${causes(worth)}`);
    assert.equal(causes(worth.filter(({ besideWorse }) => !besideWorse)), 1);
  });
});

describe('tests beside a compose file', () => {
  const stores = (port: string) =>
    `services:\n  db:\n    image: postgres:17.2\n    environment: { POSTGRES_PASSWORD: postgres }\n${port}`;
  const published = stores('    ports: ["5432:5432"]\n    restart: always\n');

  test('say so where they were there before, of what starts stores alone', async () => {
    const there = { [path]: stores(''), 'deploy/kafka/a_test.go': 'package a\n' };
    assert.deepEqual(outcome(await changed(there, { [path]: published }))[1], 'pass');
    assert.deepEqual(outcome(await changed(there, { [path]: `${published}  app: { image: "acme/a:1" }\n` })), [
      'high',
      'fail',
    ]);
  });

  test('which the change brings say nothing', async () => {
    const brought = { [path]: published, 'deploy/kafka/a_test.go': 'package a\n' };
    assert.deepEqual(outcome(await changed({ [path]: stores('') }, brought)), ['high', 'fail']);
  });
});
