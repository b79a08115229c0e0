import type { ComposeService } from '../../model/compose/service.ts';
import { isSocketProxy } from './docker-api.ts';
import { reachOf } from './mount-reach.ts';

/**
 * Whether a service has its host already, so that no part of it that it is given as well weighs much: it is privileged, or
 * holds Docker's socket and lets nobody else ask through it alone.
 */
export function isRootOnHost(service: ComposeService): boolean {
  if (service.privileged?.value === true) return true;
  return !isSocketProxy(service) && service.mounts.some((mount) => reachOf(mount)?.kind === 'docker-socket');
}
