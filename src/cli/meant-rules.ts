/** Which rules somebody most likely meant who typed another name. */
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { nearest } from '../text/nearest.ts';
import { ruleNames } from './commands.ts';

/** More would not be read. */
const mostMeant = 3;

/** What a complaint about the name of a rule or group ends with: `; did you mean a, b or c?`, or nothing. */
export function meantRules(typed: string): string {
  const wanted = typed.toLowerCase();
  const parts = new Set(rules.flatMap(({ id }) => id.split('-')).filter((part) => part.length > 3));
  const word = nearest(wanted, parts);
  const worded = ruleNames.filter((name) => name.split('-').some((part) => part === word));
  const near = [nearest(typed, ruleNames)].flatMap((name) => name ?? []);
  const meant = [...new Set([...calledElsewhere(typed).map(({ id }) => id), ...near, ...worded])].slice(0, mostMeant);
  return meant.length > 0 ? `; did you mean ${alternatives.format(meant)}?` : '';
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The rules that other tools call so: `DL3002`. */
export function calledElsewhere(name: string): Rule[] {
  const wanted = name.toLowerCase();
  return rules.filter(({ also }) =>
    also.some((each) => [each, each.slice(each.indexOf(' ') + 1)].some((one) => one.toLowerCase() === wanted)),
  );
}
