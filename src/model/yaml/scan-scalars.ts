import { blanks, type Cursor, isBreak, isBreakOrEnd, isSpaceOrTab, spaces } from './cursor.ts';

/** The texts of scalars, as go-yaml reads them (scannerc.go), whose rules about indentation are not those of YAML 1.2. */

export interface ScannedScalar {
  readonly text: string;
  readonly end: number;
  /** Whether the next line was begun. */
  readonly crossed: boolean;
}

/** @param indent the least column of a further line; inside brackets any will do */
export function scanPlain(at: Cursor, indent: number, inFlow: boolean): ScannedScalar {
  const { text } = at;
  let made = '';
  let from = at.pos;
  let end = at.pos;
  let breaks = 0;
  while (!at.isAtMark() && text[at.pos] !== '#') {
    const start = at.pos;
    at.skip(inFlow ? wordInFlow : word);
    if (at.pos > start && breaks > 0) {
      made += text.slice(from, end) + folded(breaks);
      from = start;
      breaks = 0;
    }
    if (at.pos > start) end = at.pos;
    if (!isSpaceOrTab(at.code()) && !isBreak(at.code())) break;
    breaks = between(at, breaks, indent);
    if (!inFlow && at.column < indent) break;
  }
  return { text: made + text.slice(from, end), end, crossed: breaks > 0 };
}

/** Up to a blank or a line end, or to a colon before one. */
const word = /(?:[^ \t\r\n:]|:(?![ \t\r\n]|$))*/y;
/** The same inside brackets, where some more characters end it. */
const wordInFlow = /(?:[^ \t\r\n:?,[\]{}]|[:?](?![ \t\r\n]|$))*/y;

/** Goes over blanks and line ends; how many of the latter. */
function between(at: Cursor, before: number, indent: number): number {
  let breaks = before;
  for (;;) {
    at.skip(breaks > 0 ? spaces : blanks);
    if (at.text[at.pos] === '\t') {
      if (at.column < indent) throw at.fault('TAB_AS_INDENT');
      at.pos += 1;
    } else if (isBreak(at.code())) {
      at.newLine();
      breaks += 1;
    } else return breaks;
  }
}

function folded(breaks: number): string {
  return foldedLines(breaks - 1);
}

/** From the opening quote to behind the closing one; further lines may begin anywhere. */
export function scanQuoted(at: Cursor): ScannedScalar {
  const quote = at.text[at.pos]!;
  const start = at.pos;
  let made = '';
  at.pos += 1;
  for (;;) {
    if (at.isAtMark() || at.isAtEnd) throw at.fault('MISSING_CHAR', start, start + 1);
    const word = quote === "'" ? singleWord(at) : doubleWord(at);
    made += word.text;
    if (at.text[at.pos] === quote) break;
    made += quotedBlanks(at, word.joined);
  }
  at.pos += 1;
  return { text: made, end: at.pos, crossed: false };
}

interface Word {
  readonly text: string;
  /** Whether a backslash took the end of the line out. */
  readonly joined: boolean;
}

