import type { Change, ChangedFile } from '../change.ts';
import type { Entry, Forge, Tree, Wanted } from '../ports.ts';
import { decode } from './content.ts';

/** A folder with what an editor holds of its files over it, saved or not. */
export class UnsavedForge implements Forge {
  readonly #forge: Forge;
  readonly #seen: Change;
  readonly #texts: ReadonlyMap<string, Entry>;
  readonly #only: readonly string[] | undefined;

  /**
   * @param seen all that the folder has
   * @param texts what the editor holds, by paths from the root, as those of the folder
   * @param only the files to review; all there are unless given
   */
  constructor(forge: Forge, seen: Change, texts: ReadonlyMap<string, string>, only?: readonly string[]) {
    this.#forge = forge;
    this.#seen = seen;
    this.#texts = new Map([...texts].map(([path, text]) => [path, decode(Buffer.from(text))]));
    this.#only = only;
  }

  async change(): Promise<Change> {
    const there = this.#withTexts(this.#seen.files.map(({ path }) => path));
    const files = this.#only?.filter((path) => there.has(path)) ?? [...there].sort();
    return {
      ...this.#seen,
      files: files.map((path): ChangedFile => ({ path, previousPath: undefined, status: 'added', hunks: undefined })),
    };
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Entry[]> {
    const others = await this.#forge.read(wanted.filter(({ path }) => !this.#texts.has(path)));
    let next = 0;
    return wanted.map(({ path }) => this.#texts.get(path) ?? others[next++]!);
  }

  async tree(side: 'base' | 'head', quick?: boolean): Promise<Tree> {
    const tree = await this.#forge.tree(side, quick);
    return { ...tree, paths: [...this.#withTexts(tree.paths)].sort() };
  }

  async publish(): Promise<void> {}

  /** A file that was never saved is there as well. */
  #withTexts(paths: readonly string[]): Set<string> {
    return new Set([...paths, ...this.#texts.keys()]);
  }
}
