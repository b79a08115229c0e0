/** Each event that can start a run, as a process: what is reviewed, and where it is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionOptions, type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const clean = 'FROM debian:12\nUSER 1000\n';
const bad = `${clean}ENV GIT_SSL_NO_VERIFY=1\n`;

class Shop implements AsyncDisposable {
  readonly github: GitHub;

  constructor(github: GitHub) {
    this.github = github;
  }

  /** A pull request that accepts any certificate, beside a Dockerfile on the default branch that does. */
  static async open({
    branch = 'feature',
    head = { 'web/Dockerfile': bad },
  }: {
    branch?: string;
    head?: Files;
  } = {}): Promise<Shop> {
    const github = await GitHub.start();
    const from = github.repository.commit('main', { 'web/Dockerfile': clean, 'api/Dockerfile': bad });
    github.repository.commit(branch, head, 'Change', { from });
    github.openPull({ head: branch });
    return new Shop(github);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.stop();
  }

  async run(options: Partial<ActionOptions>): Promise<ActionRun> {
    const run = await runAction({ github: this.github, pull: 1, ...options });
    assert.equal(run.stderr, '');
    assert.deepEqual(this.github.violations, []);
    return run;
  }

  /** What the check on a commit says. */
  check(sha: string) {
    const [check, ...more] = this.github.checks(sha);
    assert.deepEqual(more, []);
    return check;
  }

  get pull() {
    return this.github.pull(1);
  }

  /** Nothing but the check and the job says anything. */
  assertSilent(): void {
    assert.deepEqual(this.github.conversation(1).threads, []);
    assert.deepEqual(this.github.conversation(1).comments, []);
  }
}

const isRed = { exitCode: 1, verdict: 'fail', introduced: true };

function told({ exitCode, outputs }: ActionRun) {
  return { exitCode, verdict: outputs.verdict, introduced: Number(outputs.introduced) > 0 };
}

for (const branch of ['feature', 'mallory:feature']) {
  test(`workflow_run after ${branch}: its pull request is reviewed and answered, whatever the event lists`, async () => {
    await using shop = await Shop.open({ branch });
    const run = await shop.run({ event: 'workflow_run', action: 'completed' });
    assert.deepEqual(told(run), isRed);
    assert.equal(shop.github.conversation(1).threads.length, 1);
    assert.equal(shop.check(shop.pull.head.sha)?.conclusion, 'failure');
  });
}

test('workflow_run of a commit that was pushed over: nothing is said of it, and the newest run will', async () => {
  await using shop = await Shop.open();
  const old = shop.pull.head.sha;
  const event = shop.github.event(1, 'workflow_run', 'completed').payload;
  shop.github.push('feature', { 'web/Dockerfile': clean });
  const { exitCode, outputs, annotations } = await shop.run({ event: 'workflow_run', payload: () => event });
  assert.deepEqual([exitCode, outputs.verdict], [0, 'pass']);
  assert.match(annotations[0]!.message, /No open pull request has the commit/);
  assert.equal(shop.check(old), undefined);
  shop.assertSilent();
});

test('two pull requests of one commit: each is answered, and the job ends as the worse', async () => {
  await using shop = await Shop.open();
  shop.github.repository.commit('release', {}, 'Branch off', { from: 'feature' });
  shop.github.openPull({ head: 'feature', base: 'release' });
  const run = await shop.run({ event: 'workflow_run' });
  assert.deepEqual([run.exitCode, run.outputs.verdict], [1, 'fail']);
});

test('merge_group: what the group changes, told on its commit only', async () => {
  await using shop = await Shop.open();
  shop.github.repository.commit('main', { 'other/Dockerfile': bad }, 'Meanwhile');
  const { sha } = shop.github.event(1, 'merge_group', 'checks_requested');
  const run = await shop.run({ event: 'merge_group', action: 'checks_requested' });
  assert.deepEqual(told(run), isRed);
  assert.equal(shop.check(sha)?.conclusion, 'failure');
  assert.equal(shop.check(shop.pull.head.sha), undefined);
  assert.match(run.summary, /web\/Dockerfile/);
  assert.doesNotMatch(run.summary, /other\/Dockerfile/, 'not what others merged before');
  shop.assertSilent();
});

