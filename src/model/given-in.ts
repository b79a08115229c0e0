import { configuredIn } from './configured.ts';
import { type CredentialNames, noNames } from './credentials.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import { onceWith } from './once.ts';
import { knownText } from './setting.ts';
import { type Given, givenCredentials } from './shell/given.ts';
import { givenOnWindows } from './shell/windows-credentials.ts';

/** The credentials that are written out in what an instruction runs, and in the here-documents that it copies. */
export function givenIn(instruction: Instruction, names: CredentialNames = noNames): readonly Given[] {
  return given(instruction, names);
}

const given = onceWith((instruction: Instruction, names: CredentialNames) => [...read(instruction, names)]);

function* read(instruction: Instruction, names: CredentialNames): Iterable<Given> {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    for (const { body } of instruction.heredocs) {
      const text = knownText(body);
      let from = body.at.span.start;
      for (const { name, value, line } of configuredIn(text, names)) {
        const written = text.slice(line.start, line.end);
        const start = body.at.source.text.indexOf(written, from);
        const inside = start !== -1 && start < body.at.span.end;
        if (inside) from = start;
        yield { name, value, at: inside ? body.at.source.at(start, start + written.length) : body.at };
      }
    }
  }
  if (!('run' in instruction) || !instruction.run || instruction.keyword === 'SHELL') return;
  const { run } = instruction;
  for (const command of run.script.commands) yield* givenCredentials(command, names);
  if (run.form === 'shell' && run.script.commands.length === 0) yield* givenOnWindows(run.at);
}
