import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';
import { knownStart, knownText } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { optionsOf } from './command-options.ts';
import { shellTexts } from './foreign-programs.ts';
import { programOf, programTexts } from './input-programs.ts';
import { variablesObeyed } from './obeyed-variables.ts';
import type { Command } from './shell-command.ts';
import { behind, Word } from './shell-word.ts';
import { assignment, environmentValues } from './variable-assignments.ts';
import { fedText, writtenInto } from './written-output.ts';

/** What the program of a command may give to a shell of the words and variables of that: `awk -v c='…' 'BEGIN { system(c) }'`. */
function givenTo(command: Command, texts: readonly Word[]): readonly Excerpt[] {
  const { given, settings } = recordOf(command.name).interprets ?? {};
  if (!given || !texts.some((text) => given.test(knownText(text)))) return [];
  const { options, operands } = optionsOf(command);
  const words = [
    ...options.flatMap(({ key, value }) => (value && isOneOf(key, settings) ? [value] : [])),
    ...operands.filter((word) => !texts.some((text) => text === word)),
    ...environmentValues(variablesObeyed(command).join(' '), command),
  ].filter((word) => word instanceof Word);
  return words.flatMap((word) => {
    const front = settings ? assignment.exec(knownStart(word)) : null;
    return [word, ...(front ? [behind(word, front[0].length)] : [])].map((each) => each.excerpt());
  });
}

/** `python3 -c 'os.system("…")'`, or the same in a here-document. */
export function foreignTexts(command: Command, name: string): readonly Excerpt[] {
  const told = programTexts(command).filter((word) => word instanceof Word);
  const program = programOf(command);
  const fed = program?.from === 'input' ? fedText(command) : undefined;
  const file =
    program?.from === 'file' && program.word instanceof Word ? writtenInto(program.word, command) : undefined;
  const texts = [...told.map((word) => word.excerpt()), ...(fed ? [fed] : []), ...(file ? [file] : [])];
  const called = [...texts.flatMap((text) => shellTexts(name, text)), ...givenTo(command, told)];
  // What a program passes on is no program in its own language.
  return [...called, ...(fed && told.length > 0 ? [fed] : [])];
}
