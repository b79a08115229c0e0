import { once } from '../../text/once.ts';
import { isWithin } from '../../text/path.ts';
import { programOf, startedFile } from '../shell/input-programs.ts';
import type { Command } from '../shell/shell-command.ts';
import { endsAsScript, placesFilled, putsAlone } from './image-files.ts';
import { pathIn } from './image-paths.ts';
import type { Dockerfile, Layer } from './instruction.ts';
import { invocationOf } from './layer.ts';

/** A file of the image that a layer runs, by its path or as what an interpreter is given. */
export interface StartedFile {
  /** Absolute. */
  readonly path: string;
  /** Whether it is found by a name alone, which may be that of any program. */
  readonly byName: boolean;
}

/** The files that a layer gives to an interpreter or starts by their path, or by their name where something may have put them. */
export function filesStarted(layer: Layer): readonly StartedFile[] {
  return (invocationOf(layer)?.script.commands ?? []).flatMap((command) => filesOf(command, layer));
}

function filesOf(command: Command, layer: Layer): StartedFile[] {
  const name = startedFile(command);
  if (programOf(command) || name?.includes('/')) return at(name, layer);
  return name !== undefined && /^[\w.-]+$/.test(name) && mayBePut(name, layer)
    ? filled(layer.stage.file).map((folder) => ({ path: `${folder}/${name}`, byName: true }))
    : [];
}

/**
 * Whether what is started by its name may be a file that the Dockerfile puts there. For a step it is most likely a program of
 * the base image: only a script, or what is copied by this very name, is looked for.
 */
function mayBePut(name: string, { instruction, stage }: Layer): boolean {
  const { keyword } = instruction;
  const isOpen = keyword === 'ENTRYPOINT' || keyword === 'CMD' || (keyword === 'RUN' && instruction.mounts.length > 0);
  return isOpen || endsAsScript(name) || putsAlone(stage.file, name);
}

/** Of the folders that programs are searched in, those that a Dockerfile may put one into. */
const filled = once(({ stages }: Dockerfile): readonly string[] => {
  const places = stages.flatMap(({ layers }) => layers.flatMap(placesFilled));
  return searched.filter((folder) => places.some((place) => isWithin(place, folder) || isWithin(folder, place)));
});

/** Where programs are searched by their names, and files are copied to. */
const searched = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];

function at(name: string | undefined, layer: Layer): StartedFile[] {
  const path = pathIn(layer, name);
  if (path === undefined) return [];
  return [{ path, byName: searched.some((folder) => path.startsWith(`${folder}/`)) }];
}
