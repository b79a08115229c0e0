import { isComposePath } from '../known/compose-file-names.ts';
import { isBakePath, isDevContainerPath } from '../known/container-file-names.ts';
import type { Location, Source } from '../source.ts';
import { isRemote, resolve } from '../text/path.ts';
import { reviewing } from '../under-review.ts';
import { bakeTargets, dockerfilesOf } from './bake/bake-targets.ts';
import type { Application } from './compose/service.ts';
import { devContainerOf } from './dev-container/read-dev-container.ts';
import { filesGivenToBuilders } from './files/container-commands.ts';
import { understand } from './understand.ts';
import { imageBuilds } from './workflow/image-builds.ts';
import { isWorkflowPath } from './workflow/workflow-files.ts';
import { rootsOf } from './yaml/read-yaml.ts';
import { field, scalarText, type YamlText } from './yaml/yaml-fields.ts';
import type { YamlNode } from './yaml/yaml-tree.ts';

/** A place that names a file, or a stage of one, which must be there when something is built or run. */
export interface Reference {
  readonly at: Location;
  readonly path: string;
  /** In lower case. */
  readonly stage: string | undefined;
  /** Whether compose itself refuses the file over it. */
  readonly reported: boolean;
}

/** Whether files of this name say what is built or run: compose files, dev containers, bake files, workflows. */
export function isReferring(path: string): boolean {
  return isComposePath(path) || isDevContainerPath(path) || isBakePath(path) || hasSteps(path);
}

/** What such files refer to, as far as they say so themselves: no other file is read for it. */
export function referencesIn(sources: readonly Source[]): Reference[] {
  return [
    ...inCompose(sources.filter(({ path }) => isComposePath(path) || isDevContainerPath(path))),
    ...each(sources, isBakePath, inBake),
    ...each(sources, hasSteps, inWorkflow),
    ...inBuilds(sources.filter(({ path }) => hasSteps(path))),
  ];
}

function each(
  sources: readonly Source[],
  isOne: (path: string) => boolean,
  read: (source: Source) => Reference[],
): Reference[] {
  return sources.filter(({ path }) => isOne(path)).flatMap((source) => reviewing(source.path, () => read(source)));
}

/** Workflows, and the composite actions that they are made of. */
function hasSteps(path: string): boolean {
  return isWorkflowPath(path) || /(?:^|\/)action\.ya?ml$/.test(path);
}

function inCompose(sources: readonly Source[]): Reference[] {
  const files = new Map(sources.map((source) => [source.path, source]));
  const { applications } = understand({ roots: [...files.keys()], get: (path) => files.get(path) ?? null });
  const laidOver = applications.flatMap((each) => devContainerOf(each)?.composeFiles ?? []);
  return [
    ...applications.flatMap(inApplication),
    ...laidOver.map((each) => ({ ...each, stage: undefined, reported: true })),
  ];
}

function inApplication({ services, includes, extends: extended, secrets, configs }: Application): Reference[] {
  const found: Reference[] = [];
  const add = (path: string | undefined, at: Location, stage?: string, reported = false) => {
    if (path !== undefined) found.push({ at, path, stage: stage?.toLowerCase(), reported });
  };
  for (const { build, envFile, labelFile } of services) {
    if (build) {
      add(build.dockerfilePath, (build.dockerfile ?? build.context ?? build).at, undefined, true);
      if (build.target) add(build.dockerfilePath, build.target.at, build.target.value);
    }
    for (const { repositoryPath, required, at } of [...envFile, ...labelFile]) if (required) add(repositoryPath, at);
  }
  for (const { path, repositoryPath } of [...includes, ...extended]) add(repositoryPath, path.at, undefined, true);
  for (const { filePath, file, at } of [...secrets.values(), ...configs.values()]) add(filePath, file?.at ?? at);
  return found;
}

/** What a step that builds says. */
interface Build {
  readonly context?: YamlText | undefined;
  readonly dockerfile?: YamlText | undefined;
  readonly target?: YamlText | undefined;
  readonly at: Location;
}

/** What only the run knows names nothing. */
function inBake(source: Source): Reference[] {
  return bakeTargets(source).flatMap((built) => {
    const { context, dockerfile, target, at } = built;
    const stage = target?.value ? { at: target.at, text: target.value } : undefined;
    return dockerfilesOf(built).flatMap((path) => named(path, (dockerfile ?? context)?.at ?? at, stage));
  });
}

function ofBuild({ context, dockerfile, target, at }: Build, folder: string): Reference[] {
  if (context && isRemote(context.text)) return [];
  const inside = resolve(folder, context?.text ?? '.');
  const path = inside === undefined ? undefined : resolve(inside, dockerfile?.text ?? 'Dockerfile');
  if (path === undefined) return [];
  return named(path, (dockerfile ?? context)?.at ?? at, target);
}

/** A Dockerfile, and the stage of it where one is named. */
function named(path: string, at: Location, stage: YamlText | undefined): Reference[] {
  const reference = { at, path, stage: undefined, reported: false };
  return [reference, ...(stage ? [{ ...reference, at: stage.at, stage: stage.text.toLowerCase() }] : [])];
}

/** Builds by actions and commands. */
function inBuilds(sources: readonly Source[]): Reference[] {
  const workflows = new Map(sources.map((source) => [source.path, source]));
  return imageBuilds(workflows).flatMap(({ namedAt, dockerfiles, target }) => {
    const stage = target?.value ? { at: target.at, text: target.value } : undefined;
    return dockerfiles.flatMap((path) => named(path, namedAt, stage));
  });
}

/** Files that a step's commands name, and any `dockerfile:`, in a matrix or for an action that is not known. */
function inWorkflow(source: Source): Reference[] {
  const found: Reference[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'sequence') node.items.forEach(visit);
    if (node.kind !== 'mapping') return;
    for (const { value } of node.entries.values()) visit(value);
    const run = scalarText(field(node, 'run'));
    if (run) found.push(...ofScript(run, scalarText(field(node, 'working-directory'))?.text));
    const dockerfile = scalarText(field(node, 'dockerfile'));
    if (!dockerfile) return;
    for (const folder of new Set(['.', scalarText(field(node, 'context'))?.text ?? '.']))
      found.push(...ofBuild({ dockerfile, at: dockerfile.at }, folder));
  };
  rootsOf(source).forEach(visit);
  return found;
}

/** What a step's commands name is seen from the root, or from the folder that the step works in. */
function ofScript({ text, at }: YamlText, folder = '.'): Reference[] {
  return filesGivenToBuilders(text).flatMap((file) =>
    [...new Set(['.', folder])].flatMap((each) => {
      const path = resolve('.', `${each}/${file}`);
      return path === undefined ? [] : [{ at, path, stage: undefined, reported: false }];
    }),
  );
}
