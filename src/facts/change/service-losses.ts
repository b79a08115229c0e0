import { parseReference } from '../../known/image-reference.ts';
import { isLocalAddress } from '../../known/port-ranges.ts';
import type { NamedImage } from '../../known/published-image.ts';
import { isOpenToAll } from '../../model/compose/published-ports.ts';
import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { noNewPrivileges, securityOptions } from '../../model/compose/security-options.ts';
import type { JoinedNetwork } from '../../model/compose/service.ts';
import type { Project, Service } from '../../model/project.ts';
import { type Location, textAt } from '../../source.ts';
import { serviceRunsAs } from '../accounts/runs-as.ts';
import { hasHealthcheck, lostUser } from './image-losses.ts';
import type { Loss, Protection, Removed } from './lost-protections.ts';
import { lossesBetween } from './published-losses.ts';

/** What a service had before a change and has no longer. */
export function* serviceLosses(
  old: Service,
  service: Service,
  removed: Removed,
  signatures: Project['signatures'],
): Iterable<Loss> {
  if (service.provider) return;
  const loss: Lose = (what, was, is) => {
    const stood = is ? undefined : removed([was.at, ...(was.via ?? [])]);
    const at = is?.at ?? stood ?? service.at;
    return { what, subject: { kind: 'service', service }, at, gone: stood !== undefined, was: was.as, is: is?.as };
  };
  yield* imageChanges(old, service, signatures);
  yield* userLosses(old, service, loss);
  yield* readOnlyLosses(old, service, loss);
  yield* capabilityLosses(old, service, loss);
  yield* optionLosses(old, service, loss);
  yield* limitLosses(old, service, loss);
  yield* healthcheckLosses(old, service, loss);
  yield* mountLosses(old, service, loss);
  yield* portLosses(old, service, loss);
  yield* networkLosses(old, service, loss);
}

/** What something was or is, as written. */
interface Said {
  readonly at: Location;
  readonly via?: readonly Location[];
  readonly as: string;
}

type Lose = (what: Protection, was: Said, is?: Said) => Loss;

function said(
  setting: { readonly at: Location; readonly via?: readonly Location[]; readonly value?: unknown },
  as = setting.value,
): Said {
  return { at: setting.at, ...(setting.via && { via: setting.via }), as: as === undefined ? '' : String(as) };
}

function* imageChanges(old: Service, service: Service, signatures: Project['signatures']): Iterable<Loss> {
  if (service.runs.kind !== 'pulled' || !service.image) return;
  for (const loss of lossesAgainst(old, service.runs, signatures)) {
    if (loss.what === 'healthcheck' && service.healthcheck) continue;
    yield { ...loss, subject: { kind: 'service', service }, at: service.image.at, gone: false };
  }
}

/** What was built here has an owner as well, by the name that it was given. */
function lossesAgainst(old: Service, now: NamedImage, signatures: Project['signatures']) {
  if (old.runs.kind === 'pulled') return lossesBetween(old.runs, now, signatures);
  const reference = old.runs.kind === 'built' ? parseReference(old.image?.value ?? '') : undefined;
  if (!reference) return [];
  const built = { reference, platform: undefined, published: undefined };
  return lossesBetween(built, now, signatures).filter(({ what }) => what === 'owner');
}

function* userLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  const pulled = old.runs.kind === 'pulled' && service.runs.kind === 'pulled';
  // What built images alone decide is told of those.
  if (!old.user && !service.user && !pulled) return;
  const [was, is] = [serviceRunsAs(old), serviceRunsAs(service)];
  const what = was.user === 'nonroot' ? lostUser(is, old.user !== undefined && !service.user) : undefined;
  if (!what) return;
  const at = pulled && !old.user && !service.user ? service.image : service.user;
  yield loss(what, { at: (old.user ?? old).at, as: was.as }, at && { at: at.at, as: is.as });
}

function* readOnlyLosses({ readOnly }: Service, service: Service, loss: Lose): Iterable<Loss> {
  const now = service.readOnly;
  if (readOnly?.value !== true || now?.value === true || isUnknown(now)) return;
  yield loss('read-only', said(readOnly, 'read_only: true'), now && said(now));
}

function* limitLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  for (const name of ['memory', 'cpus', 'pids'] as const) {
    const [was, is] = [old.limits[name], service.limits[name]];
    if (was && !isNoLimit(was) && (!is || isNoLimit(is))) yield loss(name, said(was), is && said(is));
  }
}

function* healthcheckLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  const [was, is] = [old.healthcheck, service.healthcheck];
  if (!was || was.disabled?.value) return;
  const built = service.runs.kind === 'built' && hasHealthcheck(service.runs.image);
  if (is ? is.disabled?.value === true : !built)
    yield loss('healthcheck', { at: was.at, as: 'healthcheck' }, is?.disabled && said(is.disabled, ''));
}

/** A setting that is there, and whose value only the run knows. */
function isUnknown(setting: { readonly value: unknown } | undefined): boolean {
  return setting !== undefined && setting.value === undefined;
}

function* capabilityLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  if (service.capDrop.some(({ value }) => value === undefined || value === 'ALL')) return;
  const kept = new Set(service.capDrop.map(({ value }) => value));
  const gone = old.capDrop.filter(({ value }) => value !== undefined && !kept.has(value));
  const [first] = gone;
  if (!first) return;
  const at = service.keys.get('cap_drop');
  const was = said(first, `cap_drop: [${gone.map(({ value }) => value).join(', ')}]`);
  yield loss('capabilities', was, at && { at, as: [...kept].join(', ') });
}

function* optionLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  const [was, is] = [noNewPrivileges(old), noNewPrivileges(service)];
  if (was?.value === true && (is?.value ?? false) === false)
    yield loss('no-new-privileges', said(was.setting, 'no-new-privileges:true'), is && said(is.setting));
  const options = securityOptions(service);
  if (options.some(({ name, value }) => name === undefined || value === undefined)) return;
  for (const what of ['seccomp', 'apparmor', 'label'] as const) {
    const before = securityOptions(old).findLast(({ name }) => name === what);
    const now = options.findLast(({ name }) => name === what);
    if (before?.value && protects(before.value) && (!now || !protects(now.value!)))
      yield loss(what, said(before.setting), now && said(now.setting));
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
    // Several places may be seen in one, as in the layers of an overlay.
    const before = old.mounts.filter((each) => each.target?.value === target);
    const [first] = before;
    if (first && before.every(({ readOnly, type }) => readOnly === true && type === mount.type))
      yield loss('mount', said(first, 'ro'), said(mount, target));
  }
}

/** A port that only the host itself reached, and that every interface reaches now. */
function* portLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  for (const port of service.ports) {
    if (!isOpenToAll(port) || port.target?.value === undefined) continue;
    const before = old.ports.filter(
      ({ target, protocol }) => target?.value === port.target?.value && protocol === port.protocol,
    );
    const [first] = before;
    if (first && before.every(({ hostIp }) => isLocalAddress(hostIp?.value)))
      yield loss('loopback', said(first, first.hostIp?.value), said(port, textAt(port.at)));
  }
}

/** A service that only reached others of its application, and that reaches everything now. */
function* networkLosses(old: Service, service: Service, loss: Lose): Iterable<Loss> {
  const [was] = old.networks;
  const internal = was?.network?.internal;
  if (!was || !internal || !old.networks.every(isInternal)) return;
  if (service.networkMode) {
    const { value, at } = service.networkMode;
    if (value !== undefined && /^(?:host|bridge|default)$/.test(value))
      yield loss('internal', said(was.name), { at, as: value });
    return;
  }
  const open = service.networks.find(
    ({ network }) => network && !network.external && network.internal?.value !== true && !isUnknown(network.internal),
  );
  if (open?.network && open.name.value === was.name.value)
    yield loss('internal', said(internal, was.name.value), open.network.internal && said(open.network.internal));
  else if (open) yield loss('internal', said(was.name), said(open.name));
  else if (service.networks.length === 0) yield loss('internal', said(was.name));
}

function isInternal({ network }: JoinedNetwork): boolean {
  return network?.internal?.value === true;
}
