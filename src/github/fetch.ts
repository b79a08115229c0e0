/** Sends what Octokit sends: as `fetch`, of which it uses little, and at a fraction of what loading that takes. */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Connections } from '../http/connections.ts';

/** What a request to GitHub holds. Redirects are never followed here. */
interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/**
 * Makes a `fetch` for Octokit, with connections of its own.
 *
 * @param env where proxies are named
 * @param sent is called whenever a request is on its way
 */
export function fetchThrough(env: NodeJS.ProcessEnv, sent: () => void = () => {}): typeof fetch {
  const connections = new Connections(env);
  const send = async (address: string, { method = 'GET', headers, body, signal }: Sending = {}) => {
    const url = new URL(address);
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const all = { 'accept-encoding': 'gzip', ...headers };
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const request = connections.request(url, { method, headers: { ...all, ...length } });
      const end = () => request.destroy(signal?.reason as Error);
      signal?.addEventListener('abort', end, { once: true });
      request.once('finish', sent);
      request.once('response', resolve);
      // It can fail again while its answer is read.
      request.on('error', reject);
      request.once('close', () => signal?.removeEventListener('abort', end));
      if (signal?.aborted) end();
      else request.end(body);
    });
    return answerOf(message, url);
  };
  return send as unknown as typeof fetch;
}

async function answerOf(message: IncomingMessage, { href }: URL) {
  const stream = await unpacked(message);
  const { headers } = message;
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const bytes = async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  return {
    status: message.statusCode,
    url: href,
    headers: {
      get: (name: string) => new Map(pairs).get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => pairs.values(),
    },
    body: Object.assign(stream, { cancel: async () => void message.resume() }),
    text: async () => (await bytes()).toString(),
    json: async () => JSON.parse((await bytes()).toString()),
    arrayBuffer: async () => new Uint8Array(await bytes()).buffer,
  };
}

async function unpacked(message: IncomingMessage): Promise<Readable> {
  if (message.headers['content-encoding'] !== 'gzip') return message;
  const { createGunzip } = await import('node:zlib');
  const { pipeline } = await import('node:stream');
  return pipeline(message, createGunzip(), () => {});
}
