import { isRootUser } from '../../known/root-account.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
import { oneRuns, whereThere } from '../shell/branches.ts';
import { absolutePath, removals } from '../shell/file-changes.ts';
import type { Command } from '../shell/shell-command.ts';
import type { Layer } from './instruction.ts';

/** A later step that removes a file, which is in the image all the same. */
export interface Removal {
  readonly at: Location;
  readonly layer: Layer;
}

/** Whether what the command at an index puts at a path is removed by later ones of the same step, whichever way that goes. */
export function isRemovedAfter(index: number, commands: readonly Command[], path: string, layer: Layer): boolean {
  const removers = removersAfter(index, commands).filter((each) => removes(each, path, layer));
  return oneRuns(
    removers.map((each) => runWith(each, path, layer)),
    commands[index],
  );
}

/** How a command runs where a file is there. */
function runWith(command: Command, path: string, layer: Layer): Pick<Command, 'branch'> {
  return whereThere(command, (word) => {
    const asked = pathOf(word, layer);
    return asked !== undefined && (path === asked || path.startsWith(`${asked}/`));
  });
}

/** The commands behind the one at an index that remove anything. */
function removersAfter(index: number, commands: readonly Command[]): readonly Command[] {
  const [behind, removers] = removersOf(commands);
  return removers.slice(behind[index]);
}

/** All that remove anything, and for each command how many of them stand up to it. */
const removersOf = once((commands: readonly Command[]): readonly [readonly number[], readonly Command[]] => {
  const removers: Command[] = [];
  const behind = commands.map((command) => (removals(command).length > 0 ? removers.push(command) : removers.length));
  return [behind, removers];
});

/** The first of later layers that removes a file in any case. */
export function removalOf(
  { path, layer }: { readonly path: string | undefined; readonly layer: Layer },
  layers: readonly Layer[],
): Removal | undefined {
  const index = layers.indexOf(layer);
  if (path === undefined || index === -1) return undefined;
  const isFound = (each: Remover) => each.index > index && removes(each.command, path, each.layer);
  const removers = removersIn(layers);
  const inStepOf = ({ layer: own }: Remover) =>
    removers.flatMap((each) => (each.layer === own && isFound(each) ? [runWith(each.command, path, own)] : []));
  const later = removers.find((each) => isFound(each) && (!each.command.branch || oneRuns(inStepOf(each))));
  return later && { at: later.command.at, layer: later.layer };
}

interface Remover {
  readonly index: number;
  readonly layer: Layer;
  readonly command: Command;
}

const removersIn = once((layers: readonly Layer[]) =>
  layers.flatMap((layer, index): Remover[] =>
    layer.instruction.keyword === 'RUN'
      ? layer.instruction.run.script.commands
          .filter((command) => removals(command).length > 0)
          .map((command) => ({ index, layer, command }))
      : [],
  ),
);

/** Whether a command removes a path, by its name, its folder or a pattern. */
export function removes(command: Command, path: string, layer: Layer): boolean {
  return removals(command).some((word) => {
    const removed = pathOf(word, layer);
    if (removed === undefined) return false;
    if (removed === path || path.startsWith(`${removed}/`)) return true;
    const star = removed.indexOf('*');
    if (star === -1) return false;
    const [before, after] = [removed.slice(0, star), removed.slice(removed.lastIndexOf('*') + 1)];
    return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
  });
}

/** A path as a step names it, absolute; `$HOME` and `~` are the home of the user in force. */
export function pathOf(setting: Setting, { workdir, user }: Layer): string | undefined {
  const name = user?.value?.split(':')[0];
  const home = name === undefined || isRootUser(name) ? '/root' : `/home/${name}`;
  const { value, parts, variables } = setting;
  const inHome =
    value === undefined && parts?.length === 2 && parts[0] === undefined && variables?.[0]?.name === 'HOME';
  return absolutePath(inHome ? `${home}${parts[1]}` : value, workdir?.value, home);
}

/** The same in a list, which is empty where it is not known. */
export function knownPathsOf(setting: Setting, layer: Layer): readonly string[] {
  const path = pathOf(setting, layer);
  return path === undefined ? [] : [path];
}
