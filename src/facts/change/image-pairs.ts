import { completeName, parseReference } from '../../known/image-reference.ts';
import type { NamedImage } from '../../known/published-image.ts';
import { platformsBuiltFor } from '../../model/build-platforms.ts';
import { type Comparison, type ImageOrService, pathsNow } from '../../model/change-comparison.ts';
import { namedOrigins } from '../../model/dockerfile/copy-origins.ts';
import { lowestStage } from '../../model/dockerfile/image-uses.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import {
  type AnyUse,
  imagesOfApplication,
  imagesOfService,
  imagesOfStage,
  imagesOfTarget,
  isKnownUse,
  nameKnownOf,
  type UnknownUse,
} from '../../model/named-images.ts';
import type { Project, Service } from '../../model/project.ts';
import { filePathOf, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { unknownMark } from '../../text/setting.ts';
import { comparedIn } from './same-subjects.ts';

/** An image where a file names it, with what stood in its place before a change. */
export interface ImagePair {
  readonly now: AnyUse;
  /** Whether the file names a stage there, which begins with that image. */
  readonly byStage: boolean;
  /** One for each way in which it was built; undefined where nothing stood there. */
  readonly before: readonly (FormerImage | undefined)[];
  /** Whose it is; undefined for a target of a bake file and for what compose files take in. */
  readonly subject: ImageOrService | undefined;
}

export interface FormerImage extends NamedImage {
  /** Whether it was built here, under that name. */
  readonly isBuilt?: true;
}

/** The images of a change that stand where others stood, in whatever way files name them. */
export const imagePairs = once((comparison: Comparison): readonly ImagePair[] => {
  const { before, after } = comparison;
  const owned = comparedIn(comparison).flatMap(({ now, before: olds }) => {
    const pairs = now.image
      ? paired(
          slotsOf(now.image.stage, after),
          olds.map(({ image }) => slotsOf(image!.stage, before)),
        )
      : paired(
          [...imagesOfService(now.service, after).map(slotOf), ...beginningOfBuild(now.service, after)],
          olds.map(({ service }) => [
            ...imagesOfService(service!, before).map(slotOf),
            ...builtBy(service!),
            ...beginningOfPulled(service!, before),
          ]),
        );
    return pairs.map((pair): ImagePair => ({ ...pair, subject: now }));
  });
  return [...owned, ...pairsBesides(comparison)];
});

/** Of targets of bake files, by their names, and of sets of compose files, by the first of these. */
function pairsBesides(comparison: Comparison): ImagePair[] {
  const currentPath = pathsNow(comparison);
  const old = usesBesides(comparison.before, currentPath);
  return [...usesBesides(comparison.after, (path) => path)].flatMap(([key, slots]) => {
    const before = old.get(key);
    return before ? paired(slots, [before]).map((pair) => ({ ...pair, subject: undefined })) : [];
  });
}

function usesBesides(project: Project, pathOf: (path: string) => string): Map<string, Slot[]> {
  const { bakeFiles, applications } = project;
  return new Map([
    ...bakeFiles.flatMap(({ targets }) =>
      targets.map((target): [string, Slot[]] => [
        JSON.stringify([pathOf(target.source.path), target.name]),
        imagesOfTarget(target, project).map(slotOf),
      ]),
    ),
    ...applications.flatMap((application): [string, Slot[]][] => {
      const [first] = application.sources;
      return first ? [[pathOf(filePathOf(first)), imagesOfApplication(application, project).map(slotOf)]] : [];
    }),
  ]);
}

/** Where a file names an image, or a stage in the place of one. */
interface Slot extends Pick<AnyUse, 'purpose' | 'of'> {
  /** What is there in the end: the image that a stage begins with; undefined where there is none. */
  readonly use: AnyUse | undefined;
  readonly former: FormerImage | undefined;
  readonly byStage: boolean;
}

function slotOf(use: AnyUse): Slot {
  const { purpose, of } = use;
  return { purpose, of, use, former: isKnownUse(use) ? use : asDemanded(use), byStage: false };
}

/** An image of a version that whoever runs it has to name, `acme/web:${VERSION:?is not set}`: as pinned as one that is named here. */
function asDemanded(use: UnknownUse): FormerImage | undefined {
  const name = nameKnownOf(use);
  const reference = name === undefined ? undefined : parseReference(name);
  const [, variable] = /\$\{(\w{1,80}):?\?[^{}]{0,200}\}/.exec(textAt(use.at)) ?? [];
  const tag = use.text.slice(`${name}:`.length).replace(unknownMark, `\${${variable}}`);
  if (!reference || variable === undefined || tag.includes(unknownMark)) return undefined;
  return { reference: { ...reference, tag, text: `${name}:${tag}` }, platform: undefined, published: undefined };
}

/** What a service that is built here begins with, in the place of what one began with that was pulled. */
function beginningOfBuild({ runs, build }: Service, project: Project): Slot[] {
  if (runs.kind !== 'built' || !build) return [];
  return [slotBehind(runs.image.stage, { purpose: 'base', of: '', at: build.at }, project)];
}

function beginningOfPulled(service: Service, project: Project): Slot[] {
  const run = imagesOfService(service, project).find(({ purpose }) => purpose === 'run');
  return run ? [{ ...slotOf(run), purpose: 'base', byStage: true }] : [];
}

/** What is built here has an owner as well, by the name that it is given. */
function builtBy({ runs, image }: Service): Slot[] {
  const reference = runs.kind === 'built' ? parseReference(image?.value ?? '') : undefined;
  const built = reference && { reference, platform: undefined, published: undefined, isBuilt: true as const };
  return built ? [{ purpose: 'run', of: '', use: undefined, former: built, byStage: false }] : [];
}

/** What a stage names: a context may put an image in the place of a stage, of which the file says nothing. */
function slotsOf(stage: Stage, project: Project): Slot[] {
  const own = imagesOfStage(stage, project, platformsBuiltFor(stage, project));
  const copied = own.filter(({ purpose }) => purpose === 'copied');
  const origins = stage.layers.flatMap(({ instruction }) => namedOrigins(instruction));
  const slots = origins.flatMap(({ origin, name }): Slot[] => {
    if (origin.kind === 'context') return [];
    if (origin.kind === 'stage') return [slotBehind(origin.stage, { purpose: 'copied', of: '', at: name.at }, project)];
    const use = copied.find(({ at }) => at === name.at);
    return [use ? slotOf(use) : { purpose: 'copied', of: '', use, former: undefined, byStage: false }];
  });
  const base = { purpose: 'base', of: '', at: stage.from.image.at } as const;
  return [
    ...own.filter(({ purpose }) => purpose === 'frontend').map(slotOf),
    ...(stage.base.kind === 'stage'
      ? [slotBehind(stage.base.stage, base, project)]
      : own.filter(({ purpose }) => purpose === 'base').map(slotOf)),
    ...slots,
  ];
}

/** A place where a stage is named, with the image that this begins with. */
function slotBehind(stage: Stage, place: Pick<AnyUse, 'purpose' | 'of' | 'at'>, project: Project): Slot {
  const base = imagesOfStage(lowestStage(stage), project).find(({ purpose }) => purpose === 'base');
  const { purpose, of } = place;
  return base
    ? { ...slotOf({ ...base, ...place }), byStage: true }
    : { purpose, of, use: base, former: base, byStage: true };
}

/** The same image by its name, else what stands in the same place. */
function paired(now: readonly Slot[], olds: readonly (readonly Slot[])[]): Omit<ImagePair, 'subject'>[] {
  const keyOf = ({ purpose, of }: Slot) => JSON.stringify([purpose, of]);
  const former = olds.map((old) => groupBy(old, keyOf));
  return [...groupBy(now, keyOf)].flatMap(([key, slots]) =>
    slots.flatMap(({ use, byStage }, i) => {
      if (!use) return [];
      const before = former.map((groups) => {
        const others = groups.get(key) ?? [];
        const same = others.find((other) => !other.byStage && other.use && isCalledLike(other.use, use));
        return (same ?? (others.length === slots.length ? others[i] : undefined))?.former;
      });
      return [{ now: use, byStage, before }];
    }),
  );
}

function isCalledLike(a: AnyUse, b: AnyUse): boolean {
  return isKnownUse(a) && isKnownUse(b) && completeName(a.reference) === completeName(b.reference);
}
