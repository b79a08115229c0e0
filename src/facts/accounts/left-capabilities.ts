import type { Command } from '../../model/shell/shell-command.ts';
import { effectsOf } from '../commands/effects.ts';
import type { GivenCapabilities } from '../commands/file-capabilities.ts';

/** What some commands give to files, as far as none of them takes it back with `setcap -r`. */
export function capabilitiesLeft(commands: readonly Command[]): GivenCapabilities[] {
  const back = new Set<string | undefined>();
  const left: GivenCapabilities[][] = [];
  for (const command of commands.toReversed()) {
    const { gives = [], takes = [] } = effectsOf(command).capabilities ?? {};
    left.push(gives.filter(({ file }) => file === undefined || !back.has(file)));
    for (const file of takes) back.add(file);
  }
  return left.reverse().flat();
}
