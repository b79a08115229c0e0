import { isAbsolute, sep } from 'node:path';
import type { Content } from '../ports.ts';

/** No Dockerfile or compose file that a person wrote is as large as this. */
export const mostBytes = 1_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's bytes as text, or why they are not to be reviewed. */
export function decode(bytes: Uint8Array): Content {
  if (bytes.length > mostBytes) return tooLarge(bytes.length);
  if (bytes.includes(0))
    return { kind: 'unreadable', reason: 'It holds NUL bytes, so it is not text. Save it as UTF-8.' };
  try {
    return { kind: 'text', text: utf8.decode(bytes) };
  } catch {
    return { kind: 'unreadable', reason: 'It is not valid UTF-8. Save it as UTF-8.' };
  }
}

export function tooLarge(bytes: number): Content {
  return {
    kind: 'unreadable',
    reason: `It has ${(bytes / 1_000_000).toFixed(1)} MB, more than the ${mostBytes / 1_000_000} MB that are reviewed.`,
  };
}

/** @param link the link's own path: the file's, or that of a folder above it. */
export function throughLink(path: string, link: string): Content {
  const what = link === path ? 'It is a symbolic link' : `It lies behind ${link}, a symbolic link`;
  return { kind: 'unreadable', reason: `${what}, and links are not followed. Put the file itself there.` };
}

export function inSubmodule(path: string, submodule: string): Content {
  const what = submodule === path ? 'It is' : `It lies in ${submodule},`;
  return {
    kind: 'unreadable',
    reason: `${what} another repository's checkout (a submodule). Review it in its own repository.`,
  };
}

/** For a file that was listed a moment ago. */
export const vanished: Content = {
  kind: 'unreadable',
  reason: 'It could not be found again by its name. Its name may not be valid UTF-8, or it was removed meanwhile.',
};

/** `a/b/c` lies in `a` and `a/b`. */
export function* foldersAbove(path: string): Iterable<string> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}

/** Whether a path stays below the folder that it starts from. */
export function staysInside(path: string): boolean {
  return !isAbsolute(path) && !path.split(sep === '/' ? '/' : /[\\/]/).includes('..');
}

export const outside: Content = { kind: 'unreadable', reason: 'It lies outside of what is reviewed.' };
