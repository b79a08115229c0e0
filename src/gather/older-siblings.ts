import { allPathsOf, type Change } from '../change.ts';
import { areOfOneTemplate, linesOf } from '../text/likeness.ts';
import { withoutNumbers } from '../text/path.ts';
import type { Reader } from './links.ts';

/** So many older versions of a file are looked at, those with the highest numbers. */
const mostRead = 3;
/** New files beyond these stand for themselves. */
const mostFiles = 40;

/**
 * Finds for files that a change adds the older versions of them which it leaves alone: `8.4/Dockerfile` for `8.5/Dockerfile`,
 * where the path is the same but for its numbers and most of the text is.
 *
 * @returns for each file that has one, the path of the version that comes first
 */
export async function olderSiblings(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { base, incomplete, files } = change;
  const added = new Set(files.flatMap(({ status, path }) => (status === 'added' ? [path] : [])));
  const asked = paths.filter((path) => added.has(path) && /\d/.test(path)).slice(0, mostFiles);
  if (base === undefined || incomplete !== undefined || asked.length === 0) return new Map();
  const touched = new Set(allPathsOf(files));
  const versions = new Map<string, string[]>(asked.map((path) => [withoutNumbers(path), []]));
  for (const path of (await reader.tree('head', true)).paths)
    if (!touched.has(path)) versions.get(withoutNumbers(path))?.push(path);
  const wanted = asked.flatMap((path) => {
    const older = versions.get(withoutNumbers(path))!.sort(byNumbers).reverse().slice(0, mostRead);
    return older.length > 0 ? [path, ...older].map((each) => ({ side: 'head', path: each, of: path }) as const) : [];
  });
  const contents = await reader.read(wanted);
  const texts = wanted.map(({ of, path }, i) => ({ of, path, content: contents[i]! }));
  const linesAt = new Map(
    texts.flatMap(({ path, content }) => (content.kind === 'text' ? [[path, linesOf(content.text)] as const] : [])),
  );
  const isAlike = (path: string, other: string) => {
    const [a, b] = [linesAt.get(path), linesAt.get(other)];
    return a !== undefined && b !== undefined && areOfOneTemplate(a, b);
  };
  return new Map(
    asked.flatMap((path) => {
      const older = texts.find((each) => each.of === path && each.path !== path && isAlike(path, each.path));
      return older ? [[path, older.path] as const] : [];
    }),
  );
}

/** By the numbers in them: `8.9` before `8.10`. */
function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
