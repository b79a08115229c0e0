import { recordOf } from '../../known/programs/records.ts';
import { setuidPrograms } from '../../known/setuid-programs.data.ts';
import type { CopyInstruction, Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { removalOf } from '../../model/dockerfile/removed-files.ts';
import type { Project } from '../../model/project.ts';
import { type InBranches, mostWays, oneRuns, whereThere } from '../../model/shell/branches.ts';
import { absolutePath, copies, removals } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isReached, isTaken } from '../../model/shipped-stages.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isWithin, nameOf } from '../../text/path.ts';
import { Prefixes } from '../../text/prefixes.ts';
import { effectsOf } from '../commands/effects.ts';
import { type Mode, type ModeChange, readMode } from '../commands/mode-changes.ts';
import { isMadeFolder, namesFolder } from './made-folders.ts';

/** A mode that an instruction gives to files of the image. */
export interface GivenMode extends Pick<ModeChange, 'recursive' | 'folders' | 'meant'> {
  /** What stays of it when the instruction is done. */
  readonly mode: Mode;
  /** As written. */
  readonly setting: string;
  /** Those that are known. */
  readonly paths: readonly string[];
  /** Whether it is given to what the instruction copies, to files that a command names, or to all that a step creates. */
  readonly to: 'copied' | 'named' | 'created';
  /** The file that another one has it from, which goes on under another path. */
  readonly of?: string;
  /** The branch of the step in which it is given. */
  readonly branch: Command['branch'];
  readonly at: Location;
}

/** The modes that `COPY --chmod` and the commands of RUN give, and those that a container gives when it starts. */
function modesOf(layer: Layer): readonly GivenMode[] {
  return modesIn(layer.stage).get(layer) ?? modesGivenBy(layer, new Map());
}

const modesIn = once(({ layers }: Stage): ReadonlyMap<Layer, readonly GivenMode[]> => {
  const last: LastModes = new Map();
  return new Map(layers.map((layer) => [layer, modesGivenBy(layer, last)]));
});

/** The modes that the build gives last, by absolute paths. */
type LastModes = Map<string, Mode>;

/** @param last what paths have before the layer; afterwards, what they have behind it */
function modesGivenBy(layer: Layer, last: LastModes): readonly GivenMode[] {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') return copiedModes(instruction);
  const { keyword } = instruction;
  if (keyword !== 'RUN' && keyword !== 'ENTRYPOINT' && keyword !== 'CMD') return [];
  const given = instruction.run.script.commands.map((command) => {
    const own = givenBy(command, layer);
    const all = own ? [own] : takenOver(command, layer, last);
    for (const { mode, ...given } of all)
      for (const path of keysOf(given)) last.set(absolutePath(path, layer.workdir?.value) ?? path, mode);
    return [command, all] as const;
  });
  const left: GivenMode[] = [];
  // From the last to the first, so that what happens to a path later is known.
  const removed = new Prefixes<Removing>();
  const [named, below] = [new ModesBehind(), new ModesBehind()];
  for (const [command, all] of given.reverse()) {
    for (const { value } of removals(command)) {
      const folder = value?.replace(/\/\*?$/, '');
      if (folder) removed.add(folder, { folder, command });
    }
    for (const own of all) {
      const { recursive, mode } = own;
      const paths = keysOf(own);
      if (paths.length === 0) left.push(own);
      else if (!paths.every((path) => isGone(path, command, removed))) {
        const behind = recursive ? below : named;
        const later = paths.map((path) => behind.at(path, command));
        left.push({ ...own, mode: leftOf(mode, later) });
      }
      for (const path of paths) {
        for (const behind of recursive ? [named, below] : [named]) behind.add(path, command, mode);
      }
    }
  }
  return left.reverse();
}

function copiedModes({ flags }: CopyInstruction): readonly GivenMode[] {
  return flags.flatMap(({ name, value, at }): GivenMode[] => {
    const mode = name === 'chmod' ? readMode(value?.value) : undefined;
    if (!mode) return [];
    const setting = value!.value!;
    const how = { paths: [], meant: [], recursive: false, folders: false } as const;
    return [{ ...how, mode, setting, to: 'copied', at, branch: undefined }];
  });
}

/** A mode that a later step gives to a path in any case. */
interface LaterMode {
  readonly index: number;
  readonly path: string;
  readonly recursive: boolean;
  readonly mode: Mode;
}

