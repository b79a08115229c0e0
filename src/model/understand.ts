import { besides, envFileBeside } from '../known/compose-file-names.ts';
import { isBakePath, isDockerfilePath } from '../known/container-file-names.ts';
import { parseReference } from '../known/image-reference.ts';
import { isDockersOwn } from '../known/image-trust.ts';
import { noRegistry, type PublishedLookup } from '../known/published-image.ts';
import { filePathOf, type Source } from '../source.ts';
import type { Files } from '../text/files.ts';
import { groupBy } from '../text/group-by.ts';
import { reviewing } from '../under-review.ts';
import { readBake, takenTogether } from './bake/bake-targets.ts';
import { type BuildTargets, buildTargets, type PushedStage } from './build-targets.ts';
import { Builds } from './builds.ts';
import { type ComposeError, errorsOf } from './compose/application.ts';
import { isSwitchFile } from './compose/compose-folder.ts';
import { isComposeRoot } from './compose/compose-look.ts';
import { readApplications } from './compose/read-applications.ts';
import type { ComposeService } from './compose/service.ts';
import type { BuildRefusal, Dockerfile, Stage, StageBase } from './dockerfile/instruction.ts';
import { lastOf } from './dockerfile/layer.ts';
import { refusals } from './dockerfile/needed-stages.ts';
import { publishedLayers } from './dockerfile/published-layers.ts';
import { ambiguitiesIn } from './dockerfile/second-opinion.ts';
import { BuildContexts, ignoreFilesOf } from './files/build-context.ts';
import { Links } from './files/builder-files.ts';
import { isTemplate, stopsAtTemplate } from './files/container-paths.ts';
import { ContextFiles } from './files/context-files.ts';
import { copiedFiles } from './files/copied-files.ts';
import { copiedFolders } from './files/copied-folders.ts';
import { GivenFiles, mountedFiles } from './files/given-files.ts';
import { ListedFiles } from './files/listed-files.ts';
import { SeccompProfiles } from './files/seccomp-profiles.ts';
import { WholeContexts } from './files/whole-contexts.ts';
import { WorkTree } from './files/work-tree.ts';
import { ImageSources } from './image-sources.ts';
import { ServiceScripts } from './mounted-scripts.ts';
import { namesBuilt, ownImages } from './own-images.ts';
import type { Image, Project, Service, Unread } from './project.ts';
import { RunScripts } from './run-scripts.ts';
import { bakeFilesOf, takenBakes } from './taken-bakes.ts';

/**
 * Joins files into a project: reads the Dockerfiles and compose files, and finds out which service runs which image.
 * Pure, and cheap to call again once the files it wanted are there.
 *
 * @param published what registries say of images, as far as they were asked: another one whenever there is more of it
 */
