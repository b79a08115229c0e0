import type { Location } from '../../source.ts';
import type { HclCursor } from './hcl-cursor.ts';
import { type Expression, type ExpressionEntry, type Loop, splatName, type TextPiece } from './hcl-expression.ts';
import { HclTexts } from './hcl-texts.ts';

/** Operators, those that bind last first. */
const operators = [['||'], ['&&'], ['==', '!='], ['>', '>=', '<', '<='], ['+', '-'], ['*', '/', '%']];
const anyOperator = operators.flat();
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const noFor = 'This `for` is not complete; write `for name in values : value`.';

/** Reads values, as HashiCorp's parser does (hclsyntax/parser.go). */
export class HclValues {
  readonly #cursor: HclCursor;
  readonly #texts: HclTexts;

  constructor(cursor: HclCursor) {
    this.#cursor = cursor;
    this.#texts = new HclTexts(cursor, this);
  }

  value(): Expression {
    const cursor = this.#cursor;
    const { start } = cursor.next;
    const test = this.#operation(start);
    if (!cursor.passes('?')) return test;
    const yes = cursor.within(() => this.value());
    cursor.expect(':', 'A condition needs two values, as in `a ? b : c`; add the second.');
    const no = cursor.within(() => this.value());
    return { kind: 'condition', test, yes, no, at: this.#since(start) };
  }

  /** A text in quotes, or a here-document. */
  text(): Expression {
    return this.#texts.text();
  }

  /** The pieces of a text to the end of all. */
  wholeText(): readonly TextPiece[] | undefined {
    return this.#texts.pieces(undefined, { start: 0, end: 0 });
  }

  /** `name in values`, or `key, name in values`. */
  loop(): Pick<Loop, 'names' | 'over'> {
    const cursor = this.#cursor;
    const names = [cursor.textOf(cursor.name(noFor))];
    if (cursor.passes(',')) names.push(cursor.textOf(cursor.name(noFor)));
    cursor.expect('in', noFor);
    return { names, over: this.value() };
  }

  #since(start: number): Location {
    return this.#cursor.at(start, this.#cursor.end);
  }

