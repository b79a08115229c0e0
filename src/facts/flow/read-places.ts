import { recordOf } from '../../known/programs/records.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isOneOf } from '../../text/word-set.ts';

/**
 * The words of a command that name what it reads: its operands, but for what it looks for there, and the values of some options.
 *
 * @param by the options, without dashes
 */
export function filesNamed(command: Command, by?: string | number): readonly ShellWord[] {
  const { options, operands } = optionsOf(command);
  const named = options.flatMap(({ key, value }) => (value && isOneOf(key, String(by)) ? value : []));
  const { writes, selects } = recordOf(command.name);
  if (writes) return named;
  const isSought = typeof selects === 'string' && !options.some(({ key }) => isOneOf(key, selects));
  return [...operands.slice(isSought ? 1 : 0), ...named];
}
