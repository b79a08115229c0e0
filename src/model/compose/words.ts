import type { Span } from '../../source.ts';
import type { Text } from './text.ts';

/**
 * Splits a command that is written as one text, as compose does: at blanks, with quotes and backslashes taken out.
 * Nothing else of a shell means anything.
 */
export function splitWords(command: Text): readonly Text[] {
  const { text } = command;
  const words: Text[] = [];
  let ranges: Span[] = [];
  let open = false;
  let i = 0;
  const take = (start: number, end: number) => {
    const last = ranges.at(-1);
    open = true;
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else if (end > start) ranges.push({ start, end });
  };
  const finish = () => {
    if (open) words.push(ranges.length > 0 ? command.pick(ranges) : command.slice(i, i));
    ranges = [];
    open = false;
  };
  while (i < text.length) {
    const char = text[i]!;
    if (char === "'") {
      const end = text.indexOf("'", i + 1);
      take(i + 1, end < 0 ? text.length : end);
      i = end < 0 ? text.length : end + 1;
    } else if (char === '"') i = doubleQuoted(text, i + 1, take);
    else if (char === '\\') {
      if (text[i + 1] !== '\n') take(i + 1, Math.min(i + 2, text.length));
      i += 2;
    } else if (/\s/.test(char)) {
      finish();
      i += 1;
    } else {
      take(i, i + 1);
      i += 1;
    }
  }
  finish();
  return words;
}

/** Reads up to the closing quote; returns where it goes on. */
function doubleQuoted(text: string, start: number, take: (start: number, end: number) => void): number {
  let from = start;
  let i = start;
  for (; i < text.length && text[i] !== '"'; i++) {
    if (text[i] !== '\\' || !'"\\$`'.includes(text[i + 1] ?? '?')) continue;
    take(from, i);
    from = i + 1;
    i += 1;
  }
  take(from, Math.min(i, text.length));
  return i + 1;
}
