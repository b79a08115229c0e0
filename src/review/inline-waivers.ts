/** What the waivers in files say, whether they can count, and which of them a change adds. */

import { type InlineWaiver, mostInlineWaivers } from '../facts/change/inline-waivers.ts';
import type { WaiverTerms } from '../policy/policy.ts';
import { outermost, textAt } from '../source.ts';
import { dayOf, daysAfter, yearAfter } from '../text/day.ts';
import { enumerated } from '../text/enumerated.ts';
import { nearest } from '../text/nearest.ts';
import { plural } from '../text/plural.ts';
import { essence } from './fingerprint.ts';

/** A waiver in a file that has all that it needs. */
export interface Request extends InlineWaiver {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until: string;
  readonly by: string | undefined;
}

/** A waiver that cannot count, and why, to follow "because". */
export interface Refused extends InlineWaiver {
  readonly because: readonly string[];
}

const known = ['allow', 'until', 'reason', 'by'];

/**
 * Says which of the waivers of one side can count.
 *
 * @param names the rules and groups that there are.
 */
export function requestsOf(
  waivers: readonly InlineWaiver[],
  { names, ...on }: { readonly names: readonly string[] } & TermsOn,
): { requests: Request[]; refused: Refused[] } {
  const requests: Request[] = [];
  const refused: Refused[] = [];
  for (const [i, waiver] of waivers.slice(0, mostInlineWaivers + 1).entries()) {
    const because = i < mostInlineWaivers ? faultsOf(waiver, names, on) : ['there are too many of them'];
    const { parts } = waiver;
    if (because.length > 0) refused.push({ ...waiver, because });
    else
      requests.push({
        ...waiver,
        rules: rulesOf(waiver),
        reason: parts.get('reason')!.trim(),
        until: parts.get('until')!,
        by: parts.get('by'),
      });
  }
  return { requests, refused };
}

/**
 * Those that a change brings in, or puts above something else: of equal ones in a file, as many as there are more now.
 *
 * @param currentPath gives a file's path at the head
 */
export function addedAmong(
  now: readonly Request[],
  before: readonly Request[],
  currentPath: (path: string) => string,
): Set<Request> {
  const placed = ({ at }: Request, pathOf: (path: string) => string) => pathOf(outermost(at).source.path);
  const left = new Map<string, number>();
  for (const old of before) {
    const key = JSON.stringify([placed(old, currentPath), identityOf(old)]);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const added = new Set<Request>();
  for (const request of now) {
    const key = JSON.stringify([placed(request, (path) => path), identityOf(request)]);
    const same = left.get(key) ?? 0;
    if (same === 0) added.add(request);
    else left.set(key, same - 1);
  }
  return added;
}

/** Equal for the same words above the same text, wherever that stands. Of a service, the text is its name. */
export function identityOf({ parts, target, services }: InlineWaiver): string {
  const above = target && (services.length > 0 ? services.map(({ name }) => name) : essence(textAt(target)));
  return JSON.stringify([[...parts].sort(), above]);
}

function rulesOf({ parts }: InlineWaiver): string[] {
  return (parts.get('allow') ?? '').split(',').filter((each) => each !== '');
}

function faultsOf(waiver: InlineWaiver, names: readonly string[], on: TermsOn): string[] {
  const { parts, odd, target } = waiver;
  const faults: string[] = [];
  const until = parts.get('until');
  const rules = rulesOf(waiver);
  const guess = (word: string, words: readonly string[]) => {
    const near = nearest(word, words);
    return near ? ` (did you mean \`${near}\`?)` : '';
  };
  for (const word of odd) faults.push(`${quoted(word)} is not understood`);
  for (const name of parts.keys())
    if (!known.includes(name)) faults.push(`it knows no ${quoted(name)}${guess(name, known)}`);
  if (rules.length === 0) faults.push('it names no rule with `allow=`');
  for (const rule of rules)
    if (!names.includes(rule)) faults.push(`no rule or group is called ${quoted(rule)}${guess(rule, names)}`);
  if (!parts.get('reason')?.trim()) faults.push('it gives no `reason="…"`');
  if (until === undefined) faults.push('it names no last day with `until=2027-01-31`');
  else if (!dayOf(until)) faults.push(`${quoted(until)} is no day such as \`2027-01-31\``);
  else faults.push(...termFaults({ until, by: parts.get('by') }, on));
  if (!target)
    faults.push('it stands above nothing: it belongs on a line of its own, directly above the instruction or key');
  return faults;
}

/** The day on which something is to count, and the terms that a policy sets. */
export interface TermsOn {
  /** As `2027-01-31`. */
  readonly today: string;
  readonly policy: WaiverTerms;
}

/** What keeps anything that is accepted until a day, by somebody, from counting today. */
export function termFaults(
  { until, by }: { readonly until: string; readonly by?: string | undefined },
  { today, policy: { longestWaiver, waiversBy } }: TermsOn,
): string[] {
  const isAllowed = waiversBy === undefined || (by !== undefined && waiversBy.includes(by.trim()));
  return [...lengthFaults(until, today, longestWaiver), ...(isAllowed ? [] : [authorFault(by, waiversBy)])];
}

function lengthFaults(until: string, today: string, longest: number): string[] {
  if (until < today) return [`it ended on ${until}`];
  if (until > yearAfter(today)) return [`it ends on ${until}, more than a year from now`];
  return until > daysAfter(today, longest) ? [`it ends on ${until}, more than ${plural(longest, 'day')} from now`] : [];
}

function authorFault(by: string | undefined, allowed: readonly string[]): string {
  if (allowed.length === 0) return 'the policy lets nobody accept anything';
  const who = `${allowed.length > 1 ? 'one of ' : ''}${enumerated(allowed.map(quoted), mostAllowed)}`;
  return `it is by ${by === undefined ? 'nobody' : quoted(by)}, and the policy wants it by ${who}`;
}

/** Names that one sentence lists. */
const mostAllowed = 5;

/** A word from a file in a sentence. */
export function quoted(word: string): string {
  const plain = word.replaceAll('`', "'").trim();
  return `\`${plain.length > 200 ? `${plain.slice(0, 199)}…` : plain}\``;
}
