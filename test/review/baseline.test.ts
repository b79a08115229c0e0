/** What a baseline accepts, and what it does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baselineEntry, baselineText } from '../../src/policy/baseline.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import type { Review } from '../../src/review/review.ts';
import { outermost } from '../../src/source.ts';
import { type Files, policyPath, reviewSides, type Sides } from './sides.ts';

const baselinePath = '.github/layer-review.baseline.yml';

/** Reviews a change from some files to others, with old findings counting too; without `base`, files as they are. */
const review = (head: Files, { target, ...sides }: Partial<Sides> = {}) =>
  reviewSides(head, { ...sides, target: { [policyPath]: 'gate: all\n', ...target } });

/** The text of the baseline that accepts all that is found in some files. */
async function baselineOf(files: Files, until = '2027-01-31'): Promise<string> {
  const { findings } = await review(files);
  const entries = new Map<string, string[]>();
  for (const { path, rule, fingerprint } of findings.flatMap(({ parts }) => parts))
    entries.set(path, [...(entries.get(path) ?? []), baselineEntry(rule, fingerprint)]);
  return baselineText({ reason: 'it was there', until, findings: entries });
}

const names = (some: readonly { rule: { id: string }; service?: string | undefined }[]) =>
  some.map(({ rule, service }) => (service ? `${rule.id} ${service}` : rule.id)).sort();
const about = ({ remarks }: Review) => remarks.filter((each) => each.includes('baseline'));

const privileged = (...services: string[]) =>
  `services:\n${services.map((name) => `  ${name}:\n    image: example/${name}:1\n    privileged: true\n`).join('')}`;
const old = { 'compose.yml': privileged('a') };

describe('a baseline', () => {
  it('accepts what was there, in a scan and in a change', async () => {
    const target = { [baselinePath]: await baselineOf(old) };
    const now = { 'compose.yml': `# Moved.\n\n${old['compose.yml']}` };
    const scanned = await review({ ...now }, { target });
    assert.deepEqual([scanned.verdict, names(scanned.findings)], ['pass', []]);
    const changed = await review(now, { base: old, target });
    assert.deepEqual([changed.verdict, names(changed.findings), about(changed)], ['pass', [], []]);
    assert.ok(names(changed.waived).includes('privileged-container a'));
    assert.equal(changed.waived[0]!.waiver?.reason, 'it was there');
    const [log] = sarifLog(changed, { version: '1', fixed: false }).runs;
    const suppressed = log!.results.flatMap(({ suppressions = [] }) => suppressions.map(({ kind }) => kind));
    assert.deepEqual([...new Set(suppressed)], ['external']);
  });

  it('covers no new fault of the same rule in the same file, nor the same fault in another one', async () => {
    const target = { [baselinePath]: await baselineOf(old) };
    const more = { 'compose.yml': privileged('a', 'b'), 'other/compose.yml': privileged('a') };
    const { findings, verdict } = await review(more, { base: old, target });
    const reported = names(findings.filter(({ rule }) => rule.id === 'privileged-container'));
    assert.deepEqual([verdict, reported], ['fail', ['privileged-container a', 'privileged-container b']]);
    assert.ok(
      findings.every(({ at, service }) => service === 'b' || outermost(at).source.path === 'other/compose.yml'),
    );
  });

  it('covers no fault that comes back, though it looks the same', async () => {
    const fixed = { 'compose.yml': old['compose.yml'].replace('true', 'false') };
    const target = { [baselinePath]: await baselineOf(old) };
    const { verdict, findings } = await review(old, { base: fixed, target });
    assert.equal(verdict, 'fail');
    assert.ok(names(findings).includes('privileged-container a'));
  });

  it('covers what stood in a file that is renamed', async () => {
    const target = { [baselinePath]: await baselineOf(old) };
    const moved = { 'deploy/compose.yml': old['compose.yml'] };
    const result = await review(moved, { base: old, target, renamed: { 'deploy/compose.yml': 'compose.yml' } });
    assert.deepEqual([result.verdict, names(result.findings)], ['pass', []]);
  });

  it('cannot be widened by the change that is judged by it', async () => {
    const base = { 'compose.yml': privileged() };
    const head = { ...old, [baselinePath]: await baselineOf(old) };
    const { verdict, findings, remarks } = await review(head, { base });
    assert.equal(verdict, 'fail');
    const told = findings.find(({ rule }) => rule.id === 'config-from-pr-head');
    assert.match(JSON.stringify(told?.message), /adds .*findings.* to the baseline/);
    assert.ok(remarks.some((each) => /edits the baseline .*; the baseline at its base was applied/.test(each)));
  });

  it('says how many old findings a change would take from the review, and reports none that only takes out', async () => {
    const accepted = await baselineOf(old);
    const head = { 'compose.yml': `# Again.\n${old['compose.yml']}`, [baselinePath]: accepted };
    const widened = (await review(head, { base: old })).findings.find(({ rule }) => rule.id === 'config-from-pr-head');
    assert.equal(widened?.severity, 'high');
    assert.match(JSON.stringify(widened?.message), /no longer fail it/);
    const fewer = { [baselinePath]: accepted.replace(/ {4}- privileged-container .*\n/, '') };
    const narrowed = await review(fewer, { base: { [baselinePath]: accepted }, target: { [baselinePath]: accepted } });
    assert.deepEqual(names(narrowed.findings), []);
  });

  it('tells what is fixed', async () => {
    const target = { [baselinePath]: await baselineOf(old) };
    const fixed = { 'compose.yml': 'services:\n  a:\n    image: example/a:1\n' };
    const says = [
      '1 entry is fixed in the baseline `.github/layer-review.baseline.yml`; `layer-review baseline` takes it out.',
    ];
    assert.deepEqual(about(await review(fixed, { base: old, target })), says);
    assert.deepEqual(about(await review(fixed, { target })), says);
  });

  it('ends', async () => {
    const target = { [baselinePath]: await baselineOf(old) };
    const { verdict, ...result } = await review(old, { base: old, target, today: '2027-02-01' });
    assert.equal(verdict, 'fail');
    assert.match(about(result as Review).join(), /does not count: it ended on 2027-01-31/);
  });

  it('stops the review where it has mistakes, each with its place', async () => {
    const wrong = 'reason: a\nuntil: soon\nfindings:\n  a: [privileged-container]\nrules: []\n';
    await assert.rejects(review(old, { target: { [baselinePath]: wrong } }), ({ message }: Error) => {
      const lines = [/The baseline .* has errors:/, /:2:8: This must be a date/, /:4:7: This must be a rule's name and a/, /:5:1: The baseline has no key `rules`/]; // biome-ignore format: one row
      for (const line of lines) assert.match(message, line);
      return true;
    });
    await assert.rejects(
      review(old, { target: { [baselinePath]: '' } }),
      /The baseline .*:1:1: The baseline is empty\./s,
    );
  });
});
