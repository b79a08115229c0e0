import type { Change } from '../change.ts';
import { declares } from '../model/builds.ts';
import { understand } from '../model/understand.ts';
import type { GivenSecret, ImageBuild } from '../model/workflow/image-build.ts';
import { imageBuilds } from '../model/workflow/image-builds.ts';
import { fileAndLine, type Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { Reader } from './links.ts';
import { dockerfileAmong, mostEdited } from './published-builds.ts';
import { readSources } from './read-sources.ts';
import { touchesBuilds, workflowsOf } from './workflows.ts';

/** What a change of workflows does to the builds that they publish. */
export interface EditedBuilds {
  /** The arguments that are given a secret now and were not before, those that a Dockerfile takes. */
  readonly secrets: readonly GivenSecret[];
  /** Sentences about what they name now that is not there. */
  readonly remarks: readonly string[];
}

/** Compares the builds that the workflows of both sides publish, where a change touches what says so. */
export async function editedBuilds(reader: Reader, change: Change): Promise<EditedBuilds> {
  if (change.base === undefined || !touchesBuilds(change)) return { secrets: [], remarks: [] };
  const sides = [await workflowsOf(reader, 'base'), await workflowsOf(reader, 'head')];
  const [before, after] = sides.map((side) => imageBuilds(side).filter(({ publishes }) => publishes));
  const known = new Set(before!.flatMap(claimsOf));
  const fresh = after!.filter((build) => claimsOf(build).some((each) => !known.has(each)));
  const { paths, incomplete } = await reader.tree('head');
  const there = new Set(paths);
  const fileOf = (build: ImageBuild) => dockerfileAmong(build, there);
  const wanted = [...new Set(fresh.flatMap((build) => fileOf(build) ?? []))].slice(0, mostEdited);
  const sources = await readSources(reader, 'head', wanted);
  const files = new Map(sources.map((source) => [source.path, source]));
  const read = fresh.flatMap((build) => {
    const file = files.get(fileOf(build) ?? '');
    return file ? [{ build, file }] : [];
  });
  return {
    secrets: read.flatMap(({ build, file }) =>
      build.secrets.filter(({ name }) => declares(file, name) && !known.has(claim(build, 'secret', name))),
    ),
    remarks: [
      ...new Set([
        ...read.flatMap(({ build, file }) => lackingStage(build, file)),
        ...(incomplete === undefined ? lackingFiles(fresh, left(before!, after!).filter(fileOf), fileOf) : []),
      ]),
    ],
  };
}

/** What a build rests on, as a text each. */
function claimsOf(build: ImageBuild): string[] {
  const { target, secrets } = build;
  return [
    claim(build, 'file'),
    ...(target?.value ? [claim(build, 'stage', target.value)] : []),
    ...secrets.map(({ name }) => claim(build, 'secret', name)),
  ];
}

function claim({ dockerfiles }: ImageBuild, kind: string, name = ''): string {
  return JSON.stringify([dockerfiles, kind, name]);
}

/** The builds of before whose Dockerfile nobody builds any more. */
function left(before: readonly ImageBuild[], after: readonly ImageBuild[]): ImageBuild[] {
  const built = new Set(after.map((build) => claim(build, 'file')));
  return before.filter((build) => !built.has(claim(build, 'file')));
}

function lackingStage({ target }: ImageBuild, file: Source): string[] {
  if (!target?.value || stageNames(file).size === 0 || stageNames(file).has(target.value.toLowerCase())) return [];
  return [`${fileAndLine(target.at)} builds the stage ${target.value} of ${file.path}, which has none of that name.`];
}

/** The names and numbers of a Dockerfile's stages. */
const stageNames = once((file: Source): ReadonlySet<string | undefined> => {
  const { dockerfiles } = understand({ roots: [file.path], get: (path) => (path === file.path ? file : null) });
  return new Set(dockerfiles.flatMap(({ stages }) => stages.flatMap(({ name, index }) => [name, `${index}`])));
});

/** What takes the place of a file that was built before: others may be made by the run. */
function lackingFiles(
  fresh: readonly ImageBuild[],
  leaving: readonly ImageBuild[],
  fileOf: (build: ImageBuild) => string | undefined,
): string[] {
  const workflows = new Set(leaving.map(({ at }) => at.source.path));
  return fresh.flatMap((build) => {
    const [path] = build.dockerfiles;
    if (path === undefined || fileOf(build) !== undefined || !workflows.has(build.at.source.path)) return [];
    return [`${fileAndLine(build.namedAt)} builds ${path}, which does not exist.`];
  });
}
