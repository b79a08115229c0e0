import type { Finding } from '../finding.ts';
import { completeName, fullName, type ImageReference } from '../known/image-reference.ts';
import { movingTag } from '../known/moving-tags.ts';
import { imagesOfStage, isKnownUse } from '../model/named-images.ts';
import type { Project } from '../model/project.ts';
import { firstUse } from '../model/pulled-layers.ts';
import { compareSeverities, type Message, say } from '../problem.ts';
import { filePathOf, type Location, outermost, placeKey } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { isOfTag } from './finding-meaning.ts';
import type { Recognised } from './standing.ts';

/** What was found in older versions of files that a change adds. */
export interface OlderVersions {
  readonly findings: readonly Finding[];
  /** For a new file, the path of its older version. */
  readonly versionOf: ReadonlyMap<string, string>;
}

/** Says of a finding how it was so before in what is not the same, in a sentence; undefined where it was not. */
export type Usual = (finding: Recognised) => Message | undefined;

export const noVersions: OlderVersions = { findings: [], versionOf: new Map() };

/**
 * Says of a finding that a service like its own had it before, or of one in a new file that the older version had it as well,
 * which it is taken over from: that is how the repository works. What a new version fetches and begins with, and which password it has, is its own choice; and what a
 * suggestion puts right is worth a word.
 */
export function takenOver({ findings, versionOf }: OlderVersions): Usual {
  const there = groupBy(findings, keyOf);
  return (finding) => {
    const { rule, fix, at } = finding;
    const like = oneOfSeveral(finding);
    if (like) return like;
    const version = versionOf.get(outermost(at).source.path);
    if (version === undefined || fix || ownChoice.has(rule.group)) return undefined;
    const before = there.get(keyOf(finding)) ?? [];
    const isThere = (other: Finding) =>
      outermost(other.at).source.path === version && compareSeverities(other, finding) <= 0;
    return before.some(isThere) ? say`The same is true in ${version}.` : undefined;
  };
}

/** Says of a finding of a new service that one like it had it before, in the file or in another one. */
function oneOfSeveral({ kin, at }: Recognised): Message | undefined {
  if (!kin) return undefined;
  return kin.path === filePathOf(at.source)
    ? say`The same is true of ${kin.service}.`
    : say`The same is true in ${kin.path}.`;
}

const ownChoice: ReadonlySet<string> = new Set(['build', 'images', 'secrets']);

/** What is found, whatever its version: that is a number with a dot, or one of the file's path. */
function keyOf({ rule, message, at }: Finding): string {
  const own = new Set(outermost(at).source.path.match(numbers));
  const words = message.map((part) => (typeof part === 'string' ? part : part.code)).join('');
  const plain = words.replace(numbers, (number) => (number.includes('.') || own.has(number) ? '#' : number));
  return `${rule.id} ${plain}`;
}

const numbers = /\d+(?:\.\d+)*/g;

/** So many images show how a file, or a repository, has them. */
const fewest = 4;
/** Of ten images of a repository so many move where that is how it has them. */
const nearlyAll = 9;

/**
 * Says of an image that a service runs by a tag which moves that its file had no others before, where that is several, or the
 * repository hardly any: who lets all of them move has one more of the same. Who loses a pin has not.
 *
 * @param currentPath gives a file's path at the head of the change
 * @param elsewhere the images that services run in files which the change leaves alone
 */
export function movingThroughout(
  project: () => Project,
  currentPath: (path: string) => string,
  elsewhere: readonly ImageReference[],
): Usual {
  const serviceAt = (at: Location, name: string, pathOf = (path: string) => path) =>
    JSON.stringify([pathOf(filePathOf(at.source)), name]);
  const find = () => {
    const services = startsIn(project())
      .filter(({ isBuilt }) => !isBuilt)
      .map((use) => ({ ...use, service: serviceAt(use.at, use.service, currentPath) }));
    const byFile = groupBy(services, ({ at }) => currentPath(filePathOf(at.source)));
    const files = [...byFile].flatMap(([path, some]) => {
      const names = new Set(some.map(({ reference }) => completeName(reference)));
      return names.size >= fewest && some.every(({ reference }) => movingTag(reference)) ? [path] : [];
    });
    const references = [...services.map(({ reference }) => reference), ...elsewhere];
    const images = [...new Map(references.map((each) => [fullName(each), each])).values()];
    const fixed = images.filter((each) => !movingTag(each));
    return {
      files: new Set(files),
      all: images.length,
      moving: images.length - fixed.length,
      pinned: new Set([
        ...fixed.map(completeName),
        ...services.flatMap(({ service, reference }) => (movingTag(reference) ? [] : service)),
      ]),
    };
  };
  let before: ReturnType<typeof find> | undefined;
  return ({ rule, service, at, key = '' }) => {
    if (service === undefined || !isOfTag(rule)) return undefined;
    before ??= find();
    const { files, all, moving, pinned } = before;
    if (files.has(filePathOf(at.source))) return say`All images that this file had before move as well.`;
    if (all < fewest || moving * 10 < all * nearlyAll) return undefined;
    if (pinned.has(key) || pinned.has(serviceAt(at, service))) return undefined;
    const some = moving === all ? `All ${all}` : `${moving} of the ${all}`;
    return [`${some} images that services of this repository ran before move as well.`];
  };
}

