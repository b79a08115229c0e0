import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { type AccountChange, accountChange } from './account-changes.ts';
import { type CapabilityChange, capabilityChange } from './file-capabilities.ts';
import {
  type ModeChange,
  type ModeCopy,
  modeChange,
  modeCopies,
  type OwnerChange,
  ownerChange,
} from './mode-changes.ts';
import { type PackageCommand, packageCommand } from './package-commands.ts';

/** What a command does, as far as the record of its program says how. */
export interface Effects {
  /** What it asks of a package manager. */
  readonly packages: PackageCommand | undefined;
  readonly mode: ModeChange | undefined;
  /** Whose modes it gives to other files. */
  readonly modesOf: readonly ModeCopy[];
  readonly owner: OwnerChange | undefined;
  readonly capabilities: CapabilityChange | undefined;
  /** The folders that it makes. */
  readonly folders: readonly ShellWord[];
  readonly account: AccountChange | undefined;
}

/** What a command does; worked out once, from the record of its program. */
export const effectsOf = once((command: Command): Effects => {
  const { modes, owners, setsCapabilities, makesFolders, accounts } = recordOf(command.name);
  const isFolder = makesFolders !== undefined && (makesFolders === '' || hasOption(command, makesFolders));
  const folders = isFolder ? optionsOf(command).operands : [];
  return {
    packages: packageCommand(command),
    mode: modes && modeChange(command, modes, folders),
    modesOf: modes ? modeCopies(command, modes) : [],
    owner: owners && ownerChange(command, owners),
    capabilities: setsCapabilities && capabilityChange(command),
    folders,
    account: accounts && accountChange(command, accounts),
  };
});

/** The calls of package managers among some commands. */
export const packageCommands = once((commands: readonly Command[]): readonly PackageCommand[] =>
  commands.flatMap((command) => effectsOf(command).packages ?? []),
);
