/** Paths inside the repository: relative to its root, with a slash; the root itself is a dot. */

import { placesOf } from './places-of.ts';

/** The last name of a path; empty where it ends in `/`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** Of `3.4.2/Dockerfile` and `3.4.1/Dockerfile` the same. */
export function withoutNumbers(path: string): string {
  return path.replace(/\d+(?:\.\d+)*/g, '#');
}

/** `a/b/c` lies in `a` and `a/b`. */
export function* foldersAbove(path: string): Iterable<string> {
  for (const at of placesOf('/', path)) yield path.slice(0, at);
}

/** The folders that a folder of the repository lies in, the nearest first: of `a/b` it is `a`, and then `.`. */
export function foldersAround(folder: string): readonly string[] {
  return folder === '.' ? [] : [...foldersAbove(folder)].reverse().concat('.');
}

/**
 * Whether a path is a folder or lies in it; paths compare by whole segments. Both are absolute and normalised.
 */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

/** A drive, a share of a server or a named pipe. Anything else that begins with a backslash is a relative path, on Windows too. */
const onWindows = /^(?:[A-Za-z]:[/\\]|\\\\[^/\\]+\\|\/\/\.\/pipe\/)/;

/** A path as it is seen from a folder of the repository; undefined where it is not below. */
export function below(path: string, folder: string): string | undefined {
  if (folder === '.') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** A relative path seen from a folder; undefined where it is absolute or leaves the repository. */
export function resolve(folder: string, path: string): string | undefined {
  if (/^[/~]/.test(path) || onWindows.test(path)) return undefined;
  const segments = folder === '.' ? [] : folder.split('/');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else segments.push(segment);
  }
  return segments.join('/') || '.';
}

/** A path with `.`, `..` and repeated slashes worked out; a relative one begins with `.`. Paths of Windows and its named pipes stay as they are. */
export function normalise(path: string): string {
  if (onWindows.test(path)) return path;
  if (path.startsWith('/')) return `/${workedOut(path, true)}`;
  const home = /^~[^/]*/.exec(path)?.[0];
  const rest = workedOut(path.slice(home?.length ?? 0), false);
  const climbs = /^\.\.(?:\/|$)/.test(rest);
  // A home folder lies in `/home`.
  if (home !== undefined && climbs) return normalise(`/home/user/${rest}`);
  if (home !== undefined) return rest ? `${home}/${rest}` : home;
  if (rest === '') return '.';
  return climbs ? rest : `./${rest}`;
}

/** Without `.` and empty segments, and `..` taken back as far as there is something to take back; nothing is above the root. */
function workedOut(path: string, isAbsolute: boolean): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    const isUp = segment === '..' && (isAbsolute || (segments.length > 0 && segments.at(-1) !== '..'));
    if (isUp) segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}

/**
 * How many folders above the repository a relative path climbs that is seen from a folder in it, and what follows there,
 * without a slash in front; undefined where it stays in the repository.
 */
export function climb(folder: string, path: string): { readonly levels: number; readonly rest: string } | undefined {
  const whole = normalise(folder === '.' ? path : `${folder}/${path}`);
  const up = /^\.\.(?:\/\.\.)*(?=\/|$)/.exec(whole)?.[0];
  return up === undefined ? undefined : { levels: up.split('/').length, rest: whole.slice(up.length + 1) };
}

/** Whether a build context, an included file or a file to extend is fetched from elsewhere. */
export function isRemote(path: string): boolean {
  return path.includes('://') || /^(?:github\.com\/|git@|oci:)/.test(path);
}
