/** Holds the pages of the rules and their index to the rules; with UPDATE=1 writes them. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { checkPage } from '../generated.ts';
import { readPage as readText } from '../page-text.ts';
import { root } from '../syntax.ts';
import { linkTo } from './catalogues.ts';
import { examplesOf, pathOf } from './rule-examples.ts';
import { headOf, indexOf } from './rule-head.ts';
import { halvesOf, isMarked, readPage } from './rule-page.ts';
import { type Pair, pairIn, provenPair } from './rule-pair.ts';

const noExamples = '## Reported\n\n## Not reported\n';

describe('the page of', () => {
  for (const rule of rules) {
    test(`${rule.id} says above its examples what the rule says, and shows a pair that is true`, async () => {
      const path = pathOf(rule);
      const page = existsSync(root + path) ? readText(path) : noExamples;
      // What cannot be read must not be written over.
      const leftAlone = readPage(page, path).filter((example) => !isMarked(example));
      const titles = leftAlone.map(({ title }) => title);
      const check = (pair: Pair) => checkPage(path, headOf(rule, pair, titles) + halvesOf(page)[1]);
      const written = pairIn(page);
      check(written);
      check(await provenPair(rule, written));
    });
  }
});

test('what a rule leaves alone is shown as often as what it reports, and twice as often over all', () => {
  const pages = rules.map((rule) => {
    // How the loss of what keeps from faults is told, and when it is not, is shown once for all, with the rule that tells it.
    const all = examplesOf(rule).filter(({ before }) => (rule as Rule).change ?? !before);
    const reported = all.filter(isMarked).length;
    return { id: rule.id, reported, silent: all.length - reported };
  });
  assert.deepEqual(
    pages.filter(({ reported, silent }) => silent < reported),
    [],
  );
  const sum = (what: 'reported' | 'silent') => pages.reduce((before, each) => before + each[what], 0);
  const missing = 2 * sum('reported') - sum('silent');
  assert.ok(missing <= 0, `${missing} more examples must say what is not reported`);
});

test('the index lists every rule', () => {
  checkPage('src/rules/README.md', indexOf(rules));
});

test('a name in another catalogue leads to it, and one that is none is refused', () => {
  assert.equal(linkTo('hadolint DL3002'), '[hadolint DL3002](https://github.com/hadolint/hadolint/wiki/DL3002)');
  assert.equal(linkTo('trivy DS-0002'), '[trivy DS-0002](https://avd.aquasec.com/misconfig/ds-0002)');
  assert.match(linkTo('OWASP 2'), /\.html#rule-2-set-a-user\)$/);
  assert.match(linkTo('buildkit SecretsUsedInArgOrEnv'), /\/secrets-used-in-arg-or-env\/\)$/);
  for (const name of ['hadolint DL302', 'OWASP 14', 'CIS', 'lint DL3002'])
    assert.throws(() => linkTo(name), /catalogues\.ts/);
});

test('the rule that CONTRIBUTING.md shows is the one that is there, and so is its page', () => {
  const shown = [...readText('CONTRIBUTING.md').matchAll(/^(`{3,})(ts|markdown)\n([\s\S]*?)^\1$/gm)];
  assert.deepEqual(
    shown.map(([, , language]) => language),
    ['ts', 'markdown'],
  );
  for (const [i, extension] of ['ts', 'md'].entries()) {
    const path = `src/rules/isolation/host-uts.${extension}`;
    const lines = readText(path).split('\n');
    let at = 0;
    for (const line of shown[i]![3]!.trimEnd().split('\n')) {
      const found = lines.indexOf(line, at);
      assert.ok(found >= at, `${path} has no such line there: ${line}`);
      at = found + 1;
    }
  }
});
