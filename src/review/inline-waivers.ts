/** What the waivers in files say, whether they can count, and which of them a change adds. */

import { type InlineWaiver, mostInlineWaivers } from '../facts/change/inline-waivers.ts';
import { outermost, textAt } from '../source.ts';
import { dayOf, yearAfter } from '../text/day.ts';
import { nearest } from '../text/nearest.ts';
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
  { names, today }: { readonly names: readonly string[]; readonly today: string },
): { requests: Request[]; refused: Refused[] } {
  const requests: Request[] = [];
  const refused: Refused[] = [];
  for (const [i, waiver] of waivers.slice(0, mostInlineWaivers + 1).entries()) {
    const because = i < mostInlineWaivers ? faultsOf(waiver, names, today) : ['there are too many of them'];
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

function faultsOf(waiver: InlineWaiver, names: readonly string[], today: string): string[] {
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
  else faults.push(...untilFaults(until, today));
  if (!target)
    faults.push('it stands above nothing: it belongs on a line of its own, directly above the instruction or key');
  return faults;
}

function untilFaults(until: string, today: string): string[] {
  if (!dayOf(until)) return [`${quoted(until)} is no day such as \`2027-01-31\``];
  return dateFaults(until, today);
}

/** What keeps a waiver with such a last day from counting today. */
export function dateFaults(until: string, today: string): string[] {
  if (until < today) return [`it ended on ${until}`];
  return until > yearAfter(today) ? [`it ends on ${until}, more than a year from now`] : [];
}

/** A word from a file in a sentence. */
export function quoted(word: string): string {
  const plain = word.replaceAll('`', "'").trim();
  return `\`${plain.length > 200 ? `${plain.slice(0, 199)}…` : plain}\``;
}
