import type { Location } from '../source.ts';
import type { Instruction, Layer, Stage } from './dockerfile/instruction.ts';
import { once } from './once.ts';
import type { Project } from './project.ts';
import { isReached, isTaken } from './reached.ts';
import type { Command } from './shell/command.ts';
import { absolutePath, removals } from './shell/files.ts';
import { type Mode, type ModeChange, modeChange, readMode } from './shell/permissions.ts';

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
  readonly at: Location;
}

/** The modes that RUN commands and `COPY --chmod` give. */
export const modesOf = once((instruction: Instruction): readonly GivenMode[] => {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    return instruction.flags.flatMap(({ name, value, at }): GivenMode[] => {
      const mode = name === 'chmod' ? readMode(value?.value) : undefined;
      if (!mode) return [];
      return [{ mode, setting: value!.value!, paths: [], recursive: false, folders: false, to: 'copied', at }];
    });
  }
  if (instruction.keyword !== 'RUN') return [];
  const { commands } = instruction.run.script;
  const given = commands.map(givenBy);
  return given.flatMap((each, i) => {
    if (!each || commands.slice(i + 1).some((command) => removesAll(command, each))) return [];
    const later = given.slice(i + 1).flatMap((other) => (other && covers(other, each) ? [other.mode] : []));
    return [{ ...each, mode: later.reduce(after, each.mode) }];
  });
});

function givenBy(command: Command): GivenMode | undefined {
  const change = modeChange(command);
  if (!change) return undefined;
  const { mode, setting, recursive, folders } = change;
  const paths = change.paths.flatMap(({ value }) => value ?? []);
  const to = command.name === 'umask' ? 'created' : 'named';
  return { mode, setting: setting.value ?? '', paths, recursive, folders, to, at: setting.at };
}

function removesAll(command: Command, { paths }: GivenMode): boolean {
  const removed = removals(command).map(({ value }) => value);
  return paths.length > 0 && paths.every((path) => removed.includes(path));
}

function covers(later: GivenMode, { paths, recursive }: GivenMode): boolean {
  return paths.length > 0 && (later.recursive || !recursive) && paths.every((path) => later.paths.includes(path));
}

/** What is left of a mode after another; what that one adds is told there. */
function after(mode: Mode, later: Mode): Mode {
  return {
    setuid: mode.setuid && later.setuid !== false,
    setgid: mode.setgid && later.setgid !== false,
    sticky: later.sticky ?? mode.sticky,
    othersWrite: mode.othersWrite && later.othersWrite !== false,
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
export function isFolder(path: string, { layers }: Stage): boolean {
  if (
    /\/$/.test(path) ||
    /^(?:\/(?:var|srv|home|data|tmp|run|mnt|media)(?:\/[\w.-]+)*|\/opt|\/etc|\/[\w-]*)$/.test(path)
  )
    return true;
  return layers.some(({ instruction, workdir }) => {
    if (workdir?.value === path) return true;
    if (instruction.keyword === 'VOLUME') return instruction.paths.some(({ value }) => value === path);
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
      return instruction.target?.value === `${path}/`;
    if (instruction.keyword !== 'RUN') return false;
    return instruction.run.script.commands.some(
      ({ name, args }) =>
        (name === 'mkdir' || (name === 'install' && args.some(({ value }) => value === '-d'))) &&
        args.some(({ value }) => value === path),
    );
  });
}
