import { datastores } from '../../known/datastore-products.data.ts';
import { type OpenDoor, openDoors } from '../../known/open-doors.data.ts';
import { isSwitchedOn } from '../../known/switch-values.ts';
import { optionScripts, startScripts } from '../../model/compose/command-script.ts';
import { type ConfiguredSetting, configuredSettings, settingsInFile } from '../../model/compose/configuration-text.ts';
import { effectiveEntries, type GivenEntry } from '../../model/compose/effective-environment.ts';
import { hasContainers } from '../../model/compose/published-ports.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import { environmentPairs, invocationOf } from '../../model/dockerfile/layer.ts';
import { copiedSettings } from '../../model/files/copied-files.ts';
import type { MountedFile } from '../../model/files/given-files.ts';
import type { Image, Project, Service } from '../../model/project.ts';
import { pulledLayers } from '../../model/pulled-layers.ts';
import { optionsOfAny } from '../../model/shell/command-options.ts';
import { optionScript } from '../../model/shell/option-variables.ts';
import type { Command, Script } from '../../model/shell/shell-command.ts';
import { isStartReplaced, startsOf } from '../../model/start-commands.ts';
import { lowered, type Severity } from '../../problem.ts';
import { type Location, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isFilled, knownText, type Setting } from '../../text/setting.ts';
import { isAskedBeside, isOpening, saysNothing, switchWords } from './door-options.ts';
import { pathsCopiedInto, pathsGivenTo, settingsNamed } from './given-paths.ts';
import { isFirstReader, serviceProgram } from './image-lookup.ts';
import { isProgramReachedByAll } from './port-reach.ts';

/** A switch of a service that turns its login off. */
export interface Opened {
  readonly name: string;
  /** As it is written, with its value: `xpack.security.enabled=false`. */
  readonly as: string;
  readonly at: Location;
  readonly via?: readonly Location[];
  /** Where the file is mounted or copied that it stands in. */
  readonly given?: Location;
  /** A file with settings that may ask for a login all the same, and that nobody here can read. */
  readonly unless?: string;
  readonly door: OpenDoor;
  /** One step lower where nobody outside of the application's own networks comes to it, and where only the run knows whether it opens anything. */
  readonly severity: Severity;
  /** Whether it opens it in any case; else only the run knows. */
  readonly sure: boolean;
}

interface ConfiguredText {
  readonly settings: readonly ConfiguredSetting[];
  readonly via: readonly Location[] | undefined;
  /** Where the file is given to the container that is all of it. */
  readonly given?: Location;
}

/** What may hold such switches. */
interface Setup {
  /** Of its image. */
  readonly repository: string;
  readonly entries: readonly GivenEntry[];
  /** Whether what an entry switches is told here, and not of another that reads the same file. */
  readonly tells: (entry: GivenEntry) => boolean;
  readonly configured: readonly ConfiguredText[];
  readonly scripts: readonly Started[];
  /** The paths of files that it is given. */
  readonly files: readonly string[];
  /** Where those of them with settings lie that the repository has. */
  readonly read: readonly string[];
}

/** What is run. */
interface Started {
  readonly script: Script;
  readonly via?: readonly Location[] | undefined;
  /** Set where it runs in the build, of which only what is written stays. */
  readonly built?: true;
}

/** The switches of a service that turn its login off; of those that let the same happen, the first. */
export const openDoorsOf = once((service: Service): readonly Opened[] => {
  if (service.networkMode?.value === 'none' || !hasContainers(service)) return [];
  const repository = serviceProgram(service);
  const scripts = scriptsOf(service);
  const setup: Setup = {
    repository,
    entries: entriesOf(service),
    tells: (entry) => isFirstReader(entry, service),
    scripts,
    configured: configuredIn(service, scripts),
    files: pathsGivenTo(service),
    read: targetsOf(service.settingsFiles),
  };
  return doorsOf(setup, [service]);
});

/** All that its container is given, by the image that it pulls as well; what one that is built here sets is told there. */
function entriesOf(service: Service): readonly GivenEntry[] {
  return service.runs.kind === 'built' ? effectiveEntries(service) : containerEnvironment(service);
}

/** What it starts: what the service says, or else the image that it pulls. */
function scriptsOf(service: Service): Setup['scripts'] {
  const image = startsOf({ inherited: pulledLayers(service), layers: [] });
  const starts = service.entrypoint ? [] : service.command ? [image.entrypoint] : [image.entrypoint, image.command];
  return [
    ...startScripts(service),
    ...optionScripts(service),
    ...starts.flatMap((layer) => (layer ? [{ script: layer.instruction.run.script }] : [])),
  ];
}

