import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AFTER, refusal, scene } from './scene.ts';

const COMMENT = { event: 'COMMENT' as const, body: '' };

test('a review with comments on changed and context lines is shown as posted', async () => {
  await using s = await scene();
  await s.octokit.rest.pulls.createReview({
    ...s.at,
    ...COMMENT,
    commit_id: s.pull.head.sha,
    comments: [
      { path: 'Dockerfile', line: 1, side: 'RIGHT', body: 'changed' },
      { path: 'Dockerfile', line: 1, side: 'LEFT', body: 'deleted' },
      { path: 'Dockerfile', start_line: 2, line: 4, side: 'RIGHT', body: 'context' },
    ],
  });
  const { reviews, threads } = s.github.conversation(1);
  assert.equal(reviews[0]?.author, 'github-actions[bot]');
  assert.deepEqual(
    threads.map((thread) => [thread.side, thread.startLine, thread.line, thread.comments[0]?.body]),
    [
      ['RIGHT', null, 1, 'changed'],
      ['LEFT', null, 1, 'deleted'],
      ['RIGHT', 2, 4, 'context'],
    ],
  );
  assert.deepEqual(s.github.violations, []);
});

const MISPLACED: [
  what: string,
  comment: { path: string; line?: number; side?: string; start_line?: number },
  error: RegExp,
][] = [
  ['a line in no hunk', { path: 'Dockerfile', line: 12, side: 'RIGHT' }, /Line could not be resolved/],
  ['a file that did not change', { path: 'README.md', line: 1 }, /Path could not be resolved/],
  ['a start in another hunk', { path: 'Dockerfile', start_line: 2, line: 21 }, /same hunk/],
  ['a start that is the line', { path: 'Dockerfile', start_line: 2, line: 2 }, /must precede/],
  ['a start outside the hunk', { path: 'Dockerfile', start_line: 12, line: 21 }, /same hunk/],
];

for (const [what, comment, error] of MISPLACED) {
  test(`${what} fails the whole review, and nothing is posted`, async () => {
    await using s = await scene();
    const good = { path: 'Dockerfile', line: 1, body: 'good' };
    const refused = await refusal(
      s.octokit.rest.pulls.createReview({ ...s.at, ...COMMENT, comments: [good, { ...comment, body: 'bad' }] }),
    );
    assert.equal(refused.status, 422);
    assert.match((refused.errors as string[]).join(), error, 'the errors are plain strings');
    assert.deepEqual(s.github.conversation(1).reviews, []);
  });
}

test('a body is needed for COMMENT, and has a limit', async () => {
  await using s = await scene();
  const empty = await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT' }));
  assert.equal(empty.status, 422);
  const long = await refusal(
    s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x'.repeat(65_537) }),
  );
  assert.equal((long.errors as { field: string }[])[0]?.field, 'body', 'here the errors are objects');
  await s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x'.repeat(65_536) });
});

test('the token may neither approve nor request changes', async () => {
  await using s = await scene();
  for (const event of ['APPROVE', 'REQUEST_CHANGES'] as const) {
    assert.equal((await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event, body: 'x' }))).status, 422);
  }
});

test('a pending review is seen by its author only, and blocks every other until it is deleted', async () => {
  await using s = await scene();
  const pending = await s.octokit.rest.pulls.createReview({ ...s.at, body: 'unfinished' });
  assert.equal(pending.data.state, 'PENDING');
  assert.deepEqual(s.github.conversation(1).reviews, []);
  const refused = await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' }));
  assert.deepEqual(refused.errors, ['User can only have one pending review per pull request']);
  s.github.as('alice').review(1, { event: 'COMMENT', body: 'not affected' });
  const listed = await s.octokit.rest.pulls.listReviews(s.at);
  assert.deepEqual(
    listed.data.map((review) => review.state),
    ['PENDING', 'COMMENTED'],
  );
  await s.octokit.rest.pulls.deletePendingReview({ ...s.at, review_id: pending.data.id });
  const done = await s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' });
  assert.equal(
    (await refusal(s.octokit.rest.pulls.deletePendingReview({ ...s.at, review_id: done.data.id }))).status,
    422,
  );
});

test('subject_type is for single comments, and a file comment comes back with line 1', async () => {
  await using s = await scene();
  await refusal(
    s.octokit.rest.pulls.createReview({
      ...s.at,
      ...COMMENT,
      comments: [{ path: 'Dockerfile', body: 'x', subject_type: 'file' } as { path: string; body: string }],
    }),
  );
  assert.match(s.github.violations.splice(0).join(), /has no property 'subject_type'/);
  const commit_id = s.pull.head.sha;
  const { data } = await s.octokit.rest.pulls.createReviewComment({
    ...s.at,
    commit_id,
    path: 'Dockerfile',
    body: 'On the whole',
    subject_type: 'file',
  } as never);
  assert.deepEqual([data.subject_type, data.line], ['file', 1]);
  const nowhere = await refusal(
    s.octokit.rest.pulls.createReviewComment({ ...s.at, commit_id, path: 'Dockerfile', body: 'x', line: 12 }),
  );
  assert.equal(
    (nowhere.errors as { message: string }[])[0]?.message,
    'pull_request_review_thread.line must be part of the diff',
  );
});

