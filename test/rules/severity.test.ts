/** The page on severities says of each rule beside other tools what the rule says, and why it differs where it does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severities } from '../../src/problem.ts';
import { rules } from '../../src/rules/index.ts';
import { readPage } from '../page-text.ts';

const rows = readPage('src/rules/severity.md')
  .split('\n')
  .flatMap((line) =>
    /^\| \[[\w-]+\]\(/.test(line) ? [line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))] : [],
  );

test('the table beside other tools says what our rules say', () => {
  assert.ok(rows.length >= 30, `${rows.length}`);
  for (const [link = '', ours, kics, trivy, composeLint, cis, why = ''] of rows) {
    const rule = rules.find(({ id }) => link.startsWith(`[${id}](`));
    assert.ok(rule, link);
    assert.equal(link, `[${rule.id}](${rule.group}/${rule.id}.md)`);
    assert.equal(ours, rule.severity, rule.id);
    const numbers = rule.also.flatMap((name) => /^CIS (.+)/.exec(name)?.[1] ?? []);
    assert.equal(cis, numbers.join(', ') || '–', rule.id);
    const others = [kics, trivy, composeLint];
    for (const other of others)
      assert.ok(
        other === '–' || other!.split(' to ').every((each) => severities.some((known) => known === each)),
        `${rule.id}: ${other}`,
      );
    assert.ok(
      others.some((other) => other !== '–'),
      rule.id,
    );
    assert.notEqual(why, '', rule.id);
  }
});

test('each rule stands there once', () => {
  const links = rows.map(([link]) => link);
  assert.deepEqual(links, [...new Set(links)]);
});