export function understand(files: Files, published: PublishedLookup = noRegistry): Project {
  const { applications, wanted, looked, fragments } = readApplications(files);
  const builds = new Builds(files, published);
  const joined = applications.flatMap(({ services }) =>
    services.map((service) => ({ service, stage: builds.stage(service) })),
  );
  const links = new Links(files);
  const bakes = takenBakes(files);
  const bakeFiles = bakes.flatMap((each) => bakeFilesOf(each, builds, links));
  const pushed = (files.builds ?? []).flatMap((build): PushedStage[] => {
    const stage = builds.published(build);
    return stage ? [{ stage, build }] : [];
  });
  for (const path of files.roots) {
    const source = isSwitchFile(path) || isBakePath(path) ? undefined : files.get(path);
    if (source && !isComposeRoot(path, source)) reviewing(path, () => builds.alone(source));
  }

  const dockerfiles = builds.dockerfiles();
  const contexts = new BuildContexts(files);
  const builders = groupBy(joined, ({ stage }) => stage?.file);
  const targetsOf = buildTargets(
    files,
    joined.flatMap(({ stage }) => stage ?? []),
    bakeFiles,
    pushed,
  );
  const buildersOf = (file: Dockerfile) => builders.get(file)?.map(({ service }) => service) ?? [];
  const copied = new ContextFiles(files);
  const sources = new ImageSources(copied, contexts, buildersOf, bakeFiles);
  const runs = new RunScripts(sources, files.carried?.scripts);
  const scripts = new Map(dockerfiles.flatMap((file) => readingOf(file, () => [...runs.of(file)])));
  const images = new Map<Stage, MutableImage>();
  const refused = new Mistakes();
  for (const dockerfile of dockerfiles) {
    readingOf(dockerfile, () => {
      const targets = targetsOf(dockerfile);
      for (const stage of dockerfile.stages) images.set(stage, assemble(stage, targets, scripts));
      refused.add(dockerfile, targets.shipped);
    });
  }
  const [listed, tree] = [new ListedFiles(files), new WorkTree(files)];
  const folders = dockerfiles.map((file) =>
    readingOf(file, () => copiedFolders(file, buildersOf(file), contexts, listed)),
  );
  const given = new GivenFiles(files, listed);
  const givenTo = new Map(applications.map((each) => [each, given.of(each)]));
  const [own, seccomp] = [ownImages(joined), new SeccompProfiles(files)];
  const services = joined.map(({ service, stage: built }): Service => {
    const named = own(service);
    const stage = built ?? named?.stage;
    const image = stage && images.get(stage);
    const pulled: Service['runs'] = named ? { kind: 'unknown' } : runsOf(service, published);
    const settingsFiles = mountedFiles(service, givenTo.get(service.application) ?? []);
    const seccompProfile = seccomp.of(service);
    const joinedService: Service = {
      ...service,
      settingsFiles,
      seccompProfile,
      runs: image ? { kind: 'built', image } : pulled,
    };
    image?.usedBy.push(joinedService);
    return joinedService;
  });
  const started = new ServiceScripts(copied, sources);
  const mounted = services.map((each) => reviewing(each.at.source.path, () => started.of(each)));
  const serviceScripts = new Map(
    services.map((each, i) => [
      each,
      mounted[i]!.scripts.map((script) => ({
        ...script,
        settingsFiles: [],
        seccompProfile: undefined,
        runs: each.runs,
      })),
    ]),
  );
  const errors = errorsOf(applications);
  const faults = [
    ...errors.filter(({ about, unsure }) => !about || !unsure),
    ...bakes.flatMap(({ sources, stuck }) => [...sources.flatMap((source) => readBake(source).fault ?? []), ...stuck]),
  ];
  // YAML and compose tell one fault at several places, the first of which may be before the template's piece.
  const isUnfilled = (fault: ComposeError) =>
    stopsAtTemplate([fault]) || (!fault.unsure && isTemplate(fault.at.source.path));
  const templates = new Set(faults.filter(isUnfilled).map(({ at }) => at.source.path));
  const settings = envFilesOf(applications);
  const needed = new Set([
    ...settings,
    ...applications.flatMap(({ sources }) => sources.flatMap(({ path }) => besides(path))),
  ]);
  return {
    dockerfiles,
    applications,
    bakeFiles,
    contexts: new WholeContexts(contexts, listed, tree).all(dockerfiles, buildersOf),
    copied: new Map(dockerfiles.map((file) => [file, copiedFiles(file, buildersOf(file), copied)])),
    copiedWithin: new Map(folders.flatMap(({ within }) => [...within])),
    copiedFolders: new Set(folders.flatMap((each) => each.folders)),
    copiedWithoutSecrets: tree.copiedWithoutSecrets(dockerfiles, buildersOf),
    given: givenTo,
    besideKeys: new Map([copied, listed, given].flatMap((files) => [...files.besideKeys])),
    keystores: new Map(applications.map((each) => [each, given.keystoresOf(each)])),
    scripts,
    serviceScripts,
    images: [...images.values()],
    services,
    carried: {
      built: namesBuilt(services, files.carried?.built ?? new Set()),
      work: builds.workLeft,
      scripts: runs.left,
      within: listed.read,
      looks: listed.looksLeft,
    },
    signatures: new Map(),
    published,
    unread: [
      ...refused.told(),
      ...runs.unread,
      ...mounted.flatMap(({ unread }) => unread),
      ...[...builds.tooMuch].map(([source, { message }]) => unreadAt({ at: source.at(0, 0), message })),
      ...faults
        .filter(({ at }) => !templates.has(at.source.path))
        .map((each) => ({ ...unreadAt(each), ...(!each.unsure && refusedToo) })),
      ...errors.filter(({ about, unsure }) => about && unsure).map(unreadAt),
    ],
    templates: [...builds.templates, ...templates],
    ambiguities: [],
    wanted: [
      ...new Set([
        ...wanted,
        ...builds.wanted,
        ...contexts.wanted,
        ...copied.wanted,
        ...given.wanted,
        ...seccomp.wanted,
        ...[listed, tree].flatMap(({ wanted: more }) => more),
      ]),
    ],
    looked: [...looked, ...listed.looked, ...links.looked],
    fragments,
    together: files.together ?? [],
    unlisted: listed.isUnlisted || copied.isUnlisted || tree.isUnlisted,
    leftOff: { by: new Set([...runs.cut, ...started.cut].map(filePathOf)), started: copied.unread },
    remarks: [...listed.remarks, ...runs.remarks, ...mounted.flatMap(({ remarks }) => remarks)],
    missing: builds.missing,
    settings,
    // A file that a compose file needs is not optional because a Dockerfile copies it, too.
    optional: new Set([
      ...[...copied.paths, ...given.paths, ...listed.paths, ...seccomp.paths, ...tree.paths].filter(
        (path) => !needed.has(path),
      ),
      ...[...builds.optional].filter((path) => !files.roots.includes(path)),
    ]),
  };
}

