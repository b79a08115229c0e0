import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal, scene } from './scene.ts';

const REVIEWS = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

test('an answer can be replaced, once or some times', async () => {
  await using s = await scene();
  s.github.fault({
    match: REVIEWS,
    times: 2,
    respond: { status: 503, headers: { 'retry-after': '7' }, body: { message: 'No server' } },
  });
  const review = () => s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' });
  assert.equal((await refusal(review())).headers['retry-after'], '7');
  assert.equal((await refusal(review())).status, 503);
  await review();
  assert.equal(s.github.conversation(1).reviews.length, 1);
  assert.deepEqual(
    s.github.requested(REVIEWS).map((request) => request.status),
    [503, 503, 200],
  );
});

test('a write can happen although the answer says that it failed', async () => {
  await using s = await scene();
  s.github.fault({ match: REVIEWS, respond: { afterWrite: { status: 502 } } });
  await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' }));
  assert.equal(s.github.conversation(1).reviews.length, 1);
});

test('a large review can be stored in part', async () => {
  await using s = await scene();
  s.github.fault({ match: REVIEWS, respond: { storeOnly: 1 } });
  const comments = [1, 2, 3].map((line) => ({ path: 'Dockerfile', line, body: `on ${line}` }));
  assert.equal(
    (await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: '', comments }))).status,
    502,
  );
  assert.equal(s.github.conversation(1).threads.length, 1);
});

test('a connection can be cut, before and after the write', async () => {
  await using s = await scene();
  s.github.fault({ match: REVIEWS, respond: 'cut' });
  s.github.fault({ match: REVIEWS, respond: { afterWrite: 'cut' } });
  const review = () => s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' });
  await assert.rejects(review());
  assert.equal(s.github.conversation(1).reviews.length, 0);
  await assert.rejects(review());
  assert.equal(s.github.conversation(1).reviews.length, 1);
});

test('an answer can end in the middle', async () => {
  await using s = await scene();
  s.github.fault({ match: (request) => request.path.endsWith('/files'), respond: { truncate: 10 } });
  const headers = s.github.headers();
  const response = await fetch(`${s.github.url}/repos/octo/shop/pulls/1/files`, { headers });
  await assert.rejects(response.json());
});

test('the head can move in the middle of a run', async () => {
  await using s = await scene();
  const analysed = s.pull.head.sha;
  s.github.on(REVIEWS, () => s.github.push('feature', { Dockerfile: 'FROM scratch\n' }));
  const comments = [{ path: 'Dockerfile', line: 1, body: 'x' }];
  await s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: '', commit_id: analysed, comments });
  const [thread] = s.github.conversation(1).threads;
  assert.deepEqual([thread?.originalCommit, thread?.outdated], [analysed, true]);
});

test('a fault can wait for a field of GraphQL', async () => {
  await using s = await scene();
  s.github.fault({
    match: 'query viewer',
    respond: { status: 200, body: { data: { viewer: null }, errors: [{ message: 'Something went wrong' }] } },
  });
  await assert.rejects(s.octokit.graphql('{ viewer { login } }'), /Something went wrong/);
  assert.equal(s.github.requested('query viewer').length, 1);
});
