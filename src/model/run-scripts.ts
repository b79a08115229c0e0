import { Excerpt, filePathOf, type Location, outermost, placeKey, type Source } from '../source.ts';
import { follow } from '../text/follow.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { folderOf } from '../text/path.ts';
import { reviewing } from '../under-review.ts';
import type { ComposeService } from './compose/service.ts';
import { landing } from './dockerfile/copy-target.ts';
import { endsAsScript, type FileAtPath, type FilesAtPath, filesAt, mostLooked } from './dockerfile/image-files.ts';
import type { Dockerfile, Invocation, Layer } from './dockerfile/instruction.ts';
import { invocationOf } from './dockerfile/layer.ts';
import { filesStarted, type StartedFile } from './dockerfile/started-files.ts';
import type { BuildContext, BuildContexts } from './files/build-context.ts';
import { buildFolders, type ContextFiles } from './files/context-files.ts';
import type { Unread } from './project.ts';
import { absolutePath } from './shell/file-changes.ts';
import { startedBeside } from './shell/input-programs.ts';
import { isRunByOthers, scriptsInFile } from './shell/script-files.ts';
import type { Script } from './shell/shell-command.ts';
import { startsTogether } from './start-commands.ts';

/** A script of the repository that is longer is somebody's archive, or meant not to be read. */
export const longestScript = 250_000;
/** What is read of scripts for a set of Dockerfiles, or for all services. */
export const mostCharacters = 5_000_000;
/** Paths that one Dockerfile, or one service, is followed to. */
export const mostFollowed = 100;

/**
 * Finds the scripts that Dockerfiles run: files of the repository that they copy or mount, and texts that they write, each
 * at the step that runs it.
 */
export class RunScripts {
  readonly unread: Unread[] = [];
  /** A sentence for each Dockerfile that runs more than is followed. */
  readonly remarks: string[] = [];
  readonly #files: ContextFiles;
  readonly #contexts: BuildContexts;
  #left: number;

  /** @param left how many characters are still read */
  constructor(files: ContextFiles, contexts: BuildContexts, left = mostCharacters) {
    this.#files = files;
    this.#contexts = contexts;
    this.#left = left;
  }

  /** How many characters are still read. */
  get left(): number {
    return this.#left;
  }

  /** The layers that stand for what each layer runs from files, as if it were written in that layer. */
  of(dockerfile: Dockerfile, services: readonly ComposeService[]): ReadonlyMap<Layer, readonly Layer[]> {
    let known: readonly BuildContext[] | undefined;
    const folders = () => (known ??= this.#contexts.at(dockerfile, buildFolders(dockerfile, services)));
    const read: (readonly [Layer, Layer])[] = [];
    let isLost = false;
    const isCut = follow(runsOf(dockerfile), { keyOf, most: mostFollowed }, ({ layer, file }) => {
      isLost ||= file.places().isCut;
      const own = this.#read(layer, file, folders);
      if (!own) return [];
      read.push([layer, own]);
      return runsFound(layer, calledBy(own, file.path));
    });
    if (isCut) this.remarks.push(notAllFollowed(dockerfile.source));
    if (isLost) this.remarks.push(notAllPlaces(dockerfile.source));
    read.push(...startsTogether(dockerfile));
    return new Map([...groupBy(read, ([layer]) => layer)].map(([layer, each]) => [layer, each.map(([, own]) => own)]));
  }

  #read(layer: Layer, { path, places }: RunFile, folders: () => readonly BuildContext[]): Layer | undefined {
    for (const place of places().files) {
      const text = this.#textOf(place, folders);
      if (text)
        return this.#isAffordable(text, layer)
          ? reviewing(outermost(text.locate(0, 0)).source.path, () => standIn(layer, path, text))
          : undefined;
    }
    return undefined;
  }

  #textOf(place: FileAtPath, folders: () => readonly BuildContext[]): Excerpt | undefined {
    if ('text' in place) return place.text;
    const source = this.#files.read(folders(), place.contextPath);
    return source && wholeOf(source);
  }

  #isAffordable({ text, source }: Excerpt, { instruction }: Layer): boolean {
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

/** A sentence about a file that runs more than is followed. */
export function notAllFollowed({ path }: Source): string {
  return `Not all scripts and programs that ${path} runs were looked for: ${mostFollowed} are followed at most.`;
}

