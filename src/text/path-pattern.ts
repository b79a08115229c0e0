/**
 * Absolute paths that may be patterns of the shell's: `*`, `?` and `[a-z]` within a name, and `**` for any folders. Of two of
 * them it is told whether one may lie in the other, never less than that.
 */
import { readGlob } from './glob.ts';
import { nameOf } from './path.ts';

/** Whether a path may be one of several. */
export function isPattern(path: string): boolean {
  return wild.test(path);
}

const wild = /[*?[]/;
const none: string[] = [];

/**
 * What a path is as it is seen from a folder, or from a file: '' for that itself. Of a pattern all that it may be; nothing
 * where it does not lie there.
 */
export function restsBelow(path: string, folder: string): string[] {
  if (path === folder) return [''];
  if (folder === '/') return [path.slice(1)];
  if (path[folder.length] === '/' && path.startsWith(folder)) return [path.slice(folder.length + 1)];
  // Most are none; this is asked more often than all else.
  const [own, other] = [wildAt(path), wildAt(folder)];
  const known = Math.min(own === -1 ? path.length : own, other === -1 ? folder.length : other);
  if ((own === -1 && other === -1) || !path.startsWith(folder.slice(0, known))) return none;
  const parts = partsOf(path);
  let at = skipping(parts, new Set([0]));
  for (const name of partsOf(folder)) {
    const next = [...at].flatMap((i) => {
      if (parts[i] === '**') return [i];
      return parts[i] !== undefined && mayBeSame(parts[i], name) ? [i + 1] : [];
    });
    at = skipping(parts, new Set(next));
  }
  return [...new Set([...at].map((i) => parts.slice(i).join('/')))];
}

/** `**` is no folder, too. */
function skipping(parts: readonly string[], places: Set<number>): ReadonlySet<number> {
  for (const i of places) if (parts[i] === '**') places.add(i + 1);
  return places;
}

/** Whether two paths may be the same. */
export function meets(path: string, other: string): boolean {
  return restsBelow(path, other).includes('');
}

function mayBeSame(name: string, other: string): boolean {
  if (name === other || (isPattern(name) && isPattern(other))) return true;
  return fits(name, other) || fits(other, name);
}

function fits(pattern: string, name: string): boolean {
  return isPattern(pattern) && (globOf(pattern)?.(name) ?? true);
}

/** Of two names that may be the same, the one that says more. */
export function sharper(name: string, other: string): string {
  return isPattern(name) ? other : name;
}

/** What a pattern stands for once its last name is known. */
export function withName(pattern: string, name: string): string {
  const own = nameOf(pattern);
  return `${pattern.slice(0, pattern.length - own.length)}${sharper(own, name)}`;
}

/** The folder that all that a pattern may be lies in; of a path that is none, itself. */
export function plainStart(path: string): string {
  const at = path.search(wild);
  if (at === -1) return path;
  return path.slice(0, Math.max(0, path.lastIndexOf('/', at))) || (path.startsWith('/') ? '/' : '');
}

/** As many paths and patterns as are kept as they were read. */
const mostKept = 5000;

/** The same few paths and patterns are asked about over and over. */
function kept<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    known.set(text, read(text));
    return known.get(text)!;
  };
}

const partsOf = kept((path): readonly string[] => path.split('/').filter((part) => part !== ''));
const wildAt = kept((path) => path.search(wild));
const globOf = kept(readGlob);
