import { addTo } from './group-by.ts';

/** Things by a text that others may begin with. Finds those of a text without trying each of them. */
export class Prefixes<T> {
  readonly #things = new Map<string, T[]>();
  /** There are far fewer lengths than texts. */
  readonly #lengths = new Set<number>();

  add(prefix: string, thing: T): void {
    addTo(this.#things, prefix, thing);
    this.#lengths.add(prefix.length);
  }

  /** Those that a text begins with, or is: one list for each prefix, in the order in which they were added. */
  of(text: string): (readonly T[])[] {
    return this.#found(text, () => true);
  }

  /** Those that a path is, or lies in as in a folder, in the same way. */
  ofPath(path: string): (readonly T[])[] {
    return this.#found(path, (length) => length === path.length || path[length] === '/');
  }

  #found(text: string, fits: (length: number) => boolean): (readonly T[])[] {
    return [...this.#lengths].flatMap((length) => {
      const things = length <= text.length && fits(length) ? this.#things.get(text.slice(0, length)) : undefined;
      return things ? [things] : [];
    });
  }
}
