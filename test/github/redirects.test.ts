/** A repository that was renamed or transferred, and a server that sends requests elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionOptions, runAction } from '../runner/action.ts';
import type { LoggedRequest } from '../stand-in/faults.ts';
import { GitHub } from '../stand-in/server.ts';

const bad = 'FROM debian:12\nUSER root\nCMD ["/a"]\n';
/** GraphQL cuts it off, so that it is asked for by REST. */
const long = `${bad}${`# ${'ü'.repeat(100)}\n`.repeat(3000)}`;
const underOldName = { GITHUB_REPOSITORY: 'octo/shop' };

async function shop(): Promise<GitHub> {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { 'web/Dockerfile': 'FROM debian:12\nUSER 1000\n' });
  const head = { 'web/Dockerfile': bad, 'big/Dockerfile': long, 'old/readme': 'x\n' };
  github.repository.commit('feature', head, 'Change', { from });
  github.openPull({ head: 'feature' });
  return github;
}

async function review(github: GitHub, options: Partial<ActionOptions> = {}) {
  const run = await runAction({ github, pull: 1, ...options });
  assert.equal(run.stderr, '');
  const { verdict, findings, introduced } = run.outputs;
  const { threads, comments } = github.conversation(1);
  const told = threads.map(({ path, line, comments: [first] }) => ({
    path,
    line,
    body: first!.body.replace(/ by:\d+:[\w-]+/, ''),
  }));
  const checks = github.checks(github.pull(1).head.sha).map(({ conclusion, title, annotations }) => ({
    conclusion,
    title,
    annotations,
  }));
  return {
    run,
    seen: { exitCode: run.exitCode, verdict, findings, introduced, told, summaries: comments.length, checks },
  };
}

const redirected = (github: GitHub) => github.requests.filter(({ status }) => status && status >= 300 && status < 400);

for (const [how, name, owner] of [
  ['renamed', 'store', 'octo'],
  ['transferred', 'shop', 'hexa'],
] as const) {
  test(`a repository that was ${how} meanwhile is reviewed and answered as it would have been`, async () => {
    await using github = await shop();
    await using control = await shop();
    github.rename(name, owner);
    const { seen } = await review(github, { env: underOldName });
    const expected = await review(control);
    assert.deepEqual(seen, expected.seen);
    assert.equal(seen.verdict, 'fail');
    assert.equal(seen.checks[0]?.conclusion, 'failure');
    assert.ok(seen.told.length >= 2);
    assert.deepEqual(github.violations, []);
    // Each request once by the old name, and once by what does not change.
    const asked = github.requests.filter(({ route }) => route !== 'POST /graphql');
    const [byName, byId] = [/^\/repos\/octo\/shop\//, /^\/repositories\/186853002\//].map((form) =>
      asked.filter(({ path }) => form.test(path)),
    );
    assert.ok(byName!.length > 0);
    assert.deepEqual(
      byName!.map(({ status, method }) => [method, status]),
      byName!.map(({ method }) => [method, method === 'GET' ? 301 : 307]),
    );
    const what = ({ method, query, body }: (typeof asked)[number]) => ({ method, query, body });
    assert.deepEqual(byId!.map(what).map(key).sort(), byName!.map(what).map(key).sort());
    assert.equal(byId!.length + byName!.length, asked.length);
    assert.equal(redirected(control).length, 0);
  });
}

const key = (value: unknown) => JSON.stringify(value);

test('on an Enterprise Server too, whose interface is below a path', async () => {
  await using github = await shop();
  github.rename('store');
  const { seen } = await review(github, { env: underOldName, enterprise: true });
  assert.deepEqual([seen.verdict, seen.checks[0]?.conclusion], ['fail', 'failure']);
  assert.ok(github.requests.some(({ url }) => url.startsWith('/api/v3/repositories/')));
  assert.deepEqual(github.violations, []);
});

test('what was asked for is asked for again, where the new address does not repeat it', async () => {
  await using github = await shop();
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`bin/${i}`, Buffer.from([0, i])]));
  github.push('feature', files);
  github.fault({
    match: ({ path }) => path.startsWith('/repos/octo/shop/pulls/1/files'),
    times: 99,
    respond: { status: 301, headers: { location: '/repositories/186853002/pulls/1/files' }, body: {} },
  });
  await review(github);
  const followed = github.requests.filter(({ path }) => path === '/repositories/186853002/pulls/1/files');
  assert.ok(followed.length > 0);
  for (const { query } of followed) assert.equal(query.per_page, '100');
});

for (const status of [301, 302, 307, 308]) {
  test(`a circle of ${status} ends, for reads and for writes`, async () => {
    // What fails to be written is looked for and written once more.
    for (const [route, tries] of [
      ['compare/', 1],
      ['check-runs', 2],
    ] as const) {
      await using github = await shop();
      const path = `/repos/octo/shop/${route}`;
      github.fault({
        match: (request) => request.path.startsWith(path),
        times: 99,
        respond: { status, headers: { location: path }, body: {} },
      });
      const { run } = await review(github);
      assert.equal(run.exitCode, 1);
      assert.match(run.stdout + run.summary, /redirected a request more than 3 times/);
      assert.equal(github.requests.filter((request) => request.path.startsWith(path)).length, 4 * tries);
    }
  });
}

test('a write that is redirected stays the write that it was', async () => {
  for (const status of [301, 302, 307, 308]) {
    await using github = await shop();
    const isCheck = ({ graphql }: LoggedRequest) => graphql.includes('mutation createCheckRun');
    github.fault({
      match: (request) => isCheck(request) && request.url === '/graphql',
      times: 99,
      respond: { status, headers: { location: '/api/graphql' }, body: {} },
    });
    const { seen } = await review(github);
    assert.equal(seen.checks.length, 1, String(status));
    const sent = github.requests.filter(isCheck);
    assert.deepEqual(
      sent.map(({ method, url }) => [method, url]),
      [
        ['POST', '/graphql'],
        ['POST', '/api/graphql'],
      ],
    );
    assert.deepEqual(sent[0]!.body, sent[1]!.body);
  }
});

test('a redirect that leads out of the server at its second step is not followed there', async () => {
  await using github = await shop();
  await using other = await GitHub.start();
  for (const [path, location] of [
    ['/repos/octo/shop/compare/', '/repositories/186853002/compare/x'],
    ['/repositories/186853002/compare/', `${other.url}/compare/x`],
  ] as const) {
    github.fault({
      match: (request) => request.path.startsWith(path),
      times: 99,
      respond: { status: 302, headers: { location }, body: {} },
    });
  }
  const { seen } = await review(github);
  assert.deepEqual([seen.exitCode, seen.verdict], [1, 'error']);
  assert.ok(github.requests.some(({ path }) => path === '/repositories/186853002/compare/x'));
  assert.deepEqual(other.requests, []);
});

test('an answer that is a redirect to nowhere, or none of those that are followed, is no answer', async () => {
  for (const answer of [
    { status: 301, headers: {} },
    { status: 302, headers: { location: 'http://[' } },
    { status: 303, headers: { location: '/repositories/186853002/compare/main...x' } },
    { status: 300, headers: {} },
    { status: 304, headers: {} },
  ]) {
    await using github = await shop();
    github.fault({ match: ({ path }) => path.includes('/compare/'), times: 99, respond: { ...answer, body: {} } });
    const { seen } = await review(github);
    assert.deepEqual([seen.exitCode, seen.verdict, seen.checks], [1, 'error', []], String(answer.status));
  }
});
