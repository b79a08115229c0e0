import type { Location, Span } from '../../source.ts';
import type { HclCursor } from './hcl-cursor.ts';
import type { Expression, Loop, TextPiece } from './hcl-expression.ts';
import type { Literal, TextEnd } from './hcl-tokens.ts';
import type { HclValues } from './hcl-values.ts';

/** A directive that is open, and what stands in it so far. */
type Open = { readonly pieces: TextPiece[]; readonly at: Location } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'if'; readonly test: Expression }
  | { readonly kind: 'else'; readonly test: Expression; readonly yes: Expression }
  | ({ readonly kind: 'for' } & Pick<Loop, 'names' | 'over'>)
);

const wrong = 'This is no `if`, `else`, `endif`, `for` or `endfor` that fits here; for a plain `%{`, write `%%{`.';

/** Reads texts with what is put into them, as HashiCorp's parser does (hclsyntax/parser_template.go). */
export class HclTexts {
  readonly #cursor: HclCursor;
  readonly #values: HclValues;
  /** Whether blanks at the beginning of what comes next are left out. */
  #isTrimming = false;

  constructor(cursor: HclCursor, values: HclValues) {
    this.#cursor = cursor;
    this.#values = values;
  }

  /** A text in quotes, or a here-document. */
  text(): Expression {
    const cursor = this.#cursor;
    const opening = cursor.take();
    const pieces = this.pieces(cursor.endOf(opening), opening);
    const isHeredoc = opening.kind === 'heredoc';
    const at = isHeredoc ? cursor.at(opening.start, cursor.end) : cursor.at(opening.end, cursor.end - 1);
    if (!pieces) return { kind: 'none', at: cursor.at(opening.start, cursor.end) };
    return { kind: 'text', at, pieces: cursor.textOf(opening).startsWith('<<-') ? unindented(pieces) : pieces };
  }

  /** The pieces of a text to its end; undefined where it has none. */
  pieces(until: TextEnd, opening: Span): readonly TextPiece[] | undefined {
    const cursor = this.#cursor;
    const root: Open = { kind: 'text', pieces: [], at: cursor.at(opening.start, opening.end) };
    const open: Open[] = [root];
    for (let stop: Literal['stop'] | undefined; stop !== 'end'; ) {
      const literal = cursor.literal(until);
      ({ stop } = literal);
      this.#piece(literal, open);
      if (stop !== 'unclosed') continue;
      cursor.tell(opening, unclosed(until));
      return undefined;
    }
    if (open.length > 1) cursor.tell(opening, 'This text lacks a `%{ endif }` or `%{ endfor }`; add it.');
    return root.pieces;
  }

