import { type CredentialNames, noNames } from '../../known/credential-names.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import { isWholeFile } from '../../model/dockerfile/written-texts.ts';
import { readScript } from '../../model/shell/read-script.ts';
import { Excerpt } from '../../source.ts';
import { onceWith } from '../../text/once.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { givenCredentials } from './command-credentials.ts';
import type { Credential } from './credential.ts';
import { type CredentialFinder, defaultOf } from './credential-finder.ts';
import { configuredIn } from './in-configuration-text.ts';
import { givenOnWindows } from './windows-credentials.ts';

/**
 * The credentials that are written out in what an instruction runs, and in the here-documents that it copies. What a file of the
 * repository holds is told where that is copied.
 */
export function givenIn(instruction: Instruction, names: CredentialNames = noNames): readonly Credential[] {
  return given(instruction, names);
}

const given = onceWith((instruction: Instruction, names: CredentialNames): readonly Credential[] => {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return instruction.heredocs.flatMap(({ body }) =>
      isWholeFile(body.at) ? [] : inDocument(body, instruction.target, names),
    );
  if (!('run' in instruction) || !instruction.run || instruction.keyword === 'SHELL') return [];
  const { run } = instruction;
  const { commands } = run.script;
  return run.form === 'shell' && commands.length === 0
    ? givenOnWindows(run.at)
    : commands.flatMap((command) => givenCredentials(command, names));
});

export const commandLineCredentials: CredentialFinder = {
  instruction: (instruction, names) =>
    givenIn(instruction, names).flatMap(({ value, at, unless }) => [
      { value, at },
      ...(unless ? defaultOf(unless) : []),
    ]),
};

/** A file that is written out here: a script for the shell, or a configuration. */
function inDocument(body: Setting, into: Setting | undefined, names: CredentialNames): readonly Credential[] {
  const { source, span } = body.at;
  const text = knownText(body);
  const file = into && { into };
  if (/^#!.{0,80}\b(?:ba|da|a|z)?sh\b/.test(text)) {
    const { commands } = readScript(Excerpt.of(source, [span]));
    return commands.flatMap((command) => givenCredentials(command, names).map((given) => ({ ...given, ...file })));
  }
  let from = span.start;
  return configuredIn(text, names, into && knownText(into)).map(({ name, value, line }) => {
    const written = text.slice(line.start, line.end);
    const start = source.text.indexOf(written, from);
    const inside = start !== -1 && start < span.end;
    if (inside) from = start;
    return { name, value, at: inside ? source.at(start, start + written.length) : body.at, ...file };
  });
}
