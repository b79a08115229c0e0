/** The built action on a sample pull request, from opening it to the push that mends it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Files } from './repository.ts';
import { type ActionRun, runAction } from './runner/action.ts';
import { base, change, fix } from './sample.ts';
import type { SeenThread } from './stand-in/conversation.ts';
import { GitHub } from './stand-in/server.ts';

/** Opens a pull request that brings `files` to the sample's base. */
async function open(files: Files, branch = 'feature'): Promise<{ github: GitHub; pull: number }> {
  const github = await GitHub.start();
  const from = github.repository.commit('main', base);
  github.repository.commit(branch, files, 'Change', { from });
  return { github, pull: github.openPull({ head: branch }).number };
}

/** `path:line rule`, for each rule that a comment names in its first line or its headings. */
function told(threads: readonly SeenThread[]): string[] {
  return threads.flatMap(({ path, line, comments }) =>
    [...comments[0]!.body.matchAll(/^\*\*\w+: .*\*\* \[`([a-z-]+)`\]/gm)].map(([, rule]) => `${path}:${line} ${rule}`),
  );
}

/** What a click on "commit suggestion" makes of a file. */
function applySuggestion(text: string, { startLine, line, comments }: SeenThread): string {
  const suggestion = /^```suggestion\n([\s\S]*?\n)```$/m.exec(comments[0]!.body);
  assert.ok(suggestion, 'the comment has a suggestion');
  const lines = text.split('\n');
  lines.splice((startLine ?? line!) - 1, line! - (startLine ?? line!) + 1, ...suggestion[1]!.split('\n').slice(0, -1));
  return lines.join('\n');
}

describe('the action on a pull request', () => {
  let github: GitHub;
  let pull: number;
  let run: ActionRun;

  before(async () => {
    ({ github, pull } = await open(change));
    run = await runAction({ github, pull });
  });
  after(() => github.stop());

  test('fails, and says so in its outputs', () => {
    assert.equal(run.exitCode, 1);
    const { verdict, introduced, existing, critical, high } = run.outputs;
    assert.deepEqual({ verdict, critical, high }, { verdict: 'fail', critical: '0', high: '3' });
    assert.ok(Number(introduced) >= 8);
    assert.ok(Number(existing) >= 1);
    assert.equal(Number(run.outputs.findings), Number(introduced) + Number(existing));
    assert.equal(Number(run.outputs.failing), Number(critical) + Number(high));
    assert.match(run.outputs['review-url']!, /\/octo\/shop\/pull\/1#issuecomment-/);
    assert.match(run.outputs['check-url']!, /^https:\/\/github\.test\//);
  });

  test('comments on the lines that are at fault', () => {
    const threads = told(github.conversation(pull).threads);
    for (const expected of [
      'compose.yaml:7 privileged-container',
      'compose.yaml:22 secret-in-env',
      'web/Dockerfile:2 image-mutable-tag',
      'web/Dockerfile:4 pipe-to-shell',
    ]) {
      assert.ok(threads.includes(expected), `${expected} in ${threads.join(', ')}`);
    }
    assert.equal(new Set(threads).size, threads.length);
    const hold = github.conversation(pull).threads.find(({ line }) => line === 7)!.comments[0]!.body;
    assert.match(hold, /- Line 9: .*docker-socket-mount/);
  });

  test('counts what was there before in one summary comment, and says no more of it', async () => {
    const { threads, comments } = github.conversation(pull);
    assert.ok(!threads.some(({ path }) => path === 'worker/Dockerfile'));
    assert.equal(comments.length, 1);
    assert.match(comments[0]!.body, /^\*\*\[layer-review\]\(\S+\)\*\* · \*\*Fail\*\*/);
    assert.match(comments[0]!.body, /there before[\s\S]*`run-as-root`\]\(\S+\): 1 medium in `worker\/Dockerfile`/);
    assert.match(run.summary, /worker\/Dockerfile:2.*run-as-root/);
  });

  test('suggests a change that applies and mends', async () => {
    const thread = github
      .conversation(pull)
      .threads.find(({ comments }) => comments[0]!.body.includes('`hardening-removed`'));
    assert.ok(thread);
    const mended = applySuggestion(change['web/Dockerfile'] as string, thread);
    assert.match(mended, /^FROM debian[\s\S]*^USER site$[\s\S]*^CMD/m);
    const second = await open({ ...change, 'web/Dockerfile': mended });
    try {
      await runAction({ github: second.github, pull: second.pull });
      const left = told(second.github.conversation(second.pull).threads);
      assert.ok(!left.some((each) => /^web\/Dockerfile:.* hardening-removed$/.test(each)), left.join());
    } finally {
      await second.github.stop();
    }
  });

  test('sets a failed check, which says what fails and annotates only what has no comment', () => {
    const [check] = github.checks(github.pull(pull).head.sha);
    assert.equal(check!.name, 'layer-review');
    assert.equal(check!.conclusion, 'failure');
    assert.match(check!.title ?? '', /^\d+ findings fail \(\d high\) · \d+ new findings · \d+ there before/);
    const commented = new Set(github.conversation(pull).threads.map(({ path, line }) => `${path}:${line}`));
    const places = check!.annotations.map(({ path, start_line: line }) => `${path}:${line}`);
    assert.ok(
      places.every((place) => !commented.has(place) && !place.startsWith('worker/')),
      places.join(),
    );
  });

  test('lists every image with its layers in the job summary', () => {
    for (const part of [
      'web/Dockerfile',
      'worker/Dockerfile',
      '`FROM base`',
      '`FROM python:3.13-slim AS base`',
      '`COPY plugins ./plugins`',
      '`cleaner`',
    ]) {
      assert.ok(run.summary.includes(part), part);
    }
  });

  test('hides the value of a credential everywhere', () => {
    const everything = JSON.stringify([
      run.stdout,
      run.stderr,
      run.summary,
      run.outputs,
      // Without the hunks, which are the author's own.
      github.conversation(pull).threads.map(({ comments }) => comments),
      github.conversation(pull).comments,
      github.checks(github.pull(pull).head.sha),
    ]);
    assert.ok(!everything.includes('tr0ub4dor'));
  });

  test('asks GitHub little, and nothing that it does not offer', () => {
    assert.ok(github.requests.length <= 11, github.requests.map(({ method, path }) => `${method} ${path}`).join('\n'));
    assert.deepEqual(github.violations, []);
  });

  test('turns green with the push that mends it, and says nothing twice', async () => {
    const before = github.conversation(pull).threads.length;
    const unchanged = await runAction({ github, pull, action: 'reopened' });
    assert.equal(unchanged.exitCode, 1);
    assert.equal(github.conversation(pull).threads.length, before);

    github.repository.commit('feature', fix, 'Mend');
    github.push('feature');
    const mended = await runAction({ github, pull, action: 'synchronize' });
    assert.equal(mended.outputs.verdict, 'pass', mended.log.join('\n'));
    assert.equal(mended.exitCode, 0);
    const { critical, high, medium } = mended.outputs;
    assert.deepEqual({ critical, high, medium }, { critical: '0', high: '0', medium: '0' });
    const [check] = github.checks(github.pull(pull).head.sha);
    assert.equal(check!.conclusion, 'success');
    assert.equal(github.conversation(pull).threads.length, before);
    assert.deepEqual(github.violations, []);
  });
});

test('a token that may only read gets the same verdict, and the findings are seen all the same', async () => {
  const { github, pull } = await open(change, 'mallory:feature');
  try {
    const run = await runAction({ github, pull });
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.verdict, 'fail');
    assert.equal(github.conversation(pull).reviews.length, 0);
    assert.deepEqual(github.checks(github.pull(pull).head.sha), []);
    const errors = run.annotations.filter(({ level }) => level === 'error').map(({ file, line }) => `${file}:${line}`);
    assert.ok(errors.includes('compose.yaml:7') && !errors.includes('worker/Dockerfile:2'), errors.join());
    const notices = run.annotations.filter(
      ({ level, message }) => level === 'notice' && message.includes('from a fork may only read'),
    );
    assert.equal(notices.length, 1);
    assert.match(run.summary, /privileged-container/);
    assert.deepEqual(github.violations, []);
  } finally {
    await github.stop();
  }
});

