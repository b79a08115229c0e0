/** Writes down which rules each minor version has, and how severe they are; what a version had that is released stays as it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleVersions } from '../../src/policy/rule-severity.ts';
import { rulesByVersion } from '../../src/policy/rule-versions.data.ts';
import { severities } from '../../src/problem.ts';
import { onlyInforms, type Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { version } from '../../src/version.ts';
import { checkPage } from '../generated.ts';
import { readPage } from '../page-text.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import { isMarked } from '../rules/rule-page.ts';

const path = 'src/policy/rule-versions.data.ts';

/** The minor version that is worked on: the next one, unless nothing is unreleased. */
function worked(): string {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const isReleased = /^## \[Unreleased\]\n+## /m.test(readPage('CHANGELOG.md'));
  return `${major}.${isReleased ? minor : minor + 1}`;
}

/** As severe as the examples of a rule show it, and its profile. */
function gradeOf(rule: Rule): string {
  const { id, severity, profile } = rule;
  // What a change takes away is told by one rule, in the examples of all.
  const own = examplesOf(rule).filter(({ before }) => rule.change || !before);
  const others = id === 'hardening-removed' ? rules.filter(({ change }) => !change).flatMap(examplesOf) : [];
  const shown = [...own, ...others.filter(({ before }) => before)].filter(
    (each) => isMarked(each) && !each.policy?.includes('severities'),
  );
  const worst = severities.find((each) => each === severity || shown.some((example) => example.severity === each))!;
  return `${severity}${worst === severity ? '' : `-${worst}`}${profile === 'strict' ? ' strict' : ''}`;
}

test('the rules of each minor version are written down', () => {
  const now = worked();
  const earlier = Object.entries(rulesByVersion).filter(([each]) => isBefore(each, now));
  const known = Object.assign({}, ...earlier.map(([, said]) => said));
  const told = rules.filter((rule) => !onlyInforms(rule, now) && known[rule.id] !== gradeOf(rule));
  const current = [now, Object.fromEntries(told.map((rule) => [rule.id, gradeOf(rule)]))] as const;
  const head = readPage(path).split(/(?<=^export const .*\n)/m)[0]!;
  const parts = [...earlier, current].map(([each, said]) => {
    const lines = Object.keys(said).sort().map((id) => `    '${id}': '${said[id]}',\n`); // biome-ignore format: one row
    return lines.length > 0 ? `  '${each}': {\n${lines.join('')}  },\n` : `  '${each}': {},\n`;
  });
  checkPage(path, `${head}${parts.join('')}};\n`);
});

function isBefore(a: string, b: string): boolean {
  const [[major, minor], [laterMajor, laterMinor]] = [a, b].map((each) => each.split('.').map(Number)) as [
    [number, number],
    [number, number],
  ];
  return major < laterMajor || (major === laterMajor && minor < laterMinor);
}

test('they are in order, and rules keep their names', () => {
  assert.deepEqual(
    ruleVersions,
    ruleVersions.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
  );
  const ids = new Set(rules.map(({ id }) => id));
  for (const said of Object.values(rulesByVersion)) for (const id of Object.keys(said)) assert.ok(ids.has(id), id);
});
