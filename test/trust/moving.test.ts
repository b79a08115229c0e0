/** A pull request and its base that move while they are reviewed: a commit is judged by what it is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionOptions, runAction } from '../runner/action.ts';
import type { LoggedRequest } from '../stand-in/faults.ts';
import { GitHub, type Options } from '../stand-in/server.ts';

const clean = 'FROM debian:12\nUSER 1000\n';
const bad = 'FROM debian:12\nUSER root\n';
/** Has no patch, so that the comparison does not tell everything. */
const picture = Buffer.from([0, 1, 2]);
const base: Files = { 'a/Dockerfile': clean, 'readme.md': 'A shop\n' };

async function open(head: Files, options: Options & { branch?: string; before?: Files } = {}): Promise<GitHub> {
  const { branch = 'feature', before = base, ...rest } = options;
  const github = await GitHub.start(rest);
  const from = github.repository.commit('main', before);
  github.repository.commit(branch, head, 'Change', { from });
  github.openPull({ head: branch });
  return github;
}

/** The review of the head that the event tells of, and what the check on it says; whatever else is there by then. */
async function review(github: GitHub, options: Partial<ActionOptions> = {}) {
  const sha = github.pull(1).head.sha;
  const run = await runAction({ github, pull: 1, ...options });
  assert.equal(run.stderr, '');
  assert.deepEqual(github.violations, []);
  const checks = github.checks(sha).map(({ conclusion }) => conclusion);
  return { verdict: run.outputs.verdict, checks, run };
}

const isRed = { verdict: 'fail', checks: ['failure'] };
const isGreen = { verdict: 'pass', checks: ['success'] };

async function assertReview(github: GitHub, expected: typeof isRed, options: Partial<ActionOptions> = {}) {
  const { verdict, checks, run } = await review(github, options);
  assert.deepEqual({ verdict, checks }, expected);
  return run;
}

const moments: Readonly<Record<string, (request: LoggedRequest) => boolean>> = {
  'the first request': () => true,
  'the list of its files': ({ path }) => path.endsWith('/pulls/1/files'),
  'the tree of a commit': ({ path }) => path.includes('/git/trees/'),
  'the texts of its files': ({ route }) => route === 'POST /graphql',
  'the check': ({ graphql }) => graphql.includes('mutation createCheckRun'),
};

/** What a head holds besides, so that it is asked for in one way or the other. */
const ways: readonly { way: string; before: (keyof typeof moments)[]; more: Files; options?: Options }[] = [
  {
    way: 'by the comparison',
    before: ['the first request', 'the texts of its files', 'the check'],
    more: { 'b/readme.md': 'x\n' },
  },
  {
    way: 'by the comparison, with the list for patches',
    before: ['the first request', 'the list of its files'],
    more: { 'b/picture.png': picture },
  },
  {
    way: 'by the trees',
    before: ['the first request', 'the list of its files', 'the tree of a commit'],
    more: { 'b/readme.md': 'x\n', 'c/readme.md': 'y\n' },
    options: { limits: { filesPerComparison: 1 } },
  },
];

describe('a head that is replaced', () => {
  for (const { way, before, more, options } of ways)
    for (const moment of before) {
      test(`${way}, before ${moment}: the one of the event is judged`, async () => {
        for (const [first, second, expected] of [
          [bad, clean, isRed],
          [clean, bad, isGreen],
        ] as const) {
          await using github = await open({ 'a/Dockerfile': `${first}# x\n`, ...more }, options);
          const old = github.pull(1).head.sha;
          // As many files, so that no count tells the two apart.
          const instead: Files = { ...more, ...(second === bad ? { 'a/Dockerfile': bad } : { 'd/readme.md': 'x\n' }) };
          github.on(moments[moment]!, () => github.push('feature', instead, 'Instead', { from: 'main' }));
          await assertReview(github, expected);
          const { sha } = github.pull(1).head;
          assert.notEqual(sha, old);
          assert.deepEqual(github.checks(sha), [], 'nothing is said of the other one');
        }
      });
    }

  test('of a fork, under the events that a fork can start', async () => {
    for (const event of ['pull_request_target', 'pull_request'] as const) {
      await using github = await open({ 'a/Dockerfile': bad, 'b.png': picture }, { branch: 'mallory:feature' });
      github.on(
        () => true,
        () => github.push('mallory:feature', { 'readme.md': 'x\n', 'b.png': picture }, 'Instead', { from: 'main' }),
      );
      const { verdict, checks } = await review(github, { event });
      assert.deepEqual([verdict, checks], ['fail', event === 'pull_request' ? [] : ['failure']]);
    }
  });

  test('by one with as many files, whose list would have been taken for the whole', async () => {
    await using github = await open({ 'a/Dockerfile': bad, 'b.png': picture });
    github.on(
      ({ path }) => path.endsWith('/files'),
      () => github.push('feature', { 'readme.md': 'x\n', 'b.png': picture }, 'Instead', { from: 'main' }),
    );
    const run = await assertReview(github, isRed);
    assert.match(run.summary, /a\/Dockerfile/);
  });

  test('after the event of a workflow that was started by another: nobody has the commit any more', async () => {
    await using github = await open({ 'a/Dockerfile': bad });
    const event = github.event(1, 'workflow_run', 'completed').payload;
    const old = github.pull(1).head.sha;
    github.push('feature', { 'readme.md': 'x\n' }, 'Instead', { from: 'main' });
    await runAction({ github, pull: 1, event: 'workflow_run', action: 'completed', payload: () => event });
    assert.deepEqual(github.checks(old), []);
  });

  test('between asking for a pull request and reviewing it', async () => {
    await using github = await open({ 'a/Dockerfile': bad, 'b.png': picture });
    github.on(
      ({ path }) => path.includes('/compare/'),
      () => github.push('feature', { 'readme.md': 'x\n', 'b.png': picture }, 'Instead', { from: 'main' }),
    );
    await assertReview(github, isRed, { event: 'schedule', inputs: { 'pull-request': '1' } });
  });
});

