/** What the waivers in files say, whether they can count, and which of them a change adds. */

import { type InlineWaiver, inlineWaiversOf, mostInlineWaivers } from '../facts/change/inline-waivers.ts';
import type { PolicyChange } from '../model/change-comparison.ts';
import type { Project } from '../model/project.ts';
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
  /** Whether the change brings it in, or changes what it stands above. */
  readonly added: boolean;
}

/** A waiver that cannot count, and why, to follow "because". */
export interface Refused extends InlineWaiver {
  readonly because: readonly string[];
}

const known = ['allow', 'until', 'reason', 'by'];

/**
 * Reads the waivers of the head.
 *
 * @param base what was there before; undefined where there is nothing to compare with, and all of them count as old.
 * @param names the rules and groups that there are.
 * @param edit where the change edits the policy: a comment in it can be about that.
 */
export function requestsOf(
  head: Project,
  base: Project | undefined,
  {
    names,
    today,
    currentPath,
    edit,
  }: {
    names: readonly string[];
    today: string;
    currentPath: (path: string) => string;
    edit?: Pick<PolicyChange, 'before' | 'after'> | undefined;
  },
): { requests: Request[]; refused: Refused[] } {
  const before = new Map<string, number>();
  for (const old of base ? inlineWaiversOf(base, edit?.before) : []) {
    const key = identity(old, currentPath);
    before.set(key, (before.get(key) ?? 0) + 1);
  }
  const requests: Request[] = [];
  const refused: Refused[] = [];
  for (const [i, waiver] of inlineWaiversOf(head, edit?.after).entries()) {
    const because = i < mostInlineWaivers ? faultsOf(waiver, names, today) : ['there are too many of them'];
    const key = identity(waiver, (path) => path);
    const left = before.get(key) ?? 0;
    before.set(key, left - 1);
    const { parts } = waiver;
    if (because.length > 0) refused.push({ ...waiver, because });
    else
      requests.push({
        ...waiver,
        rules: rulesOf(waiver),
        reason: parts.get('reason')!.trim(),
        until: parts.get('until')!,
        by: parts.get('by'),
        added: base !== undefined && left <= 0,
      });
  }
  return { requests, refused };
}

/** The same words above the same text: a waiver holds for what it was written for. Of a service, that is its name. */
function identity({ at, parts, target, services }: InlineWaiver, currentPath: (path: string) => string): string {
  const path = currentPath(outermost(at).source.path);
  const above = target && (services.length > 0 ? services.map(({ name }) => name) : essence(textAt(target)));
  return JSON.stringify([path, [...parts].sort(), above]);
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
