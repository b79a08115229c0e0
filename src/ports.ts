import type { Elsewhere } from './policy/elsewhere.ts';
import type { Review } from './review/review.ts';

/** Where changes come from and reviews go: GitHub, a local git repository, or a folder. */
export interface Forge {
  change(): Promise<Change>;
  /** Contents in the order they were asked for; asks in as few requests as it can. Never follows links. */
  read(wanted: readonly Wanted[]): Promise<readonly Content[]>;
  /** All the files of a side: links and submodules too, folders not. */
  tree(side: Side): Promise<Tree>;
  /** A file of another repository; not there where nothing but this one can be read. */
  elsewhere?(file: Elsewhere): Promise<Content>;
  publish(review: Review): Promise<void>;
}

export interface Tree {
  readonly paths: readonly string[];
  /** Set where the list is not whole: a sentence saying why. */
  readonly incomplete: string | undefined;
}

export type Side = 'base' | 'head';

/**
 * Where a file can be read. `target` is the newest commit of what the head is to be merged into, while `base` is where the two
 * parted, maybe long ago; with nothing to compare, the head.
 */
export type Place = Side | 'target';

/** A set of changed files between two commits. */
export interface Change {
  /** The merge base; undefined where there is nothing to compare with, and everything counts as introduced. */
  readonly base: string | undefined;
  /** The newest commit of what the head is to be merged into; undefined where there is no such commit. */
  readonly target?: string | undefined;
  readonly head: string;
  /** As a person would name it: `owner/repo#12`, `main..feature`. */
  readonly title: string;
  readonly files: readonly ChangedFile[];
  /** Paths among them that are reviewed whatever they are called. */
  readonly named?: readonly string[];
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
  readonly side: Place;
  readonly path: string;
}

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** There, but not to be reviewed; the reason is a sentence for the developer. */
  | { readonly kind: 'unreadable'; readonly reason: string };
