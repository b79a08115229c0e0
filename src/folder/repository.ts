/** Where a repository begins, and what its files are called from a folder in it. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The top of the repository that a folder is in: the nearest one above with `.git`, which a work tree and a submodule have as a file; undefined where it is in none. */
export function repositoryTop(folder: string): string | undefined {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each;
    if (dirname(each) === each) return undefined;
  }
}

/**
 * What paths from a root are called in a folder, so that they can be opened from there.
 *
 * @param here may be any folder; absolute, as the root
 */
export function calledFrom(here: string, root: string): (path: string) => string {
  if (here === root) return (path) => path;
  return (path) => slashes(relative(here, join(root, path))) || '.';
}

/** A path of this machine as paths are written in a repository. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
