import { decoded } from './backslash-escapes.ts';

/**
 * Each letter in the place of that which stands there in another alphabet, as `tr` does; of letters that are more than the
 * others the last one.
 *
 * @returns undefined for alphabets that are written in classes: `[:upper:]`
 */
export function translation(from: string, to: string): ((text: string) => string) | undefined {
  const [before, after] = [lettersOf(from), lettersOf(to)];
  if (!before || !after || after.length === 0) return undefined;
  const letters = new Map(before.map((letter, i) => [letter, after[i] ?? after.at(-1)!]));
  return (text) => Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}

/** Whether that puts letters in the place of other letters, so that no text can be read any more. */
export function isCipher(from: string, to: string): boolean {
  const [before, after] = [lettersOf(from), lettersOf(to)];
  const moved = before?.filter((letter, i) => {
    const other = after?.[i] ?? after?.at(-1) ?? letter;
    return /[a-z]/i.test(letter) && /[a-z]/i.test(other) && letter.toLowerCase() !== other.toLowerCase();
  });
  return (moved?.length ?? 0) > 1;
}

/** `a-cx\n` as its letters. */
function lettersOf(set: string): string[] | undefined {
  if (/\[[:=.]/.test(set)) return undefined;
  return [...decoded(set).matchAll(/(.)-(.)|./gsu)].flatMap(([whole, first, last]) => {
    if (first === undefined || last === undefined) return [whole];
    const [start, end] = [first.codePointAt(0)!, last.codePointAt(0)!];
    return Array.from({ length: Math.min(256, Math.max(0, end - start + 1)) }, (_, i) =>
      String.fromCodePoint(start + i),
    );
  });
}
