import type { ProgramRecord } from '../../known/programs/program.ts';
import { programs, recordOf } from '../../known/programs/records.ts';
import { programFolders } from '../../known/search-paths.data.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { type Environment, knownText, type Setting, unknownMark } from '../../text/setting.ts';
import { absolutePath } from '../shell/file-changes.ts';
import { type FileRun, filesRun } from '../shell/files-run.ts';
import type { Command } from '../shell/shell-command.ts';
import { pathsFrom, type ScriptPlace, workingFolders } from '../shell/working-folders.ts';
import { pathIn } from './image-paths.ts';
import type { Layer } from './instruction.ts';
import { knownPlaces } from './known-places.ts';
import { commandsWithin } from './layer.ts';

/** A file of the image that a layer runs, by its path or as what an interpreter is given. */
export interface StartedFile {
  /** Absolute; a pattern where it may be one of several. */
  readonly path: string;
  /** Whether it is found by a name alone, which may be that of any program. */
  readonly byName: boolean;
  /** The program that reads it; undefined where its first line says which. */
  readonly by: string | undefined;
  /** The folders that it may work in. */
  readonly folders: readonly string[];
}

/**
 * The files that a layer gives to an interpreter or starts by their path, or by their name where something may have put them.
 *
 * @param place where a script begins that the layer stands for
 * @param mayBePut whether something may have put a program there that has a name: most are of the base image
 */
export function filesStarted(
  layer: Layer,
  place?: ScriptPlace,
  mayBePut: (name: string) => boolean = () => true,
): readonly StartedFile[] {
  const { instruction } = layer;
  const commands = commandsWithin(instruction);
  const found: StartedFile[] = [];
  let foldersOf: ReturnType<typeof workingFolders> | undefined;
  for (const command of commands)
    for (const run of filesRun(command)) {
      if (run.from === 'PATH' && (!mayBePut(run.path) || filled(layer).length === 0)) continue;
      foldersOf ??= workingFolders(commands, place ?? scriptPlaceOf(layer));
      found.push(...filesOf(run, layer, { folders: foldersOf(command), own: place?.own }, mayBePut));
    }
  if (commands.length > 0 && filesFirst(layer.environment).length > 0)
    found.push(...ranFirst(layer, commands, place ?? scriptPlaceOf(layer)));
  return found;
}

/** Where what a layer runs begins. */
export function scriptPlaceOf(layer: Layer): ScriptPlace {
  return { folders: [pathIn(layer, '.')!] };
}

function filesOf(
  { path, from, by }: FileRun,
  layer: Layer,
  { folders, own }: ScriptPlace,
  mayBePut: (name: string) => boolean,
): StartedFile[] {
  if (from === 'PATH') return filled(layer).map((folder) => ({ path: `${folder}/${path}`, byName: true, by, folders }));
  return pathsFrom({ path, from }, folders, own).flatMap((each) => {
    const byName = by === undefined && programFolders.paths.some((folder) => each.startsWith(`${folder}/`));
    return !byName || mayBePut(nameOf(each)) ? [{ path: each, byName, by, folders }] : [];
  });
}

/** What an image's variables have every shell run first: `ENV BASH_ENV=/env.sh`. */
function ranFirst(
  { environment, shell: [shell = ''] }: Layer,
  commands: readonly Command[],
  { folders }: ScriptPlace,
): StartedFile[] {
  return filesFirst(environment).flatMap(({ variable, path }) => {
    const reads = (name: string | undefined) => firstVariablesOf(recordOf(name)).includes(variable);
    const isRead = reads(nameOf(shell)) || commands.some(({ name }) => reads(name));
    return isRead ? [{ path, byName: false, by: 'source', folders }] : [];
  });
}

/** The files that variables name which some shells run before all else. */
const filesFirst = once((environment: Environment) =>
  firstVariables.flatMap((variable) => {
    const path = absolutePath(environment.get(variable)?.value, '/');
    return path === undefined ? [] : [{ variable, path }];
  }),
);

function firstVariablesOf({ runsFirst }: ProgramRecord): string[] {
  return runsFirst?.variables.split(' ') ?? [];
}

const firstVariables = [...new Set([...programs.values()].flatMap(firstVariablesOf))];

/** Of the folders that programs are searched in, those that a Dockerfile may put one into. */
const filled = once((layer: Layer): readonly string[] => {
  const { stage, environment, instruction } = layer;
  const commands = commandsWithin(instruction);
  const { all } = knownPlaces(stage.file);
  return foldersSearched(commands, environment.get('PATH')).filter((folder) => all.mayBeAt(folder));
});

/** The same with what says so: the environment, `export PATH=/opt/bin:$PATH`. */
export function foldersSearched(commands: readonly Command[], path: Setting | undefined): readonly string[] {
  const set: Setting[] = path ? [path] : [];
  for (const { name, args, assignments } of commands) {
    for (const each of assignments) if (each.name === 'PATH') set.push(each.value);
    if (name === 'export') set.push(...args);
  }
  if (set.length === 0) return programFolders.paths;
  const folders = set.flatMap((text) =>
    knownText(text)
      .replace(/^PATH=/, '')
      .split(':'),
  );
  const plain = folders.filter((folder) => folder.startsWith('/') && !folder.includes(unknownMark));
  return [...new Set([...plain.flatMap((folder) => absolutePath(folder, '/') ?? []), ...programFolders.paths])];
}
