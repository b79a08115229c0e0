import { Excerpt } from '../source.ts';
import { configuredIn } from './configured.ts';
import { type CredentialNames, noNames } from './credentials.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import { onceWith } from './once.ts';
import { knownText, type Setting } from './setting.ts';
import { givenCredentials } from './shell/given.ts';
import { readScript } from './shell/script.ts';
import { givenOnWindows } from './shell/windows-credentials.ts';
import type { Given } from './shell/written-out.ts';

/** The credentials that are written out in what an instruction runs, and in the here-documents that it copies. */
export function givenIn(instruction: Instruction, names: CredentialNames = noNames): readonly Given[] {
  return given(instruction, names);
}

const given = onceWith((instruction: Instruction, names: CredentialNames) => [...read(instruction, names)]);

function* read(instruction: Instruction, names: CredentialNames): Iterable<Given> {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    for (const { body } of instruction.heredocs) yield* inDocument(body, instruction.target, names);
  if (!('run' in instruction) || !instruction.run || instruction.keyword === 'SHELL') return;
  const { run } = instruction;
  for (const command of run.script.commands) yield* givenCredentials(command, names);
  if (run.form === 'shell' && run.script.commands.length === 0) yield* givenOnWindows(run.at);
}

/** A file that is written out here: a script for the shell, or a configuration. */
function* inDocument(body: Setting, into: Setting | undefined, names: CredentialNames): Iterable<Given> {
  const { source, span } = body.at;
  const text = knownText(body);
  if (/^#!.{0,80}\b(?:ba|da|a|z)?sh\b/.test(text)) {
    for (const command of readScript(Excerpt.of(source, [span])).commands)
      for (const given of givenCredentials(command, names)) yield { ...given, ...(into && { into }) };
    return;
  }
  let from = span.start;
  for (const { name, value, line } of configuredIn(text, names, into && knownText(into))) {
    const written = text.slice(line.start, line.end);
    const start = source.text.indexOf(written, from);
    const inside = start !== -1 && start < span.end;
    if (inside) from = start;
    yield { name, value, at: inside ? source.at(start, start + written.length) : body.at, ...(into && { into }) };
  }
}
