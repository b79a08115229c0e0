import type { Change, Side } from '../change.ts';
import { staysInside, vanished } from '../folder/content.ts';
import { Disk } from '../folder/disk.ts';
import type { Entry, Forge, Tree, Wanted } from '../ports.ts';
import { readCommit } from './commit.ts';
import { changedFiles } from './diff.ts';
import type { Git } from './git.ts';
import { listFiles } from './list.ts';
import { findRange, type Range, type RangeOrder } from './range.ts';

/**
 * A change in a local git repository: what was done since the merge base with the default branch, up to the work tree as
 * it is. Reads only; the command prints the review, so there is nothing to publish.
 */
export class GitForge implements Forge {
  readonly #order: RangeOrder;
  #range: Range | undefined;
  #disk: Disk | undefined;
  /** All of the work tree that a commit of it could hold. */
  #inWorkTree: ReadonlySet<string> | undefined;
  /** Paths that are known to be there at the head. */
  readonly #listed = new Set<string>();

  /** @param order the folder may be any in the repository; `head` left out means the work tree */
  constructor(order: RangeOrder) {
    this.#order = order;
  }

  /** Where paths start from, absolute. @throws GitError as `change`. */
  get root(): Promise<string> {
    return this.#find().then(({ git }) => git.folder);
  }

  /** @throws GitError where there is nothing to compare; it says what to do. */
  async change(): Promise<Change> {
    const range = await this.#find();
    const files = await changedFiles(range);
    for (const { path, status } of files) if (status !== 'removed') this.#listed.add(path);
    return {
      base: range.base,
      target: range.target,
      head: range.head ?? 'work tree',
      title: range.title,
      repository: range.repository,
      owner: range.owner,
      files,
      incomplete: undefined,
    };
  }

  async read(wanted: readonly Wanted[]): Promise<Entry[]> {
    const { git, base, target, head } = await this.#find();
    const of = (side: Wanted['side']) => wanted.filter((each) => each.side === side);
    const [before, tip, now] = await Promise.all([
      readCommit(git, base, of('base')),
      readCommit(git, target, of('target')),
      head === undefined ? this.#readWorkTree(git, of('head')) : readCommit(git, head, of('head')),
    ]);
    return wanted.map(({ side, path }) => {
      const content = { base: before, target: tip, head: now }[side].get(path)!;
      return content.kind === 'absent' && side === 'head' && this.#listed.has(path) ? vanished : content;
    });
  }

  async tree(side: Side): Promise<Tree> {
    const { git, base, head } = await this.#find();
    return { ...(await listFiles(git, side === 'base' ? base : head)), incomplete: undefined };
  }

  async publish(): Promise<void> {}

  /** What git is told to ignore is not there, as it is not in the commit that this is going to be. */
  async #readWorkTree(git: Git, wanted: readonly Wanted[]): Promise<Map<string, Entry>> {
    this.#disk ??= new Disk(git.folder, { submodules: false });
    const entries = wanted.map(({ path, look }) => [path, this.#disk!.read(path, look)] as const);
    if (entries.some(([, { kind }]) => isOfFile(kind)))
      this.#inWorkTree ??= new Set((await listFiles(git, undefined)).paths);
    return new Map(
      entries.map(([path, entry]) => [
        path,
        isOfFile(entry.kind) && !this.#inWorkTree!.has(path) && staysInside(path) ? { kind: 'absent' } : entry,
      ]),
    );
  }

  async #find(): Promise<Range> {
    this.#range ??= await findRange(this.#order);
    return this.#range;
  }
}

function isOfFile(kind: Entry['kind']): boolean {
  return kind !== 'absent' && kind !== 'folder' && kind !== 'submodule';
}
