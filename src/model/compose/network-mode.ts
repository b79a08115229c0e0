import type { Location } from '../../source.ts';
import { knownText } from '../../text/setting.ts';
import type { ComposeService, Network } from './service.ts';

/** The place where a service joins a network. */
export interface NetworkJoin {
  readonly at: Location;
  readonly via?: readonly Location[];
  readonly declared?: Location;
}

/**
 * Where a service joins the network of the host: `network_mode: host`, or the external network that is called `host`,
 * also where it joins the default network because it names none.
 */
export function hostNetworkOf(service: ComposeService): NetworkJoin | undefined {
  return service.networkMode?.value === 'host' ? service.networkMode : joinedOf(service, isHost);
}

/** Where a service has an address of its own in the network around the host, as another machine has. */
export function ownAddressOf(service: ComposeService): NetworkJoin | undefined {
  return joinedOf(service, isAround);
}

/** Where whatever a service listens on is open to everyone who reaches that network, with nothing under `ports`. */
export function openNetworkOf(service: ComposeService): NetworkJoin | undefined {
  return hostNetworkOf(service) ?? ownAddressOf(service);
}

function joinedOf(
  { networkMode, networks, application }: ComposeService,
  is: (network: Network) => boolean,
): NetworkJoin | undefined {
  if (networkMode) return undefined;
  const joined = networks.find(({ network }) => network && is(network));
  if (joined?.network) return { ...joined.name, declared: joined.network.at };
  const common = networks.length === 0 ? application.networks.get('default') : undefined;
  return common && is(common) ? common : undefined;
}

/** Of a network that others made, its name tells. */
function isAround({ name, driver, external, externalName, internal }: Network): boolean {
  if (internal?.value === true) return false;
  return external?.value === true
    ? /(?:mac|ip)vlan/i.test(externalName ? knownText(externalName) : name)
    : /^(?:mac|ip)vlan$/.test(driver?.value ?? '');
}

/**
 * Whether all networks of a service are internal ones of this host, in which Docker opens no port to the outside
 * (moby/moby#36174). In those of a swarm its own network does, so that another driver than `bridge` does not count.
 */
export function joinsInternalOnly({ networkMode, networks, application }: ComposeService): boolean {
  if (networkMode) return false;
  const joined = networks.length > 0 ? networks.map(({ network }) => network) : [application.networks.get('default')];
  return joined.every((each) => each?.internal?.value === true && (each.driver?.value ?? 'bridge') === 'bridge');
}

function isHost({ name, external, externalName }: Network): boolean {
  return external?.value === true && (externalName ? externalName.value === 'host' : name === 'host');
}
