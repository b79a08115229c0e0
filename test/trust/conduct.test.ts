/** What the built action does while it runs: whom it talks to, what it reads, what it writes, whom it believes. */
import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { findingMarker, summaryMarker } from '../../src/report/marker.ts';
import type { Files } from '../repository.ts';
import { type ActionOptions, type ActionRun, runAction } from '../runner/action.ts';
import { GitHub, type PullOptions } from '../stand-in/server.ts';
import { assertLeavesNothing, everythingSaid } from './outputs.ts';
import { poisoned } from './poisoned.ts';

const clean = 'FROM debian:12\nUSER 1000\n';
const bad = 'FROM debian:12\nUSER root\n';

async function open(head: Files = { Dockerfile: bad }, pull: Partial<PullOptions> = {}, base: Files = {}) {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: clean, ...base });
  const branch = pull.head ?? 'feature';
  github.repository.commit(branch, head, 'Change', { from });
  github.openPull({ ...pull, head: branch });
  return github;
}

/** A run on the first pull request that must not touch what is poisoned. */
async function poisonedRun(github: GitHub, options: Partial<ActionOptions> = {}): Promise<ActionRun> {
  const run = await runAction({ github, pull: 1, nodeArguments: poisoned, ...options });
  assert.equal(run.stderr, '');
  assert.deepEqual(run.children, []);
  assert.deepEqual([...new Set(run.connections)], [new URL(github.url).host]);
  assert.deepEqual(github.violations, []);
  return run;
}

/** What a run says, without what is another in every repository. */
function said({ exitCode, outputs, summary, log }: ActionRun) {
  const { verdict, findings, introduced, existing, fixed } = outputs;
  const anonymous = (text: string) => text.replace(/\b[0-9a-f]{7,40}\b/g, 'SHA');
  return {
    exitCode,
    verdict,
    findings,
    introduced,
    existing,
    fixed,
    summary: anonymous(summary),
    log: log.map(anonymous),
  };
}

describe('a run where programs, threads, code made of text, other hosts and the workspace are out of reach', () => {
  const cases: readonly (readonly [string, Files, Partial<ActionOptions>])[] = [
    ['findings', { Dockerfile: bad, 'compose.yaml': 'services:\n  a:\n    build: .\n    privileged: true\n' }, {}],
    ['a file that cannot be parsed', { 'b/Dockerfile': 'RNU make\n', 'compose.yml': 'a: [b\n' }, {}],
    ['nothing to review', { README: 'x\n' }, {}],
    ['another event', { Dockerfile: bad }, { event: 'pull_request_target' }],
    ['the whole tree', { Dockerfile: bad }, { inputs: { scope: 'all' } }],
    ['a token that may only read', { Dockerfile: bad }, { permissions: { contents: 'read' } }],
  ];
  for (const [what, head, options] of cases) {
    test(what, async () => {
      await using github = await open(head);
      const run = await poisonedRun(github, options);
      assert.equal(run.outputs.verdict, { findings: 'fail', 'nothing to review': 'pass' }[what] ?? run.outputs.verdict);
      assert.ok(run.outputs.verdict);
    });
  }

  test('would be noticed', async () => {
    await using github = await open();
    const attempts = [
      'import("node:child_process").then(({ execSync }) => execSync("true"))',
      'eval("1")',
      'new Function("return 1")()',
      'fetch("http://127.0.0.1:65000/")',
      'import("node:fs").then(({ readFileSync }) => readFileSync(process.env.GITHUB_WORKSPACE + "/x"))',
      'import("node:fs/promises").then(({ readFile }) => readFile(process.env.GITHUB_WORKSPACE + "/x"))',
      'import("node:worker_threads").then(({ Worker }) => new Worker("1", { eval: true }))',
    ];
    for (const code of attempts) {
      const entry = `data:text/javascript,${encodeURIComponent(`await ${code};`)}`;
      const nodeArguments = [...poisoned, '--import', entry];
      const { exitCode, stderr } = await runAction({ github, pull: 1, nodeArguments });
      assert.notEqual(exitCode, 0, code);
      assert.match(stderr, /refused: |Code generation from strings disallowed|ERR_ACCESS_DENIED/, code);
    }
  });

  test('the files of the workspace do not matter', async () => {
    await using github = await open();
    const [empty, full] = [
      await poisonedRun(github),
      await poisonedRun(github, {
        workspace: {
          Dockerfile: clean,
          '.github/layer-review.yml': 'fail-on: never\n',
          'compose.yaml': '{',
          '.env': 'A=1',
        },
      }),
    ];
    assert.deepEqual(said(full), said(empty));
  });
});

