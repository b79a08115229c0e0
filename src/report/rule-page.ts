import type { Rule } from '../rule.ts';
import { version } from '../version.ts';

export const home = 'https://github.com/layer-review/layer-review';

/** The address of the page on how a finding is accepted, as this version knows it. */
export const acceptingPage = `${home}/blob/v${version}/docs/accepting.md`;

/** The address of the page that explains a rule, as this version knows it. */
export function rulePage({ group, id }: Pick<Rule, 'group' | 'id'>): string {
  return `${home}/blob/v${version}/src/rules/${group}/${id}.md`;
}

/** What a rule is, and what happens if nobody acts: for whoever names it in a policy, in Markdown. */
export function meaningIn(rules: readonly Rule[]): (id: string) => string {
  const meanings = new Map(rules.map(({ id, title, why }) => [id, `${title}. ${why}`]));
  return (id) => meanings.get(id) ?? '';
}
