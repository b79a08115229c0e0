import { configuredIn } from './configured.ts';
import { type CredentialNames, noNames } from './credentials.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import { onceWith } from './once.ts';
import { knownText, type Setting } from './setting.ts';
import { type Given, givenCredentials } from './shell/given.ts';
import { givenOnWindows } from './shell/windows-credentials.ts';

/** The credentials that are written out in what an instruction runs, and in the here-documents that it copies. */
export function givenIn(instruction: Instruction, names: CredentialNames = noNames): readonly Given[] {
  return given(instruction, names);
}

const given = onceWith((instruction: Instruction, names: CredentialNames): readonly Given[] => {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return instruction.heredocs.flatMap(({ body }) => inHeredoc(body, names));
  if (!('run' in instruction) || !instruction.run || instruction.keyword === 'SHELL') return [];
  const { run } = instruction;
  const { commands } = run.script;
  return run.form === 'shell' && commands.length === 0
    ? givenOnWindows(run.at)
    : commands.flatMap((command) => givenCredentials(command, names));
});

function inHeredoc(body: Setting, names: CredentialNames): Given[] {
  const text = knownText(body);
  let from = body.at.span.start;
  return configuredIn(text, names).map(({ name, value, line }) => {
    const written = text.slice(line.start, line.end);
    const start = body.at.source.text.indexOf(written, from);
    const inside = start !== -1 && start < body.at.span.end;
    if (inside) from = start;
    return { name, value, at: inside ? body.at.source.at(start, start + written.length) : body.at };
  });
}
