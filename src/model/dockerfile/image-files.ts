import { Excerpt } from '../../source.ts';
import { countBefore } from '../../text/bisect.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { foldersAbove, isRemote, normalise } from '../../text/path.ts';
import { interpreted } from '../shell/backslash-escapes.ts';
import { absolutePath, fileWrites } from '../shell/file-changes.ts';
import type { ShellWord } from '../shell/shell-command.ts';
import { joined, Word } from '../shell/shell-word.ts';
import { knownOutput } from '../shell/written-output.ts';
import { linksIn, pathIn } from './image-paths.ts';
import type { BuildMount, CopyInstruction, Dockerfile, Flag, Layer, Origin, Stage } from './instruction.ts';
import { invocationOf } from './layer.ts';

/** A text that a layer puts into a file. */
export interface Written {
  /** Absolute; undefined where only the build knows it. */
  readonly path: string | undefined;
  readonly text: Excerpt;
}

/** What may be at a path of an image: a text that a layer writes, or a file of the build context, by its path there. */
export type FileAtPath = { readonly text: Excerpt } | { readonly contextPath: string };

/** What may be at a path, the likeliest first. */
export interface FilesAtPath {
  readonly files: readonly FileAtPath[];
  /** Whether there were more stages, layers and sources than are looked at for one path. */
  readonly isCut: boolean;
}

/** The texts that a layer writes into files: here-documents of COPY, `echo` and `cat` of a command. */
export const writtenFiles = once((layer: Layer): readonly Written[] => {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const target = instruction.target?.value;
    return instruction.heredocs.map(({ name, body: { at } }) => ({
      path: pathIn(layer, target?.endsWith('/') ? target + name : target),
      text: Excerpt.of(at.source, [at.span]),
    }));
  }
  return (invocationOf(layer)?.script.commands ?? []).flatMap((command) =>
    fileWrites(command).flatMap(({ path: { value }, pieces, how }): Written[] => {
      const path = pathIn(layer, value);
      const output = how === 'edited' ? undefined : knownOutput([command]);
      if (output) return [{ path, text: output }];
      return pieces.flatMap(({ words, script }) => (script ? [] : [{ path, text: writtenExcerpt(words) }]));
    }),
  );
});

/** What words say, with the characters that `echo` and `printf` make of escapes. */
export function writtenExcerpt(words: readonly ShellWord[]): Excerpt {
  const own = words.filter((word) => word instanceof Word);
  const text = joined(own, ' ') ?? own[0]?.excerpt();
  return text ? interpreted(text) : Excerpt.of(words[0]!.at.source, []);
}

/** As many places as one path can come from; more than a few are a riddle. */
const mostPlaces = 8;
/** As many stages, layers and sources of these as are looked at for one path. */
export const mostLooked = 300;

/**
 * What may be at a path of the image when a layer runs, the likeliest first: what it mounts there, what the layers before it
 * wrote or copied there last, or those of the stages that it stands on or copies from. What containers run finds what
 * the layers behind it bring as well, also those of a stage that is built on it.
 *
 * @param exact whether the file must be copied by its own name, and not with a folder
 */
export function filesAt(path: string, layer: Layer, exact = false): FilesAtPath {
  const { stage, instruction } = layer;
  const search = new Search(exact);
  if (instruction.keyword === 'RUN') for (const mount of instruction.mounts) search.mounted(path, mount, layer);
  if (['ENTRYPOINT', 'CMD', 'HEALTHCHECK'].includes(instruction.keyword)) {
    const last = heirsIn(stage.file).get(stage) ?? stage;
    search.inStage(path, last, last.layers.length);
  } else search.inStage(path, stage, numbersOf(stage).get(layer) ?? stage.layers.length);
  return { files: search.found, isCut: search.isCut };
}

class Search {
  readonly found: FileAtPath[] = [];
  readonly #exact: boolean;
  #isSure = false;
  #left = mostLooked;

