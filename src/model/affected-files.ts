import { besides } from '../known/compose-file-names.ts';
import { dockerfilesTried } from '../known/container-file-names.ts';
import { completeName, type ImageReference, parseReference } from '../known/image-reference.ts';
import { filePathOf } from '../source.ts';
import { once } from '../text/once.ts';
import { below, folderOf, foldersAbove, isRemote, normalise, resolve } from '../text/path.ts';
import { plainStart } from '../text/path-pattern.ts';
import type { Setting } from '../text/setting.ts';
import { dockerfilesOf, namedFolders } from './bake/bake-targets.ts';
import type { Application, ComposeService, HostPlace } from './compose/service.ts';
import type { Dockerfile, Instruction } from './dockerfile/instruction.ts';
import { takesBy } from './files/build-context.ts';
import { buildFolders } from './files/context-files.ts';
import { seccompFile } from './files/seccomp-profiles.ts';
import type { Project } from './project.ts';

/** What a container file is made of besides its own text. */
interface Inputs {
  /** Files by their paths. */
  readonly files: Set<string>;
  /** Tests for files that are taken by pattern. */
  readonly tests: ((path: string) => boolean)[];
}

/**
 * Finds the container files whose images or services come out differently when some files change: what they copy, read,
 * include, extend, build or build upon. What only the build knows counts as affected.
 *
 * @param project all the container files that there are
 * @param changed paths of files that were added, changed, moved from or to, or removed
 */
export function affectedBy(changed: readonly string[], project: Project): ReadonlySet<string> {
  const nodes = inputsOf(project);
  const affected = new Set<string>();
  let left = mostCompared;
  for (const [path, { tests }] of nodes) {
    const takes = (test: (path: string) => boolean) => {
      left -= changed.length;
      return left < 0 || changed.some(test);
    };
    if (tests.some(takes)) affected.add(path);
  }
  const differs = new Set([...changed, ...affected]);
  for (let before = -1; before !== differs.size; ) {
    before = differs.size;
    for (const [path, { files }] of nodes) {
      if (affected.has(path) || ![...files].some((file) => isAt(file, differs))) continue;
      affected.add(path);
      differs.add(path);
    }
  }
  return affected;
}

/** Whether a file, or the link or submodule that it lies in, is one of some. */
function isAt(file: string, paths: ReadonlySet<string>): boolean {
  if (paths.has(file)) return true;
  for (const folder of foldersAbove(file)) if (paths.has(folder)) return true;
  return false;
}

/** Those of some paths that container files take or name. */
export function takenOf(paths: readonly string[], project: Project): string[] {
  const nodes = [...inputsOf(project).values()];
  const named = new Set(nodes.flatMap(({ files }) => [...files].flatMap((file) => [...foldersAbove(file), file])));
  const tests = nodes.flatMap((node) => node.tests);
  let left = mostCompared;
  return paths.filter((path) => {
    left -= tests.length;
    return left < 0 || named.has(path) || tests.some((takes) => takes(path));
  });
}

/**
 * Container files and what they are joined to by name, each further one of those as well.
 *
 * @param leads whether what a file names counts too
 */
export function reachedFrom(
  paths: readonly string[],
  project: Project,
  leads: (path: string) => boolean = () => true,
): ReadonlySet<string> {
  const nodes = inputsOf(project);
  const reached = new Set(paths);
  for (const path of reached) if (leads(path)) for (const file of nodes.get(path)?.files ?? []) reached.add(file);
  return reached;
}

/** Pairs of paths and patterns that are compared; beyond, whatever takes files by pattern counts as affected. */
const mostCompared = 2_000_000;

const inputsOf = once((project: Project): ReadonlyMap<string, Inputs> => {
  const nodes = new Map<string, Inputs>();
  const at = (path: string): Inputs => {
    const node = nodes.get(path) ?? { files: new Set(), tests: [] };
    nodes.set(path, node);
    return node;
  };
  const named = imagesByName(project);
  for (const dockerfile of project.dockerfiles) {
    const { path } = dockerfile.source;
    const node = at(path);
    const written = filePathOf(dockerfile.source);
    if (written !== path) node.files.add(written);
    const services = project.services.filter(
      ({ runs }) => runs.kind === 'built' && runs.image.stage.file === dockerfile,
    );
    for (const folder of buildFolders(dockerfile, services)) addContext(node, project, dockerfile, folder);
    for (const service of services) addNamedContexts(node, project, service);
    for (const reference of referencesIn(dockerfile))
      for (const file of named.get(completeName(reference)) ?? []) node.files.add(file);
  }
  for (const application of project.applications) {
    const files = filesOf(application);
    const mounted = application.services.flatMap(({ mounts, build }) => [
      ...mounts.flatMap(placesOf),
      ...(build?.folders ?? []).flatMap(({ place }) => place.links.map(({ path }) => path)),
    ]);
    const beside = application.environmentFile ? [application.environmentFile] : [];
    for (const { path } of [...application.sources, ...beside]) {
      for (const file of files) at(path).files.add(file);
      for (const place of new Set(mounted))
        at(path).tests.push((each) => each === place || below(each, place) !== undefined);
    }
  }
  for (const { source, targets } of project.bakeFiles) {
    const { files } = at(source.path);
    for (const file of [filePathOf(source), ...targets.flatMap(dockerfilesOf).flatMap(dockerfilesTried)])
      files.add(file);
    for (const target of targets) {
      const folders = [...namedFolders(target).values()].flat();
      for (const path of folders.length > 0 ? dockerfilesOf(target) : [])
        at(path).tests.push((each) => folders.some((folder) => below(each, folder) !== undefined));
    }
  }
  return nodes;
});

