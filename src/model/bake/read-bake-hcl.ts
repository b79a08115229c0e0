import type { Source, Span } from '../../source.ts';
import { type BakeBlock, type BakeBlocks, blockKind } from './bake-block.ts';
import { HclCursor } from './hcl-cursor.ts';
import { type Expression, writtenText } from './hcl-expression.ts';
import type { HclToken } from './hcl-tokens.ts';
import { HclValues } from './hcl-values.ts';

/** The targets and variables of a bake file in HCL. What bake refuses is reported and passed over, to the end of its line. */
export function readBakeHcl(source: Source): BakeBlocks {
  return new Reader(source).file();
}

const oneArgument =
  'A block in one line holds one argument and ends there; put each argument, and the closing brace, on lines of their own.';

class Reader {
  readonly #cursor: HclCursor;
  readonly #values: HclValues;
  readonly #blocks: BakeBlock[] = [];

  constructor(source: Source) {
    this.#cursor = new HclCursor(source);
    this.#values = new HclValues(this.#cursor);
  }

  file(): BakeBlocks {
    const cursor = this.#cursor;
    const constants = new Map<string, Expression>();
    this.#body(constants, undefined);
    for (const [name, value] of constants)
      this.#blocks.push({ kind: 'constant', name, at: value.at, attributes: new Map([['default', value]]) });
    const placed = (spans: readonly Span[]) => spans.map(({ start, end }) => cursor.at(start, end));
    return {
      blocks: this.#blocks,
      comments: placed(cursor.comments),
      parts: placed(cursor.parts),
      fault: cursor.fault,
    };
  }

  /** What stands in a block, or in the file, to its end. */
  #body(attributes: Map<string, Expression>, opening: HclToken | undefined): void {
    const cursor = this.#cursor;
    while (!(opening && cursor.passes('}'))) {
      if (cursor.next.kind === 'end') {
        if (opening)
          cursor.tell(opening, 'This brace is not closed before the end of the file; check those behind it.');
        return;
      }
      if (cursor.next.kind === 'break') cursor.take();
      else cursor.attempt(() => this.#item(attributes, opening === undefined));
    }
  }

  #item(attributes: Map<string, Expression>, isOutermost: boolean): void {
    const cursor = this.#cursor;
    const name = cursor.name('Only `name = value` or `name {` can stand here; check braces and names.');
    if (cursor.is('=')) this.#argument(name, attributes);
    else this.#block(name, isOutermost);
    cursor.endPart(name.start);
    if (cursor.next.kind === 'break') cursor.take();
    else if (cursor.next.kind !== 'end') cursor.fail('Nothing can follow on this line; begin a new one.');
  }

  #argument(name: HclToken, attributes: Map<string, Expression>): void {
    const cursor = this.#cursor;
    cursor.expect('=', oneArgument);
    const value = this.#values.value();
    const key = cursor.textOf(name);
    if (attributes.has(key)) cursor.tell(name, 'This is set twice in one block; remove one.');
    attributes.set(key, value);
  }

  /** The blocks in a block are passed over. */
  #block(name: HclToken, isOutermost: boolean): void {
    const cursor = this.#cursor;
    const kind = blockKind(cursor.textOf(name));
    const labels = this.#labels();
    const opening = cursor.next;
    cursor.expect('{', 'A block needs its `{` here, behind its name; check the line.');
    const at = cursor.at(name.start, opening.end);
    const attributes = new Map<string, Expression>();
    if (isOutermost && kind) this.#blocks.push({ kind, name: labels[0] ?? '', at, attributes });
    cursor.within(() => {
      const isInLines = cursor.next.kind === 'break' || cursor.next.kind === 'end' || cursor.is('}');
      if (isInLines) return this.#body(attributes, opening);
      this.#argument(cursor.name(oneArgument), attributes);
      cursor.expect('}', oneArgument);
    });
  }

  /** In quotes or without. */
  #labels(): string[] {
    const cursor = this.#cursor;
    const labels: string[] = [];
    for (;;) {
      const { next } = cursor;
      if (next.kind === 'name') labels.push(cursor.textOf(cursor.take()));
      else if (next.kind === 'quote') {
        const label = this.#values.text();
        const text = writtenText(label);
        if (text === undefined) cursor.tell(label.at.span, 'The name of a block cannot be put together; write it out.');
        labels.push(text ?? '');
      } else return labels;
    }
  }
}
