/** A policy that keeps the rules of an older version: what is newer only informs, and nothing weighs more than it did. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighed } from '../../src/judge/weight.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { gradesOf, newestVersion, severityOf } from '../../src/policy/rule-severity.ts';
import type { Severity } from '../../src/problem.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';

const ruleNamed = (id: string) => rules.find((rule) => rule.id === id)!;
const keeping: Policy = { ...defaultPolicy, version: '0.1' };
const saying = (severities: Readonly<Record<string, Severity | 'off'>>): Policy => ({
  ...keeping,
  severities: new Map(Object.entries(severities)),
});

/** How severe a problem is, and whether it only informs. */
function told(rule: Rule, policy: Policy, own?: Severity, onTrial = false): string {
  const grades = gradesOf(rule, policy);
  if (grades.length === 0) return 'off';
  const problem = { at: undefined as never, message: [], ...(own && { severity: own }) };
  const where = { forDevelopers: false, forTests: false, onTrial, rootOnHost: false };
  const { severity, informs } = weighed(problem, { rule, grades }, where);
  return informs ? `informs as ${severity}` : severity;
}

test('a rule that is newer only informs, unless the policy names it', () => {
  const rule = ruleNamed('tls-verification-disabled');
  assert.equal(told(rule, defaultPolicy), 'high');
  assert.equal(told(rule, keeping, 'critical'), 'informs as info');
  assert.equal(told(rule, saying({ [rule.group]: 'critical' })), 'informs as info', 'its group says nothing of it');
  assert.equal(told(rule, saying({ [rule.group]: 'off' })), 'off');
  assert.equal(told(rule, saying({ [rule.id]: 'critical' })), 'critical');
});

test('a rule weighs what it did, less where it was less and more where it was more', () => {
  const rule = ruleNamed('run-as-root');
  assert.deepEqual([told(rule, defaultPolicy), told(rule, keeping)], ['medium', 'high']);
  assert.equal(told({ ...rule, severity: 'critical' }, keeping), 'high');
  assert.equal(told(rule, saying({ [rule.id]: 'low' })), 'low');
});

test('what a rule says of a problem is no worse than the worst that it said then, and as much less', () => {
  const rule = { ...ruleNamed('pipe-to-shell'), severity: 'high' } satisfies Rule;
  const by = (own: Severity) => told(rule, keeping, own);
  // It was medium, and high at the worst.
  assert.deepEqual((['critical', 'high', 'medium', 'low'] as const).map(by), ['high', 'medium', 'low', 'info']);
  const same = { ...rule, severity: 'medium' } satisfies Rule;
  assert.deepEqual(
    (['critical', 'high', 'medium', 'low'] as const).map((own) => told(same, keeping, own)),
    ['high', 'high', 'medium', 'low'],
  );
  assert.equal(told(same, saying({ [rule.id]: 'high' }), 'high'), 'critical', 'a policy moves it as ever');
});

test('in an example it is a step less than it was', () => {
  assert.equal(told(ruleNamed('run-as-root'), keeping, undefined, true), 'medium');
});

test('a rule that was one of the usual profile is asked still, and what the policy itself demands holds', () => {
  const rule = ruleNamed('run-as-root');
  assert.equal(severityOf({ ...rule, profile: 'strict' }, keeping), 'high');
  assert.equal(severityOf({ ...rule, profile: 'strict' }, defaultPolicy), 'off');
  assert.equal(severityOf(ruleNamed('image-signature-missing'), keeping), 'high');
});

test('over a floor that keeps an older version what is worse counts', () => {
  const policy: Policy = { ...defaultPolicy, over: keeping };
  assert.equal(told(ruleNamed('run-as-root'), policy), 'high');
  assert.equal(told(ruleNamed('tls-verification-disabled'), policy), 'high');
  assert.equal(newestVersion, defaultPolicy.version);
});
