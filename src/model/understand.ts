import { besides } from '../known/compose-file-names.ts';
import { isComposeRoot } from '../known/container-file-names.ts';
import { parseReference } from '../known/image-reference.ts';
import { compareLocations, outermost, type Source } from '../source.ts';
import type { Files } from '../text/files.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import type { Setting } from '../text/setting.ts';
import { inheriting, readingAgain, TooMuchWork, WorkBudget } from '../work-budget.ts';
import { BuildContexts, ignoreFilesOf } from './build-context.ts';
import { readApplications } from './compose/read-applications.ts';
import type { ComposeService, EnvironmentEntry } from './compose/service.ts';
import { isTemplate, stopsAtTemplate } from './container-paths.ts';
import { CopiedFiles } from './copied-files.ts';
import type { BuildRefusal, Dockerfile, Layer, Stage, StageBase } from './dockerfile/instruction.ts';
import { lastOf } from './dockerfile/layer.ts';
import { refusals } from './dockerfile/needed-stages.ts';
import { readDockerfile } from './dockerfile/read-dockerfile.ts';
import { ambiguitiesIn } from './dockerfile/second-opinion.ts';
import type { BuildInputs } from './dockerfile/stages.ts';
import { ownImages } from './own-images.ts';
import type { Image, Project, Service, Unread } from './project.ts';

/**
 * Joins files into a project: reads the Dockerfiles and compose files, and finds out which service runs which image.
 * Pure, and cheap to call again once the files it wanted are there.
 */
export function understand(files: Files): Project {
  const { applications, wanted } = readApplications(files);
  const builds = new Builds(files);
  const joined: { service: ComposeService; stage: Stage | undefined }[] = [];
  for (const { services } of applications) {
    for (const service of services) joined.push({ service, stage: builds.stage(service) });
  }
  for (const path of files.roots) {
    const source = !isComposeRoot(path) && files.get(path);
    if (source) builds.alone(source);
  }

  const dockerfiles = builds.dockerfiles();
  const contexts = new BuildContexts(files);
  const builders = groupBy(joined, ({ stage }) => stage?.file);
  const images = new Map<Stage, MutableImage>();
  const refused = new Mistakes();
  for (const dockerfile of dockerfiles) {
    const targets = targetsOf(files, dockerfile, builders.get(dockerfile)?.map(({ stage }) => stage) ?? []);
    for (const stage of dockerfile.stages) images.set(stage, assemble(stage, targets.includes(stage)));
    refused.add(dockerfile, targets);
  }
  const own = ownImages(joined);
  const services = joined.map(({ service, stage: built }): Service => {
    const named = own(service);
    const stage = built ?? named?.stage;
    const image = stage && images.get(stage);
    const pulled: Service['runs'] = named ? { kind: 'unknown' } : runs(service);
    const joinedService: Service = { ...service, runs: image ? { kind: 'built', image } : pulled };
    image?.usedBy.push(joinedService);
    return joinedService;
  });
  const buildersOf = (file: Dockerfile) => builders.get(file)?.map(({ service }) => service) ?? [];
  const copied = new CopiedFiles(files);
  const faults = applications.flatMap(({ errors }) => errors.toSorted((a, b) => compareLocations(a.at, b.at)));
  // YAML and compose tell one fault at several places, the first of which may be before the template's piece.
  const templates = new Set(faults.filter((each) => stopsAtTemplate([each])).map(({ at }) => at.source.path));
  const needed = neededBy(applications);
  return {
    dockerfiles,
    applications,
    contexts: new Map(dockerfiles.map((file) => [file, contexts.of(file, buildersOf(file))])),
    copied: new Map(dockerfiles.map((file) => [file, copied.of(file, buildersOf(file))])),
    images: [...images.values()],
    services,
    unread: [
      ...refused.told(),
      ...[...builds.tooMuch].map(([source, { message }]) => unreadAt({ at: source.at(0, 0), message })),
      ...faults.filter(({ at }) => !templates.has(at.source.path)).map(unreadAt),
    ],
    templates: [...builds.templates, ...templates],
    ambiguities: [],
    wanted: [...new Set([...wanted, ...builds.wanted, ...contexts.wanted, ...copied.wanted])],
    optional: new Set([...copied.paths].filter((path) => !needed.has(path))),
  };
}

