import { recordOf } from '../../known/programs/records.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { hasOption } from './command-options.ts';
import type { Command } from './shell-command.ts';
import { behind } from './shell-word.ts';

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
