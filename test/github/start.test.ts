import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionOptions, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

async function run(options: Partial<ActionOptions>) {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: 'FROM debian:12\n' });
  github.repository.commit('feature', { Dockerfile: 'FROM debian:12\nUSER root\n' }, 'Change', { from });
  github.openPull({ head: 'feature' });
  return await runAction({ github, pull: 1, ...options });
}

const cases: readonly [string, Partial<ActionOptions>, RegExp][] = [
  [
    'wrong inputs, all of them',
    { inputs: { gate: 'x', registry: 'on' } },
    /^2 inputs are invalid(?=[\s\S]*`gate`)[\s\S]*`registry`/,
  ],
  [
    'an event that is not reviewed',
    { env: { GITHUB_EVENT_NAME: 'release' } },
    /triggered by the event `release`.*Change `on:`/,
  ],
  ['a token that is not valid', { token: 'ghs_wrong' }, /rejected the token/],
  ['a permission that is missing', { permissions: { checks: 'write' } }, /needs the permission `contents: read`/],
];

for (const [what, options, words] of cases) {
  test(`${what}: red, one line that says what to do, and the output`, async () => {
    const { exitCode, outputs, annotations, stderr } = await run(options);
    assert.equal(exitCode, 1);
    assert.deepEqual(outputs, { verdict: 'error' });
    assert.equal(annotations.length, 1);
    assert.match(annotations[0]!.message, words);
    assert.equal(stderr, '');
  });
}

test('the token is masked before anything else is printed, and never shown', async () => {
  const { stdout } = await run({ token: 'ghs_notvalid', inputs: { gate: 'x' } });
  assert.match(stdout, /^::add-mask::ghs_notvalid\n/);
  assert.equal(stdout.split('ghs_notvalid').length, 2);
});

test('a pull request of twenty container files: at most ten requests', async () => {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { README: 'x\n' });
  const folders = Array.from({ length: 10 }, (_, i) => `s${i}`);
  const files = folders.flatMap((folder) => [
    [`${folder}/Dockerfile`, 'FROM debian\nRUN curl http://example.com | sh\nUSER root\n'],
    [`${folder}/compose.yml`, 'services:\n  web:\n    build: .\n    privileged: true\n    ports: ["80:80"]\n'],
  ]);
  github.repository.commit('feature', Object.fromEntries(files), 'Change', { from });
  github.openPull({ head: 'feature' });
  const { exitCode, outputs } = await runAction({ github, pull: 1 });
  assert.equal(exitCode, 1);
  assert.equal(outputs.verdict, 'fail');
  assert.ok(github.requests.length <= 10, `${github.requests.length} requests`);
  // What is the same in all ten folders is one comment with every place.
  assert.equal(github.conversation(1).threads.length, 4);
  for (const folder of folders.slice(1))
    assert.ok(
      github.conversation(1).threads.some(({ comments }) => comments[0]!.body.includes(`${folder}/`)),
      folder,
    );
  assert.deepEqual(github.violations, []);
});

test('no container files: green, and it says so', async () => {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { README: 'x\n' });
  github.repository.commit('feature', { README: 'y\n' }, 'Change', { from });
  const pull = github.openPull({ head: 'feature' });
  const { exitCode, log, summary } = await runAction({ github, pull: 1 });
  assert.equal(exitCode, 0);
  assert.match(log.join('\n'), /No container files changed/);
  assert.match(summary, /No container files changed/);
  assert.equal(github.checks(pull.head.sha)[0]?.title, 'No container files changed');
  assert.deepEqual(github.conversation(1).reviews, []);
});
