import type { Location } from '../source.ts';
import type { Instruction, Stage } from './dockerfile/instruction.ts';
import { type Mode, modeChange, readMode } from './shell/permissions.ts';

/** A mode that an instruction gives to files of the image. */
export interface GivenMode {
  readonly mode: Mode;
  /** As written. */
  readonly setting: string;
  /** Those that are known; empty for what COPY brings. */
  readonly paths: readonly string[];
  readonly recursive: boolean;
  /** Whether they are folders for sure. */
  readonly folders: boolean;
  readonly at: Location;
}

/** The modes that RUN commands and `COPY --chmod` give. */
export function modesOf(instruction: Instruction): GivenMode[] {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    return instruction.flags.flatMap(({ name, value, at }) => {
      const mode = name === 'chmod' ? readMode(value?.value) : undefined;
      return mode ? [{ mode, setting: value!.value!, paths: [], recursive: false, folders: false, at }] : [];
    });
  }
  if (instruction.keyword !== 'RUN') return [];
  return instruction.run.script.commands.flatMap((command): GivenMode[] => {
    const change = modeChange(command);
    const mode = change && readMode(change.mode.value);
    if (!change || !mode) return [];
    const paths = change.paths.flatMap(({ value }) => value ?? []);
    const inFolders = command.via?.name === 'find' && hasType(command.via.args.map(({ value }) => value));
    const { recursive } = change;
    return [
      { mode, setting: change.mode.value!, paths, recursive, folders: change.folders || inFolders, at: change.mode.at },
    ];
  });
}

function hasType(words: readonly (string | undefined)[]): boolean {
  return words.some((word, i) => word === '-type' && words[i + 1] === 'd');
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
