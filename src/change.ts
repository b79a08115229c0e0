/** A set of changed files between two commits. */
export interface Change {
  /** The merge base; undefined where there is nothing to compare with, and everything counts as introduced. */
  readonly base: string | undefined;
  /** The newest commit of what the head is to be merged into; undefined where there is no such commit. */
  readonly target?: string | undefined;
  readonly head: string;
  /** The branch that it is to be merged into; undefined where nobody says. */
  readonly against?: string | undefined;
  /** As a person would name it: `owner/repo#12`, `main..feature`. */
  readonly title: string;
  /** What the repository is called, without its owner; undefined where nobody knows. */
  readonly repository?: string | undefined;
  /** Who has the repository on GitHub; undefined where nobody knows. */
  readonly owner?: string | undefined;
  readonly files: readonly ChangedFile[];
  /** Paths among them that are reviewed whatever they are called. */
  readonly named?: readonly string[];
  /** Folders that somebody named, whatever they are called. */
  readonly folders?: readonly string[];
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
  /** The name that git gives to its content, at the head unless it was removed; undefined where the forge does not tell. */
  readonly oid?: string | undefined;
}

/** The paths of a changed file: at the base and at the head. */
export function pathsOf({
  path,
  previousPath,
  status,
}: ChangedFile): readonly [base: string | undefined, head: string | undefined] {
  return [status === 'added' ? undefined : (previousPath ?? path), status === 'removed' ? undefined : path];
}

/** The same, each with its side. */
export function sidesOf(file: ChangedFile): { readonly side: Side; readonly path: string }[] {
  const paths = pathsOf(file);
  return sides.flatMap((side, i) => {
    const path = paths[i];
    return path === undefined ? [] : [{ side, path }];
  });
}

/** All that files of a change are called, and were. */
export function allPathsOf(files: readonly Pick<ChangedFile, 'path' | 'previousPath'>[]): string[] {
  return files.flatMap(({ path, previousPath = path }) => [...new Set([path, previousPath])]);
}

/** Gives a file's path at the head for its path at the base. */
export function pathsAtHead({ files }: Pick<Change, 'files'>): (path: string) => string {
  const renamed = new Map(
    files.flatMap(({ path, previousPath }) => (previousPath ? [[previousPath, path] as const] : [])),
  );
  return (path) => renamed.get(path) ?? path;
}

/** The lines of one hunk at the head: context and added ones. A comment can stand on these and on those of `before`. 1-based. */
export interface Hunk {
  readonly start: number;
  /** The last line, inclusive. Less than `start` where the hunk only deletes. */
  readonly end: number;
  /** Its lines at the base: context and deleted ones. */
  readonly before: { readonly start: number; readonly end: number };
}

/** Reads the header of a hunk, `@@ -3,7 +3,9 @@`; undefined where it is none. */
export function readHunk(header: string): Hunk | undefined {
  const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
  if (!match) return undefined;
  const [, from, less = '1', start, more = '1'] = match;
  const lines = (first: number, count: number) => ({ start: first, end: first + count - 1 });
  return { ...lines(Number(start), Number(more)), before: lines(Number(from), Number(less)) };
}

const sides = ['base', 'head'] as const;
export type Side = (typeof sides)[number];

/**
 * Where a file can be read. `target` is the newest commit of what the head is to be merged into, while `base` is where the two
 * parted, maybe long ago; with nothing to compare, the head.
 */
export const places = ['base', 'head', 'target'] as const;
export type Place = (typeof places)[number];
