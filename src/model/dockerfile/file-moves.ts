import { recordOf } from '../../known/programs/records.ts';
import { once } from '../../text/once.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { withName } from '../../text/path-pattern.ts';
import { optionsOf, optionValue } from '../shell/command-options.ts';
import { absolutePath, copies, fileWrites } from '../shell/file-changes.ts';
import { commandPaths, filesPrinted } from '../shell/files-run.ts';
import type { Command, ShellWord } from '../shell/shell-command.ts';
import { type ScriptPlace, workingFolders } from '../shell/working-folders.ts';

/** What a command puts at a path, or below it, is what lies at another, or below that. Both may be patterns. */
export interface FileMove {
  readonly to: string;
  readonly from: string;
}

/**
 * What some commands copy, move, link or pass on from file to file, in their order. A target may be a folder that is there,
 * so that each is told in both ways.
 */
export function movesBy(commands: readonly Command[], place: ScriptPlace): FileMove[] {
  const moving = commands.filter((command) => mayMove(command));
  if (moving.length === 0) return [];
  const foldersOf = workingFolders(commands, place);
  return moving.flatMap((command) => {
    const moves = foldersOf(command).flatMap((folder) => movesIn(folder, command));
    return [...new Map(moves.map((move) => [`${move.to}\n${move.from}`, move])).values()];
  });
}

function movesIn(folder: string, command: Command): FileMove[] {
  const paths = (word: ShellWord | undefined) =>
    commandPaths(word, command).flatMap(({ path }) => absolutePath(path, folder) ?? []);
  return [...linked(command, paths, folder), ...copied(command, paths), ...passedOn(command, paths)];
}

const mayMove = once((command: Command): boolean => {
  const { links, copies: copying } = recordOf(command.name);
  return links === true || copying === true || fileWrites(command).length > 0;
});

type PathsOf = (word: ShellWord | undefined) => string[];

function copied(command: Command, paths: PathsOf): FileMove[] {
  const copy = copies(command);
  if (!copy) return [];
  return copy.sources.flatMap((source) => putAt(paths(source), paths(copy.target)));
}

/** @param to a path, or the folder that it is put into */
function putAt(from: readonly string[], to: readonly string[]): FileMove[] {
  return from.flatMap((each) =>
    to.flatMap((target) => [
      { to: target, from: each },
      { to: target === '/' ? `/${nameOf(each)}` : `${target}/${nameOf(each)}`, from: each },
    ]),
  );
}

/** A symbolic link leads to what is seen from its own folder, another one to what is seen from here. */
function linked(command: Command, paths: PathsOf, folder: string): FileMove[] {
  if (!recordOf(command.name).links) return [];
  const { operands } = optionsOf(command);
  const into = optionValue(command, 't', 'target-directory');
  const files = into || operands.length === 1 ? operands : operands.slice(0, -1);
  const links = into ? paths(into) : operands.length === 1 ? [folder] : paths(operands.at(-1));
  return links.flatMap((link) => {
    const from = files.flatMap((file) => [
      ...paths(file),
      ...commandPaths(file, command).flatMap(({ path }) =>
        [folderOf(link) || '/', link].flatMap((each) => absolutePath(path, each) ?? []),
      ),
    ]);
    return putAt([...new Set(from)], [link]);
  });
}

/** `cat a > b` */
function passedOn(command: Command, paths: PathsOf): FileMove[] {
  const writes = fileWrites(command);
  if (writes.length === 0) return [];
  const from = filesPrinted(command).flatMap(paths);
  return from.length === 0
    ? []
    : writes.flatMap(({ path }) => paths(path as ShellWord).flatMap((to) => from.map((each) => ({ to, from: each }))));
}

/** Where something comes from that lies at a path which a move fills; `rest` as it is seen from there. */
export function comesFrom({ from, to }: FileMove, path: string, rest: string): string {
  const depth = (each: string) => each.split('/').length;
  const own = path.split('/')[depth(to) - 1] ?? '';
  const whole = nameOf(to) === nameOf(from) && own !== '**' ? withName(from, own) : from;
  return rest === '' ? whole : `${whole === '/' ? '' : whole}/${rest}`;
}
