import { openNetworkOf } from '../../model/compose/network-mode.ts';
import { hasContainers, isOpenToAll, publishes, reachesPort } from '../../model/compose/published-ports.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { listeningPorts } from './listening-ports.ts';

/**
 * Whether everyone who reaches the host comes to some ports of a service, or to any of its ports. Otherwise only this host
 * and the services that share a network with it do, for which an attacker needs a step more. A port whose number only the
 * run knows may be any.
 */
export function isReachedByAll(service: ComposeService, ports?: readonly number[]): boolean {
  if (openNetworkOf(service)) return hasContainers(service);
  if (!publishes(service)) return false;
  return service.ports.some(
    (each) =>
      each.protocol !== 'udp' &&
      isOpenToAll(each) &&
      (!ports || each.target?.value === undefined || ports.some((port) => reachesPort(each, port))),
  );
}

/** The same of the ports that a program listens on, by those that it has unless it is told otherwise. */
export function isProgramReachedByAll(service: ComposeService, usual: readonly number[] | undefined): boolean {
  return isReachedByAll(service, usual && listeningPorts(service, usual));
}
