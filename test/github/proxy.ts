/** A proxy on 127.0.0.1, which knows one host: as a company has it between its runners and an Enterprise Server. */
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export class CompanyProxy implements AsyncDisposable {
  /** What it was asked for: `CONNECT host:port`, or `GET http://host/…`. */
  readonly asked: string[] = [];
  url = '';
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(host: string, to: string) {
    const { hostname, port } = new URL(to);
    const known = (name: string | undefined) => name?.split(':')[0] === host;
    this.#server = createServer((incoming, answer) => {
      this.asked.push(`${incoming.method} ${incoming.url}`);
      const url = new URL(incoming.url ?? '', 'http://none');
      if (!known(url.hostname)) return void answer.writeHead(502).end();
      const { method, headers } = incoming;
      const path = url.pathname + url.search;
      const onward = request({ hostname, port, path, method, headers }, (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers);
        found.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      incoming.pipe(onward);
    });
    this.#server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
      this.asked.push(`CONNECT ${incoming.url}`);
      if (!known(incoming.url)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      for (const each of [socket, onward]) each.on('error', () => each.destroy());
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
    });
  }

  /** @param host the only name it knows @param to where that leads */
  static async start(host: string, to: string): Promise<CompanyProxy> {
    const proxy = new CompanyProxy(host, to);
    await new Promise<void>((ready) => proxy.#server.listen(0, '127.0.0.1', ready));
    proxy.url = `http://127.0.0.1:${(proxy.#server.address() as AddressInfo).port}`;
    return proxy;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }
}