/** What compose files read besides: a file that one of them needs is not optional because a Dockerfile copies it, too. */
function neededBy(applications: Project['applications']): ReadonlySet<string | undefined> {
  return new Set(
    applications.flatMap(({ sources, services }) => [
      ...sources.flatMap(({ path }) => besides(path)),
      ...services.flatMap(({ envFiles }) => envFiles.map(({ repositoryPath }) => repositoryPath)),
    ]),
  );
}

/**
 * The files that are likely to be wanted along with a container file, to be read with it at once. What turns out not to be
 * wanted does not matter.
 */
export function companionsOf(path: string): string[] {
  return isComposeRoot(path) ? besides(path) : ignoreFilesOf(path);
}

/** Asks a second reader about the project's Dockerfiles; apart from the rest, as that reader is slow to load. */
export async function withSecondOpinion(project: Project): Promise<Project> {
  const files = new Map(project.dockerfiles.map((file) => [file.source, file]));
  const places = await Promise.all([...files.values()].map(ambiguitiesIn));
  return { ...project, ambiguities: places.flat() };
}

type MutableImage = Omit<Image, 'usedBy'> & { readonly usedBy: Service[] };

/** The Dockerfiles of a project, each read once for every set of build arguments and named contexts that a service gives it. */
class Builds {
  readonly wanted: string[] = [];
  readonly templates = new Set<string>();
  /** Those that take more work than there is budget for. */
  readonly tooMuch = new Map<Source, TooMuchWork>();
  readonly #budget = new WorkBudget();
  readonly #files: Files;
  readonly #read = new Map<Source, Map<string, Dockerfile>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The stage that a service builds; undefined where it builds none, or its Dockerfile or target is not to be had. */
  stage({ build }: ComposeService): Stage | undefined {
    if (!build) return undefined;
    const source = build.inline ?? this.#file(build.dockerfilePath);
    if (!source) return undefined;
    const given = { args: valuesOf(build.args), contexts: valuesOf(build.additionalContexts) };
    const dockerfile = this.#dockerfile(source, given);
    if (!dockerfile) return undefined;
    if (stopsAtTemplate(dockerfile.errors)) {
      this.#leaveOut(source);
      return undefined;
    }
    return targeted(dockerfile, build.target);
  }

  /** A Dockerfile that is reviewed for its own sake; read as it stands unless a service builds it. */
  alone(source: Source): void {
    if (this.#read.has(source)) return;
    const errors = this.#dockerfile(source, nothingGiven)?.errors ?? [];
    if (stopsAtTemplate(errors) || (errors.length > 0 && isTemplate(source.path))) this.#leaveOut(source);
  }

  dockerfiles(): Dockerfile[] {
    return [...this.#read.values()].flatMap((variants) => [...variants.values()]);
  }

  #leaveOut(source: Source): void {
    this.#read.delete(source);
    this.templates.add(source.path);
  }

  #file(path: string | undefined): Source | undefined {
    if (path === undefined) return undefined;
    const source = this.#files.get(path);
    if (source === undefined) this.wanted.push(path);
    return source ?? undefined;
  }

  #dockerfile(source: Source, given: BuildInputs): Dockerfile | undefined {
    if (this.tooMuch.has(source)) return undefined;
    const variants = this.#read.get(source) ?? new Map<string, Dockerfile>();
    this.#read.set(source, variants);
    const key = JSON.stringify([given.args, given.contexts].map(sorted));
    const known = variants.get(key);
    if (known) return known;
    try {
      const dockerfile = this.#affordable(source, given, key, variants.values().next().value);
      variants.set(key, dockerfile);
      return dockerfile;
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error;
      this.#read.delete(source);
      this.tooMuch.set(source, error);
      return undefined;
    }
  }

  /** @param other the same file as another build reads it */
  #affordable(source: Source, given: BuildInputs, key: string, other: Dockerfile | undefined): Dockerfile {
    const budget = this.#budget;
    if (other) {
      const again = readingAgain(other.instructions.length, source.text.length);
      budget.spend(again, 'services build it with too many different arguments');
    }
    const readings = readBefore(source);
    const before = readings.get(key);
    if (before) {
      budget.spend(before.work, 'other files take the work that a review does');
      return before.dockerfile;
    }
    const { left } = budget;
    const dockerfile = readDockerfile(source, given, budget);
    budget.spend(inheriting(inheritedLayers(dockerfile)), 'its stages inherit too many layers');
    readings.set(key, { dockerfile, work: left - budget.left });
    return dockerfile;
  }
}

