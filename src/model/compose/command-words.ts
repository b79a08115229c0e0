import type { Span } from '../../source.ts';
import type { Text } from './compose-text.ts';

/**
 * Splits a command that is written as one text, as compose does (with go-shellwords): at blanks, with quotes and
 * backslashes taken out. Nothing else of a shell means anything, and what follows a `;`, `&`, `|`, `<` or `>` is dropped.
 * @returns the words, and whether compose refuses the text: a quote that is not closed, a parenthesis without a dollar
 */
export function splitWords(command: Text): { readonly words: readonly Text[]; readonly refused: boolean } {
  return new Splitter(command).split();
}

class Splitter {
  readonly #command: Text;
  readonly #words: Text[] = [];
  #word: { readonly start: number; readonly ranges: Span[] } | undefined;
  /** What ends the stretch that is read: a quote, a backtick, or `)` of `$(`. */
  #quote: string | undefined;

  constructor(command: Text) {
    this.#command = command;
  }

  split(): ReturnType<typeof splitWords> {
    const { text } = this.#command;
    let at = 0;
    while (at < text.length) {
      const char = text[at]!;
      if (this.#isOpen() && /[;&|<>]/.test(char)) {
        this.#dropDescriptor(char);
        break;
      }
      const end = this.#read(char, at);
      if (end === undefined) return { words: this.#words, refused: true };
      at = Math.max(end, at + 1);
    }
    this.#finish();
    return { words: this.#words, refused: this.#quote !== undefined };
  }

  #isOpen(): boolean {
    return this.#quote === undefined;
  }

  /** Reads what stands at an offset. @returns where it ends; undefined where compose refuses it */
  #read(char: string, at: number): number | undefined {
    if (char === '\\' && this.#quote !== "'") {
      if (at + 1 === this.#command.text.length) return undefined;
      this.#take(at + 1, at + 2);
      return at + 2;
    }
    if (this.#quote === '"' || this.#quote === "'") this.#readQuoted(char, at);
    else if (char === '(' && this.#quote !== '`') {
      if (!this.#opensSubstitution(at)) return undefined;
      this.#quote = ')';
      this.#take(at, at + 1);
    } else this.#readPlain(char, at);
    return at + 1;
  }

  #readQuoted(char: string, at: number): void {
    if (char !== this.#quote) this.#take(at, at + 1);
    else {
      this.#take(at, at);
      this.#quote = undefined;
    }
  }

  #opensSubstitution(at: number): boolean {
    return this.#quote !== ')' && this.#command.text[at - 1] === '$' && this.#word !== undefined;
  }

  #readPlain(char: string, at: number): void {
    if (char === ')' || (char === '`' && this.#quote !== ')')) {
      // Both stay in the word, and keep blanks and operators in it until their like.
      this.#quote = this.#quote === char ? undefined : char;
      this.#take(at, at + 1);
    } else if ((char === '"' || char === "'") && this.#quote !== ')') this.#quote = char;
    else if (this.#isOpen() && /[ \t\r\n]/.test(char)) this.#finish();
    else this.#take(at, at + 1);
  }

  #take(start: number, end: number): void {
    this.#word ??= { start, ranges: [] };
    const { ranges } = this.#word;
    const last = ranges.at(-1);
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else if (end > start) ranges.push({ start, end });
  }

  #finish(): void {
    const word = this.#word;
    if (!word) return;
    const { ranges, start } = word;
    this.#words.push(ranges.length > 0 ? this.#command.pick(ranges) : this.#command.slice(start, start));
    this.#word = undefined;
  }

  /** `2` of `2>` is no word. */
  #dropDescriptor(operator: string): void {
    const first = this.#word?.ranges[0]?.start ?? -1;
    if (operator === '>' && /[0-9]/.test(this.#command.text[first] ?? '')) this.#word = undefined;
  }
}
