import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostFollowed } from '../../src/model/following-budget.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { changeOf } from '../change.ts';
import { run } from '../run.ts';

test('with nothing to compare, what runs more scripts than are followed is reviewed all the same', async () => {
  const names = Array.from({ length: mostFollowed + 5 }, (_, i) => `s${i}.sh`);
  const Dockerfile = `FROM debian:12\nCOPY *.sh /\nRUN ${names.map((name) => `sh /${name}`).join(' && ')}\nENV API_PASSWORD=Vq7#kLp2!xZ9mR4t\n`;
  const files = new Map([['Dockerfile', Dockerfile], ...names.map((name) => [name, 'true\n'] as const)]);
  const review = await run({
    forge: changeOf(undefined, files),
    policyPath: defaultPolicyPath,
    overrides: {},
    today: '2026-11-30',
  });
  assert.equal(review.verdict, 'fail');
  assert.ok(review.findings.some(({ rule }) => rule.id === 'secret-in-env'));
  assert.deepEqual(review.unread, []);
});