/** How often a layer is inherited, or a stage built on, in all of a file's images. */
function inheritedLayers({ stages }: Dockerfile): number {
  const below = new Map<Stage, number>();
  let sum = 0;
  for (const stage of stages) {
    const { base } = stage;
    const inherited = base.kind === 'stage' ? below.get(base.stage)! + base.stage.layers.length + 1 : 0;
    below.set(stage, inherited);
    sum += inherited;
  }
  return sum;
}

/** What a Dockerfile was read as when fewer of the other files were there, and the work of it, by what the build is given. */
const readBefore = once((_: Source) => new Map<string, { readonly dockerfile: Dockerfile; readonly work: number }>());

const nothingGiven: BuildInputs = { args: new Map(), contexts: new Map() };

/** Names with the values that they are given. */
function valuesOf(entries: readonly EnvironmentEntry[]): ReadonlyMap<string, Setting> {
  return new Map(entries.flatMap(({ name, value }): [string, Setting][] => (value ? [[name, value]] : [])));
}

function sorted(settings: ReadonlyMap<string, Setting>): unknown[] {
  return [...settings].map(([name, { value, parts }]) => [name, value ?? parts ?? null]).sort();
}

/** The stage that a build of a service is for; undefined where the file has none of that name, or only the run knows it. */
function targeted({ stages }: Dockerfile, target: Setting | undefined): Stage | undefined {
  if (!target) return stages.at(-1);
  if (target.value === undefined) return undefined;
  const name = target.value.toLowerCase();
  return stages.findLast((stage) => stage.name === name) ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined);
}

/** The stages that somebody builds for their own sake: those that are said to ship, those of services, else the last one. */
function targetsOf(files: Files, dockerfile: Dockerfile, built: readonly (Stage | undefined)[]): readonly Stage[] {
  const targets = [...namedBy(files, dockerfile), ...built];
  if (targets.length === 0) targets.push(dockerfile.stages.at(-1));
  return targets.filter((stage) => stage !== undefined);
}

/** The stages that are said to ship; a name that the file does not have says nothing. */
function namedBy(files: Files, { source, stages }: Dockerfile): (Stage | undefined)[] {
  const names = files.ships?.(outermost(source.at(0, 0)).source.path) ?? [];
  return names.flatMap(
    (name) =>
      stages.find((each) => each.name === name.toLowerCase()) ?? stages.filter(({ index }) => String(index) === name),
  );
}

function assemble(stage: Stage, shipped: boolean): MutableImage {
  const stages = [stage];
  let base: StageBase = stage.base;
  for (; base.kind === 'stage'; base = base.stage.base) stages.unshift(base.stage);
  const layers = stages.flatMap((each) => each.layers);
  const layer = lastOf(layers, 'USER');
  const user = layer?.user && { setting: layer.user, layer };
  return { stage, layers, base, user, shipped, usedBy: [] };
}

function runs(service: ComposeService): Service['runs'] {
  const reference =
    !service.build && service.image?.value !== undefined ? parseReference(service.image.value) : undefined;
  return reference ? { kind: 'pulled', reference } : { kind: 'unknown' };
}

/** The builder stops at the first mistake of a file; more than a few are one that was meant to be something else. */
const mostMistakes = 3;

/** What the builder refuses in each file, once, however many services build it. */
class Mistakes {
  readonly #files = new Map<Source, Map<string, BuildRefusal>>();

  add(dockerfile: Dockerfile, targets: readonly Stage[]): void {
    const { source, errors } = dockerfile;
    const told = this.#files.get(source) ?? new Map<string, BuildRefusal>();
    this.#files.set(source, told);
    for (const each of refusals(dockerfile, targets)) {
      // What can be read is reviewed, whatever a template is filled with.
      if (errors.length === 0 && (isTemplate(source.path) || stopsAtTemplate([each]))) continue;
      if (told.size < mostMistakes) told.set(JSON.stringify([each.at.span, each.message]), each);
    }
  }

  told(): Unread[] {
    return [...this.#files.values()].flatMap((told) => [...told.values()].map(unreadAt));
  }
}

function unreadAt({ at, message }: { at: Layer['instruction']['at']; message: string }): Unread {
  return { path: at.source.path, at, reason: message };
}
