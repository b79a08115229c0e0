/** How heavy the code may be. What is named here may only become lighter; who needs more says in the commit what for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roomWeights, ruleWeights } from './weights.ts';

/** Lines of a room. */
const most: Readonly<Record<string, number>> = {
  model: 26956,
  facts: 18121,
  known: 14089,
  rules: 9725,
  report: 5636,
  github: 5190,
  review: 4820,
  cli: 2986,
  gather: 3945,
  registry: 2309,
  policy: 2048,
  '.': 1822,
  signatures: 1582,
  text: 1907,
  judge: 1413,
  'content-trust': 509,
  git: 705,
  folder: 428,
  audit: 963,
  http: 114,
  'language-server': 1519,
};

/** Lines of code that are there for one rule alone. */
const mostOfRule = 200;
const heavyRules: Readonly<Record<string, number>> = {
  'tls-verification-disabled': 665,
  'secret-sent-away': 525,
  'hardening-removed': 663,
  'config-from-pr-head': 394,
  'debug-features-enabled': 316,
  'setuid-file-created': 219,
};

/** Lines of a page that somebody is to read. */
const mostOfPage = 300;

const rooms = new Map(roomWeights());
const rules = ruleWeights();

describe('the code is no heavier than it has to be', () => {
  for (const [room, lines] of rooms)
    test(`in ${room}`, () => {
      assert.ok(lines <= (most[room] ?? 0), `${lines} lines; more than ${most[room] ?? 0} want a reason`);
    });

  for (const { id, rule, alone, page, modules } of rules)
    test(`for ${id}`, () => {
      assert.ok(
        rule + alone <= (heavyRules[id] ?? mostOfRule),
        `${rule + alone} lines are there for this rule alone: ${modules.join(', ')}`,
      );
      assert.ok(page <= mostOfPage, `its page has ${page} lines: cases may go to test/rules/cases/${id}.md`);
    });

  test('which is said of nothing that became light', () => {
    const stale = rules.filter(({ id, rule, alone }) => id in heavyRules && rule + alone <= mostOfRule);
    assert.deepEqual(
      stale.map(({ id }) => id),
      [],
    );
  });
});
