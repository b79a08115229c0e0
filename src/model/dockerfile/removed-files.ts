import { isRootUser } from '../../known/root-account.ts';
import type { Location } from '../../source.ts';
import { countBefore } from '../../text/bisect.ts';
import { groupBy } from '../../text/group-by.ts';
import { once, onceWith } from '../../text/once.ts';
import { Prefixes } from '../../text/prefixes.ts';
import type { Setting } from '../../text/setting.ts';
import { type InBranches, mostWays, oneRuns, whereThere } from '../shell/branches.ts';
import { absolutePath, removals } from '../shell/file-changes.ts';
import type { Whereabouts } from '../shell/script-paths.ts';
import type { Command } from '../shell/shell-command.ts';
import type { Layer } from './instruction.ts';

/** A later step that removes a file, which is in the image all the same. */
export interface Removal {
  readonly at: Location;
  readonly layer: Layer;
}

/** Whether what the command at an index puts at a path is removed by later ones of the same step, whichever way that goes. */
export function isRemovedAfter(index: number, commands: readonly Command[], path: string, layer: Layer): boolean {
  const removing = removersAmong(commands, layer).behind(index, path);
  return oneRuns(
    removing.map(({ command }) => runWith(command, path, layer)),
    commands[index],
  );
}

/** How a command runs where a file is there. */
function runWith(command: Command, path: string, layer: Layer): InBranches {
  return whereThere(command, (word) => {
    const asked = pathOf(word, layer);
    return asked !== undefined && (path === asked || path.startsWith(`${asked}/`));
  });
}

/** The first of later layers that removes a file in any case. */
export function removalOf(
  { path, layer }: { readonly path: string | undefined; readonly layer: Layer },
  layers: readonly Layer[],
): Removal | undefined {
  const index = numbersOf(layers).get(layer);
  if (path === undefined || index === undefined) return undefined;
  const steps = groupBy(removersIn(layers).behind(index, path), ({ layer }) => layer);
  for (const [step, removers] of steps) {
    if (oneRuns(removers.map(({ command }) => runWith(command, path, step))))
      return { at: removers[0]!.command.at, layer: step };
  }
  return undefined;
}

interface Remover {
  /** Where it stands among others. */
  readonly index: number;
  readonly layer: Layer;
  readonly command: Command;
}

/** Commands that remove files, by what they remove. */
class Removers {
  readonly #folders = new Prefixes<Remover>();
  readonly #patterns = new Prefixes<Remover & { readonly pattern: Pattern }>();

  /** @param index no less than that of those before it */
  add(command: Command, layer: Layer, index: number): void {
    const own = { index, layer, command };
    for (const { folder, pattern } of removedBy(command, layer)) {
      this.#folders.add(folder, own);
      if (pattern) this.#patterns.add(pattern.before, { ...own, pattern });
    }
  }

  /** Those that remove a path and have a higher index: of many the first, in their order. */
  behind(index: number, path: string): readonly Remover[] {
    const found = [
      ...this.#folders.ofPath(path).flatMap((some) => firstBehind(index, some)),
      ...this.#patterns.of(path).flatMap((some) => firstBehind(index, some, ({ pattern }) => matches(pattern, path))),
    ];
    return found.length < 2 ? found : found.sort((a, b) => a.index - b.index).slice(0, mostWays);
  }
}

/** @param some in the order of their indices */
function firstBehind<T extends Remover>(index: number, some: readonly T[], fits?: (each: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (let i = countBefore(some, (each) => each.index <= index); i < some.length && found.length < mostWays; i++)
    if (!fits || fits(some[i]!)) found.push(some[i]!);
  return found;
}

/** The removing commands of one step, by their places in it. */
const removersAmong = onceWith((commands: readonly Command[], layer: Layer): Removers => {
  const removers = new Removers();
  for (const [index, command] of commands.entries()) removers.add(command, layer, index);
  return removers;
});

/** Those of all steps, by the places of their layers. */
const removersIn = once((layers: readonly Layer[]): Removers => {
  const removers = new Removers();
  for (const [index, layer] of layers.entries())
    if (layer.instruction.keyword === 'RUN')
      for (const command of layer.instruction.run.script.commands) removers.add(command, layer, index);
  return removers;
});

const numbersOf = once(
  (layers: readonly Layer[]): ReadonlyMap<Layer, number> => new Map(layers.map((layer, i) => [layer, i])),
);

/** What a word of `rm` removes: a file, or a folder with all in it, and what a pattern matches. */
interface Removed {
  readonly folder: string;
  readonly pattern: Pattern | undefined;
}

/** What stands before and behind the stars of a pattern. */
interface Pattern {
  readonly before: string;
  readonly after: string;
}

function removedBy(command: Command, layer: Layer): readonly Removed[] {
  return removals(command).flatMap((word) => {
    const folder = pathOf(word, layer);
    if (folder === undefined) return [];
    const star = folder.indexOf('*');
    const pattern = { before: folder.slice(0, star), after: folder.slice(folder.lastIndexOf('*') + 1) };
    return [{ folder, pattern: star === -1 ? undefined : pattern }];
  });
}

function matches({ before, after }: Pattern, path: string): boolean {
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}

/** Whether a command removes a path, by its name, its folder or a pattern. */
export function removes(command: Command, path: string, layer: Layer): boolean {
  return removedBy(command, layer).some(
    ({ folder, pattern }) =>
      path === folder || path.startsWith(`${folder}/`) || (pattern !== undefined && matches(pattern, path)),
  );
}

/** Where the script of a step begins. */
export const whereaboutsOf = once(({ workdir, user }: Layer): Whereabouts => {
  const name = user?.value?.split(':')[0];
  return { folder: workdir?.value, home: name === undefined || isRootUser(name) ? '/root' : `/home/${name}` };
});

/** A path as a step names it, absolute; `$HOME` and `~` are the home of the user in force. */
export function pathOf(setting: Setting, layer: Layer): string | undefined {
  const { folder, home } = whereaboutsOf(layer);
  const { value, parts, variables } = setting;
  const inHome =
    value === undefined && parts?.length === 2 && parts[0] === undefined && variables?.[0]?.name === 'HOME';
  return absolutePath(inHome ? `${home}${parts[1]}` : value, folder, home);
}

/** The same in a list, which is empty where it is not known. */
export function knownPathsOf(setting: Setting, layer: Layer): readonly string[] {
  const path = pathOf(setting, layer);
  return path === undefined ? [] : [path];
}
