/**
 * Text from a repository as people can see it: nothing in it moves a cursor, turns a line round or hides.
 */

import { unknownMark } from './setting.ts';

/** Controls, format characters (bidi, zero width), line separators, lone surrogates, fillers, and every odd space. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

const named: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  [unknownMark]: '…',
};

/**
 * Writes each character that would not show as `\u{202e}`, line ends and tabs as `\n`, `\r`, `\t`, and what is not known
 * as `…`.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => named[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** Cuts a text to `most` code units, the last of them `…`; never in the middle of a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An instruction's text on one line: line ends, indentation and continuation marks become one blank. */
export function oneLine(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== '' && word !== '\\')
    .join(' ');
}

/** A line that a workflow's log does not take for a command, in either syntax. */
export function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}');
}
