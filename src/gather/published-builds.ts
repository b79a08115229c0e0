import type { Change, Side } from '../change.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import type { FileKindOf } from '../model/files/container-paths.ts';
import { imageBuilds } from '../model/workflow/image-builds.ts';
import type { PublishedBuild } from '../text/files.ts';
import type { Roots } from './collect.ts';
import type { Reader } from './links.ts';
import { touchesWorkflows, workflowsOf } from './workflows.ts';

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
  const changes = change.base !== undefined && touchesWorkflows(change);
  if (!changes && [...roots.base, ...roots.head].every(isComposePath)) return { base: [], head: [], switched: [] };
  // What compares the workflows asks for the whole tree as well; else a quick look will do.
  const tree = (side: Side) => reader.tree(side, !changes);
  const published = async (side: Side) =>
    imageBuilds(await workflowsOf({ read: reader.read, tree }, side)).filter((each) => each.publishes);
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
    switched: (await switchedAmong(fresh, base, reader)).filter((path) => kindOf(path, true) !== undefined),
  };
}

function whatOf({ dockerfiles, target, args }: PublishedBuild): string {
  return JSON.stringify([dockerfiles, target && [target.value], args.map(({ name, value }) => [name, value.value])]);
}

async function switchedAmong(
  fresh: readonly PublishedBuild[],
  base: readonly PublishedBuild[],
  reader: Pick<Reader, 'tree'>,
): Promise<string[]> {
  if (fresh.length === 0 || base.length === 0) return [];
  const there = new Set((await reader.tree('head', true)).paths);
  const targetsBefore = (path: string) =>
    base.flatMap(({ dockerfiles, target }) => (dockerfiles.includes(path) ? [target?.value] : []));
  const switched = fresh.flatMap(({ dockerfiles, target }) => {
    const path = dockerfiles.find((each) => there.has(each));
    const before = path === undefined ? [] : targetsBefore(path);
    return path !== undefined && before.length > 0 && !before.includes(target?.value) ? [path] : [];
  });
  return [...new Set(switched)];
}
