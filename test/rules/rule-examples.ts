import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../src/rule.ts';
import { root } from '../syntax.ts';
import { type Example, readPage } from './rule-page.ts';

const read = new Map<string, readonly Example[]>();

/** Where the page of a rule is, from the root. */
export function pathOf({ group, id }: Rule): string {
  return `src/rules/${group}/${id}.md`;
}

/** Where further cases of a rule are, which test it and would make its page too long to be read. */
function casesOf({ id }: Rule): string {
  return `test/rules/cases/${id}.md`;
}

/**
 * The examples that document and test a rule, in the order of its page, and behind them its further cases.
 * @throws where there is no page, or a line of it is not as it must be
 */
export function examplesOf(rule: Rule): readonly Example[] {
  const path = pathOf(rule);
  if (!existsSync(root + path)) throw new Error(`${path} is missing; \`npm run rule ${rule.id}\` begins it`);
  const pages = [path, casesOf(rule)].filter((each) => existsSync(root + each));
  const known = read.get(path) ?? pages.flatMap((each) => readPage(readFileSync(root + each, 'utf8'), each));
  read.set(path, known);
  return known;
}
