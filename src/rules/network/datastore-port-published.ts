import { endsForOthers } from '../../facts/host/one-shot-services.ts';
import { type AskedLogin, loginShown } from '../../facts/network/logins.ts';
import { publishedProducts } from '../../facts/network/published-products.ts';
import { lowered, type Message, type Rule, say } from '../../rule.ts';
import { atPort } from '../local-wording.ts';
import { holdsFor } from '../wording.ts';

export default {
  id: 'datastore-port-published',
  title: 'A database is published to every interface',
  group: 'network',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'door',
  why: "Published ports bypass the host's firewall rules. Databases, caches and their consoles that are open to the internet are found within hours, then copied, wiped or used to break in.",
  fix: withoutThePort(5432),
  also: ['CIS 5.9', 'CIS 5.14', 'OWASP 5a', 'kics 451d79dc', 'dclint no-unbound-port-interfaces'],
  lessForDevelopers: true,
  lessForTests: true,
  several: holdsFor,
  reads: { fields: ['ports', 'networkMode'] },
  *service(service, { project }) {
    const { name } = service;
    const shown = loginShown(service, project);
    const whose = shown ? say`the login of ${shown.of}` : say`its login`;
    for (const { port, name: product, number, near, lets, ...own } of publishedProducts(service)) {
      if (lets) continue;
      const login = shown?.login ?? own.login;
      const asks = login.is === 'asked' || login.is === 'unknown';
      const less = Number(near !== undefined && !asks);
      yield {
        ...atPort(port),
        alike: JSON.stringify([name, product, weakness(login, whose), near]),
        severity: endsForOthers(service) ? 'low' : lowered(asks ? 'medium' : 'high', less),
        message: [
          ...say`${name} publishes ${[product]} (port ${number}) on every host interface`,
          ...weakness(login, whose),
          ...(near === undefined ? [] : say` It sends clients on to ${near}: those elsewhere must forward its port.`),
        ],
        remedy: withoutThePort(number),
      };
    }
  },
} satisfies Rule;

/** What follows of a login that is asked of nobody, or that everybody knows. */
function weakness(login: AskedLogin, whose: Message): Message {
  if (login.is === 'known') return say`, with a password that is easy to guess.`;
  if (login.is !== 'open') return say`.`;
  return login.off ? say`, with ${whose} switched off.` : say`, and nothing here sets a password.`;
}

function withoutThePort(number: number): string {
  return `Remove the port: other services reach it by its service name. To reach it from the host, publish \`127.0.0.1:${number}:${number}\`; from elsewhere, use SSH or a VPN.`;
}
