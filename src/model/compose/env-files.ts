import { Excerpt, type Location, type Piece, type Source } from '../../source.ts';
import { onceWith } from '../../text/once.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { literalText, type Text, textOfWords } from './compose-text.ts';
import { substitute } from './interpolation.ts';

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

const linesOf = onceWith((source: Source, outer: Environment): readonly EnvLine[] => [
  ...new EnvReader(source, outer).lines(),
]);

/**
 * Reads an env file as compose does: `export`, `NAME=value` and `NAME: value`, quotes over several lines, escapes in
 * double quotes, variables everywhere but in single quotes. Lines that compose refuses are skipped.
 * @param outer what is known besides, and wins over what the file sets
 */
export function readEnvFile(source: Source, outer: Environment = nothingKnown): readonly EnvLine[] {
  return linesOf(source, outer);
}

/** Reads a file of `format: raw`, as Docker's `--env-file` does: each line is `NAME=value`, and nothing in it means anything. */
export function readRawEnvFile(source: Source): readonly EnvLine[] {
  const lines: EnvLine[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    const start = index + (line.length - line.replace(/^[\ufeff\s]+/, '').length);
    const end = index + line.length;
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
  readonly #source: Source;
  readonly #text: string;
  readonly #known = new Map<string, Setting>();
  readonly #environment: Environment;
  #at = 0;

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
      if (line.value) this.#known.set(line.name, line.value);
      yield line;
    }
  }

  #line(): EnvLine | undefined {
    const text = this.#text;
    this.#match(/\s*/y);
    if (text[this.#at] === '#') {
      this.#match(/[^\n]*/y);
      return undefined;
    }
    this.#match(/export[ \t]+/y);
    const start = this.#at;
    const name = this.#match(/[\p{L}\p{N}_.[\]-]+/uy);
    const nameAt = this.#source.at(start, this.#at);
    const between = this.#match(/[ \t\r]*(?:[=:][ \t]*|(?=\n|$))/y);
    if (!name || between === undefined) {
      this.#match(/[^\n]*\n?/y);
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
    const comment = line.indexOf(' #');
    const end = start + (comment < 0 ? line : line.slice(0, comment)).trimEnd().length;
    const at = this.#source.at(start, end);
    return textOfWords(substitute(Excerpt.of(this.#source, [{ start, end }]), this.#environment), at);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

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
