/** Which policy judges a pull request on GitHub, and what it may pull in from elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/policy/policy.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import type { Review } from '../../src/review/review.ts';
import type { Files } from '../repository.ts';
import { run } from '../run.ts';
import { Scene } from './scene.ts';

const policyPath = '.github/layer-review.yml';
const bad = 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=1\n';

async function reviewed(scene: Scene): Promise<Review> {
  const forge = scene.forge();
  // What it says is another test's business.
  forge.publish = async () => {};
  return run({ forge, policyPath, overrides: {}, today: '2026-06-15' });
}

/** A pull request that adds a fault to a repository with these files. */
function scene(base: Files, head: Files = {}): Promise<Scene> {
  return Scene.start({ base: { Dockerfile: 'FROM debian:12\n', ...base }, head: { Dockerfile: bad, ...head } });
}

test('a branch from before the policy became strict is judged by the strict one, with no further request', async () => {
  await using s = await scene({ [policyPath]: 'fail-on: never\n' });
  s.github.repository.commit('main', { [policyPath]: 'fail-on: high\n' });
  const before = s.github.requests.length;
  const review = await reviewed(s);
  assert.equal(review.verdict, 'fail');
  const tip = s.github.repository.resolve('main');
  assert.deepEqual(review.origin, { path: policyPath, commit: tip, found: true, extends: undefined, overrides: [] });
  assert.match(
    summaryMarkdown(review),
    new RegExp(`Policy in force, from \`${policyPath}\` at \`${tip.slice(0, 7)}\``),
  );
  assert.equal(
    s.github.requests.length - before,
    4,
    'the comparison, the tree of the head, the conversation, and the files of three commits in one query',
  );
  assert.deepEqual(s.github.violations, []);
});

test('a pull request cannot choose its policy, and is told what is wrong with the one it brings', async () => {
  await using s = await scene({ [policyPath]: 'fail-on: high\n' }, { [policyPath]: 'fail-on: never\ngat: all\n' });
  const { verdict, remarks } = await reviewed(s);
  assert.equal(verdict, 'fail');
  assert.match(remarks.join('\n'), /the policy at its base was applied/);
  assert.match(remarks.join('\n'), /has an error: \.github\/layer-review\.yml:2:1: .*did you mean `gate`/);
});

test('a broken policy at the base stops the review with its reason', async () => {
  await using s = await scene({ [policyPath]: 'fail-on: hihg\n' });
  await assert.rejects(
    reviewed(s),
    (error) => error instanceof InputError && /:1:10: .*did you mean `high`/.test(error.message),
  );
});

/** The stand-in has one repository, so that the policy elsewhere is on another branch of it. */
async function extending(ref: (s: Scene, commit: string) => string, elsewhere: string, own = ''): Promise<Scene> {
  const s = await scene({});
  const commit = s.github.repository.commit('policies', { 'ops/containers.yml': elsewhere });
  s.github.repository.commit('main', { [policyPath]: `extends: ${s.github.fullName}/${ref(s, commit)}\n${own}` });
  return s;
}

test('a policy extends another one at a commit, and goes before it', async () => {
  await using s = await extending(
    (_, commit) => `ops/containers.yml@${commit}`,
    'fail-on: never\nprofile: strict\nwaivers: [{ rule: missing-user, paths: ["**"], reason: x, until: 2026-12-31 }]\n',
    'fail-on: high\n',
  );
  const review = await reviewed(s);
  const { verdict, policy, origin, remarks } = review;
  assert.deepEqual([verdict, policy.profile, policy.failOn, policy.waivers.length], ['fail', 'strict', 'high', 1]);
  assert.match(origin?.extends ?? '', /^octo\/shop\/ops\/containers\.yml@[0-9a-f]{40}$/);
  assert.match(summaryMarkdown(review), /which extends/);
  assert.doesNotMatch(remarks.join('\n'), /can change at any time/);
  assert.deepEqual(s.github.violations, []);
});

test('one that is not pinned is read, and told', async () => {
  await using s = await extending(() => 'ops/containers.yml@policies', 'fail-on: never\n');
  const { verdict, remarks } = await reviewed(s);
  assert.equal(verdict, 'pass');
  assert.match(remarks.join('\n'), /ops\/containers\.yml@policies`, which can change at any time/);
});

test('one that cannot be read, is wrong or goes on stops the review', async () => {
  const cases: readonly (readonly [ref: string, text: string, reason: RegExp])[] = [
    ['ops/containers.yml@nowhere', '', /could not be read\. The job's token cannot read octo\/shop at nowhere/],
    [`ops/containers.yml@${'1'.repeat(40)}`, '', /could not be read\. The job's token cannot read octo\/shop/],
    ['ops/other.yml@policies', '', /ops\/other\.yml does not exist at policies\./],
    [
      'ops/containers.yml@policies',
      'gat: all\n',
      /octo\/shop\/ops\/containers\.yml@policies:1:1: .*did you mean `gate`/,
    ],
    [
      'ops/containers.yml@policies',
      'extends: a/b/c.yml@main\n',
      /which itself extends a\/b\/c\.yml@main\. Only one level/,
    ],
  ];
  for (const [ref, text, reason] of cases) {
    await using s = await extending(() => ref, text);
    await assert.rejects(reviewed(s), (error) => error instanceof InputError && reason.test(error.message), ref);
  }
});

test('another repository that the token may not read', async () => {
  await using s = await scene({ [policyPath]: 'extends: acme/policies/a.yml@main\n' });
  await assert.rejects(
    reviewed(s),
    /The job's token cannot read acme\/policies at main\. It can read only its own repository and public ones/,
  );
});