function notAllPlaces({ path }: Source): string {
  return `${path} runs files that it may copy from more places than are looked at: ${mostLooked} for each at most.`;
}

/** All of a text; the same for the same source, however often a project is put together. */
export const wholeOf = once((source: Source) => Excerpt.of(source, [{ start: 0, end: source.text.length }]));

/** A file that something runs, with where its text may be: nowhere for what is of the base image. */
interface RunFile {
  readonly path: string;
  readonly places: () => FilesAtPath;
}

/** What a layer runs, itself or by a script. */
interface Run {
  readonly layer: Layer;
  readonly file: RunFile;
}

/** What a Dockerfile runs: where it may be is looked for as each is asked for. */
function* runsOf({ stages }: Dockerfile): Iterable<Run> {
  for (const { layers } of stages) for (const layer of layers) yield* runsFound(layer, runBy(layer));
}

function* runsFound(layer: Layer, files: readonly RunFile[]): Iterable<Run> {
  for (const file of files) if (file.places().files.length > 0) yield { layer, file };
}

/** The files that a layer runs, or puts where something else runs them. */
const runBy = once((layer: Layer): readonly RunFile[] => {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    if (instruction.from.kind !== 'context') return [];
    return instruction.sources.flatMap(({ value }): RunFile[] => {
      const path = value === undefined ? undefined : landing(layer, instruction, value);
      return path !== undefined && isRunByOthers(path)
        ? [{ path, places: () => ({ files: [{ contextPath: value! }], isCut: false }) }]
        : [];
    });
  }
  const starts = instruction.keyword === 'ENTRYPOINT' || instruction.keyword === 'CMD';
  return filesStarted(layer).map((file) => sought(file.path, layer, !starts && isProgram(file)));
});

/** Whether it may be any program of that name, and is no script by its ending. */
function isProgram({ path, byName }: StartedFile): boolean {
  return byName && !endsAsScript(path);
}

/** @param exact whether the file must be copied by its own name, and not with a folder */
function sought(path: string, layer: Layer, exact: boolean): RunFile {
  let known: FilesAtPath | undefined;
  return { path, places: () => (known ??= filesAt(path, layer, exact)) };
}

/** What one layer runs, by what tells it from everything else that it runs. */
function keyOf({ layer: { instruction }, file: { path } }: Run): string {
  return JSON.stringify([placeKey(instruction.at), path]);
}

/** The files that a script runs, which lies at a path of the image. */
function calledBy(script: Layer, path: string): RunFile[] {
  const runs = script.runs ?? script;
  const beside = (invocationOf(script)?.script.commands ?? []).flatMap((command) => {
    const name = startedBeside(command);
    return (name !== undefined && absolutePath(name, folderOf(path))) || [];
  });
  return [
    ...filesStarted(script).map((file) => sought(file.path, runs, isProgram(file))),
    ...beside.map((each) => sought(each, runs, false)),
  ];
}

/** What was read of a text before, by the layer that runs it: the same however often a project is put together. */
const readBefore = once((_: Layer) => new Map<Excerpt, Layer | undefined>());

function standIn(layer: Layer, path: string, text: Excerpt): Layer | undefined {
  const known = readBefore(layer);
  if (!known.has(text)) known.set(text, read(layer, path, text));
  return known.get(text);
}

function read(layer: Layer, path: string, text: Excerpt): Layer | undefined {
  const { environment, instruction } = layer;
  const scripts = scriptsInFile(path, text, true, environment);
  if (scripts.length === 0) return undefined;
  const script: Script = {
    commands: scripts.flatMap(({ commands }) => commands),
    errors: [],
    endless: scripts.some(({ endless }) => endless),
  };
  const at = text.locate(0, text.text.length);
  const interpreter = ['/bin/sh', '-c'];
  const run: Invocation = { form: 'shell', text: { value: text.text, at }, at, script, interpreter };
  if (instruction.keyword === 'RUN')
    return { ...layer, instruction: { ...instruction, run, heredocs: [] }, runs: layer };
  if ('run' in instruction) return { ...layer, instruction: { ...instruction, run }, runs: layer };
  // What is copied to where others run it is started with the container.
  const { at: copied, keywordAt } = instruction;
  return { ...layer, instruction: { keyword: 'CMD', at: copied, keywordAt, flags: [], run }, runs: layer };
}
