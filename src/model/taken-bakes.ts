import { isBakePath } from '../known/container-file-names.ts';
import type { Source } from '../source.ts';
import type { Files } from '../text/files.ts';
import type { ResolvedBake } from './bake/bake-resolver.ts';
import { isBakeOverride, resolveBake, resolveTogether, takenTogether } from './bake/bake-targets.ts';
import type { Builds } from './builds.ts';
import { builderFilesOf, type Links } from './files/builder-files.ts';
import type { BakeFile, BuiltTarget } from './project.ts';

/** Bake files, those that bake takes together as one, with what they come to. */
export interface TakenBake extends ResolvedBake {
  readonly sources: readonly Source[];
}

/** The bake files among the roots, and what bake takes along with them. */
export function takenBakes(files: Files): readonly TakenBake[] {
  const sets = new Map(files.roots.filter(isBakePath).map((path) => [takenTogether(path)[0]!, takenTogether(path)]));
  return [...sets.values()].flatMap((paths) => {
    const sources = paths.flatMap((path) => files.get(path) ?? []);
    const [first, ...others] = sources;
    if (!first) return [];
    return [{ sources, ...(others.length === 0 ? resolveBake(first) : resolveTogether(sources)) }];
  });
}

/** A file that is laid over another leaves to that one what it builds, as does a target that others stand upon. */
export function bakeFilesOf({ sources, targets }: TakenBake, builds: Builds, links: Links): readonly BakeFile[] {
  const isAlone = sources.length === 1;
  const built = targets.map((target): BuiltTarget => {
    const isWhole = !target.isBase && !(isAlone && isBakeOverride(target.source.path));
    return { ...target, ...builderFilesOf(target, links), stage: isWhole ? builds.baked(target) : undefined };
  });
  return sources.map((source) => ({ source, targets: built.filter((target) => target.source === source) }));
}
