import { completeName, type ImageReference } from '../../known/image-reference.ts';
import { lowestStage } from '../../model/dockerfile/image-uses.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { scriptOrFileAt } from '../../model/dockerfile/layer.ts';
import type { Project, Service } from '../../model/project.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Location, outermost } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { referenceOf } from '../network/image-lookup.ts';

/** A stage or a service, which findings are about. */
export interface Subject {
  readonly kind: 'stage' | 'service';
  /** Of the file that it stands in; of one of the base, what that file is called at the head. */
  readonly path: string;
  /** The stage's name or its number, or the service's name. */
  readonly name: string;
  /** All of it. */
  readonly at: Location;
  /** Whether compose starts it in its folder without being told of a file. */
  readonly byDefault: boolean;
  /** Whether its file ends with it: the stage that ships unless somebody names another. */
  readonly last: boolean;
  /** The image that a service runs, without registry, owner and tag; '' where it has none, and for a stage. */
  readonly image: string;
  /** The same as a whole. */
  readonly reference: ImageReference | undefined;
  /** What it is made of: the image that a stage begins with, the stage that a service builds; undefined where that is not known. */
  readonly madeOf: string | undefined;
  /**
   * What runs in the end, whatever its version: the image that all of a stage is built on, the one that a service pulls, or the
   * Dockerfile of its own; undefined where that is not known.
   */
  readonly runs: string | undefined;
}

/** What is said of a subject, and where. */
interface Said {
  readonly image: string | undefined;
  readonly service: string | undefined;
  readonly at: Location;
}

/** Tells a subject from all others of one side. */
export function idOf({ kind, path, name }: Pick<Subject, 'kind' | 'path' | 'name'>): string {
  return JSON.stringify([kind, path, name]);
}

/** The subjects of one side of a change. */
export class Subjects {
  /** Each once, also where several sets of files have it. */
  readonly all: readonly Subject[];
  readonly #byId: ReadonlyMap<string, Subject>;
  readonly #servicesOf: ReturnType<typeof servicesByFile>;
  readonly #stageRunning: ReturnType<typeof stagesByScript>;
  readonly #currentPath: (path: string) => string;

  /** @param currentPath gives a file's path at the head of the change */
  constructor({ dockerfiles, services, scripts }: Project, currentPath: (path: string) => string) {
    this.#currentPath = currentPath;
    this.#servicesOf = servicesByFile(services);
    this.#stageRunning = stagesByScript(scripts);
    const found: Subject[] = [];
    for (const { source, stages } of dockerfiles) {
      for (const [i, stage] of stages.entries()) {
        const end = stages[i + 1]?.from.at.span.start ?? source.text.length;
        const at = outermost(source.at(stage.from.at.span.start, end));
        found.push({
          kind: 'stage',
          path: this.#pathOf(at),
          name: stageName(stage),
          at,
          last: i === stages.length - 1,
          byDefault: false,
          image: '',
          reference: undefined,
          madeOf: baseOf(stage),
          runs: rootOf(stage),
        });
      }
    }
    const byDefault = new Set(
      services.flatMap(({ at, application }) => (application.kind === 'default' ? [at.source] : [])),
    );
    for (const { name, at, whole, image, runs } of services) {
      const path = this.#pathOf(at);
      const madeOf = runs.kind === 'built' ? this.#idOf(runs.image.stage) : undefined;
      const reference = image && referenceOf(image);
      const file = runs.kind === 'built' ? this.#pathOf(runs.image.stage.from.at) : undefined;
      const own = {
        byDefault: byDefault.has(at.source),
        reference,
        madeOf,
        runs: file ?? (reference && completeName(reference)),
      };
      const short = reference?.repository.split('/').at(-1) ?? '';
      found.push({ kind: 'service', path, name, at: outermost(whole), last: false, image: short, ...own });
    }
    this.#byId = new Map(found.reverse().map((subject) => [idOf(subject), subject]));
    this.all = [...this.#byId.values()].reverse();
  }

  /** The one that a finding is about; undefined where it is about none. */
  of({ image, service, at }: Said): Subject | undefined {
    const path = this.#pathOf(at);
    if (service === undefined) {
      const stage = image === undefined ? undefined : this.#byId.get(idOf({ kind: 'stage', path, name: image }));
      // What a stage does in a script is reported there.
      const running = image === undefined ? undefined : this.#stageRunning(image, outermost(at).source.path);
      return stage ?? (running && this.get(running));
    }
    const own = this.#byId.get(idOf({ kind: 'service', path, name: service }));
    if (own) return own;
    // What a service takes over from another file is reported there.
    const [one] = this.#servicesOf(service, outermost(at).source.path);
    return one && this.#byId.get(idOf({ kind: 'service', path: this.#pathOf(one.at), name: service }));
  }

  /** The one that a stage or a service of this side is. */
  get(self: Stage | Service): Subject | undefined {
    return this.#byId.get(this.#idOf(self));
  }

  #idOf(self: Stage | Service): string {
    return 'from' in self
      ? idOf({ kind: 'stage', path: this.#pathOf(self.from.at), name: stageName(self) })
      : idOf({ kind: 'service', path: this.#pathOf(self.at), name: self.name });
  }

  #pathOf(at: Location): string {
    return this.#currentPath(outermost(at).source.path);
  }
}

/** Gives the first stage of a name that runs the script at a path. */
export function stagesByScript(scripts: Project['scripts']): (name: string, path: string) => Stage | undefined {
  const running = [...scripts].flatMap(([{ stage }, run]) =>
    run.flatMap((script) => {
      const text = scriptOrFileAt(script);
      return text ? [[keyOf(stageName(stage), outermost(text).source.path), stage] as const] : [];
    }),
  );
  const stages = new Map(running.reverse());
  return (name, path) => stages.get(keyOf(name, path));
}

function baseOf({ base }: Stage): string | undefined {
  return base.kind === 'image' ? `${base.reference.registry}/${base.reference.repository}` : undefined;
}

/** The image below all stages that a stage is built on, also where only the build knows its tag. */
function rootOf(stage: Stage): string | undefined {
  const { base, from } = lowestStage(stage);
  if (base.kind === 'scratch') return base.kind;
  const reference = base.kind === 'image' ? base.reference : referenceOf(from.image);
  return reference && completeName(reference);
}

/**
 * Gives the services of a name in the applications that are read from a file, or that have it in their containers; where none
 * of them is, the first of that name.
 */
export function servicesByFile(services: readonly Service[]): (name: string, path: string) => readonly Service[] {
  const first = new Map(services.map((service) => [service.name, service] as const).reverse());
  const reading = groupBy(
    services.flatMap((service) => [...filesOf(service)].map((path) => ({ path, service }))),
    ({ path, service }) => keyOf(service.name, path),
  );
  return (name, path) => {
    const known = reading.get(keyOf(name, path))?.map(({ service }) => service);
    return known ?? [first.get(name)].filter((service) => service !== undefined);
  };
}

function filesOf({ application: { sources, included }, settingsFiles }: Service): Set<string> {
  return new Set([...sources, ...included, ...settingsFiles.map(({ source }) => source)].map(({ path }) => path));
}

function keyOf(name: string, path: string): string {
  return JSON.stringify([name, path]);
}
