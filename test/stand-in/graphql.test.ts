import assert from 'node:assert/strict';
import { test } from 'node:test';
import { client, type Octokit, scene } from './scene.ts';

interface Failed {
  errors: { type?: string; message: string }[];
}

async function failure(request: Promise<unknown>): Promise<Failed['errors']> {
  try {
    await request;
  } catch (error) {
    return (error as Failed).errors;
  }
  throw new Error('the request did not fail');
}

const BLOB = `query ($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Blob { oid byteSize isBinary isTruncated text } } }
}`;
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $first: Int) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { reviewThreads(first: $first) {
    pageInfo { hasNextPage endCursor }
    nodes { id isResolved isOutdated line originalLine path subjectType viewerCanResolve
      comments(first: 1) { nodes { id body author { __typename login } viewerDidAuthor } } } } } }
}`;

interface Threads {
  repository: {
    pullRequest: { reviewThreads: { pageInfo: { hasNextPage: boolean }; nodes: Record<string, never>[] } };
  };
}

function threads(octokit: Octokit, first?: number): Promise<Threads> {
  return octokit.graphql<Threads>(THREADS, { owner: 'octo', repo: 'shop', number: 1, ...(first && { first }) });
}

test('a blob is cut at exactly 512,000 bytes and only isTruncated tells', async () => {
  await using s = await scene();
  s.github.push('feature', { exact: 'x'.repeat(512_000), large: 'x'.repeat(512_001), binary: Buffer.from([0, 1]) });
  const read = async (path: string) => {
    const oid = s.github.repository.entry(s.pull.head.sha, path)!.sha;
    const answer = await s.octokit.graphql<{
      repository: { object: { text: string | null; byteSize: number; isTruncated: boolean } };
    }>(BLOB, { ...s.repo, oid });
    return answer.repository.object;
  };
  assert.equal((await read('exact')).isTruncated, false);
  const large = await read('large');
  assert.deepEqual([large.text?.length, large.byteSize, large.isTruncated], [512_000, 512_001, true]);
  assert.equal((await read('binary')).text, null);
});

test('a pending review is submitted without a body if it has comments, and not if it has none', async () => {
  await using s = await scene();
  const begin = `mutation ($input: AddPullRequestReviewInput!) { addPullRequestReview(input: $input) { pullRequestReview { id } } }`;
  const submit = `mutation ($input: SubmitPullRequestReviewInput!) {
    submitPullRequestReview(input: $input) { pullRequestReview { id } } }`;
  const input = { pullRequestId: s.pull.nodeId };
  await s.octokit.graphql(begin, { input: { ...input, body: '' } });
  const [refused] = await failure(s.octokit.graphql(submit, { input: { ...input, event: 'COMMENT' } }));
  assert.match(refused!.message, /Body is required/);
  const thread = { ...input, path: 'Dockerfile', subjectType: 'FILE', body: 'x' };
  await s.octokit.graphql(
    `mutation ($input: AddPullRequestReviewThreadInput!) { addPullRequestReviewThread(input: $input) { thread { id } } }`,
    { input: thread },
  );
  await s.octokit.graphql(submit, { input: { ...input, event: 'COMMENT' } });
  assert.deepEqual(
    s.github.conversation(1).reviews.map(({ body, state }) => [body, state]),
    [['', 'COMMENTED']],
  );
});

test('an author has no [bot] suffix, the viewer has', async () => {
  await using s = await scene();
  await s.octokit.rest.pulls.createReview({
    ...s.at,
    event: 'COMMENT',
    body: '',
    comments: [{ path: 'Dockerfile', line: 1, body: 'x' }],
  });
  const { viewer } = await s.octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  assert.equal(viewer.login, 'github-actions[bot]');
  const node = (await threads(s.octokit, 10)).repository.pullRequest.reviewThreads.nodes[0] as unknown as {
    comments: { nodes: { author: object; viewerDidAuthor: boolean }[] };
  };
  assert.deepEqual(node.comments.nodes[0]?.author, { __typename: 'Bot', login: 'github-actions' });
  assert.equal(node.comments.nodes[0]?.viewerDidAuthor, true);
});

test('resolving needs contents: write, and viewerCanResolve tells beforehand', async () => {
  await using s = await scene();
  s.github.as('alice').commentOn(1, { path: 'Dockerfile', line: 1, body: 'x' });
  const RESOLVE = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';
  const [thread] = (await threads(s.octokit, 1)).repository.pullRequest.reviewThreads.nodes as {
    id?: string;
    viewerCanResolve?: boolean;
  }[];
  assert.equal(thread?.viewerCanResolve, false);
  const errors = await failure(s.octokit.graphql(RESOLVE, { id: thread?.id }));
  assert.deepEqual([errors[0]?.type, errors[0]?.message], ['FORBIDDEN', 'Resource not accessible by integration']);
  const writer = client(s.github, s.github.token({ permissions: { contents: 'write', 'pull-requests': 'write' } }));
  await writer.graphql(RESOLVE, { id: thread?.id });
  assert.equal(s.github.conversation(1).threads[0]?.resolvedBy, 'github-actions[bot]');
});

test('a thread outside the diff is taken without an error and shown nowhere', async () => {
  await using s = await scene();
  const answer = await s.octokit.graphql<{ addPullRequestReviewThread: { thread: { line: number | null } } }>(
    `mutation ($id: ID!) { addPullRequestReviewThread(input: { pullRequestId: $id, path: "Dockerfile", line: 12, body: "x" })
      { thread { id line } } }`,
    { id: s.pull.nodeId },
  );
  assert.equal(answer.addPullRequestReviewThread.thread.line, null);
  assert.deepEqual((await threads(s.octokit, 10)).repository.pullRequest.reviewThreads.nodes, []);
  assert.deepEqual([s.github.conversation(1).threads, s.github.conversation(1).pending.length], [[], 1]);
});

test('an outdated thread keeps its original line; a comment can be hidden', async () => {
  await using s = await scene();
  const { nodeId } = s.github.as('alice').commentOn(1, { path: 'Dockerfile', line: 1, body: 'x' });
  s.github.push('feature', { Dockerfile: 'FROM scratch\n' });
  const [thread] = (await threads(s.octokit, 1)).repository.pullRequest.reviewThreads.nodes as Record<
    string,
    unknown
  >[];
  assert.deepEqual([thread?.isOutdated, thread?.line, thread?.originalLine], [true, null, 1]);
  await s.octokit.graphql(
    `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED })
      { minimizedComment { isMinimized minimizedReason } } }`,
    { id: nodeId },
  );
  assert.equal(s.github.conversation(1).threads[0]?.comments[0]?.minimized, 'OUTDATED');
});

test('a connection needs a size, from 1 to 100', async () => {
  await using s = await scene();
  assert.equal((await failure(threads(s.octokit)))[0]?.type, 'MISSING_PAGINATION_BOUNDARIES');
  assert.equal((await failure(threads(s.octokit, 101)))[0]?.type, 'EXCESSIVE_PAGINATION');
});

test('a field that GitHub lacks, and one that the stand-in lacks, are violations', async () => {
  await using s = await scene();
  await failure(s.octokit.graphql('{ viewer { loginn } }'));
  assert.match(s.github.violations.splice(0).join(), /Cannot query field "loginn"/);
  await failure(s.octokit.graphql('{ viewer { company } }'));
  assert.match(s.github.violations.join(), /User\.company is not part of the stand-in/);
});

test('what may not be read is FORBIDDEN with HTTP 200, and the rest is answered', async () => {
  await using s = await scene({ token: { permissions: { contents: 'read' } } });
  const errors = await failure(threads(s.octokit, 1));
  assert.equal(errors[0]?.type, 'FORBIDDEN');
  assert.equal(s.github.requests.at(-1)?.status, 200);
});

test('points run out with HTTP 200', async () => {
  await using s = await scene({ limits: { pointsPerHour: 1 } });
  await s.octokit.graphql('{ viewer { login } }');
  assert.equal((await failure(s.octokit.graphql('{ viewer { login } }')))[0]?.type, 'RATE_LIMITED');
});
