import type { Span } from '../../source.ts';
import type { BakeEntry, BakeValue } from './bake-block.ts';
import type { HclCursor } from './hcl-cursor.ts';
import type { Literal, TemplatePart, TextEnd } from './hcl-tokens.ts';

const operators = ['||', '&&', '==', '!=', '>', '>=', '<', '<=', '+', '-', '*', '/', '%'];
const noFor = 'This `for` is not complete; write `for name in values : value`.';

/** Reads values, as HashiCorp's parser does (hclsyntax/parser.go). What only bake works out is unknown. */
export class HclValues {
  readonly #cursor: HclCursor;

  constructor(cursor: HclCursor) {
    this.#cursor = cursor;
  }

  /** Which operator binds first makes no difference to what is refused. */
  value(): BakeValue {
    const cursor = this.#cursor;
    const { start } = cursor.next;
    let value = this.#operand();
    while (operators.some((each) => cursor.passes(each))) {
      this.#operand();
      value = this.#unknown(start);
    }
    if (!cursor.passes('?')) return value;
    cursor.within(() => this.value());
    cursor.expect(':', 'A condition needs two values, as in `a ? b : c`; add the second.');
    cursor.within(() => this.value());
    return this.#unknown(start);
  }

  /** A text in quotes, or a here-document. */
  text(): BakeValue {
    const cursor = this.#cursor;
    const opening = cursor.take();
    const parts = this.parts(cursor.endOf(opening), opening);
    if (opening.kind === 'heredoc' || !parts) return { ...this.#unknown(opening.start), parts: [undefined] };
    return { at: cursor.source.at(opening.end, cursor.end - 1), parts };
  }

  /** The pieces of a text to its end; undefined where it has none. */
  parts(until: TextEnd, opening: Span): readonly TemplatePart[] | undefined {
    const cursor = this.#cursor;
    const parts: TemplatePart[] = [];
    const directives: string[] = [];
    for (let stop: Literal['stop'] | undefined; stop !== 'end'; ) {
      const literal = cursor.literal(until);
      parts.push(...this.#pieces(literal, directives));
      ({ stop } = literal);
      if (stop !== 'unclosed') continue;
      cursor.tell(opening, unclosed(until));
      return undefined;
    }
    if (directives.length > 0) cursor.tell(opening, 'This text lacks a `%{ endif }` or `%{ endfor }`; add it.');
    return parts.filter((part) => part !== '');
  }

  /** A piece of a text, and what it stops at. @param open directives that have not come to their ends */
  #pieces({ text, stop, wrong }: Literal, open: string[]): readonly TemplatePart[] {
    const cursor = this.#cursor;
    for (const span of wrong) cursor.tell(span, 'This is no escape sequence of HCL; double the backslash.');
    const pieces: readonly TemplatePart[] = [text, ...wrong.map(() => undefined)];
    if (stop === 'substitution') return [...pieces, ...cursor.within(() => this.#substitution(), false)];
    if (stop === 'directive') return [...pieces, cursor.within(() => this.#directive(open), false)];
    return pieces;
  }

  /** `~` takes blanks out beside it. */
  #substitution(): readonly TemplatePart[] {
    const cursor = this.#cursor;
    cursor.passes('~');
    const { parts } = this.value();
    this.#close('Only a value can stand between `${` and `}`; for a plain `${`, write `$${`.');
    return parts ?? [undefined];
  }

  /** @param open those that have not come to their ends */
  #directive(open: string[]): undefined {
    const cursor = this.#cursor;
    const wrong = 'This is no `if`, `else`, `endif`, `for` or `endfor` that fits here; for a plain `%{`, write `%%{`.';
    cursor.passes('~');
    const keyword = cursor.name(wrong);
    const word = cursor.textOf(keyword);
    const within = open.at(-1);
    if (word === 'if' || word === 'for') {
      if (word === 'for') this.#loop();
      else this.value();
      open.push(word);
    } else {
      const fits = word === 'endfor' ? ['for'] : word === 'endif' ? ['if', 'else'] : word === 'else' ? ['if'] : [];
      if (within === undefined || !fits.includes(within)) cursor.fail(wrong, keyword);
      open.pop();
      if (word === 'else') open.push(word);
    }
    this.#close(wrong);
  }

  #close(message: string): void {
    this.#cursor.passes('~');
    this.#cursor.expect('}', message);
  }

  /** A term with signs before it, and with what is taken out of it. */
  #operand(): BakeValue {
    const cursor = this.#cursor;
    const { start } = cursor.next;
    let isPlain = true;
    while (cursor.passes('-') || cursor.passes('!')) isPlain = false;
    const term = this.#term();
    while (cursor.is('.') || cursor.is('[')) {
      isPlain = false;
      if (cursor.passes('.')) this.#member();
      else cursor.within(() => this.#index(), false);
    }
    return isPlain ? term : this.#unknown(start);
  }

  #member(): void {
    const cursor = this.#cursor;
    if (cursor.next.kind === 'number') cursor.take();
    else if (!cursor.passes('*')) cursor.name('A name is missing behind this dot; add it.');
  }

  #index(): void {
    const cursor = this.#cursor;
    cursor.take();
    if (!cursor.passes('*')) this.value();
    cursor.expect(']', 'A closing `]` is missing here; add it.');
  }

