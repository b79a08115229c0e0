import { type Excerpt, filePathOf, type Location, outermost, placeKey, type Source } from '../source.ts';
import { follow } from '../text/follow.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { folderOf } from '../text/path.ts';
import { reviewing } from '../under-review.ts';
import { endsAsScript } from './dockerfile/copy-sources.ts';
import { type FileMove, movesBy } from './dockerfile/file-moves.ts';
import { filesAt } from './dockerfile/image-files.ts';
import type { Dockerfile, Invocation, Layer } from './dockerfile/instruction.ts';
import { knownPlaces } from './dockerfile/known-places.ts';
import { invocationOf } from './dockerfile/layer.ts';
import { filesStarted, scriptPlaceOf } from './dockerfile/started-files.ts';
import { FollowingBudget } from './following-budget.ts';
import type { FoundTexts, ImageSources } from './image-sources.ts';
import { type PlacedFile, placedFiles, standingFor } from './placed-files.ts';
import type { Unread } from './project.ts';
import { shellVariables } from './shell/obeyed-variables.ts';
import { readScript } from './shell/read-script.ts';
import { isRunByOthers, isUnreadProgram, longestScript, scriptsInFile } from './shell/script-files.ts';
import type { Script } from './shell/shell-command.ts';
import { wordOf } from './shell/shell-word.ts';
import type { ScriptPlace } from './shell/working-folders.ts';
import { startsTogether } from './start-commands.ts';

/** What is read of scripts for a set of Dockerfiles, or for all services. */
export const mostCharacters = 5_000_000;
/** Starts of one Dockerfile, or one service, that are looked into. */
export const mostStarts = 2_000;

/**
 * Finds the scripts that Dockerfiles run: files of the repository that they copy or mount, and texts that they write, each
 * at the step that runs it.
 */
export class RunScripts {
  readonly unread: Unread[] = [];
  /** A sentence for each way in which a Dockerfile runs more than is looked at. */
  readonly remarks: string[] = [];
  /** The Dockerfiles that may run what a change touches, and nobody sees it. */
  readonly cut: Source[] = [];
  readonly #images: ImageSources;
  /** What there was room for. */
  readonly #counted: Readings<boolean> = new WeakMap();
  #names: ReadonlySet<string> | undefined;
  #left: number;

  /** @param left how many characters are still read */
  constructor(images: ImageSources, left = mostCharacters) {
    this.#images = images;
    this.#left = left;
  }

  /** How many characters are still read. */
  get left(): number {
    return this.#left;
  }

  /** The layers that stand for what each layer runs from files, as if it were written in that layer. */
  of(dockerfile: Dockerfile): ReadonlyMap<Layer, readonly Layer[]> {
    const read: (readonly [Layer, Layer])[] = [];
    const budget = new FollowingBudget(this.#images);
    const placed = placedFiles(dockerfile, this.#images);
    const isCut = follow(this.#runsOf(dockerfile, placed.files), { keyOf, most: mostStarts }, ({ layer, file }) => {
      const found = file.find();
      const how = budget.spend(found);
      if (how === 'left') return [];
      return found.texts.flatMap((text) => {
        const own = how === 'followed' ? this.#read(layer, file, text) : lookedThrough(layer, file, text);
        if (!own) return [];
        if (how === 'followed') read.push([layer, own]);
        return this.#calledBy(own, file).map((each) => ({ layer, file: each }));
      });
    });
    for (const file of placed.files) read.push(...this.#placed(file));
    if (placed.isCut) budget.short();
    if (isCut) budget.cut();
    this.remarks.push(...budget.remarks(dockerfile.source.path));
    if (budget.isCut) this.cut.push(dockerfile.source);
    read.push(...startsTogether(dockerfile), ...ranByShells(dockerfile));
    return new Map([...groupBy(read, ([layer]) => layer)].map(([layer, each]) => [layer, each.map(([, own]) => own)]));
  }

  /** What a Dockerfile runs, or puts where others run it: where it may be is looked for as each is asked for. */
  *#runsOf(dockerfile: Dockerfile, placed: readonly PlacedFile[]): Iterable<Run> {
    if (knownPlaces(dockerfile).all.isEmpty) return;
    for (const { layers } of dockerfile.stages)
      for (const layer of layers)
        if ('run' in layer.instruction)
          for (const file of this.#started(layer, layer, undefined, [])) yield { layer, file };
    for (const file of placed) if (isRunByOthers(file.path)) yield this.#runByOthers(file);
  }

  /** A file that a layer puts where a login, an init or cron runs it. */
  #runByOthers({ layer, path, texts }: PlacedFile): Run {
    const { folders } = scriptPlaceOf(layer);
    const find = () => ({ texts, isCut: false });
    return { layer, file: { path, by: undefined, byOthers: true, folders, find } };
  }

  /** The files that a script runs, which lies at a path of the image. */
  #calledBy(script: Layer, { path, folders }: RunFile): readonly RunFile[] {
    const place = { folders, own: folderOf(path) || '/' };
    const moves = movesBy(invocationOf(script)?.script.commands ?? [], place);
    return this.#started(script, script.runs ?? script, place, moves);
  }

