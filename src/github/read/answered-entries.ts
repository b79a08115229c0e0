import { allPathsOf, type Change } from '../../change.ts';
import type { Entry, Forge, Wanted } from '../../ports.ts';
import { foldersAbove } from '../../text/path.ts';
import type { GitTree } from './tree.ts';

/**
 * What GitHub need not be asked: what it has answered, what the change leaves as it was at the base, and what the listed
 * tree of the head has not got.
 */
export class AnsweredEntries {
  readonly #entries = new Map<string, Entry>();
  /** Paths that may differ between base and head; undefined where not all are known. */
  readonly #touched: ReadonlySet<string> | undefined;
  #tree: GitTree | undefined;

  constructor({ base, files, incomplete }: Change) {
    const paths = allPathsOf(files);
    if (base !== undefined && incomplete === undefined)
      this.#touched = new Set([...paths, ...paths.flatMap((path) => [...foldersAbove(path)])]);
  }

  /** @param tree of the head, whole */
  list(tree: GitTree): void {
    this.#tree = tree;
  }

  /** Entries in the order they were asked for; only what is not known is asked, and each once. */
  async through(ask: Forge['read'], wanted: readonly Wanted[]): Promise<Entry[]> {
    const keys = wanted.map((each) => this.#sameAtHead(each));
    const missing = new Map<string, Wanted>();
    for (const each of keys) {
      const key = keyOf(each);
      // Who reads a text sees what is there, too.
      const isAsked = each.look && missing.has(key);
      if (!this.#answer(each) && !isAsked) missing.set(key, each);
    }
    const asked = [...missing.values()];
    const entries = asked.length > 0 ? await ask(asked) : [];
    for (const [i, each] of asked.entries()) this.#entries.set(keyOf(each), entries[i]!);
    return keys.map((each) => this.#answer(each)!);
  }

  #sameAtHead(wanted: Wanted): Wanted {
    const { side, path } = wanted;
    return side === 'base' && this.#touched?.has(path) === false ? { ...wanted, side: 'head' } : wanted;
  }

  #answer(wanted: Wanted): Entry | undefined {
    const entry = this.#entries.get(keyOf(wanted));
    // It was looked at, and not read.
    const known = entry?.kind === 'file' && !wanted.look ? undefined : entry;
    if (known || wanted.side !== 'head' || !this.#tree) return known;
    if (this.#tree.folders.has(wanted.path)) return { kind: 'folder' };
    return this.#tree.entries.has(wanted.path) ? undefined : { kind: 'absent' };
  }
}

function keyOf({ side, path }: Wanted): string {
  return `${side} ${path}`;
}
