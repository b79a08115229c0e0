import { dockerfilesTried, endsLikeProgram } from '../known/container-file-names.ts';
import { isDeveloperName, isTrialPath } from '../known/path-roles.ts';
import type { PublishedLookup } from '../known/published-image.ts';
import { filePathOf, type Source } from '../source.ts';
import type { Files, PublishedBuild } from '../text/files.ts';
import { once } from '../text/once.ts';
import { folderOf, resolve } from '../text/path.ts';
import type { Setting } from '../text/setting.ts';
import { reviewing } from '../under-review.ts';
import { inheriting, readingAgain, TooMuchWork, WorkBudget } from '../work-budget.ts';
import { type BakeArgument, type BakeTarget, dockerfilesOf } from './bake/bake-targets.ts';
import type { Build, ComposeService, EnvironmentEntry } from './compose/service.ts';
import type { BuildInputs } from './dockerfile/build-inputs.ts';
import { isListOfArguments, mayBuild } from './dockerfile/dockerfile-look.ts';
import type { Dockerfile, Stage } from './dockerfile/instruction.ts';
import { readDockerfile } from './dockerfile/read-dockerfile.ts';
import { hasGap, isInstalledPath, isTemplate, stopsAtTemplate } from './files/container-paths.ts';
import { notBuilt } from './not-built.ts';
import type { Unread } from './project.ts';

/** The Dockerfiles of a project, each read once for every set of build arguments and named contexts that a service gives it. */
export class Builds {
  readonly wanted: string[] = [];
  readonly templates = new Set<string>();
  /** Dockerfiles that are not to be had, each where it is named. */
  readonly missing: Unread[] = [];
  /** Those that are looked for in case the usual one is not there. */
  readonly optional = new Set<string>();
  /** Those that take more work than there is budget for. */
  readonly tooMuch = new Map<Source, TooMuchWork>();
  readonly #budget: WorkBudget;
  readonly #files: Files;
  readonly #published: PublishedLookup;
  readonly #read = new Map<Source, Map<string, Dockerfile>>();
  /** Those that somebody builds for others than developers and tests. */
  readonly #inEarnest = new Set<Source>();

  constructor(files: Files, published: PublishedLookup) {
    this.#files = files;
    this.#published = published;
    this.#budget = new WorkBudget(files.carried?.work);
  }

  /** What is left of the work that is done for all Dockerfiles. */
  get workLeft(): number {
    return this.#budget.left;
  }

