import type { Location } from '../../source.ts';
import type { Service } from './service.ts';

/** Where a service joins the network of the host: `network_mode: host`, or the external network that is called `host`. */
export function hostNetworkOf({
  networkMode,
  networks,
}: Service): { readonly at: Location; readonly via?: readonly Location[]; readonly declared?: Location } | undefined {
  if (networkMode?.value === 'host') return networkMode;
  const joined = networks.find(({ name, network }) => {
    if (network?.external?.value !== true) return false;
    return network.externalName ? network.externalName.value === 'host' : name === 'host';
  });
  return joined?.network && { ...joined, declared: joined.network.at };
}
