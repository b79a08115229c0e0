import { textPrograms } from '../../known/text-programs.data.ts';
import type { Command } from './shell-command.ts';

/** Whether the words of a command are data to it, so that what looks like an option or a setting switches nothing. */
export function takesData({ name }: Pick<Command, 'name'>): boolean {
  return name !== undefined && textPrograms.printing.has(name);
}
