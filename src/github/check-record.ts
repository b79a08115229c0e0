import { hash } from 'node:crypto';
import type { Verdict } from '../review/review.ts';

/**
 * What a check run of ours says in its `external_id`, which no text of a stranger gets into: only who has `checks: write`
 * writes it.
 */
export interface CheckRecord {
  /** What the commit was compared with, as {@link baseKey} spells it: reviews against one base replace each other. */
  readonly base: string;
  /** The pull request; undefined for a review of a range or of a whole tree. */
  readonly pull: number | undefined;
  /** What the review itself came to; the check's conclusion may be worse, for another base's sake. */
  readonly verdict: Verdict;
  /** Names the run, and nobody else knows it before the check is there. */
  readonly run: string;
  /** The reviews and the comment that the run has written, by their GraphQL ids. */
  readonly wrote: readonly string[];
}

/** The names under which a review keeps, for the step after the job, which run its check is of and whether that says all. */
export const runState = (target: { readonly head: string }) => `run-${target.head}`;
export const answeredState = (target: { readonly head: string }) => `answered-${target.head}`;
/** Set where the job was cancelled. */
export const cancelledState = 'cancelled';

const brand = 'layer-review';
const verdicts: readonly Verdict[] = ['pass', 'fail', 'error'];
/** A run writes one review and one comment, and some more if GitHub fails on the way. All of it is less than 255 characters. */
const mostWritten = 4;
const longestBase = 60;

export function writeRecord({ base, pull, verdict, run, wrote }: CheckRecord): string {
  return [brand, base, pull ?? '-', verdict, run, ...wrote.slice(0, mostWritten)].join(' ');
}

/** undefined where it is another's. */
export function readRecord(externalId: string | null | undefined): CheckRecord | undefined {
  const [whose, base, pull, word, run, ...wrote] = (externalId ?? '').split(' ');
  const verdict = verdicts.find((each) => each === word);
  if (whose !== brand || !base || !pull || !verdict || !run) return undefined;
  return { base, pull: pull === '-' ? undefined : Number(pull), verdict, run, wrote };
}

/** A branch or a commit in one word, not too long; a review of a whole tree has none. */
export function baseKey(ref: string | undefined): string {
  if (ref === undefined) return '*';
  const word = encodeURIComponent(ref);
  if (word.length <= longestBase) return word;
  return `${word.slice(0, longestBase - 17)}~${hash('sha256', ref).slice(0, 16)}`;
}

/** The base for people; undefined for a whole tree. */
export function baseWords({ base }: CheckRecord): string | undefined {
  if (base === '*') return undefined;
  try {
    return decodeURIComponent(base);
  } catch {
    return base;
  }
}
