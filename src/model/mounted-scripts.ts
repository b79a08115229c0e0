import { programFolders } from '../known/search-paths.data.ts';
import { type Excerpt, outermost, type Source } from '../source.ts';
import { follow } from '../text/follow.ts';
import { once } from '../text/once.ts';
import { below, folderOf, nameOf } from '../text/path.ts';
import { isPattern, plainStart, restsBelow } from '../text/path-pattern.ts';
import { serviceScripts } from './compose/command-script.ts';
import { literalText } from './compose/compose-text.ts';
import { effectiveEntries } from './compose/effective-environment.ts';
import type { ComposeService, ServiceCommand } from './compose/service.ts';
import { endsAsScript } from './dockerfile/copy-sources.ts';
import { filesShipped } from './dockerfile/image-files.ts';
import { knownPlaces } from './dockerfile/known-places.ts';
import { filesStarted, foldersSearched, scriptPlaceOf } from './dockerfile/started-files.ts';
import type { ContextFiles } from './files/context-files.ts';
import { FollowingBudget } from './following-budget.ts';
import { type FoundTexts, type ImageSources, wholeOf } from './image-sources.ts';
import type { Image, Service, Unread } from './project.ts';
import { mostCharacters, mostStarts, scriptUnread } from './run-scripts.ts';
import { absolutePath } from './shell/file-changes.ts';
import { filesRun } from './shell/files-run.ts';
import {
  givenText,
  isEntrypoint,
  isRunByOthers,
  isUnreadProgram,
  longestScript,
  runByOthers,
  scriptsInFile,
} from './shell/script-files.ts';
import type { Command } from './shell/shell-command.ts';
import { pathsFrom, type ScriptPlace, workingFolders } from './shell/working-folders.ts';
import { startsOf } from './start-commands.ts';

/** The scripts that a service starts, each as a service that has the script's text for its command. */
export interface MountedScripts {
  readonly scripts: readonly ComposeService[];
  readonly unread: readonly Unread[];
  /** A sentence where there are more than are followed. */
  readonly remarks: readonly string[];
}

/** A file of a container that it runs. */
interface Started {
  /** Absolute; a pattern where it may be one of several. */
  readonly path: string;
  /** The program that reads it; undefined where its first line says which. */
  readonly by: string | undefined;
  /** The folders that it may work in. */
  readonly folders: readonly string[];
  /** Whether any program may be called so, or the image's own review has seen what it is there. */
  readonly mountedOnly: boolean;
  /** Whether it must be called as others call what they run. */
  readonly byOthers?: true;
}

/** A file or folder of the repository that a container has at a path. */
interface Mounted {
  readonly target: string;
  readonly repositoryPath: string;
}

/**
 * Finds the scripts that services start, or have where their images' entrypoints run them: of what they mount, and of the
 * image that is built for them.
 */
export class ServiceScripts {
  /** The files of services that may run what a change touches, and nobody sees it. */
  readonly cut: Source[] = [];
  readonly #files: ContextFiles;
  readonly #images: ImageSources;
  #left = mostCharacters;

  constructor(files: ContextFiles, images: ImageSources) {
    this.#files = files;
    this.#images = images;
  }

