import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';

/** What `setcap` gives to a file. */
export interface GivenCapabilities {
  /** undefined: only the build knows. */
  readonly file: string | undefined;
  /** Without `CAP_`, in upper case, `ALL` for all of them; empty where only the build knows. */
  readonly names: readonly string[];
  readonly at: Location;
}

/** What some commands give to files, as far as none of them takes it back with `setcap -r`. */
export function capabilitiesLeft(commands: readonly Command[]): GivenCapabilities[] {
  const back = new Set<string | undefined>();
  const left: GivenCapabilities[][] = [];
  for (const command of commands.toReversed()) {
    left.push(capabilitiesGiven(command).filter(({ file }) => file === undefined || !back.has(file)));
    if (command.name !== 'setcap' || !hasOption(command, 'r')) continue;
    for (const { value } of optionsOf(command).operands) back.add(value);
  }
  return left.reverse().flat();
}

function capabilitiesGiven(command: Command): GivenCapabilities[] {
  if (command.name !== 'setcap' || hasOption(command, 'r', 'v')) return [];
  const { operands } = optionsOf(command);
  const found: GivenCapabilities[] = [];
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const { value = '', at } = operands[i]!;
    // A word without an operator is none of setcap's.
    if (/=$/.test(value) || (value && !/[=+]/.test(value))) continue;
    // No name in front of the operator means all.
    const names = /^[=+]./.test(value) ? ['ALL'] : value.split(/[=+]/)[0]!.split(',').filter(Boolean);
    const file = operands[i + 1]!.value;
    found.push({ file, names: names.map((each) => each.toUpperCase().replace(/^CAP_/, '')), at });
  }
  return found;
}
