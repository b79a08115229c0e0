import type { Instruction } from './dockerfile/instruction.ts';
import type { Setting } from './setting.ts';
import type { Command } from './shell/command.ts';

/** A value that a text can be hidden in, and the name that it goes by. */
export interface NamedText {
  readonly name: string;
  readonly text: Setting;
}

/** Every value in an instruction that a text can be hidden in, with the name that it goes by; some places twice. */
export function textsOf(instruction: Instruction): readonly NamedText[] {
  const { keyword } = instruction;
  const named = (text: Setting): NamedText => ({ name: keyword, text });
  if ('pairs' in instruction)
    return instruction.pairs.flatMap(({ name, value }) => (value ? [{ name, text: value }] : []));
  if (keyword === 'COPY' || keyword === 'ADD')
    return [...instruction.sources, ...instruction.heredocs.map(({ body }) => body)].map(named);
  if (!('run' in instruction) || !instruction.run) return [];
  const { run } = instruction;
  const { commands } = run.script;
  return run.form === 'shell' && commands.length === 0 ? [named(run.text)] : commands.flatMap(textsIn).map(named);
}

/** The words of a command, the values it assigns and the here-documents that it is fed. */
function textsIn({ args, assignments, redirects, name, nameAt }: Command): Setting[] {
  return [
    ...(name === undefined ? [] : [{ value: name, at: nameAt }]),
    ...args,
    ...assignments.map(({ value }) => value),
    ...redirects.map(({ target }) => target),
  ];
}