  of(service: Service): MountedScripts {
    const mounts = mountsOf(service);
    const image = service.runs.kind === 'built' ? service.runs.image : undefined;
    if (mounts.length === 0 && !image) return { scripts: [], unread: [], remarks: [] };
    const commands = serviceScripts(service).flatMap(({ script }) => script.commands);
    const starts = [
      ...startedBy(commands, service, { folders: [workingFolder(service)] }),
      ...(mounts.length > 0 ? [...(image ? startedIn(image, service) : []), ...runByOthersIn(mounts)] : []),
    ];
    const found: ComposeService[] = [];
    const unread: Unread[] = [];
    const budget = new FollowingBudget(this.#images);
    const isCut = follow(starts, { keyOf, most: mostStarts }, (started) => {
      const at = this.#at(started, mounts, image);
      const how = budget.spend(at);
      if (how === 'left') return [];
      return at.texts.flatMap((text) => {
        const script = how === 'followed' ? this.#read(started, text, service, unread) : scriptAt(started, text);
        if (!script) return [];
        if (how === 'followed') found.push(running(service, script.command));
        return startedBy(script.commands, service, { folders: started.folders, own: folderOf(started.path) || '/' });
      });
    });
    const { source } = service.at;
    if (isCut) budget.cut();
    if (budget.isCut) this.cut.push(source);
    return { scripts: found, unread, remarks: budget.remarks(source.path) };
  }

  /** What is mounted at a path, or else what the image has there. */
  #at({ path, mountedOnly, byOthers }: Started, mounts: readonly Mounted[], image: Image | undefined): FoundTexts {
    const mounted = mounts.flatMap(({ target, repositoryPath }) =>
      restsBelow(path, target).map((rest) => (rest === '' ? repositoryPath : `${repositoryPath}/${rest}`)),
    );
    const found = mounted.map((each) =>
      this.#files.all(
        root,
        each,
        byOthers === true,
        byOthers && isPattern(path) ? (own) => isRunByOthers(placeOfFile(own, each, path)) : undefined,
      ),
    );
    const texts = found.flatMap(({ found: sources }) => sources.map(wholeOf));
    const isCut = found.some((each) => each.isCut);
    if (!image || mountedOnly || (mounted.length > 0 && !isPattern(path))) return { texts, isCut };
    const isAny = programFolders.paths.includes(folderOf(path)) && !endsAsScript(path);
    const { stage } = image;
    const { all, putsAlone } = knownPlaces(stage.file);
    if (!all.mayBeAt(path)) return { texts, isCut };
    if (isAny && !putsAlone(nameOf(path)) && !this.#images.names().has(nameOf(path))) return { texts, isCut };
    const shipped = filesShipped(path, stage);
    const own = this.#images.textsOf({ stage }, shipped.files, isAny);
    return { texts: [...texts, ...own.texts], isCut: isCut || shipped.isCut || own.isCut };
  }

  #read(started: Started, text: Excerpt, { at }: Service, unread: Unread[]): ReturnType<typeof scriptAt> {
    if (isUnreadProgram(started.path, text, started.by)) {
      this.#images.leave(text);
      return undefined;
    }
    const tooMuch = this.#tooMuch(text);
    if (!tooMuch) return scriptAt(started, text);
    const { source } = outermost(text.locate(0, 0));
    unread.push(scriptUnread(source, at, `a service runs, was not reviewed: ${tooMuch}`));
    return undefined;
  }

  /** Why a script is not read, if it is not: whatever each service runs is judged for it. */
  #tooMuch({ text }: Excerpt): string | undefined {
    if (text.length > longestScript) return 'it is too long';
    this.#left -= text.length;
    return this.#left < 0 ? 'with others it is too long' : undefined;
  }
}

/** Where a file lies that fits a pattern of the repository, by the pattern that this is in the container. */
function placeOfFile(file: string, pattern: string, path: string): string {
  if (!isPattern(path)) return path;
  return absolutePath(below(file, plainStart(pattern) || '.') ?? '', plainStart(path)) ?? path;
}

const root = [{ path: '.', ignore: undefined }];

function keyOf({ path, by, folders, mountedOnly }: Started): string {
  return JSON.stringify([path, by, folders, mountedOnly]);
}

/** What a service mounts of the repository, secrets and configurations included. */
function mountsOf({ mounts, configs, secrets }: ComposeService): Mounted[] {
  const at = (target: string | undefined, folder: string, repositoryPath: string | undefined): Mounted[] => {
    const path = absolutePath(target, folder);
    return path === undefined || repositoryPath === undefined ? [] : [{ target: path, repositoryPath }];
  };
  const granted = (grants: ComposeService['configs'], folder: string) =>
    grants.flatMap(({ source, target, object }) => at((target ?? source)?.value, folder, object?.place.repositoryPath));
  return [
    ...mounts.flatMap(({ type, granted: isGrant, target, repositoryPath }) =>
      type === 'bind' && !isGrant ? at(target?.value, '/', repositoryPath) : [],
    ),
    ...granted(configs, '/'),
    ...granted(secrets, '/run/secrets'),
  ];
}

