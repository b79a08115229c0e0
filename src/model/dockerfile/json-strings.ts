import type { Excerpt, Piece } from '../../source.ts';
import { matchAt } from '../../text/match-at.ts';
import { placesOf } from '../../text/places-of.ts';
import type { InstructionWord } from './instruction-words.ts';

/**
 * The strings of a JSON array, as BuildKit's parser takes the exec form from what follows an instruction: 'not strings'
 * where the array holds anything else, which it refuses; undefined where it is no JSON array at all and so shell form.
 */
export function jsonStrings(
  text: Excerpt,
  start: number,
  end: number,
): readonly InstructionWord[] | 'not strings' | undefined {
  if (text.text[start] !== '[') return undefined;
  let values: unknown;
  try {
    values = JSON.parse(text.text.slice(start, end));
  } catch {
    return undefined;
  }
  if (!Array.isArray(values)) return undefined;
  // A number that Go cannot hold makes the whole of it no JSON.
  if (overflows(values)) return undefined;
  if (values.some((value) => typeof value !== 'string')) return 'not strings';
  const words: InstructionWord[] = [];
  let at = start + 1;
  for (const value of values as string[]) {
    const open = text.text.indexOf('"', at);
    at = open + matchAt(jsonString, text.text, open)![0].length;
    const plain = value.length === at - open - 2;
    words.push({
      start: open,
      end: at,
      content: plain ? cut(text, open + 1, at - 1) : unescaped(text, open + 1, at - 1),
    });
  }
  return words;
}

const jsonString = /"(?:[^"\\]|\\[\s\S])*"/y;

function cut(text: Excerpt, start: number, end: number): Excerpt {
  return text.excerpt([{ start, end }]);
}

/** The inside of a JSON string with its escapes resolved, each character at the place of its escape. */
function unescaped(text: Excerpt, start: number, end: number): Excerpt {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of placesOf('\\', text.text, start)) {
    if (mark >= end) break;
    if (mark < at) continue;
    if (mark > at) pieces.push({ start: at, end: mark });
    at = mark + (text.text[mark + 1] === 'u' ? 6 : 2);
    pieces.push({ start: mark, end: at, text: JSON.parse(`"${text.text.slice(mark, at)}"`) as string });
  }
  if (at < end) pieces.push({ start: at, end });
  return text.excerpt(pieces);
}

function overflows(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (Array.isArray(value)) return value.some(overflows);
  return typeof value === 'object' && value !== null && Object.values(value).some(overflows);
}
