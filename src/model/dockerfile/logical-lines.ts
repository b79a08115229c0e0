import { Excerpt, type Location, type Source, type Span } from '../../source.ts';
import type { Dockerfile } from './instruction.ts';
import { isSpace, skip } from './whitespace.ts';

/** An instruction's text put together from its lines, without continuation marks and the comments between them. */
export interface Line {
  readonly text: Excerpt;
  /** The ranges of the file that the text is made of. */
  readonly pieces: readonly Span[];
  /** From the first character of the first line to the end of the last line that BuildKit reads for it. */
  readonly span: Span;
}

/** The characters that a line may have in BuildKit, in bytes of UTF-8 without the line feed: Go's bufio.MaxScanTokenSize - 1. */
const longestLine = 65_535;

/**
 * Takes a Dockerfile's text apart into instructions as BuildKit's parser does (frontend/dockerfile/parser/parser.go,
 * read at v0.22 and later): a reader that hands out one instruction's lines at a time, and here-documents on demand,
 * because only who knows the instruction knows whether it has any.
 */
export class Lines {
  readonly directives: Dockerfile['directives'][number][] = [];
  readonly comments: Location[] = [];
  readonly errors: Dockerfile['errors'][number][] = [];
  /** The escape character in force: a backslash, unless the `escape` directive says otherwise. */
  escape = '\\';
  readonly #source: Source;
  readonly #text: string;
  #at = 0;
  #directives = true;
  /** Where the text begins, behind a byte order mark. */
  readonly #first: number;
  /** Whether the first line is one, which BuildKit passes over on its way to `# syntax=` and `# check=`. */
  #shebang = false;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    this.#first = source.text.startsWith('\ufeff') ? 1 : 0;
    this.#at = this.#first;
  }

  /** The next instruction's lines; undefined at the end of the file. */
  next(): Line | undefined {
    for (let line = this.#read(); line; line = this.#read()) {
      const start = skip(this.#text, line.start, line.end, isSpace);
      if (line.start === this.#first && this.#text.startsWith('#!', line.start)) this.#shebang = true;
      else this.#directive(start, line.end);
      if (start === line.end) continue;
      if (this.#text[start] !== '#') return this.#join(start, line.end);
      this.comments.push(this.#source.at(start, line.end));
    }
    return undefined;
  }

  /**
   * The body of a here-document that begins on the next line, and the line that ends it; undefined when no line does,
   * and then the rest of the file has been read.
   */
  heredoc(name: string, chomp: boolean): { body: Span; terminator: Span } | undefined {
    const start = this.#at;
    for (let line = this.#read(); line; line = this.#read()) {
      const from = chomp ? skip(this.#text, line.start, line.end, isTab) : line.start;
      if (line.end - from === name.length && this.#text.startsWith(name, from)) {
        return { body: { start, end: line.start }, terminator: { start: from, end: line.end } };
      }
    }
    return undefined;
  }

  /** How far the file has been read. */
  get end(): number {
    return this.#at;
  }

  /** Reads on from an earlier `end`. */
  rewind(end: number): void {
    this.#at = end;
  }

  #join(start: number, firstEnd: number): Line {
    const pieces: Span[] = [];
    let end = firstEnd;
    let stop = this.#continued(start, end);
    pieces.push({ start, end: stop ?? end });
    while (stop !== undefined) {
      const line = this.#read();
      if (!line) break;
      end = line.end;
      const text = skip(this.#text, line.start, line.end, isSpace);
      if (text === line.end) continue;
      if (this.#text[text] === '#') {
        this.comments.push(this.#source.at(text, line.end));
        continue;
      }
      stop = this.#continued(line.start, line.end);
      pieces.push({ start: line.start, end: stop ?? line.end });
    }
    return { text: Excerpt.of(this.#source, pieces), pieces, span: { start, end } };
  }

  /** Where a line's own text ends if the next line continues it: before a lone escape character and blanks after it. */
  #continued(start: number, end: number): number | undefined {
    let at = end;
    while (at > start && (this.#text[at - 1] === ' ' || this.#text[at - 1] === '\t')) at--;
    if (at === start || this.#text[at - 1] !== this.escape) return undefined;
    return at - 1 > start && this.#text[at - 2] === this.escape ? undefined : at - 1;
  }

  /** The next line of the file, without its line end; BuildKit takes every carriage return before it for a part of it. */
  #read(): Span | undefined {
    const start = this.#at;
    if (start >= this.#text.length) return undefined;
    const feed = this.#text.indexOf('\n', start);
    let end = feed === -1 ? this.#text.length : feed;
    this.#at = feed === -1 ? end : feed + 1;
    if (tooLong(this.#text, start, end)) {
      this.#refuse(start, end, `The line is longer than ${longestLine} bytes, the most BuildKit reads.`);
      // Nobody builds it, so that nothing of it is judged.
      return { start, end: start };
    }
    while (end > start && this.#text[end - 1] === '\r') end--;
    return { start, end };
  }

  #directive(start: number, end: number): void {
    if (!this.#directives) return;
    const line = this.#text.slice(start, end);
    const match = directive.exec(line);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (!match || !directiveNames.has(name)) {
      this.#directives = false;
      return;
    }
    if (this.directives.some((known) => known.name === name)) {
      this.#refuse(start, end, `There can be only one ${name} directive.`);
      this.#directives = false;
      return;
    }
    // BuildKit's expression leaves a blank for the value where there is nothing else.
    const value = trimBlanks(line.slice(match[0].length)) || ' ';
    // The parser stops looking at the first line that is no directive, and only others look behind a shebang.
    if (name === 'escape' && this.#shebang) return;
    this.directives.push({ name, value, at: this.#source.at(start, end) });
    if (name !== 'escape') return;
    if (value === '\\' || value === '`') this.escape = value;
    else this.#refuse(start, end, 'The escape character must be a backslash or a backtick.');
  }

  #refuse(start: number, end: number, message: string): void {
    const at: Location = this.#source.at(start, end);
    this.errors.push({ at, message });
  }
}

const directiveNames = new Set(['syntax', 'escape', 'check']);

/** Go's idea of white space, which is not JavaScript's; something must follow the equals sign. */
const directive =
  /^#[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=.)/s;

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && '\t\f\r '.includes(text[start]!)) start++;
  while (end > start && '\t\f\r '.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function isTab(code: number): boolean {
  return code === 0x09;
}

function tooLong(text: string, start: number, end: number): boolean {
  if ((end - start) * 3 <= longestLine) return false;
  let bytes = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // A surrogate pair is four bytes: two for each half.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    if (bytes > longestLine) return true;
  }
  return false;
}