const changesIn = once(({ layers }: Stage): readonly LaterMode[] =>
  layers.flatMap((layer, index) =>
    layer.instruction.keyword === 'RUN'
      ? modesOf(layer).flatMap((given) =>
          keysOf(given).flatMap((written) => {
            const { recursive, mode } = given;
            const path = absolutePath(written, layer.workdir?.value);
            return path === undefined || !oneRuns([given]) ? [] : [{ index, path, recursive, mode }];
          }),
        )
      : [],
  ),
);

/** Those of them that are left when the stage is done: later steps may remove the files, or give them another mode. */
export function modesLeft(layer: Layer): readonly GivenMode[] {
  const modes = modesOf(layer);
  if (modes.length === 0) return modes;
  const { layers } = layer.stage;
  const own = layers.indexOf(layer);
  const behind = changesIn(layer.stage).filter(({ index }) => index > own);
  return modes.flatMap((given) => {
    const { recursive, mode } = given;
    const paths = keysOf(given);
    if (paths.length === 0 || own === -1) return [given];
    const whole = paths.map((path) => absolutePath(path, layer.workdir?.value));
    if (whole.every((path) => removalOf({ path, layer }, layers))) return [];
    const later = whole.map((path) =>
      behind
        .filter((each) => path !== undefined && reaches(each, path, recursive))
        .reduce<Mode>((before, each) => inTurn(before, each.mode), {}),
    );
    return [{ ...given, mode: leftOf(mode, later) }];
  });
}

/** What a mode is known by when it is given again: the paths that are written, or else those that are meant. */
function keysOf({ paths, meant }: Pick<GivenMode, 'paths' | 'meant'>): readonly string[] {
  return paths.length > 0 ? paths : meant;
}

function reaches(change: LaterMode, path: string, recursive: boolean): boolean {
  return change.recursive ? isWithin(path, change.path) : !recursive && path === change.path;
}

/** A command that removes a folder, or a file, of this path. */
interface Removing {
  readonly folder: string;
  readonly command: Command;
}

/**
 * Whether a path, or a folder that it lies in, is removed by the same step in any case, so that it reaches no layer.
 *
 * @param removed what is removed behind the command
 */
function isGone(path: string, command: Command, removed: Prefixes<Removing>): boolean {
  const all = removed.ofPath(path);
  if (all.some((some) => some.some((each) => !each.command.branch))) return true;
  const removing = all
    .flatMap((some) => some.slice(-mostWays))
    .map(({ folder, command }) => whereThere(command, ({ value }) => value === path || value === folder));
  return oneRuns(removing, command);
}

/** What the commands in one branch make of the mode of a path, and the last of them. */
interface ModeBehind extends InBranches {
  readonly mode: Mode;
}

/** The modes that the commands behind one give to paths, by the branches that these stand in. */
class ModesBehind {
  readonly #modes = new Map<string, Map<Command['branch'], ModeBehind>>();

  /** From the last command to the first. */
  add(path: string, { branch, at }: Command, mode: Mode): void {
    const modes = this.#modes.get(path) ?? new Map<Command['branch'], ModeBehind>();
    this.#modes.set(path, modes);
    const last = modes.get(branch);
    if (modes.size < mostWays || !branch || last)
      modes.set(branch, { branch, at: last?.at ?? at, mode: inTurn(mode, last?.mode ?? {}) });
  }

