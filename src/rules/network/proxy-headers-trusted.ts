import { isReachedByAll } from '../../facts/network/port-reach.ts';
import { anyProxyTrusted } from '../../facts/network/trusted-proxies.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'proxy-headers-trusted',
  title: 'Anyone may say where a request comes from',
  group: 'network',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'A server that believes `X-Forwarded-For` from everybody, and that everybody reaches, believes any client address, and that the connection is encrypted: limits, lists of allowed addresses and logs go by what the attacker says.',
  fix: 'Name the proxy in front of it, or publish no port but the one of the proxy: `--forwarded-allow-ips=10.0.0.5`.',
  also: [],
  *service(service) {
    if (!isReachedByAll(service)) return;
    for (const trusting of anyProxyTrusted(service)) {
      const message = say`${trusting.as} makes ${service.name} believe what anyone who can reach its port claims about where a request comes from.`;
      yield { from: trusting, message };
    }
  },
} satisfies Rule;
