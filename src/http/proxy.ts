/** Proxies, as the variables name them that every program heeds. */
import { request as plainRequest } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';

/** The proxy through which an address is to be asked; undefined for none. */
export function proxyOf(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  if (isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const text = url.protocol === 'https:' ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
  if (!text) return undefined;
  const written = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(written) ? new URL(written) : undefined;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}

/** `NO_PROXY`: names, each with those below it, with a port or without; `*` for all. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const withPort = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
  return list
    .split(',')
    .map((each) =>
      each
        .trim()
        .toLowerCase()
        .replace(/^\*?\./, ''),
    )
    .some((each) => each === '*' || [hostname, withPort].some((name) => name === each || name.endsWith(`.${each}`)));
}

/** What tells a proxy who asks. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}

/** Connects to servers through a proxy, which sees no more than their names. */
export class TunnelAgent extends Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: ConstructorParameters<typeof Agent>[0]) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: Parameters<Agent['createConnection']>[0],
    done: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const path = `${options.host}:${options.port}`;
    const send = this.#proxy.protocol === 'https:' ? secureRequest : plainRequest;
    const fail = (error: Error) => done(error, undefined as never);
    send(this.#proxy, { method: 'CONNECT', path, headers: { host: path, ...proxyHeaders(this.#proxy) }, agent: false })
      .once('connect', ({ statusCode }, socket) => {
        if (statusCode === 200) return done(null, connect({ ...(options as object), socket }));
        socket.destroy();
        fail(Object.assign(new Error('the proxy refused'), { code: `proxy ${statusCode}` }));
      })
      // Answers without a connection.
      .once('response', (answer) => {
        answer.destroy();
        fail(Object.assign(new Error('the proxy refused'), { code: `proxy ${answer.statusCode}` }));
      })
      .once('error', fail)
      .end();
  }
}
