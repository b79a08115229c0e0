import { publishedDatastores } from '../../facts/network/published-datastores.ts';
import { isOnlyForTests } from '../../facts/packages/for-developers.ts';
import { lowered, type Rule, say } from '../../rule.ts';
import { holdsFor, pulledIn } from '../wording.ts';

export default {
  id: 'datastore-port-published',
  title: 'A database is published to every interface',
  group: 'network',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: "Docker opens the port in front of the host's firewall rules. Databases, caches and their consoles that are open to the internet are found within hours, then copied, erased or used to break in.",
  fix: withoutThePort(5432),
  also: ['CIS 5.9', 'CIS 5.14', 'OWASP 5a', 'kics 451d79dc', 'dclint no-unbound-port-interfaces'],
  lessForDevelopers: true,
  more: holdsFor,
  *service(service) {
    const { name } = service;
    const steps = Number(isOnlyForTests(service));
    for (const { port, product, number, login } of publishedDatastores(service)) {
      const { at, makeLocal } = port;
      yield {
        at,
        alike: JSON.stringify([name, product]),
        severity: lowered(login === 'visible' ? 'medium' : 'high', steps),
        message: [
          ...say`${name} publishes ${[product]} (port ${number}) on every host interface`,
          {
            visible: '.',
            default: ', with a password that everyone knows.',
            guessed: ', with a password that is guessed from the names around it.',
            none: ', and nothing here sets a password.',
            off: ', with its login switched off.',
          }[login],
        ],
        remedy: withoutThePort(number),
        ...(makeLocal && { fix: { title: 'Publish it on localhost only', edits: [makeLocal] } }),
        ...pulledIn(name, port),
      };
    }
  },
} satisfies Rule;

function withoutThePort(number: number): string {
  return `Remove the port: other services reach it by its service name. To reach it from the host, publish \`127.0.0.1:${number}:${number}\`; from elsewhere, use SSH or a VPN.`;
}
