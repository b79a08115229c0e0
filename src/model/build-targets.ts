import { isDeveloperName, isTestName, isTrialPath } from '../known/path-roles.ts';
import { filePathOf } from '../source.ts';
import { asUsual, type Files, type PublishedBuild } from '../text/files.ts';
import { groupBy } from '../text/group-by.ts';
import type { Dockerfile, Stage } from './dockerfile/instruction.ts';
import type { BakeFile, BuiltTarget, Project } from './project.ts';

/** The stages of a Dockerfile that somebody builds for their own sake. */
export interface BuildTargets {
  /** Those that are said to ship, and those of which a build shows it: it makes an image for others than developers and tests. */
  readonly published: ReadonlySet<Stage>;
  /** Those and all others that somebody may run. */
  readonly shipped: ReadonlySet<Stage>;
  /** The builds of workflows that make each. */
  readonly pushedBy: (stage: Stage) => readonly PublishedBuild[];
}

/**
 * Finds the stages of each file that are built. A build shows that a stage is used, not that another is not: only where it is
 * known what is published does the last stage, which builders take unless they are told otherwise, ship no longer. What
 * shipped before a change ships as long as it is there.
 *
 * @param services the stages that services build
 * @param pushed those that workflows build and publish
 */
export function buildTargets(
  files: Files,
  services: readonly Stage[],
  bakeFiles: readonly BakeFile[],
  pushed: readonly PushedStage[],
): (dockerfile: Dockerfile) => BuildTargets {
  const baked = bakeFiles.flatMap(({ targets }) => targets.filter(({ isShipped }) => isShipped));
  const stagesOf = (targets: readonly BuiltTarget[]) => targets.flatMap(({ stage }) => stage ?? []);
  const pushedStages = pushed.map(({ stage }) => stage);
  const shown = [...pushedStages.filter(isEarnestStage), ...stagesOf(baked.filter(isInEarnest))];
  const inEarnest = groupBy(shown, ({ file }) => file);
  const built = groupBy([...services, ...pushedStages, ...stagesOf(baked)], ({ file }) => file);
  const builds = groupBy(pushed, ({ stage }) => stage);
  const pushedBy = (stage: Stage) => builds.get(stage)?.map(({ build }) => build) ?? [];
  return (dockerfile) => {
    const seen = inEarnest.get(dockerfile) ?? [];
    const { stages: said, besides } = saidToShip(files, dockerfile);
    const published = new Set([...said, ...seen]);
    const isKnown = besides ? seen.length > 0 : published.size > 0;
    const usual = [...published, ...(isKnown ? [] : dockerfile.stages.slice(-1))];
    const more = [...(built.get(dockerfile) ?? []), ...shippedBefore(files, dockerfile)];
    return { published, shipped: new Set([...usual, ...more]), pushedBy };
  };
}

/** A stage that a workflow builds and publishes. */
export interface PushedStage {
  readonly stage: Stage;
  readonly build: PublishedBuild;
}

/** Whether a target of a bake file is not there for developers and tests alone, as it, its file or its stage is called. */
function isInEarnest({ name, source, stage }: BuiltTarget): boolean {
  return !isOfOthers(name) && !isTrialPath(source.path) && (stage === undefined || isEarnestStage(stage));
}

/** Whether a stage is not there for developers and tests alone, as it is called. */
export function isEarnestStage({ name = '' }: Stage): boolean {
  return !isOfOthers(name);
}

function isOfOthers(name: string): boolean {
  return isDeveloperName(name) || isTestName(name);
}

/** A name that the file does not have says nothing. */
function saidToShip(files: Files, { source, stages }: Dockerfile) {
  const names = files.ships?.(filePathOf(source)) ?? [];
  return {
    stages: names.flatMap(
      (name) =>
        stages.find((each) => each.name === name.toLowerCase()) ?? stages.filter(({ index }) => String(index) === name),
    ),
    /** Whether what ships otherwise does as well. */
    besides: names.includes(asUsual),
  };
}

function shippedBefore({ shippedBefore }: Files, { stages }: Dockerfile): readonly Stage[] {
  return shippedBefore ? stages.filter((stage) => isStillThere(stage, shippedBefore)) : [];
}

/** Whether a stage is one that shipped before: by its name, or as the last of its file. */
export function isStillThere(
  { name = '', index, file }: Stage,
  shippedBefore: NonNullable<Files['shippedBefore']>,
): boolean {
  const before = shippedBefore(filePathOf(file.source));
  return before !== undefined && (before.names.has(name) || (before.last && index === file.stages.length - 1));
}

/**
 * What shipped of each Dockerfile of a project.
 *
 * @param pathOf what a file is called that is asked for
 */
export function shippedOf({ images }: Project, pathOf: (path: string) => string): NonNullable<Files['shippedBefore']> {
  const byPath = groupBy(
    images.filter(({ shipped }) => shipped),
    ({ stage }) => pathOf(filePathOf(stage.file.source)),
  );
  return (path) => {
    const stages = byPath.get(path)?.map(({ stage }) => stage);
    return (
      stages && {
        names: new Set(stages.flatMap(({ name }) => name ?? [])),
        last: stages.some(({ index, file }) => index === file.stages.length - 1),
        asWritten: stages.some(({ file }) => file.given.size === 0),
      }
    );
  };
}
