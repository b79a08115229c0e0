import { withoutVersion } from '../../known/program-options.ts';
import type { Excerpt } from '../../source.ts';

const python =
  /\b(?:os\.(?:system|popen)|subprocess\.\w{1,40}|Popen|check_output|check_call|getoutput)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g;
const node = /\b(?:exec|execSync|spawn|spawnSync)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g;
const others = /\b(?:system|exec|shell_exec|passthru|popen)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g;

/** The calls with which a program in another language gives a text to a shell. */
const calls: ReadonlyMap<string, RegExp> = new Map([
  ['python', python],
  ['pypy', python],
  ['node', node],
  ['nodejs', node],
  ['bun', node],
  ['perl', others],
  ['ruby', others],
  ['php', others],
]);

/** Whether a program of this name runs programs in a language of its own that may call a shell. */
export function isForeign(name: string): boolean {
  return calls.has(withoutVersion(name));
}

/** The texts that a program in the language of an interpreter gives to a shell: `os.system("…")`. */
export function shellTexts(interpreter: string, program: Excerpt): readonly Excerpt[] {
  const call = calls.get(withoutVersion(interpreter));
  if (!call) return [];
  return [...program.text.matchAll(call)].map(({ 0: text, index }) => {
    const end = index + text.length - 1;
    return program.excerpt([{ start: index + text.search(/["']/) + 1, end }]);
  });
}
