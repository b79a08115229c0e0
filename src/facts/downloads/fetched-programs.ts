import { downloadFiles } from '../../known/download-files.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { whereaboutsOf } from '../../model/dockerfile/removed-files.ts';
import { filesStarted } from '../../model/dockerfile/started-files.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { meets } from '../../text/path-pattern.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { outputOf, withoutQuery } from '../flow/written-places.ts';
import { wordsCompared } from './compared-in-other-steps.ts';
import { downloadsInto, isDownload, namesContent, sendsOnly } from './download-commands.ts';
import { checksIn } from './integrity-checks.ts';
import { isStored, unreadFlow, unreadPrograms } from './unread-programs.ts';

const { archives } = downloadFiles;

/** A file that a build fetches and then unpacks, installs or runs. */
export interface Download {
  readonly command: Command;
  readonly url: string;
  readonly at: Location;
  /** Whether the build itself runs it. */
  readonly isRun: boolean;
  /** The command of the same step that does. */
  readonly runner?: Command | undefined;
}

const programs = /(?:^|\/)s?bin\/[^/]+$/;

/**
 * The downloads of a layer that become part of the image's programs, by their name, by where they go, or by being piped
 * into something that unpacks. What a shell runs at once, and keys, are other matters.
 */
export const programDownloads = once((layer: Layer): readonly Download[] => {
  const commands = buildCommands(layer);
  const packages = commands.flatMap(fetchedPackages);
  if (!commands.some(isDownload)) return packages;
  const piped = new Set(commands.filter(unpacks).flatMap(({ input }) => downloadsInto(input)));
  const where = whereaboutsOf(layer);
  const run = groupBy(unreadPrograms(commands, where), ({ writer }) => writer);
  // What only another program reads becomes no file.
  const read = new Set(commands.flatMap(({ input }) => downloadsInto(input)));
  for (const command of commands)
    if (fileWrites(command).length > 0) for (const each of downloadsInto(command.input)) read.delete(each);
  const position = positionOf(layer);
  const made = (name: string) => (lastMade(layer.stage).get(name) ?? -1) >= position;
  const later = filesLater(layer);
  const isRunLater = (command: Command) =>
    later.length > 0 &&
    unreadFlow(commands, where)
      .filesWith(command)
      .some((path) => isAmong(path, later));
  const isRunAtOnce = (command: Command) => run.get(command)?.some(({ carrier }) => !isStored(carrier)) ?? false;
  const fetching = commands.filter((each) => isDownload(each) && !sendsOnly(each) && !isRunAtOnce(each));
  const files = fetching.flatMap((command): Download[] => {
    const runs = run.get(command) ?? [];
    const runner = runs.find(({ carrier }) => carrier === 'file')?.runner;
    const [first] = urlsOf(command.args).filter(({ url }) => /^(?:https?|ftp):/i.test(url));
    if (!first || isLoopback(first.url) || namesContent(first.url)) return [];
    const { url, word } = first;
    const path = pathOf(first);
    const output = outputOf(command) ?? nameOf(path);
    const isRun = runner !== undefined || isRunLater(command);
    const taken =
      isRun ||
      runs.length > 0 ||
      piped.has(command) ||
      (!read.has(command) &&
        (archives.test(path) || archives.test(output) || programs.test(output) || made(output) || made(`./${output}`)));
    return taken ? [{ command, url, at: word.at, isRun, runner }] : [];
  });
  return [...files, ...packages];
});

/** Whether a later step makes a file that a layer adds a program, or runs it as one. */
export function becomesProgram(path: string, layer: Layer): boolean {
  const names = [path, nameOf(path), `./${nameOf(path)}`];
  const isMade = names.some((name) => (lastMade(layer.stage).get(name) ?? -1) > positionOf(layer));
  return isMade || isAmong(path, filesLater(layer));
}

/** The files that the build runs in the steps behind a layer. */
function filesLater(layer: Layer): readonly string[] {
  const position = positionOf(layer);
  return startedIn(layer.stage).flatMap(({ step, path }) => (step > position ? [path] : []));
}

function isAmong(path: string, started: readonly string[]): boolean {
  return started.some((each) => meets(each, path));
}

/** The files that the steps of a stage run by their paths. */
const startedIn = once(({ layers }: Stage) =>
  layers.flatMap((layer, step) =>
    buildCommands(layer).length > 0
      ? filesStarted(layer, undefined, () => false).map(({ path }) => ({ step, path }))
      : [],
  ),
);

/** Whether a command takes files out of an archive, and does not only list or test them. */
function unpacks(command: Command): boolean {
  const { unpacks, lists } = recordOf(command.name);
  return unpacks === true && !hasOption(command, lists);
}

/** The path of an address; of one that ends in what only the run knows, the end that is known. */
function pathOf({ url, word }: { readonly url: string; readonly word: Setting }): string {
  const whole = word.value !== undefined || word.choices?.length;
  return whole ? withoutQuery(url) : (word.parts?.at(-1) ?? '');
}

/** The packages that a package manager takes from an address instead of by their name, where the address holds no checksum or commit. */
function fetchedPackages(command: Command): Download[] {
  const call = effectsOf(command).packages;
  const { installsFiles } = recordOf(command.name);
  const installs = call?.action === 'install' || call?.action === 'run';
  const words = installs
    ? call.packages.flatMap(({ from, word }) => (from === 'url' ? [word] : []))
    : installsFiles && !hasOption(command, installsFiles.unless)
      ? optionsOf(command).operands
      : [];
  return words.flatMap((word) => {
    const address = knownStart(word);
    const url = address.slice(Math.max(0, address.search(/https?:/i)));
    if (!/^https?:\/\//i.test(url) || isLoopback(url) || namesContent(url)) return [];
    return [{ command, url, at: word.at, isRun: false }];
  });
}

/** By the name of a file, the last step of a stage that makes it a program or runs it as one. */
const lastMade = once(
  ({ layers }: Stage): ReadonlyMap<string, number> =>
    new Map(
      layers.flatMap((layer, i) =>
        buildCommands(layer)
          .flatMap(madeProgram)
          .map((name) => [name, i] as const),
      ),
    ),
);

/** The files that a command makes a program or runs as one: `chmod +x f`, `bash f`. */
function madeProgram(command: Command): string[] {
  const change = effectsOf(command).mode;
  if (change) return change.mode.executable ? change.paths.flatMap(({ value }) => value ?? []) : [];
  const program = programOf(command);
  return program?.from === 'file' && program.word.value ? [program.word.value] : [];
}

/**
 * The commands of a layer, and of the next one that runs something, that compare what was fetched. One that fetches programs itself
 * compares those, unless it names a file of the layer before.
 */
export function comparisonsBehind(layer: Layer): readonly Command[] {
  const { layers } = layer.stage;
  let next: Layer | undefined;
  for (let i = positionOf(layer) + 1; !next && i < layers.length; i++)
    if (layers[i]!.instruction.keyword === 'RUN') next = layers[i];
  const own = buildCommands(layer);
  const found = checksIn([...own, ...(next ? buildCommands(next) : [])]).map(({ command }) => command);
  if (!next || programDownloads(next).length === 0) return found;
  const named = ({ command, url }: Download) => nameOf(outputOf(command) ?? withoutQuery(url));
  const files = new Set(programDownloads(layer).map(named));
  const isOwn = (command: Command) => wordsCompared(command).some((word) => files.has(nameOf(word)));
  return found.filter((command) => own.includes(command) || isOwn(command));
}
