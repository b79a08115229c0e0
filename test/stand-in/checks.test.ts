import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { client, refusal, scene } from './scene.ts';

const annotation = (line: number) => ({
  path: 'Dockerfile',
  start_line: line,
  end_line: line,
  annotation_level: 'warning' as const,
  message: `on line ${line}`,
});
const annotations = (count: number) => Array.from({ length: count }, (_, index) => annotation(index + 1));

test('50 annotations a request, and further ones are added', async () => {
  await using s = await scene();
  const create = (count: number) =>
    s.octokit.rest.checks.create({
      ...s.repo,
      name: 'review',
      head_sha: s.pull.head.sha,
      output: { title: 'Review', summary: 'Found something', annotations: annotations(count) },
    });
  const refused = await refusal(create(51));
  assert.equal(refused.status, 422);
  assert.match(s.github.violations.splice(0).join(), /must NOT have more than 50 items/);
  const { data } = await create(50);
  await s.octokit.rest.checks.update({
    ...s.repo,
    check_run_id: data.id,
    conclusion: 'failure',
    output: { title: 'Review', summary: 'Found more', annotations: annotations(2) },
  });
  const [run] = s.github.checks(s.pull.head.sha);
  assert.deepEqual(
    [run?.status, run?.conclusion, run?.summary, run?.annotations.length],
    ['completed', 'failure', 'Found more', 52],
  );
  const listed = await s.octokit.paginate(s.octokit.rest.checks.listAnnotations, {
    ...s.repo,
    check_run_id: data.id,
    per_page: 50,
  });
  assert.equal(listed.length, 52);
  assert.deepEqual(s.github.violations, []);
});

test('what a check run may not hold', async () => {
  await using s = await scene();
  const create = (more: object) =>
    refusal(s.octokit.rest.checks.create({ ...s.repo, name: 'review', head_sha: s.pull.head.sha, ...more }));
  const output = { title: 'Review', summary: 'x' };
  assert.match((await create({ head_sha: 'f'.repeat(40) })).message, /No commit found for SHA/);
  assert.match((await create({ conclusion: 'stale' })).message, /stale/);
  assert.match((await create({ status: 'completed' })).message, /conclusion/);
  assert.match((await create({ output: { summary: 'x' } })).message, /title/);
  assert.match((await create({ output: { title: 'x', summary: 'x'.repeat(65_536) } })).message, /65535 characters/);
  const columns = { ...annotation(1), end_line: 2, start_column: 1, end_column: 2 };
  assert.match((await create({ output: { ...output, annotations: [columns] } })).message, /one line only/);
  assert.match((await create({ output: { ...output, annotations: [annotation(0)] } })).message, /Lines start at 1/);
  assert.match(
    (await create({ output: { ...output, annotations: [{ ...annotation(1), title: 'x'.repeat(256) }] } })).message,
    /255/,
  );
  assert.deepEqual(s.github.checks(s.pull.head.sha), []);
});

test('only an app may write a check run', async () => {
  await using s = await scene();
  const personal = client(s.github, s.github.token({ as: 'alice', permissions: { checks: 'write' } }));
  const refused = await refusal(personal.rest.checks.create({ ...s.repo, name: 'x', head_sha: s.pull.head.sha }));
  assert.deepEqual([refused.status, refused.message], [403, 'You must authenticate via a GitHub App.']);
});

test('the check runs of a commit, and its combined status', async () => {
  await using s = await scene({ token: { permissions: { checks: 'write', statuses: 'write', contents: 'read' } } });
  const head_sha = s.pull.head.sha;
  for (const conclusion of ['failure', 'success'] as const)
    await s.octokit.rest.checks.create({ ...s.repo, name: 'review', head_sha, conclusion });
  const latest = await s.octokit.rest.checks.listForRef({ ...s.repo, ref: head_sha, check_name: 'review' });
  assert.deepEqual(
    latest.data.check_runs.map((run) => run.conclusion),
    ['success'],
  );
  const all = await s.octokit.rest.checks.listForRef({ ...s.repo, ref: head_sha, filter: 'all' });
  assert.equal(all.data.total_count, 2);
  await s.octokit.rest.repos.createCommitStatus({ ...s.repo, sha: head_sha, state: 'failure', context: 'ci' });
  assert.equal(
    (await s.octokit.rest.repos.getCombinedStatusForRef({ ...s.repo, ref: head_sha })).data.state,
    'failure',
  );
  assert.deepEqual(s.github.violations, []);
});

test('GraphQL makes a check run as REST does, and shows what else there is on its commit by then', async () => {
  await using s = await scene();
  const head_sha = s.pull.head.sha;
  const { data: other } = await s.octokit.rest.checks.create({ ...s.repo, name: 'review', head_sha, external_id: 'x' });
  const repositoryId = s.github.event(1).payload.repository as { node_id: string };
  const create = (input: object, octokit = s.octokit) =>
    octokit.graphql<{ createCheckRun: { checkRun: { databaseId: number; checkSuite: unknown } } }>(
      `mutation ($input: CreateCheckRunInput!) { createCheckRun(input: $input) { checkRun { databaseId checkSuite { commit {
        checkSuites(first: 9, filterBy: { checkName: "review" }) { nodes { checkRuns(first: 9, filterBy: { checkName: "review", checkType: ALL }) {
          nodes { databaseId externalId } } } } } } } } }`,
      {
        input: {
          repositoryId: repositoryId.node_id,
          headSha: head_sha,
          name: 'review',
          status: 'IN_PROGRESS',
          ...input,
        },
      },
    );
  const { checkRun } = (await create({ externalId: 'y' })).createCheckRun;
  const nodes = [
    { databaseId: other.id, externalId: 'x' },
    { databaseId: checkRun.databaseId, externalId: 'y' },
  ];
  assert.deepEqual(checkRun.checkSuite, { commit: { checkSuites: { nodes: [{ checkRuns: { nodes } }] } } });
  assert.equal(s.github.checks(head_sha)[1]?.status, 'in_progress');
  await assert.rejects(create({ repositoryId: 'R_2' }), /Could not resolve/);
  await assert.rejects(create({ headSha: '0'.repeat(40) }), /No commit found/);
  const reader = client(s.github, s.github.token({ permissions: { checks: 'read' } }));
  await assert.rejects(create({}, reader), /not accessible/);
  assert.deepEqual(s.github.violations, []);
});

test('SARIF is compressed, encoded and 2.1.0, and needs security-events: write', async () => {
  await using s = await scene({ token: { permissions: { 'security-events': 'write' } } });
  const upload = (text: string, octokit = s.octokit) =>
    octokit.rest.codeScanning.uploadSarif({
      ...s.repo,
      commit_sha: s.pull.head.sha,
      ref: 'refs/pull/1/head',
      sarif: gzipSync(text).toString('base64'),
    });
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'layer-review' } }, results: [] }] };
  const done = await upload(JSON.stringify(log));
  assert.equal(done.status, 202);
  assert.deepEqual(s.github.sarifs[0]?.log, log);
  assert.equal((await refusal(upload('no JSON'))).status, 400);
  assert.equal((await refusal(upload('{}', client(s.github, s.github.token())))).status, 403);
  assert.deepEqual(s.github.violations, []);
});
