import { knownBase } from '../../known/base-images.ts';
import { stepsBack } from '../../known/image-trust.ts';
import { type Comparison, pathsNow } from '../../model/change-comparison.ts';
import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { noNewPrivileges, securityOptions } from '../../model/compose/security-options.ts';
import { lastOf } from '../../model/dockerfile/layer.ts';
import type { Image, Service } from '../../model/project.ts';
import { isRootUser, platformOf, servicesSetUser } from '../../model/root-user.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Location, outermost } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';

/** A protection that a subject had before a change and has no longer. */
export interface Loss {
  readonly what: Protection;
  /** The image or service as it is now. */
  readonly subject:
    | { readonly kind: 'image'; readonly image: Image }
    | { readonly kind: 'service'; readonly service: Service };
  readonly at: Location;
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
  | 'older'
  | 'publisher'
  | 'registry'
  | 'unpinned';

/** What a change takes away from the images and services that are there on both sides, also under another name. */
export function lossesIn(comparison: Comparison): Loss[] {
  const { before, after } = comparison;
  const now = pathsNow(comparison);
  const images = partners(before.images, after.images, now, imageKey, baseKey);
  const services = partners(before.services, after.services, now, serviceKey, runsKey);
  return [
    ...after.images.flatMap((image) => {
      // One that is built in several ways loses what it loses against each.
      const [losses = [], ...others] = images(image).map((old) => [...imageLosses(old, image)]);
      return losses.filter(({ what }) => others.every((other) => other.some((loss) => loss.what === what)));
    }),
    ...after.services.flatMap((service) => {
      const old = services(service);
      // One that several sets of files have is compared with itself in the same set.
      const files = filesOf(service, same);
      const partner = old.find((each) => filesOf(each, now) === files) ?? (old.length === 1 ? old[0] : undefined);
      return partner ? [...serviceLosses(partner, service)] : [];
    }),
  ];
}

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

function* imageLosses(old: Image, image: Image): Iterable<Loss> {
  const { stage } = image;
  const subject = { kind: 'image', image } as const;
  const at = stage.from.image.at;
  if (old.stage.base.kind === 'image' && stage.base.kind === 'image') {
    for (const { kind, from, to } of stepsBack(old.stage.base.reference, stage.base.reference))
      yield { what: kind, subject, at, was: from, is: to };
  }
  if (!image.shipped) return;
  const [was, is] = [runsAs(old), runsAs(image)];
  if (was.root === false && (is.root || (old.user && !image.user && is.root === undefined)) && !servicesSetUser(image))
    yield { what: 'user', subject, at: image.user?.setting.at ?? at, was: was.as, is: is.as };
  const watched = image.usedBy.length > 0 && image.usedBy.every(({ healthcheck }) => healthcheck);
  if (hasHealthcheck(old) && !hasHealthcheck(image) && !watched) {
    const off = lastOf(image.layers, 'HEALTHCHECK')?.instruction;
    yield { what: 'healthcheck', subject, at: off?.at ?? at, was: 'HEALTHCHECK', is: off && 'HEALTHCHECK NONE' };
  }
}

/** The user that an image runs as, in the words of its files; `root` is undefined where that is not known. */
function runsAs(image: Image): { readonly root: boolean | undefined; readonly as: string } {
  const { user, base } = image;
  if (user) {
    const { value } = user.setting;
    return { root: value === undefined ? undefined : isRootUser(value, platformOf(image)), as: value ?? '' };
  }
  const known = base.kind === 'scratch' ? 'root' : base.kind === 'image' ? base.known?.user : undefined;
  return { root: known && known === 'root', as: base.kind === 'image' ? base.reference.text : '' };
}

function hasHealthcheck({ layers }: Image): boolean {
  return lastOf(layers, 'HEALTHCHECK')?.instruction.run !== undefined;
}

function* serviceLosses(old: Service, service: Service): Iterable<Loss> {
  if (service.provider) return;
  const subject = { kind: 'service', service } as const;
  const loss = (what: Protection, was: string, is?: { readonly at: Location; readonly as: string }): Loss => ({
    what,
    subject,
    at: is?.at ?? service.at,
    was,
    is: is?.as,
  });
  if (old.runs.kind === 'pulled' && service.runs.kind === 'pulled' && service.image) {
    for (const { kind, from, to } of stepsBack(old.runs.reference, service.runs.reference))
      yield { what: kind, subject, at: service.image.at, was: from, is: to };
  }
  const user = old.user?.value;
  if (user !== undefined && !isRootUser(user) && rootNow(service))
    yield loss('user', user, service.user && { at: service.user.at, as: service.user.value ?? '' });
  if (
    old.readOnly?.value === true &&
    (service.readOnly?.value ?? service.readOnly) !== true &&
    !isUnknown(service.readOnly)
  )
    yield loss('read-only', 'read_only: true', service.readOnly && { at: service.readOnly.at, as: 'false' });
  yield* capabilityLosses(old, service, loss);
  yield* optionLosses(old, service, loss);
  for (const name of ['memory', 'cpus', 'pids'] as const) {
    const [was, is] = [old.limits[name], service.limits[name]];
    if (was && !isNoLimit(was) && (!is || isNoLimit(is)))
      yield loss(name, was.value ?? '', is && { at: is.at, as: is.value ?? '' });
  }
  const [checked, checks] = [old.healthcheck, service.healthcheck];
  const built = service.runs.kind === 'built' && hasHealthcheck(service.runs.image);
  if (checked && !checked.disabled?.value && (checks ? checks.disabled?.value === true : !built))
    yield loss('healthcheck', 'healthcheck', checks?.disabled && { at: checks.disabled.at, as: '' });
  yield* mountLosses(old, service, loss);
}

type Lose = (what: Protection, was: string, is?: { readonly at: Location; readonly as: string }) => Loss;

/** A setting that is there, and whose value only the run knows. */
function isUnknown(setting: { readonly value: unknown } | undefined): boolean {
  return setting !== undefined && setting.value === undefined;
}

/** Whether a service runs as root, as far as its files tell; without `user:` its image decides. */
function rootNow({ user, runs }: Service): boolean {
  if (user) return user.value !== undefined && isRootUser(user.value);
  if (runs.kind === 'built') return runsAs(runs.image).root !== false;
  return runs.kind !== 'pulled' || knownBase(runs.reference, undefined)?.user !== 'nonroot';
}

function* capabilityLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  if (service.capDrop.some(({ value }) => value === undefined || value === 'ALL')) return;
  const kept = new Set(service.capDrop.map(({ value }) => value));
  const gone = old.capDrop.flatMap(({ value }) => (value !== undefined && !kept.has(value) ? [value] : []));
  const at = service.keys.get('cap_drop');
  if (gone.length > 0)
    yield loss('capabilities', `cap_drop: [${gone.join(', ')}]`, at && { at, as: [...kept].join(', ') });
}

function* optionLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  const [was, is] = [noNewPrivileges(old), noNewPrivileges(service)];
  if (was?.value === true && (is?.value ?? false) === false)
    yield loss('no-new-privileges', 'no-new-privileges:true', is && { at: is.setting.at, as: is.setting.value ?? '' });
  const options = securityOptions(service);
  if (options.some(({ name, value }) => name === undefined || value === undefined)) return;
  for (const what of ['seccomp', 'apparmor', 'label'] as const) {
    const before = securityOptions(old).findLast(({ name }) => name === what);
    const now = options.findLast(({ name }) => name === what);
    if (before?.value && protects(before.value) && (!now || !protects(now.value!)))
      yield loss(what, before.setting.value ?? '', now && { at: now.setting.at, as: now.setting.value ?? '' });
  }
}

function protects(value: string): boolean {
  return !/^(?:unconfined|disable|type:spc_t)$/.test(value);
}

function* mountLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  for (const mount of service.mounts) {
    const target = mount.target?.value;
    // Whether a socket is read-only makes no difference to what it lets in.
    if (target === undefined || mount.readOnly !== false || mount.hostPath?.endsWith('.sock')) continue;
    const before = old.mounts.find((each) => each.target?.value === target);
    if (before?.readOnly === true && before.type === mount.type)
      yield loss('mount', 'ro', { at: mount.at, as: target });
  }
}
