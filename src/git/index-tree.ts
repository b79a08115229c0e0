import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { GitError } from './error.ts';
import { Git } from './git.ts';

/**
 * What the next commit would hold, as a tree. Its objects are written to a folder aside, from a copy of the index, so that the
 * repository stays as it is; the folder is gone when the process ends.
 *
 * @param index its path, absolute; without the file nothing was ever added
 * @returns the id of the tree, and a git that finds it
 * @throws GitError where a merge is not finished
 */
export async function indexTree(git: Git, index: string): Promise<{ tree: string; holder: Git }> {
  const aside = mkdtempSync(join(tmpdir(), 'layer-review-index-'));
  process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
  const [copy, objects] = [join(aside, 'index'), join(aside, 'objects')];
  mkdirSync(objects);
  if (existsSync(index)) copyFileSync(index, copy);
  const own = resolve(git.folder, (await git.text(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, ''));
  const others = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES;
  const holder = new Git(git.folder, {
    GIT_INDEX_FILE: copy,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [own, ...(others ? [others] : [])].join(delimiter),
  });
  const tree = await holder.line(['write-tree']);
  if (tree !== undefined) return { tree, holder };
  throw new GitError('The index has conflicts of a merge. Resolve them, `git add` the files, and run this again.');
}
