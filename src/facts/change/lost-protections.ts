import { type Comparison, pathsNow } from '../../model/change-comparison.ts';
import type { Image, Service } from '../../model/project.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Location, outermost, type Source } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { imageLosses } from './image-losses.ts';
import { serviceLosses } from './service-losses.ts';

/** A protection that a subject had before a change and has no longer. */
export interface Loss {
  readonly what: Protection;
  /** The image or service as it is now. */
  readonly subject:
    | { readonly kind: 'image'; readonly image: Image }
    | { readonly kind: 'service'; readonly service: Service };
  /** Where it is undone; where nothing is said any more, where it stood before the change. */
  readonly at: Location;
  readonly gone: boolean;
  /** What it was, as written. */
  readonly was: string;
  /** What it is now, as written; undefined where nothing is. */
  readonly is: string | undefined;
}

export type Protection =
  | 'user'
  | 'healthcheck'
  | 'read-only'
  | 'capabilities'
  | 'no-new-privileges'
  | 'seccomp'
  | 'apparmor'
  | 'label'
  | 'memory'
  | 'cpus'
  | 'pids'
  | 'mount'
  | 'loopback'
  | 'internal'
  | 'checksum'
  | 'older'
  | 'publisher'
  | 'registry'
  | 'unpinned';

/** What a change takes away from the images and services that are there on both sides, also under another name. */
export function lossesIn(comparison: Comparison): Loss[] {
  const { before, after } = comparison;
  const now = pathsNow(comparison);
  const removed = removedIn(comparison);
  const images = partners(before.images, after.images, now, imageKey, baseKey);
  const services = partners(before.services, after.services, now, serviceKey, runsKey);
  return [
    ...after.images.flatMap((image) => {
      // One that is built in several ways loses what it loses against each.
      const [losses = [], ...others] = images(image).map((old) => [...imageLosses(old, image, removed)]);
      return losses.filter(({ what }) => others.every((other) => other.some((loss) => loss.what === what)));
    }),
    ...after.services.flatMap((service) => {
      const old = services(service);
      // One that several sets of files have is compared with itself in the same set.
      const files = filesOf(service, same);
      const partner = old.find((each) => filesOf(each, now) === files) ?? (old.length === 1 ? old[0] : undefined);
      return partner ? [...serviceLosses(partner, service, removed)] : [];
    }),
  ];
}

/** Of some places before a change the first whose line the change takes out of its file. */
export type Removed = (places: readonly Location[]) => Location | undefined;

function removedIn({ files }: Comparison): Removed {
  const pairs = new Map(files.flatMap((pair) => (pair.before ? [[pair.before.path, pair] as const] : [])));
  return (places) =>
    places.find((place) => {
      const { source, span } = outermost(place);
      const pair = pairs.get(source.path);
      if (!pair) return false;
      const { start, end } = source.line(source.position(span.start).line)!;
      const line = source.text.slice(start, end).trim();
      return timesIn(pair.after, line) < timesIn(pair.before, line);
    });
}

function timesIn(source: Source | undefined, line: string): number {
  return source === undefined ? 0 : (linesOf(source).get(line)?.length ?? 0);
}

const linesOf = once(({ text }: Source) =>
  groupBy(
    text.split('\n').map((line) => line.trim()),
    (line) => line,
  ),
);

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
