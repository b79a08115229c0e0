/** Serves the folder of the site, as GitHub Pages does, and nothing else. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { base } from './pages.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export class ServedSite implements AsyncDisposable {
  /** Of its first page, with `/` at the end. */
  readonly address: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  }

  /** @param folder with the pages */
  static async open(folder: string): Promise<ServedSite> {
    const server = createServer(({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://site.test');
      const path = normalize(decodeURI(pathname));
      const file = path.startsWith(base) ? path.slice(base.length - 1).replace(/\/$/, '/index.html') : undefined;
      try {
        const text = readFileSync(join(folder, file ?? '404.html'));
        response
          .writeHead(file ? 200 : 404, { 'content-type': types[extname(file ?? '.html')] ?? 'text/plain' })
          .end(text);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ServedSite(server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
