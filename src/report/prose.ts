import type { Code, Message } from '../problem.ts';
import { shorten } from '../text/visible.ts';

/** Longer sentences are quoting something. */
const longest = 2000;

/**
 * Reads a plain sentence that may repeat text from a repository (a parser's complaint, a path) as a message: what stands
 * between backticks and every word that is more than letters or a number is taken for code. Nothing else of it can be a
 * mention, a reference, an address or markup.
 */
export function prose(text: string): Message {
  const parts: (string | Code)[] = [];
  const pieces = shorten(text, longest).split('`');
  pieces.forEach((piece, i) => {
    const quoted = i % 2 === 1 && i < pieces.length - 1;
    if (quoted) parts.push({ code: piece });
    else for (const part of words(piece)) parts.push(part);
  });
  return merge(parts);
}

function* words(text: string): Generator<string | Code> {
  for (const [i, word] of text.split(/\s/).entries()) {
    if (i > 0) yield ' ';
    let start = 0;
    let end = word.length;
    while (start < end && '("\''.includes(word[start]!)) start++;
    while (end > start && ')"\',.;:!?'.includes(word[end - 1]!)) end--;
    const inner = word.slice(start, end);
    yield word.slice(0, start);
    yield isPlain(inner) ? inner : { code: inner };
    yield word.slice(end);
  }
}

/** Not a word that holds what could be a hexadecimal number: it could name a commit. */
function isPlain(word: string): boolean {
  return /^(?:\p{L}[\p{L}'’-]*|\d{1,6}|[–—-])?$/u.test(word) && !/[a-f]{7}/i.test(word);
}

function merge(parts: readonly (string | Code)[]): Message {
  const merged: (string | Code)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}
