import { type Change, pathsOf, type Side } from '../change.ts';
import { isPackageSettings } from '../known/package-settings.ts';
import type { Tree, Wanted } from '../ports.ts';
import { folderOf } from '../text/path.ts';
import type { Roots } from './collect.ts';
import type { Reader } from './links.ts';

/** As many such files as are read before anybody knows whether an image copies them. */
const mostLikely = 100;

/** What container files are likely to copy, and is read where they do: what lies beside them, or in the repository's root. */
export async function likelyCopied(reader: Pick<Reader, 'tree'>, { base, head }: Roots): Promise<readonly Wanted[]> {
  const roots = [...base, ...head];
  if (roots.length === 0) return [];
  const folders = new Set(['.', ...roots.map(folderOf)]);
  const { paths } = await reader.tree('head', true);
  return paths
    .filter((path) => folders.has(folderOf(path)) && isPackageSettings(path))
    .slice(0, mostLikely)
    .flatMap((path): Wanted[] => [
      { side: 'base', path },
      { side: 'head', path },
    ]);
}

/** Lists what each side of a change has: the head as one request gives it, the base by what the change does. */
export function listingOf(reader: Pick<Reader, 'tree'>, change: Change): (side: Side) => Promise<Tree> {
  const head = () => reader.tree('head', true);
  const base = async (): Promise<Tree> => {
    if (change.base === undefined || change.incomplete !== undefined) return reader.tree('base', true);
    const pairs = change.files.map(pathsOf);
    const brought = new Set(pairs.map(([, after]) => after));
    const { paths, incomplete } = await head();
    const before = pairs.flatMap(([path]) => path ?? []);
    return { paths: [...paths.filter((path) => !brought.has(path)), ...before], incomplete };
  };
  return (side) => (side === 'head' ? head() : base());
}
