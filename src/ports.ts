import type { Change, Place, Side } from './change.ts';
import type { ImageWanted, Published } from './known/published-image.ts';
import type { Elsewhere } from './policy/other-repository.ts';
import type { Review } from './review/review.ts';

/** Where changes come from and reviews go: GitHub, a local git repository, or a folder. */
export interface Forge {
  change(): Promise<Change>;
  /**
   * What a side has at each path, in the order they were asked for; asks in as few requests as it can. Never follows a link:
   * there is nothing behind one.
   */
  read(wanted: readonly Wanted[]): Promise<readonly Entry[]>;
  /**
   * All the files of a side: links and submodules too, folders not.
   *
   * @param quick no more of them than one request gives
   */
  tree(side: Side, quick?: boolean): Promise<Tree>;
  /** A file of another repository; not there where nothing but this one can be read. */
  elsewhere?(file: Elsewhere): Promise<Content>;
  publish(review: Review): Promise<void>;
}

export interface Tree {
  readonly paths: readonly string[];
  /** Set where the list is not whole: a sentence saying why. */
  readonly incomplete: string | undefined;
}

export interface Wanted {
  readonly side: Place;
  readonly path: string;
  /** Whether only what is there matters, and not the text of a file. */
  readonly look?: boolean;
}

/** What a tree has at a path. */
export type Entry =
  | Content
  | { readonly kind: 'folder' }
  /** A file that was only looked at. */
  | { readonly kind: 'file' }
  /** A checkout of another repository. */
  | { readonly kind: 'submodule' }
  /** A symbolic link, with the path that is written in it. */
  | { readonly kind: 'link'; readonly target: string };

export type Content =
  /** `at` is the file's own path, where links led to it. */
  | { readonly kind: 'text'; readonly text: string; readonly at?: string }
  | { readonly kind: 'absent' }
  /** There, but not to be reviewed; the reason is a sentence for the developer. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Where images are published. Is asked for what a few kilobytes of JSON tell; nothing is pulled. */
export interface Registry {
  /**
   * What registries say of images, in the order asked for; asks side by side, and never twice in one review. Never throws:
   * trouble is an answer, and no verdict follows from it.
   */
  look(wanted: readonly ImageWanted[]): Promise<readonly Published[]>;
  /** What is to be told of the asking itself, once all is asked: limits that were hit, credentials that were not used. Sentences. */
  remarks(): readonly string[];
}
