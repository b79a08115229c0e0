/** What the built action makes of a compose file that cannot stand alone: what is asked of GitHub for it, and what is said. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './review/sides.ts';
import { runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const image = 'services:\n  app:\n    image: portainer/portainer-ce:2.21.0\n';
const fragment = 'deploy/compose.part.yml';
const whole = (line: string) => `services:\n  app:\n    ${line}\n`;
const part = 'services:\n  app:\n    privileged: true\n';
const files = `-f deploy/base.yml -f ${fragment}`;

/** What says in a repository that the two are started together. */
const sayings: Readonly<Record<string, Files>> = {
  'a Makefile': { Makefile: `F = ${files}\nup:\n\t@docker compose $(F) up -d\n` },
  'a Taskfile': { 'Taskfile.yml': `vars: { F: '${files}' }\ntasks:\n  up:\n    - docker compose {{.F}} up -d\n` },
  'a README': { 'README.md': `# App\n\n\`\`\`sh\n$ docker compose ${files} up -d\n\`\`\`\n` },
  'a script': { 'bin/up.sh': `cd "$(dirname "$0")/.." && docker-compose ${files} up\n` },
  'a workflow': {
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker compose ${files} up\n`,
  },
  'an action': {
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/compose-action@v1\n        with:\n          compose-file: |\n            deploy/base.yml\n            ${fragment}\n`,
  },
  'a file beside it': { 'deploy/compose.base.yml': image },
};

async function reviewed(base: Files, head: Files) {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { README: '', ...base });
  github.repository.commit('feature', head, 'Change', { from });
  github.openPull({ head: 'feature' });
  const run = await runAction({ github, pull: 1 });
  const asked = github.requested(
    ({ method, graphql }) => method === 'GET' || graphql.some((each) => each.startsWith('query')),
  ).length;
  return { verdict: run.outputs.verdict, summary: run.summary, asked };
}

describe('a compose file that cannot stand alone', () => {
  const below = { 'deploy/base.yml': image };

  test('is reviewed as the repository says that it is started', async () => {
    const alone = await reviewed(below, { [fragment]: part });
    assert.equal(alone.verdict, 'fail');
    assert.match(alone.summary, /compose\.part\.yml` was reviewed as far as it stands alone/);
    for (const [what, said] of Object.entries(sayings)) {
      const { verdict, summary, asked } = await reviewed({ ...below, ...said }, { [fragment]: part });
      assert.equal(verdict, 'fail', what);
      assert.doesNotMatch(summary, /stands alone/, what);
      // The files with commands, and then the ones that these name.
      assert.ok(asked <= alone.asked + 2, `${what}: ${asked} requests, alone ${alone.asked}`);
    }
  });

  test('is one that says which stage is built, and not of what', async () => {
    const base = { Dockerfile: 'FROM debian:12 AS dev\nUSER 1000\n', 'deploy/base.yml': whole('build: ..') };
    const stage = { [fragment]: whole('build: { target: dev }') };
    const without = await reviewed(base, stage);
    assert.equal(without.verdict, 'error', 'deploy/Dockerfile does not exist');
    const { verdict, summary } = await reviewed({ ...base, ...sayings['a Makefile'] }, stage);
    assert.equal(verdict, 'pass', summary);
  });

  test('costs nothing where the change touches none', async () => {
    const whole = { 'deploy/compose.yml': image };
    const edited = { 'deploy/compose.yml': image.replace('2.21.0', '2.21.1') };
    const without = await reviewed(whole, edited);
    const beside = await reviewed({ ...whole, [fragment]: part, ...sayings['a Makefile'] }, edited);
    assert.equal(beside.asked, without.asked);
  });

  test('is not made less by what the change says of it', async () => {
    const safe = { 'deploy/safe.yml': 'services:\n  app:\n    privileged: false\n' };
    for (const [what, said] of Object.entries(sayings)) {
      const more = Object.entries(said).map(([path, text]) => [
        path,
        text.replaceAll(files, `${files} -f deploy/safe.yml`),
      ]);
      const head = { ...safe, ...Object.fromEntries(more), [fragment]: part };
      for (const base of [below, { ...below, ...said }]) {
        const { verdict, summary } = await reviewed(base, head);
        assert.equal(verdict, 'fail', what);
        assert.match(summary, /privileged-container/, what);
      }
    }
  });
});
