/** Text as a terminal lays it out. */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const combining = /\p{M}/u;

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
  return sum;
}

/** Fills a text with blanks up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/**
 * Words in lines of at most `width` columns, with a blank between two; a longer word has a line of its own.
 *
 * @param textOf a word as it is seen, where it carries more
 */
export function wrapped<T>(words: readonly T[], width: number, textOf: (word: T) => string): T[][] {
  const lines: T[][] = [];
  let room = -1;
  for (const word of words) {
    const size = columns(textOf(word));
    if (size + 1 > room) {
      lines.push([]);
      room = width + 1;
    }
    lines.at(-1)!.push(word);
    room -= size + 1;
  }
  return lines;
}

/** A plain text in lines of at most `width` columns. */
export function wrappedText(text: string, width: number): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  return wrapped(words, width, (word) => word).map((line) => line.join(' '));
}
