import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readEvent } from '../../src/github/read/event.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
after(() => rmSync(folder, { recursive: true }));

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const pull_request = {
  number: 7,
  title: '::error::x',
  changed_files: 3,
  base: { ref: 'main', sha: base },
  head: { sha: head, repo: null },
};

function env(payload: unknown, name = 'pull_request') {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'octo/shop' };
}

const target = {
  owner: 'octo',
  repo: 'shop',
  repositoryId: 'R_1',
  head,
  base: undefined,
  number: undefined,
  changedFiles: undefined,
  conversation: false,
};
const repository = { default_branch: 'main', node_id: 'R_1' };

for (const name of ['pull_request', 'pull_request_target']) {
  test(`reads a ${name}, also of a fork that is gone`, () => {
    assert.deepEqual(readEvent(env({ pull_request, repository }, name)), {
      kind: 'target',
      target: { ...target, number: 7, base: { ref: 'main', sha: base }, changedFiles: 3, conversation: true },
    });
  });
}

test('a pull request that is closed is reviewed and not commented on', () => {
  const occasion = readEvent(env({ pull_request: { ...pull_request, state: 'closed' } }));
  assert.ok(occasion.kind === 'target' && !occasion.target.conversation && occasion.target.number === 7);
});

const zero = '0'.repeat(40);
const pushed = { ref: 'refs/heads/topic', before: base, after: head, repository };
const ranges: readonly [string, string, object, unknown][] = [
  [
    'a merge group',
    'merge_group',
    { merge_group: { base_sha: base, head_sha: head }, repository },
    { ref: base, sha: base },
  ],
  ['a push', 'push', pushed, { ref: base, sha: 'main' }],
  ['a new branch', 'push', { ...pushed, before: zero }, { ref: 'main', sha: 'main' }],
  ['a new default branch', 'push', { ...pushed, ref: 'refs/heads/main', before: zero }, undefined],
];
for (const [what, name, payload, from] of ranges) {
  test(`${what}: what it is compared with`, () => {
    assert.deepEqual(readEvent(env(payload, name)), { kind: 'target', target: { ...target, base: from } });
  });
}

test('a pushed tag is an object of its own: its commit is reviewed', () => {
  const occasion = readEvent({ ...env({ ...pushed, ref: 'refs/tags/v1', before: zero }, 'push'), GITHUB_SHA: base });
  assert.ok(occasion.kind === 'target' && occasion.target.head === base);
});

test('a deleted branch: nothing to review', () => {
  const deleted = readEvent(env({ ...pushed, after: zero, deleted: true }, 'push'));
  assert.deepEqual(deleted, {
    kind: 'nothing',
    reason: 'refs/heads/topic was deleted, so there is nothing to review.',
  });
});

for (const name of ['workflow_dispatch', 'schedule']) {
  test(`${name}: the whole tree, or the pull request that is named`, () => {
    const started = { ...env({ repository }, name), GITHUB_SHA: head };
    assert.deepEqual(readEvent(started), { kind: 'target', target });
    assert.deepEqual(readEvent(started, 12), { kind: 'number', owner: 'octo', repo: 'shop', number: 12 });
  });
}

test('the pull request of the event is not asked for, where the workflow names that one', () => {
  assert.equal(readEvent(env({ pull_request }), 7).kind, 'target');
  assert.equal(readEvent(env({ pull_request }, 'pull_request_target'), 8).kind, 'number');
  assert.equal(readEvent(env({ issue: {} }, 'issue_comment'), 8).kind, 'number');
});

test('a workflow that is itself proposed names no other pull request than its own', () => {
  const own = readEvent(env({ pull_request }));
  assert.deepEqual(readEvent(env({ pull_request }), 8), own);
  for (const name of ['pull_request_review', 'pull_request_review_comment'])
    assert.deepEqual(readEvent(env({ pull_request }, name), 8), {
      kind: 'number',
      owner: 'octo',
      repo: 'shop',
      number: 7,
    });
  const merge_group = { head_sha: head, base_sha: base };
  assert.deepEqual(readEvent(env({ merge_group }, 'merge_group'), 8), readEvent(env({ merge_group }, 'merge_group')));
});

test('runs: the pull requests of their head', () => {
  const workflow_run = { head_sha: head, head_branch: 'topic', head_repository: { owner: { login: 'mallory' } } };
  const at = { owner: 'octo', repo: 'shop', sha: head };
  assert.deepEqual(readEvent(env({ workflow_run }, 'workflow_run')), {
    kind: 'head',
    head: { ...at, label: 'mallory:topic' },
  });
});

for (const name of ['release', 'check_run', '__proto__', '']) {
  test(`'${name}' is answered with what is supported`, () => {
    assert.throws(() => readEvent(env({ pull_request }, name)), /`pull_request`, .* and `schedule`\. Change `on:`/);
  });
}

test('a payload that cannot be used is named', () => {
  assert.throws(() => readEvent(env('{')), /GITHUB_EVENT_PATH cannot be read/);
  assert.throws(() => readEvent(env({})), /pull_request\.number is not a number/);
  assert.throws(
    () => readEvent(env({ pull_request: { ...pull_request, head: { sha: 'main' } } })),
    /pull_request\.head\.sha is not a commit SHA/,
  );
  assert.throws(() => readEvent({ ...env({ pull_request }), GITHUB_REPOSITORY: 'shop' }), /GITHUB_REPOSITORY/);
  assert.throws(() => readEvent({ ...env({ pull_request }), GITHUB_EVENT_PATH: '' }), /GITHUB_EVENT_PATH is not set/);
});
