import { programOf, startedFile } from '../shell/input-programs.ts';
import type { Command } from '../shell/shell-command.ts';
import { pathIn } from './image-files.ts';
import type { Layer } from './instruction.ts';
import { invocationOf } from './layer.ts';

/** A file of the image that a layer runs, by its path or as what an interpreter is given. */
export interface StartedFile {
  /** Absolute. */
  readonly path: string;
  /** Whether it is found by a name alone, which may be that of any program. */
  readonly byName: boolean;
}

/** The files that a layer gives to an interpreter or starts by their path or name. */
export function filesStarted(layer: Layer): readonly StartedFile[] {
  return (invocationOf(layer)?.script.commands ?? []).flatMap((command) => filesOf(command, layer));
}

function filesOf(command: Command, layer: Layer): StartedFile[] {
  const name = startedFile(command);
  if (programOf(command) || name?.includes('/')) return at(name, layer);
  return name !== undefined && /^[\w.-]+$/.test(name)
    ? searched.map((folder) => ({ path: `${folder}/${name}`, byName: true }))
    : [];
}

/** Where programs are searched by their names, and files are copied to. */
const searched = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];

function at(name: string | undefined, layer: Layer): StartedFile[] {
  const path = pathIn(layer, name);
  if (path === undefined) return [];
  return [{ path, byName: searched.some((folder) => path.startsWith(`${folder}/`)) }];
}