const inSingle = /[^ \t\r\n']*/y;
const inDouble = /[^ \t\r\n"\\]*/y;

function singleWord(at: Cursor): Word {
  let made = '';
  let from = at.pos;
  for (at.skip(inSingle); at.text.startsWith("''", at.pos); at.skip(inSingle)) {
    made += at.text.slice(from, at.pos + 1);
    at.pos += 2;
    from = at.pos;
  }
  return { text: made + at.text.slice(from, at.pos), joined: false };
}

function doubleWord(at: Cursor): Word {
  let made = '';
  let from = at.pos;
  for (at.skip(inDouble); at.text[at.pos] === '\\'; at.skip(inDouble)) {
    made += at.text.slice(from, at.pos);
    if (isBreak(at.code(1))) {
      at.pos += 1;
      at.newLine();
      return { text: made, joined: true };
    }
    made += escaped(at);
    from = at.pos;
  }
  return { text: made + at.text.slice(from, at.pos), joined: false };
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ', '"': '"', "'": "'", '\\': '\\', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029',
}; // biome-ignore format: a table
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escaped(at: Cursor): string {
  const char = at.text[at.pos + 1] ?? '';
  const known = Object.hasOwn(escapes, char) ? escapes[char] : undefined;
  const length = known === undefined && Object.hasOwn(codeLengths, char) ? codeLengths[char]! : 0;
  const end = at.pos + 2 + length;
  const digits = at.text.slice(at.pos + 2, end);
  const code =
    length > 0 && /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : -1;
  const isCharacter = code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (known === undefined && !isCharacter) throw at.fault('BAD_DQ_ESCAPE', at.pos, at.pos + 2);
  at.pos = end;
  return known ?? String.fromCodePoint(code);
}

/** What blanks and line ends between two words of a quoted text mean. */
function quotedBlanks(at: Cursor, joined: boolean): string {
  const start = at.pos;
  let breaks = 0;
  for (at.skip(blanks); isBreak(at.code()); at.skip(blanks)) {
    at.newLine();
    breaks += 1;
  }
  if (joined) return '\n'.repeat(breaks);
  return breaks > 0 ? folded(breaks) : at.text.slice(start, at.pos);
}

/** From `|` or `>`: all lines that are indented more than what is around. */
export function scanBlock(at: Cursor, around: number): ScannedScalar {
  const start = at.pos;
  const literal = at.text[start] === '|';
  const { keep, increment } = blockHeader(at);
  const given = increment > 0 ? Math.max(around, 0) + increment : undefined;
  const first = emptyLines(at, given);
  const indent = given ?? Math.max(first.column, around + 1, 1);
  let { breaks } = first;
  let made = '';
  /** How the last line ended. */
  let ended = '';
  let foldable = false;
  while (at.column === indent && !at.isAtEnd) {
    const blank = isSpaceOrTab(at.code());
    made += foldable && !blank && ended !== '' ? foldedLines(breaks) : ended + '\n'.repeat(breaks);
    foldable = !literal && !blank;
    const from = at.pos;
    at.skipLine();
    made += at.text.slice(from, at.pos);
    ended = at.isAtEnd ? '' : '\n';
    if (!at.isAtEnd) at.newLine();
    ({ breaks } = emptyLines(at, indent));
  }
  const tail = keep === '-' ? '' : ended + (keep === '+' ? '\n'.repeat(breaks) : '');
  return { text: made + tail, end: at.pos, crossed: true };
}

/** The end of a line in a folded text, and the empty lines behind it. */
function foldedLines(empty: number): string {
  return empty > 0 ? '\n'.repeat(empty) : ' ';
}

function blockHeader(at: Cursor): { keep: string; increment: number } {
  const start = at.pos;
  at.pos += 1;
  const [, before, digit, after] = /^([-+]?)([0-9]?)([-+]?)/.exec(at.text.slice(at.pos, at.pos + 3))!;
  const keep = before || (digit ? after! : '');
  at.pos += before!.length + digit!.length + (before ? 0 : keep.length);
  if (digit === '0') throw at.fault('UNEXPECTED_TOKEN', start, at.pos);
  at.skip(blanks);
  if (at.text[at.pos] === '#') at.skipComment();
  if (!isBreakOrEnd(at.code())) throw at.fault('UNEXPECTED_TOKEN');
  if (!at.isAtEnd) at.newLine();
  return { keep, increment: Number(digit) };
}

/**
 * Goes over empty lines, and the indentation of the next one.
 * @param indent undefined where it is still to be found
 * @returns the line ends, and the furthest column that was reached
 */
function emptyLines(at: Cursor, indent: number | undefined): { breaks: number; column: number } {
  let breaks = 0;
  let column = 0;
  for (;;) {
    while (at.text[at.pos] === ' ' && (indent === undefined || at.column < indent)) at.pos += 1;
    column = Math.max(column, at.column);
    if (at.text[at.pos] === '\t' && (indent === undefined || at.column < indent)) throw at.fault('TAB_AS_INDENT');
    if (!isBreak(at.code())) return { breaks, column };
    at.newLine();
    breaks += 1;
  }
}
