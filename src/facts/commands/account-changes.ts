import type { AccountHandling } from '../../known/programs/columns.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';

/** What a command does with an account of the system. */
export interface AccountChange {
  /** `joins`: puts it into a group. */
  readonly does: 'creates' | 'changes' | 'removes' | 'joins';
  readonly account: ShellWord | undefined;
  /** Its number, where the command gives one. */
  readonly id: ShellWord | undefined;
  /** The groups besides its own that it is put into, as far as they are known. */
  readonly groups: readonly string[];
  /** Whether nobody gets in with its password any more. */
  readonly locks: boolean;
}

/** What a command does with the account that it names. */
export function accountChange(command: Command, how: AccountHandling): AccountChange {
  const { operands } = optionsOf(command);
  const last = operands.at(-1);
  const joins = (account: ShellWord | undefined, group: ShellWord | undefined): AccountChange => ({
    ...{ does: 'joins', account, id: undefined, locks: false },
    groups: group?.value ? [group.value] : [],
  });
  // `adduser USER GROUP` puts an account that exists into a group.
  if (how.pair && operands.length > 1) return joins(operands[0], operands[1]);
  if (how.does === 'joins') return joins(optionValue(command, how.member), last);
  return {
    does: how.does,
    account: last,
    id: optionValue(command, how.id),
    groups: optionValue(command, how.groups)?.value?.split(',') ?? [],
    locks: how.does === 'removes' || hasOption(command, how.locks),
  };
}
