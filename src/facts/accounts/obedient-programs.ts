import { isObedient } from '../../known/programs/records.ts';
import { setuidPrograms } from '../../known/setuid-programs.data.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import type { GivenMode } from './file-modes.ts';
import { programsAt, programsCopied } from './program-copies.ts';
import { isSystemFolder } from './program-folders.ts';

/** The program at a path that does whatever it is told, as it is called or was before it was copied. */
export function obedientAt(path: string, layer: Layer): string | undefined {
  return programsAt(path, layer).find(doesAnything);
}

/**
 * The same of those that are given a mode; the folder, where all in it are.
 *
 * @param paths those of the mode that count
 */
export function obedientAmong(
  paths: readonly string[],
  { to, recursive, meant }: GivenMode,
  layer: Layer,
): string | undefined {
  if (to === 'copied') return programsCopied(layer).find(doesAnything);
  const folder = recursive ? paths.find((path) => isSystemFolder(path.replace(/(?<=.)\/$/, ''))) : undefined;
  if (folder !== undefined && meant.every((path) => path.endsWith('/*'))) return folder;
  return [...paths, ...meant].map((path) => obedientAt(path, layer)).find((each) => each !== undefined);
}

function doesAnything(program: string): boolean {
  return isObedient(program) && !setuidPrograms.usual.test(program);
}
