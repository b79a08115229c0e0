/** A policy that keeps the rules of a version, through the built action as it may be a version later. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { type ActionRun, runAction } from '../runner/action.ts';
import { ChangedBundles, type Edit } from '../runner/changed-bundles.ts';
import { GitHub } from '../stand-in/server.ts';

const policyPath = '.github/layer-review.yml';
const good = 'FROM debian:12.8\nUSER 1000\n';
/** Reported by a rule that is high, and by one that is medium, and high where it runs. */
const raised = 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n';
const fresh = 'FROM debian:12.8\nRUN wget -q http://example.com/a.sh -O /tmp/a.sh && sh /tmp/a.sh\nUSER 1000\n';

const bundles = new ChangedBundles();
after(() => bundles[Symbol.dispose]());
/** A version in which one rule is more severe than it was in 0.2, and another is new. */
const later: readonly Edit[] = [
  [/"tls-verification-disabled": "high"/, '"tls-verification-disabled": "medium"'],
  [/"cleartext-download": "medium-high",/, ''],
  [/"world-writable-permissions": "medium-high"\s*\}/, '$&, "0.3": {}'],
];
const entry = bundles.with(...later);

interface Scene {
  readonly policy?: string;
  readonly floor?: string;
  readonly file: string;
}

async function reviewed({ policy, floor, file }: Scene): Promise<ActionRun & { readonly comments: number }> {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: good, ...(policy && { [policyPath]: policy }) });
  const commit = floor && github.repository.commit('policies', { 'containers.yml': floor });
  github.repository.commit('feature', { Dockerfile: file }, 'Change', { from });
  github.openPull({ head: 'feature' });
  const inputs = commit ? { floor: `octo/shop/containers.yml@${commit}` } : {};
  const run = await runAction({ github, pull: 1, entry, inputs });
  assert.deepEqual(github.violations, []);
  const { threads, comments } = github.conversation(1);
  return { ...run, comments: threads.length + comments.length };
}

const verdictOf = async (scene: Scene) => (await reviewed(scene)).outputs.verdict;

describe('a policy that keeps the rules of a version', () => {
  test('fails nothing for a rule that has become more severe', async () => {
    assert.equal(await verdictOf({ file: raised }), 'fail');
    assert.equal(await verdictOf({ file: raised, policy: 'version: 0.3\n' }), 'fail');
    const { outputs, summary } = await reviewed({ file: raised, policy: 'version: 0.2\n' });
    assert.equal(outputs.verdict, 'pass');
    assert.match(summary, /default profile, the rules of version 0\.2 \(newer ones only inform\); fails on/);
    assert.match(summary, /Medium[^\n]*tls-verification-disabled/);
  });

  test('is only informed by a rule that is newer, whatever it says of what informs', async () => {
    assert.equal(await verdictOf({ file: fresh }), 'fail');
    const policy = `version: 0.2\nfail-on: info\ncomment-on: info\nseverities: { build: high, image-not-digest-pinned: off }\n`;
    const { outputs, summary, comments } = await reviewed({ file: fresh, policy });
    assert.match(summary, /Info[^\n]*cleartext-download/);
    assert.deepEqual([outputs.verdict, comments], ['pass', 0], summary);
    assert.equal(
      await verdictOf({ file: fresh, policy: 'version: 0.2\nseverities: { cleartext-download: high }\n' }),
      'fail',
    );
  });
});

describe('a floor', () => {
  const older =
    /`version: 0\.1` in the policy `\.github\/layer-review\.yml` is weaker than the floor, so it does not count\./;

  test('keeps the rules of its version, and of none the newest', async () => {
    assert.equal(await verdictOf({ file: raised, floor: 'version: 0.2\n' }), 'pass');
    const none = await reviewed({ file: raised, floor: 'gate: introduced\n', policy: 'version: 0.1\n' });
    assert.equal(none.outputs.verdict, 'fail');
    assert.match(none.summary, older);
  });

  test('is not undercut by an older version, and a newer one can be asked for', async () => {
    const floor = 'version: 0.2\nfail-on: medium\n';
    const under = await reviewed({ file: raised, floor, policy: 'version: 0.1\n' });
    assert.equal(under.outputs.verdict, 'fail');
    assert.match(under.summary, older);
    const over = await reviewed({ file: raised, floor: 'version: 0.2\n', policy: 'version: 0.3\n' });
    assert.equal(over.outputs.verdict, 'fail');
    assert.doesNotMatch(over.summary, /weaker than the floor/);
  });
});
