import { allPathsOf, type Change, pathsAtHead } from '../change.ts';
import type { Unread } from '../model/project.ts';
import type { Judged } from '../review/decide.ts';
import type { MovedPins } from '../review/weigh-unread.ts';
import type { Reader } from './links.ts';
import { referencesOf } from './references.ts';

type Side = Pick<Judged, 'sources' | 'unread'>;

/**
 * The submodules of which a change moves the pin and nothing else: what says where they are fetched from is as it was, and so
 * is which files name what is in them. The commit may be one of a fork all the same, as GitHub serves those of all forks by the
 * address of any.
 */
export async function movedPins(
  reader: Pick<Reader, 'entries'>,
  change: Change,
  { base, head }: { readonly base: Side | undefined; readonly head: Side },
): Promise<MovedPins> {
  const isIn = ({ submodule, about }: Unread) => submodule ?? about;
  const unread = new Set(head.unread.map(isIn));
  const moved = change.files.flatMap(({ path, status }) => (status === 'modified' && unread.has(path) ? path : []));
  if (!base || moved.length === 0 || allPathsOf(change.files).includes('.gitmodules')) return new Map();
  const pathNow = pathsAtHead(change);
  const before = new Set(naming(base).map(([by, path]) => `${pathNow(by)}\n${path}`));
  const added = new Set(naming(head).flatMap(([by, path]) => (before.has(`${by}\n${path}`) ? [] : path)));
  const isNew = (submodule: string) => head.unread.some((each) => isIn(each) === submodule && added.has(each.path));
  const paths = moved.filter((path) => !isNew(path));
  const sides = await Promise.all((['base', 'head'] as const).map((side) => reader.entries(side, paths, true)));
  const pins = paths.map((path, i) => {
    const commits = sides.flatMap((entries) => {
      const entry = entries[i]!;
      return entry.kind === 'submodule' ? [entry.commit] : [];
    });
    return [path, commits] as const;
  });
  return new Map(pins.filter(([, commits]) => commits.length === sides.length));
}

/** Which files name which others. */
function naming({ sources }: Side): (readonly [by: string, path: string])[] {
  return referencesOf(sources).references.map(({ at, path }) => [at.source.path, path]);
}
