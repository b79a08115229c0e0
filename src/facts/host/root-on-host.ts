import type { ComposeService, ServiceMount } from '../../model/compose/service.ts';
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
