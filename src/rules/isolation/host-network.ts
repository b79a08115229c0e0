import { listensLocally } from '../../facts/network/local-listeners.ts';
import { heardLocally } from '../../known/products/host-words.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { lowered, type Rule, say } from '../../rule.ts';
import { type MadeFor, madeFor } from '../made-for.ts';
import { asDocumented } from '../wording.ts';

export default {
  id: 'host-network',
  title: 'The container uses the host network',
  group: 'isolation',
  severity: 'high',
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
    const made = madeFor(service, 'hostNetwork', 'high', context);
    const { severity, words } = made.severity === 'high' && listensLocally(service) ? asLocal(made) : made;
    const { declared } = host;
    yield {
      from: host,
      severity,
      message: [...say`${name} uses the host network, loopback included.`, ...words],
      ...(declared && { notes: [{ at: declared, message: say`This is the host network.` }] }),
    };
  },
} satisfies Rule;

/** What its name says that it needs the local network for weighs a step less. */
function asLocal({ severity, words }: MadeFor): MadeFor {
  return { severity: lowered(severity, 1), words: words.length > 0 ? words : asDocumented(heardLocally) };
}