test('a comment needs its commit_id, and one that belongs to the pull request', async () => {
  await using s = await scene();
  const place = { path: 'Dockerfile', body: 'x', line: 1 };
  const missing = await refusal(
    s.octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...s.at, ...place } as never),
  );
  assert.equal(missing.status, 422);
  assert.equal(s.github.violations.splice(0).length, 1);
  const analysed = s.pull.head.sha;
  s.github.push('feature', { Dockerfile: 'FROM scratch\n' }, 'Force', { from: s.base });
  assert.equal(
    (await refusal(s.octokit.rest.pulls.createReviewComment({ ...s.at, ...place, commit_id: analysed }))).status,
    422,
  );
});

test('replies go to the first comment of a thread', async () => {
  await using s = await scene();
  const first = s.github.as('alice').commentOn(1, { path: 'Dockerfile', line: 1, body: 'why?' });
  const reply = await s.octokit.rest.pulls.createReplyForReviewComment({
    ...s.at,
    comment_id: first.id,
    body: 'because',
  });
  assert.equal(reply.data.in_reply_to_id, first.id);
  const again = await refusal(
    s.octokit.rest.pulls.createReplyForReviewComment({ ...s.at, comment_id: reply.data.id, body: 'x' }),
  );
  assert.equal(again.status, 422);
  assert.deepEqual(
    s.github.conversation(1).threads[0]?.comments.map((comment) => comment.author),
    ['alice', 'github-actions[bot]'],
  );
});

test('after a push a comment moves with its line, or has none', async () => {
  await using s = await scene();
  await s.octokit.rest.pulls.createReview({
    ...s.at,
    ...COMMENT,
    comments: [
      { path: 'Dockerfile', line: 1, body: 'will change' },
      { path: 'Dockerfile', start_line: 19, line: 21, body: 'will move' },
      { path: 'Dockerfile', line: 1, side: 'LEFT', body: 'of the base' },
    ],
  });
  const reviewed = s.pull.head.sha;
  s.github.push('feature', { Dockerfile: AFTER.replace('FROM debian:12', 'FROM debian:13\nUSER nobody') });
  const { data } = await s.octokit.rest.pulls.listReviewComments(s.at);
  const [changed, moved, left] = data as unknown as Record<string, unknown>[];
  assert.deepEqual([changed?.line, changed?.position, changed?.original_line], [null, null, 1]);
  assert.equal(changed?.original_commit_id, reviewed);
  assert.deepEqual(
    [moved?.start_line, moved?.line, moved?.original_line, moved?.commit_id],
    [20, 22, 21, s.pull.head.sha],
  );
  assert.equal(left?.line, 1);
  assert.deepEqual(
    s.github.conversation(1).threads.map((thread) => thread.outdated),
    [true, false, false],
  );
});

test('a line that no hunk shows any more is outdated although it still exists', async () => {
  await using s = await scene();
  s.github.as('alice').commentOn(1, { path: 'Dockerfile', line: 21, body: 'x' });
  s.github.push('feature', { Dockerfile: AFTER.replace('RUN other', 'RUN step 21') });
  assert.deepEqual(
    s.github.conversation(1).threads.map((thread) => [thread.line, thread.outdated]),
    [[null, true]],
  );
});

test('a comment follows a renamed file', async () => {
  await using s = await scene();
  s.github.as('alice').commentOn(1, { path: 'Dockerfile', line: 1, body: 'x' });
  s.github.push('feature', { 'app/Dockerfile': { moved: 'Dockerfile' } });
  assert.deepEqual(
    s.github.conversation(1).threads.map((thread) => [thread.path, thread.line]),
    [['app/Dockerfile', 1]],
  );
});

test('issue comments are listed by ascending id, 30 a page', async () => {
  await using s = await scene();
  for (let i = 0; i < 31; i++) s.github.as('alice').comment(1, `comment ${i}`);
  const page = await s.octokit.rest.issues.listComments({ ...s.repo, issue_number: 1 });
  assert.equal(page.data.length, 30);
  assert.equal(page.data[0]?.body, 'comment 0');
  const made = await s.octokit.rest.issues.createComment({ ...s.repo, issue_number: 1, body: 'mine' });
  assert.deepEqual(
    [made.data.user?.login, made.data.user?.type, made.data.user?.id],
    ['github-actions[bot]', 'Bot', 41898282],
  );
  await s.octokit.rest.issues.updateComment({ ...s.repo, comment_id: made.data.id, body: 'mine, better' });
  assert.equal(s.github.conversation(1).comments.at(-1)?.body, 'mine, better');
});

test('a locked conversation takes nothing from a workflow', async () => {
  await using s = await scene();
  s.github.pull(1).locked = true;
  assert.equal(
    (await refusal(s.octokit.rest.issues.createComment({ ...s.repo, issue_number: 1, body: 'x' }))).status,
    403,
  );
  assert.equal(
    (await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' }))).status,
    403,
  );
});
