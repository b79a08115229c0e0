/** What is known of the world says where it was read, and when. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Knowledge } from '../../src/known/knowledge.ts';
import { dayOf, yearAfter } from '../../src/text/day.ts';
import { root } from '../syntax.ts';

const folder = `${root}src/known/`;
const today = new Date().toISOString().slice(0, 10);

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((each) => each.replaceAll('\\', '/'));
}

interface Known {
  /** `end-of-life.data.ts: endOfLifeDates` */
  readonly name: string;
  readonly value: Partial<Knowledge>;
}

const known: Known[] = [];
for (const file of filesIn(folder).filter((each) => each.endsWith('.data.ts'))) {
  const exported: Record<string, Known['value']> = await import(folder + file);
  known.push(...Object.entries(exported).map(([name, value]) => ({ name: `${file}: ${name}`, value })));
}

/** Why it cannot be looked up again, if so. */
function fault({ source, asOf, ...tables }: Partial<Knowledge>, day: string): string | undefined {
  const sources = [source ?? []].flat();
  if (sources.length === 0 || sources.some((each) => typeof each !== 'string' || each.trim() === ''))
    return 'does not say where it was read';
  if (typeof asOf !== 'string' || dayOf(asOf) === undefined) return 'does not say when it was read';
  if (asOf > day) return 'was read in the future';
  return Object.keys(tables).length === 0 ? 'says nothing' : undefined;
}

describe('what is known', () => {
  test('stands in files of data only, of which there are some', () => {
    const elsewhere = filesIn(`${root}src`).filter(
      (path) =>
        path.endsWith('.data.ts') &&
        !/^known\/(?:(?:products|programs)\/)?[^/]+$/.test(path) &&
        // Written by `npm run update` from the rules, so that nobody has to look it up.
        path !== 'policy/rule-versions.data.ts',
    );
    assert.deepEqual(elsewhere, []);
    assert.ok(known.length >= 10);
  });

  for (const { name, value } of known) {
    test(`says where and when it was read: ${name}`, () => assert.equal(fault(value, today), undefined));
  }

  test('is refused without either, or from the future', () => {
    const whole = { source: 'its manual', asOf: '2026-02-28', names: [] };
    assert.equal(fault(whole, '2026-02-28'), undefined);
    assert.equal(fault({ ...whole, asOf: '2026-03-01' }, '2026-02-28'), 'was read in the future');
    assert.equal(fault({ ...whole, asOf: '2026-02' }, '2026-02-28'), 'does not say when it was read');
    for (const source of ['', [], ['its manual', ' ']])
      assert.equal(fault({ ...whole, source }, '2026-02-28'), 'does not say where it was read');
    assert.equal(fault({ source: 'its manual', asOf: '2026-02-28' }, '2026-02-28'), 'says nothing');
  });

  test('is listed where it is older than a year', (context) => {
    for (const { name, value } of known)
      if (yearAfter(value.asOf!) < today) context.diagnostic(`${name} is as of ${value.asOf}: look it up again`);
  });
});
