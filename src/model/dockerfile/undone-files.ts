import { isWithin } from '../../text/path.ts';
import { oneRuns } from '../shell/branches.ts';
import { copies, fileWrites } from '../shell/file-changes.ts';
import type { Command } from '../shell/shell-command.ts';
import type { Layer } from './instruction.ts';
import { buildCommands } from './layer.ts';
import { positionOf } from './layer-position.ts';
import { pathOf, removalOf, removes } from './removed-files.ts';
import { type WrittenText, writtenTexts } from './written-texts.ts';

/** Whether the same step, or a later one of its stage, in any case removes or replaces what a layer puts at a path. */
export function isUndone(path: string, layer: Layer): boolean {
  const own = layer.runs ?? layer;
  const commands = buildCommands(own);
  const { layers } = layer.stage;
  const put = commands.findLastIndex((command) => putsAt(command, path, layer));
  const behind = put === -1 && layer.runs ? [] : commands.slice(put + 1);
  return (
    oneRuns(
      behind.filter((command) => removes(command, path, layer)),
      commands[put],
    ) ||
    removalOf({ path, layer: own }, layers) !== undefined ||
    layers
      .slice(positionOf(own) + 1)
      .some((later) => oneRuns(writtenTexts(later.instruction).filter((text) => takesPlaceOf(path, text))))
  );
}

/** Whether a command writes to a path, or copies or moves something there. */
export function putsAt(command: Command, path: string, layer: Layer): boolean {
  const copied = copies(command)?.target;
  const target = copied && pathOf(copied, layer);
  return (
    (target !== undefined && isWithin(path, target)) ||
    fileWrites(command).some((write) => pathOf(write.path, layer) === path)
  );
}

/** Whether a text that is written later takes the place of a file. */
export function takesPlaceOf(path: string, later: WrittenText): boolean {
  return later.path === path && later.how === 'whole';
}
