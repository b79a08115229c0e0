/** How heavy the code may be. What is named here may only become lighter; who needs more says in the commit what for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roomWeights, ruleWeights } from './weights.ts';

/** Lines of a room. */
const most: Readonly<Record<string, number>> = {
  model: 18541,
  facts: 11866,
  known: 9326,
  rules: 7949,
  report: 4616,
  github: 4401,
  review: 2561,
  cli: 2218,
  gather: 1816,
  registry: 1776,
  policy: 1359,
  '.': 1234,
  signatures: 1092,
  text: 1032,
  judge: 745,
  'content-trust': 509,
  git: 494,
  folder: 318,
  http: 114,
};

/** Lines of code that are there for one rule alone. */
const mostOfRule = 200;
const heavyRules: Readonly<Record<string, number>> = {
  'tls-verification-disabled': 691,
  'hardening-removed': 682,
  'config-from-pr-head': 350,
  'debug-features-enabled': 268,
  'cleartext-download': 243,
  'secret-in-env': 230,
  'private-key-generated-in-image': 216,
  'secret-sent-away': 203,
};

/** Lines of a page that somebody is to read. */
const mostOfPage = 400;
const longPages: Readonly<Record<string, number>> = {
  'hardening-removed': 2384,
  'service-auth-disabled': 2089,
  'config-from-pr-head': 1666,
  'secret-in-env': 1141,
  'datastore-port-published': 1060,
  'env-file-secret': 1055,
  'pipe-to-shell': 1020,
  'secret-file-copied': 1020,
  'cleartext-download': 877,
  'tls-verification-disabled': 859,
  'base-image-eol': 820,
  'missing-user': 733,
  'host-root-mount': 704,
  'weak-account-credential': 634,
  'open-service-published': 629,
  'secret-in-run-command': 569,
  'docker-socket-mount': 566,
  'suppression-added': 552,
  'run-as-root': 534,
  'dangerous-capability': 527,
  'debug-features-enabled': 526,
  'image-mutable-tag': 500,
  'secret-in-build-arg': 488,
  'host-files-in-build': 462,
  'secret-in-command': 447,
  'package-signature-disabled': 440,
};

const rooms = new Map(roomWeights());
const rules = ruleWeights();

describe('the code is no heavier than it has to be', () => {
  for (const [room, lines] of rooms)
    test(`in ${room}`, () => {
      assert.ok(lines <= (most[room] ?? 0), `${lines} lines; more than ${most[room] ?? 0} want a reason`);
    });

  for (const { id, rule, alone, page, modules } of rules)
    test(`for ${id}`, () => {
      const [code, text] = [heavyRules[id] ?? mostOfRule, longPages[id] ?? mostOfPage];
      assert.ok(rule + alone <= code, `${rule + alone} lines are there for this rule alone: ${modules.join(', ')}`);
      assert.ok(page <= text, `its page has ${page} lines`);
    });

  test('which is said of nothing that became light', () => {
    const stale = rules.flatMap(({ id, rule, alone, page }) => [
      ...(id in heavyRules && rule + alone <= mostOfRule ? [id] : []),
      ...(id in longPages && page <= mostOfPage ? [id] : []),
    ]);
    assert.deepEqual(stale, []);
  });
});
