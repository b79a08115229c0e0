import type { Setting } from '../../text/setting.ts';
import type { Instruction } from './instruction.ts';

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
  const { keyword } = instruction;
  const found: NamedText[] = [];
  const add = (text: Setting, name: string = keyword) => {
    if (takes(text)) found.push({ name, text });
  };
  if ('pairs' in instruction) {
    for (const { name, value } of instruction.pairs) if (value) add(value, name);
  } else if (keyword === 'COPY' || keyword === 'ADD') {
    for (const source of instruction.sources) add(source);
    for (const { body } of instruction.heredocs) add(body);
  } else if ('run' in instruction && instruction.run) {
    const { run } = instruction;
    const { commands } = run.script;
    if (run.form === 'shell' && commands.length === 0) add(run.text);
    for (const { name, nameAt, args, assignments, redirects } of commands) {
      if (name !== undefined) add({ value: name, at: nameAt });
      for (const word of args) add(word);
      for (const { value } of assignments) add(value);
      for (const { target } of redirects) add(target);
    }
  }
  return found;
}
