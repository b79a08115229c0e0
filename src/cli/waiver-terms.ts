import type { NewWaiver } from '../policy/write-waivers.ts';
import { dayOf, today, yearAfter } from '../text/day.ts';
import { groupBy } from '../text/group-by.ts';
import { visible } from '../text/visible.ts';
import { ruleNames } from './commands.ts';
import { meantRules } from './meant-rules.ts';
import { type Given, WrongUse } from './options.ts';

/** What a person says of every waiver that is to be written. */
export type Terms = Pick<NewWaiver, 'reason' | 'until' | 'by'>;

/**
 * The reason and the last day that the options give.
 *
 * @param about the rule or group that is to be waived, where somebody names one
 * @throws WrongUse with everything that keeps a waiver from being written.
 */
export function termsOf({ reason = '', until = '', by }: Given, about: { readonly rule?: string } = {}): Terms {
  const complaints = complaintsAbout({ reason, until, ...about }, today());
  if (complaints.length > 0) throw new WrongUse(complaints.join('\n'));
  return { reason, until, by };
}

function complaintsAbout({ rule, reason, until }: Terms & { readonly rule?: string }, day: string): string[] {
  const complaints: string[] = [];
  if (rule !== undefined && !ruleNames.includes(rule))
    complaints.push(`Unknown rule or group ${visible(rule)}${meantRules(rule) || '.'}`);
  if (reason.trim() === '') complaints.push('--reason must not be empty.');
  const latest = yearAfter(day);
  if (!dayOf(until)) complaints.push('--until must be a date, such as 2027-01-31.');
  else if (until < day) complaints.push(`--until ${until} is in the past.`);
  else if (until > latest)
    complaints.push(`--until ${until} is more than a year away; the latest allowed is ${latest}.`);
  return complaints;
}

/** Waivers that differ in nothing but their path, as one with all the paths. */
export function joinedWaivers(waivers: readonly (Omit<NewWaiver, 'paths'> & { readonly path: string })[]): NewWaiver[] {
  return [...groupBy(waivers, ({ path: _, ...rest }) => JSON.stringify(rest)).values()].map((some) => {
    const { path: _, ...rest } = some[0]!;
    return { ...rest, paths: [...new Set(some.map(({ path }) => path))].sort() };
  });
}
