import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import type { Command } from './shell-command.ts';

/** A variable that a command sets, for itself or for what follows. */
export interface Assignment {
  readonly name: string;
  readonly value: Setting;
  readonly at: Location;
}

const declaring = new Set(['export', 'declare', 'typeset', 'readonly', 'local']);

/** What a command sets: `NAME=value` in front of it or alone, `export NAME=value`, `go env -w NAME=value`. */
export function assignmentsOf({ name: program, args, assignments }: Command): readonly Assignment[] {
  if (program === undefined) return assignments;
  const keeps = program === 'go' && args[0]?.value === 'env' && args[1]?.value === '-w';
  if (!keeps && !declaring.has(program)) return assignments;
  const declared = args.flatMap((word): Assignment[] => {
    const start = knownStart(word);
    const equals = start.indexOf('=');
    if (equals <= 0) return [];
    const [, ...rest] = word.parts;
    const value: Setting = {
      value: word.value?.slice(equals + 1),
      at: word.at,
      parts: [start.slice(equals + 1), ...rest],
      variables: word.variables ?? [],
    };
    return [{ name: start.slice(0, equals), value, at: word.at }];
  });
  return [...assignments, ...declared];
}
