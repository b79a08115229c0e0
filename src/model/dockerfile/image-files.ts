import type { Excerpt } from '../../source.ts';
import { countBefore } from '../../text/bisect.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { foldersAbove, normalise } from '../../text/path.ts';
import { isPattern, meets, restsBelow } from '../../text/path-pattern.ts';
import { absolutePath } from '../shell/file-changes.ts';
import { copiedTo } from './copy-sources.ts';
import { comesFrom, type FileMove } from './file-moves.ts';
import { writtenFiles } from './files-written.ts';
import { pathIn } from './image-paths.ts';
import type { Dockerfile, Layer, Origin, Stage } from './instruction.ts';
import { knownPlaces } from './known-places.ts';
import { bindMounts } from './mounted-paths.ts';

/**
 * What may be at a path of an image: a text that a layer writes somewhere, or a file of the build context, or of a named one, by its
 * path there, which is a pattern where it may be one of several.
 */
export type FileAtPath =
  | (PutAt & { readonly text: Excerpt })
  | (PutAt & { readonly contextPath: string; readonly context?: string | undefined });

interface PutAt {
  /** Where it was put first, which is a pattern where that does not name it. */
  readonly path: string;
}

/** What may be at a path, the likeliest first. */
export interface FilesAtPath {
  readonly files: readonly FileAtPath[];
  /** Whether there were more stages, layers and sources than are looked at for one path. */
  readonly isCut: boolean;
}

/** As many stages, layers, sources and moves of these as are looked at for one path. */
const mostLooked = 300;
/** As many moves as are asked for one path whether they led to it. */
const mostAsked = 5000;
/** A pattern counts as so many paths: it costs more to ask for, and most moves may lead to it. */
const askedByPattern = 25;

/**
 * What may be at a path of the image when a layer runs, the likeliest first: what it mounts there, what the layers before it
 * wrote, moved or copied there last, or those of the stages that it stands on or copies from. What containers run finds what
 * the layers behind it bring as well, also those of a stage that is built on it.
 *
 * @param path absolute; a pattern where it may be one of several
 * @param moves what a script that the layer runs moves besides
 */
export function filesAt(path: string, layer: Layer, moves: readonly FileMove[] = []): FilesAtPath {
  if (moves.length > 0) return searched(path, layer, moves);
  // The same programs are called over and over.
  const known = foundBy(layer);
  if (!known.has(path)) known.set(path, searched(path, layer, moves));
  return known.get(path)!;
}

const foundBy = once((_: Layer) => new Map<string, FilesAtPath>());

function searched(path: string, layer: Layer, moves: readonly FileMove[]): FilesAtPath {
  const { stage, instruction } = layer;
  const search = new Search();
  if (['ENTRYPOINT', 'CMD', 'HEALTHCHECK'].includes(instruction.keyword)) {
    search.moved(path, layer, moves);
    search.shipped(path, stage);
  } else search.inStep(path, layer, [...movesOf(layer), ...moves]);
  return search.result();
}

/** The same of what containers of a stage have. */
export function filesShipped(path: string, stage: Stage): FilesAtPath {
  const search = new Search();
  search.shipped(path, stage);
  return search.result();
}

/** What a layer brings to a path from elsewhere: what it copies or moves there, and not what it writes there itself. */
export function filesBroughtBy(path: string, layer: Layer): FilesAtPath {
  const search = new Search();
  search.broughtBy(path, layer);
  return search.result();
}

class Search {
  readonly #found: FileAtPath[] = [];
  #left = mostLooked;
  #leftToAsk = mostAsked;

  result(): FilesAtPath {
    return { files: this.#found, isCut: this.#isDone };
  }

  get #isDone(): boolean {
    return this.#left <= 0 || this.#leftToAsk <= 0;
  }

  shipped(path: string, stage: Stage): void {
    const last = heirsIn(stage.file).get(stage) ?? stage;
    this.inStage(path, last, last.layers.length);
  }

