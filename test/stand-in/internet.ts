/**
 * A stand-in for the hosts of the internet, by their names and over TLS, behind a proxy on 127.0.0.1: what is asked of
 * `registry-1.docker.io` is answered here.
 *
 *     await using hub = await RegistryStandIn.start({ name: 'docker.io', access: 'token', realm: 'https://auth.docker.io/token' });
 *     await using internet = await Internet.start({ 'registry-1.docker.io': hub.serve, 'auth.docker.io': hub.serve });
 *
 *     // … something runs with internet.env in its environment …
 *
 *     internet.asked;   // `registry-1.docker.io:443`, for each connection
 *
 * Whoever asks for a host that nobody stands for fails the test, unless it takes that out of `strangers`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateFor } from './certificate.ts';

export class Internet implements AsyncDisposable {
  /** What the proxy was asked to connect to, in order. */
  readonly asked: string[] = [];
  /** Those of them that nobody stands for. */
  readonly strangers = new Set<string>();
  /** Of the names. */
  readonly certificate: string;
  /** What answers, by names, with the port where it is another than that of HTTPS. */
  readonly hosts: Map<string, RequestListener>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'layer-review-internet-'));
  readonly #proxy: Server;
  readonly #hosts: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(hosts: Readonly<Record<string, RequestListener>>) {
    this.hosts = new Map(Object.entries(hosts));
    const { cert, key } = certificateFor(Object.keys(hosts));
    this.certificate = cert;
    writeFileSync(join(this.#folder, 'cert.pem'), cert);
    this.#hosts = createSecureServer({ cert, key }, (request, response) =>
      this.hosts.get(request.headers.host?.split(':')[0] ?? '')!(request, response),
    );
    this.#proxy = createServer((_, response) => response.writeHead(501).end());
    this.#proxy.on('connect', ({ url = '' }, socket: Socket) => {
      this.asked.push(url);
      if (!this.hosts.has(url.replace(/:443$/, ''))) {
        this.strangers.add(url);
        return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      }
      const onward = connect(portOf(this.#hosts), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      for (const each of [socket, onward]) each.on('error', () => each.destroy());
    });
    for (const server of [this.#proxy, this.#hosts])
      server.on('connection', (socket: Socket) => this.#sockets.add(socket));
  }

  /** @param hosts what answers, by names */
  static async start(hosts: Readonly<Record<string, RequestListener>>): Promise<Internet> {
    const internet = new Internet(hosts);
    for (const server of [internet.#proxy, internet.#hosts])
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return internet;
  }

  /** Where the hosts are without the proxy, whatever their names. */
  get port(): number {
    return portOf(this.#hosts);
  }

  /** With which a process asks here, and believes what it is told. */
  get env(): Record<string, string> {
    return {
      https_proxy: `http://127.0.0.1:${portOf(this.#proxy)}`,
      NODE_EXTRA_CA_CERTS: join(this.#folder, 'cert.pem'),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of [this.#proxy, this.#hosts]) await new Promise((closed) => server.close(closed));
    rmSync(this.#folder, { recursive: true, force: true });
    if (this.strangers.size > 0)
      throw new Error(`nobody stands for ${[...this.strangers].join(', ')}, which was asked`);
  }
}

/** Answers as another server does, whatever it is called. @param address of that server */
export function answeringAs(address: string): RequestListener {
  return (incoming, answer) => {
    const { method, url = '/', headers } = incoming;
    const sent = request(new URL(url, address), { method, headers }, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    });
    incoming.pipe(sent);
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
