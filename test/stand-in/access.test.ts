import assert from 'node:assert/strict';
import { test } from 'node:test';
import { client, refusal, scene } from './scene.ts';

test('a missing permission is 403, and a header says what would do', async () => {
  await using s = await scene({ token: { permissions: { contents: 'read', 'pull-requests': 'read' } } });
  const refused = await refusal(s.octokit.rest.pulls.createReview({ ...s.at, event: 'COMMENT', body: 'x' }));
  assert.deepEqual([refused.status, refused.message], [403, 'Resource not accessible by integration']);
  assert.equal(refused.headers['x-accepted-github-permissions'], 'pull_requests=write');
  const comment = await refusal(s.octokit.rest.issues.createComment({ ...s.repo, issue_number: 1, body: 'x' }));
  assert.equal(comment.headers['x-accepted-github-permissions'], 'issues=write; pull_requests=write');
  assert.deepEqual(s.github.violations, [], 'to be refused is not a violation');
});

test('a fork that opens a pull request leaves the run with a token that only reads', async () => {
  await using s = await scene();
  s.github.repository.commit('mallory:feature', { a: 'x' }, 'Fork', { from: s.base });
  const { number, head } = s.github.openPull({ head: 'mallory:feature' });
  const check = (event: 'pull_request' | 'pull_request_target') =>
    client(s.github, s.github.workflowToken(number, event)).rest.checks.create({
      ...s.repo,
      name: 'x',
      head_sha: head.sha,
    });
  assert.equal((await refusal(check('pull_request'))).status, 403);
  const made = await check('pull_request_target');
  assert.deepEqual(made.data.pull_requests, [], 'a fork is not named there');
});

test('an unknown token and none at all are 401', async () => {
  await using s = await scene();
  assert.equal((await refusal(client(s.github, 'ghs_unknown').rest.pulls.get(s.at))).message, 'Bad credentials');
  const none = await fetch(`${s.github.url}/repos/octo/shop/pulls/1`, { headers: { 'user-agent': 'test' } });
  assert.equal(none.status, 401);
});

test('whoever names no version of the API is refused, as is one that there is not', async () => {
  await using s = await scene();
  const { 'x-github-api-version': _, ...headers } = s.github.headers();
  for (const named of [{}, { 'x-github-api-version': '2020-01-01' }])
    for (const path of ['repos/octo/shop/pulls/1', 'graphql']) {
      const method = path === 'graphql' ? 'POST' : 'GET';
      const answer = await fetch(`${s.github.url}/${path}`, { method, headers: { ...headers, ...named } });
      assert.equal(answer.status, 400);
    }
  assert.equal(s.github.violations.length, 4);
});

test('what GitHub does not offer is 404 and a violation', async () => {
  await using s = await scene();
  assert.equal((await refusal(s.octokit.request('GET /repos/octo/shop/secrets'))).status, 404);
  assert.equal((await refusal(s.octokit.rest.pulls.get({ ...s.at, repo: 'other' }))).status, 404);
  await s.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...s.at, perpage: 3 });
  assert.deepEqual(
    s.github.violations.map((each) => each.replace(/^.*: /, '')),
    ['is not an operation of this stand-in', 'asks for octo/other', "there is no query parameter 'perpage'"],
  );
});

test('the primary limit is told with x-ratelimit-remaining: 0', async () => {
  await using s = await scene({ limits: { requestsPerHour: 2 } });
  const first = await s.octokit.rest.pulls.get(s.at);
  assert.equal(first.headers['x-ratelimit-remaining'], '1');
  await s.octokit.rest.pulls.get(s.at);
  const refused = await refusal(s.octokit.rest.pulls.get(s.at));
  assert.deepEqual([refused.status, refused.headers['x-ratelimit-remaining']], [403, '0']);
});

test('too much content is stopped for a while, which retry-after tells', async () => {
  await using s = await scene({ limits: { contentPerMinute: 2, retryAfter: 1 } });
  const say = () => s.octokit.rest.issues.createComment({ ...s.repo, issue_number: 1, body: 'x' });
  await say();
  await say();
  const refused = await refusal(say());
  assert.deepEqual([refused.status, refused.headers['retry-after']], [403, '1']);
  assert.equal((await refusal(say())).status, 403);
  await new Promise((done) => setTimeout(done, 1050));
  await say();
});

test('Enterprise Server has its API below /api', async () => {
  await using s = await scene();
  const token = s.github.token({ form: 'short' });
  const headers = { ...s.github.headers(token), authorization: `Bearer ${token}` };
  const rest = await fetch(`${s.github.url}/api/v3/repos/octo/shop/pulls/1`, { headers });
  assert.equal(rest.status, 200);
  const graphql = await fetch(`${s.github.url}/api/graphql`, {
    method: 'POST',
    headers,
    body: '{"query":"{ viewer { login } }"}',
  });
  assert.deepEqual(await graphql.json(), { data: { viewer: { login: 'github-actions[bot]' } } });
});
