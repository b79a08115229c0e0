import { allPathsOf, type Change } from '../change.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import type { Unread } from '../model/project.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { collect } from './collect.ts';
import type { Reader } from './links.ts';

/** So many files that are used in a way show that a repository uses them so. */
const fewest = 3;
/** So many are read to find that out. */
const mostRead = 30;

/**
 * Says of what could not be reviewed in a compose file that a change adds whether its siblings, which the change leaves
 * alone, are used in the same way, as most of them have the same: an overlay of others, or started from another folder.
 */
export async function usedAlike(
  reader: Reader,
  change: Change,
  unread: readonly Unread[],
  known: Parameters<typeof collect>[2] = {},
): Promise<(unread: Unread) => boolean> {
  const added = new Set(change.files.flatMap(({ status, path }) => (status === 'added' ? [path] : [])));
  const asked = new Set(unread.flatMap(({ byUse, path }) => (byUse && added.has(path) ? [path] : [])));
  const usual = new Set<string>();
  if (change.base === undefined || change.incomplete !== undefined) return () => false;
  for (const path of asked) {
    const siblings = await siblingsOf(path, reader, change);
    if (siblings.length < fewest) continue;
    const { base } = await collect(reader, { base: siblings, head: [] }, known);
    const alike = new Set(base.unread.flatMap((each) => (each.byUse ? [each.path] : [])));
    if (alike.size >= fewest && alike.size * 2 >= siblings.length) usual.add(path);
  }
  return ({ byUse, path }) => byUse === true && usual.has(path);
}

/** Those in its folder, and those of its name as far down as it is. */
async function siblingsOf(path: string, reader: Reader, change: Change): Promise<string[]> {
  const touched = new Set(allPathsOf(change.files));
  const { paths } = await reader.tree('head', true);
  const isSibling = (each: string) =>
    folderOf(each) === folderOf(path) || (nameOf(each) === nameOf(path) && depthOf(each) === depthOf(path));
  return paths.filter((each) => isComposePath(each) && !touched.has(each) && isSibling(each)).slice(0, mostRead);
}

function depthOf(path: string): number {
  return path.split('/').length;
}
