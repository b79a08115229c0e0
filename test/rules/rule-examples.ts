import { readFileSync } from 'node:fs';
import type { Example, Rule } from '../../src/rule.ts';
import { root } from '../syntax.ts';
import { readPage } from './rule-page.ts';

const read = new Map<string, readonly Example[]>();

/** The examples that document and test a rule, in the order of its page. */
export function examplesOf({ group, id }: Rule): readonly Example[] {
  const known = read.get(id) ?? readPage(readFileSync(`${root}src/rules/${group}/${id}.md`, 'utf8'));
  read.set(id, known);
  return known;
}
