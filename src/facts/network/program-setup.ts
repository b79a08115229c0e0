/** How the program of a service or an image is set up: by variables, by files with settings, by what starts it. */
import { containerFolders } from '../../known/container-folders.data.ts';
import { fileEndings } from '../../known/file-endings.data.ts';
import type { SetupCondition } from '../../known/product.ts';
import { recordOf } from '../../known/programs/records.ts';
import { isSwitchedOff } from '../../known/switch-values.ts';
import { optionScripts, startScripts } from '../../model/compose/command-script.ts';
import { textExcerpt } from '../../model/compose/compose-text.ts';
import { type ConfiguredSetting, configuredSettings, settingsInFile } from '../../model/compose/configuration-text.ts';
import { effectiveEntries, type GivenEntry } from '../../model/compose/effective-environment.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import { environmentPairs, invocationOf } from '../../model/dockerfile/layer.ts';
import { copiedSettings } from '../../model/files/copied-files.ts';
import type { MountedFile } from '../../model/files/given-files.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import type { Image, Layer, Project, Service } from '../../model/project.ts';
import { pulledLayers } from '../../model/pulled-layers.ts';
import { type Arguments, optionsOfAny } from '../../model/shell/command-options.ts';
import { optionScript } from '../../model/shell/option-variables.ts';
import type { Command, Script } from '../../model/shell/shell-command.ts';
import { commandsStarted, isStartReplaced, startsOf } from '../../model/start-commands.ts';
import { type Location, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isFilled, knownText, type Setting } from '../../text/setting.ts';
import { isFirstReader, serviceProgram } from './image-lookup.ts';

/** What decides what a program does, as far as files say it. */
export interface Setup {
  /** Of its image. */
  readonly repository: string;
  readonly settings: readonly SetupSetting[];
  readonly commands: readonly SetupCommand[];
  /** The paths of files and folders that it is given. */
  readonly files: readonly string[];
  /** Where those of them with settings lie that the repository has. */
  readonly read: readonly string[];
}

/** A variable, or a setting of a file. */
export interface SetupSetting {
  readonly name: string;
  /** As it is written, with its value: `xpack.security.enabled: false`. */
  readonly as: string;
  readonly value: Pick<Setting, 'value' | 'parts' | 'variables'> | undefined;
  readonly at: Location;
  readonly via?: readonly Location[];
  /** `text` stands in the compose file, `file` in one of the repository; otherwise it is a variable. */
  readonly in?: 'text' | 'file';
  /** Where the file is given to the container. */
  readonly given?: Location;
  /** Whether it is reported elsewhere: of the image that sets it, or of another service that reads the same file. */
  readonly elsewhere?: boolean;
}

/** What is run. */
export interface SetupCommand {
  readonly command: Command;
  readonly line: Arguments;
  readonly via?: readonly Location[] | undefined;
  /** Set where it runs in the build, of which only what is written stays. */
  readonly built?: true;
  /** Set where it is reported of the image that starts it. */
  readonly elsewhere?: true;
}

export const setupOf = once((service: Service): Setup => {
  const { configs, environment, settingsFiles, mounts, secrets, runs, entrypoint, command } = service;
  const image = startsOf({ inherited: pulledLayers(service), layers: [] });
  const starts = entrypoint ? [] : command ? [image.entrypoint] : [image.entrypoint, image.command];
  const ofImage = runs.kind === 'built' && !entrypoint && !command ? commandsStarted(runs.image) : [];
  const commands = [
    ...[
      ...startScripts(service),
      ...optionScripts(service),
      ...starts.flatMap((layer) => (layer ? [{ script: layer.instruction.run.script }] : [])),
    ].flatMap(commandsOf),
    ...ofImage.map((each) => ({ command: each, line: optionsOfAny(each), elsewhere: true as const })),
  ];
  const own = new Set(effectiveEntries(service));
  const isElsewhere = (entry: GivenEntry) =>
    (runs.kind === 'built' && !own.has(entry)) || !isFirstReader(entry, service);
  const texts = [
    ...environment.map(({ value, via }) => ({ text: value, via })),
    ...configs.map(({ object, via }) => ({ text: object?.content, via })),
  ];
  return {
    repository: serviceProgram(service),
    settings: [
      ...containerEnvironment(service).map((entry) => ({ ...inEnvironment(entry), elsewhere: isElsewhere(entry) })),
      ...texts.flatMap(({ text, via }) =>
        text ? configuredSettings(text).map((each) => ({ ...configured(each, 'text'), ...(via && { via }) })) : [],
      ),
      ...inFiles(settingsFiles, commands),
    ],
    commands,
    files: [
      ...[...mounts, ...configs, ...secrets].map(({ target }) => (target ? knownText(target) : '')),
      ...(runs.kind === 'built' ? pathsCopiedInto(runs.image) : []),
    ],
    read: targetsOf(settingsFiles),
  };
});

