import { Excerpt, type Piece, textAt } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';
import type { YamlScalar } from './yaml-tree.ts';

/** Where the scalar's text stands as it is, without anything folded or escaped: the offset; undefined where it does not. */
export function verbatim({ at, style, text }: YamlScalar): number | undefined {
  const { source, span } = at;
  const start = style === 'single' || style === 'double' ? span.start + 1 : span.start;
  return style !== 'literal' &&
    style !== 'folded' &&
    source.text.startsWith(text, start) &&
    start + text.length <= span.end
    ? start
    : undefined;
}

/** The scalar's text, each character with its place. */
export function excerptOf(scalar: YamlScalar): Excerpt {
  const { at, text } = scalar;
  const start = verbatim(scalar);
  if (start !== undefined) return Excerpt.of(at.source, [{ start, end: start + text.length }]);
  const block = scalar.style === 'literal' || scalar.style === 'folded';
  const excerpt = Excerpt.of(at.source, block ? blockPieces(scalar) : flowPieces(scalar));
  return excerpt.text === text ? excerpt : Excerpt.of(at.source, [{ ...at.span, text }]);
}

/** Quoted text and plain text of several lines: escapes, doubled quotes and folded lines. */
function flowPieces({ at, style }: YamlScalar): Piece[] {
  const { text } = at.source;
  const quoted = style !== 'plain';
  const end = quoted ? at.span.end - 1 : at.span.end;
  const pieces: Piece[] = [];
  let from = quoted ? at.span.start + 1 : at.span.start;
  let i = from;
  const flush = (until: number) => {
    if (until > from) pieces.push({ start: from, end: until });
  };
  while (i < end) {
    const char = text[i]!;
    let stop = i + 1;
    let made: string | undefined;
    if (char === '\n' || char === '\r') {
      let until = i;
      while (until > from && isBlank(text[until - 1]!)) until -= 1;
      flush(until);
      const fold = foldedLines(text, until, end);
      pieces.push({ start: until, end: fold.end, text: fold.text });
      from = i = fold.end;
      continue;
    }
    if (style === 'single' && char === "'" && text[i + 1] === "'") [made, stop] = ["'", i + 2];
    if (style === 'double' && char === '\\') [made, stop] = unescaped(text, i, end);
    if (made !== undefined) {
      flush(i);
      if (made !== '') pieces.push({ start: i, end: stop, text: made });
      from = stop;
    }
    i = stop;
  }
  flush(end);
  return pieces;
}

/** Line ends with the blanks around them: one is a blank, each further one a line end. */
function foldedLines(text: string, start: number, limit: number): { text: string; end: number } {
  let lines = 0;
  let i = start;
  while (i < limit && (isBlank(text[i]!) || text[i] === '\n' || text[i] === '\r')) {
    if (text[i] === '\n') lines += 1;
    i += 1;
  }
  return { text: lines > 1 ? '\n'.repeat(lines - 1) : ' ', end: i };
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029',
}; // biome-ignore format: a table
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function unescaped(text: string, at: number, limit: number): [made: string, end: number] {
  const char = text[at + 1] ?? '';
  if (char === '\n' || char === '\r') {
    let end = at + 1;
    while (end < limit && (isBlank(text[end]!) || text[end] === '\n' || text[end] === '\r')) end += 1;
    return ['', end];
  }
  const length = codeLengths[char];
  if (length === undefined) return [escapes[char] ?? char, at + 2];
  const code = Number.parseInt(text.slice(at + 2, at + 2 + length), 16);
  return [code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '', at + 2 + length];
}

/** `|` and `>`: the lines' texts stand in the value in order; what is between them was folded, chomped or indentation. */
function blockPieces({ at, text: value }: YamlScalar): Piece[] {
  const { text } = at.source;
  const pieces: Piece[] = [];
  let done = 0;
  if (!textAt(at).includes('\n')) return [];
  for (const i of placesOf('\n', text, at.span.start)) {
    if (i >= at.span.end) break;
    let start = i + 1;
    while (isBlank(text[start] ?? '')) start += 1;
    const stop = lineStop(text, start, at.span.end);
    if (stop > start) {
      let next = done;
      while (isSpace(value[next] ?? '')) next += 1;
      if (!value.startsWith(text.slice(start, stop), next)) return [];
      const between = value.slice(done, next);
      const own = Math.min(trailingBlanks(between), start - i - 1);
      if (between.length > own)
        pieces.push({ start: i, end: start - own, text: between.slice(0, between.length - own) });
      pieces.push({ start: start - own, end: stop });
      done = next + (stop - start);
    }
  }
  if (done < value.length) pieces.push({ start: at.span.end, end: at.span.end, text: value.slice(done) });
  return pieces;
}

function trailingBlanks(text: string): number {
  let length = 0;
  while (isBlank(text[text.length - 1 - length] ?? '')) length += 1;
  return length;
}

function lineStop(text: string, from: number, limit: number): number {
  const end = text.indexOf('\n', from);
  const stop = end < 0 || end > limit ? limit : end;
  return stop > from && text[stop - 1] === '\r' ? stop - 1 : stop;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

function isSpace(char: string): boolean {
  return isBlank(char) || char === '\n';
}
