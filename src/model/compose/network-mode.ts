import type { Location } from '../../source.ts';
import type { ComposeService, Network } from './service.ts';

/**
 * Where a service joins the network of the host: `network_mode: host`, or the external network that is called `host`,
 * also where it joins the default network because it names none.
 */
export function hostNetworkOf({
  networkMode,
  networks,
  application,
}: ComposeService):
  | { readonly at: Location; readonly via?: readonly Location[]; readonly declared?: Location }
  | undefined {
  if (networkMode?.value === 'host') return networkMode;
  if (networkMode) return undefined;
  const joined = networks.find(({ network }) => network && isHost(network));
  if (joined?.network) return { ...joined.name, declared: joined.network.at };
  const common = networks.length === 0 ? application.networks.get('default') : undefined;
  return common && isHost(common) ? common : undefined;
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
