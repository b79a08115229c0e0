import { loginShown, publishedDatastores } from '../../facts/network/published-datastores.ts';
import { isOnlyForTests } from '../../facts/packages/for-developers.ts';
import { lowered, type Rule, say } from '../../rule.ts';
import { holdsFor } from '../wording.ts';

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
  *service(service, { project }) {
    const { name } = service;
    const steps = Number(isOnlyForTests(service));
    const shown = loginShown(service, project);
    const whose = shown ? say`the login of ${shown.of}` : say`its login`;
    for (const { port, product, number, near, ...own } of publishedDatastores(service)) {
      const { at, makeLocal } = port;
      const login = shown?.login ?? own.login;
      const less = steps + Number(near !== undefined && login !== 'visible');
      yield {
        at,
        alike: JSON.stringify([name, product, login, near]),
        severity: lowered(login === 'visible' ? 'medium' : 'high', less),
        message: [
          ...say`${name} publishes ${[product]} (port ${number}) on every host interface`,
          ...{
            visible: say`.`,
            default: say`, with a password that is easy to guess.`,
            guessed: say`, with a password that is guessed from the names around it.`,
            none: say`, and nothing here sets a password.`,
            off: say`, with ${whose} switched off.`,
          }[login],
          ...(near === undefined ? [] : say` It sends clients on to ${near}: those elsewhere must forward its port.`),
        ],
        remedy: withoutThePort(number),
        ...(makeLocal && { fix: { title: 'Publish it on localhost only', edits: [makeLocal] } }),
        from: port,
      };
    }
  },
} satisfies Rule;

function withoutThePort(number: number): string {
  return `Remove the port: other services reach it by its service name. To reach it from the host, publish \`127.0.0.1:${number}:${number}\`; from elsewhere, use SSH or a VPN.`;
}
