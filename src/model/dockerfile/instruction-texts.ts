import type { Setting } from '../../text/setting.ts';
import type { Instruction, Invocation } from './instruction.ts';

/** A value that a text can be hidden in, and the name that it goes by. */
export interface NamedText {
  readonly name: string;
  readonly text: Setting;
}

/**
 * The values in an instruction that a text can be hidden in, with the name that each goes by; some places twice.
 *
 * @param takes says which of them matter
 */
export function textsOf(instruction: Instruction, takes: (text: Setting) => boolean): readonly NamedText[] {
  return [...allTexts(instruction)].filter(({ text }) => takes(text));
}

function* allTexts(instruction: Instruction): Iterable<NamedText> {
  if ('pairs' in instruction) {
    for (const { name, value } of instruction.pairs) if (value) yield { name, text: value };
    return;
  }
  for (const text of unnamedTexts(instruction)) yield { name: instruction.keyword, text };
}

function* unnamedTexts(instruction: Instruction): Iterable<Setting> {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    yield* instruction.sources;
    for (const { body } of instruction.heredocs) yield body;
  } else if ('run' in instruction && instruction.run) yield* runTexts(instruction.run);
}

function* runTexts(run: Invocation): Iterable<Setting> {
  const { commands } = run.script;
  if (run.form === 'shell' && commands.length === 0) yield run.text;
  for (const { name, nameAt, args, assignments, redirects } of commands) {
    if (name !== undefined) yield { value: name, at: nameAt };
    yield* args;
    for (const { value } of assignments) yield value;
    for (const { target } of redirects) yield target;
  }
}
