import { filePathOf } from '../source.ts';
import { enumerated } from '../text/enumerated.ts';
import { below, isRemote, nameOf } from '../text/path.ts';
import { endsAsScript } from './dockerfile/copy-sources.ts';
import type { Dockerfile } from './dockerfile/instruction.ts';
import { scriptOrFileAt } from './dockerfile/layer.ts';
import { takesBy, wholeContext } from './files/build-context.ts';
import { buildFolders } from './files/context-files.ts';
import { contextCopies } from './files/copied-folders.ts';
import type { Project, Unread } from './project.ts';

/** What a change brings that runs or may run, and was not read. */
export interface UnreadScripts {
  /** Scripts that are not read, as they are no text or too large, or that may run where a limit cut what was followed. */
  readonly unread: readonly Unread[];
  /** Paths of programs that something starts. */
  readonly started: readonly string[];
  /** Paths of scripts and programs that something has, and nothing is seen to start. */
  readonly idle: readonly string[];
}

/**
 * Where following ends: the scripts and programs among some files that images and services have, and that were not read.
 * What is copied with the whole of a context is there for other things, too.
 *
 * @param touched paths of files that a change brings or edits
 * @param isCut whether some files were not looked for at all
 */
export function unreadScripts(touched: Iterable<string>, project: Project, isCut: boolean): UnreadScripts {
  const read = new Set([...sourcesRead(project).map(filePathOf), ...project.unread.map(({ path }) => path)]);
  const { leftOff } = project;
  const unread: Unread[] = [];
  const [started, idle]: [string[], string[]] = [[], []];
  let takers: readonly Taker[] | undefined;
  let left = mostCompared;
  for (const path of touched) {
    if (leftOff.started.has(path)) {
      if (endsAsScript(path)) unread.push({ path, at: undefined, reason: noScript });
      else started.push(path);
    } else if (mayBeProgram(path) && !read.has(path)) {
      takers ??= [...dockerfileTakers(project), ...serviceTakers(project)];
      left -= takers.reduce((sum, { places }) => sum + places, 0);
      const cut = takers.find((each) => (isCut || leftOff.by.has(each.by)) && (left < 0 || each.takes(path, true)));
      if (cut) unread.push({ path, at: undefined, reason: cutBy(cut) });
      else if (isCalledLikeProgram(path) && left >= 0 && takers.some((each) => each.takes(path, false)))
        idle.push(path);
    }
  }
  return { unread, started, idle };
}

/** Makes the test whether images may have a file of the repository, as far as the instructions say that copy it. */
export function takenByImages(project: Project): (path: string) => boolean {
  const takers = dockerfileTakers(project);
  return (path) => takers.some(({ takes }) => takes(path, true));
}

/** Pairs of files and places that they may be taken from; beyond, what a limit cut counts as taken, and no more is told. */
const mostCompared = 2_000_000;

const noScript = 'This script is started, but was not read: it is too large or no text, or too many others lead to it.';

function cutBy({ by }: Taker): string {
  return `${by} may run this file, which was not reviewed: it runs more files than are followed. Split ${by}.`;
}

function mayBeProgram(path: string): boolean {
  return endsAsScript(path) || !nameOf(path).includes('.');
}

function isCalledLikeProgram(path: string): boolean {
  return endsAsScript(path) || /(?:^|\/)(?:s?bin|scripts|hooks|\w+\.d)\/[^/]+$/.test(path);
}

function sourcesRead({ dockerfiles, applications, bakeFiles, scripts, serviceScripts }: Project) {
  return [
    ...[...dockerfiles, ...bakeFiles].map(({ source }) => source),
    ...applications.flatMap(({ sources }) => sources),
    ...[...scripts.values()].flat().flatMap((layer) => scriptOrFileAt(layer)?.source ?? []),
    ...[...serviceScripts.values()].flat().flatMap(({ command }) => command?.at.source ?? []),
  ];
}

/** A container file that takes files of the repository. */
interface Taker {
  /** Its path. */
  readonly by: string;
  /** How many places it takes them from. */
  readonly places: number;
  /** @param whole whether it counts that it takes them with all of a folder that it is built in */
  readonly takes: (path: string, whole: boolean) => boolean;
}

function dockerfileTakers({ dockerfiles, services, contexts }: Project): Taker[] {
  return dockerfiles.map((dockerfile) => {
    const builders = services.filter(({ runs }) => runs.kind === 'built' && runs.image.stage.file === dockerfile);
    const folders = buildFolders(dockerfile, builders);
    const takes = sourcesTaken(dockerfile);
    const wholes = contexts.get(dockerfile) ?? [];
    const isKeptOut = (path: string) =>
      wholes.length > 0 && wholes.every((each) => each.ignore?.ignores(below(path, each.path) ?? '') === true);
    return {
      by: filePathOf(dockerfile.source),
      places: takes.length * folders.length,
      takes: (path, whole) =>
        !isKeptOut(path) &&
        takes.some(
          (each) =>
            (whole || !each.isWhole) &&
            folders.some((folder) => {
              const inside = below(path, folder);
              return inside !== undefined && each.takes(inside);
            }),
        ),
    };
  });
}

function sourcesTaken(dockerfile: Dockerfile) {
  return contextCopies(dockerfile).flatMap((copy) => {
    const whole = new Set(wholeContext(copy));
    return copy.sources.flatMap((source) =>
      source.value === undefined || isRemote(source.value)
        ? []
        : [{ takes: takesBy(source.value), isWhole: whole.has(source) }],
    );
  });
}

function serviceTakers({ services }: Project): Taker[] {
  return services.map(({ mounts, configs, secrets, at, application }) => {
    const places = [
      ...mounts.flatMap(({ type, repositoryPath }) => (type === 'bind' ? (repositoryPath ?? []) : [])),
      ...[...configs, ...secrets].flatMap(({ object }) => object?.place.repositoryPath ?? []),
    ];
    const isWhole = (place: string) => application.sources.some(({ path }) => below(path, place) !== undefined);
    return {
      by: filePathOf(at.source),
      places: places.length * application.sources.length,
      takes: (path, whole) =>
        places.some((place) => (whole || !isWhole(place)) && (path === place || below(path, place) !== undefined)),
    };
  });
}

/** Files that one sentence names. */
const mostNamed = 3;

/** A sentence for each way in which following ends at what a change brings. */
export function saidOfUnread({ started, idle }: Pick<UnreadScripts, 'started' | 'idle'> = { started: [], idle: [] }) {
  const sentence = (paths: readonly string[], one: string, many: string) => {
    if (paths.length === 0) return [];
    return [`${enumerated(paths, mostNamed)} ${paths.length === 1 ? one : many}`];
  };
  return {
    started: sentence(
      started,
      'is copied or mounted and started, but is no script that can be read here, so it was not reviewed.',
      'are copied or mounted and started, but are no scripts that can be read here, so they were not reviewed.',
    ),
    idle: sentence(
      idle,
      'is copied or mounted and may run, but nothing that was read starts it, so it was not reviewed.',
      'are copied or mounted and may run, but nothing that was read starts them, so they were not reviewed.',
    ),
  };
}
