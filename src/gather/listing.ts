import { type Change, pathsOf, type Side } from '../change.ts';
import type { Tree } from '../ports.ts';
import type { Reader } from './links.ts';

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