export function setupOfImage(image: Image, project: Project): Setup {
  const { base, inherited, layers } = image;
  const pairs = new Map([...inherited, ...layers].flatMap(environmentPairs).map((pair) => [pair.name, pair]));
  const starts = isStartReplaced(image) ? [] : Object.values(startsOf(image));
  const commands = [
    ...withScripts(layers, project).flatMap(({ instruction }) =>
      instruction.keyword === 'RUN' ? [{ script: instruction.run.script, built: true as const }] : [],
    ),
    ...starts.flatMap((layer) => (layer ? [{ script: layer.instruction.run.script }] : [])),
    ...[...pairs.values()].flatMap(({ name, value }) => {
      const script = optionScript(name, () => value && textExcerpt(value));
      return script ? [{ script }] : [];
    }),
    ...[...image.startScripts, ...startedByOthers(image, project)]
      .flatMap((layer) => invocationOf(layer)?.script ?? [])
      .flatMap(inStartScript),
  ].flatMap(commandsOf);
  const settingsFiles = copiedSettings(layers, project.copied);
  return {
    repository: base.kind === 'image' ? base.reference.repository : '',
    settings: [...[...pairs.values()].map(inEnvironment), ...inFiles(settingsFiles, commands)],
    commands,
    files: pathsCopiedInto(image),
    read: targetsOf(settingsFiles),
  };
}

interface Started extends Pick<SetupCommand, 'via' | 'built'> {
  readonly script: Script;
}

function commandsOf({ script, ...started }: Started): readonly SetupCommand[] {
  return script.commands.map((command) => ({ ...started, command, line: optionsOfAny(command) }));
}

/** The files that an image copies to where an init or a supervisor starts what they say. */
function startedByOthers({ layers }: Image, { scripts }: Project): readonly Layer[] {
  return layers.flatMap((layer) =>
    layer.instruction.keyword === 'COPY' || layer.instruction.keyword === 'ADD' ? (scripts.get(layer) ?? []) : [],
  );
}

/**
 * A server that a script starts before the one that it becomes is soon stopped, but what it writes stays; in the background
 * it stays itself, unless something behind it stops it.
 */
function inStartScript(script: Script): readonly Started[] {
  const { commands } = script;
  const lastStop = commands.findLastIndex(({ name, args }) => [name, ...args.map(knownText)].some(isStop));
  const stay = commands.filter(
    (each, i) => each.via?.name === 'exec' || i === commands.length - 1 || (i > lastStop && goesOn(each)),
  );
  return [{ script, built: true }, { script: { ...script, commands: stay } }];
}

function goesOn(command: Command): boolean {
  const { detaches } = recordOf(command.name);
  const isDetached = (how: string) => how === '' || optionsOfAny(command).options.some(({ key }) => key === how);
  return command.inBackground || (detaches !== undefined && isDetached(detaches));
}

/** `kill $pid`, `mysqladmin shutdown`, `pg_ctl stop` */
function isStop(word: string | undefined): boolean {
  return word !== undefined && /^(?:p?kill|killall|(?:--?)?(?:stop|shutdown|quit))$/.test(word);
}

function inEnvironment({ name, value, at, via }: Pick<GivenEntry, 'name' | 'value' | 'at' | 'via'>): SetupSetting {
  const as = value?.value === undefined ? name : `${name}=${value.value.trim()}`;
  return { name, as, value, at, ...(via && { via }) };
}

function configured({ path, value, at }: ConfiguredSetting, where: 'text' | 'file'): SetupSetting {
  const name = path.join('.');
  const as = where === 'file' && path.length === 1 ? textAt(at) : `${name}: ${value}`;
  return { name, as, value: { value }, at, in: where };
}

/**
 * What is set in files that lie where programs look for their settings, or that what is started names: others may be there to
 * choose from.
 */
function inFiles(files: readonly MountedFile[], commands: readonly SetupCommand[]): readonly SetupSetting[] {
  const isNamed = (target: string) =>
    commands.some(({ command: { args } }) => args.some((word) => knownText(word).includes(target)));
  return files.flatMap(({ source, at, target }) =>
    target !== undefined && (containerFolders.settings.test(target) || isNamed(target))
      ? settingsInFile(source).map((each) => ({ ...configured(each, 'file'), given: at }))
      : [],
  );
}

function targetsOf(files: readonly MountedFile[]): readonly string[] {
  return files.flatMap(({ target }) => target ?? []);
}

/** The paths of what is copied into an image, where it is taken from and where it lands. */
function pathsCopiedInto({ layers }: Image): readonly string[] {
  return layers.flatMap(({ instruction }) =>
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
      ? [...instruction.sources, instruction.target].map((word) => (word ? knownText(word) : ''))
      : [],
  );
}

/** The files with settings that a command is given: `redis-server /etc/own/redis.conf`. */
export function settingsNamed({ args }: Command): readonly string[] {
  return args.flatMap(({ value }) => (value !== undefined && fileEndings.settings.test(value) ? value : []));
}

/**
 * Whether a setup says what a condition asks for, in any of its ways.
 *
 * @param lines the command lines whose options count
 * @returns `perhaps` where only the run knows the value
 */
export function isFulfilled(
  { setting, text, options = [], file, words }: SetupCondition,
  { settings, commands, files }: Setup,
  lines = commands.map(({ line }) => line),
): boolean | 'perhaps' {
  const given = settings.filter(({ name, value }) => setting?.test(name) && isFilled(value) && !isSwitchedOff(value));
  if (
    given.some(({ value }) => value?.value !== undefined && !isNone.test(value.value)) ||
    (text && settings.some(({ name, value }) => text.test(`${name}=${value ? knownText(value as Setting) : ''}`))) ||
    lines.some((line) =>
      line.options.some(({ key, value, next }) => options.includes(key) && !isNone.test((value ?? next)?.value ?? key)),
    ) ||
    (file && files.some((path) => file.test(path))) ||
    (words && commands.some(({ command: { args } }) => args.some((word) => words.test(knownText(word)))))
  )
    return true;
  return given.some(({ value }) => value?.value === undefined) && 'perhaps';
}

/** What is as good as no value. */
const isNone = /^(?:no|''|"")?$/i;
