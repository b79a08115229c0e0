import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TrustDocuments } from '../../src/content-trust/trusted-tag.ts';

export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server that answers as Notary's does, and as a test wants it to. */
export class ServerStandIn implements AsyncDisposable {
  documents: TrustDocuments;
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #tokens: boolean;
  readonly #fault: Fault | undefined;

  private constructor(documents: TrustDocuments, tokens: boolean, fault: Fault | undefined) {
    this.documents = documents;
    this.#tokens = tokens;
    this.#fault = fault;
    this.#server = createServer((request, response) => void this.#respond(request, response));
  }

  static async start(
    documents: TrustDocuments,
    { tokens = false, fault }: { tokens?: boolean; fault?: Fault } = {},
  ): Promise<ServerStandIn> {
    const standIn = new ServerStandIn(documents, tokens, fault);
    await new Promise<void>((ready) => standIn.#server.listen(0, '127.0.0.1', ready));
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #respond({ url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push(url);
    if (this.#fault) {
      response.writeHead(this.#fault.status, { ...this.#fault.headers }).end(this.#fault.body);
    } else if (url.startsWith('/token?')) {
      response.end(JSON.stringify({ token: 'good' }));
    } else if (this.#tokens && headers.authorization !== 'Bearer good') {
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${this.url}/token",service="tests"` }).end();
    } else {
      const name = /^\/v2\/[^?]+\/_trust\/tuf\/(.+)\.json$/.exec(url)?.[1];
      const bytes = name === undefined ? undefined : await this.documents(name, 0);
      if (bytes) response.end(bytes);
      else response.writeHead(404).end('{"errors":[{"code":"METADATA_NOT_FOUND"}]}');
    }
  }
}
