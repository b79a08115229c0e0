import type { ChangedFile } from '../../change.ts';
import type { GitTree } from './tree.ts';

/**
 * What two trees differ in, in the order of the paths, which is that of GitHub's lists.
 *
 * @param told files as a list tells of them, the more trusted first: with their hunks, and what they were called. One counts
 * as far as the trees say the same of it.
 */
export function treeDiff(before: GitTree, now: GitTree, told: readonly ChangedFile[]): ChangedFile[] {
  const trees = new Trees(before, now);
  const files = new Map<string, ChangedFile>();
  const taken = new Set<string>();
  const take = (file: ChangedFile) => {
    const paths = [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])];
    if (paths.some((path) => taken.has(path))) return;
    for (const path of paths) taken.add(path);
    files.set(file.path, file);
  };
  for (const file of told) if (trees.agree(file)) take(file);
  for (const file of trees.others(taken)) take(file);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

class Trees {
  readonly #before: GitTree['entries'];
  readonly #now: GitTree['entries'];

  constructor(before: GitTree, now: GitTree) {
    this.#before = before.entries;
    this.#now = now.entries;
  }

  /** Whether a file is what its list says it is: content, status and former path. */
  agree({ path, previousPath, status, oid }: ChangedFile): boolean {
    const side = status === 'removed' ? this.#before : this.#now;
    if (!this.#differs(path) || oid === undefined || side.get(path)?.oid !== oid) return false;
    if (status === 'removed') return !this.#now.has(path);
    if (status === 'modified') return this.#before.has(path);
    const isMove = previousPath !== undefined && this.#before.has(previousPath) && !this.#now.has(previousPath);
    return !this.#before.has(path) && (status === 'added' || isMove);
  }

  /** What the trees differ in besides; a file that is gone and there again as it was has moved. */
  others(taken: ReadonlySet<string>): ChangedFile[] {
    const paths = [...new Set([...this.#before.keys(), ...this.#now.keys()])].filter(
      (path) => !taken.has(path) && this.#differs(path),
    );
    const removed = paths.filter((path) => !this.#now.has(path));
    const moved = new Map(removed.map((path) => [this.#before.get(path)!.oid, path]));
    const there = paths.flatMap((path): ChangedFile[] => {
      const oid = this.#now.get(path)?.oid;
      if (oid === undefined) return [];
      const file = { path, previousPath: undefined, hunks: undefined, oid };
      if (this.#before.has(path)) return [{ ...file, status: 'modified' }];
      const previousPath = moved.get(oid);
      moved.delete(oid);
      return [previousPath === undefined ? { ...file, status: 'added' } : { ...file, status: 'renamed', previousPath }];
    });
    const gone = removed.map(
      (path): ChangedFile => ({
        path,
        previousPath: undefined,
        status: 'removed',
        hunks: undefined,
        oid: this.#before.get(path)!.oid,
      }),
    );
    return [...there, ...gone];
  }

  #differs(path: string): boolean {
    const [old, fresh] = [this.#before.get(path), this.#now.get(path)];
    return old?.oid !== fresh?.oid || old?.mode !== fresh?.mode;
  }
}
