import { endsForOthers } from '../../facts/host/one-shot-services.ts';
import { openOnHost, type PublishedProduct, publishedProducts } from '../../facts/network/published-products.ts';
import { ownAddressOf } from '../../model/compose/network-mode.ts';
import { lowered, type Message, type Rule, say } from '../../rule.ts';
import { atPort } from '../local-wording.ts';
import { holdsFor, usableBy } from '../wording.ts';

const throughTheNetwork =
  'Remove the port: other services reach it by its service name. To reach it from the host, publish it on `127.0.0.1`; from elsewhere, use SSH or a VPN, put a proxy with a login in front';

export default {
  id: 'open-service-published',
  title: 'A service without a login is published to every interface',
  group: 'network',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'door',
  why: "It accepts commands from anyone, without a login. Published ports bypass the host's firewall rules, and bots scan for them all day.",
  fix: `${throughTheNetwork}, or give it the login that its manual describes.`,
  also: ['CIS 5.9', 'CIS 5.14', 'OWASP 5a', 'kics 451d79dc', 'dclint no-unbound-port-interfaces'],
  lessForDevelopers: true,
  several: holdsFor,
  reads: { fields: ['ports', 'networkMode', 'networks'] },
  *service(service) {
    const { name } = service;
    const own = ownAddressOf(service);
    const open = own && openOnHost(service);
    if (open)
      yield {
        from: own,
        message: [
          ...say`${name} has an address of its own in the network around the host.`,
          ...usableBy(say`in that network`, open),
        ],
        remedy:
          'Give it a network of this application instead, where only the services that need it reach it, or the login that its manual describes.',
      };
    for (const { port, number, product, lets, unseen } of publishedProducts(service)) {
      if (!lets) continue;
      const [severity, what] = lets;
      yield {
        ...atPort(port),
        alike: JSON.stringify([name, product.name]),
        severity: endsForOthers(service) ? 'low' : lowered(severity, Number(unseen)),
        message: [
          ...say`${name} publishes ${[product.name]} (port ${number}) on every host interface; ${withoutLogin(product)} it lets anyone `,
          `${what}.`,
        ],
        ...(product.login !== undefined && { remedy: `${throughTheNetwork}, or ${product.login}.` }),
      };
    }
  },
} satisfies Rule;

function withoutLogin({ knownLogin }: PublishedProduct['product']): Message {
  if (!knownLogin) return say`without a login`;
  const [account, password] = knownLogin;
  return say`with ${account} and ${password}, its default login,`;
}
