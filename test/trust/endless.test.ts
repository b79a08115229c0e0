/** Whatever does not end by itself is ended: red, with a word about it, and with what was found besides. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { type ActionOptions, runAction, runPost } from '../runner/action.ts';
import { ChangedBundles, type Edit } from '../runner/changed-bundles.ts';
import { GitHub } from '../stand-in/server.ts';

const copies = new ChangedBundles();
after(() => copies[Symbol.dispose]());
const brokenBuild = (...edits: readonly Edit[]) => copies.with(...edits);

const loop = 'while (true) {}';
const backtracking = '/^(?:a|a)*$/.test("a".repeat(64) + "!");';
const hoarding = 'const hoard = []; for (;;) hoard.push({ ...hoard[0] });';
/** What is ended after 20 seconds is ended after two here. */
const sooner = [/const limit = 2e4;/, 'const limit = 2e3;'] as const;

/** A function of the bundle that begins with something else than it should. */
function beginning(name: string, code: string): Edit {
  return [new RegExp(`(?<=\\n\\s*function ${name}\\([^\\n]*\\) \\{\\n)`), `${code}\n`];
}

const files = {
  'compose.yaml':
    'services:\n  web:\n    image: example/web:1.2\n    privileged: true\n  cache:\n    image: redis:7\n    ports: ["6379:6379"]\n',
  'stuck/Dockerfile': 'FROM debian:12\nUSER 1000\n',
  'stuck/compose.yaml': 'services:\n  stuck:\n    image: example/stuck:1.2\n    uts: host\n',
};

async function opened(): Promise<GitHub> {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { README: 'x\n' });
  github.repository.commit('feature', files, 'Change', { from });
  github.openPull({ head: 'feature' });
  return github;
}

async function reviewed(github: GitHub, entry: string, options: Partial<ActionOptions> = {}) {
  const order = { github, pull: 1, entry, timeout: 120_000, ...options };
  const run = await runAction(order);
  const { sha } = github.pull(1).head;
  const inRun = github.checks(sha).map(({ conclusion, title }) => ({ conclusion, title }));
  const post = await runPost(order, run);
  return { run, post, inRun, checks: github.checks(sha) };
}

const besides = 'privileged-container';