/** What is set in the texts of configurations that a service is given, in the compose file or as files of the repository. */
function configuredIn(
  { configs, environment, settingsFiles }: Service,
  scripts: Setup['scripts'],
): readonly ConfiguredText[] {
  const texts = [
    ...environment.map(({ value, via }) => ({ text: value, via })),
    ...configs.map(({ object, via }) => ({ text: object?.content, via })),
  ];
  return [
    ...texts.flatMap(({ text, via }) => (text ? [{ settings: configuredSettings(text), via }] : [])),
    ...inFiles(settingsFiles, scripts),
  ];
}

/**
 * What is set in files that lie where programs look for their settings, or that what is started
 * names: others may be there to choose from.
 */
function inFiles(files: readonly MountedFile[], scripts: Setup['scripts']): readonly ConfiguredText[] {
  const named = (target: string) =>
    scripts.some(({ script }) =>
      script.commands.some(({ args }) => args.some((word) => knownText(word).includes(target))),
    );
  return files.flatMap(({ source, at, target }) => {
    const isRead = target !== undefined && (settingsFolders.test(target) || named(target));
    return isRead ? [{ settings: settingsInFile(source), via: undefined, given: at }] : [];
  });
}

const settingsFolders = /\/(?:etc|conf|config|configs|settings|conf\.d|data|pgdata)\//;

/** Those of an image, in its environment and in what it starts. Who reaches it is known of the services that run it. */
export function openDoorsOfImage(image: Image, { scripts: read, copied }: Project): readonly Opened[] {
  const { base, inherited, layers } = image;
  const runs = layers.flatMap((layer) => [layer, ...(read.get(layer) ?? [])]);
  const pairs = new Map([...inherited, ...layers].flatMap(environmentPairs).map((pair) => [pair.name, pair]));
  const starts = isStartReplaced(image) ? [] : Object.values(startsOf(image));
  const scripts = [
    ...runs.flatMap(({ instruction }): Started[] =>
      instruction.keyword === 'RUN' ? [{ script: instruction.run.script, built: true }] : [],
    ),
    ...starts.flatMap((layer) => (layer ? [{ script: layer.instruction.run.script }] : [])),
    ...[...pairs.values()].flatMap(({ name, value }) => {
      const script = optionScript(name, value);
      return script ? [{ script }] : [];
    }),
    ...image.startScripts.flatMap((layer) => invocationOf(layer)?.script ?? []).flatMap(inStartScript),
  ];
  const settingsFiles = copiedSettings(layers, copied);
  const configured = inFiles(settingsFiles, scripts);
  const repository = base.kind === 'image' ? base.reference.repository : '';
  const given = { files: pathsCopiedInto(image), read: targetsOf(settingsFiles) };
  const setup = { repository, entries: [...pairs.values()], scripts, configured, ...given };
  return doorsOf({ ...setup, tells: () => true }, image.usedBy);
}

function targetsOf(files: readonly MountedFile[]): readonly string[] {
  return files.flatMap(({ target }) => target ?? []);
}

/** A server that a script starts before the one that it becomes is soon stopped, but what it writes stays. */
function inStartScript(script: Script): readonly Started[] {
  const { commands } = script;
  const stay = commands.filter((command, i) => command.via?.name === 'exec' || i === commands.length - 1);
  return [{ script, built: true }, { script: { ...script, commands: stay } }];
}

/** @param running the services of which everyone may reach what is behind them */
function doorsOf(setup: Setup, running: readonly ComposeService[]): readonly Opened[] {
  const own = datastores.products.find(({ images }) => images.test(setup.repository))?.ports;
  const found = new Map<string, Opened>();
  for (const { door, ...place } of switchesIn(setup)) {
    if (found.has(door.lets)) continue;
    const reached = running.some((service) => isProgramReachedByAll(service, door.ports ?? own));
    if (door.forNeighbours && !reached) continue;
    const sure = !place.unless && !mayAsk(door, setup);
    const steps = Number(!reached) + Number(!sure);
    found.set(door.lets, { ...place, door, severity: lowered(door.severity ?? 'high', steps), sure });
  }
  const all = [...found.values()];
  // What needs another switch is worse, and told in its place.
  return all.filter(({ name }) => !all.some(({ door }) => door.needs?.test(plain(name))));
}

/** Whether a password is set all the same where the run says so. */
function mayAsk({ unlessSet }: OpenDoor, { entries }: Setup): boolean {
  return unlessSet !== undefined && entries.some(({ name }) => unlessSet.test(name));
}

const byVariable = openDoors.switches.filter(({ variable }) => variable);
/** The names of all such variables: most are none. */
const anyVariable = new RegExp(byVariable.map(({ variable }) => variable!.source).join('|'));
const byOption = openDoors.switches.filter(({ option }) => option);

