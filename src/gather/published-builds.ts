import { allPathsOf, type Change, type Side } from '../change.ts';
import { rolesOfFile } from '../facts/roles/file-roles.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import { dockerfilesTried } from '../known/container-file-names.ts';
import { areOfTests, isWorkflowForTests } from '../known/path-roles.ts';
import { declares } from '../model/builds.ts';
import type { FileKindOf } from '../model/files/container-paths.ts';
import type { ImageBuild } from '../model/workflow/image-build.ts';
import { imageBuilds } from '../model/workflow/image-builds.ts';
import type { Tree } from '../ports.ts';
import { Source } from '../source.ts';
import type { PublishedBuild } from '../text/files.ts';
import { readGlob } from '../text/glob.ts';
import type { Roots } from './collect.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';
import type { Scope } from './scopes.ts';
import { touchesBuilds, workflowsOf } from './workflows.ts';

/** Dockerfiles of builds that a change edits; more are not read. */
export const mostEdited = 100;
/** Paths that only the run knows, in part; more are nobody's. */
const mostPatterns = 200;

/** The builds of workflows whose images others get, as they count on each side of a change. */
export interface PublishedBuilds extends Readonly<Record<Side, readonly PublishedBuild[]>> {
  /** Dockerfiles of which workflows published something else before the change than they do after it, or gave them other arguments. */
  readonly switched: readonly string[];
  /** Whether workflows publish images of a file, on either side, for others than their tests. */
  readonly isPublished: (path: string) => boolean;
}

/** What is reviewed, and how it was found. */
interface Reviewed {
  readonly scope: Scope;
  /** The container files. */
  readonly roots: Roots;
  readonly kindOf: FileKindOf;
}

const nothing: PublishedBuilds = { base: [], head: [], switched: [], isPublished: () => false };

/**
 * Finds what workflows publish. A stage that they published before a change counts after it as well; what a change has them
 * publish adds to that. A stage that nobody published, or of a Dockerfile that the change edits as well, counts with the Dockerfile's
 * own arguments, too, but for those that it was given before, as nobody but the change says that others are given.
 * Nothing is read for compose files alone, unless workflows change; nor, where only what changed is looked at, but for files
 * that are there for tests or examples by their paths.
 */
export async function publishedBuilds(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  { scope, roots, kindOf }: Reviewed,
): Promise<PublishedBuilds> {
  const files = [...roots.base, ...roots.head].filter((path) => !isComposePath(path));
  const isTried = (path: string) => areOfTests(rolesOfFile(new Source(path, ''), change.repository));
  const looksAround = scope !== 'changed';
  const changes = change.base !== undefined && touchesBuilds(change);
  if (!(looksAround ? changes || files.length > 0 : files.some(isTried))) return nothing;
  // What compares the workflows asks for the whole tree as well; else a quick look will do.
  const quick = !changes;
  const published = async (side: Side) => {
    const builds = imageBuilds(await workflowsOf(reader, side, quick)).filter((each) => each.publishes);
    return { builds, there: builds.length > 0 ? withTheirFiles(builds, await reader.tree(side, quick)) : [] };
  };
  const now = await published('head');
  const then = changes ? await published('base') : now;
  const [base, head] = [then.there, now.there];
  const isPublished = publishedFiles(
    [...base, ...head].filter(isForOthers),
    [...then.builds, ...now.builds].filter(isForOthers),
  );
  if (!looksAround) return { ...nothing, isPublished };
  const fresh = lacking(head, base, whatOf);
  const switched = [...switchedAmong(fresh, base), ...(await givenAnew(reader, fresh, base))];
  const touched = new Set(allPathsOf(change.files));
  const isTouched = ({ dockerfiles }: PublishedBuild) => dockerfiles.some((path) => touched.has(path));
  const unsaid = new Set([...fresh.filter(isTouched), ...lacking(fresh, base, stageOf)]);
  return {
    base,
    head: [
      ...head,
      // What is given to a stage takes the place of what was given to it.
      ...lacking(base, head, stageOf),
      ...[...unsaid].map((each) => ({ ...each, args: each.args.filter(wasGiven(each, base)) })),
    ],
    switched: [...new Set(switched)].filter((path) => kindOf(path, true) !== undefined),
    isPublished,
  };
}