function workingFolder({ workingDir, runs }: Service): string {
  const layer = runs.kind === 'built' ? runs.image.layers.at(-1) : undefined;
  return absolutePath(workingDir?.value ?? layer?.workdir?.value, '/') ?? '/';
}

function startedBy(commands: readonly Command[], service: Service, place: ScriptPlace): Started[] {
  const foldersOf = workingFolders(commands, place);
  const { runs } = service;
  const layer = runs.kind === 'built' ? runs.image.layers.at(-1) : undefined;
  const own = effectiveEntries(service).find(({ name }) => name === 'PATH')?.value;
  const searched = foldersSearched(commands, own ?? layer?.environment.get('PATH'));
  return commands.flatMap((command) => {
    const folders = foldersOf(command);
    return filesRun(command).flatMap(({ path, from, by }) => {
      const paths =
        from === 'PATH' ? searched.map((folder) => `${folder}/${path}`) : pathsFrom({ path, from }, folders, place.own);
      return paths.map((each): Started => ({ path: each, by, folders, mountedOnly: false }));
    });
  });
}

/** What an image starts that a mount may lie over: what it starts itself, and what its scripts start. */
function startedIn(image: Image, { entrypoint, command }: ComposeService): Started[] {
  if (entrypoint) return [];
  const { entrypoint: own, command: given } = startsOf(image);
  const starts = [...(own ? [own] : []), ...(given && !command ? [given] : []), ...image.startScripts];
  return starts.flatMap((layer) => {
    const { folders } = scriptPlaceOf(layer);
    return filesStarted(layer, { folders, own: folders[0] }).map(({ path, by }) => ({
      path,
      by,
      folders,
      mountedOnly: true,
    }));
  });
}

/** What lies where others run it. */
function runByOthersIn(mounts: readonly Mounted[]): Started[] {
  const named = mounts
    .filter(({ target }) => isRunByOthers(target) || isEntrypoint(target))
    .map(({ target }) => target);
  const within = mounts.flatMap(({ target }) =>
    runByOthers.flatMap((pattern) =>
      restsBelow(pattern, target).flatMap((rest) => (rest === '' ? [] : `${target}/${rest}`)),
    ),
  );
  return [...named, ...within].map((path) => ({
    path,
    by: undefined,
    folders: ['/'],
    mountedOnly: true,
    byOthers: true,
  }));
}

interface FileScript {
  readonly commands: readonly Command[];
  readonly command: ServiceCommand;
}

/** The script that a file is; undefined where it is none. The same for all services that run it. */
function scriptAt({ path, by }: Started, text: Excerpt): FileScript | undefined {
  const known = scriptsIn(text);
  const key = JSON.stringify([path, by]);
  if (!known.has(key)) known.set(key, scriptOf(path, by, text));
  return known.get(key);
}

const scriptsIn = once((_: Excerpt) => new Map<string, FileScript | undefined>());

function scriptOf(path: string, by: string | undefined, text: Excerpt): FileScript | undefined {
  const scripts = scriptsInFile(path, text, { by });
  if (scripts.length === 0) return undefined;
  const at = text.locate(0, text.text.length);
  const given = givenText(text, by);
  const words = [...[given.program, given.option].map((value) => ({ value, at })), literalText(given.text, at)];
  return { commands: scripts.flatMap(({ commands }) => commands), command: { at, text: undefined, words } };
}

function running(service: ComposeService, command: ServiceCommand): ComposeService {
  return { ...service, entrypoint: undefined, command, healthcheck: undefined, hooks: [], develop: undefined };
}
