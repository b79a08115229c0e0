import { servicePorts } from '../../known/service-ports.data.ts';
import { openNetworkOf } from '../../model/compose/network-mode.ts';
import { hasContainers, isOpenToAll, publishes, reachesPort } from '../../model/compose/published-ports.ts';
import type { ComposeService, Port } from '../../model/compose/service.ts';
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

/**
 * The published ports of a service by which everyone who reaches the host comes to a program.
 *
 * @param usual those that it has unless it is told otherwise; any unless given
 * @returns none where the service has the host's network, or one of them is meant for everyone
 */
export function openPortsOf(service: ComposeService, usual: readonly number[] | undefined): readonly Port[] {
  const listening = usual && listeningPorts(service, usual);
  const leads = (each: Port) =>
    !listening || each.target?.value === undefined || listening.some((port) => reachesPort(each, port));
  const open = publishes(service) ? service.ports.filter((each) => isOpenToAll(each) && leads(each)) : [];
  return open.some(isFrontDoor) ? [] : open;
}

/** Whether what is published is usually meant for everyone. */
export function isFrontDoor({ published, protocol }: Port): boolean {
  const number = published?.value ?? '';
  return servicePorts.frontDoors.has(protocol === 'udp' ? `${number}/udp` : number);
}

/** The same of the ports that a program listens on, by those that it has unless it is told otherwise. */
export function isProgramReachedByAll(service: ComposeService, usual: readonly number[] | undefined): boolean {
  return isReachedByAll(service, usual && listeningPorts(service, usual));
}
