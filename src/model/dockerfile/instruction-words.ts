import type { Excerpt, Piece, Span } from '../../source.ts';
import { isSpace, skip, trimEnd, wordEnd } from './whitespace.ts';

/** A piece of an instruction's text, quotes included: a span of offsets into that text. */
export interface InstructionWord extends Span {
  /** What it says, where that is not the span's own text: a JSON string, a flag with quotes in it. */
  readonly content?: Excerpt;
}

/** Words between blanks, as FROM, EXPOSE, COPY and others have them; quotes mean nothing here. */
export function blankSeparated(text: string, start: number, end: number): InstructionWord[] {
  return [...text.slice(start, end).matchAll(/[^ \t\v\f\r]+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Words as ENV, ARG and LABEL have them: quotes and the escape character hold white space together, and stay. */
export function quotedWords(text: string, start: number, end: number, mark: string): InstructionWord[] {
  const words: InstructionWord[] = [];
  let at = skip(text, start, end, isSpace);
  while (at < end) {
    const stop = quotedEnd(text, at, end, mark);
    // An escape character with nothing after it is dropped.
    const to = stop > end ? end - 1 : stop;
    if (to > at) words.push({ start: at, end: to });
    at = Math.max(skip(text, stop, end, isSpace), at + 1);
  }
  return words;
}

/** Where a word ends that begins at an offset; one beyond the end where its last character escapes nothing. */
function quotedEnd(text: string, start: number, end: number, mark: string): number {
  let quote = '';
  let at = start;
  for (; at < end; at++) {
    const char = text[at]!;
    if (char === mark && quote !== "'") at++;
    else if (quote) quote = char === quote ? '' : quote;
    else if (isQuote(char)) quote = char;
    else if (isSpace(char.charCodeAt(0))) return at;
  }
  return at;
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'";
}

/** An instruction's text split into keyword, flags and arguments; offsets into the text. */
export interface InstructionHead {
  readonly keyword: Span;
  /** Each with its dashes. */
  readonly flags: readonly InstructionWord[];
  /** Trimmed; empty where nothing follows. */
  readonly args: Span;
}

export function splitHead(text: Excerpt, from: number, to: number, mark: string): InstructionHead {
  const line = text.text;
  const end = trimEnd(line, from, to);
  const start = skip(line, from, end, isSpace);
  const keywordEnd = wordEnd(line, start, end);
  const flags: InstructionWord[] = [];
  let at = skip(line, keywordEnd, end, isAsciiSpace);
  while (line.startsWith('--', at) && at < end) {
    const flag = flagWord(text, at, end, mark);
    at = flag.end;
    const content = flag.content?.text ?? line.slice(flag.start, flag.end);
    if (content === '--') break;
    flags.push(flag);
    at = skip(line, at, end, isAsciiSpace);
  }
  return { keyword: { start, end: keywordEnd }, flags, args: { start: skip(line, at, end, isSpace), end } };
}

/** One flag up to the next white space; quotes and escapes are taken out of it before anybody reads its value. */
function flagWord(text: Excerpt, start: number, end: number, mark: string): InstructionWord {
  const line = text.text;
  const pieces: Piece[] = [];
  let quote = '';
  let from = start;
  let at = start;
  const cut = (to: number, next: number) => {
    if (to > from) pieces.push({ start: from, end: to });
    from = next;
  };
  for (; at < end; at++) {
    const char = line[at]!;
    if (char === mark) {
      cut(at, at + 1);
      at++;
    } else if (quote ? char === quote : isQuote(char)) {
      cut(at, at + 1);
      quote = quote ? '' : char;
    } else if (!quote && endsFlag(char.charCodeAt(0))) break;
  }
  if (at < end && line[at]! > '\u007f') at++;
  at = Math.min(at, end);
  if (pieces.length === 0 && from === start) return { start, end: at };
  cut(at, at);
  return { start, end: at, content: text.excerpt(pieces) };
}

/**
 * BuildKit reads flags byte by byte, so that white space is what has one byte, and characters that end with a byte which
 * would be white space if it were one by itself (the no-break space, but also \u00e0). These stay with the word.
 */
export function endsFlag(code: number): boolean {
  if (code < 0x80) return isAsciiSpace(code);
  const last = 0x80 | (code & 0x3f);
  return last === 0x85 || last === 0xa0;
}

function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
