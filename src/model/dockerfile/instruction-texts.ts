import type { Setting } from '../../text/setting.ts';
import type { Command } from '../shell/shell-command.ts';
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
  if ('pairs' in instruction)
    return instruction.pairs.flatMap(({ name, value }) => (value && takes(value) ? [{ name, text: value }] : []));
  return unnamedTexts(instruction)
    .filter(takes)
    .map((text) => ({ name: instruction.keyword, text }));
}

function unnamedTexts(instruction: Instruction): readonly Setting[] {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return [...instruction.sources, ...instruction.heredocs.map(({ body }) => body)];
  return 'run' in instruction && instruction.run ? runTexts(instruction.run) : [];
}

function runTexts(run: Invocation): readonly Setting[] {
  const { commands } = run.script;
  if (commands.length === 0) return run.form === 'shell' ? [run.text] : [];
  return commandTexts(commands);
}

/** The words of commands, what they set and where they write. */
export function commandTexts(commands: readonly Command[]): readonly Setting[] {
  return commands.flatMap(({ name, nameAt, args, assignments, redirects }): Setting[] => [
    ...(name === undefined ? [] : [{ value: name, at: nameAt }]),
    ...args,
    ...assignments.map(({ value }) => value),
    ...redirects.map(({ target }) => target),
  ]);
}
