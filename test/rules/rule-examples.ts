import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../src/rule.ts';
import { root } from '../syntax.ts';
import { type Example, readPage } from './rule-page.ts';

const read = new Map<string, readonly Example[]>();

/** Where the page of a rule is, from the root. */
export function pathOf({ group, id }: Rule): string {
  return `src/rules/${group}/${id}.md`;
}

/**
 * The examples that document and test a rule, in the order of its page.
 * @throws where there is no page, or a line of it is not as it must be
 */
export function examplesOf(rule: Rule): readonly Example[] {
  const path = pathOf(rule);
  if (!existsSync(root + path)) throw new Error(`${path} is missing; \`npm run rule ${rule.id}\` begins it`);
  const known = read.get(path) ?? readPage(readFileSync(root + path, 'utf8'), path);
  read.set(path, known);
  return known;
}