/**
 * Says of an image with a tag which moves that it takes the place of another one that moved: of the same stage or service, whether
 * that pulls the image or builds upon it, in its file or moved from another one, or of those of its file that are gone, as many as
 * are new. Who loses a pin has not.
 *
 * @param currentPath gives a file's path at the head of the change
 */
export function movingInPlace(base: () => Project, head: () => Project, currentPath: (path: string) => string): Usual {
  const find = () => {
    const [before, now] = [base(), head()].map((project) => [...startsIn(project), ...stagesIn(project)]);
    const former = groupBy(before!, ({ path }) => currentPath(path));
    const there = new Set(now!.map(({ service, path }) => JSON.stringify([service, path])));
    const isGone = ({ service, path }: Start) => !there.has(JSON.stringify([service, currentPath(path)]));
    const moved = groupBy(before!, (each) => (each.isBuilt || !isGone(each) ? undefined : each.service));
    return [...groupBy(now!, ({ path }) => path)].flatMap(([path, uses]) => {
      const olds = former.get(path) ?? [];
      const isIn = (some: readonly Start[], { reference, isBuilt }: Start) =>
        some.some((each) => completeName(each.reference) === completeName(reference) && each.isBuilt === isBuilt);
      const gone = olds.filter((each) => !isIn(uses, each));
      const fresh = uses.filter((each) => !isIn(olds, each));
      const free = gone.filter(({ service }) => !uses.some((each) => each.service === service));
      const added = fresh.filter(({ service }) => !olds.some((each) => each.service === service));
      return fresh.flatMap((use) => {
        const place = added.length <= free.length ? free[added.indexOf(use)] : undefined;
        const [other, ...others] = moved.get(use.service) ?? [];
        const elsewhere = others.length > 0 ? undefined : other;
        const before = gone.find(({ service }) => service === use.service) ?? place ?? elsewhere;
        return before && movingTag(before.reference) ? [[placeKey(use.at), before] as const] : [];
      });
    });
  };
  let places: ReadonlyMap<string, Start> | undefined;
  return ({ rule, at }) => {
    if (!isOfTag(rule)) return undefined;
    places ??= new Map(find());
    const before = places.get(placeKey(at));
    return before && say`It takes the place of ${completeName(before.reference)}, which moved as well.`;
  };
}

/** Says of an image that a service pulls by a variable that services of its file had theirs by before, as one release has one tag. */
export function movingByVariable(
  base: () => Project,
  head: () => Project,
  currentPath: (path: string) => string,
): Usual {
  const byService = ({ services }: Project, pathOf = (path: string) => path) =>
    services.flatMap(({ name, at, image }) => {
      const path = pathOf(filePathOf(at.source));
      return (image?.variables ?? []).map((each) => ({
        service: keyOfPair(path, name),
        key: keyOfPair(path, each.name),
      }));
    });
  const find = () => {
    const known = new Set(byService(base(), currentPath).map(({ key }) => key));
    return new Set(byService(head()).flatMap(({ service, key }) => (known.has(key) ? service : [])));
  };
  let sharing: ReadonlySet<string> | undefined;
  return ({ rule, service, at }) => {
    if (service === undefined || !isOfTag(rule)) return undefined;
    sharing ??= find();
    const isOne = sharing.has(keyOfPair(filePathOf(at.source), service));
    return isOne ? say`The same variable decided about others of its file before.` : undefined;
  };
}

function keyOfPair(path: string, name: string): string {
  return JSON.stringify([path, name]);
}

/** What a service begins with, the image that it pulls, or the one that what it builds is built on; or what a stage does. */
interface Start {
  /** Or the stage, as no service is called: by its name, or its place in its file. */
  readonly service: string;
  readonly at: Location;
  readonly reference: ImageReference;
  /** Of the file of the service. */
  readonly path: string;
  readonly isBuilt: boolean;
}

function stagesIn(project: Project): Start[] {
  return project.dockerfiles.flatMap(({ stages, source }) =>
    stages.flatMap((stage, i) => {
      const use = imagesOfStage(stage, project).find(({ purpose }) => purpose === 'base');
      if (!use || !isKnownUse(use)) return [];
      const service = `FROM ${i === stages.length - 1 ? '' : (stage.name ?? i)}`;
      return [{ service, at: use.at, reference: use.reference, path: filePathOf(source), isBuilt: true }];
    }),
  );
}

function startsIn({ services }: Project): Start[] {
  return services.flatMap((service) => {
    const { runs, name, at } = service;
    const use = firstUse(service);
    const path = filePathOf(at.source);
    return use ? [{ service: name, at: use.at, reference: use.reference, path, isBuilt: runs.kind === 'built' }] : [];
  });
}