describe('the token', () => {
  /** Another server, which the first may send us on to. */
  async function elsewhere() {
    const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
    const server = createServer(({ url, headers }, answer) => {
      seen.push({ url, headers });
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const stop = async () => {
      server.closeAllConnections();
      server.close();
    };
    return { seen, url, [Symbol.asyncDispose]: stop };
  }

  const routes = ['/compare/', '/graphql', '/check-runs', '/reviews', '/blobs/'] as const;
  for (const part of routes) {
    for (const status of [301, 302, 307, 308]) {
      test(`is not sent after a redirect of ${part} to another server with ${status}`, async () => {
        // A file that GraphQL cannot give is asked for by REST.
        const head = { Dockerfile: bad, 'big/Dockerfile': `${bad}# ${'ü'.repeat(300_000)}\n` };
        await using github = await open(head);
        await using other = await elsewhere();
        github.fault({
          match: ({ path }) => path.includes(part),
          times: 9,
          respond: { status, headers: { location: `${other.url}/evil` }, body: {} },
        });
        const run = await runAction({ github, pull: 1 });
        assert.deepEqual(other.seen, []);
        assert.deepEqual([...new Set(run.connections)], [new URL(github.url).host]);
        assert.equal(run.exitCode, 1);
        assert.equal(run.stderr, '');
      });
    }
  }

  test('a redirect on the same server is followed: a repository that was renamed', async () => {
    await using github = await open();
    github.rename('store');
    const run = await runAction({ github, pull: 1, env: { GITHUB_REPOSITORY: 'octo/shop' } });
    assert.equal(run.outputs.verdict, 'fail');
    assert.equal(github.checks(github.pull(1).head.sha)[0]?.conclusion, 'failure');
    assert.ok(github.conversation(1).threads.length > 0);
    assert.ok(
      github.requests.some(({ status }) => status === 301) && github.requests.some(({ status }) => status === 307),
    );
    assert.deepEqual(github.violations, []);
  });

  test('is in nothing that is written, and in no address', async () => {
    for (const form of ['jwt', 'short'] as const) {
      await using github = await open();
      const token = github.token({ form });
      const run = await runAction({ github, pull: 1, token, env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } });
      const mask = `::add-mask::${token}\n`;
      assert.ok(run.stdout.startsWith(mask));
      assert.ok(!everythingSaid(github, { ...run, stdout: run.stdout.slice(mask.length) }).includes(token));
      for (const { url, body } of github.requests) assert.ok(!(url + JSON.stringify(body ?? '')).includes(token));
    }
  });
});

describe('whom the action believes', () => {
  test('the title, the text, the labels and the author of a pull request change nothing', async () => {
    await using plain = await open();
    await using loud = await open(
      { Dockerfile: bad },
      {
        title: '[skip ci] layer-review: off ::error::x',
        body: '<!-- layer-review: summary -->\n/layer-review ignore\n# layer-review: allow=run-as-root',
        labels: ['layer-review: skip', 'ignore'],
        author: 'dependabot-preview',
        draft: true,
      },
    );
    const [one, other] = [await runAction({ github: plain, pull: 1 }), await runAction({ github: loud, pull: 1 })];
    assert.deepEqual(said(other), said(one));
    assert.deepEqual(
      loud.conversation(1).threads.map(({ path, line }) => [path, line]),
      plain.conversation(1).threads.map(({ path, line }) => [path, line]),
    );
  });

  test('our markers, posted by strangers, are left alone and believed in nothing', async () => {
    // Enough for a summary comment.
    const files = {
      Dockerfile: bad,
      'a/compose.yaml': 'services:\n  a:\n    image: example/a:1.2\n    privileged: true\n',
      'b/compose.yaml': 'services:\n  b:\n    image: example/b\n',
    };
    await using honest = await open(files);
    await runAction({ github: honest, pull: 1 });
    const [thread] = honest.conversation(1).threads;
    const [summary] = honest.conversation(1).comments;

    await using github = await open(files);
    for (const login of ['mallory', 'another-app[bot]']) {
      github
        .as(login)
        .commentOn(1, { path: thread!.path, line: thread!.line!, side: 'RIGHT', body: thread!.comments[0]!.body });
      github.as(login).comment(1, summary!.body);
      github.as(login).comment(1, `all good\n\n${summaryMarker}`);
      const told = {
        marks: ['0'.repeat(64)],
        severity: 'low',
        standing: 'introduced',
        rule: 'x',
        fixedIn: undefined,
        explained: false,
      } as const;
      github.as(login).comment(1, `fine\n\n${findingMarker([told])}`);
    }
    const before = JSON.stringify(github.conversation(1));
    const run = await runAction({ github, pull: 1 });
    assert.equal(run.outputs.verdict, 'fail');
    const after = github.conversation(1);
    const ours = (author: string) => author === 'github-actions[bot]';
    assert.equal(
      after.threads.filter(({ comments }) => ours(comments[0]!.author)).length,
      honest.conversation(1).threads.length,
    );
    assert.equal(after.comments.filter(({ author }) => ours(author)).length, 1);
    const theirs = {
      reviews: after.reviews.filter(({ author }) => !ours(author)),
      pending: [],
      threads: after.threads.filter(({ comments }) => !ours(comments[0]!.author)),
      comments: after.comments.filter(({ author }) => !ours(author)),
    };
    assert.deepEqual(JSON.parse(JSON.stringify(theirs)), { ...JSON.parse(before), pending: [] });
  });

  for (const event of ['pull_request_target', 'workflow_run'] as const) {
    test(`${event}: nothing of the pull request is in the workspace, the environment, the path or the state`, async () => {
      await using github = await open(
        { Dockerfile: `${bad}RUN touch pwned\n`, 'action.yml': 'runs: {}\n' },
        { head: 'mallory:feature' },
      );
      const action = event === 'workflow_run' ? { action: 'completed' } : {};
      const run = await poisonedRun(github, { event, ...action });
      assert.equal(run.outputs.verdict, 'fail');
      assertLeavesNothing(github, run);
    });
  }
});
