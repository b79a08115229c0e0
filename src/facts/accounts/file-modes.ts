import { containerFolders } from '../../known/container-folders.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Instruction, Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { removalOf } from '../../model/dockerfile/removed-files.ts';
import type { Project } from '../../model/project.ts';
import { type InBranches, mostWays, oneRuns, whereThere } from '../../model/shell/branches.ts';
import { absolutePath, removals } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isReached, isTaken } from '../../model/shipped-stages.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isWithin } from '../../text/path.ts';
import { Prefixes } from '../../text/prefixes.ts';
import { effectsOf } from '../commands/effects.ts';
import { type Mode, type ModeChange, readMode } from '../commands/mode-changes.ts';

/** A mode that an instruction gives to files of the image. */
export interface GivenMode extends Pick<ModeChange, 'recursive' | 'folders'> {
  /** What stays of it when the instruction is done. */
  readonly mode: Mode;
  /** As written. */
  readonly setting: string;
  /** Those that are known. */
  readonly paths: readonly string[];
  /** Whether it is given to what the instruction copies, to files that a command names, or to all that a step creates. */
  readonly to: 'copied' | 'named' | 'created';
  /** The branch of the step in which it is given. */
  readonly branch: Command['branch'];
  readonly at: Location;
}

/** The modes that `COPY --chmod` and the commands of RUN give, and those that a container gives when it starts. */
const modesOf = once((instruction: Instruction): readonly GivenMode[] => {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    return instruction.flags.flatMap(({ name, value, at }): GivenMode[] => {
      const mode = name === 'chmod' ? readMode(value?.value) : undefined;
      if (!mode) return [];
      return [
        {
          mode,
          setting: value!.value!,
          paths: [],
          recursive: false,
          folders: false,
          to: 'copied',
          at,
          branch: undefined,
        },
      ];
    });
  }
  const { keyword } = instruction;
  if (keyword !== 'RUN' && keyword !== 'ENTRYPOINT' && keyword !== 'CMD') return [];
  const left: GivenMode[] = [];
  // From the last to the first, so that what happens to a path later is known.
  const removed = new Prefixes<Removing>();
  const [named, below] = [new ModesBehind(), new ModesBehind()];
  for (const command of instruction.run.script.commands.toReversed()) {
    for (const { value } of removals(command)) {
      const folder = value?.replace(/\/\*?$/, '');
      if (folder) removed.add(folder, { folder, command });
    }
    const own = givenBy(command);
    if (!own) continue;
    const { paths, recursive, mode } = own;
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
  return left.reverse();
});

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
      ? modesOf(layer.instruction).flatMap(({ paths, recursive, mode, ...given }) =>
          paths.flatMap((written) => {
            const path = absolutePath(written, layer.workdir?.value);
            return path === undefined || !oneRuns([given]) ? [] : [{ index, path, recursive, mode }];
          }),
        )
      : [],
  ),
);

/** Those of them that are left when the stage is done: later steps may remove the files, or give them another mode. */
export function modesLeft(layer: Layer): readonly GivenMode[] {
  const modes = modesOf(layer.instruction);
  if (modes.length === 0) return modes;
  const { layers } = layer.stage;
  const own = layers.indexOf(layer);
  const behind = changesIn(layer.stage).filter(({ index }) => index > own);
  return modes.flatMap((given) => {
    const { paths, recursive, mode } = given;
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

function givenBy(command: Command): GivenMode | undefined {
  const change = effectsOf(command).mode;
  if (!change || (change.paths.length > 0 && change.paths.every(isTemporary))) return undefined;
  const { mode, setting, recursive, folders } = change;
  const paths = change.paths.flatMap(({ value }) => value ?? []);
  const to = change.paths.length === 0 ? 'created' : 'named';
  return { mode, setting: setting.value ?? '', paths, recursive, folders, to, at: setting.at, branch: command.branch };
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
export function isShippedWith({ paths, recursive }: GivenMode, layer: Layer, project: Project): boolean {
  if (paths.length === 0) return isReached(layer, project);
  return paths.some((path) => {
    const [folder = '', ...names] = path.split(/\/[^/]*[*?[]/);
    return isTaken(absolutePath(folder, layer.workdir?.value), layer, project, recursive || names.length > 0);
  });
}

/** Whether a path is known to be a folder: it ends so, a step of the stage makes it, or everybody has it. */
export function isFolder(path: string, stage: Stage): boolean {
  return /\/$/.test(path) || containerFolders.folders.test(path) || foldersMade(stage).has(path);
}

/** The folders that the steps of a stage make, as they write them. */
const foldersMade = once(
  ({ layers }: Stage): ReadonlySet<string | undefined> =>
    new Set(layers.flatMap(({ instruction, workdir }) => [workdir?.value, ...foldersMadeBy(instruction)])),
);

function foldersMadeBy(instruction: Instruction): readonly (string | undefined)[] {
  if (instruction.keyword === 'VOLUME') return instruction.paths.map(({ value }) => value);
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return [/^(.*)\/$/s.exec(instruction.target?.value ?? '')?.[1]];
  if (instruction.keyword !== 'RUN') return [];
  return instruction.run.script.commands.flatMap((command) => effectsOf(command).folders.map(({ value }) => value));
}
