import type { Change } from '../change.ts';
import type { Entry, Forge, Tree, Wanted } from '../ports.ts';

/** The change that makes some edits, and nothing else: its base is what another change comes to. */
export class EditedForge implements Forge {
  readonly #forge: Forge;
  readonly #seen: Change;
  readonly #texts: ReadonlyMap<string, string>;
  readonly elsewhere?: NonNullable<Forge['elsewhere']>;

  /**
   * @param seen the other change
   * @param texts what files hold after the edits, by their paths
   */
  constructor(forge: Forge, seen: Change, texts: ReadonlyMap<string, string>) {
    this.#forge = forge;
    this.#seen = seen;
    this.#texts = texts;
    if (forge.elsewhere) this.elsewhere = (file) => forge.elsewhere!(file);
  }

  async change(): Promise<Change> {
    const { head, title, target = head, named, folders } = this.#seen;
    return {
      base: head,
      target,
      head: 'edited',
      title,
      files: [...this.#texts.keys()].map((path) => ({
        path,
        previousPath: undefined,
        status: 'modified',
        hunks: undefined,
      })),
      ...(named && { named }),
      ...(folders && { folders }),
      incomplete: undefined,
    };
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Entry[]> {
    const isEdited = ({ side, path }: Wanted) => side === 'head' && this.#texts.has(path);
    const others = await this.#forge.read(
      wanted.filter((each) => !isEdited(each)).map((each) => (each.side === 'base' ? { ...each, side: 'head' } : each)),
    );
    let next = 0;
    return wanted.map((each) =>
      isEdited(each) ? { kind: 'text', text: this.#texts.get(each.path)! } : others[next++]!,
    );
  }

  tree(_side: unknown, quick?: boolean): Promise<Tree> {
    return this.#forge.tree('head', quick);
  }

  async publish(): Promise<void> {}
}