  /** @param moves what a script moves besides */
  #started(
    script: Layer,
    layer: Layer,
    place: ScriptPlace | undefined,
    moves: readonly FileMove[],
  ): readonly RunFile[] {
    const { all, putsAlone } = knownPlaces(layer.stage.file);
    const starts = layer.instruction.keyword === 'ENTRYPOINT' || layer.instruction.keyword === 'CMD';
    const mayBePut = (name: string) => starts || endsAsScript(name) || putsAlone(name) || this.#listed.has(name);
    const started = filesStarted(script, place, mayBePut);
    if (started.length === 0) return [];
    const reached = moves.length > 0 ? started : started.filter(({ path }) => all.mayBeAt(path));
    return reached.map(({ path, by, byName, folders }) => {
      const known = byName && !starts && !endsAsScript(path);
      const find = () => {
        const places = filesAt(path, layer, moves);
        const { texts, isCut } = this.#images.textsOf(layer, places.files, known);
        return { texts, isCut: isCut || places.isCut };
      };
      return { path, by, folders, find };
    });
  }

  get #listed(): ReadonlySet<string> {
    this.#names ??= this.#images.names();
    return this.#names;
  }

  #read(layer: Layer, file: RunFile, text: Excerpt): Layer | undefined {
    const { path, by } = file;
    if (isUnreadProgram(path, text, by)) {
      this.#images.leave(text);
      return undefined;
    }
    if (!this.#isAffordable(text, layer, wayOf(file))) return undefined;
    return reviewing(outermost(text.locate(0, 0)).source.path, () => scriptIn(layer, file, text));
  }

  /** What stands for a file that is obeyed where it is placed; what others run there is followed. */
  #placed(file: PlacedFile): (readonly [Layer, Layer])[] {
    const { layer, path, texts } = file;
    if (isRunByOthers(path)) return [];
    return texts.flatMap((text) => {
      const way = `${path}:`;
      if (!this.#isAffordable(text, layer, way)) return [];
      const own = standIn(layer, text, way, () => standingFor(file, text));
      return own ? [[layer, own] as const] : [];
    });
  }

  /** Whether there is room to read a text, which is read once in each way in which a layer runs it, however often it does. */
  #isAffordable(text: Excerpt, layer: Layer, way: string): boolean {
    const ways = waysAmong(this.#counted, layer, text);
    const isAffordable = ways.get(way) ?? this.#count(text, layer);
    ways.set(way, isAffordable);
    return isAffordable;
  }

  #count({ text, source }: Excerpt, { instruction }: Layer): boolean {
    this.#left -= text.length;
    if (text.length <= longestScript && this.#left >= 0) return true;
    const why = text.length > longestScript ? 'it is too long' : 'with others it is too long';
    this.unread.push(scriptUnread(source, instruction.at, `a Dockerfile runs, was not reviewed: ${why}`));
    return false;
  }
}

/** A script that is given up. @param why what runs it, and why: it follows "which" */
export function scriptUnread(source: Source, at: Location, why: string): Unread {
  const path = filePathOf(source);
  return { path, at, reason: `This script, which ${why}. Split it.`, about: path };
}

function lookedThrough(layer: Layer, file: RunFile, text: Excerpt): Layer | undefined {
  return isUnreadProgram(file.path, text, file.by) ? undefined : scriptIn(layer, file, text);
}

