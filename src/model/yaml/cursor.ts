import type { Span } from '../../source.ts';
import { endOfMatch } from '../../text/match-at.ts';
import { SyntaxFault } from './syntax.ts';

/** A place in a text that goes forward, and knows lines. Lines end with LF or CRLF (see line-ends.ts). */
export class Cursor {
  readonly text: string;
  pos = 0;
  /** Where the line begins. */
  lineStart = 0;
  line = 0;
  /** From `#` to the end of the line, those that were gone over. */
  readonly comments: Span[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get column(): number {
    return this.pos - this.lineStart;
  }

  /** The code of the character here, or some characters further; NaN behind the end. */
  code(further = 0): number {
    return this.text.charCodeAt(this.pos + further);
  }

  get isAtEnd(): boolean {
    return this.pos >= this.text.length;
  }

  /** Goes to the next line, from its end. */
  newLine(): void {
    this.pos += this.code() === CR && this.code(1) === LF ? 2 : 1;
    this.line += 1;
    this.lineStart = this.pos;
  }

  /** Goes over what a sticky expression matches here. */
  skip(pattern: RegExp): void {
    this.pos = endOfMatch(pattern, this.text, this.pos);
  }

  skipLine(): void {
    this.skip(restOfLine);
  }

  skipComment(): void {
    const start = this.pos;
    this.skipLine();
    this.comments.push({ start, end: this.pos });
  }

  /** A comment, and those behind it: between them go-yaml looks 512 characters ahead, over tabs too. */
  skipComments(): void {
    for (;;) {
      this.skipComment();
      let ahead = this.pos;
      while (ahead < this.pos + 512 && isBlankOrBreak(this.text.charCodeAt(ahead))) ahead += 1;
      if (this.text[ahead] !== '#') return;
      while (this.pos < ahead) {
        if (isBreak(this.code())) this.newLine();
        else this.pos += 1;
      }
    }
  }

  /** Whether only blanks stand before this place on its line. */
  isAtIndentation(): boolean {
    let at = this.pos;
    while (at > this.lineStart && isSpaceOrTab(this.text.charCodeAt(at - 1))) at -= 1;
    return at === this.lineStart;
  }

  /** Whether `---` or `...` stands here, for itself at the start of a line. */
  isAtMark(): boolean {
    if (this.pos !== this.lineStart) return false;
    const first = this.code();
    if (first !== DASH && first !== DOT) return false;
    return this.code(1) === first && this.code(2) === first && isBlankBreakOrEnd(this.code(3));
  }

  fault(code: string, start = this.pos, end = this.pos + 1): SyntaxFault {
    return new SyntaxFault(code, start, end);
  }
}

export const spaces = / */y;
export const blanks = /[ \t]*/y;
const restOfLine = /[^\r\n]*/y;

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const DASH = 45;
const DOT = 46;

export function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

function isBlankOrBreak(code: number): boolean {
  return isSpaceOrTab(code) || isBreak(code);
}

export function isBreakOrEnd(code: number): boolean {
  return code === LF || code === CR || Number.isNaN(code);
}

export function isBlankBreakOrEnd(code: number): boolean {
  return isSpaceOrTab(code) || isBreakOrEnd(code);
}
