import type { Change, Side } from '../change.ts';
import { affectedBy } from '../model/affected-files.ts';
import { collect, type Roots } from './collect.ts';
import type { Reader } from './links.ts';

/**
 * How far a review goes: the container files that changed, those as well whose inputs changed, or all there are. Each
 * with what it is joined to.
 */
export const scopes = ['changed', 'affected', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** Container files of one side; more are not looked at, and that is told. */
const mostFiles = 10_000;

export interface Reach {
  readonly roots: Roots;
  /** A sentence where not all could be looked at. */
  readonly incomplete: string | undefined;
}

/** As many of them as a review looks at. */
export function within({ base, head }: Roots): Reach {
  const most = Math.max(base.length, head.length);
  return {
    roots: { base: base.slice(0, mostFiles), head: head.slice(0, mostFiles) },
    incomplete:
      most > mostFiles
        ? `There are ${most} container files, more than the ${mostFiles} that a review looks at, so some were not looked at`
        : undefined,
  };
}

/**
 * Says which container files are to be reviewed.
 *
 * @param changed the container files that the change touches
 */
export async function reach(
  reader: Reader,
  change: Change,
  { scope, isOurs }: { readonly scope: Scope; readonly isOurs: (path: string) => boolean },
  changed: Roots,
): Promise<Reach> {
  if (scope === 'changed' || change.base === undefined) return within(changed);
  const head = await containerFiles(reader, 'head', isOurs);
  if (scope === 'all') {
    const base = await containerFiles(reader, 'base', isOurs);
    const all = within({ base: union(changed.base, base.paths), head: union(changed.head, head.paths) });
    return { ...all, incomplete: all.incomplete ?? head.incomplete ?? base.incomplete };
  }
  const { roots, incomplete } = within({ base: [], head: head.paths });
  const { project } = (await collect(reader, roots)).head;
  const paths = change.files.flatMap(({ path, previousPath }) => [path, ...(previousPath ? [previousPath] : [])]);
  const found = affectedBy(paths, project);
  const affected = head.paths.filter((path) => found.has(path));
  const before = new Map(
    change.files.map(({ path, previousPath, status }) => [
      path,
      status === 'added' ? undefined : (previousPath ?? path),
    ]),
  );
  const affectedBefore = affected.flatMap((path) => (before.has(path) ? (before.get(path) ?? []) : [path]));
  const reached = within({ base: union(changed.base, affectedBefore), head: union(changed.head, affected) });
  return { ...reached, incomplete: reached.incomplete ?? incomplete ?? head.incomplete };
}

async function containerFiles(reader: Reader, side: Side, isOurs: (path: string) => boolean) {
  const { paths, incomplete } = await reader.tree(side);
  return { paths: paths.filter(isOurs), incomplete };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
