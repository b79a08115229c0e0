import { type PublishedProduct, publishedProducts } from '../../facts/network/published-products.ts';
import { lowered, type Message, type Rule, say } from '../../rule.ts';
import { madeLocal } from '../local-wording.ts';
import { holdsFor } from '../wording.ts';

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
  reads: { fields: ['ports', 'networkMode'] },
  *service(service) {
    const { name } = service;
    for (const { port, number, product, lets, unseen } of publishedProducts(service)) {
      if (!lets) continue;
      const { at } = port;
      const [severity, what] = lets;
      yield {
        at,
        alike: JSON.stringify([name, product.name]),
        severity: lowered(severity, Number(unseen)),
        message: [
          ...say`${name} publishes ${[product.name]} (port ${number}) on every host interface; ${withoutLogin(product)} it lets anyone `,
          `${what}.`,
        ],
        ...(product.login !== undefined && { remedy: `${throughTheNetwork}, or ${product.login}.` }),
        ...madeLocal(port),
        from: port,
      };
    }
  },
} satisfies Rule;

function withoutLogin({ knownLogin }: PublishedProduct['product']): Message {
  if (!knownLogin) return say`without a login`;
  const [account, password] = knownLogin;
  return say`with ${account} and ${password}, its default login,`;
}
