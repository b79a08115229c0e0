import { type Comparison, pathsNow } from '../../model/change-comparison.ts';
import type { Image, Service } from '../../model/project.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Location, outermost } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';

interface Partners {
  /** What an image was; several where it was built in several ways, none where it is new. */
  readonly images: (image: Image) => readonly Image[];
  readonly service: (service: Service) => Service | undefined;
}

/** What the images and services of the head were at the base, also under another name. */
export const partnersIn = once((comparison: Comparison): Partners => {
  const { before, after } = comparison;
  const now = pathsNow(comparison);
  const services = partners(before.services, after.services, now, serviceKey, runsKey);
  return {
    images: partners(before.images, after.images, now, imageKey, baseKey),
    service: (service) => {
      const old = services(service);
      // One that several sets of files have is compared with itself in the same set.
      const files = filesOf(service, same);
      return old.find((each) => filesOf(each, now) === files) ?? (old.length === 1 ? old[0] : undefined);
    },
  };
});

type Key<T> = (subject: T, now: (path: string) => string) => string | undefined;

const same = (path: string) => path;

/**
 * Gives what a subject was before: what has its name, or else what is called by no name of now and is made of the same,
 * where there is only one of it on either side.
 */
function partners<T>(
  before: readonly T[],
  after: readonly T[],
  now: (path: string) => string,
  nameOf: Key<T>,
  madeOf: Key<T>,
): (subject: T) => readonly T[] {
  const named = groupBy(before, (each) => nameOf(each, now));
  const names = new Set(after.map((each) => nameOf(each, same)));
  const gone = groupBy(
    before.filter((each) => !names.has(nameOf(each, now))),
    (each) => madeOf(each, now),
  );
  const fresh = groupBy(
    after.filter((each) => !named.has(nameOf(each, same))),
    (each) => madeOf(each, same),
  );
  return (subject) => {
    const own = named.get(nameOf(subject, same));
    if (own) return own;
    const made = madeOf(subject, same);
    const [others = [], alike = []] = made === undefined ? [] : [gone.get(made), fresh.get(made)];
    return others.length === 1 && alike.length === 1 ? others : [];
  };
}

/** The last stage is what ships, whatever it is called; others are known by their names. */
function imageKey({ stage }: Image, now: (path: string) => string): string {
  const { source, stages } = stage.file;
  const name = stage.index === stages.length - 1 ? '' : stageName(stage);
  return JSON.stringify([now(pathOf(source.at(0, 0))), name]);
}

function serviceKey({ name, at }: Service, now: (path: string) => string): string {
  return JSON.stringify([now(pathOf(at)), name]);
}

/** A stage by the image that it begins with. */
function baseKey({ stage: { base, file } }: Image, now: (path: string) => string): string | undefined {
  if (base.kind !== 'image') return undefined;
  return JSON.stringify([now(pathOf(file.source.at(0, 0))), base.reference.registry, base.reference.repository]);
}

/** A service by what it runs. */
function runsKey({ at, runs }: Service, now: (path: string) => string): string | undefined {
  if (runs.kind === 'unknown') return undefined;
  const what =
    runs.kind === 'pulled' ? [runs.reference.registry, runs.reference.repository] : [imageKey(runs.image, now)];
  return JSON.stringify([now(pathOf(at)), ...what]);
}

function filesOf({ application }: Service, now: (path: string) => string): string {
  return JSON.stringify(application.sources.map(({ path }) => now(path)));
}

function pathOf(at: Location): string {
  return outermost(at).source.path;
}
