import type { Source } from '../../source.ts';
import type { BakeBlock, BakeValue } from './bake-block.ts';
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
    const { end: start } = this.#token;
    const tokens = this.#expression();
    const [only, more] = tokens;
    const at = this.#source.at(only?.start ?? start, tokens.at(-1)?.end ?? start);
    const list = this.#list(tokens);
    if (list) return { at, list };
    const parts = more === undefined && only ? this.#text(only) : undefined;
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
      if (!isBreak && tokens.length < mostTokens) tokens.push(this.#token);
      this.#take();
    }
    return tokens;
  }

  #text({ kind, start, end, parts }: HclToken): readonly TemplatePart[] | undefined {
    return kind === 'name' ? [{ variable: this.#source.text.slice(start, end) }] : parts;
  }

  #list(tokens: readonly HclToken[]): BakeValue['list'] {
    const textOf = ({ start, end }: HclToken) => this.#source.text.slice(start, end);
    if (tokens.length < 2 || textOf(tokens[0]!) !== '[' || textOf(tokens.at(-1)!) !== ']') return undefined;
    const items = tokens.slice(1, -1).filter((token) => textOf(token) !== ',');
    return items.map((item) => this.#text(item) ?? [undefined]);
  }

  get #mark(): string | undefined {
    const { kind, start, end } = this.#token;
    return kind === 'mark' ? this.#source.text.slice(start, end) : undefined;
  }

  /** Goes on to the next token. */
  #take(): string {
    const { start, end } = this.#token;
    this.#token = this.#tokens.next();
    return this.#source.text.slice(start, end);
  }
}

const nesting: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/** Longer values are no names of files. */
const mostTokens = 200;
