import { lowerCase, type Parsed, wordText } from './instruction-arguments.ts';
import type { InstructionWord } from './instruction-words.ts';

/** The stage's name after AS, in lower case as BuildKit compares it. */
export function declaredStageName(from: Parsed): string | undefined {
  const name = nameWord(from);
  return name && lowerCase(wordText(from.text, name));
}

/** The word behind AS. */
export function nameWord({ text, words }: Parsed): InstructionWord | undefined {
  const [, as, name] = words;
  return as !== undefined && words.length === 3 && isAs(wordText(text, as)) ? name : undefined;
}

/** Whether a word is AS, in any case; Go takes the long s for an s as well. */
export function isAs(word: string): boolean {
  return /^[aA][sSſ]$/.test(word);
}
