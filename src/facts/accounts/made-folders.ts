import { containerFolders } from '../../known/container-folders.data.ts';
import type { Instruction, Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { commandsWithin } from '../../model/dockerfile/layer.ts';
import type { ShellWord } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { effectsOf } from '../commands/effects.ts';

/** Whether a path is known to be a folder: it ends so, a step of the stage makes it, or everybody has it. */
export function isFolder(path: string, stage: Stage): boolean {
  return /\/$/.test(path) || containerFolders.folders.test(path) || isMadeFolder(path, stage);
}

/** Whether a step of the stage makes a folder, as it writes that. */
export function isMadeFolder(path: string, stage: Stage): boolean {
  return foldersMade(stage).has(path);
}

/** Whether a word that only the run knows names a folder: it ends so, or what it stands beside makes one by the same word. */
export function namesFolder({ value, parts, at }: ShellWord, { instruction }: Layer): boolean {
  if (value !== undefined) return false;
  return parts?.at(-1)?.endsWith('/') === true || foldersMadeBy(instruction).includes(textAt(at));
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
  return commandsWithin(instruction).flatMap((command) =>
    effectsOf(command).folders.map(({ value, at }) => value ?? textAt(at)),
  );
}