  /** Operands with operators between them, those that bind first joined first. */
  #operation(start: number): Expression {
    let operands = [this.#operand()];
    let between: string[] = [];
    for (let found = this.#operator(); found; found = this.#operator()) {
      between.push(found);
      operands.push(this.#operand());
    }
    for (const level of between.length > 0 ? operators.toReversed() : []) {
      const [left, rest]: [Expression[], string[]] = [[operands[0]!], []];
      for (const [i, operator] of between.entries()) {
        const right = operands[i + 1]!;
        if (level.includes(operator)) left.push(this.#joined(operator, [left.pop()!, right], start));
        else {
          left.push(right);
          rest.push(operator);
        }
      }
      [operands, between] = [left, rest];
    }
    return operands[0]!;
  }

  #joined(operator: string, operands: readonly Expression[], start: number): Expression {
    const [first, last] = [operands[0]!.at, operands.at(-1)!.at];
    const at = this.#cursor.at(Math.max(start, first.span.start), last.span.end);
    return { kind: 'operation', operator, operands, at };
  }

  #operator(): string | undefined {
    return anyOperator.find((each) => this.#cursor.passes(each));
  }

  /** A term with signs before it, and with what is taken out of it. */
  #operand(): Expression {
    const cursor = this.#cursor;
    const { start } = cursor.next;
    const signs: string[] = [];
    while (cursor.is('-') || cursor.is('!')) signs.push(cursor.textOf(cursor.take()));
    let term = this.#term();
    while (cursor.is('.') || cursor.is('[')) {
      const isDot = cursor.is('.');
      const key = this.#key();
      if (key) term = { kind: 'member', of: term, key, at: this.#since(start) };
      else term = { kind: 'splat', of: term, each: this.#ofEach(isDot, start), at: this.#since(start) };
    }
    for (const operator of signs.reverse())
      term = { kind: 'operation', operator, operands: [term], at: this.#since(start) };
    return term;
  }

  /** What follows a star, of each: behind `.*` only names, behind `[*]` all that there is. */
  #ofEach(isDot: boolean, start: number): Expression {
    const cursor = this.#cursor;
    let each: Expression = { kind: 'name', name: splatName, at: this.#since(start) };
    while (cursor.is('.') || (!isDot && cursor.is('['))) {
      const key = this.#key();
      if (key) each = { kind: 'member', of: each, key, at: this.#since(start) };
      else each = { kind: 'splat', of: each, each: this.#ofEach(isDot, start), at: this.#since(start) };
    }
    return each;
  }

  /** `.name`, `.0` or `[value]`; undefined for a star. */
  #key(): Expression | undefined {
    return this.#cursor.passes('.') ? this.#member() : this.#cursor.within(() => this.#index(), false);
  }

  #member(): Expression | undefined {
    const cursor = this.#cursor;
    if (cursor.passes('*')) return undefined;
    const token =
      cursor.next.kind === 'number' ? cursor.take() : cursor.name('A name is missing behind this dot; add it.');
    const text = cursor.textOf(token);
    const value = token.kind === 'number' ? Number(text) : text;
    return { kind: 'plain', value, at: cursor.at(token.start, token.end) };
  }

  #index(): Expression | undefined {
    const cursor = this.#cursor;
    cursor.take();
    const key = cursor.passes('*') ? undefined : this.value();
    cursor.expect(']', 'A closing `]` is missing here; add it.');
    return key;
  }

  #term(): Expression {
    const cursor = this.#cursor;
    const { kind, start, end } = cursor.next;
    if (kind === 'quote' || kind === 'heredoc') return this.text();
    if (kind === 'number') {
      const at = cursor.at(start, end);
      return { kind: 'plain', value: Number(cursor.textOf(cursor.take())), at };
    }
    if (kind === 'name') return this.#named();
    if (cursor.is('[')) return cursor.within(() => this.#list(), false);
    if (cursor.is('{')) return cursor.within(() => this.#mapping(), true);
    if (!cursor.is('('))
      cursor.fail('A value is missing here, or none begins like this; check quotes, commas and brackets.');
    return cursor.within(() => {
      cursor.take();
      const inner = this.value();
      cursor.expect(')', 'A closing `)` is missing here; add it.');
      return { ...inner, at: this.#since(start) };
    }, false);
  }

  /** A variable, a function with its arguments, or a word that stands for itself. */
  #named(): Expression {
    const cursor = this.#cursor;
    const { start, end } = cursor.take();
    let name = cursor.textOf({ start, end });
    while (cursor.passes('::'))
      name += `::${cursor.textOf(cursor.name('The name of a function is missing here; add it.'))}`;
    if (cursor.is('(')) {
      const args = cursor.within(() => this.#arguments(), false);
      return { kind: 'call', name, ...args, at: this.#since(start) };
    }
    const at = cursor.at(start, end);
    const value = words.get(name);
    return value === undefined ? { kind: 'name', name, at } : { kind: 'plain', value, at };
  }

  #arguments(): { args: Expression[]; isSpread: boolean } {
    const cursor = this.#cursor;
    cursor.take();
    const args: Expression[] = [];
    while (!cursor.passes(')')) {
      args.push(this.value());
      const isSpread = cursor.passes('...');
      if (cursor.passes(')')) return { args, isSpread };
      if (isSpread) cursor.fail('Behind `...` the arguments must end; add `)`.');
      cursor.expect(',', 'A comma or a closing `)` is missing here; add it.');
    }
    return { args, isSpread: false };
  }

  #list(): Expression {
    const cursor = this.#cursor;
    const { start } = cursor.take();
    const items: Expression[] = [];
    if (cursor.is('for')) return this.#made(start, ']');
    while (!cursor.passes(']')) {
      const item = cursor.next.start;
      items.push(this.value());
      cursor.endPart(item);
      if (!cursor.is(']')) cursor.expect(',', 'A comma or a closing `]` is missing here; add it.');
    }
    return { kind: 'list', items, at: this.#since(start) };
  }

  #mapping(): Expression {
    const cursor = this.#cursor;
    const { start } = cursor.take();
    if (cursor.within(() => cursor.is('for'), false)) return cursor.within(() => this.#made(start, '}'), false);
    const entries: ExpressionEntry[] = [];
    while (!cursor.passes('}')) {
      if (this.#breaks()) continue;
      entries.push(this.#entry());
      if (!cursor.is('}') && !this.#breaks())
        cursor.expect(',', 'A comma, a line end or a closing `}` is missing here; add it.');
    }
    return { kind: 'mapping', entries, at: this.#since(start) };
  }

  #breaks(): boolean {
    const isNext = this.#cursor.next.kind === 'break';
    if (isNext) this.#cursor.take();
    return isNext;
  }

  /** `NAME = value`, also with a colon, and with quotes around the name. */
  #entry(): ExpressionEntry {
    const cursor = this.#cursor;
    const first = cursor.next;
    const written = this.value();
    const { end } = cursor;
    if (!cursor.passes('=')) cursor.expect(':', 'Behind a name in braces comes `=` and a value; add them.');
    const value = this.value();
    cursor.endPart(first.start);
    const isBare = first.kind === 'name' && first.end === end;
    const nameAt = cursor.at(first.start, end);
    const key: Expression = isBare
      ? { kind: 'plain', value: cursor.textOf(first), at: nameAt }
      : { ...written, at: nameAt };
    return { key, value, at: this.#since(first.start) };
  }

  /** A list or a mapping that a loop makes. */
  #made(start: number, bracket: ']' | '}'): Expression {
    const cursor = this.#cursor;
    cursor.take();
    const loop = this.loop();
    cursor.expect(':', noFor);
    let [key, value]: (Expression | undefined)[] = [undefined, this.value()];
    let isGrouped = false;
    if (bracket === '}') {
      cursor.expect('=>', 'Each entry of a mapping needs a name and a value; write `name => value`.');
      [key, value] = [value, this.value()];
      isGrouped = cursor.passes('...');
    }
    const condition = cursor.passes('if') ? this.value() : undefined;
    cursor.expect(bracket, `A closing \`${bracket}\` is missing here; add it.`);
    return { kind: 'loop', ...loop, key, value: value!, condition, isGrouped, at: this.#since(start) };
  }
}
