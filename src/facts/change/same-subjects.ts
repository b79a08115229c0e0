import { isEarnestStage } from '../../model/build-targets.ts';
import { type Comparison, type ImageOrService, pathsNow } from '../../model/change-comparison.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { neededFor } from '../../model/dockerfile/needed-stages.ts';
import type { Image, Project, Service } from '../../model/project.ts';
import { filePathOf } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { areAlike, renamesAmong } from './renames.ts';
import { type Subject, Subjects } from './subjects.ts';

/** An image or a service of the head, with what it was at the base. */
export interface Compared {
  readonly now: ImageOrService;
  /** An image that was built in several ways was several. */
  readonly before: readonly ImageOrService[];
  /** Whether it is an image of a stage that nobody built before: of what the stage says itself the rules tell. */
  readonly isFirstBuilt?: boolean;
}

/** The stages and services of both sides of a change, and what became of each. */
export interface SameSubjects {
  readonly before: Subjects;
  readonly after: Subjects;
  /** For subjects of the base, those of the head that they are now; each is in it once at most. */
  readonly became: ReadonlyMap<Subject, Subject>;
  /** For stages of the base, those of the head that are built now where they were built. */
  readonly givenNow: ReadonlyMap<Subject, readonly Subject[]>;
  /** For stages of the base, those that are new at the head and hold what is at the bottom of them. */
  readonly splitNow: ReadonlyMap<Subject, readonly Subject[]>;
  /**
   * The images and services that are there on both sides, also under another name. An image is compared with each that was
   * built where it is built now, and with what its own stage gave.
   */
  readonly compared: readonly Compared[];
}

/** The images and services that are on both sides of a change, also under another name. */
export const comparedIn = once((comparison: Comparison): readonly Compared[] => {
  return sameSubjects(comparison.before, comparison.after, pathsNow(comparison)).compared;
});

/** @param currentPath gives a file's path at the head of the change */
export function sameSubjects(before: Project, after: Project, currentPath: (path: string) => string): SameSubjects {
  const [then, now] = [new Subjects(before, currentPath), new Subjects(after, same)];
  const became = renamesAmong(then.all, now.all);
  const former = new Map([...became].map(([old, fresh]) => [fresh, old]));
  const servicesOf = groupBy(before.services, (service) => then.get(service));
  const services = after.services.flatMap((service): { now: Service; old: Service }[] => {
    const own = now.get(service);
    const itself = own && former.get(own);
    const olds = (itself && servicesOf.get(itself)) ?? [];
    // One that several sets of files have is compared with itself in the same set.
    const files = filesOf(service, same);
    const old = olds.find((each) => filesOf(each, currentPath) === files) ?? (olds.length === 1 ? olds[0] : undefined);
    return old ? [{ now: service, old }] : [];
  });
  const builtInPlace = groupBy(
    [
      ...services.flatMap(({ now: { runs }, old }) =>
        runs.kind === 'built' && old.runs.kind === 'built' ? [{ image: runs.image, old: old.runs.image }] : [],
      ),
      ...builtAlike(before, after, currentPath),
    ],
    ({ image }) => image,
  );
  const imagesOf = groupBy(before.images, ({ stage }) => then.get(stage));
  /** Whether a new last stage is for tests or developers, and takes nothing of the one before, which is still there. */
  const isSetApart = ({ stage }: Image, last: Image) => {
    const heir = became.get(then.get(last.stage)!);
    if (!heir || heir === now.get(stage) || isEarnestStage(stage)) return false;
    return [...neededFor([stage])].every((each) => now.get(each) !== heir);
  };
  const lastOf = lastImages(before, after, currentPath);
  const images = after.images.flatMap((image) => {
    const own = now.get(image.stage);
    const olds = new Set(builtInPlace.get(image)?.map(({ old }) => then.get(old.stage)));
    const itself = own && former.get(own);
    const last = lastOf.get(image);
    if (last && (olds.size === 0 || isEarnestStage(last.stage)) && !isSetApart(image, last))
      olds.add(then.get(last.stage));
    const wasShipped = itself !== undefined && imagesOf.get(itself)?.some(({ shipped }) => shipped);
    if (olds.size === 0 || wasShipped) olds.add(itself);
    const isFirstBuilt = itself !== undefined && !olds.has(itself);
    return [...olds].flatMap((old) => (own && old ? [{ image, own, old, isFirstBuilt }] : []));
  });
  const split = splitOff(before, then, { became, fresh: now.all.filter((each) => !former.has(each)) });
  const givenNow = groupBy([...images, ...split], ({ old }) => old);
  return {
    before: then,
    after: now,
    became,
    givenNow: new Map([...givenNow].map(([old, some]) => [old, [...new Set(some.map(({ own }) => own))]])),
    splitNow: new Map([...groupBy(split, ({ old }) => old)].map(([old, some]) => [old, some.map(({ own }) => own)])),
    compared: [
      ...images.map(
        ({ image, old, isFirstBuilt }): Compared => ({
          now: { image },
          before: imagesOf.get(old)!.map((each) => ({ image: each })),
          isFirstBuilt,
        }),
      ),
      ...services.map(({ now: service, old }): Compared => ({ now: { service }, before: [{ service: old }] })),
    ],
  };
}

