/** What came of one thing that was tried: a line of what `npm run real` writes. */
import type { Severity } from '../../src/problem.ts';
import type { Verdict } from '../../src/review/review.ts';

/** A comment on a pull request, or a finding. */
export interface Told {
  /** Empty for the summary comment. */
  readonly path: string;
  readonly line: number | null;
  /** Its id; those of a comment about several with commas between. */
  readonly rule: string;
  /** The worst; undefined for the summary comment. */
  readonly severity?: Severity;
  /** What a person reads before unfolding anything. */
  readonly text: string;
}

export interface NotReviewed {
  readonly path: string;
  readonly line: number | null;
  readonly reason: string;
}

/** What came of it, whatever it was. */
export interface Result {
  readonly verdict: Verdict | 'hung' | 'crashed' | 'skipped';
  /** What stood in the way. */
  readonly why?: string;
  /** Of the check. */
  readonly title?: string;
  readonly told: readonly Told[];
  readonly unread: readonly NotReviewed[];
  readonly remarks: readonly string[];
  /** What was asked of GitHub that it does not offer, or that the stand-in could not answer. */
  readonly violations?: readonly string[];
  readonly seconds?: number;
  /** The most memory at a time. */
  readonly mebibytes?: number;
  /** Requests to GitHub. */
  readonly requests?: number;
}

/** What was tried: a change, a whole tree, or one file of it by itself. */
export interface Matter {
  readonly kind: 'range' | 'scan' | 'file';
  readonly repository: string;
  readonly base?: string;
  /** The commit whose files are reviewed. */
  readonly head: string;
  readonly path?: string;
}

export type Outcome = Matter & Result;

/** A result with nothing to tell but what stood in the way. */
export function without(verdict: 'hung' | 'crashed' | 'skipped', why: string, spent: Partial<Result> = {}): Result {
  return { verdict, why, told: [], unread: [], remarks: [], ...spent };
}

/** `acme/shop 1a2b3c4..5d6e7f8`, `acme/shop 5d6e7f8 web/Dockerfile` */
export function nameOf({ repository, base, head, path }: Matter): string {
  const commits = [...(base === undefined ? [] : [base]), head].map((sha) => sha.slice(0, 7)).join('..');
  return [repository, commits, ...(path === undefined ? [] : [path])].join(' ');
}

/** `web/Dockerfile:3 high pipe-to-shell` */
export function placeOf({ path, line, rule, severity }: Told): string {
  return [...(path === '' ? [] : [`${path}:${line ?? 0}`]), ...(severity ? [severity] : []), rule].join(' ');
}

/** What is the same of a matter in another run. */
export function keyOf({ kind, repository, base = '', head, path = '' }: Matter): string {
  return [kind, repository, base, head, path].join('\t');
}