test('a change without container files passes, and says so', async () => {
  const { github, pull } = await open({ 'README.md': '# The shop\n' });
  try {
    const run = await runAction({ github, pull });
    assert.equal(run.exitCode, 0);
    assert.equal(run.outputs.verdict, 'pass');
    assert.match(run.summary, /no container files/i);
    assert.equal(github.conversation(pull).reviews.length, 0);
    assert.ok(github.requests.length <= 7);
  } finally {
    await github.stop();
  }
});

test('what cannot be reviewed is told and does not pass, and the rest is reviewed', async () => {
  const { github, pull } = await open({
    'slip/docker-compose.yml': 'services:\n  redis:\n  image: redis:alpine\n',
    'link/Dockerfile': { symlink: '../../elsewhere/Dockerfile' },
    'latin/Dockerfile': Buffer.from('FROM debian:12\nLABEL by="Andr\xe9"\n', 'latin1'),
    'broken/Dockerfile': 'FROM debian:12\nRNU make\n',
    'huge/Dockerfile': `FROM debian:12\n${'# padding\n'.repeat(150_000)}`,
    'good/Dockerfile': 'FROM debian:12\nUSER root\nCMD ["/a"]\n',
  });
  try {
    const run = await runAction({ github, pull });
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.verdict, 'error');
    for (const path of [
      'slip/docker-compose.yml',
      'link/Dockerfile',
      'latin/Dockerfile',
      'broken/Dockerfile',
      'huge/Dockerfile',
    ]) {
      assert.ok(run.summary.includes(path), `${path} in the summary`);
    }
    assert.ok(told(github.conversation(pull).threads).includes('good/Dockerfile:2 run-as-root'));
    assert.equal(github.checks(github.pull(pull).head.sha)[0]!.conclusion, 'failure');
    assert.deepEqual(github.violations, []);
  } finally {
    await github.stop();
  }
});
