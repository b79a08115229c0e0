import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import { isCipher } from '../../model/shell/letter-translation.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Location, spanning } from '../../source.ts';
import { knownText } from '../../text/setting.ts';
import { programWriters, reaching } from './download-commands.ts';

/** A program that a command decodes and another one runs, so that its text can be read nowhere. */
export interface DecodedProgram {
  readonly decoder: Command;
  readonly runner: Command;
  readonly at: Location;
}

/** The decoded programs that a script runs, piped or substituted (`base64 -d x | sh`), or from a file that it writes. */
export function decodedPrograms(commands: readonly Command[]): DecodedProgram[] {
  if (!commands.some(isDecoder)) return [];
  return commands.flatMap((runner): DecodedProgram[] => {
    const { writers, end } = programWriters(runner, commands);
    const [decoder] = [...reaching(writers, isDecoder), ...decodersOfFile(runner, commands)];
    if (!decoder) return [];
    const [first, last] = decoder.at.span.start < end.span.end ? [decoder.at, end] : [runner.at, end];
    return [{ decoder, runner, at: spanning(first, last) }];
  });
}

/** Whether a command turns a text that nobody can read back into what it stands for. */
function isDecoder(command: Command): boolean {
  const { name } = command;
  if (name === 'openssl' && !/^(?:base64|enc)$/.test(optionsOf(command).operands[0]?.value ?? '')) return false;
  const { decodes, translates } = recordOf(name);
  if (!translates) return name === 'uudecode' || hasOption(command, decodes);
  const [from = '', to = ''] = optionsOf(command).operands.map(knownText);
  return isCipher(from, to);
}

/** The decoders that write the file which a command runs. */
function decodersOfFile(runner: Command, commands: readonly Command[]): Command[] {
  const program = programOf(runner);
  const path = program?.from === 'file' ? program.word.value : undefined;
  if (path === undefined) return [];
  const writers = commands.filter((command) => fileWrites(command).some((write) => write.path.value === path));
  return reaching(writers, isDecoder);
}