  /** @param end only the layers before this one count */
  inStage(path: string, stage: Stage, end: number): void {
    this.#left--;
    for (const layer of arrivalsAt(path, stage, end, this.#left)) {
      if (this.#isDone) return;
      this.#left--;
      this.#writtenIn(path, layer);
      this.broughtBy(path, layer);
    }
    if (stage.base.kind === 'stage' && !this.#isDone)
      this.inStage(path, stage.base.stage, stage.base.stage.layers.length);
  }

  mounted(path: string, layer: Layer): void {
    for (const { from, source, target } of bindMounts(layer))
      for (const rest of restsBelow(path, target)) this.#take(from, rest === '' ? source : `${source}/${rest}`, path);
  }

  /**
   * What the commands of a layer put there from where it lay before; only the moves before another led to that.
   *
   * @param end only the moves before this one count
   */
  moved(path: string, layer: Layer, moves: readonly FileMove[], end = moves.length): void {
    for (let i = end - 1; i >= 0 && !this.#isDone; i--) {
      this.#leftToAsk -= isPattern(path) ? askedByPattern : 1;
      for (const rest of restsBelow(path, moves[i]!.to)) {
        this.#left--;
        const before = comesFrom(moves[i]!, path, rest);
        if (before !== path && !this.#isDone) this.inStep(before, layer, moves, i);
      }
    }
  }

  /** @param end only the moves before this one count */
  inStep(path: string, layer: Layer, moves: readonly FileMove[], end = moves.length): void {
    const { stage } = layer;
    this.mounted(path, layer);
    this.#writtenIn(path, layer);
    this.moved(path, layer, moves, end);
    this.inStage(path, stage, numbersOf(stage).get(layer) ?? stage.layers.length);
  }

  #writtenIn(path: string, layer: Layer): void {
    for (const written of writtenFiles(layer))
      if (written.path !== undefined && meets(path, written.path))
        this.#found.push({ text: written.text, path: written.path });
  }

  broughtBy(path: string, layer: Layer): void {
    const { instruction } = layer;
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') {
      this.moved(path, layer, movesOf(layer));
      return;
    }
    const target = instruction.target?.value === undefined ? undefined : pathIn(layer, instruction.target.value);
    for (const rest of target === undefined ? [] : restsBelow(path, target)) {
      for (const source of copiedTo(instruction, rest)) {
        if (this.#isDone) return;
        this.#left--;
        this.#take(instruction.from, source, rest === '' ? target! : path);
      }
    }
  }

  #take(from: Origin, source: string, path: string): void {
    if (from.kind === 'context') this.#takeFile(source, undefined, path);
    else if (from.kind === 'unknown' && from.context !== undefined) this.#takeFile(source, from.context, path);
    else if (from.kind === 'stage') {
      const own = absolutePath(source, '/');
      if (own !== undefined) this.inStage(own, from.stage, from.stage.layers.length);
    }
  }

  #takeFile(source: string, context: string | undefined, path: string): void {
    const contextPath = normalise(source.replace(/^\/+/, ''));
    this.#found.push({ contextPath, context, path });
  }
}

/** The last stage of a file that is built on another one, directly or not, for each that has one. */
const heirsIn = once(({ stages }: Dockerfile): ReadonlyMap<Stage, Stage> => {
  const heirs = new Map<Stage, Stage>();
  for (const stage of stages.toReversed()) {
    const { base } = stage;
    if (base.kind === 'stage' && !heirs.has(base.stage)) heirs.set(base.stage, heirs.get(stage) ?? stage);
  }
  return heirs;
});

const numbersOf = once(
  ({ layers }: Stage): ReadonlyMap<Layer, number> => new Map(layers.map((layer, i) => [layer, i])),
);

/** What of what is known the commands of a layer move. */
function movesOf(layer: Layer): readonly FileMove[] {
  return knownPlaces(layer.stage.file).moves.get(layer) ?? [];
}

/** The layers of a stage that put something at a path or into a folder, by that path: their numbers. */
const arrivalsIn = once(({ file, layers }: Stage): ReadonlyMap<string, readonly number[]> => {
  const { targets } = knownPlaces(file);
  const arrivals = layers.flatMap((layer, number) => (targets.get(layer) ?? []).map((path) => ({ path, number })));
  return new Map(
    [...groupBy(arrivals, ({ path }) => path)].map(([path, at]) => [path, at.map(({ number }) => number)]),
  );
});

/** Of the layers before one, the last that may put something at a path, the latest first. */
function arrivalsAt(path: string, stage: Stage, end: number, most: number): Layer[] {
  const arrivals = arrivalsIn(stage);
  if (arrivals.size === 0) return [];
  const places = placesOn(path, arrivals);
  if (places.length === 0) return [];
  const numbers = places.flatMap((place) => lastBelow(arrivals.get(place)!, end, most));
  return [...new Set(numbers)].sort((a, b) => b - a).map((number) => stage.layers[number]!);
}

function placesOn(path: string, arrivals: ReadonlyMap<string, unknown>): string[] {
  if (isPattern(path)) return [...arrivals.keys()].filter((place) => restsBelow(path, place).length > 0);
  const places = arrivals.has(path) ? [path] : [];
  for (const folder of foldersAbove(path)) if (arrivals.has(folder || '/')) places.push(folder || '/');
  return places;
}

/** The last of some growing numbers that are below another. */
function lastBelow(numbers: readonly number[], end: number, most: number): readonly number[] {
  const count = countBefore(numbers, (each) => each < end);
  return numbers.slice(Math.max(0, count - most), count);
}
