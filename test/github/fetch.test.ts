/** The client below Octokit: what it asks of a server, and what it makes of an answer. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchThrough } from '../../src/github/fetch.ts';

class Answering implements AsyncDisposable {
  readonly #server: Server;
  connections = 0;

  private constructor(listener: RequestListener) {
    this.#server = createServer(listener).on('connection', () => {
      this.connections += 1;
    });
  }

  static async start(listener: RequestListener): Promise<Answering> {
    const answering = new Answering(listener);
    await new Promise<void>((ready) => answering.#server.listen(0, '127.0.0.1', ready));
    return answering;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

const send = fetchThrough({});
const text = JSON.stringify({ files: Array.from({ length: 2000 }, (_, i) => `Größe ${i}`) });

test('what is sent arrives as it was, and so does the answer', async () => {
  const seen: unknown[] = [];
  await using server = await Answering.start(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url, headers } = request;
    seen.push([method, url, headers['content-length'], headers['x-a'], Buffer.concat(chunks).toString()]);
    response.writeHead(422, { 'content-type': 'application/json', 'X-Request-Id': 'a' }).end('{"message":"ü"}');
  });
  for (let i = 0; i < 3; i++) {
    const answer = await send(`${server.url}a?b=c`, { method: 'POST', headers: { 'x-a': '1' }, body: 'ü' });
    assert.deepEqual([answer.status, answer.url], [422, `${server.url}a?b=c`]);
    assert.equal(answer.headers.get('X-Request-ID'), 'a');
    assert.equal(Object.fromEntries(answer.headers)['content-type'], 'application/json');
    assert.deepEqual(await answer.json(), { message: 'ü' });
  }
  assert.deepEqual(seen[2], ['POST', '/a?b=c', '2', '1', 'ü']);
  assert.equal(server.connections, 1, 'a connection is used again');
});

test('a packed answer is unpacked, however it is read', async () => {
  await using server = await Answering.start((request, response) => {
    assert.equal(request.headers['accept-encoding'], 'gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
  });
  assert.equal(await (await send(server.url)).text(), text);
  assert.equal(Buffer.from(await (await send(server.url)).arrayBuffer()).toString(), text);
  let size = 0;
  for await (const chunk of (await send(server.url)).body!) size += chunk.length;
  assert.equal(size, Buffer.byteLength(text));
});

test('an answer that breaks off is none, packed or not', async () => {
  for (const packed of [false, true]) {
    await using server = await Answering.start((_, response) => {
      const bytes = packed ? gzipSync(text) : Buffer.from(text);
      response.writeHead(200, { ...(packed && { 'content-encoding': 'gzip' }), 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100), () => response.destroy());
    });
    const answer = await send(server.url);
    await assert.rejects(answer.text());
  }
});

test('what takes too long is given up, before the answer and within it', async () => {
  await using silent = await Answering.start(() => {});
  await using slow = await Answering.start((_, response) => void response.writeHead(200).write('x'));
  await assert.rejects(send(silent.url, { signal: AbortSignal.timeout(20) }), { name: 'TimeoutError' });
  const answer = await send(slow.url, { signal: AbortSignal.timeout(50) });
  await assert.rejects(answer.text());
  await assert.rejects(send(silent.url, { signal: AbortSignal.abort(new Error('given up')) }), /given up/);
});

test('a server that is not there says so', async () => {
  await using server = await Answering.start(() => {});
  const { url } = server;
  await server.stop();
  await assert.rejects(send(url), /ECONNREFUSED/);
});