  /** What becomes of a path behind a command in any case. */
  at(path: string, command: Command): Mode {
    const modes = [...(this.#modes.get(path)?.values() ?? [])];
    const says = (bit: keyof Mode, value: boolean) =>
      oneRuns(
        modes.filter(({ mode }) => mode[bit] === value),
        command,
      );
    const taken = (bit: keyof Mode) => (says(bit, false) ? { [bit]: false } : {});
    return {
      ...taken('setuid'),
      ...taken('setgid'),
      ...taken('othersWrite'),
      ...(says('sticky', true) ? { sticky: true } : taken('sticky')),
    };
  }
}

function givenBy(command: Command, layer: Layer): GivenMode | undefined {
  const change = effectsOf(command).mode;
  if (!change || (change.paths.length > 0 && change.paths.every(isTemporary))) return undefined;
  const { setting, paths: words, ...how } = change;
  const isOfFolders = words.length > 0 && !how.recursive && words.every((word) => namesFolder(word, layer));
  const sources = how.folders ? [] : (copies(command)?.sources ?? []);
  const paths = words.flatMap((word) => placesOf(word, sources, layer));
  const to = words.length === 0 ? 'created' : 'named';
  const folders = how.folders || isOfFolders;
  return { ...how, folders, setting: setting.value ?? '', paths, to, at: setting.at, branch: command.branch };
}

/** The path that a word names; of a folder that copies go into, theirs. */
function placesOf({ value }: ShellWord, sources: readonly ShellWord[], { stage }: Layer): readonly string[] {
  if (value === undefined) return [];
  const isInto = sources.length > 0 && (value.endsWith('/') || isMadeFolder(value, stage));
  return isInto ? sources.map((source) => `${value.replace(/\/$/, '')}/${nameOf(source.value ?? '*')}`) : [value];
}

/**
 * The modes that files have from others (`chmod --reference=a b`, `cp -p a b`, `mv a b`), of those that the build gives and,
 * where one is asked for by its name, that distributions do.
 */
function takenOver(command: Command, layer: Layer, last: LastModes): readonly GivenMode[] {
  return effectsOf(command).modesOf.flatMap(({ from, to, meant, moves, setting }): GivenMode[] => {
    const path = absolutePath(from.value, layer.workdir?.value);
    if (path === undefined) return [];
    const usual: Mode = !moves && setuidPrograms.usual.test(path) ? { setuid: true, executable: true } : {};
    const mode = last.get(path) ?? usual;
    if (!isOpen(mode)) return [];
    const paths = to.flatMap((word) => placesOf(word, moves ? [from] : [], layer));
    const how = { meant, recursive: false, folders: false, to: 'named', branch: command.branch } as const;
    return [{ ...how, mode, setting: setting.value ?? '', paths, at: setting.at, ...(moves && { of: path }) }];
  });
}

/** Whether a mode gives others more than they had. */
function isOpen(mode: Mode | undefined): boolean {
  return mode?.setuid === true || mode?.setgid === true || mode?.othersWrite === true;
}

/** Whether a word names what `mktemp` made, which lives as long as the step: nobody finds it later. */
function isTemporary({ commands, held }: ShellWord): boolean {
  return [...commands, ...held].some(({ name }) => recordOf(name).makesTemporary);
}

/** What is left of a mode after what becomes of its paths later; what a later change adds is reported there. */
function leftOf(mode: Mode, later: readonly Mode[]): Mode {
  return {
    setuid: mode.setuid && later.some(({ setuid }) => setuid !== false),
    setgid: mode.setgid && later.some(({ setgid }) => setgid !== false),
    sticky: later.every(({ sticky }) => sticky ?? mode.sticky),
    othersWrite: mode.othersWrite && later.some(({ othersWrite }) => othersWrite !== false),
  };
}

/** Two changes of one path, as what was there before sees them: a bit that is taken away does not come back. */
function inTurn(first: Mode, second: Mode): Mode {
  return {
    setuid: first.setuid === false ? false : second.setuid,
    setgid: first.setgid === false ? false : second.setgid,
    sticky: second.sticky ?? first.sticky,
    othersWrite: first.othersWrite === false ? false : second.othersWrite,
  };
}

/** Whether an image that somebody runs has files that a layer gives a mode to. */
export function isShippedWith({ paths, recursive, of }: GivenMode, layer: Layer, project: Project): boolean {
  if (paths.length === 0) return isReached(layer, project);
  // It is told of the file that it was given to, unless that is gone.
  if (of !== undefined && leftOpen(layer.stage).has(of) && isTaken(of, layer, project)) return false;
  return paths.some((path) => {
    const [folder = '', ...names] = path.split(/\/[^/]*[*?[]/);
    return isTaken(absolutePath(folder, layer.workdir?.value), layer, project, recursive || names.length > 0);
  });
}

/** The paths that a stage leaves with an open mode that it gave to them, and that they have from no other file. */
const leftOpen = once(
  ({ layers }: Stage): ReadonlySet<string | undefined> =>
    new Set(
      layers.flatMap((layer) =>
        modesLeft(layer).flatMap(({ of, mode, paths }) =>
          of === undefined && isOpen(mode) ? paths.map((path) => absolutePath(path, layer.workdir?.value)) : [],
        ),
      ),
    ),
);
