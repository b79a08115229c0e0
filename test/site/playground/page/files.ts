/** The files that stand there, on one side or two, and which of them is open. */
import type { Content } from '../review/answer.ts';
import type { Texts } from '../review/texts.ts';

export type Side = 'before' | 'after';

/** Longer than any path on Linux. */
const longestPath = 4096;

export class Files {
  #content: Content;
  side: Side = 'after';
  path = '';

  constructor(content: Content) {
    this.#content = content;
    this.open('after', this.paths[0] ?? '');
  }

  get content(): Content {
    return this.#content;
  }

  get isCompared(): boolean {
    return this.#content.before !== undefined;
  }

  /** Of the open side. */
  get texts(): Texts {
    return this.#content[this.side] ?? {};
  }

  get paths(): string[] {
    return Object.keys(this.texts);
  }

  get text(): string {
    return this.texts[this.path] ?? '';
  }

  open(side: Side, path: string): void {
    this.side = side;
    this.path = Object.hasOwn(this.texts, path) ? path : (this.paths[0] ?? '');
  }

  /** Begins or ends to compare: what there is, is on both sides at first. */
  compare(compared: boolean): void {
    const { after } = this.#content;
    this.#content = compared ? { before: after, after } : { after };
    this.open('after', this.path);
  }

  /** Writes files on the open side. */
  write(texts: Texts): void {
    this.#put({ ...this.texts, ...texts });
  }

  /** @returns a path of that name which no file has yet */
  free(name: string): string {
    let path = name;
    for (let i = 2; Object.hasOwn(this.texts, path); i++) path = `${name}.${i}`;
    return path;
  }

  /** Gives the open file another path. @returns why that cannot be; undefined where it is done */
  rename(name: string): string | undefined {
    const path = name.trim().replace(/^(?:\.?\/)+/, '');
    if (path === this.path) return undefined;
    if (path === '' || path.length > longestPath) return 'A file needs a name.';
    if (Object.hasOwn(this.texts, path)) return `There is a file ${path} already.`;
    this.#put(
      Object.fromEntries(Object.entries(this.texts).map(([own, text]) => [own === this.path ? path : own, text])),
    );
    this.path = path;
    return undefined;
  }

  remove(): void {
    this.#put(Object.fromEntries(Object.entries(this.texts).filter(([path]) => path !== this.path)));
    this.open(this.side, '');
  }

  #put(texts: Texts): void {
    this.#content = { ...this.#content, [this.side]: texts };
  }
}
