import type { Git } from './git.ts';

/** Files, and those of them that are symbolic links: undefined where git does not say that. */
interface Listed {
  readonly paths: readonly string[];
  readonly links: readonly string[] | undefined;
}

/** Every file of a commit, or of the work tree (undefined) but those that git is told to ignore. */
export async function listFiles(git: Git, commit: string | undefined): Promise<Listed> {
  if (commit !== undefined) {
    const rows = await git.fields(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const pathOf = (row: string) => row.slice(row.indexOf('\t') + 1);
    return { paths: rows.map(pathOf), links: rows.filter((row) => row.startsWith('120000 ')).map(pathOf) };
  }
  const list = (...which: string[]) => git.fields(['ls-files', '-z', '--full-name', ...which]);
  const [there, gone] = await Promise.all([
    list('--cached', '--others', '--exclude-standard'),
    // Still known to git, and deleted by hand.
    list('--deleted'),
  ]);
  const deleted = new Set(gone);
  // A name that ends in a slash is another repository below this one; a merge's conflict is listed three times.
  const paths = [...new Set(there)].filter((path) => !deleted.has(path) && !path.endsWith('/'));
  return { paths, links: undefined };
}