describe('what does not end in a file leaves out that file, and the rest is told', () => {
  const cases: Readonly<Record<string, readonly [edit: Edit, told: string]>> = {
    'a rule': [
      [/\*service\(\{ name, uts \}\) \{/, `$& if (name === 'stuck') ${loop}`],
      'The review of `stuck/compose.yaml` (rule `host-uts`) did not end within 2 s.',
    ],
    'an expression of a rule': [
      [/\*service\(\{ name, uts \}\) \{/, `$& if (name === 'stuck') ${backtracking}`],
      'The review of `stuck/compose.yaml` (rule `host-uts`) did not end within 2 s.',
    ],
    'the reader of Dockerfiles': [
      beginning('readDockerfile', `if (source.path === 'stuck/Dockerfile') ${loop}`),
      'The review of `stuck/Dockerfile` did not end within 2 s.',
    ],
  };
  for (const [what, [edit, told]] of Object.entries(cases))
    test(what, async () => {
      await using github = await opened();
      const { run, post, inRun } = await reviewed(github, brokenBuild(edit, sooner));
      assert.equal(run.exitCode, 1, run.stdout);
      assert.equal(run.outputs.verdict, 'error');
      assert.equal(run.outputs.unread, '1');
      assert.ok(run.log.join('\n').includes(told.replaceAll('`', '')) || run.stdout.includes(told), run.stdout);
      assert.ok(run.summary.includes(told), run.summary);
      assert.match(run.summary, /`unread`.*`files\.exclude`/);
      assert.deepEqual(
        inRun.map(({ conclusion }) => conclusion),
        ['failure'],
      );
      const { threads } = github.conversation(1);
      assert.ok(threads.some(({ comments }) => comments[0]!.body.includes(besides)));
      assert.deepEqual(post?.connections, [], 'nothing is left to be said after the job');
    });
});

describe('nor does a file that the change leaves alone keep it from ending', () => {
  const untouched: Readonly<Record<string, readonly [path: string, text: string, edit: Edit]>> = {
    'a Dockerfile that may copy what changes': [
      'stuck/Dockerfile',
      'FROM debian:12\nCOPY . .\nUSER 1000\n',
      beginning('readDockerfile', `if (source.path === 'stuck/Dockerfile') ${loop}`),
    ],
    'a workflow that may build what changes': [
      '.github/workflows/stuck.yml',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [run: docker build .]\n',
      beginning('inWorkflow', loop),
    ],
  };
  for (const [what, [path, text, edit]] of Object.entries(untouched))
    test(what, async () => {
      await using github = await GitHub.start();
      const from = github.repository.commit('main', { [path]: text });
      github.repository.commit('feature', { 'compose.yaml': files['compose.yaml'] }, 'Change', { from });
      github.openPull({ head: 'feature' });
      const { run } = await reviewed(github, brokenBuild(edit, sooner));
      assert.deepEqual([run.exitCode, run.outputs.verdict, run.outputs.unread], [1, 'error', '1'], run.stdout);
      assert.equal(run.summary.split(`The review of \`${path}\` did not end within 2 s.`).length, 2, run.summary);
      assert.ok(run.summary.includes(besides));
    });
});

describe('what does not end in no file is ours', () => {
  const cases: Readonly<Record<string, readonly [edit: Edit, told: string]>> = {
    'the comparison': [beginning('compareSides', loop), 'The decision what is new did not end within 2 s.'],
    'the decision': [beginning('decide', loop), 'The decision what is new did not end within 2 s.'],
    'the proof of what is suggested': [
      beginning('withProof', loop),
      'The proof of the suggestions did not end within 2 s.',
    ],
  };
  for (const [what, [edit, told]] of Object.entries(cases))
    test(what, async () => {
      await using github = await opened();
      const { run, post, inRun } = await reviewed(github, brokenBuild(edit, sooner));
      assert.equal(run.exitCode, 1, run.stdout);
      assert.equal(run.outputs.verdict, 'error');
      assert.ok(run.summary.includes(told), run.summary);
      assert.ok(run.summary.includes(besides), run.summary);
      assert.deepEqual(
        inRun.map(({ conclusion }) => conclusion),
        ['failure'],
      );
      assert.deepEqual(post?.connections, []);
    });
});

describe('what cannot be written does not pass, and the rest is written', () => {
  const harmless = { 'compose.yaml': 'services:\n  web:\n    image: example/web:1.2\n' };
  const renderers = {
    reviewText: 'Writing the log',
    summaryMarkdown: 'Writing the job summary',
    annotationsOf: 'Writing the check run',
    checkSummary: 'Writing the check run',
    planOf: 'Writing the comments',
  };
  for (const [renderer, doing] of Object.entries(renderers))
    test(`${doing}: ${renderer}`, async () => {
      await using github = await GitHub.start();
      const from = github.repository.commit('main', { README: 'x\n' });
      github.repository.commit('feature', harmless, 'Change', { from });
      github.openPull({ head: 'feature' });
      const { run, inRun, post } = await reviewed(github, brokenBuild(beginning(renderer, loop), sooner));
      assert.equal(run.exitCode, 1, run.stdout);
      assert.equal(run.outputs.verdict, 'error');
      assert.ok(
        run.annotations.some(({ level, message }) => level === 'error' && message.startsWith(`${doing} did not end`)),
        run.stdout,
      );
      assert.deepEqual(
        inRun.map(({ conclusion }) => conclusion),
        ['failure'],
      );
      assert.deepEqual(post?.connections, []);
    });
});

describe('what the process does not survive is told after the job', () => {
  const noVerdict = [{ status: 'completed', conclusion: 'failure', title: 'The review ended without a verdict' }];
  const seen = (checks: ReturnType<GitHub['checks']>) =>
    checks.map(({ status, conclusion, title }) => ({ status, conclusion, title }));

  test('memory without end', async () => {
    await using github = await opened();
    const entry = brokenBuild([/\*service\(\{ name, uts \}\) \{/, `$& ${hoarding}`]);
    const nodeArguments = ['--max-old-space-size=100'];
    const { run, inRun, checks } = await reviewed(github, entry, { nodeArguments, watched: false });
    assert.notEqual(run.exitCode, 0);
    assert.deepEqual(inRun, []);
    assert.deepEqual(seen(checks), noVerdict);
  });

  for (const [what, holds] of Object.entries({
    'a loop where rules are loaded': 'id: "host-uts"',
    'a loop where the action begins': 'The review exceeded its time limit',
  }))
    test(`${what}: the runner gives up, and the check is completed`, async () => {
      await using github = await opened();
      // Before all of the file.
      const entry = brokenBuild([new RegExp(`^(?=[^]*${holds})`), `${loop}\n`]);
      const cancel = AbortSignal.timeout(4_000);
      const { run, inRun, checks } = await reviewed(github, entry, { cancel, patience: [200, 200] });
      assert.equal(run.conclusion, 'cancelled');
      assert.deepEqual(inRun, []);
      assert.deepEqual(seen(checks), noVerdict);
    });

  test('a job that is cancelled', async () => {
    await using github = await opened();
    const stop = new AbortController();
    github.fault({ match: 'POST /graphql', times: 99, respond: 'hang' });
    github.on('POST /graphql', () => stop.abort());
    const order = { github, pull: 1, cancel: stop.signal };
    const run = await runAction(order);
    assert.equal(run.conclusion, 'cancelled');
    await runPost(order, run);
    assert.deepEqual(seen(github.checks(github.pull(1).head.sha)), [
      { status: 'completed', conclusion: 'cancelled', title: 'The review was cancelled' },
    ]);
  });

  test('a check that was begun is completed, and no other is made', async () => {
    await using github = await GitHub.start();
    const from = github.repository.commit('main', { README: 'x\n' });
    github.repository.commit(
      'feature',
      { 'compose.yaml': 'services:\n  web:\n    image: example/web:1.2\n' },
      'Change',
      {
        from,
      },
    );
    github.openPull({ head: 'feature' });
    const stop = new AbortController();
    const isEnd = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    github.fault({ match: isEnd, respond: 'hang' });
    github.on(isEnd, () => stop.abort());
    const order = { github, pull: 1, cancel: stop.signal };
    const run = await runAction(order);
    const begun = github.checks(github.pull(1).head.sha);
    assert.deepEqual(
      begun.map(({ status }) => status),
      ['in_progress'],
    );
    await runPost(order, run);
    assert.deepEqual(seen(github.checks(github.pull(1).head.sha)), [
      { status: 'completed', conclusion: 'cancelled', title: 'The review was cancelled' },
    ]);
  });
});

describe('nothing is said after the job', () => {
  test('of a review that passed: the runner does not even ask', async () => {
    await using github = await GitHub.start();
    const from = github.repository.commit('main', { README: 'x\n' });
    github.repository.commit('feature', { README: 'y\n' }, 'Change', { from });
    github.openPull({ head: 'feature' });
    const order = { github, pull: 1 };
    assert.equal(await runPost(order, await runAction(order)), undefined);
  });

  test('of a review that failed and said so', async () => {
    await using github = await opened();
    const order = { github, pull: 1 };
    const run = await runAction(order);
    assert.equal(run.outputs.verdict, 'fail');
    const post = await runPost(order, run);
    assert.deepEqual([post?.exitCode, post?.connections], [0, []]);
  });

  test('where the token may not, or no check is wanted', async () => {
    for (const options of [{ permissions: { contents: 'read' } as const }, { inputs: { 'check-name': '' } }]) {
      await using github = await opened();
      const order = { github, pull: 1, ...options };
      const run = await runAction(order);
      assert.equal(run.exitCode, 1);
      const post = await runPost(order, run);
      assert.deepEqual([post?.exitCode, post?.connections], [0, []]);
    }
  });
});
