import { matchAt } from '../../text/match-at.ts';
import { isSpace } from './whitespace.ts';

/** A here-document that a line announces: `<<EOF`. */
export interface Announcement {
  /** The line that ends it. */
  readonly name: string;
  /** `<<-`: tabs in front of each line do not count. */
  readonly chomp: boolean;
  /** False where the name is quoted, wholly or in part. */
  readonly expand: boolean;
}

/** Thrown where BuildKit refuses a file for the name of a here-document. */
export class BadHeredoc extends Error {}

/**
 * The here-documents that an instruction's text announces, in order. BuildKit looks for them with its own lexer and not
 * with a shell's: `$((1 << 2))` announces one, and a quote left open, or `${#X}`, anywhere in the text hides all of them.
 */
export function announcements(text: string): Announcement[] {
  if (!text.includes('<<')) return [];
  const words = lex(text, { rawQuotes: true, rawEscapes: true });
  return (words ?? []).flatMap((word) => announcement(word) ?? []);
}

/** A word that is an announcement and nothing else. */
export function announcement(word: string): Announcement | undefined {
  const opener = /^\d*<<(-?)/.exec(word);
  if (!opener) return undefined;
  let start = opener[0].length;
  while ('\t\n\f\r '.includes(word[start] ?? '-')) start++;
  const rest = word.slice(start);
  if (!rest || rest.includes('<')) return undefined;
  const plain = lex(rest, { rawQuotes: false, rawEscapes: false });
  if (!plain) throw new BadHeredoc();
  if (plain.length !== 1) return undefined;
  const quoted = lex(rest, { rawQuotes: true, rawEscapes: false });
  if (quoted?.length !== 1) throw new BadHeredoc();
  return { name: plain[0]!, chomp: opener[1] === '-', expand: quotes(plain[0]!) === quotes(quoted[0]!) };
}

/** A here-document's text without the tabs that `<<-` takes away: the ranges of it that stay. */
export function withoutTabs(text: string, start: number, end: number): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]*\n|[^\n]+/g)) {
    const from = index + /^\t*/.exec(line)![0].length;
    const to = index + line.length;
    if (from < to) kept.push({ start: start + from, end: start + to });
  }
  return kept;
}

