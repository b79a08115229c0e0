import { Excerpt, type Location, type Piece, type Source } from '../../source.ts';
import { matchAt } from '../../text/match-at.ts';
import { onceWith } from '../../text/once.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { isSpace, skip, trimEnd } from '../dockerfile/whitespace.ts';
import { literalText, type Text, textOfWords } from './compose-text.ts';
import { doubtOf, substitute } from './interpolation.ts';
import { type Doubt, notRead, type Report } from './value-tree.ts';

/** A line of an env file. */
export interface EnvLine {
  readonly name: string;
  readonly nameAt: Location;
  /** undefined: passed through from the shell that runs compose. */
  readonly value: Text | undefined;
  /** The whole line, from the name to the end of the value. */
  readonly at: Location;
}

/** The variables of an env file over those that are known already, which win. */
export class ComposeVariables implements Environment {
  readonly #own = new Map<string, Setting>();
  readonly #outer: Environment | undefined;

  constructor(lines: readonly EnvLine[], outer?: Environment) {
    for (const { name, value } of lines) if (value) this.#own.set(name, value);
    this.#outer = outer;
  }

  get(name: string): Setting | undefined {
    return this.#outer?.get(name) ?? this.#own.get(name);
  }
}

export const nothingKnown: Environment = { get: () => undefined };

const contentOf = onceWith((source: Source, outer: Environment) => {
  const reader = new EnvReader(source, outer);
  return { lines: [...reader.lines()], errors: reader.errors };
});

/** Characters that the values of one file may have, variables filled in. */
const MAX_LENGTH = 4_000_000;
/** Further faults of a file are not reported. */
const MAX_ERRORS = 20;

/**
 * Reads an env file as compose does: `export`, `NAME=value` and `NAME: value`, quotes over several lines, escapes in
 * double quotes, variables everywhere but in single quotes (dotenv/parser.go of compose-go).
 * @param outer what is known besides, and wins over what the file sets
 * @param report where to tell which lines compose would refuse; they are skipped
 */
export function readEnvFile(source: Source, outer: Environment = nothingKnown, report?: Report): readonly EnvLine[] {
  const { lines, errors } = contentOf(source, outer);
  if (report) for (const { at, message, doubt } of errors) report(at, message, doubt);
  return lines;
}

/** Reads a file of `format: raw`, as Docker's `--env-file` does: each line is `NAME=value`, and nothing in it means anything. */
export function readRawEnvFile(source: Source): readonly EnvLine[] {
  const lines: EnvLine[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\n]+/g)) {
    const end = index + line.length - (line.endsWith('\r') ? 1 : 0);
    const start = skip(source.text, index === 0 && line.startsWith('\ufeff') ? 1 : index, end, isSpace);
    if (start === end || source.text[start] === '#') continue;
    const equals = source.text.indexOf('=', start);
    const split = equals >= 0 && equals < end;
    const nameAt = source.at(start, split ? equals : end);
    const valueAt = source.at(equals + 1, end);
    lines.push({
      name: source.text.slice(nameAt.span.start, nameAt.span.end),
      nameAt,
      value: split ? literalText(Excerpt.of(source, [valueAt.span]), valueAt) : undefined,
      at: source.at(start, end),
    });
  }
  return lines;
}

class EnvReader {
  readonly errors: { readonly at: Location; readonly message: string; readonly doubt: Doubt | undefined }[] = [];
  readonly #source: Source;
  readonly #text: string;
  readonly #known = new Map<string, Setting>();
  readonly #environment: Environment;
  #at = 0;
  #length = 0;

  constructor(source: Source, outer: Environment) {
    this.#source = source;
    this.#environment = { get: (name) => outer.get(name) ?? this.#known.get(name) };
    this.#text = source.text;
    if (source.text.startsWith('\ufeff')) this.#at = 1;
  }

