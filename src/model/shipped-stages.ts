import { isInterpreter } from '../known/end-of-life.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { normalise } from '../text/path.ts';
import { plainStart } from '../text/path-pattern.ts';
import { knownStart, type Setting } from '../text/setting.ts';
import { originsOf } from './dockerfile/copy-origins.ts';
import { baseUse } from './dockerfile/image-uses.ts';
import type { Dockerfile, Stage } from './dockerfile/instruction.ts';
import { neededFor } from './dockerfile/needed-stages.ts';
import type { Image, Layer, Project } from './project.ts';

/** Whether a stage is in an image that somebody runs, itself or inherited. */
export function ships(stage: Stage, { images }: Project): boolean {
  return shipping(images).has(stage);
}

const shipping = once((images: Project['images']) => {
  const found = new Set<Stage>();
  for (const image of images) {
    let each: Stage | undefined = image.shipped ? image.stage : undefined;
    for (; each && !found.has(each); each = each.base.kind === 'stage' ? each.base.stage : undefined) found.add(each);
  }
  return found;
});

/** Whether a service, a target of a bake file or a workflow builds a Dockerfile, and so says with what. */
export function isBuildKnown(file: Dockerfile, { images, bakeFiles }: Project): boolean {
  return (
    (byFile(images).get(file) ?? []).some(
      ({ usedBy, pushedBy }) =>
        usedBy.some(({ build }) => build !== undefined) || pushedBy.some(({ hasOneContext }) => hasOneContext),
    ) || bakeFiles.some(({ targets }) => targets.some(({ stage }) => stage?.file === file))
  );
}

/** Whether a service, a target of a bake file or a workflow builds an image. */
export function isBuiltBySome({ stage, usedBy, pushedBy }: Image, { bakeFiles }: Pick<Project, 'bakeFiles'>): boolean {
  return (
    usedBy.length + pushedBy.length > 0 ||
    bakeFiles.some(({ targets }) => targets.some((target) => target.stage === stage))
  );
}

/** The images of a layer's file. */
export function imagesBeside({ stage }: Layer, { images }: Project): readonly Image[] {
  return byFile(images).get(stage.file) ?? [];
}

const byFile = once((images: Project['images']) => groupBy(images, ({ stage }) => stage.file));

/** The images that somebody runs and that have a layer, or the one that it stands for. */
export function imagesShipping(layer: Layer, project: Project): readonly Image[] {
  const own = layer.runs ?? layer;
  return imagesBeside(layer, project).filter(({ shipped, layers }) => shipped && layers.includes(own));
}

/**
 * Whether a file that a layer adds is in an image that somebody runs: the stage ships, or `COPY --from` takes the file.
 *
 * @param whole whether what is below the path counts as well.
 */
export function isTaken(path: string | undefined, layer: Layer, project: Project, whole = false): boolean {
  return ships(layer.stage, project) || takerOf(path, layer, project, whole) !== undefined;
}

/**
 * What a `COPY --from` names of a stage that takes a file which a layer adds, where an image that somebody runs gets that.
 *
 * @param path undefined where only the build knows it: any `COPY --from` may take it then.
 */
export function takerOf(path: string | undefined, layer: Layer, project: Project, whole = false): Setting | undefined {
  if (!isReached(layer, project)) return undefined;
  const { all, firstOf } = takenFrom(layer.stage);
  if (path === undefined) return all[0]?.source;
  const below = path === '/' ? path : `${path}/`;
  const places = [...partsOf(path)].flatMap((folder) => firstOf.get(folder) ?? []);
  if (whole) places.push(...all.flatMap(({ folder }, i) => (folder.startsWith(below) ? i : [])).slice(0, 1));
  return all[Math.min(...places)]?.source;
}

/** A path with all folders that it is within. */
function* partsOf(path: string): Iterable<string> {
  for (let part = path; part !== '' && part !== '/'; part = part.slice(0, part.lastIndexOf('/'))) yield part;
  yield '/';
}

/** A path; of one that only the build knows, the folder in which the build chooses. */
function knownFolder(path: Setting): string {
  const known = knownStart(path).split('/');
  if (path.value === undefined) known.pop();
  return `/${known.filter((segment) => segment && segment !== '.' && segment !== '*').join('/')}`;
}

/** What other stages of the file copy from a stage and from those that are built on it, and where the first of each folder is. */
const takenFrom = once((stage: Stage) => {
  const { copies, children } = relationsIn(stage.file);
  const heirs = new Set([stage]);
  // A set grows while it is gone through.
  for (const each of heirs) for (const child of children.get(each) ?? []) heirs.add(child);
  const sources = [...heirs].flatMap((each) => copies.get(each)?.flatMap((copy) => copy.sources) ?? []);
  const all = sources.map((source) => ({ source, folder: knownFolder(source) }));
  return { all, firstOf: new Map(all.map(({ folder }, i) => [folder, i] as const).reverse()) };
});

/**
 * Whether nothing that its image brings along and runs is in what others take of a stage: lists of accounts, or of an interpreter
 * what lies where it has no programs.
 */
export function givesNothingToRun(stage: Stage): boolean {
  const use = baseUse(stage);
  const isMade = use && isInterpreter(use.reference) && givesOnly(stage, (path) => !liesBesidePrograms.test(path));
  return isMade || givesOnly(stage, isListOfAccounts);
}

/** A folder of programs and their libraries, what is in one, or a folder that has them. */
const liesBesidePrograms = /^\/(?:(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)(?:\/.*)?|usr(?:\/local)?|opt)?$/;

function givesOnly(stage: Stage, isOne: (path: string) => boolean): boolean {
  const taking = takersIn(stage.file).get(stage) ?? [];
  const isTaken = ({ instruction }: Layer) =>
    instruction.keyword === 'COPY' &&
    instruction.sources.every(({ value }) => value !== undefined && isOne(plainStart(normalise(`/${value}`))));
  return (
    !relationsIn(stage.file).children.has(stage) && taking.length > 0 && taking.every(({ layer }) => isTaken(layer))
  );
}

/** The layers that take files from a stage, by that. */
const takersIn = once(({ stages }: Dockerfile) =>
  groupBy(
    stages.flatMap(({ layers }) =>
      layers.flatMap((layer) => originsOf(layer).map(({ origin }) => ({ layer, origin }))),
    ),
    ({ origin }) => (origin.kind === 'stage' ? origin.stage : undefined),
  ),
);

function isListOfAccounts(path: string): boolean {
  return /^\/etc\/(?:passwd|group)-?$/.test(path);
}

/** By the stage that others are built on, and by the one that they copy from. */
const relationsIn = once(({ stages }: Dockerfile) => ({
  children: groupBy(stages, ({ base }) => (base.kind === 'stage' ? base.stage : undefined)),
  copies: groupBy(
    stages.flatMap(({ layers }) =>
      layers.flatMap(({ instruction }) => (instruction.keyword === 'COPY' ? instruction : [])),
    ),
    ({ from }) => (from.kind === 'stage' ? from.stage : undefined),
  ),
}));

/** Whether an image that somebody runs takes files from a layer's stage: by being built from it, or by `COPY --from` and mounts. */
export function isReached(layer: Layer, project: Project): boolean {
  return isUsed(layer.stage, project);
}

/** The same of a stage. */
export function isUsed(stage: Stage, project: Project): boolean {
  return reached(project).has(stage);
}

const reached = once(({ images }: Project) =>
  neededFor(images.flatMap(({ shipped, stage }) => (shipped ? stage : []))),
);
