import { downloadFiles } from '../../known/download-files.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import { type Location, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { downloadsInto, downloadsRunBy, isDownload, namesContent, sendsOnly } from './download-commands.ts';
import { checksIn } from './integrity-checks.ts';

const { archives } = downloadFiles;

/** A file that a build fetches and then unpacks, installs or runs. */
export interface Download {
  readonly command: Command;
  readonly url: string;
  readonly at: Location;
  /** Whether the build itself runs it. */
  readonly isRun: boolean;
}

const programs = /(?:^|\/)s?bin\/[^/]+$/;

/**
 * The downloads of a layer that become part of the image's programs, by their name, by where they go, or by being piped
 * into something that unpacks. What a shell runs at once, and keys, are other matters.
 */
export function programDownloads(layer: Layer): Download[] {
  const commands = buildCommands(layer);
  const packages = commands.flatMap(fetchedPackages);
  if (!commands.some(isDownload)) return packages;
  const piped = new Set(commands.filter(unpacks).flatMap(({ input }) => downloadsInto(input)));
  const run = downloadsRunBy(commands);
  // What only another program reads becomes no file.
  const read = new Set(commands.flatMap(({ input }) => downloadsInto(input)));
  for (const command of commands)
    if (fileWrites(command).length > 0) for (const each of downloadsInto(command.input)) read.delete(each);
  const position = positionOf(layer);
  const made = (name: string) => (lastMade(layer.stage).get(name) ?? -1) >= position;
  const started = downloadsStarted(commands);
  const runsLater = (name: string) => (lastStarted(layer.stage).get(name) ?? -1) > position;
  const files = commands.flatMap((command): Download[] => {
    if (!isDownload(command) || sendsOnly(command) || run.has(command)) return [];
    const [first] = urlsOf(command.args).filter(({ url }) => /^(?:https?|ftp):/i.test(url));
    if (!first || isLoopback(first.url) || namesContent(first.url)) return [];
    const { url, word } = first;
    const path = pathOf(first);
    const output = outputOf(command) ?? nameOf(path);
    const taken =
      piped.has(command) ||
      (!read.has(command) &&
        (archives.test(path) || archives.test(output) || programs.test(output) || made(output) || made(`./${output}`)));
    const isRun = started.has(command) || runsLater(output) || runsLater(`./${output}`);
    return taken ? [{ command, url, at: word.at, isRun }] : [];
  });
  return [...files, ...packages];
}

/** Whether a later step makes a file that a layer adds a program, or runs it as one. */
export function becomesProgram(path: string, layer: Layer): boolean {
  const position = positionOf(layer);
  const names = [path, nameOf(path), `./${nameOf(path)}`];
  return [lastMade, lastStarted].some((lastOf) =>
    names.some((name) => (lastOf(layer.stage).get(name) ?? -1) > position),
  );
}

/** The downloads among some commands that another of them runs, from its input or by the file that they write. */
export const downloadsStarted = once((commands: readonly Command[]): ReadonlySet<Command> => {
  const started = new Set(commands.flatMap((command) => fileStarted(command) ?? []).map(nameOf));
  const written = (command: Command) => outputOf(command) ?? withoutQuery(urlsOf(command.args)[0]?.url ?? '');
  const byFile = commands.filter((command) => isDownload(command) && started.has(nameOf(written(command))));
  return new Set([...downloadsRunBy(commands), ...byFile]);
});

/** The file that a command runs as a program: `sh install.sh`, `/tmp/install.sh`. */
function fileStarted(command: Command): string | undefined {
  const program = programOf(command);
  if (program) return program.from === 'file' ? program.word.value : undefined;
  const { name, nameAt, at } = command;
  const isNamed = name !== undefined || nameAt !== at;
  const path = isNamed ? textAt(nameAt) : '';
  return path.includes('/') ? path : undefined;
}

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
const lastMade = once(({ layers }: Stage) => lastSteps(layers, madeProgram));

/** By the name of a file, the last step of a stage that runs it. */
const lastStarted = once(({ layers }: Stage) => lastSteps(layers, (command) => fileStarted(command) ?? []));

function lastSteps(
  layers: readonly Layer[],
  filesOf: (command: Command) => string | readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    layers.flatMap((layer, i) =>
      buildCommands(layer)
        .flatMap(filesOf)
        .map((name) => [name, i] as const),
    ),
  );
}

/** The files that a command makes a program or runs as one: `chmod +x f`, `bash f`. */
function madeProgram(command: Command): string[] {
  const change = effectsOf(command).mode;
  if (change) return change.mode.executable ? change.paths.flatMap(({ value }) => value ?? []) : [];
  const program = programOf(command);
  return program?.from === 'file' && program.word.value ? [program.word.value] : [];
}

/** The commands of a layer, and of the next one that runs something, that compare what was fetched. */
export function comparisonsBehind(layer: Layer): readonly Command[] {
  const { layers } = layer.stage;
  let next: Layer | undefined;
  for (let i = positionOf(layer) + 1; !next && i < layers.length; i++)
    if (layers[i]!.instruction.keyword === 'RUN') next = layers[i];
  const commands = [...buildCommands(layer), ...(next ? buildCommands(next) : [])];
  return checksIn(commands).map(({ command }) => command);
}

/** Where a download goes: `-o file`, `-O file` of wget, `-P folder`, `> file`; undefined where only the address says. */
export function outputOf(command: Command): string | undefined {
  const file = outputFile(command);
  const folder = optionValue(command, recordOf(command.name).downloads?.folder)?.value;
  if (!folder || file?.startsWith('/')) return file;
  const url = urlsOf(command.args)[0]?.url ?? '';
  const name = file ?? withoutQuery(url).replace(/^.*\//, '');
  return `${folder.replace(/\/$/, '')}/${name}`;
}

function outputFile(command: Command): string | undefined {
  const redirect = command.redirects.findLast(
    ({ operator, descriptor }) => operator.startsWith('>') && (descriptor ?? 1) === 1,
  );
  return redirect ? redirect.target.value : optionValue(command, recordOf(command.name).downloads?.into)?.value;
}

export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
