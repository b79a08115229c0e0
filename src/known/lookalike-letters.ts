import { lookalikeLetters } from './lookalike-letters.data.ts';

const { latin } = lookalikeLetters;

/** What a text looks like: wide and styled letters as plain ones, lookalikes as the Latin letters they pass for. */
export function looksLike(text: string): string {
  return [...text.normalize('NFKC')].map((char) => latin[char] ?? char).join('');
}

/** Whether a word mixes Latin letters with others that pass for Latin, and holds nothing else: `gіthub`. */
export function isDisguised(word: string): boolean {
  let [plain, disguised] = [false, false];
  for (const char of word) {
    if (/[a-z]/i.test(char)) plain = true;
    else if (looksLike(char) !== char) disguised = true;
    else return false;
  }
  return plain && disguised;
}