/** Where a change makes another thing of a place: what is there, and the links on the way. */
function placesOf({ repositoryPath, links }: HostPlace): string[] {
  return [...(repositoryPath === undefined ? [] : [repositoryPath]), ...links.map(({ path }) => path)];
}

/** What a Dockerfile takes from one folder that it is built in. */
function addContext({ files, tests }: Inputs, project: Project, dockerfile: Dockerfile, folder: string): void {
  const taken = new Set(dockerfile.instructions.flatMap(takenBy).map(({ value }) => value));
  if (taken.size === 0) return;
  const { source } = dockerfile;
  files.add(folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`);
  if (source.isFile) files.add(`${source.path}.dockerignore`);
  const context = project.contexts.get(dockerfile)?.find(({ path }) => path === folder);
  for (const value of taken) {
    const takes = takesBy(value);
    const start = value === undefined ? '' : plainStart(normalise(`/${value}`)).slice(1);
    tests.push((path) => {
      const inside = below(path, folder);
      if (inside === undefined) return false;
      // It lies in what is a link, or was one.
      if (start.startsWith(`${inside}/`)) return true;
      return takes(inside) && !context?.ignore?.ignores(inside);
    });
  }
}

/** The files of the build context that an instruction takes. */
function takenBy(instruction: Instruction): Setting[] {
  switch (instruction.keyword) {
    case 'ONBUILD':
      return instruction.trigger ? takenBy(instruction.trigger) : [];
    case 'COPY':
    case 'ADD':
      return instruction.from.kind === 'context'
        ? instruction.sources.filter(({ value }) => value === undefined || !isRemote(value))
        : [];
    case 'RUN':
      return instruction.mounts.flatMap(({ from, flag }) => {
        if (from?.kind !== 'context') return [];
        const field = flag.fields.find(({ name }) => name === 'source' || name === 'src');
        return [field?.value ?? { value: '.', at: flag.at }];
      });
    default:
      return [];
  }
}

/** `additional_contexts`: other folders, and what other services build. */
function addNamedContexts({ files, tests }: Inputs, project: Project, { build, application }: ComposeService): void {
  const folder = folderOf(application.sources[0]?.path ?? '');
  for (const { value } of build?.additionalContexts ?? []) {
    const text = value?.value;
    if (text === undefined) continue;
    const service = /^service:(.+)$/s.exec(text)?.[1];
    const other = project.services.find((each) => each.application === application && each.name === service);
    if (other?.build?.dockerfilePath) files.add(other.build.dockerfilePath);
    const path = service === undefined && !isRemote(text) ? resolve(folder, text) : undefined;
    if (path !== undefined) tests.push((each) => below(each, path) !== undefined);
  }
}

/** Images that other Dockerfiles of the repository make, by the names that compose gives them. */
export function imagesByName({ services }: Project): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { build, image } of services) {
    const reference = image?.value === undefined ? undefined : parseReference(image.value);
    if (!build?.dockerfilePath || !reference) continue;
    const name = completeName(reference);
    found.set(name, [...(found.get(name) ?? []), build.dockerfilePath]);
  }
  return found;
}

/** The images outside of the file that a Dockerfile builds upon or copies from. */
function referencesIn({ stages, instructions }: Dockerfile): ImageReference[] {
  const origins = [
    ...stages.map(({ base }) => base),
    ...instructions.flatMap((each) => (each.keyword === 'COPY' || each.keyword === 'ADD' ? [each.from] : [])),
  ];
  return origins.flatMap((each) => (each.kind === 'image' ? [each.reference] : []));
}

function filesOf({
  sources,
  included,
  includes,
  environmentFile,
  services,
  secrets,
  configs,
  extends: extended,
}: Application): string[] {
  const objects = [...secrets.values(), ...configs.values()].map(({ filePath }) => filePath);
  const own = services.flatMap((service) => [
    ...[...service.envFile, ...service.labelFile].map(({ repositoryPath }) => repositoryPath),
    ...(service.build?.dockerfilePath ? dockerfilesTried(service.build.dockerfilePath) : []),
    seccompFile(service)?.path,
  ]);
  const pulled = [...includes, ...extended].map(({ repositoryPath }) => repositoryPath);
  const read = [...sources, ...included, ...(environmentFile ? [environmentFile] : [])];
  // Also what is not there any more, or not yet.
  const paths = [
    ...read.flatMap((source) => [source.path, filePathOf(source)]),
    ...sources.flatMap(({ path }) => besides(path)),
  ];
  return [...paths, ...objects, ...own, ...pulled].filter((path) => path !== undefined);
}
