import { isDeveloperPath } from '../../known/trial-paths.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { isOpenToAll, publishes, reachesPort } from '../../model/compose/published-ports.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { type Severity, severities } from '../../problem.ts';

/**
 * Who reaches a service: everyone who reaches the host; or only this host and the services that share a network with it,
 * which takes a step more.
 */
export type Reach = 'everyone' | 'near';

/** Who reaches some ports of a service, or any of its ports. One whose number only the run knows may be any. */
export function reachOfPorts(service: ComposeService, ports?: readonly number[]): Reach {
  if (hostNetworkOf(service)) return 'everyone';
  const open = publishes(service) ? service.ports.filter(isOpenToAll) : [];
  const reached = open.some(
    (each) => !ports || each.target?.value === undefined || ports.some((port) => reachesPort(each, port)),
  );
  return reached ? 'everyone' : 'near';
}

/** Whether a service runs where developers work, as the name of one of its files says: their own network comes to it. */
export function isForDevelopers({ application }: ComposeService): boolean {
  return application.sources.some(({ path }) => isDeveloperPath(path));
}

/** A severity some steps lower. */
export function lowered(severity: Severity, steps: number): Severity {
  return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)]!;
}
