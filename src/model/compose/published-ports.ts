import type { Setting } from '../../text/setting.ts';
import { joinsInternalOnly } from './network-mode.ts';
import type { ComposeService, Port } from './service.ts';

const everywhere = new Set(['', '0.0.0.0', '::', '[::]', '*', '0:0:0:0:0:0:0:0']);

/** Whether a port is open on every interface of the host; an address that only the run knows is not said to be. */
export function isOpenToAll({ hostIp }: Port): boolean {
  return !hostIp || (hostIp.value !== undefined && everywhere.has(hostIp.value.trim()));
}

/** Whether there are containers of a service at all: `scale: 0` and `replicas: 0` ask for none. */
export function hasContainers({ scale, deploy }: ComposeService): boolean {
  return Number((scale ?? deploy?.replicas)?.value ?? 1) !== 0;
}

/**
 * Whether the ports of a service are published at all: in the network of the host, without one, in internal ones, and where
 * there is no container, they are not.
 */
export function publishes(service: ComposeService): boolean {
  if (!hasContainers(service)) return false;
  const mode = service.networkMode?.value;
  return mode !== 'host' && mode !== 'none' && !joinsInternalOnly(service);
}

/** The first and the last of the ports that a setting names: `80`, `3000-3005`; undefined where only the run knows. */
export function portRange(setting: Setting | undefined): { readonly first: number; readonly last: number } | undefined {
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(setting?.value?.trim() ?? '') ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}

/** In a wider range, that a port is of one program says nothing. */
const widest = 50;

/** Whether a port of the container is among those that are published. */
export function reachesPort({ target }: Port, port: number): boolean {
  const range = portRange(target);
  return range !== undefined && range.first <= port && port <= range.last && range.last - range.first < widest;
}
