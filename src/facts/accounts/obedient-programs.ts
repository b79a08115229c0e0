import { isObedient } from '../../known/programs/records.ts';
import { setuidPrograms } from '../../known/setuid-programs.data.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import type { GivenMode } from './file-modes.ts';
import { programsAt, programsCopied } from './program-copies.ts';
import { isSystemFolder } from './program-folders.ts';

/** The first program at one of some paths that does whatever it is told, as it is called or was before it was copied. */
export function obedientAt(paths: readonly string[], layer: Layer): string | undefined {
  return paths.flatMap((path) => programsAt(path, layer)).find(doesAnything);
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
  return obedientAt([...paths, ...meant], layer);
}

/** Whether those that are given a mode are all programs which distributions give the setuid bit themselves. */
export function areUsual(paths: readonly string[], { recursive, meant }: GivenMode): boolean {
  const all = recursive ? meant : [...paths, ...meant];
  return all.length > 0 && all.every((path) => setuidPrograms.usual.test(path));
}

function doesAnything(program: string): boolean {
  return isObedient(program) && !setuidPrograms.usual.test(program);
}
