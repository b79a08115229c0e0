import { isLocalAddress } from '../../known/port-ranges.ts';
import { publishes } from '../../model/compose/published-ports.ts';
import type { ComposeService, Port } from '../../model/compose/service.ts';
import { once } from '../../text/once.ts';
import { adminPort, servesLogins } from './admin-ports.ts';

/** A published port on which people log in to administer. */
export interface RemoteLogin {
  readonly port: Port;
  readonly number: string;
  /** What speaks there: `SSH`. */
  readonly what: string;
}

/** Where a service lets others than this host log in. */
export const remoteLogins = once((service: ComposeService): readonly RemoteLogin[] => {
  const { image, ports } = service;
  const name = image?.value ?? image?.parts?.join('') ?? '';
  if (!publishes(service) || servesLogins(name)) return [];
  const context = { image: name, beside: ports.map(({ target }) => target?.value) };
  return ports.flatMap((port) => {
    const { target, published, hostIp, protocol } = port;
    if (protocol === 'udp' || isLocalAddress(hostIp?.value)) return [];
    const [number, what] = adminPort(target?.value, context) ?? adminPort(published?.value, context) ?? [];
    return number && what ? [{ port, number, what }] : [];
  });
});
