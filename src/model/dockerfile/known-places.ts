import { once } from '../../text/once.ts';
import { isRemote, nameOf } from '../../text/path.ts';
import { isPattern, meets, plainStart } from '../../text/path-pattern.ts';
import { absolutePath } from '../shell/file-changes.ts';
import { type FileMove, movesBy } from './file-moves.ts';
import { writtenFiles } from './files-written.ts';
import { pathIn } from './image-paths.ts';
import type { CopyInstruction, Dockerfile, Layer, Origin } from './instruction.ts';
import { invocationOf } from './layer.ts';
import { bindMounts } from './mounted-paths.ts';

/**
 * Where a Dockerfile has files whose text can be had: of a build context, or written by a layer. All else comes with base
 * images and downloads, whatever the steps do with it, so that most of what they run need not be looked for.
 */
export interface KnownPlaces {
  readonly all: Places;
  /** The files and folders that a layer puts something at or into for those behind it. */
  readonly targets: ReadonlyMap<Layer, readonly string[]>;
  /** What of it the commands of a layer move. */
  readonly moves: ReadonlyMap<Layer, readonly FileMove[]>;
  /** Whether a layer may put a file of a name there by itself, and not with a folder or by a pattern. */
  readonly putsAlone: (name: string) => boolean;
}

/** Paths with all that lies below them; what a pattern may be is not looked at. */
export class Places {
  readonly #paths = new Set<string>();
  readonly #above = new Set<string>();

  get isEmpty(): boolean {
    return this.#paths.size === 0;
  }

  add(path: string): void {
    const start = plainStart(path);
    if (this.#paths.has(start)) return;
    this.#paths.add(start);
    for (const folder of withFolders(start)) this.#above.add(folder);
  }

  /** Whether something of them may lie at a path, or below it. */
  mayBeAt(path: string): boolean {
    const start = plainStart(path);
    if (this.#above.has(start)) return true;
    for (const folder of withFolders(start)) if (this.#paths.has(folder)) return true;
    return false;
  }
}

/** A path with the folders that it lies in. */
function withFolders(path: string): string[] {
  const all = ['/'];
  let folder = '';
  for (const name of path.split('/')) {
    if (name === '') continue;
    folder += `/${name}`;
    all.push(folder);
  }
  return all;
}

export const knownPlaces = once(({ stages }: Dockerfile): KnownPlaces => {
  const all = new Places();
  const targets = new Map<Layer, readonly string[]>();
  const moves = new Map<Layer, readonly FileMove[]>();
  for (const { layers } of stages)
    for (const layer of layers) {
      const brought = broughtBy(layer, all);
      const moved = movedBy(layer, all);
      if (moved.length > 0) moves.set(layer, moved);
      if (brought.length + moved.length > 0)
        targets.set(layer, [...new Set([...brought, ...moved.map(({ to }) => plainStart(to))])]);
    }
  return { all, targets, moves, putsAlone: namesAlone(targets, moves) };
});

/** What a layer copies or writes, which is known from there on, as is what it has mounted itself. */
function broughtBy(layer: Layer, places: Places): string[] {
  const { instruction } = layer;
  const isCopy = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
  if (!isCopy && !('run' in instruction)) return [];
  if (instruction.keyword === 'RUN' && instruction.mounts.length > 0)
    for (const { from, source, target } of bindMounts(layer)) if (isKnown(from, source, places)) places.add(target);
  const brought = [...(isCopy ? copiedBy(layer, instruction, places) : []), ...writtenBy(layer)];
  for (const path of brought) places.add(path);
  return brought;
}

function writtenBy(layer: Layer): string[] {
  const written = writtenFiles(layer);
  return written.length === 0 ? [] : written.flatMap(({ path }) => path ?? []);
}

function namesAlone(targets: KnownPlaces['targets'], moves: KnownPlaces['moves']): KnownPlaces['putsAlone'] {
  // What is moved by a pattern keeps its name, unless it goes by another pattern.
  const moved = [...moves.values()].flat().filter(({ to, from }) => !isPattern(to) || nameOf(to) !== nameOf(from));
  const copied = [...targets.keys()].flatMap(({ instruction }) =>
    'sources' in instruction ? sourcesOf(instruction) : [],
  );
  const paths = [...[...targets.values()].flat(), ...moved.map(({ to }) => to), ...copied];
  const names = new Set(paths.map(nameOf));
  const patterns = [...new Set(moved.map(({ to }) => nameOf(to)).filter(isPattern))];
  return (name) => names.has(name) || patterns.some((pattern) => meets(`/${name}`, `/${pattern}`));
}

/** What the commands of a layer move of something known, which is known where they move it to. */
function movedBy(layer: Layer, places: Places): readonly FileMove[] {
  if (places.isEmpty || !('run' in layer.instruction)) return [];
  return movesOf(layer).filter(({ from, to }) => {
    const isOf = places.mayBeAt(from);
    if (isOf) places.add(to);
    return isOf;
  });
}

/** What the commands of a layer move to where it may be looked for. */
const movesOf = once((layer: Layer): readonly FileMove[] => {
  const commands = invocationOf(layer)?.script.commands ?? [];
  return commands.length === 0 ? [] : movesBy(commands, { folders: [pathIn(layer, '.')!] });
});

function copiedBy(layer: Layer, instruction: CopyInstruction, places: Places): string[] {
  const isAny = sourcesOf(instruction).some((source) => isKnown(instruction.from, source, places));
  const target = isAny ? pathIn(layer, instruction.target?.value) : undefined;
  return target === undefined ? [] : [target];
}

/** As they are written. */
function sourcesOf({ sources }: CopyInstruction): string[] {
  return sources.flatMap(({ value }) => (value === undefined || isRemote(value) ? [] : [value]));
}

/** Whether something known may lie where an instruction takes files from. */
function isKnown(from: Origin, source: string, places: Places): boolean {
  if (from.kind === 'stage') return places.mayBeAt(absolutePath(source, '/') ?? '/');
  return from.kind === 'context' || (from.kind === 'unknown' && from.context !== undefined);
}
