/** What a review makes of the seccomp profiles that services name. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { places, reviewed, unread } from './review.ts';

const compose = 'services:\n  a:\n    image: example/a:1\n    security_opt: ["seccomp:./profile.json"]\n';
const profile = (...calls: string[]) =>
  `{\n"defaultAction": "SCMP_ACT_ERRNO",\n"syscalls": [{\n"action": "SCMP_ACT_ALLOW",\n"names": [\n${calls.map((call) => `"${call}"`).join(',\n')}\n]}]\n}\n`;
const files = { 'app/compose.yaml': compose, 'app/profile.json': profile('read', 'keyctl') };
const rule = 'seccomp-profile-permissive';

describe('a change of a seccomp profile', () => {
  test('is told at the line that it adds, though no container file changes', async () => {
    const review = await reviewed(
      files,
      { 'app/profile.json': profile('read', 'keyctl', 'unshare') },
      { scope: 'affected' },
    );
    assert.deepEqual(places(review, rule), ['existing app/profile.json:7', 'introduced app/profile.json:8']);
    const [added] = review.findings.filter(({ standing, rule: { id } }) => id === rule && standing === 'introduced');
    assert.deepEqual(added?.placement, {
      kind: 'line',
      path: 'app/profile.json',
      startLine: 8,
      endLine: 8,
      suggestion: undefined,
    });
  });

  test('that opens it is reported, also where AppArmor is off, and fails nothing', async () => {
    const open = profile('read')
      .replace('ERRNO', 'ALLOW')
      .replace(/ALLOW",\n"names/, 'ERRNO",\n"names');
    const bare = { ...files, 'app/compose.yaml': compose.replace(/"\]/, '", "apparmor:unconfined"]') };
    for (const before of [files, bare]) {
      const review = await reviewed(before, { 'app/profile.json': open }, { scope: 'affected' });
      assert.deepEqual(places(review, 'seccomp-disabled'), ['introduced app/profile.json:2']);
      assert.equal(review.verdict, 'pass');
    }
  });

  test('that tightens it has put it right', async () => {
    const review = await reviewed(files, { 'app/profile.json': profile('read') }, { scope: 'affected' });
    assert.deepEqual([places(review, rule), review.fixed.map((each) => each.rule.id)], [[], [rule]]);
  });

  test('is not looked for where only changed files are reviewed', async () => {
    const review = await reviewed(files, { 'app/profile.json': profile('unshare') }, { scope: 'changed' });
    assert.deepEqual(review.findings, []);
  });
});

test('a service that takes a profile over is told at the line that names it', async () => {
  const plain = compose.replace(/ {4}security_opt.*\n/, '');
  const review = await reviewed({ ...files, 'app/compose.yaml': plain }, { 'app/compose.yaml': compose });
  assert.deepEqual(places(review, rule), ['introduced app/profile.json:7']);
  const [{ placement }] = review.findings.filter(({ rule: { id } }) => id === rule) as [(typeof review.findings)[0]];
  assert.deepEqual([placement.kind, 'path' in placement && placement.path], ['line', 'app/compose.yaml']);
});

test('two services have one fault', async () => {
  const both = `${compose}${compose.replace('services:\n', '').replace('a:', 'b:')}`;
  const review = await reviewed({}, { ...files, 'app/compose.yaml': both });
  assert.deepEqual(places(review, rule), ['introduced app/profile.json:7']);
});

test('where it is not there nothing is told, and nothing is left unread', async () => {
  const review = await reviewed({}, { 'app/compose.yaml': compose, 'profile.json': profile('unshare') });
  assert.deepEqual([places(review, rule), unread(review)], [[], []]);
});
