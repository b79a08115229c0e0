import type { Change, Side } from '../change.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import type { FileKindOf } from '../model/files/container-paths.ts';
import { imageBuilds } from '../model/workflow/image-builds.ts';
import type { Tree } from '../ports.ts';
import type { PublishedBuild } from '../text/files.ts';
import type { Roots } from './collect.ts';
import type { Reader } from './links.ts';
import { touchesBuilds, workflowsOf } from './workflows.ts';

/** The builds of workflows whose images others get, as they count on each side of a change. */
export interface PublishedBuilds extends Readonly<Record<Side, readonly PublishedBuild[]>> {
  /** Dockerfiles of which workflows published something else before the change than they do after it. */
  readonly switched: readonly string[];
}

/**
 * Finds what workflows publish. What they published before a change counts after it as well; what a change has them publish
 * adds to that, with the Dockerfile's own arguments, as nobody but the change says that others are given.
 *
 * @param roots the container files under review: without a Dockerfile among them nothing is read, unless workflows change
 */
export async function publishedBuilds(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  roots: Roots,
  kindOf: FileKindOf,
): Promise<PublishedBuilds> {
  const changes = change.base !== undefined && touchesBuilds(change);
  if (!changes && [...roots.base, ...roots.head].every(isComposePath)) return { base: [], head: [], switched: [] };
  // What compares the workflows asks for the whole tree as well; else a quick look will do.
  const tree = (side: Side) => reader.tree(side, !changes);
  const published = async (side: Side) => {
    const builds = imageBuilds(await workflowsOf({ read: reader.read, tree }, side)).filter((each) => each.publishes);
    return builds.length > 0 ? withTheirFiles(builds, await tree(side)) : [];
  };
  const head = await published('head');
  if (!changes) return { base: head, head, switched: [] };
  const base = await published('base');
  const [before, after] = [base, head].map((builds) => new Set(builds.map(whatOf))) as [Set<string>, Set<string>];
  const fresh = head.filter((each) => !before.has(whatOf(each)));
  return {
    base,
    head: [
      ...head.filter((each) => before.has(whatOf(each))),
      ...base.filter((each) => !after.has(whatOf(each))),
      ...fresh.map((each) => ({ ...each, args: [] })),
    ],
    switched: switchedAmong(fresh, base).filter((path) => kindOf(path, true) !== undefined),
  };
}

/** Those whose Dockerfile is there, with that alone. */
function withTheirFiles(builds: readonly PublishedBuild[], { paths, incomplete }: Tree): readonly PublishedBuild[] {
  if (incomplete !== undefined) return builds;
  const there = new Set(paths);
  return builds.flatMap((build) => {
    const path = dockerfileAmong(build, there);
    return path === undefined ? [] : [{ ...build, dockerfiles: [path] }];
  });
}

/** The Dockerfile that a build takes of those that are there; undefined where that is none. */
export function dockerfileAmong({ dockerfiles }: PublishedBuild, there: ReadonlySet<string>): string | undefined {
  return dockerfiles.find((each) => there.has(each));
}

function whatOf({ dockerfiles, target, args }: PublishedBuild): string {
  return JSON.stringify([dockerfiles, target && [target.value], args.map(({ name, value }) => [name, value.value])]);
}

function switchedAmong(fresh: readonly PublishedBuild[], base: readonly PublishedBuild[]): string[] {
  const targetsBefore = (path: string) =>
    base.flatMap(({ dockerfiles, target }) => (dockerfiles.includes(path) ? [target?.value] : []));
  const switched = fresh.flatMap(({ dockerfiles, target }) =>
    dockerfiles.filter((path) => {
      const before = targetsBefore(path);
      return before.length > 0 && !before.includes(target?.value);
    }),
  );
  return [...new Set(switched)];
}