/** The env files of applications, whether they are there or not. */
function envFilesOf(applications: Project['applications']): ReadonlySet<string> {
  return new Set(
    applications.flatMap(({ sources, services }) => [
      ...sources.map(({ path }) => envFileBeside(path)),
      ...services.flatMap(({ envFile }) => envFile.flatMap(({ repositoryPath }) => repositoryPath ?? [])),
    ]),
  );
}

/**
 * The files that are likely to be wanted along with a container file, to be read with it at once. What turns out not to be
 * wanted does not matter.
 */
export function companionsOf(path: string): string[] {
  if (isBakePath(path)) return takenTogether(path).filter((each) => each !== path);
  if (isComposeRoot(path)) return besides(path);
  return isDockerfilePath(path) ? ignoreFilesOf(path) : [...besides(path), ...ignoreFilesOf(path)];
}

/** Asks a second reader about the project's Dockerfiles; apart from the rest, as that reader is slow to load. */
export async function withSecondOpinion(project: Project): Promise<Project> {
  const files = new Map(project.dockerfiles.map((file) => [file.source, file]));
  return { ...project, ambiguities: (await Promise.all([...files.values()].map(ambiguitiesIn))).flat() };
}

function readingOf<T>({ source }: Dockerfile, work: () => T): T {
  return reviewing(filePathOf(source), work);
}

type MutableImage = Omit<Image, 'usedBy'> & { readonly usedBy: Service[] };

function assemble(stage: Stage, targets: BuildTargets, scripts: Project['scripts']): MutableImage {
  const stages = [stage];
  let base: StageBase = stage.base;
  for (; base.kind === 'stage'; base = base.stage.base) stages.unshift(base.stage);
  const layers = stages.flatMap((each) => each.layers);
  const layer = lastOf(layers, 'USER');
  const user = layer?.user && { setting: layer.user, layer };
  const starts = [lastOf(layers, 'ENTRYPOINT'), lastOf(layers, 'CMD')];
  const startScripts = starts.flatMap((each) => (each && scripts.get(each)) ?? []);
  return {
    stage,
    inherited: publishedLayers(stages[0]!),
    layers,
    base,
    user,
    startScripts,
    shipped: targets.shipped.has(stage),
    published: targets.published.has(stage),
    pushedBy: targets.pushedBy(stage),
    usedBy: [],
  };
}

function runsOf(service: ComposeService, published: PublishedLookup): Service['runs'] {
  const reference =
    !service.build && service.image?.value !== undefined ? parseReference(service.image.value) : undefined;
  if (!reference) return { kind: 'unknown' };
  const platform = service.platform?.value;
  return { kind: 'pulled', reference, platform, published: published({ reference, platform }) };
}

/** The builder stops at the first mistake of a file; more than a few are one that was meant to be something else. */
const mostMistakes = 3;

/** What the builder refuses in each file, once, however many services build it. */
class Mistakes {
  readonly #files = new Map<Source, Map<string, BuildRefusal>>();
  /** Files that others than Docker read for the builder: they may take what it refuses. */
  readonly #foreign = new Set<Source>();

  add(dockerfile: Dockerfile, targets: ReadonlySet<Stage>): void {
    const { source, errors, frontend } = dockerfile;
    if (frontend && !isDockersOwn(frontend.reference)) this.#foreign.add(source);
    const told = this.#files.get(source) ?? new Map<string, BuildRefusal>();
    this.#files.set(source, told);
    for (const each of refusals(dockerfile, targets)) {
      // What can be read is reviewed, whatever a template is filled with.
      if (errors.length === 0 && (isTemplate(source.path) || stopsAtTemplate([each]))) continue;
      if (told.size < mostMistakes) told.set(JSON.stringify([each.at.span, each.message]), each);
    }
  }

  told(): Unread[] {
    return [...this.#files].flatMap(([source, told]) =>
      [...told.values()].map((each) => ({ ...unreadAt(each), ...(!this.#foreign.has(source) && refusedToo) })),
    );
  }
}

const refusedToo = { refused: true } as const;

function unreadAt({ at, message: reason, unsure: _, ...doubt }: ComposeError): Unread {
  return { path: at.source.path, at, reason, ...doubt };
}
