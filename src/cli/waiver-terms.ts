import type { NewWaiver } from '../policy/write-waivers.ts';
import { dayOf, yearAfter } from '../text/day.ts';
import { nearest } from '../text/nearest.ts';
import { ruleNames } from './commands.ts';
import { type Given, WrongUse } from './options.ts';

/** What a person says of every waiver that is to be written. */
export type Terms = Pick<NewWaiver, 'reason' | 'until' | 'by'>;

/** Today, as `2027-01-31`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

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
  if (rule !== undefined && !ruleNames.includes(rule)) {
    const near = nearest(rule, ruleNames);
    complaints.push(`Unknown rule or group ${rule}${near ? `; did you mean ${near}?` : '.'}`);
  }
  if (reason.trim() === '') complaints.push('--reason must not be empty.');
  const latest = yearAfter(day);
  if (!dayOf(until)) complaints.push('--until must be a date, such as 2027-01-31.');
  else if (until < day) complaints.push(`--until ${until} is in the past.`);
  else if (until > latest)
    complaints.push(`--until ${until} is more than a year away; the latest allowed is ${latest}.`);
  return complaints;
}
