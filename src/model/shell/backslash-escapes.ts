import type { Excerpt, Piece } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';

/** Characters that a backslash takes their meaning from; '' outside of quotes, where it does so for all. */
type Escapable = '' | '$`"\\\n' | '$`\\\n';

/** The ranges of a text that are left when backslashes are taken out of it. */
export function unescaped(text: string, pos: number, escapable: Escapable): Piece[] {
  const pieces: Piece[] = [];
  let [from, behind] = [0, 0];
  for (const at of placesOf('\\', text)) {
    const escaped = text[at + 1];
    if (at < behind || escaped === undefined || (escapable && !escapable.includes(escaped))) continue;
    if (at > from) pieces.push({ start: pos + from, end: pos + at });
    behind = at + 2;
    from = escaped === '\n' ? behind : at + 1;
  }
  if (from < text.length) pieces.push({ start: pos + from, end: pos + text.length });
  return pieces;
}

/** What `echo -e`, `printf` and `$'…'` make another character of; a quote behind a backslash stays as it is. */
const escapes = /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|(0?[0-7]{1,3})|([abefnrtv\\]))/g;

const characters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** A text as `echo -e` and `printf` write it. */
export function decoded(text: string): string {
  return text.replace(escapes, (...match) => meant(match));
}

/** The same, with every character at its place. */
export function interpreted(excerpt: Excerpt): Excerpt {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of excerpt.text.matchAll(escapes)) {
    const end = match.index + match[0].length;
    pieces.push({ start, end: match.index }, { start: match.index, end, text: meant(match) });
    start = end;
  }
  return start === 0 ? excerpt : excerpt.excerpt([...pieces, { start, end: excerpt.text.length }]);
}

function meant([, byte, short, long, octal, letter]: readonly (string | undefined)[]): string {
  if (letter !== undefined) return characters[letter]!;
  const code = octal === undefined ? Number.parseInt(byte ?? short ?? long!, 16) : Number.parseInt(octal, 8) & 0xff;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