  #term(): BakeValue {
    const cursor = this.#cursor;
    const { kind, start, end } = cursor.next;
    if (kind === 'quote' || kind === 'heredoc') return this.text();
    if (kind === 'number') return { at: cursor.source.at(start, end), parts: [cursor.textOf(cursor.take())] };
    if (kind === 'name') return this.#named();
    if (cursor.is('[')) return cursor.within(() => this.#list(), false);
    if (cursor.is('{')) return cursor.within(() => this.#mapping(), true);
    if (!cursor.is('('))
      cursor.fail('A value is missing here, or none begins like this; check quotes, commas and brackets.');
    cursor.within(() => {
      cursor.take();
      this.value();
      cursor.expect(')', 'A closing `)` is missing here; add it.');
    }, false);
    return this.#unknown(start);
  }

  /** A variable, a function with its arguments, or a word that stands for itself. */
  #named(): BakeValue {
    const cursor = this.#cursor;
    const { start, end } = cursor.take();
    while (cursor.passes('::')) cursor.name('The name of a function is missing here; add it.');
    if (cursor.is('(')) {
      cursor.within(() => this.#arguments(), false);
      return this.#unknown(start);
    }
    const at = cursor.source.at(start, end);
    const name = cursor.textOf({ start, end });
    return { at, parts: [name === 'true' || name === 'false' ? name : { variable: name }] };
  }

  #arguments(): void {
    const cursor = this.#cursor;
    cursor.take();
    while (!cursor.passes(')')) {
      this.value();
      const isLast = cursor.passes('...');
      if (cursor.passes(')')) return;
      if (isLast) cursor.fail('Behind `...` the arguments must end; add `)`.');
      cursor.expect(',', 'A comma or a closing `)` is missing here; add it.');
    }
  }

  #list(): BakeValue {
    const cursor = this.#cursor;
    const { start } = cursor.take();
    const list: BakeValue[] = [];
    if (cursor.is('for')) return this.#made(start, ']');
    while (!cursor.passes(']')) {
      const item = cursor.next.start;
      list.push(this.value());
      cursor.endPart(item);
      if (!cursor.is(']')) cursor.expect(',', 'A comma or a closing `]` is missing here; add it.');
    }
    return { at: cursor.source.at(start, cursor.end), list };
  }

  #mapping(): BakeValue {
    const cursor = this.#cursor;
    const { start } = cursor.take();
    if (cursor.within(() => cursor.is('for'), false)) return cursor.within(() => this.#made(start, '}'), false);
    const entries: BakeEntry[] = [];
    while (!cursor.passes('}')) {
      if (this.#breaks()) continue;
      entries.push(...this.#entry());
      if (!cursor.is('}') && !this.#breaks())
        cursor.expect(',', 'A comma, a line end or a closing `}` is missing here; add it.');
    }
    return { at: cursor.source.at(start, cursor.end), entries };
  }

  #breaks(): boolean {
    const isNext = this.#cursor.next.kind === 'break';
    if (isNext) this.#cursor.take();
    return isNext;
  }

  /** `NAME = value`, also with a colon, and with quotes around the name; none where it has no value or an unknown name. */
  #entry(): BakeEntry[] {
    const cursor = this.#cursor;
    const key = cursor.next;
    const { parts } = this.value();
    const { end } = cursor;
    if (!cursor.passes('=')) cursor.expect(':', 'Behind a name in braces comes `=` and a value; add them.');
    const value = this.value();
    cursor.endPart(key.start);
    const isBare = key.kind === 'name' && key.end === end;
    const names = isBare ? [cursor.textOf(key)] : parts?.map((part) => (typeof part === 'string' ? part : undefined));
    if (!names || names.includes(undefined) || isNull(value)) return [];
    const { source } = cursor;
    const nameAt = source.at(key.start, end);
    return [{ name: names.join(''), nameAt, at: source.at(key.start, cursor.end), value }];
  }

  /** A list or a mapping that a loop makes. */
  #made(start: number, bracket: ']' | '}'): BakeValue {
    const cursor = this.#cursor;
    cursor.take();
    this.#loop();
    cursor.expect(':', noFor);
    this.value();
    if (bracket === '}') {
      cursor.expect('=>', 'Each entry of a mapping needs a name and a value; write `name => value`.');
      this.value();
      cursor.passes('...');
    }
    if (cursor.passes('if')) this.value();
    cursor.expect(bracket, `A closing \`${bracket}\` is missing here; add it.`);
    return this.#unknown(start);
  }

  /** `name in values`, or `key, name in values`. */
  #loop(): void {
    const cursor = this.#cursor;
    cursor.name(noFor);
    if (cursor.passes(',')) cursor.name(noFor);
    cursor.expect('in', noFor);
    this.value();
  }

  /** What only bake works out. */
  #unknown(start: number): BakeValue {
    return { at: this.#cursor.source.at(start, this.#cursor.end) };
  }
}

function isNull({ parts }: BakeValue): boolean {
  const [only] = parts ?? [];
  return typeof only === 'object' && parts?.length === 1 && only.variable === 'null';
}

function unclosed(until: TextEnd): string {
  return typeof until === 'object'
    ? `This text has no line that is only \`${until.marker}\`, with a line end behind it; add that.`
    : 'This quote is not closed on its line; close it, and write `\\n` for a line end in a text.';
}