  /** A piece of a text as it is, and what it stops at. */
  #piece({ text, start, end, stop, wrong: escapes }: Literal, open: Open[]): void {
    const cursor = this.#cursor;
    for (const span of escapes) cursor.tell(span, 'This is no escape sequence of HCL; double the backslash.');
    const { pieces } = open.at(-1)!;
    const written = this.#isTrimming ? text.trimStart() : text;
    // What is left out is left out at the beginning.
    const from = written.length === text.length ? start : Math.min(end, start + (text.length - written.length));
    this.#isTrimming = false;
    if (written !== '') pieces.push({ text: written, at: cursor.at(from, end) });
    if (escapes.length > 0) pieces.push({ kind: 'none', at: cursor.at(start, end) });
    if (stop === 'substitution') pieces.push(cursor.within(() => this.#substitution(pieces), false));
    if (stop === 'directive') cursor.within(() => this.#directive(open), false);
  }

  /** `~` takes blanks out beside it. */
  #substitution(pieces: TextPiece[]): Expression {
    const cursor = this.#cursor;
    if (cursor.passes('~')) trimEnd(pieces);
    const value = this.#values.value();
    this.#close('Only a value can stand between `${` and `}`; for a plain `${`, write `$${`.');
    return value;
  }

  /** @param open those that have not come to their ends, in the text */
  #directive(open: Open[]): void {
    const cursor = this.#cursor;
    const within = open.at(-1)!;
    if (cursor.passes('~')) trimEnd(within.pieces);
    const keyword = cursor.name(wrong);
    const at = cursor.at(keyword.start, keyword.end);
    const word = cursor.textOf(keyword);
    if (word === 'if') open.push({ kind: 'if', test: this.#values.value(), pieces: [], at });
    else if (word === 'for') open.push({ kind: 'for', ...this.#values.loop(), pieces: [], at });
    else {
      const said = ended(within, word);
      if (!said) cursor.fail(wrong, keyword);
      open.pop();
      if (said!.kind === 'else') open.push(said!);
      else open.at(-1)!.pieces.push(said!);
    }
    this.#close(wrong);
  }

  #close(message: string): void {
    this.#isTrimming = this.#cursor.passes('~');
    this.#cursor.expect('}', message);
  }
}

/** What comes of a directive at a word that ends it, or a part of it; undefined where that does not. */
function ended(open: Open, word: string): Expression | Extract<Open, { kind: 'else' }> | undefined {
  const { at, pieces } = open;
  const text: Expression = { kind: 'text', pieces: [{ text: '', at }, ...pieces], at };
  const nothing: Expression = { kind: 'plain', value: '', at };
  if (open.kind === 'if' && word === 'else') return { kind: 'else', test: open.test, yes: text, pieces: [], at };
  if (open.kind === 'if' && word === 'endif') return { kind: 'condition', test: open.test, yes: text, no: nothing, at };
  if (open.kind === 'else' && word === 'endif')
    return { kind: 'condition', test: open.test, yes: open.yes, no: text, at };
  if (open.kind !== 'for' || word !== 'endfor') return undefined;
  const { names, over } = open;
  const each: Expression = {
    kind: 'loop',
    names,
    over,
    key: undefined,
    value: text,
    condition: undefined,
    isGrouped: false,
    at,
  };
  return { kind: 'call', name: 'join', args: [nothing, each], isSpread: false, at };
}

function trimEnd(pieces: TextPiece[]): void {
  const last = pieces.at(-1);
  if (!last || !('text' in last)) return;
  const text = last.text.trimEnd();
  const { start, end } = last.at.span;
  pieces.pop();
  if (text !== '')
    pieces.push({ text, at: last.at.source.at(start, Math.max(start, end - last.text.length + text.length)) });
}

/** Without the blanks that all lines begin with that are not blank. */
function unindented(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const lines = pieces.flatMap((piece): TextPiece[] => {
    if (!('text' in piece)) return [piece];
    let { start } = piece.at.span;
    return (piece.text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((text) => {
      const at = piece.at.source.at(start, Math.min(start + text.length, piece.at.span.end));
      start = at.span.end;
      return { text, at };
    });
  });
  const isFirst = (i: number) => {
    const before = lines[i - 1];
    return before === undefined || ('text' in before && before.text.endsWith('\n'));
  };
  const begun = lines.flatMap((piece, i) => (isFirst(i) ? [piece] : []));
  const blanks = begun.flatMap((piece) => {
    if (!('text' in piece)) return [0];
    return piece.text.trim() === '' ? [] : [piece.text.length - piece.text.trimStart().length];
  });
  const least = Math.min(...blanks, 1000);
  return lines.map((piece, i) => {
    if (!isFirst(i) || !('text' in piece) || piece.text.trim() === '') return piece;
    const { source, span } = piece.at;
    return { text: piece.text.slice(least), at: source.at(span.start + least, span.end) };
  });
}

function unclosed(until: TextEnd): string {
  return typeof until === 'object'
    ? `This text has no line that is only \`${until.marker}\`, with a line end behind it; add that.`
    : 'This quote is not closed on its line; close it, and write `\\n` for a line end in a text.';
}