  /** The stage that a service builds; undefined where it builds none, or its Dockerfile or target is not to be had. */
  stage({ build, name: service, platform, at }: ComposeService): Stage | undefined {
    if (!build) return undefined;
    const source = build.inline ?? this.#fileOf(build, service);
    if (!source) return undefined;
    if (!isTrialPath(at.source.path)) this.#inEarnest.add(source);
    const dockerfile = this.#dockerfile(source, {
      args: valuesOf(build.args),
      contexts: valuesOf(build.additionalContexts),
      platform: (build.platforms[0] ?? platform)?.value,
      published: this.#published,
    });
    if (!dockerfile) return undefined;
    if (stopsAtTemplate(dockerfile.errors)) {
      this.#leaveOut(source);
      return undefined;
    }
    return targeted(dockerfile, build.target);
  }

  /**
   * The stage that a target of a bake file builds; undefined where its Dockerfile or target is not to be had. What only the
   * run knows is left to the Dockerfile's own defaults.
   */
  baked(target: BakeTarget): Stage | undefined {
    const paths = dockerfilesOf(target).flatMap(dockerfilesTried);
    for (const path of paths) this.optional.add(path);
    const source = target.inline ?? paths.map((path) => this.#file(path)).find((each) => each);
    if (!source) return undefined;
    if (!isTrialPath(target.source.path) && !isDeveloperName(target.name)) this.#inEarnest.add(source);
    // A bake file may have a target for every release there was.
    const given = this.#budget.isHalfLeft
      ? { args: writtenOf(target.args), contexts: writtenOf(target.additionalContexts) }
      : nothingGiven;
    const dockerfile = this.#dockerfile(source, { ...given, published: this.#published });
    return dockerfile && targeted(dockerfile, target.target);
  }

  /**
   * The stage that a published build makes of a Dockerfile under review; undefined where it makes none, or where its target is
   * not to be had. What only the run knows is left to the Dockerfile's own defaults, and so is an argument that it lacks.
   */
  published({ dockerfiles, target, args }: PublishedBuild): Stage | undefined {
    const path = dockerfiles.flatMap(dockerfilesTried).find((each) => this.#files.roots.includes(each));
    const source = path === undefined ? undefined : this.#files.get(path);
    if (!source) return undefined;
    this.#inEarnest.add(source);
    const declared = args.filter(({ name, value }) => value.value !== undefined && declares(source, name));
    const given =
      this.#budget.isHalfLeft && declared.length > 0 ? { ...nothingGiven, args: valuesOf(declared) } : nothingGiven;
    const dockerfile = this.#dockerfile(source, { ...given, published: this.#published });
    return dockerfile && targeted(dockerfile, target);
  }

  /**
   * A Dockerfile that is reviewed for its own sake; read as it stands unless a service builds it in earnest. What a new build
   * gives to it, or one for developers, shows that it is built so as well, and not that it is no longer built otherwise.
   */
  alone(source: Source): void {
    const wasAsWritten = this.#files.shippedBefore?.(filePathOf(source))?.asWritten;
    if (this.#inEarnest.has(source) && !wasAsWritten) return;
    const errors = this.#dockerfile(source, { ...nothingGiven, published: this.#published })?.errors ?? [];
    const { path, text } = source;
    if (errors.length === 0) return;
    // A command that works on Dockerfiles may be called like one, and so may a list of what one is given.
    const isOther = (text.startsWith('#!') && !mayBuild(text)) || isListOfArguments(text);
    if (isOther) this.#read.delete(source);
    else if (stopsAtTemplate(errors) || isTemplate(path) || (endsLikeProgram(path) && !mayBuild(text)))
      this.#leaveOut(source);
  }

  dockerfiles(): Dockerfile[] {
    return [...this.#read.values()].flatMap((variants) => [...variants.values()]);
  }

  #leaveOut(source: Source): void {
    this.#read.delete(source);
    this.templates.add(source.path);
  }

  /** The Dockerfile of a service; where none is named, podman knows another name than the usual one, too. */
  #fileOf(build: Build, service: string): Source | undefined {
    const { dockerfilePath, dockerfileOutside, dockerfile, context, contextPath, at } = build;
    const missing = (about: string, what: string, isElsewhere: boolean) => {
      const place = (dockerfile ?? context)?.at ?? at;
      const { path } = place.source;
      if (hasGap(about)) {
        this.templates.add(path);
        return;
      }
      const reason = notBuilt([service], about, what);
      const more = {
        ...(isElsewhere && { elsewhere: true as const }),
        ...(contextPath !== undefined && { builtIn: contextPath }),
      };
      this.missing.push({ path, at: place, reason, about, byUse: service, lacking: what, ...more });
    };
    if (dockerfileOutside !== undefined)
      missing(dockerfileOutside, 'which is outside the repository', contextPath === undefined);
    if (dockerfilePath === undefined) return undefined;
    const named = this.#file(dockerfilePath);
    if (named !== null) return named;
    const [, ...casings] = dockerfilesTried(dockerfilePath);
    const paths = dockerfile ? casings : [...casings, resolve(folderOf(dockerfilePath), 'Containerfile')!];
    for (const path of paths) this.optional.add(path);
    const others = paths.map((path) => this.#file(path));
    if (others.every((each) => each === null))
      missing(dockerfilePath, 'which does not exist here', isInstalledPath(dockerfilePath));
    return others.find((each) => each) ?? undefined;
  }

  #file(path: string): Source | null | undefined {
    const source = this.#files.get(path);
    if (source === undefined) this.wanted.push(path);
    return source;
  }

  #dockerfile(source: Source, given: BuildInputs): Dockerfile | undefined {
    if (this.tooMuch.has(source)) return undefined;
    const variants = this.#read.get(source) ?? new Map<string, Dockerfile>();
    this.#read.set(source, variants);
    const key = JSON.stringify([given.platform, ...[given.args, given.contexts].map(sorted)]);
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

  /** What a Dockerfile was read as when fewer of the other files were there, and the work of it, by what the build is given. */
  #readBefore(source: Source): Map<string, Reading> {
    const known = readingsAmong(this.#files.readings ?? this.#files);
    const own = known.get(source);
    if (own?.published === this.#published) return own.readings;
    const readings = new Map<string, Reading>();
    known.set(source, { published: this.#published, readings });
    return readings;
  }

  /** @param other the same file as another build reads it */
  #affordable(source: Source, given: BuildInputs, key: string, other: Dockerfile | undefined): Dockerfile {
    const budget = this.#budget;
    if (other) {
      const again = readingAgain(other.instructions.length, source.text.length);
      budget.spend(again, 'services build it with too many different arguments');
    }
    const readings = this.#readBefore(source);
    const before = readings.get(key);
    if (before) {
      budget.spend(before.work, 'other files take the work that a review does');
      if (before.read instanceof TooMuchWork) throw before.read;
      return before.read;
    }
    const { left } = budget;
    const read = reviewing(filePathOf(source), () => affordable(source, given, budget));
    readings.set(key, { read, work: left - budget.left });
    if (read instanceof TooMuchWork) throw read;
    return read;
  }
}

/** @returns the fault of a file that nobody could read, however little is read besides */
function affordable(source: Source, given: BuildInputs, budget: WorkBudget): Dockerfile | TooMuchWork {
  try {
    const dockerfile = readDockerfile(source, given, budget);
    budget.spend(inheriting(inheritedLayers(dockerfile)), 'its stages inherit too many layers');
    return dockerfile;
  } catch (error) {
    if (error instanceof TooMuchWork && budget.left >= 0) return error;
    throw error;
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

interface Reading {
  readonly read: Dockerfile | TooMuchWork;
  readonly work: number;
}

/** With the files, and not with a source: findings keep those, and would keep all that was read of them. */
const readingsAmong = once((_: object) => new Map<Source, Readings>());

interface Readings {
  readonly published: PublishedLookup;
  readonly readings: Map<string, Reading>;
}

const nothingGiven = { args: new Map(), contexts: new Map() };

/** Names with the values that they are given. */
function valuesOf(entries: readonly Pick<EnvironmentEntry, 'name' | 'value'>[]): ReadonlyMap<string, Setting> {
  return new Map(entries.flatMap(({ name, value }): [string, Setting][] => (value ? [[name, value]] : [])));
}

/** The same, of those that a file says wholly. */
function writtenOf(entries: readonly BakeArgument[]): ReadonlyMap<string, Setting> {
  return new Map([...valuesOf(entries)].filter(([, { value }]) => value !== undefined));
}

/** Whether a Dockerfile takes a build argument, somewhere. */
export function declares(source: Source, argument: string): boolean {
  return argumentsIn(source).has(argument);
}

/** The names behind ARG, as far as they stand at the beginning of a line: cheaper than to read the file. */
const argumentsIn = once(({ text }: Source): ReadonlySet<string | undefined> => {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Set(
    lines.flatMap(([keyword = '', name = '']) => (keyword.toUpperCase() === 'ARG' ? name.split('=')[0] : [])),
  );
});

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
