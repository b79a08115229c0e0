/** A pull request that does something wrong and sees to it that nobody says so. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ActionRun, runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const policyPath = '.github/layer-review.yml';

describe('a pull request that silences its reviewers', () => {
  let github: GitHub;
  let pull: number;
  let run: ActionRun;

  before(async () => {
    github = await GitHub.start();
    const base = github.repository.commit('main', {
      [policyPath]: 'fail-on: high\n',
      '.dockerignore': '.git\n.env\n*.key\nnode_modules\n',
      '.trivyignore': 'CVE-2024-1234\n',
      Dockerfile: 'FROM node:24.4\nCOPY src /src\nUSER node\n',
    });
    const head = {
      [policyPath]: 'fail-on: high\nseverities:\n  hardening-removed: off\n',
      '.dockerignore': null,
      '.trivyignore': 'CVE-2024-1234\nDS-0002\n',
      Dockerfile: 'FROM node:24.4\nCOPY src /src\n# hadolint ignore=DL3002\nUSER root\n',
    };
    github.repository.commit('feature', head, 'Tidy up', { from: base });
    pull = github.openPull({ head: 'feature' }).number;
    run = await runAction({ github, pull, entry: fileURLToPath(new URL('../src/index.ts', import.meta.url)) });
  });
  after(() => github.stop());

  test('fails by the policy of its base', () => {
    assert.equal(run.exitCode, 1);
    const { verdict, high } = run.outputs;
    assert.deepEqual({ verdict, high }, { verdict: 'fail', high: '2' });
  });

  test('has every attempt told, at its place', () => {
    const told = github
      .conversation(pull)
      .threads.flatMap(({ path, line, comments }) =>
        [...comments[0]!.body.matchAll(/^\*\*.*\[`([a-z-]+)`\]/gm)].map(([, rule]) => `${path}:${line} ${rule}`),
      );
    assert.deepEqual(told.sort(), [
      '.dockerignore:1 dockerignore-weakened',
      '.github/layer-review.yml:2 config-from-pr-head',
      '.trivyignore:2 suppression-added',
      'Dockerfile:3 suppression-added',
      'Dockerfile:4 hardening-removed',
    ]);
    assert.doesNotMatch(run.summary, /run-as-root/, 'told once: this change takes the user away');
  });

  test('says what the edit of the policy would have done', () => {
    const { body } = github.conversation(pull).threads.find(({ path }) => path === policyPath)!.comments[0]!;
    assert.match(body, /1 finding that fails this review would no longer fail it; the verdict would be `\w+`/);
  });
});
