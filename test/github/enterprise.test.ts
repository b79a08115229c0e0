/** On an Enterprise Server, old or new, and through a proxy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAction } from '../runner/action.ts';
import { answeringAs, Internet } from '../stand-in/internet.ts';
import { GitHub } from '../stand-in/server.ts';
import { CompanyProxy } from './proxy.ts';

async function enterprise(): Promise<GitHub> {
  const github = await GitHub.start({ serverUrl: 'https://ghe.example' });
  const from = github.repository.commit('main', { Dockerfile: 'FROM debian:12\n', 'api/Dockerfile': 'FROM a\n' });
  const head = {
    Dockerfile: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=1\n',
    'compose.yaml': 'services:\n  a:\n    build: api\n',
  };
  github.repository.commit('feature', head, 'Change', { from });
  github.openPull({ head: 'feature' });
  return github;
}

/** Everything that a person can read or click. */
function everything(github: GitHub, run: { stdout: string; summary: string; outputs: object }): string {
  const { threads, comments } = github.conversation(1);
  const bodies = [...threads.flatMap((thread) => thread.comments), ...comments].map(({ body }) => body);
  return JSON.stringify([run.stdout, run.summary, run.outputs, bodies, github.checks(github.pull(1).head.sha)]);
}

test('an Enterprise Server: its own addresses, in every request and every link', async () => {
  await using github = await enterprise();
  const run = await runAction({ github, pull: 1, enterprise: true });
  assert.equal(run.outputs.verdict, 'fail');
  assert.equal(github.conversation(1).threads.length > 0, true);
  for (const { url } of github.requests) assert.match(url, /^\/api\/(?:v3\/|graphql$)/);
  const text = everything(github, run);
  assert.ok(text.includes('https://ghe.example/octo/shop/blob/'));
  assert.ok(!text.includes('https://github.com/octo'), 'no link leads to another server');
  assert.deepEqual(github.violations, []);
});

test('an old Enterprise Server, whose GraphQL lacks what is asked for: the same by REST', async () => {
  await using github = await enterprise();
  const message = "Field 'file' doesn't exist on type 'Commit'";
  github.fault({
    match: ({ body }) => /\bfile\(path:/.test(JSON.stringify(body ?? '')),
    times: 9,
    respond: { status: 200, body: { errors: [{ path: ['query'], extensions: { code: 'undefinedField' }, message }] } },
  });
  const run = await runAction({ github, pull: 1, enterprise: true });
  assert.equal(run.outputs.verdict, 'fail');
  assert.match(run.summary, /api\/Dockerfile/);
  assert.ok(github.requested('GET /repos/{owner}/{repo}/git/trees/{tree_sha}').length > 0);
  assert.equal(github.checks(github.pull(1).head.sha)[0]?.conclusion, 'failure');
});

test('a proxy: everything goes through it, and nothing past it', async () => {
  await using github = await enterprise();
  await using proxy = await CompanyProxy.start('ghe.example', github.url);
  const api = { GITHUB_API_URL: 'http://ghe.example/api/v3', GITHUB_GRAPHQL_URL: 'http://ghe.example/api/graphql' };
  const run = await runAction({ github, pull: 1, env: { ...api, http_proxy: proxy.url } });
  assert.equal(run.outputs.verdict, 'fail');
  assert.equal(github.checks(github.pull(1).head.sha).length, 1);
  assert.ok(proxy.asked.length > 0);
  for (const asked of proxy.asked) assert.match(asked, /^CONNECT ghe\.example:80$|^\w+ http:\/\/ghe\.example\/api\//);
  assert.deepEqual([...new Set(run.connections)], [new URL(proxy.url).host]);
});

test('the same over HTTPS, of which the proxy sees no more than the name', async () => {
  await using github = await enterprise();
  await using internet = await Internet.start({ 'ghe.example': answeringAs(github.url) });
  const env = { GITHUB_API_URL: 'https://ghe.example/api/v3', ...internet.env };
  const run = await runAction({ github, pull: 1, env });
  assert.equal(run.outputs.verdict, 'fail');
  assert.equal(github.checks(github.pull(1).head.sha)[0]?.conclusion, 'failure');
  assert.ok(internet.asked.length > 0);
  assert.deepEqual([...new Set(internet.asked)], ['ghe.example:443']);
  assert.deepEqual([...new Set(run.connections)], [new URL(internet.env.https_proxy!).host]);
  assert.deepEqual(github.violations, []);
});

test('a host that the proxy is not for is asked directly', async () => {
  await using github = await enterprise();
  await using proxy = await CompanyProxy.start('ghe.example', github.url);
  const { port } = new URL(github.url);
  const env = {
    GITHUB_API_URL: `http://0.0.0.0:${port}/api/v3`,
    GITHUB_GRAPHQL_URL: `http://0.0.0.0:${port}/api/graphql`,
    http_proxy: proxy.url,
    no_proxy: '0.0.0.0',
  };
  const run = await runAction({ github, pull: 1, env });
  assert.equal(run.outputs.verdict, 'fail');
  assert.deepEqual(proxy.asked, []);
});

test('a proxy that does not know the server: red, and it says that GitHub could not be reached', async () => {
  await using github = await enterprise();
  await using proxy = await CompanyProxy.start('other.example', github.url);
  const env = { GITHUB_API_URL: 'http://ghe.example/api/v3', http_proxy: proxy.url };
  const run = await runAction({ github, pull: 1, env });
  assert.deepEqual([run.exitCode, run.outputs.verdict], [1, 'error']);
  assert.match(run.annotations.at(-1)!.message, /could not be reached|responded 502/);
});
