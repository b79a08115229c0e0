/** A pull request that edits the workflow which reviews it: the base's thresholds judge it, and the edit is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './repository.ts';
import { type ActionOptions, runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const path = '.github/workflows/review.yml';
const bad = 'FROM debian:12\nUSER root\n';

function workflow(inputs: Readonly<Record<string, string>>, job = 'review'): string {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  return `on: pull_request\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: layer-review/layer-review@v0\n        with:\n          token: x\n${given.join('')}`;
}

/** Runs with what the pull request's workflow says, as GitHub does. */
async function reviewed(
  before: string,
  inputs: Record<string, string>,
  { files = {}, base = {}, ...options }: Partial<ActionOptions> & { files?: Files; base?: Files } = {},
) {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { [path]: before, Dockerfile: 'FROM debian:12\nUSER 1000\n', ...base });
  github.repository.commit('mallory:feature', { [path]: workflow(inputs), Dockerfile: bad, ...files }, 'x', { from });
  github.openPull({ head: 'mallory:feature' });
  return await runAction({ github, pull: 1, inputs, ...options });
}

describe('a pull request that edits the workflow that reviews it', () => {
  test('is judged by what the base asks for, and told so', async () => {
    const run = await reviewed(workflow({ 'fail-on': 'high' }), { 'fail-on': 'never', profile: 'strict' });
    assert.equal(run.outputs.verdict, 'fail');
    assert.match(run.summary, /sets layer-review's `fail-on` to `never` in .*; the base's value, `high`, was applied/);
    assert.match(run.summary, /sets layer-review's `profile` to `strict`.*nothing/);
    assert.match(run.summary, /review\.yml:9.*config-from-pr-head|config-from-pr-head[\s\S]*review\.yml:9/);
  });

  test('cannot name another policy, or rename the job to be believed', async () => {
    const inputs = { policy: 'lax.yml' };
    for (const job of ['review', 'containers']) {
      const run = await reviewed(workflow({}, job), inputs, { base: { 'lax.yml': 'fail-on: never\n' } });
      assert.equal(run.outputs.verdict, 'fail', job);
      assert.match(run.summary, /sets layer-review's `policy` to `lax\.yml`/);
    }
  });

  test('keeps what the base leaves to an expression, and what its workflow has wrong', async () => {
    for (const before of [workflow({ 'fail-on': "${{ vars.FAIL_ON || 'high' }}" }), workflow({ 'fail-on': 'hihg' })]) {
      const run = await reviewed(before, { 'fail-on': 'critical' });
      assert.equal(run.outputs.verdict, 'pass');
      assert.doesNotMatch(run.summary, /the base's value/);
    }
  });

  test('is believed where the workflow is new, is another, or is not taken from it', async () => {
    const others: Partial<ActionOptions>[] = [
      { env: { GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/other.yml@refs/pull/1/merge' } },
      { env: { GITHUB_WORKFLOW_REF: 'octo/required/.github/workflows/review.yml@refs/heads/main' } },
      { event: 'pull_request_target' },
    ];
    for (const options of others) {
      const run = await reviewed(workflow({ 'fail-on': 'high' }), { 'fail-on': 'never' }, options);
      assert.equal(run.outputs.verdict, 'pass', JSON.stringify(options));
    }
    const run = await reviewed('on: push\njobs: {}\n', { 'fail-on': 'never' });
    assert.equal(run.outputs.verdict, 'pass');
  });
});