test('merge_group without container files: green after five requests', async () => {
  await using shop = await Shop.open({ head: { README: 'x\n' } });
  const { sha } = shop.github.event(1, 'merge_group', 'checks_requested');
  const { exitCode } = await shop.run({ event: 'merge_group', action: 'checks_requested' });
  assert.equal(exitCode, 0);
  assert.equal(shop.check(sha)?.conclusion, 'success');
  assert.equal(shop.github.requests.length, 5);
});

test('push: the range, without comments; with contents: read alone too', async () => {
  await using shop = await Shop.open();
  shop.github.push('feature', { 'app/Dockerfile': bad });
  const run = await shop.run({ event: 'push' });
  assert.deepEqual(told(run), isRed);
  assert.match(run.summary, /app\/Dockerfile/);
  assert.doesNotMatch(run.summary, /web\/Dockerfile/);
  assert.equal(shop.check(shop.pull.head.sha)?.conclusion, 'failure');
  shop.assertSilent();
  const reader = await shop.run({ event: 'push', permissions: { contents: 'read' } });
  assert.deepEqual(told(reader), isRed);
  assert.ok(reader.annotations.some(({ file, level }) => level === 'error' && file === 'app/Dockerfile'));
});

const zero = '0'.repeat(40);

test('push of a new branch: what it changes since it left the default branch', async () => {
  await using shop = await Shop.open();
  const run = await shop.run({ event: 'push', payload: (event) => ({ ...event, before: zero, created: true }) });
  assert.deepEqual(told(run), isRed);
});

test('push over a commit that is gone: compared with the default branch', async () => {
  await using shop = await Shop.open();
  const run = await shop.run({
    event: 'push',
    payload: (event) => ({ ...event, before: 'd'.repeat(40), forced: true }),
  });
  assert.deepEqual(told(run), isRed);
});

test('a branch that was deleted: green, and it says so', async () => {
  await using shop = await Shop.open();
  const run = await shop.run({ event: 'push', payload: (event) => ({ ...event, after: zero, deleted: true }) });
  assert.deepEqual([run.exitCode, run.outputs], [0, { verdict: 'pass' }]);
  assert.match(run.annotations[0]!.message, /refs\/heads\/feature was deleted/);
  assert.deepEqual(shop.github.requests, []);
});

for (const event of ['workflow_dispatch', 'schedule'] as const) {
  test(`${event}: the whole tree, on the commit that the run is of`, async () => {
    await using shop = await Shop.open();
    const run = await shop.run({ event });
    assert.deepEqual(told(run), isRed);
    assert.match(run.summary, /api\/Dockerfile/);
    assert.match(run.summary, /web\/Dockerfile/);
    assert.equal(shop.check(shop.github.repository.resolve('main'))?.conclusion, 'failure');
    shop.assertSilent();
  });

  test(`${event} with a pull request: as if it had been pushed to`, async () => {
    await using shop = await Shop.open();
    const run = await shop.run({ event, inputs: { 'pull-request': '1' } });
    assert.deepEqual(told(run), isRed);
    assert.equal(shop.github.conversation(1).threads.length, 1);
    assert.equal(shop.check(shop.pull.head.sha)?.conclusion, 'failure');
  });
}

test('a pull request that is closed is reviewed and not commented on', async () => {
  await using shop = await Shop.open();
  shop.pull.state = 'closed';
  assert.deepEqual(told(await shop.run({ inputs: { 'pull-request': '1' } })), isRed);
  assert.equal(shop.check(shop.pull.head.sha)?.conclusion, 'failure');
  shop.assertSilent();
});

test('a pull request that there is not', async () => {
  await using shop = await Shop.open();
  const run = await shop.run({ event: 'schedule', inputs: { 'pull-request': '404' } });
  assert.deepEqual([run.exitCode, run.outputs.verdict], [1, 'error']);
  assert.match(run.annotations[0]!.message, /could not read the pull request #404/);
});
