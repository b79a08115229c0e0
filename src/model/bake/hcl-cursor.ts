import type { Location, Source, Span } from '../../source.ts';
import type { BakeFault } from './bake-block.ts';
import { type HclToken, HclTokens, type Literal, type TextEnd } from './hcl-tokens.ts';

/** Why bake refuses a file, thrown where a reader cannot go on. */
class HclFault extends Error {
  readonly fault: BakeFault;

  constructor(fault: BakeFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Blocks, brackets and texts in each other, which nobody nests deeper. */
const mostNested = 50;
const tooDeep = `The nesting is deeper than ${mostNested} levels, so the file was not read to its end. Flatten it.`;

const nesting: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/** A place in a file in HCL, and the first fault that was found on the way there. */
export class HclCursor {
  readonly source: Source;
  readonly #tokens: HclTokens;
  readonly #parts: Span[] = [];
  #next: HclToken | undefined;
  #fault: BakeFault | undefined;
  #lines = true;
  #open = 0;
  #depth = 0;
  #end = 0;

  readonly #place: Location | undefined;

  /** @param place where all of it stands, if that is another file, in which it is written otherwise */
  constructor(source: Source, place?: Location) {
    this.source = source;
    this.#place = place;
    this.#tokens = new HclTokens(source.text);
  }

  at(start: number, end: number): Location {
    return this.#place ?? this.source.at(start, end);
  }

  get fault(): BakeFault | undefined {
    return this.#fault;
  }

  /** The comments to the ends of their lines that were passed. */
  get comments(): readonly Span[] {
    return this.#tokens.comments;
  }

  /** What was read from where it begins up to here is a part of the file. */
  endPart(start: number): void {
    this.#parts.push({ start, end: this.#end });
  }

  /** The parts that were read, by where they begin, the outermost first. */
  get parts(): readonly Span[] {
    return this.#parts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** What comes next; where lines do not matter, no line end. */
  get next(): HclToken {
    let token = this.#next ?? this.#tokens.next();
    while (!this.#lines && token.kind === 'break') token = this.#tokens.next();
    this.#next = token;
    return token;
  }

  /** Where what was taken last ends. */
  get end(): number {
    return this.#end;
  }

  textOf({ start, end }: Span): string {
    return this.source.text.slice(start, end);
  }

  /** Whether a mark or a word comes next. */
  is(text: string): boolean {
    const { next } = this;
    return (next.kind === 'mark' || next.kind === 'name') && this.textOf(next) === text;
  }

  take(): HclToken {
    const { next } = this;
    this.#next = undefined;
    this.#end = next.end;
    if (next.kind === 'mark') this.#open += nesting[this.textOf(next)] ?? 0;
    return next;
  }

  /** Takes a mark or a word if it comes next. */
  passes(text: string): boolean {
    const isNext = this.is(text);
    if (isNext) this.take();
    return isNext;
  }

  /** Takes a mark or a word, or fails with a message. */
  expect(text: string, message: string): void {
    if (!this.passes(text)) this.fail(message);
  }

  /** Takes a name, or fails with a message. */
  name(message: string): HclToken {
    return this.next.kind === 'name' ? this.take() : this.fail(message);
  }

  /** The next piece of the text that was opened last. */
  literal(until: TextEnd): Literal {
    const literal = this.#tokens.literal(until);
    this.#end = this.#tokens.at;
    if (literal.stop === 'substitution' || literal.stop === 'directive') this.#open += 1;
    return literal;
  }

  endOf(opening: HclToken): TextEnd {
    return this.#tokens.endOf(opening);
  }

  /** Reads what is nested in something else. @param lines whether line ends matter in it */
  within<T>(read: () => T, lines: boolean = this.#lines): T {
    if (this.#depth >= mostNested) throw new HclFault({ ...this.#faultAt(this.next, tooDeep), unsure: true });
    const before = this.#lines;
    this.#lines = lines;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#lines = before;
      this.#depth -= 1;
    }
  }

  /** Tells of a fault behind which reading goes on. */
  tell(span: Span, message: string): void {
    this.#fault ??= this.#faultAt(span, message);
  }

  /** Breaks off what is being read. */
  fail(message: string, span: Span = this.next): never {
    throw new HclFault(this.#faultAt(span, message));
  }

  /** Reads something of a file; what is refused is reported and passed over, to the end of its line. */
  attempt<T>(read: () => T): T | undefined {
    const open = this.#open;
    try {
      return read();
    } catch (thrown) {
      if (!(thrown instanceof HclFault)) throw thrown;
      this.#fault ??= thrown.fault;
      this.#recover(open);
      return undefined;
    }
  }

  #recover(open: number): void {
    const closes = () => open > 0 && this.#open <= open && this.is('}');
    while (this.next.kind !== 'end' && !closes()) {
      const token = this.take();
      if (token.kind === 'quote' || token.kind === 'heredoc') this.#tokens.skip(token);
      if (token.kind === 'break' && this.#open <= open) break;
    }
    this.#open = open;
  }

  /** What is missing is missing before the line end. */
  #faultAt(span: Span, message: string): BakeFault {
    const isEmpty = span === this.#next && (this.#next.kind === 'break' || this.#next.kind === 'end');
    return { at: this.source.at(span.start, isEmpty ? span.start : span.end), message };
  }
}
