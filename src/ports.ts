import type { Review } from './review/review.ts';

/** Where changes come from and reviews go: GitHub, a local git repository, or a folder. */
export interface Forge {
  change(): Promise<Change>;
  /** Contents in the order they were asked for; asks in as few requests as it can. Never follows links. */
  read(wanted: readonly Wanted[]): Promise<readonly Content[]>;
  publish(review: Review): Promise<void>;
}

export type Side = 'base' | 'head';

/** A set of changed files between two commits. */
export interface Change {
  /** The merge base; undefined where there is nothing to compare with, and everything counts as introduced. */
  readonly base: string | undefined;
  readonly head: string;
  /** As a person would name it: `owner/repo#12`, `main..feature`. */
  readonly title: string;
  readonly files: readonly ChangedFile[];
  /** Set where the list is not whole: a sentence saying why. Such a review cannot pass. */
  readonly incomplete: string | undefined;
}

export interface ChangedFile {
  readonly path: string;
  /** The path at the base, where it differs. */
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** In order; undefined where the forge does not show the file's diff, so that no line of it can take a comment. */
  readonly hunks: readonly Hunk[] | undefined;
}

/** The lines of one hunk at the head: context and added ones, the only ones that can take a comment. 1-based. */
export interface Hunk {
  readonly start: number;
  /** The last line, inclusive. Less than `start` where the hunk only deletes. */
  readonly end: number;
}

export interface Wanted {
  readonly side: Side;
  readonly path: string;
}

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** There, but not to be reviewed; the reason is a sentence for the developer. */
  | { readonly kind: 'unreadable'; readonly reason: string };
