/** The files of the playground as a change: what stands on its two sides. */
import type { Change, ChangedFile, Hunk } from '../../../../src/change.ts';
import type { Content, Entry, Forge, Tree, Wanted } from '../../../../src/ports.ts';
import { pairedLines } from '../../../../src/text/paired-lines.ts';

/** Texts by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** Lines around what changes, as a diff on GitHub has them. */
const context = 3;

export class TextsForge implements Forge {
  readonly #before: ReadonlyMap<string, string> | undefined;
  readonly #after: ReadonlyMap<string, string>;

  /** @param before undefined where there is nothing to compare with */
  constructor(before: Texts | undefined, after: Texts) {
    this.#before = before && new Map(Object.entries(before));
    this.#after = new Map(Object.entries(after));
  }

  async change(): Promise<Change> {
    const { files } = this;
    if (!this.#before) return { base: undefined, head: 'after', title: '', files, incomplete: undefined, named: [] };
    return { base: 'before', target: 'before', head: 'after', title: 'before..after', files, incomplete: undefined };
  }

  get files(): ChangedFile[] {
    const [before, after] = [this.#before ?? new Map<string, string>(), this.#after];
    const gone = [...before.keys()].filter((path) => !after.has(path));
    const there = [...after].flatMap(([path, text]): ChangedFile[] => {
      const old = before.get(path);
      if (old === text) return [];
      const from = old === undefined ? gone.find((other) => before.get(other) === text) : undefined;
      if (from !== undefined) gone.splice(gone.indexOf(from), 1);
      const status = old !== undefined ? 'modified' : from === undefined ? 'added' : 'renamed';
      const hunks = this.#before && hunksOf(old ?? (from === undefined ? '' : text), text);
      return [{ path, previousPath: from, status, hunks }];
    });
    const removed = gone.map(
      (path): ChangedFile => ({ path, previousPath: undefined, status: 'removed', hunks: undefined }),
    );
    return [...there, ...removed];
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Entry[]> {
    return wanted.map(({ side, path }): Content => {
      const text = this.#side(side !== 'head').get(path);
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    });
  }

  async tree(side: 'base' | 'head'): Promise<Tree> {
    return { paths: [...this.#side(side === 'base').keys()], incomplete: undefined, links: [] };
  }

  async publish(): Promise<void> {}

  #side(isBase: boolean): ReadonlyMap<string, string> {
    return (isBase ? this.#before : undefined) ?? this.#after;
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The hunks of a diff, with so many lines around what differs. */
export function hunksOf(before: string, after: string): Hunk[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const pairs = [...pairedLines(old, now), [old.length, now.length] as const].sort(([a], [b]) => a - b);
  const hunks: { start: number; end: number; before: { start: number; end: number } }[] = [];
  let [a, b] = [0, 0];
  for (const [own, other] of pairs) {
    if (own > a || other > b) {
      const hunk = {
        ...{ start: Math.max(1, b + 1 - context), end: Math.min(now.length, other + context) },
        before: { start: Math.max(1, a + 1 - context), end: Math.min(old.length, own + context) },
      };
      const last = hunks.at(-1);
      if (last && hunk.start <= last.end + 1)
        Object.assign(last, { end: hunk.end }, { before: { ...last.before, end: hunk.before.end } });
      else hunks.push(hunk);
    }
    [a, b] = [own + 1, other + 1];
  }
  return hunks;
}
