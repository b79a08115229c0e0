import { recordOf } from '../../known/programs/records.ts';
import { optionValue } from './command-options.ts';
import { absolutePath } from './file-changes.ts';
import { commandPaths, type NamedPath } from './files-run.ts';
import type { Command } from './shell-command.ts';

/** More folders than these nobody goes through in one script. */
const mostFolders = 50;

/** Where a script begins, and where its own file lies; that is not known of a step's own text. */
export interface ScriptPlace {
  readonly folders: readonly string[];
  readonly own?: string | undefined;
}

/**
 * The folders that each of some commands may work in: that of the last `cd` before it first, then those before that, as a
 * condition or a subshell may leave it where it was.
 */
export function workingFolders(
  commands: readonly Command[],
  { folders, own }: ScriptPlace,
): (command: Command) => readonly string[] {
  if (!commands.some(changesFolder)) return (command) => startedIn(command, folders);
  let now = folders;
  const found = new Map<Command, readonly string[]>();
  for (const command of commands) {
    found.set(command, now);
    if (!changesFolder(command)) continue;
    const named = commandPaths(command.args[0], command);
    // `cd "$(dirname "$0")"`: what only the run knows mostly is where the script lies.
    const entered =
      named.length === 0 && own !== undefined ? [own] : named.flatMap((each) => pathsFrom(each, now, own));
    now = [...new Set([...entered, ...now])].slice(0, mostFolders);
  }
  return (command) => startedIn(command, found.get(command) ?? folders);
}

/** The absolute paths that a path may be, by where it is seen from. */
export function pathsFrom(
  { path, from }: NamedPath,
  folders: readonly string[],
  own: string | undefined,
): readonly string[] {
  const places = from === 'script' ? [own] : path.startsWith('/') ? ['/'] : folders;
  return places.flatMap((folder) => absolutePath(path, folder) ?? []);
}

/** What runs it may say in which folder: `env -C /opt ./setup`. */
function startedIn({ via }: Command, folders: readonly string[]): readonly string[] {
  const told = via && optionValue(via, recordOf(via.name).worksIn);
  if (!told) return folders;
  return commandPaths(told, via).flatMap(({ path }) => folders.flatMap((folder) => absolutePath(path, folder) ?? []));
}

function changesFolder({ name }: Command): boolean {
  return name === 'cd' || name === 'pushd';
}
