import { asksItsHost } from '../../facts/network/network-setup.ts';
import { openOnHost } from '../../facts/network/published-products.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { type Rule, say } from '../../rule.ts';
import { madeFor } from '../made-for.ts';
import { usableBy } from '../wording.ts';

export default {
  id: 'host-network',
  title: 'The container uses the host network',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  why: 'It reaches everything that listens on the host, loopback included, can listen on any port, and `ports` does not limit who can reach it.',
  fix: 'Remove `network_mode: host` and publish the ports that are needed under `ports`.',
  also: ['CIS 5.10', 'OWASP 5', 'kics 071a71ff'],
  *service(service, context) {
    const { name } = service;
    const host = hostNetworkOf(service);
    if (!host) return;
    const { severity, words, remedy } = madeFor(service, 'hostNetwork', 'medium', context);
    const { declared } = host;
    const open = openOnHost(service);
    yield {
      from: host,
      ...(open
        ? { severity: 'high', cause: 'door' }
        : { severity, remedy: remedy ?? (asksItsHost(service) ? forAsking : undefined) }),
      message: [
        ...say`${name} uses the host network, loopback included.`,
        ...(open ? usableBy(say`who reaches the host`, open) : words),
      ],
      ...(declared && { notes: [{ at: declared, message: say`This is the host network.` }] }),
    };
  },
} satisfies Rule;

/** What leaves a program working whose settings name others of its host. */
const forAsking =
  'Its settings name programs of the host at `localhost`: on a bridge, name them at `host.docker.internal`, with `extra_hosts: ["host.docker.internal:host-gateway"]`, and have them listen there.';
