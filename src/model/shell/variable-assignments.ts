import { recordOf } from '../../known/programs/records.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { hasOption, optionsOf, optionValue } from './command-options.ts';
import type { Command, ShellWord } from './shell-command.ts';
import { behind } from './shell-word.ts';

const none: readonly never[] = [];

/** The front of a word that sets one. */
export const assignment = /^([A-Za-z_]\w*)=/;

/** A variable that a command sets, for itself or for what follows. */
export interface Assignment {
  readonly name: string;
  readonly value: Setting;
  readonly at: Location;
}

/** What a command sets: `NAME=value` in front of it or alone, `export NAME=value`, `go env -w NAME=value`. */
export function assignmentsOf(command: Command): readonly Assignment[] {
  const { name: program, args, assignments } = command;
  if (program === undefined) return assignments;
  const { declares } = recordOf(program);
  if (!declares || args[0]?.value !== (declares.verb ?? args[0]?.value)) return assignments;
  if (declares.by && !hasOption(command, declares.by)) return assignments;
  const declared = args.flatMap((word): Assignment[] => {
    const start = knownStart(word);
    const equals = start.indexOf('=');
    if (equals <= 0) return [];
    return [{ name: start.slice(0, equals), value: behind(word, equals + 1), at: word.at }];
  });
  return [...assignments, ...declared];
}

/** What the environment of a command sets some variables to: in front of it, in front of what runs it, or by the script before. */
export function environmentValues(
  names: string | undefined,
  { assignments, environment }: Command,
): readonly ShellWord[] {
  return [...assignments, ...environment].flatMap(({ name, value }) => (isOneOf(name, names) ? [value] : []));
}

/** The variables that a command puts into the environment of all that runs behind it: those, or whatever is set from there on. */
export function exportedBy(command: Command): readonly string[] | 'all' {
  const { exports, declares } = recordOf(command.name);
  if (exports === undefined) return none;
  const isExport = exports === '' || hasOption(command, exports);
  if (!declares) return isExport || optionValue(command, 'o')?.value === 'allexport' ? 'all' : [];
  return isExport ? optionsOf(command).operands.map((word) => knownStart(word).replace(/=.*$/s, '')) : [];
}