function isForOthers({ at }: PublishedBuild): boolean {
  return !isWorkflowForTests(at.source.path);
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
  return dockerfiles.flatMap(dockerfilesTried).find((each) => there.has(each));
}

/** Those of which others have none that are the same in something. */
function lacking(
  builds: readonly PublishedBuild[],
  others: readonly PublishedBuild[],
  keyOf: (build: PublishedBuild) => string,
): PublishedBuild[] {
  const there = new Set(others.map(keyOf));
  return builds.filter((each) => !there.has(keyOf(each)));
}

function whatOf(build: PublishedBuild): string {
  return JSON.stringify([stageOf(build), build.args.map(({ name, value }) => [name, value.value])]);
}

/** Makes the test whether some builds gave a stage an argument with the value that another one gives it. */
function wasGiven(build: PublishedBuild, builds: readonly PublishedBuild[]) {
  const keyOf = ({ name, value }: PublishedBuild['args'][number]) => JSON.stringify([name, value.value]);
  const same = builds.filter((each) => stageOf(each) === stageOf(build));
  const given = new Set(same.flatMap(({ args }) => args.map(keyOf)));
  return (arg: PublishedBuild['args'][number]) => given.has(keyOf(arg));
}

function stageOf({ dockerfiles, target }: PublishedBuild): string {
  return JSON.stringify([dockerfiles, target && [target.value]]);
}

/** Which files some builds make images of: those that they name, and those that may be what only the run knows. */
function publishedFiles(there: readonly PublishedBuild[], builds: readonly ImageBuild[]): (path: string) => boolean {
  const named = new Set(there.flatMap(({ dockerfiles }) => dockerfiles));
  const patterns = new Set(builds.flatMap(({ pattern }) => pattern ?? []));
  const globs = [...patterns].slice(0, mostPatterns).flatMap((pattern) => readGlob(pattern) ?? []);
  return (path) => named.has(path) || globs.some((fits) => fits(path));
}

/** Dockerfiles of which another stage is published. */
function switchedAmong(fresh: readonly PublishedBuild[], base: readonly PublishedBuild[]): string[] {
  const targetsBefore = (path: string) =>
    base.flatMap(({ dockerfiles, target }) => (dockerfiles.includes(path) ? [target?.value] : []));
  return fresh.flatMap(({ dockerfiles, target }) =>
    dockerfiles.filter((path) => {
      const before = targetsBefore(path);
      return before.length > 0 && !before.includes(target?.value);
    }),
  );
}

/** Dockerfiles that take other arguments than anybody gave them before, or lose one, so that their own value counts. */
async function givenAnew(
  reader: Pick<Reader, 'read'>,
  fresh: readonly PublishedBuild[],
  base: readonly PublishedBuild[],
): Promise<string[]> {
  const wanted = [...new Set(fresh.flatMap(({ dockerfiles }) => dockerfiles))].slice(0, mostEdited);
  const files = await readSources(reader, 'head', wanted);
  return files.flatMap((file) => {
    const given = (builds: readonly PublishedBuild[]) =>
      builds.filter(({ dockerfiles }) => dockerfiles.includes(file.path)).map((build) => takenOf(build, file));
    const before = new Set(given(base));
    // What nobody built has been read as it stands.
    if (before.size === 0) before.add(takenOf({ args: [] }, file));
    return given(fresh).every((each) => before.has(each)) ? [] : [file.path];
  });
}

/** The arguments that a Dockerfile takes of a build, those that are known. */
function takenOf({ args }: Pick<PublishedBuild, 'args'>, file: Source): string {
  const taken = args.filter(({ name, value }) => value.value !== undefined && declares(file, name));
  return JSON.stringify([...new Map(taken.map(({ name, value }) => [name, value.value]))].sort());
}
