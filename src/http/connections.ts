import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { proxyHeaders, proxyOf, TunnelAgent } from './proxy.ts';

export interface Opening {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Finds the addresses of a server's name; a proxy finds them itself. Connections are kept apart by its name. */
  readonly lookup?: { readonly name: string; readonly find: LookupFunction } | undefined;
}

/** Connections to servers, which stay open for the next request: directly, or through the proxy that variables name. */
export class Connections {
  readonly #env: NodeJS.ProcessEnv;
  readonly #agents = new Map<string, PlainAgent>();

  /** @param env where proxies are named */
  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  /** A request that is still to be ended, with its body. */
  request(url: URL, { method, headers, lookup }: Opening): ClientRequest {
    const proxy = proxyOf(url, this.#env);
    const agent = this.#agentFor(url, proxy, lookup);
    if (url.protocol === 'https:') return secureRequest(url, { method, headers, agent });
    if (!proxy) return plainRequest(url, { method, headers, agent });
    const ofProxy = { host: url.host, ...proxyHeaders(proxy) };
    return plainRequest(new URL('/', proxy), { method, headers: { ...headers, ...ofProxy }, agent, path: url.href });
  }

  #agentFor({ protocol }: URL, proxy: URL | undefined, lookup: Opening['lookup']): PlainAgent {
    const key = [protocol, lookup?.name, proxy?.href].join(' ');
    const kept = this.#agents.get(key);
    if (kept) return kept;
    const options = { keepAlive: true, ...(!proxy && lookup && { lookup: lookup.find }) };
    const agent =
      protocol === 'https:' ? (proxy ? new TunnelAgent(proxy, options) : new Agent(options)) : new PlainAgent(options);
    this.#agents.set(key, agent);
    return agent;
  }
}
