/** A pull request that does something wrong and sees to it that nobody says so. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FolderForge } from '../src/folder/forge.ts';
import { baselineEntry, baselineText } from '../src/policy/baseline.ts';
import { Folder } from './cli/files.ts';
import { run } from './run.ts';
import { type ActionRun, runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const policyPath = '.github/layer-review.yml';

describe('a pull request that silences its reviewers', () => {
  let github: GitHub;
  let pull: number;
  let judged: ActionRun;

  before(async () => {
    github = await GitHub.start();
    const base = github.repository.commit('main', {
      [policyPath]: 'fail-on: high\n',
      '.dockerignore': '.git\n.env\n*.key\nnode_modules\n',
      '.trivyignore': 'CVE-2024-1234\n',
      Dockerfile: 'FROM node:24.4\nCOPY . /src\nUSER node\n',
    });
    const head = {
      [policyPath]: 'fail-on: high\nseverities:\n  hardening-removed: off\n',
      '.dockerignore': null,
      '.trivyignore': 'CVE-2024-1234\nDS-0002\n',
      Dockerfile: 'FROM node:24.4\nCOPY . /src\n# hadolint ignore=DL3002\nUSER root\n',
    };
    github.repository.commit('feature', head, 'Tidy up', { from: base });
    pull = github.openPull({ head: 'feature' }).number;
    judged = await runAction({ github, pull });
  });
  after(() => github.stop());

  test('fails by the policy of its base', () => {
    assert.equal(judged.exitCode, 1);
    const { verdict, high } = judged.outputs;
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
      'Dockerfile:4 hardening-removed',
    ]);
    const { body } = github.conversation(pull).threads.find(({ path }) => path === 'Dockerfile')!.comments[0]!;
    assert.match(body, /tells `hadolint` to ignore `DL3002` here/, 'told with what it is about');
    assert.doesNotMatch(judged.summary, /run-as-root/, 'told once: this change takes the user away');
  });

  test('says what the edit of the policy would have done', () => {
    const { body } = github.conversation(pull).threads.find(({ path }) => path === policyPath)!.comments[0]!;
    assert.match(body, /1 finding that fails this review would no longer fail it; the verdict would be `\w+`/);
  });
});

describe('a pull request that brings a baseline of its own', () => {
  let github: GitHub;
  const baselinePath = '.github/layer-review.baseline.yml';
  const compose = 'services:\n  web:\n    image: example/web:1\n    privileged: true\n';

  before(async () => {
    github = await GitHub.start();
  });
  after(() => github.stop());

  /** The baseline that the command would write. */
  async function accepting(): Promise<string> {
    using folder = new Folder({ 'compose.yml': compose });
    const { findings } = await run({ forge: new FolderForge(['.'], folder.path), policyPath, overrides: {} });
    const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    const entries = findings.flatMap(({ parts }) => parts.map((each) => baselineEntry(each.rule, each.fingerprint)));
    return baselineText({ reason: 'ours', until, findings: new Map([['compose.yml', entries]]) });
  }

  test('is judged by that of its base, which accepts what was there once it is merged', async () => {
    const base = github.repository.commit('main', { [policyPath]: 'gate: all\n', 'compose.yml': compose });
    const baseline = await accepting();
    const head = { 'compose.yml': `# A\n${compose}`, [baselinePath]: baseline };
    github.repository.commit('first', head, 'Accept', { from: base });
    const judged = await runAction({ github, pull: github.openPull({ head: 'first' }).number });
    assert.equal(judged.outputs.verdict, 'fail');
    assert.match(judged.summary, /the baseline at its base was applied/);
    const merged = github.repository.commit('main', { [baselinePath]: baseline }, 'Merge');
    github.repository.commit('second', { 'compose.yml': `# B\n${compose}` }, 'Later', { from: merged });
    const later = await runAction({ github, pull: github.openPull({ head: 'second' }).number });
    assert.equal(later.outputs.verdict, 'pass');
    assert.notEqual(later.outputs.waived, '0');
  });
});
