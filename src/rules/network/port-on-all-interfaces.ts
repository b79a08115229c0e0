import { apiDoors } from '../../facts/host/docker-api.ts';
import { isNamedForAdmins } from '../../facts/network/admin-ports.ts';
import { serviceProgram } from '../../facts/network/image-lookup.ts';
import { isFrontDoor } from '../../facts/network/port-reach.ts';
import { publishedProducts } from '../../facts/network/published-products.ts';
import { remoteLogins } from '../../facts/network/remote-logins.ts';
import { isLocalAddress } from '../../known/port-ranges.ts';
import { isNamed } from '../../known/products.ts';
import { servicePorts } from '../../known/service-ports.data.ts';
import { isOpenToAll, publishes } from '../../model/compose/published-ports.ts';
import type { Port } from '../../model/compose/service.ts';
import { type Message, type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import { madeLocal } from '../local-wording.ts';

export default {
  id: 'port-on-all-interfaces',
  title: 'A port is published on every interface',
  group: 'network',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: "Published ports bypass the host's firewall rules, so anyone who can reach the host can reach this one.",
  fix: 'If only this host or a proxy on it uses the port, publish it as `127.0.0.1:8080:80`; if only other services use it, publish nothing. A web front end, a mail server and a VPN are meant to be open.',
  also: ['CIS 5.14', 'OWASP 5a', 'kics 451d79dc', 'dclint no-unbound-port-interfaces'],
  kept: {
    service: ({ ports }) =>
      ports.flatMap((port) => {
        const { target, protocol, hostIp } = port;
        if (target?.value === undefined) return [];
        const holds = isLocalAddress(hostIp?.value) || (isOpenToAll(port) ? false : undefined);
        return [{ of: `${target.value}/${protocol}`, holds, from: port, as: hostIp?.value ?? textAt(port.at) }];
      }),
    lost: ({ name, service, was, is }) => {
      const isAdmins = service && isNamedForAdmins(service, is.of!.split('/')[0]!);
      const what = isAdmins ? say`, its admin port,` : say``;
      return {
        message: say`${name} publishes ${is.as ?? ''}${what} on every interface; only this host reached it before (${was.as ?? ''}).`,
        ...(isAdmins && { severity: 'high' }),
      };
    },
    toldBy: ['datastore-port-published', 'expose-admin-port', 'docker-daemon-tcp-exposed'],
  },
  reads: { fields: ['ports'] },
  *service(service) {
    if (!publishes(service)) return;
    const { name, ports } = service;
    const worse = [...publishedProducts(service), ...remoteLogins(service), ...apiDoors(service)];
    for (const port of ports) {
      if (!isOpenToAll(port) || worse.some((each) => each.port === port)) continue;
      const { published, target, protocol, at } = port;
      const number = published?.value ?? target?.value;
      const named = number && protocol === 'udp' ? `${number}/udp` : number;
      const front = isFrontDoor(port);
      yield {
        at,
        ...(front && { severity: 'info' as const }),
        message: named
          ? say`${name} publishes port ${named} on every host interface${debugged(port, serviceProgram(service))}.`
          : say`${name} publishes a port on every host interface.`,
        ...(!front && madeLocal(port)),
        from: port,
      };
    }
  },
} satisfies Rule;

/** What listens at a port that is a debugger's by default. */
function debugged(port: Port, program: string): Message {
  const found = servicePorts.debuggers.find(([each]) => port.target?.value === String(each));
  if (!found || (found[2] && isNamed(program, found[2]))) return [];
  const [number, of] = found;
  return say`; a debugger of ${[of]} listens at ${String(number)} by default, and runs code for anyone who can reach it`;
}