  *lines(): Iterable<EnvLine> {
    while (this.#at < this.#text.length) {
      const line = this.#line();
      if (!line) continue;
      const { value } = line;
      if (value?.fault) this.#complain(value.at, value.fault, doubtOf(value.fault));
      this.#length += value?.text.length ?? 0;
      if (this.#length > MAX_LENGTH) {
        this.#complain(
          line.at,
          `The values in this file add up to more than ${MAX_LENGTH} characters; the rest was not read.`,
          notRead,
        );
        return;
      }
      if (value) this.#known.set(line.name, value);
      yield line;
    }
  }

  #line(): EnvLine | undefined {
    const text = this.#text;
    this.#match(/\p{White_Space}*/uy);
    if (text[this.#at] === '#') {
      this.#match(/[^\n]*/y);
      return undefined;
    }
    this.#match(/export[\t\n\f\r ]+/y);
    const start = this.#at;
    // Compose takes a line without a name, too.
    const name = this.#match(envName) ?? (this.#text[start] === '=' ? '' : undefined);
    const nameAt = this.#source.at(start, this.#at);
    const between = this.#match(/[\t\v\f\r \u0085\u00a0]*(?:[=:][\t\v\f\r \u0085\u00a0]*|(?=\n|$))/y);
    if (name === undefined || between === undefined) {
      const rest = this.#match(/[^\n]*\n?/y) ?? '';
      const end = start + (name?.length ?? 0) + trimEnd(rest, 0, rest.length);
      if (end > start)
        this.#complain(
          this.#source.at(start, end),
          'This line is not `NAME=value`, so compose rejects the file; correct it.',
        );
      return undefined;
    }
    if (!/[=:]/.test(between)) return { name, nameAt, value: undefined, at: nameAt };
    const value = this.#value();
    return { name, nameAt, value, at: this.#source.at(start, value.at.span.end) };
  }

  #value(): Text {
    const text = this.#text;
    const start = this.#at;
    const quote = text[start];
    if (quote === '"' || quote === "'") {
      const end = closing(text, start + 1, quote);
      if (end !== undefined) {
        this.#at = end + 1;
        const at = this.#source.at(start, end + 1);
        const words = Excerpt.of(this.#source, unescaped(text, start + 1, end, quote));
        return quote === "'" ? literalText(words, at) : textOfWords(substitute(words, this.#environment), at);
      }
    }
    const line = this.#match(/[^\n]*/y) ?? '';
    if (quote === '"' || quote === "'")
      this.#complain(
        this.#source.at(start, this.#at),
        'This quote is not closed, so compose rejects the file; close it.',
      );
    const comment = line.indexOf(' #');
    let end = comment < 0 ? this.#at : start + comment;
    while (end > start && /\p{White_Space}/u.test(text[end - 1]!)) end -= 1;
    const at = this.#source.at(start, end);
    return textOfWords(substitute(Excerpt.of(this.#source, [{ start, end }]), this.#environment), at);
  }

  #complain(at: Location, message: string, doubt?: Doubt): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push({ at, message, doubt });
  }

  #match(pattern: RegExp): string | undefined {
    const found = matchAt(pattern, this.#text, this.#at)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

/** Inside a name compose takes every blank but U+0020. */
const envName = /[\p{L}\p{N}_.[\]-]+(?:[\t\v\f\r\u0085\u00a0]+[\p{L}\p{N}_.[\]-]+)*/uy;

function closing(text: string, from: number, quote: string): number | undefined {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === quote) return i;
  }
  return undefined;
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
};

/** In single quotes a backslash only takes the quote out; in double quotes it starts an escape. */
function unescaped(text: string, start: number, end: number, quote: string): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (text[i] !== '\\') continue;
    const made = text[i + 1] === quote ? quote : quote === '"' ? escapes[text[i + 1] ?? ''] : undefined;
    if (made !== undefined) {
      pieces.push({ start: from, end: i }, { start: i, end: i + 2, text: made });
      from = i + 2;
    }
    i += 1;
  }
  pieces.push({ start: from, end });
  return pieces;
}
