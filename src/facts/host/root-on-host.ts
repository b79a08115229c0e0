import type { Application } from '../../model/compose/application.ts';
import type { ComposeService, ServiceMount } from '../../model/compose/service.ts';
import { once } from '../../text/once.ts';
import { isSocketProxy } from './docker-api.ts';
import { reachOf } from './mount-reach.ts';

/**
 * Whether a service has its host already, so that no part of it that it is given as well weighs much: it is privileged, or
 * holds the socket of root's Docker and lets nobody else ask through it alone.
 */
export function isRootOnHost(service: ComposeService): boolean {
  if (service.privileged?.value === true) return true;
  return !isSocketProxy(service) && service.mounts.some(isRootsSocket);
}

function isRootsSocket(mount: ServiceMount): boolean {
  const reach = reachOf(mount);
  return reach?.kind === 'docker-socket' && !reach.rootless;
}

/**
 * Whether what runs an application has no root of the host to give: its services are given the socket of somebody's own
 * engine, and none that of root's.
 */
export const runsRootless = once(({ services }: Application): boolean => {
  const sockets = services.flatMap(({ mounts }) => mounts.flatMap((mount) => socketOf(mount) ?? []));
  return sockets.length > 0 && sockets.every(({ rootless }) => rootless);
});

function socketOf(mount: ServiceMount) {
  const reach = reachOf(mount);
  return reach?.kind === 'docker-socket' || reach?.kind === 'runtime-socket' ? reach : undefined;
}