/**
 * The stages of the head that are new and stand below what was one before: its first part, now that it is built on another
 * image, as that which they give. What is found of all of an image was found of what is built on that stage as well.
 */
function splitOff(
  { images }: Project,
  subjects: Subjects,
  { became, fresh }: { readonly became: ReadonlyMap<Subject, Subject>; readonly fresh: readonly Subject[] },
): readonly { readonly own: Subject; readonly old: Subject }[] {
  const stages = fresh.filter(({ kind }) => kind === 'stage');
  const parted = subjects.all.filter(
    (old) => old.kind === 'stage' && became.has(old) && became.get(old)!.runs !== old.runs,
  );
  if (stages.length * parted.length > mostParted) return [];
  const lower = groupBy(
    parted.flatMap((old) =>
      stages.flatMap((own) =>
        own.runs === old.runs && old.runs !== undefined && areAlike(old, own) ? { own, old } : [],
      ),
    ),
    ({ old }) => old,
  );
  if (lower.size === 0) return [];
  return images.flatMap(({ stage }) => {
    const old = subjects.get(stage);
    return old
      ? stagesBelow(stage)
          .flatMap((each) => lower.get(subjects.get(each)!) ?? [])
          .map(({ own }) => ({ own, old }))
      : [];
  });
}

/** Beyond, nobody looks which stage was split. */
const mostParted = 10_000;

/** A stage and those that it is built on. */
function stagesBelow(stage: Stage): readonly Stage[] {
  return [stage, ...(stage.base.kind === 'stage' ? stagesBelow(stage.base.stage) : [])];
}

/**
 * The images of both sides that the same builds make, whatever their stages are called: those of bake files' targets, and those
 * that workflows make of a Dockerfile.
 */
function builtAlike(before: Project, after: Project, currentPath: (path: string) => string) {
  const old = imagesByBuild(before, currentPath);
  return [...imagesByBuild(after, same)].flatMap(([build, images]) => {
    const olds = old.get(build) ?? [];
    return images.flatMap((image) => olds.map((each) => ({ image, old: each })));
  });
}

/** By ids that both sides of a change share; of what several builds make, nobody knows which is which. */
function imagesByBuild({ images, bakeFiles }: Project, pathOf: (path: string) => string): Map<string, Image[]> {
  const byStage = groupBy(images, ({ stage }) => stage);
  const baked = bakeFiles.flatMap(({ targets }) =>
    targets.flatMap(({ source, name, stage }) =>
      (byStage.get(stage!) ?? []).map((image) => ({ build: ['bake', pathOf(source.path), name], image })),
    ),
  );
  const pushed = images.flatMap((image) =>
    image.pushedBy.map(({ at }) => ({ build: ['workflow', filePathOf(at.source), fileOf(image, pathOf)], image })),
  );
  const byBuild = groupBy([...baked, ...pushed], ({ build }) => JSON.stringify(build));
  return new Map(
    [...byBuild].flatMap(([build, some]) => {
      const stages = new Set(some.map(({ image }) => image.stage.index));
      return stages.size === 1 ? [[build, some.map(({ image }) => image)]] : [];
    }),
  );
}

/** For images of the head that come of their file where nobody names a stage, those that came of it before. */
function lastImages(before: Project, after: Project, currentPath: (path: string) => string): Map<Image, Image> {
  const isLast = ({ stage, shipped }: Image) => shipped && stage.index === stage.file.stages.length - 1;
  const old = new Map(before.images.filter(isLast).map((image) => [fileOf(image, currentPath), image]));
  return new Map(
    after.images.filter(isLast).flatMap((image) => {
      const former = old.get(fileOf(image, same));
      return former ? [[image, former]] : [];
    }),
  );
}

function fileOf({ stage }: Image, pathOf: (path: string) => string): string {
  return pathOf(filePathOf(stage.file.source));
}

const same = (path: string) => path;

function filesOf({ application }: Service, now: (path: string) => string): string {
  return JSON.stringify(application.sources.map(({ path }) => now(path)));
}
