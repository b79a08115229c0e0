import { allPathsOf, type Change } from '../change.ts';
import type { Unread } from '../model/project.ts';
import { foldersAbove } from '../text/path.ts';
import type { Reader } from './links.ts';

/**
 * Of what could not be reviewed at the head, says which lies in a folder where others check out another repository: neither
 * side has it, and the base builds from it already. One that a change names first may be a slip, or a way around the review.
 *
 * @param base what could not be reviewed there
 */
export async function inOtherCheckouts(
  reader: Pick<Reader, 'tree'>,
  change: Change,
  { head, base = [] }: { readonly head: readonly Unread[]; readonly base?: readonly Unread[] | undefined },
): Promise<Unread[]> {
  const isBuild = ({ builtIn = '.' }: Unread) => builtIn !== '.';
  if (!head.some(isBuild) || !base.some(isBuild)) return [...head];
  const { paths, incomplete } = await reader.tree('head', true);
  if (incomplete !== undefined || change.incomplete !== undefined) return [...head];
  const there = new Set([...paths, ...allPathsOf(change.files)].flatMap((path) => [path, ...foldersAbove(path)]));
  const absentFolder = ({ builtIn = '.' }: Unread) =>
    [...foldersAbove(builtIn), builtIn].find((folder) => folder !== '.' && !there.has(folder));
  const checkouts = new Set(base.filter(isBuild).map(absentFolder));
  return head.map((each) => {
    const folder = isBuild(each) ? absentFolder(each) : undefined;
    return folder !== undefined && checkouts.has(folder) ? { ...each, elsewhere: true } : each;
  });
}
