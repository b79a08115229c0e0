/** What HCL is made of, as HashiCorp's scanner splits it (hclsyntax/scan_tokens.rl). */
export interface HclToken {
  readonly kind: 'name' | 'text' | 'break' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  /** Of a text, what it is put together from. */
  readonly parts?: readonly TemplatePart[];
}

/** A piece of a text: as it is, the value of a variable, or what only bake works out. */
export type TemplatePart = string | { readonly variable: string } | undefined;

/** Texts in substitutions in texts, which nobody nests deeper. */
const mostNested = 50;

const blanks = /[ \t]*/y;
const name = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Goes through a text token by token; `end` is the last, again and again. */
export class HclTokens {
  readonly text: string;
  #at: number;
  #nested = 0;

  constructor(text: string) {
    this.text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  next(): HclToken {
    this.#blanks();
    const start = this.#at;
    if (start >= this.text.length) return { kind: 'end', start, end: start };
    return this.#break() ?? this.#heredoc() ?? this.#text() ?? this.#name() ?? this.#mark();
  }

  /** With comments that end in themselves. */
  #blanks(): void {
    const { text } = this;
    for (;;) {
      blanks.lastIndex = this.#at;
      this.#at += blanks.exec(text)![0].length;
      if (!text.startsWith('/*', this.#at)) return;
      const end = text.indexOf('*/', this.#at + 2);
      this.#at = end < 0 ? text.length : end + 2;
    }
  }

  /** A lone CR ends no line; a comment to the end of its line ends that, too. */
  #break(): HclToken | undefined {
    const { text } = this;
    if (text[this.#at] === '#' || text.startsWith('//', this.#at)) {
      const end = text.indexOf('\n', this.#at);
      return this.#token('break', end < 0 ? text.length : end + 1);
    }
    const length = text.startsWith('\n', this.#at) ? 1 : text.startsWith('\r\n', this.#at) ? 2 : 0;
    return length === 0 ? undefined : this.#token('break', this.#at + length);
  }

  /** Its last line is its name, whatever blanks stand around it; the line end behind that is a token of its own. */
  #heredoc(): HclToken | undefined {
    const { text } = this;
    heredoc.lastIndex = this.#at;
    const [opening, marker] = heredoc.exec(text) ?? [];
    if (opening === undefined) return undefined;
    let from = this.#at + opening.length;
    for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
      const line = text.slice(from, to);
      if (line.trim() === marker) return this.#token('text', line.endsWith('\r') ? to - 1 : to, [undefined]);
      from = to + 1;
    }
    return this.#token('text', text.length, [undefined]);
  }

  #text(): HclToken | undefined {
    if (this.text[this.#at] !== '"') return undefined;
    const start = this.#at;
    this.#at += 1;
    const parts = this.#parts('"');
    // A line end is none of a text; bake refuses the file.
    const isClosed = this.text[this.#at] === '"';
    const end = this.#at + (isClosed ? 1 : 0);
    this.#at = end;
    return { kind: 'text', start, end, parts: isClosed ? parts : [undefined] };
  }

  /** The pieces of a text up to a quote, or a line end before it; without a quote, up to the end of all. */
  template(): readonly TemplatePart[] {
    return this.#parts(undefined);
  }

  #parts(quote: '"' | undefined): readonly TemplatePart[] {
    const parts: TemplatePart[] = [];
    let known = '';
    while (this.#at < this.text.length && !(quote && this.#ends(quote))) {
      const [first, second] = [this.text[this.#at]!, this.text[this.#at + 1]];
      if (second === '{' && (first === '$' || first === '%')) {
        parts.push(known, this.#substitution());
        known = '';
      } else if (first === '\\' && quote) {
        const escaped = this.#escape();
        if (escaped === undefined) parts.push(undefined);
        known += escaped ?? '';
      } else known += this.#literal(first);
    }
    return [...parts, known].filter((part) => part !== '');
  }

  #ends(quote: string): boolean {
    const character = this.text[this.#at]!;
    return character === quote || character === '\n' || character === '\r';
  }

  /** `$${` and `%%{` stand for what they would begin with one sign less. */
  #literal(character: string): string {
    const isEscaped = /[$%]/.test(character) && this.text.startsWith(`${character}{`, this.#at + 1);
    this.#at += isEscaped ? 3 : 1;
    return isEscaped ? `${character}{` : character;
  }

  #escape(): string | undefined {
    const [all, letter, four, eight] =
      /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/.exec(this.text.slice(this.#at, this.#at + 10)) ?? [];
    const [code, other] = [letter ?? four, eight];
    this.#at += all?.length ?? 1;
    if (code === undefined) return escapes[other ?? ''];
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? undefined : String.fromCodePoint(point);
  }

  /** A variable where it is nothing else. */
  #substitution(): TemplatePart {
    const isValue = this.text[this.#at] === '$';
    this.#at += 2;
    if (this.#nested >= mostNested) {
      this.#at = this.text.length;
      return undefined;
    }
    this.#nested += 1;
    const tokens: HclToken[] = [];
    let depth = 1;
    while (depth > 0) {
      const token = this.next();
      const mark = token.kind === 'mark' ? this.text[token.start] : undefined;
      if (token.kind === 'end') break;
      if (mark === '{') depth += 1;
      if (mark === '}') depth -= 1;
      // `~` takes blanks out beside it.
      if (depth > 0 && mark !== '~' && tokens.length < 2) tokens.push(token);
    }
    this.#nested -= 1;
    const [only, more] = tokens;
    if (!isValue || more || only?.kind !== 'name') return undefined;
    return { variable: this.text.slice(only.start, only.end) };
  }

  #name(): HclToken | undefined {
    name.lastIndex = this.#at;
    const found = name.exec(this.text)?.[0];
    return found === undefined ? undefined : this.#token('name', this.#at + found.length);
  }

  /** A number, or a single character. */
  #mark(): HclToken {
    let end = this.#at + 1;
    if (/[0-9]/.test(this.text[this.#at]!)) while (/[0-9a-zA-Z.]/.test(this.text[end] ?? '')) end += 1;
    return this.#token('mark', end);
  }

  #token(kind: HclToken['kind'], end: number, parts?: readonly TemplatePart[]): HclToken {
    const start = this.#at;
    this.#at = end;
    return { kind, start, end, ...(parts && { parts }) };
  }
}