function quotes(text: string): number {
  return text.length - text.replaceAll(/['"]/g, '').length;
}

interface Options {
  readonly rawQuotes: boolean;
  readonly rawEscapes: boolean;
}

class LexError extends Error {}

/**
 * Words as BuildKit's shell lexer splits them when no variable is set and unset ones stay as they are
 * (frontend/dockerfile/shell/lex.go); undefined where it gives up. The escape character is always the backslash here,
 * whatever the directive says.
 */
function lex(text: string, options: Options): string[] | undefined {
  try {
    return new Lexer(text, options).words();
  } catch (error) {
    if (error instanceof LexError) return undefined;
    throw error;
  }
}

class Lexer {
  readonly #text: string;
  readonly #rawQuotes: boolean;
  #rawEscapes: boolean;
  #at: number;
  /** The word being put together; a nested expansion begins it anew, in BuildKit as here. */
  #word: string[] = [];

  constructor(text: string, { rawQuotes, rawEscapes }: Options) {
    this.#text = text;
    this.#rawQuotes = rawQuotes;
    this.#rawEscapes = rawEscapes;
    // Go's scanner drops a byte order mark at the start of what it reads.
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  words(): string[] {
    return this.#until(undefined).words;
  }

  #until(stop: string | undefined): { text: string; words: string[] } {
    const result: string[] = [];
    const words: string[] = [];
    this.#word = [];
    const flush = () => {
      const word = this.#word.join('');
      if (word) words.push(word);
      this.#word = [];
    };
    const addRaw = (text: string) => {
      this.#word.push(text);
      result.push(text);
    };
    const addSplit = (text: string) => {
      for (const char of text) {
        if (isSpace(char.charCodeAt(0))) flush();
        else this.#word.push(char);
      }
      result.push(text);
    };
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined) break;
      if (char === stop) {
        this.#at++;
        flush();
        return { text: result.join(''), words };
      }
      if (char === '$') addSplit(this.#dollar());
      else if (char === '<') addRaw(this.#heredoc());
      else if (char === "'") addRaw(this.#single());
      else if (char === '"') addRaw(this.#double());
      else if (char === '\\') {
        if (this.#rawEscapes) addRaw(char);
        const escaped = this.#text[this.#at + 1];
        this.#at += 2;
        if (escaped === undefined) break;
        addRaw(escaped);
      } else {
        this.#at++;
        addSplit(char);
      }
    }
    if (stop !== undefined) throw new LexError();
    flush();
    return { text: result.join(''), words };
  }

  /** `<<` holds on to the blanks after it, so that `<< EOF` is one word. */
  #heredoc(): string {
    const start = this.#at++;
    if (this.#text[this.#at] !== '<') return '<';
    this.#at++;
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t' || this.#text[this.#at] === '\r') this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #single(): string {
    const close = this.#text.indexOf("'", this.#at + 1);
    if (close === -1) throw new LexError();
    const start = this.#at;
    this.#at = close + 1;
    return this.#rawQuotes ? this.#text.slice(start, this.#at) : this.#text.slice(start + 1, close);
  }

  #double(): string {
    const result: string[] = [];
    this.#at++;
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined) throw new LexError();
      if (char === '"') break;
      if (char === '$') {
        result.push(this.#dollar());
        continue;
      }
      this.#at++;
      if (char === '\\') {
        if (this.#rawEscapes) result.push(char);
        const escaped = this.#text[this.#at];
        if (escaped === '"' || escaped === '$' || escaped === '\\') {
          this.#at++;
          result.push(escaped);
          continue;
        }
      }
      result.push(char);
    }
    this.#at++;
    const text = result.join('');
    return this.#rawQuotes ? `"${text}"` : text;
  }

  #dollar(): string {
    this.#at++;
    if (this.#text[this.#at] !== '{') return `$${this.#name()}`;
    this.#at++;
    const first = this.#text[this.#at];
    if (first === undefined || '{}:'.includes(first)) throw new LexError();
    const name = this.#name();
    let modifier = this.#text[this.#at++];
    if (modifier === '}') return `\${${name}}`;
    if (modifier === '/') {
      const all = this.#text[this.#at] === '/';
      if (all) this.#at++;
      const pattern = this.#operand('/', true);
      return `\${${name}/${pattern}/${this.#operand('}', true)}}`;
    }
    let written = modifier ?? '';
    if (modifier === ':') {
      modifier = this.#text[this.#at++];
      written += modifier ?? '';
      if (modifier === '#' || modifier === '%') throw new LexError();
    } else if (modifier === undefined || !'+-?#%'.includes(modifier)) {
      throw new LexError();
    }
    return `\${${name}${written}${this.#operand('}', modifier === '#' || modifier === '%')}}`;
  }

  #operand(stop: string, rawEscapes: boolean): string {
    const before = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    const { text } = this.#until(stop);
    this.#rawEscapes = before;
    return text;
  }

  #name(): string {
    const name = variableName(this.#text, this.#at);
    this.#at += name.length;
    return name;
  }
}

/** The variable's name at an offset as BuildKit's lexer takes it: a number, a special parameter, or letters; may be empty. */
export function variableName(text: string, start: number): string {
  const code = text.charCodeAt(start);
  if (!(code < 0x80)) return unicodeName(text, start);
  let at = start;
  if (isDigit(code)) {
    while (isDigit(text.charCodeAt(at))) at++;
    return text.slice(start, at);
  }
  if ('@*#?-$!'.includes(text[start]!)) return text[start]!;
  while (isNamePart(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) >= 0x80 ? unicodeName(text, start) : text.slice(start, at);
}

function unicodeName(text: string, start: number): string {
  return matchAt(names, text, start)?.[0] ?? '';
}

const names = /\p{Nd}+|[\p{L}\p{Nd}_]+/uy;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isNamePart(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}
