import type { Git } from './git.ts';

/** Every file of a commit, or of the work tree (undefined) but those that git is told to ignore. */
export async function listFiles(git: Git, commit: string | undefined): Promise<string[]> {
  if (commit !== undefined) return git.fields(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  const list = (...which: string[]) => git.fields(['ls-files', '-z', '--full-name', ...which]);
  const [there, gone] = await Promise.all([
    list('--cached', '--others', '--exclude-standard'),
    // Still known to git, and deleted by hand.
    list('--deleted'),
  ]);
  const deleted = new Set(gone);
  // A name that ends in a slash is another repository below this one; a merge's conflict is listed three times.
  return [...new Set(there)].filter((path) => !deleted.has(path) && !path.endsWith('/'));
}
