import { isReachedByAll } from '../../facts/network/port-reach.ts';
import { anyProxyTrusted } from '../../facts/network/trusted-proxies.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'proxy-headers-trusted',
  title: 'Proxy headers are trusted from anyone',
  group: 'network',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'A server that trusts `X-Forwarded-For` from anyone who can reach it believes any client address, and that the connection is encrypted: rate limits, allowlists and logs then go by what an attacker claims.',
  fix: 'Name the proxy in front of it, or publish only the port of the proxy: `--forwarded-allow-ips=10.0.0.5`.',
  also: [],
  *service(service) {
    if (!isReachedByAll(service)) return;
    for (const trusting of anyProxyTrusted(service)) {
      const message = say`${trusting.as} makes ${service.name} believe what anyone who can reach its port claims about where a request comes from.`;
      yield { from: trusting, message };
    }
  },
} satisfies Rule;
