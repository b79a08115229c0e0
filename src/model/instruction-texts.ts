import type { Instruction } from './dockerfile/instruction.ts';
import type { Setting } from './setting.ts';
import type { Script } from './shell/command.ts';

/** A value that a text can be hidden in, and the name that it goes by. */
export interface NamedText {
  readonly name: string;
  readonly text: Setting;
}

/** Every value in an instruction that a text can be hidden in, with the name that it goes by. */
export function* textsOf(instruction: Instruction): Iterable<NamedText> {
  if ('pairs' in instruction) {
    for (const { name, value } of instruction.pairs) if (value) yield { name, text: value };
  } else if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    for (const source of instruction.sources) yield { name: instruction.keyword, text: source };
    for (const { body } of instruction.heredocs) yield { name: instruction.keyword, text: body };
  } else if ('run' in instruction && instruction.run) {
    const { run } = instruction;
    if (run.form === 'shell' && run.script.commands.length === 0) yield { name: instruction.keyword, text: run.text };
    else for (const text of scriptTexts(run.script)) yield { name: instruction.keyword, text };
  }
}

/** The words of a script, the values it assigns and the here-documents that it feeds; each place once. */
function* scriptTexts({ commands }: Script): Iterable<Setting> {
  const told = new Set<number>();
  for (const { args, assignments, redirects, name, nameAt } of commands) {
    const texts: Setting[] = [
      ...(name === undefined ? [] : [{ value: name, at: nameAt }]),
      ...args,
      ...assignments.map(({ value }) => value),
      ...redirects.map(({ target }) => target),
    ];
    for (const text of texts) {
      if (told.has(text.at.span.start)) continue;
      told.add(text.at.span.start);
      yield text;
    }
  }
}