  constructor(exact: boolean) {
    this.#exact = exact;
  }

  get isCut(): boolean {
    return this.#left <= 0;
  }

  get #isDone(): boolean {
    return this.#isSure || this.found.length >= mostPlaces || this.isCut;
  }

  /** @param end only the layers before this one count */
  inStage(path: string, stage: Stage, end: number): void {
    this.#left--;
    for (const layer of arrivalsAt(path, stage, end, this.#left)) {
      if (this.#isDone) break;
      this.#left--;
      this.#inLayer(path, layer);
    }
    if (stage.base.kind === 'stage' && !this.#isDone)
      this.inStage(path, stage.base.stage, stage.base.stage.layers.length);
  }

  /** `--mount=type=bind,source=build.sh,target=/b.sh` */
  mounted(path: string, { from, flag }: BuildMount, layer: Layer): void {
    if (!from) return;
    const rest = below(path, mountedAt(layer, flag));
    const source = fieldOf(flag, /^(?:source|src)$/) ?? '.';
    if (rest !== undefined) this.#take(from, rest === '' ? source : `${source}/${rest}`);
  }

  #inLayer(path: string, layer: Layer): void {
    const { instruction, stage } = layer;
    const linked = linksIn(layer).get(path);
    if (linked !== undefined) this.inStage(linked, stage, numbersOf(stage).get(layer)!);
    const written = writtenFiles(layer).findLast((each) => each.path === path);
    if (written) {
      this.found.push({ text: written.text });
      this.#isSure = true;
    } else if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
      for (const source of copiedTo(path, layer, instruction, this.#exact)) {
        if (this.isCut) break;
        this.#left--;
        if (source !== undefined) this.#take(instruction.from, source);
      }
    }
  }

  #take(from: Origin, source: string): void {
    if (from.kind === 'context') this.found.push({ contextPath: normalise(source.replace(/^\/+/, '')) });
    else if (from.kind === 'stage') {
      const path = absolutePath(source, '/');
      if (path !== undefined) this.inStage(path, from.stage, from.stage.layers.length);
    }
  }
}

function mountedAt(layer: Layer, flag: Flag): string | undefined {
  return pathIn(layer, fieldOf(flag, /^(?:target|dst|destination)$/));
}

function fieldOf({ fields }: Flag, names: RegExp): string | undefined {
  return fields.findLast(({ name }) => names.test(name))?.value.value;
}

