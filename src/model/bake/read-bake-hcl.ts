import type { Source } from '../../source.ts';
import type { BakeBlock, BakeEntry, BakeValue } from './bake-block.ts';
import { type HclToken, HclTokens, type TemplatePart } from './hcl-tokens.ts';

/** The targets and variables of a bake file in HCL. What bake refuses is passed over, to the end of its line. */
export function readBakeHcl(source: Source): readonly BakeBlock[] {
  return new Reader(source).blocks();
}

class Reader {
  readonly #source: Source;
  readonly #tokens: HclTokens;
  #token: HclToken;

  constructor(source: Source) {
    this.#source = source;
    this.#tokens = new HclTokens(source.text);
    this.#token = this.#tokens.next();
  }

  blocks(): BakeBlock[] {
    const found: BakeBlock[] = [];
    while (this.#token.kind !== 'end') {
      const opening = this.#token;
      const kind = this.#take();
      if (opening.kind !== 'name') continue;
      if (this.#mark === '=') found.push(this.#constant(opening));
      else {
        const labels = this.#labels();
        if (this.#mark !== '{') continue;
        const at = this.#source.at(opening.start, this.#token.end);
        const attributes = this.#body();
        if (kind === 'target' || kind === 'variable') found.push({ kind, name: labels[0] ?? '', at, attributes });
      }
    }
    return found;
  }

  /** A value outside of blocks is a variable. */
  #constant({ start, end }: HclToken): BakeBlock {
    const name = this.#source.text.slice(start, end);
    return {
      kind: 'variable',
      name,
      at: this.#source.at(start, end),
      attributes: new Map([['default', this.#value()]]),
    };
  }

  /** In quotes or without. */
  #labels(): string[] {
    const labels: string[] = [];
    while (this.#token.kind === 'name' || this.#token.kind === 'text') {
      const { parts } = this.#token;
      const text = this.#take();
      labels.push(parts ? parts.map((part) => (typeof part === 'string' ? part : '')).join('') : text);
    }
    return labels;
  }

  /** From `{` to `}`; the blocks in it are passed over. */
  #body(): Map<string, BakeValue> {
    const attributes = new Map<string, BakeValue>();
    this.#take();
    for (let depth = 1; depth > 0 && this.#token.kind !== 'end'; ) {
      const isName = this.#token.kind === 'name';
      const mark = this.#mark;
      const text = this.#take();
      if (mark === '{') depth += 1;
      else if (mark === '}') depth -= 1;
      else if (isName && this.#mark === '=') {
        const value = this.#value();
        if (depth === 1) attributes.set(text, value);
      }
    }
    return attributes;
  }

  #value(): BakeValue {
    const { end } = this.#token;
    return this.#valueOf(this.#expression(), end);
  }

  /** @param start where it would stand that has no tokens */
  #valueOf(tokens: readonly HclToken[], start: number): BakeValue {
    const [only, more] = tokens;
    const at = this.#source.at(only?.start ?? start, tokens.at(-1)?.end ?? start);
    const list = this.#pieces(tokens, '[');
    if (list) return { at, list: list.map((item) => this.#valueOf(item, start)) };
    const entries = this.#pieces(tokens, '{');
    if (entries) return { at, entries: entries.flatMap((entry) => this.#entry(entry) ?? []) };
    const single = more === undefined ? only : undefined;
    const parts = single && this.#text(single);
    if (!parts) return { at };
    const isQuoted = this.#source.text[at.span.start] === '"';
    return { at: isQuoted ? this.#source.at(at.span.start + 1, at.span.end - 1) : at, parts };
  }

  /** From `=` to the end of the line, or of a block in one line; in brackets, lines go on. */
  #expression(): HclToken[] {
    const tokens: HclToken[] = [];
    this.#take();
    for (let depth = 0; this.#token.kind !== 'end'; ) {
      const isBreak = this.#token.kind === 'break';
      if (depth === 0 && (isBreak || this.#mark === '}')) break;
      depth += nesting[this.#mark ?? ''] ?? 0;
      if (tokens.length < mostTokens) tokens.push(this.#token);
      this.#take();
    }
    return tokens;
  }

  #text(token: HclToken): readonly TemplatePart[] | undefined {
    const text = this.#textOf(token);
    if (token.kind === 'name') return isWord(text) ? [text] : [{ variable: text }];
    return token.kind === 'mark' && /^\d/.test(text) ? [text] : token.parts;
  }

  /** What stands in one pair of brackets, between its commas and line ends; undefined where that is not all there is. */
  #pieces(tokens: readonly HclToken[], bracket: '[' | '{'): HclToken[][] | undefined {
    const [opening, ...rest] = tokens;
    if (!opening || this.#textOf(opening) !== bracket) return undefined;
    const pieces: HclToken[][] = [[]];
    let depth = 1;
    for (const token of rest) {
      // More follows the bracket that closes.
      if (depth === 0) return undefined;
      depth += nesting[this.#textOf(token)] ?? 0;
      const isBetween = token.kind === 'break' || this.#textOf(token) === ',';
      if (depth === 1 && isBetween) pieces.push([]);
      else if (depth > 0) pieces.at(-1)!.push(token);
    }
    return depth === 0 ? pieces.filter(({ length }) => length > 0) : undefined;
  }

  /** `NAME = value`, also with a colon, and with quotes around the name. */
  #entry([key, equals, ...rest]: readonly HclToken[]): BakeEntry | undefined {
    if (!key || !equals || !/^[=:]$/.test(this.#textOf(equals))) return undefined;
    const name = key.kind === 'name' ? this.#textOf(key) : key.parts?.join('');
    const isNull = rest.length === 1 && this.#textOf(rest[0]!) === 'null';
    if (name === undefined || isNull || key.parts?.some((part) => typeof part !== 'string')) return undefined;
    const value = this.#valueOf(rest, equals.end);
    const at = this.#source.at(key.start, rest.at(-1)?.end ?? equals.end);
    return { name, nameAt: this.#source.at(key.start, key.end), at, value };
  }

  #textOf({ start, end }: HclToken): string {
    return this.#source.text.slice(start, end);
  }

  get #mark(): string | undefined {
    return this.#token.kind === 'mark' ? this.#textOf(this.#token) : undefined;
  }

  /** Goes on to the next token. */
  #take(): string {
    const { start, end } = this.#token;
    this.#token = this.#tokens.next();
    return this.#source.text.slice(start, end);
  }
}

const nesting: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/** Longer values nobody writes. */
const mostTokens = 2000;

/** Words that stand for themselves. */
function isWord(text: string): boolean {
  return text === 'true' || text === 'false';
}
