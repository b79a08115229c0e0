/** What people write under a comment of ours to accept what it reports: `/layer-review accept until 2027-03-31: reason`. */

import { dayOf } from '../text/day.ts';
import { type TermsOn, termFaults } from './inline-waivers.ts';

export interface AcceptCommand {
  /** The rule that is meant, where the comment reports several; undefined: all. */
  readonly rule: string | undefined;
  /** The last day, as `2027-03-31`. */
  readonly until: string;
  readonly reason: string;
}

/** In characters: it goes on one line of the policy. */
const longestReason = 300;

/** The lines that somebody says themselves: not what is quoted, or shown as code. */
function ownLines(body: string): string[] {
  let isCode = false;
  return body.split(/\r?\n/).flatMap((line) => {
    const isFence = /^ {0,3}(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode || /^(?:\s*>| {4}|\t)/.test(line) ? [] : line.trimStart();
  });
}

/**
 * Reads a reply: the first line that is a command, whatever else is said around it.
 *
 * @param by the login of whoever writes it
 * @returns undefined where it is no command; where it cannot be taken, why, as a sentence without a full stop
 */
export function acceptCommand(
  body: string,
  by: string,
  on: TermsOn,
): AcceptCommand | { readonly fault: string } | undefined {
  const line = ownLines(body).find((each) => /^\/layer-review(?:\s|$)/.test(each));
  if (line === undefined) return undefined;
  const parts = /^\/layer-review\s+accept(?:\s+(?!until\s)([a-z][a-z-]*))?\s+until\s+([^\s:]+):(.*)$/.exec(line);
  if (!parts) return { fault: 'It is not understood' };
  const [, rule, until = '', words = ''] = parts;
  const reason = words.trim();
  if (!dayOf(until)) return { fault: 'The last day is no day such as `2027-01-31`' };
  const [wrong] = termFaults({ until, by }, on);
  if (wrong) return { fault: `It cannot be taken, because ${wrong}` };
  if (reason === '') return { fault: 'It gives no reason' };
  return reason.length > longestReason ? { fault: 'The reason is too long' } : { rule, until, reason };
}
