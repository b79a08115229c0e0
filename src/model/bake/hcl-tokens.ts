import type { Span } from '../../source.ts';
import { matchAt } from '../../text/match-at.ts';

/** What HCL is made of, as HashiCorp's scanner splits it (hclsyntax/scan_tokens.rl). */
export interface HclToken extends Span {
  /** Of a text in quotes, or of a here-document, only what opens it: what is in it is asked for with `literal`. */
  readonly kind: 'name' | 'number' | 'quote' | 'heredoc' | 'break' | 'mark' | 'end';
}

/** What ends a text: a quote, the name of a here-document on a line of its own, or only the end of all. */
export type TextEnd = '"' | { readonly marker: string } | undefined;

/** A piece of a text, with its place, and what stopped it. */
export interface Literal extends Span {
  readonly text: string;
  readonly stop: 'end' | 'substitution' | 'directive' | 'unclosed';
  /** Escape sequences that there are not. */
  readonly wrong: readonly Span[];
}

const blanks = /[ \t]*/y;
const name = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const mark = /\.\.\.|&&|\|\||[=!<>]=|=>|::|[\s\S]/y;
const escapeSequence = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))/y;
const quoted = /(?:[^"\\\r\n]|\\[^\r\n])*"?/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Goes through a text token by token; `end` is the last, again and again. */
export class HclTokens {
  readonly text: string;
  /** To the ends of their lines; those that end in themselves are none. */
  readonly comments: Span[] = [];
  #at: number;

  constructor(text: string) {
    this.text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** Where the next token is looked for. */
  get at(): number {
    return this.#at;
  }

  next(): HclToken {
    this.#blanks();
    const start = this.#at;
    if (start >= this.text.length) return { kind: 'end', start, end: start };
    return (
      this.#break() ??
      this.#matched('heredoc', heredoc) ??
      (this.text[start] === '"' ? this.#token('quote', start + 1) : undefined) ??
      this.#matched('name', name) ??
      this.#matched('number', number) ??
      this.#matched('mark', mark)!
    );
  }

  /** What ends the text that a token opens. */
  endOf({ kind, start, end }: HclToken): TextEnd {
    return kind === 'quote' ? '"' : { marker: this.text.slice(start, end).replace(/^<<-?/, '').trim() };
  }

  /** Goes on in a text, to its end, behind that, or behind what opens a substitution or a directive. */
  literal(until: TextEnd): Literal {
    const wrong: Span[] = [];
    const start = this.#at;
    let text = '';
    for (;;) {
      const end = this.#at;
      const stop = this.#stop(until);
      if (stop) return { text, start, end, stop, wrong };
      text += until === '"' && this.text[this.#at] === '\\' ? this.#escape(wrong) : this.#plain();
    }
  }

  /** Goes on behind a text, whatever is in it. */
  skip(opening: HclToken): void {
    const until = this.endOf(opening);
    if (until === '"') this.#matched('quote', quoted);
    else while (this.#at < this.text.length && !this.#ends(until)) this.#at = this.#lineEnd();
  }

  /** With comments that end in themselves. */
  #blanks(): void {
    const { text } = this;
    for (;;) {
      this.#matched('mark', blanks);
      const end = text.startsWith('/*', this.#at) ? text.indexOf('*/', this.#at + 2) : -1;
      if (end < 0) return;
      this.#at = end + 2;
    }
  }

  /** A lone CR ends no line; a comment to the end of its line ends that, too. */
  #break(): HclToken | undefined {
    const { text } = this;
    const start = this.#at;
    if (text[start] === '#' || text.startsWith('//', start)) {
      const end = this.#lineEnd();
      this.comments.push({ start, end: start + text.slice(start, end).trimEnd().length });
      return this.#token('break', end);
    }
    const length = text.startsWith('\n', start) ? 1 : text.startsWith('\r\n', start) ? 2 : 0;
    return length === 0 ? undefined : this.#token('break', start + length);
  }

  /** Behind the next line end. */
  #lineEnd(): number {
    const end = this.text.indexOf('\n', this.#at);
    return end < 0 ? this.text.length : end + 1;
  }

  /** What stops a text here; then goes on behind it. */
  #stop(until: TextEnd): Literal['stop'] | undefined {
    if (this.#ends(until)) return 'end';
    const [character, next] = [this.text[this.#at], this.text[this.#at + 1]];
    if (character === undefined) return until === undefined ? 'end' : 'unclosed';
    if (until === '"' && (character === '\n' || character === '\r')) return 'unclosed';
    if (next !== '{' || (character !== '$' && character !== '%')) return undefined;
    this.#at += 2;
    return character === '$' ? 'substitution' : 'directive';
  }

  /** Whether a text ends here; then goes on behind its end. The line end behind the name of a here-document is a token. */
  #ends(until: TextEnd): boolean {
    const { text } = this;
    const start = this.#at;
    if (until === undefined) return false;
    if (until === '"') {
      if (text[start] === until) this.#at += 1;
      return text[start] === until;
    }
    if (text[start - 1] !== '\n') return false;
    const to = text.indexOf('\n', start);
    if (to < 0 || text.slice(start, to).trim() !== until.marker) return false;
    this.#at = text[to - 1] === '\r' ? to - 1 : to;
    return true;
  }

  /** `$${` and `%%{` stand for what they would begin with one sign less. */
  #plain(): string {
    const character = this.text[this.#at]!;
    const isEscaped = /[$%]/.test(character) && this.text.startsWith(`${character}{`, this.#at + 1);
    this.#at += isEscaped ? 3 : 1;
    return isEscaped ? `${character}{` : character;
  }

  #escape(wrong: Span[]): string {
    const start = this.#at;
    const [all, four, eight, other] = matchAt(escapeSequence, this.text, start) ?? [];
    const point = Number.parseInt(four ?? eight ?? '', 16);
    const character = other ? escapes[other] : point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
    this.#at += all?.length ?? 1;
    if (character === undefined) wrong.push({ start, end: Math.max(this.#at, start + 1) });
    return character ?? '';
  }

  #matched(kind: HclToken['kind'], pattern: RegExp): HclToken | undefined {
    const found = matchAt(pattern, this.text, this.#at)?.[0];
    return found === undefined ? undefined : this.#token(kind, this.#at + found.length);
  }

  #token(kind: HclToken['kind'], end: number): HclToken {
    const start = this.#at;
    this.#at = end;
    return { kind, start, end };
  }
}
