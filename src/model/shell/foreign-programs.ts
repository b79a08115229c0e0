import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';

/** Whether a program of this name runs programs in a language of its own that may call a shell. */
export function isForeign(name: string): boolean {
  return recordOf(name).interprets?.calls !== undefined;
}

/** The texts that a program in the language of an interpreter gives to a shell: `os.system("…")`. */
export function shellTexts(interpreter: string, program: Excerpt): readonly Excerpt[] {
  const { calls } = recordOf(interpreter).interprets ?? {};
  if (!calls) return [];
  return [...program.text.matchAll(calls)].map(({ 0: text, index }) => {
    const end = index + text.length - 1;
    return program.excerpt([{ start: index + text.search(/["']/) + 1, end }]);
  });
}
