import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import { pathsMeant } from '../../model/shell/files-run.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';

/** What `setcap` gives to a file. */
export interface GivenCapabilities {
  /** undefined: only the build knows. */
  readonly file: string | undefined;
  /** What it may be: its own path, or those and the patterns of them that are meant. */
  readonly paths: readonly string[];
  /** Without `CAP_`, in upper case, `ALL` for all of them; empty where only the build knows. */
  readonly names: readonly string[];
  readonly at: Location;
}

/** What `setcap` does to files. */
export interface CapabilityChange {
  readonly gives: readonly GivenCapabilities[];
  /** The files that it takes all of them from. */
  readonly takes: readonly (string | undefined)[];
}

/** What a call of `setcap` does; nothing where it only verifies. */
export function capabilityChange(command: Command): CapabilityChange {
  const { operands } = optionsOf(command);
  if (hasOption(command, 'r')) return { gives: [], takes: operands.map(({ value }) => value) };
  return { gives: hasOption(command, 'v') ? [] : given(operands, command), takes: [] };
}

function given(operands: readonly ShellWord[], command: Command): GivenCapabilities[] {
  const found: GivenCapabilities[] = [];
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const { value = '', at } = operands[i]!;
    // A word without an operator is none of setcap's.
    if (/=$/.test(value) || (value && !/[=+]/.test(value))) continue;
    // No name in front of the operator means all.
    const names = /^[=+]./.test(value) ? ['ALL'] : value.split(/[=+]/)[0]!.split(',').filter(Boolean);
    const word = operands[i + 1]!;
    const meant = pathsMeant(word, command);
    const file = meant.length > 0 ? undefined : word.value;
    const paths = file === undefined ? meant : [file];
    found.push({ file, paths, names: names.map((each) => each.toUpperCase().replace(/^CAP_/, '')), at });
  }
  return found;
}