/** The files and folders that a layer puts something at or into, for itself alone or for those behind it. */
export function placesFilled(layer: Layer): string[] {
  const { instruction } = layer;
  const mounts = instruction.keyword === 'RUN' ? instruction.mounts : [];
  return [...targetsOf(layer), ...mounts.flatMap(({ flag }) => mountedAt(layer, flag) ?? [])];
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

/** The layers of a stage that put something at a path or into a folder, by that path: their numbers. */
const arrivalsIn = once(({ layers }: Stage): ReadonlyMap<string, readonly number[]> => {
  const arrivals = layers.flatMap((layer, number) => targetsOf(layer).map((path) => ({ path, number })));
  return new Map(
    [...groupBy(arrivals, ({ path }) => path)].map(([path, at]) => [path, at.map(({ number }) => number)]),
  );
});

const targetsOf = once((layer: Layer): readonly string[] => {
  const { instruction } = layer;
  const copied =
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
      ? pathIn(layer, instruction.target?.value)
      : undefined;
  const paths = [copied, ...writtenFiles(layer).map(({ path }) => path), ...linksIn(layer).keys()];
  return [...new Set(paths.filter((path) => path !== undefined))];
});

/** Of the layers before one, the last that may put something at a path, the latest first. */
function arrivalsAt(path: string, stage: Stage, end: number, most: number): Layer[] {
  const arrivals = arrivalsIn(stage);
  if (arrivals.size === 0) return [];
  const places = arrivals.has(path) ? [path] : [];
  for (const folder of foldersAbove(path)) if (arrivals.has(folder || '/')) places.push(folder || '/');
  if (places.length === 0) return [];
  const numbers = places.flatMap((place) => lastBelow(arrivals.get(place)!, end, most));
  return [...new Set(numbers)].sort((a, b) => b - a).map((number) => stage.layers[number]!);
}

/** The last of some growing numbers that are below another. */
function lastBelow(numbers: readonly number[], end: number, most: number): readonly number[] {
  const count = countBefore(numbers, (each) => each < end);
  return numbers.slice(Math.max(0, count - most), count);
}

/** The sources of a COPY or ADD that may land at a path, the likeliest first; undefined for one that was looked at in vain. */
function* copiedTo(
  path: string,
  layer: Layer,
  instruction: CopyInstruction,
  exact: boolean,
): Iterable<string | undefined> {
  const { sources, target, flags } = instruction;
  if (target?.value === undefined || flags.some(({ name }) => name === 'parents')) return;
  const rest = below(path, pathIn(layer, target.value));
  if (rest === undefined) return;
  const { whole, named, patterns, folders } = sourcesOf(instruction);
  if (rest === '') {
    const isFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target.value);
    if (!isFolder) yield* whole.filter((source) => !source.includes('*'));
    return;
  }
  yield* named.get(rest) ?? [];
  for (const pattern of patterns) yield matching(pattern, rest);
  if (!exact) for (const folder of folders) yield `${folder}/${rest}`;
}

interface CopySources {
  /** Without a pattern in the last part of their paths. */
  readonly whole: readonly string[];
  /** The same by that part. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly patterns: readonly string[];
  /** Those of the whole ones that may be folders. */
  readonly folders: readonly string[];
}

/** The sources of a COPY or ADD that are of the context or of a stage. */
const sourcesOf = once(({ sources }: CopyInstruction): CopySources => {
  const all = sources.flatMap(({ value }) => (value === undefined || isRemote(value) ? [] : [value]));
  const isPattern = (source: string) => lastPart(source).includes('*');
  const whole = all.filter((source) => !isPattern(source));
  const folders = whole.filter((source) => !endsAsScript(lastPart(source)));
  return { whole, named: groupBy(whole, lastPart), patterns: all.filter(isPattern), folders };
});

/** Whether a layer of a Dockerfile may put a file of a name anywhere by itself, and not with a folder. */
export function putsAlone(dockerfile: Dockerfile, file: string): boolean {
  const { files, patterns } = putAlone(dockerfile);
  return files.has(file) || patterns.some((each) => matching(each, file) !== undefined);
}

const putAlone = once(({ stages }: Dockerfile) => {
  const layers = stages.flatMap((stage) => stage.layers);
  const copied = layers.flatMap(({ instruction }) =>
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD' ? sourcesOf(instruction) : [],
  );
  const files = [...layers.flatMap(targetsOf), ...copied.flatMap(({ whole }) => whole)].map(lastPart);
  return { files: new Set(files), patterns: copied.flatMap(({ patterns }) => patterns) };
});

function lastPart(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

/** Whether a file is a script for a shell by its ending. */
export function endsAsScript(file: string): boolean {
  return /\.(?:ba)?sh$/.test(file);
}

/** What a source with a pattern in its last part takes to a path in the target, if it may. */
function matching(source: string, rest: string): string | undefined {
  const name = lastPart(source);
  const [before = '', after = '', ...more] = name.split('*');
  const fits = more.length === 0 && rest.startsWith(before) && rest.endsWith(after) && !rest.includes('/');
  return fits ? `${source.slice(0, source.length - name.length)}${rest}` : undefined;
}

/** A path as it is seen from a folder or a file, '' for itself; undefined where it is not below. */
function below(path: string, folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  if (path === folder) return '';
  const start = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