describe('a base that moves', () => {
  test('ahead, before the first request or later: what the pull request brings is the same', async () => {
    for (const match of [moments['the first request']!, moments['the list of its files']!]) {
      await using github = await open({ 'a/Dockerfile': bad, 'b.png': picture });
      github.on(match, () =>
        github.repository.commit('main', { 'e/Dockerfile': bad, 'readme.md': 'y\n' }, 'Meanwhile'),
      );
      const run = await assertReview(github, isRed);
      assert.doesNotMatch(run.summary, /e\/Dockerfile/);
    }
  });

  test('over a part of the pull request: the rest is reviewed', async () => {
    await using github = await open({ 'b/Dockerfile': clean });
    const part = github.pull(1).head.sha;
    github.push('feature', { 'a/Dockerfile': bad });
    github.on(
      () => true,
      () => github.repository.reset('main', part),
    );
    const run = await assertReview(github, isRed);
    assert.equal(run.outputs.introduced, '1');
    assert.ok(
      github.requests.some(({ path }) => path.includes('/git/trees/')),
      'the event says two files',
    );
  });
});

describe('answers that contradict each other', () => {
  /** Answers a comparison as if it were another. */
  async function compareAs(github: GitHub, alter: (files: Record<string, unknown>[]) => unknown[]) {
    const path = `/repos/octo/shop/compare/main...${github.pull(1).head.sha}`;
    const headers = github.headers();
    const body = (await (await fetch(`${github.url}${path}?per_page=1`, { headers })).json()) as {
      files: Record<string, unknown>[];
    };
    github.requests.length = 0;
    github.fault({
      match: (request) => request.path === path,
      times: 9,
      respond: { status: 200, body: { ...body, files: alter(body.files) } },
    });
  }
  const head = { 'a/Dockerfile': bad, 'b/readme.md': 'x\n' };

  test('a comparison with fewer files than the event says: the trees decide', async () => {
    for (const [files, expected] of [
      [head, isRed],
      [{ ...head, 'a/Dockerfile': `${clean}# x\n` }, isGreen],
    ] as const) {
      await using github = await open(files);
      await compareAs(github, (rows) => rows.filter(({ filename }) => filename !== 'a/Dockerfile'));
      await assertReview(github, expected);
    }
  });

  test('the same with trees that GitHub does not list to their end: not reviewed', async () => {
    await using github = await open(head, { limits: { treeEntries: 0 } });
    await compareAs(github, (rows) => rows.filter(({ filename }) => filename !== 'a/Dockerfile'));
    const run = await assertReview(github, { verdict: 'error', checks: ['failure'] });
    assert.match(run.summary, /not reviewed/);
  });

  test('a file that is listed and that the commit does not have: not reviewed', async () => {
    for (const listed of ['c/Dockerfile', 'compose.yaml']) {
      await using github = await open(head);
      await compareAs(github, (rows) =>
        rows.map((row) => (row.filename === 'a/Dockerfile' ? { ...row, filename: listed } : row)),
      );
      const run = await assertReview(github, { verdict: 'error', checks: ['failure'] });
      assert.match(run.summary, new RegExp(`${listed}[^]*the commit does not have it`));
    }
  });

  test('a file that is gone is not taken for one that is nowhere', async () => {
    await using github = await open(
      { 'a/Dockerfile': null, 'b/Dockerfile': { moved: 'c/Dockerfile' } },
      {
        before: { ...base, 'c/Dockerfile': clean },
      },
    );
    await assertReview(github, isGreen);
  });
});
