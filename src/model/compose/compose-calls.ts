import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt, Location } from '../../source.ts';
import type { GivenTogether } from '../../text/files.ts';
import { resolve } from '../../text/path.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { optionsOf } from '../shell/command-options.ts';
import { commandPaths, type NamedPath } from '../shell/files-run.ts';
import { readScript } from '../shell/read-script.ts';
import type { Command } from '../shell/shell-command.ts';
import { type ScriptPlace, workingFolders } from '../shell/working-folders.ts';

/** Files that compose is told to take together, as a command or a variable says. */
export interface ComposeCall {
  readonly at: Location;
  /** As it is written; undefined where that names where a script lies. */
  readonly written: GivenTogether | undefined;
  /** The same as it is seen from each folder that it may be said in, the likeliest first. */
  readonly ways: readonly GivenTogether[];
}

/**
 * What a text gives to compose: `docker compose -f a.yml -f b.yml`, `COMPOSE_FILE=a.yml:b.yml`. A command that names a file
 * that only the run knows gives nothing.
 *
 * @param place where it may run: folders of the repository
 */
export function composeCalls(text: Excerpt, place: ScriptPlace, environment?: Environment): ComposeCall[] {
  if (!mayCallCompose(text.text)) return [];
  const { commands } = readScript(text, environment);
  const absolute = (folder: string) => (folder === '.' ? '/' : `/${folder}`);
  const own = place.own === undefined ? undefined : absolute(place.own);
  const foldersOf = workingFolders(commands, { folders: place.folders.map(absolute), own });
  return commands.flatMap((command) => {
    const folders = foldersOf(command).map((folder) => folder.slice(1) || '.');
    return filesNamed(command).map((named) => callOf(named, command.at, { folders, own: place.own }));
  });
}

/** Whether a text may give files to compose: it names such a file, and what takes it. */
export function mayCallCompose(text: string): boolean {
  if (!/\.ya?ml/i.test(text)) return false;
  return text.includes('COMPOSE_FILE') || (/compose|stack/.test(text) && /-(?:f|c|-file|-compose-file)\b/.test(text));
}

/** What a variable says that names them, or an input. */
export function calledByVariable(
  { value, at }: Setting,
  place: ScriptPlace,
  separator: string | RegExp = ':',
): ComposeCall[] {
  return value === undefined ? [] : [callOf({ files: filesIn(value, separator), folder: [] }, at, place)];
}

function filesIn(value: string, separator: string | RegExp): NamedPath[][] {
  const paths = value.split(separator).filter((path) => path !== '');
  return paths.map((path) => [{ path, from: 'here' }]);
}

/** Each with what it may be; none where it is not known. */
interface Named {
  readonly files: readonly (readonly NamedPath[])[];
  /** Empty where none is named. */
  readonly folder: readonly NamedPath[];
}

function filesNamed(command: Command): Named[] {
  const given = command.assignments.flatMap(({ name, value }) => (name === 'COMPOSE_FILE' ? (value.value ?? []) : []));
  const set = command.args.flatMap(({ value }) => /^COMPOSE_FILE=(.*)$/s.exec(value ?? '')?.[1] ?? []);
  const variables = [...given, ...set].map((value) => ({ files: filesIn(value, ':'), folder: [] }));
  const { composes, buildsImages } = recordOf(command.name);
  if (!composes && !buildsImages) return variables;
  const { options, operands } = optionsOf(command);
  const [first] = operands;
  const tool = composes ? 'compose' : first?.value;
  if (tool !== 'compose' && tool !== 'stack') return variables;
  // Behind the verb of compose, `-f` is another option: `logs -f`.
  const verb = tool === 'stack' ? undefined : operands[composes ? 0 : 1];
  const end = verb ? command.args.indexOf(verb) : command.args.length;
  const own = options.filter(({ word }) => command.args.indexOf(word) < end);
  const valuesOf = (keys: string) =>
    own.flatMap(({ key, value }) => (value && keys.split(' ').includes(key) ? [commandPaths(value, command)] : []));
  const files = valuesOf('f file c compose-file');
  return files.length > 0 ? [...variables, { files, folder: valuesOf('project-directory').at(-1) ?? [] }] : variables;
}

function callOf({ files, folder }: Named, at: Location, { folders, own }: ScriptPlace): ComposeCall {
  const seen = (place: (named: NamedPath) => string | undefined): GivenTogether[] => {
    const placed = (named: readonly NamedPath[]) => named.flatMap((each) => place(each) ?? [])[0];
    const paths = files.flatMap((each) => placed(each) ?? []);
    const directory = placed(folder);
    if (paths.length < files.length || (folder.length > 0 && directory === undefined)) return [];
    return [{ paths, ...(directory !== undefined && { folder: directory }) }];
  };
  const seenFrom = (from: string) =>
    seen(({ path, from: base }) => (base === 'here' ? resolve(from, path) : own && resolve(own, path)));
  const [written] = seen(({ path, from }) => (from === 'here' ? path : undefined));
  return { at, written, ways: folders.flatMap(seenFrom) };
}
