import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt, Span } from '../../source.ts';

/** Whether a program of this name runs programs in a language of its own that may call a shell. */
export function isForeign(name: string): boolean {
  return recordOf(name).interprets?.calls !== undefined;
}

/** The texts that a program in the language of an interpreter gives to a shell: `os.system("…")`. */
export function shellTexts(interpreter: string, program: Excerpt): readonly Excerpt[] {
  return shellParts(interpreter, program.text).map((part) => program.excerpt([part]));
}

/** Where these stand in the program. */
export function shellParts(interpreter: string, program: string): readonly Span[] {
  const { calls } = recordOf(interpreter).interprets ?? {};
  return calls ? textsCalled(calls, program) : [];
}

/** Where the texts stand that something calls with: at its end, in quotes or as a group. */
export function textsCalled(calls: RegExp, program: string): readonly Span[] {
  return [...program.matchAll(calls)].map(({ 0: text, 1: plain, index }) => {
    const end = index + text.length;
    return plain === undefined
      ? { start: index + text.search(/["'`]/) + 1, end: end - 1 }
      : { start: end - plain.length, end };
  });
}