/** What stands for a script, read once. */
function scriptIn(layer: Layer, file: RunFile, text: Excerpt): Layer | undefined {
  return standIn(layer, text, wayOf(file), () => read(layer, file, text));
}

/** What tells a reading of a text for a layer from the others. */
function wayOf({ byOthers, path, by = '' }: Started): string {
  return byOthers ? path : by;
}

/** A file that something runs. */
interface RunFile {
  /** A pattern where it may be one of several. */
  readonly path: string;
  /** The program that reads it; undefined where its first line says which. */
  readonly by: string | undefined;
  /** Whether a login, an init or cron runs it later. */
  readonly byOthers?: boolean;
  /** The folders that it may work in. */
  readonly folders: readonly string[];
  /** What is there, of what was read yet: nothing for what is of the base image. */
  readonly find: () => FoundTexts;
}

/** What a layer runs, itself or by a script. */
interface Run {
  readonly layer: Layer;
  readonly file: RunFile;
}

/** What one layer runs, by what tells it from everything else that it runs. */
function keyOf({ layer: { instruction }, file: { path, by, folders } }: Run): string {
  return JSON.stringify([placeKey(instruction.at), path, by, folders]);
}

/** What was read of a text before, by the layer that runs it: the same however often a project is put together. */
const readBefore: Readings<Layer | undefined> = new WeakMap();

/** What came of texts that layers run, by the way in which each is read. */
type Readings<T> = WeakMap<Layer, Map<Excerpt, Map<string, T>>>;

function waysAmong<T>(readings: Readings<T>, layer: Layer, text: Excerpt): Map<string, T> {
  const ofLayer = readings.get(layer) ?? new Map<Excerpt, Map<string, T>>();
  readings.set(layer, ofLayer);
  const ways = ofLayer.get(text) ?? new Map<string, T>();
  ofLayer.set(text, ways);
  return ways;
}

type Started = Pick<RunFile, 'path' | 'by' | 'byOthers'>;

function standIn(layer: Layer, text: Excerpt, key: string, made: () => Layer | undefined): Layer | undefined {
  const own = waysAmong(readBefore, layer, text);
  if (!own.has(key)) own.set(key, made());
  return own.get(key);
}

function read(layer: Layer, { path, by, byOthers }: Started, text: Excerpt): Layer | undefined {
  const { environment, instruction } = layer;
  const scripts = scriptsInFile(path, text, { by }, environment);
  if (scripts.length === 0) return undefined;
  const script: Script = {
    commands: scripts.flatMap(({ commands }) => commands),
    errors: [],
    endless: scripts.some(({ endless }) => endless),
  };
  const at = text.locate(0, text.text.length);
  const interpreter = ['/bin/sh', '-c'];
  const run: Invocation = { form: 'shell', text: { value: text.text, at }, at, script, interpreter };
  if (instruction.keyword === 'RUN' && !byOthers)
    return { ...layer, instruction: { ...instruction, run, heredocs: [] }, runs: layer };
  if ('run' in instruction && !byOthers) return { ...layer, instruction: { ...instruction, run }, runs: layer };
  // What is put where others run it is started with the container.
  return startedLater(layer, run);
}

function startedLater(layer: Layer, run: Invocation): Layer {
  const { at, keywordAt } = layer.instruction;
  return { ...layer, instruction: { keyword: 'CMD', at, keywordAt, flags: [], run }, runs: layer };
}

/** What an image's variables have its shells run whenever they ask for a command: `ENV PROMPT_COMMAND='…'`. */
const ranByShells = once(({ stages }: Dockerfile): readonly (readonly [Layer, Layer])[] =>
  stages.flatMap(({ layers }) =>
    layers.flatMap((layer) => {
      const { instruction, environment } = layer;
      return (instruction.keyword === 'ENV' ? instruction.pairs : []).flatMap(({ name, value }) => {
        const word = value && shellVariables.has(name) ? wordOf(value) : undefined;
        if (!value || !word) return [];
        const script = readScript(word.excerpt(), environment);
        const run: Invocation = { form: 'shell', text: value, at: value.at, script, interpreter: ['/bin/bash', '-c'] };
        return [[layer, startedLater(layer, run)] as const];
      });
    }),
  ),
);
