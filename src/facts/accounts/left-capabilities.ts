import { oneRuns } from '../../model/shell/branches.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { addTo } from '../../text/group-by.ts';
import { effectsOf } from '../commands/effects.ts';
import type { GivenCapabilities } from '../commands/file-capabilities.ts';

/** What some commands give to files, as far as none of them takes it back for certain, with `setcap -r`. */
export function capabilitiesLeft(commands: readonly Command[]): GivenCapabilities[] {
  const back = new Map<string | undefined, Command[]>();
  const left: GivenCapabilities[][] = [];
  for (const command of commands.toReversed()) {
    const { gives = [], takes = [] } = effectsOf(command).capabilities ?? {};
    left.push(gives.filter(({ file }) => file === undefined || !oneRuns(back.get(file) ?? [], command)));
    for (const file of takes) addTo(back, file, command);
  }
  return left.reverse().flat();
}