function* switchesIn(setup: Setup): Iterable<Omit<Opened, 'severity' | 'sure'>> {
  const { repository, entries, tells, scripts, files } = setup;
  const fits = ({ images, unlessFiles }: OpenDoor) =>
    (!images || images.test(repository)) && !(unlessFiles && files.some((path) => unlessFiles.test(path)));
  for (const entry of entries) {
    const { name, at, via, value } = entry;
    const [called, text] = [plain(name), value?.value?.trim()];
    if (!anyVariable.test(called)) continue;
    const door = byVariable.find((each) => each.variable!.test(called) && opens(each, entry, entries) && fits(each));
    const as = text === undefined ? name : `${name}=${text}`;
    if (door && tells(entry)) yield { name, as, at, ...(via && { via }), door };
  }
  yield* configuredDoors(setup, fits);
  const started = byOption.filter((each) => fits(each) && !isTakenBack(each, scripts));
  const kept = started.filter(({ stays }) => stays);
  for (const { script, via, built } of scripts) {
    const doors = built ? kept : started;
    for (const command of script.commands) {
      const line = optionsOfAny(command);
      for (const option of line.options) {
        const door = doors.find((each) => isOf(each, command) && isOpening(each, option) && !isAskedBeside(each, line));
        if (!door || asksInFile(door, setup)) continue;
        const unless = door.unlessInFile && unseenSettings(command, setup);
        yield { ...switchWords(option, door), ...(via && { via }), ...(unless && { unless }), door };
      }
    }
  }
}

function isOf({ program }: OpenDoor, { name = '' }: Command): boolean {
  return !program || program.test(name);
}

function isTakenBack({ unlessThen }: OpenDoor, scripts: readonly Started[]): boolean {
  const says = (word: Setting) => unlessThen!.test(knownText(word));
  return unlessThen !== undefined && scripts.some(({ script }) => script.commands.some(({ args }) => args.some(says)));
}

/** The same in the text of a configuration, where the name of the program may come first: `http.auth.enabled: false`. */
function* configuredDoors(
  { configured, scripts }: Setup,
  fits: (door: OpenDoor) => boolean,
): Iterable<Omit<Opened, 'severity' | 'sure'>> {
  const answered = (door: OpenDoor) =>
    scripts.some(({ script }) => script.commands.some((command) => isAskedBeside(door, optionsOfAny(command))));
  for (const { settings, via, given } of configured) {
    const all = settings.map((each) => ({ ...each, name: each.path.join('.') }));
    const entries = all.map(({ name, value }) => ({ name, value: { value } }));
    for (const [i, { name, path, value, at }] of all.entries()) {
      // In a file of any program, what many call so may be about something else.
      const names = (given ? [path] : [path, path.slice(1)]).map((each) => plain(each.join('.')));
      const door = byVariable.find(
        (each) =>
          names.some((called) => each.variable!.test(called)) &&
          opens(each, entries[i]!, entries) &&
          fits(each) &&
          !(given && each.anyProgram) &&
          !answered(each),
      );
      const as = given && path.length === 1 ? textAt(at) : `${name}: ${value}`;
      if (door) yield { name, as, at, ...(via && { via }), ...(given && { given }), door };
    }
  }
}

function opens(door: OpenDoor, given: NamedValue, entries: readonly NamedValue[]): boolean {
  const { value, needs, givenWith, unlessSet } = door;
  if (givenWith)
    return isFilled(given.value) && entries.some((each) => givenWith.test(plain(each.name)) && isFilled(each.value));
  const text = given.value?.value?.trim();
  if (text === undefined || !value?.test(text)) return false;
  if (unlessSet && entries.some((each) => unlessSet.test(each.name) && each.value?.value)) return false;
  return !needs || entries.some((each) => needs.test(plain(each.name)) && isSwitchedOn(each.value));
}

interface NamedValue {
  readonly name: string;
  readonly value: Pick<Setting, 'value' | 'variables'> | undefined;
}

/** `xpack.security.enabled` and `authEnabled` as variables are called. */
function plain(name: string): string {
  const words = /[a-z]/.test(name) ? name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_') : name;
  return words.toUpperCase().replace(/[.-]/g, '_');
}

/** Whether a file with settings asks for a login that an option does not ask for. */
function asksInFile({ unlessInFile }: OpenDoor, { configured }: Setup): boolean {
  return configured.some(({ settings }) =>
    settings.some(({ path, value }) => unlessInFile?.test(path.join('.')) && !saysNothing(value ?? '')),
  );
}

function unseenSettings(command: Command, { read }: Setup): string | undefined {
  return settingsNamed(command).find((path) => !read.some((target) => target.endsWith(path)));
}
