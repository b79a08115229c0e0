/**
 * A stand-in for a registry of images on 127.0.0.1, from what a test says of them. Nothing can be pulled from it: whoever asks
 * for a layer does what a review must not.
 *
 *     await using registry = await RegistryStandIn.start();
 *     registry.put('acme/debian:13', { history: [{ by: 'COPY rootfs / # buildkit', size: 30_000_000 }, 'CMD ["bash"]'] });
 *     const node = registry.put('acme/node:24', {
 *       base: 'acme/debian:13',
 *       config: { User: 'node', ExposedPorts: { '3000/tcp': {} } },
 *       history: [{ by: 'RUN /bin/sh -c make # buildkit', size: 40_000_000 }, 'USER node'],
 *       platforms: ['linux/amd64', 'linux/arm64/v8'],
 *     });
 *
 *     // … something reads `${registry.host}/acme/node:24` …
 *
 *     registry.requests;                            // every request, with its token and the answer's status
 *     assert.deepEqual(registry.violations, []);    // nothing was asked that a review has no business with
 *
 * With `access: 'token'` it wants a token, which anyone gets; with `access: 'login'` those of {@link Options.logins} do; with
 * `access: 'basic'` it wants the login itself.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Base,
  digestOf,
  type ImageDescription,
  type Stored,
  types,
  type WrittenImage,
  writeImage,
} from './registry-images.ts';

export interface Options {
  readonly access?: 'open' | 'token' | 'login' | 'basic';
  /** Passwords by their users; each is also what its user's `identitytoken` is. */
  readonly logins?: Readonly<Record<string, string>>;
  /** As references have it in front; {@link RegistryStandIn.host} unless given. */
  readonly name?: string;
  /**
   * How it answers what is about a manifest: as one that has no such lists (`none`, unless given), as one that has none and
   * answers with an empty one all the same, or as one that has them.
   */
  readonly referrers?: 'none' | 'empty' | 'listed';
  /** The most tags that it lists at once, whatever it is asked for; as many as it is asked for unless given. */
  readonly tagsAtOnce?: number;
  /** Where it says that tokens are; its own `/token` unless given. */
  readonly realm?: string;
}

export interface AskedRegistry {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Of the answer; undefined while there is none, and where the connection was cut. */
  status: number | undefined;
}

export type RegistryMisbehaviour =
  /** The connection is closed, or nothing is ever answered. */
  | 'cut'
  | 'hang'
  /** Answered so instead. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer }
  /** Only the first bytes of the answer arrive. */
  | { readonly truncate: number }
  /** Answered rightly, but late. */
  | { readonly delay: number }
  /** Answered with these bytes again and again. */
  | { readonly endless: string };

export interface RegistryFault {
  readonly match: (request: AskedRegistry) => boolean;
  /** How often; once unless given. */
  readonly times?: number;
  readonly respond: RegistryMisbehaviour;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export class RegistryStandIn implements AsyncDisposable {
  /** As a reference has it in front: `127.0.0.1:PORT`. */
  host = '';
  /** Everything that was asked, in order. */
  readonly requests: AskedRegistry[] = [];
  readonly violations: string[] = [];
  readonly #options: Options;
  /** By `repository@digest`. */
  readonly #documents = {
    manifest: new Map<string, Stored>(),
    blob: new Map<string, Stored>(),
    layer: new Map<string, Stored>(),
  };
  /** Digests by `repository:tag`. */
  readonly #tags = new Map<string, string>();
  /** By `repository:tag`. */
  readonly #images = new Map<string, Base>();
  readonly #faults: (RegistryFault & { left: number })[] = [];
  readonly #tokens = new Set<string>();
  readonly #server: Server;

  private constructor(options: Options) {
    this.#options = options;
    this.#server = createServer(this.serve);
  }

  /** Starts to listen on a free port of 127.0.0.1. */
  static async start(options: Options = {}): Promise<RegistryStandIn> {
    const registry = new RegistryStandIn(options);
    await new Promise<void>((ready) => registry.#server.listen(0, '127.0.0.1', ready));
    registry.host = `127.0.0.1:${(registry.#server.address() as AddressInfo).port}`;
    return registry;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  /** Keeps an image under `repository:tag`, in place of what the tag named. */
  put(name: string, description: ImageDescription = {}): WrittenImage {
    const [repository = '', tag = 'latest'] = name.split(':');
    const base = description.base === undefined ? undefined : this.#images.get(description.base);
    if (description.base !== undefined && !base) throw new Error(`there is no ${description.base} to build on`);
    const { written, whole } = writeImage(description, (kind, stored) => this.#keep(kind, repository, stored), base);
    this.#tags.set(`${repository}:${tag}`, written.digest);
    const fullName = `${this.#options.name ?? this.host}/${repository}:${tag}`;
    this.#images.set(`${repository}:${tag}`, { ...written, name: fullName, description: whole });
    return written;
  }

  /**
   * Keeps whatever bytes as a manifest, or as a blob, of a repository; under a tag where the name has one.
   * @returns their digest
   */
  putBytes(
    name: string,
    bytes: string | Buffer,
    type: string = types.manifest,
    kind: 'manifest' | 'blob' = 'manifest',
  ): string {
    const [repository = '', tag] = name.split(':');
    const digest = this.#keep(kind, repository, { bytes: Buffer.from(bytes), type });
    if (tag !== undefined) this.#tags.set(`${repository}:${tag}`, digest);
    return digest;
  }

  /** Moves a tag to what has a digest already. */
  tag(name: string, digest: string): void {
    this.#tags.set(name, digest);
  }

  /** Takes a tag away; what it named stays. */
  untag(name: string): void {
    this.#tags.delete(name);
  }

  /** Makes matching requests go wrong, the next one unless `times` is given. */
  fault(fault: RegistryFault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 });
  }

  /** Answers a request as it came to whatever server. */
  readonly serve: RequestListener = async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = 'GET', url: path = '/', headers } = message;
    const asked: AskedRegistry = { method, path, headers, body: Buffer.concat(chunks).toString(), status: undefined };
    this.requests.push(asked);
    const fault = this.#faults.find(({ match, left }) => left > 0 && match(asked));
    if (fault) fault.left--;
    await this.#respond(asked, response, fault?.respond);
  };

  #keep(kind: 'manifest' | 'blob' | 'layer', repository: string, stored: Stored): string {
    const digest = digestOf(stored.bytes);
    this.#documents[kind].set(`${repository}@${digest}`, stored);
    return digest;
  }

  async #respond(
    asked: AskedRegistry,
    response: ServerResponse,
    fault: RegistryMisbehaviour | undefined,
  ): Promise<void> {
    if (fault === 'hang') return;
    if (fault === 'cut') return void response.destroy();
    if (fault && 'endless' in fault) return endless(asked, response, fault.endless);
    if (fault && 'delay' in fault) await new Promise((done) => setTimeout(done, fault.delay));
    const { status, headers = {}, body = '' } = fault && 'status' in fault ? fault : this.#answer(asked);
    asked.status = status;
    const bytes = Buffer.from(body);
    response.writeHead(status, {
      'docker-distribution-api-version': 'registry/2.0',
      'content-length': String(bytes.length),
      ...headers,
    });
    if (asked.method === 'HEAD') response.end();
    else if (fault && 'truncate' in fault) response.write(bytes.subarray(0, fault.truncate), () => response.destroy());
    else response.end(bytes);
  }

  #answer(asked: AskedRegistry): Answer {
    const url = new URL(asked.path, 'http://stand-in');
    if (url.pathname === '/token') return this.#grant(asked, url);
    if (url.pathname === '/v2/') return this.#refusal(asked, undefined) ?? { status: 200, body: '{}' };
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return this.#violation(asked, 'changes what is there');
    const [, repository, kind, reference = ''] =
      /^\/v2\/([a-z0-9._/-]+)\/(manifests|blobs|referrers|tags)\/([^/]+)$/.exec(url.pathname) ?? [];
    if (repository === undefined) return this.#violation(asked, 'is not a request of the distribution specification');
    const refused = this.#refusal(asked, repository);
    if (refused) return refused;
    if (kind === 'manifests') return this.#manifest(asked, repository, reference);
    if (kind === 'referrers') return this.#listed(repository, reference);
    if (kind === 'tags') return this.#tagsOf(repository, url.searchParams);
    if (this.#documents.layer.has(`${repository}@${reference}`)) return this.#violation(asked, 'pulls a layer');
    const blob = this.#documents.blob.get(`${repository}@${reference}`);
    return blob ? found(blob, reference) : refusal(404, 'BLOB_UNKNOWN');
  }

  #manifest({ headers }: AskedRegistry, repository: string, reference: string): Answer {
    const digest = reference.includes(':') ? reference : this.#tags.get(`${repository}:${reference}`);
    const stored = this.#documents.manifest.get(`${repository}@${digest}`);
    if (digest === undefined || !stored) {
      const known = [...this.#documents.manifest.keys()].some((key) => key.startsWith(`${repository}@`));
      return refusal(404, known ? 'MANIFEST_UNKNOWN' : 'NAME_UNKNOWN');
    }
    // As docker-registry does, where only Docker's old form is asked for.
    const accepted = headers.accept ?? '*/*';
    if (!accepted.includes('*/*') && !accepted.includes(stored.type)) return refusal(404, 'MANIFEST_UNKNOWN');
    return found(stored, digest);
  }

  /** In their order, and where the list goes on (github.com/opencontainers/distribution-spec, "Listing tags"). */
  #tagsOf(repository: string, asked: URLSearchParams): Answer {
    const all = [...this.#tags.keys()].filter((key) => key.startsWith(`${repository}:`)).sort();
    if (all.length === 0) return refusal(404, 'NAME_UNKNOWN');
    const names = all.map((key) => key.slice(repository.length + 1)).filter((tag) => tag > (asked.get('last') ?? ''));
    const most = Math.min(Number(asked.get('n') ?? names.length), this.#options.tagsAtOnce ?? names.length);
    const tags = names.slice(0, most);
    const next = `/v2/${repository}/tags/list?n=${most}&last=${tags.at(-1)}`;
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        ...(names.length > most && { link: `<${next}>; rel="next"` }),
      },
      body: JSON.stringify({ name: repository, tags }),
    };
  }

  #listed(repository: string, subject: string): Answer {
    const { referrers = 'none' } = this.#options;
    if (referrers === 'none') return refusal(404, 'MANIFEST_UNKNOWN');
    const manifests = [...this.#documents.manifest]
      .filter(([key]) => referrers === 'listed' && key.startsWith(`${repository}@`))
      .map(([key, stored]) => ({ ...stored, key, document: JSON.parse(stored.bytes.toString()) }))
      .filter(({ document }) => document.subject?.digest === subject);
    return {
      status: 200,
      headers: { 'content-type': types.index },
      body: JSON.stringify({
        schemaVersion: 2,
        mediaType: types.index,
        // What a manifest says of itself is in such a list, too (the specification of OCI).
        manifests: manifests.map(({ key, bytes, type, document: { artifactType, annotations } }) => ({
          mediaType: type,
          digest: key.slice(key.indexOf('@') + 1),
          size: bytes.length,
          artifactType,
          annotations,
        })),
      }),
    };
  }

  /** @param repository undefined where only the registry is asked whether it is one */
  #refusal({ headers }: AskedRegistry, repository: string | undefined): Answer | undefined {
    const { access = 'open', realm = `http://${this.host}/token` } = this.#options;
    if (access === 'open') return undefined;
    const [scheme = '', proof = ''] = headers.authorization?.split(' ') ?? [];
    if (access === 'basic') {
      if (scheme === 'Basic' && this.#isLogin(proof)) return undefined;
      return refusal(401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="stand-in"' });
    }
    if (scheme === 'Bearer' && this.#tokens.has(`${proof} for ${repository}`)) return undefined;
    const challenge = `Bearer realm="${realm}",service="stand-in"`;
    const scope = repository === undefined ? '' : `,scope="repository:${repository}:pull"`;
    return refusal(401, 'UNAUTHORIZED', { 'www-authenticate': challenge + scope });
  }

  #grant({ method, headers, body }: AskedRegistry, { searchParams }: URL): Answer {
    const { access, logins = {} } = this.#options;
    const parameters = method === 'POST' ? new URLSearchParams(body) : searchParams;
    const [scheme = '', proof = ''] = headers.authorization?.split(' ') ?? [];
    const known =
      method === 'POST'
        ? Object.values(logins).includes(parameters.get('refresh_token') ?? '')
        : scheme === 'Basic' && this.#isLogin(proof);
    const wrong = !known && (scheme !== '' || method === 'POST');
    if (wrong || (access === 'login' && !known)) return refusal(401, 'DENIED');
    const [, repository] = /^repository:(.+):pull$/.exec(parameters.get('scope') ?? '') ?? [];
    if (repository === undefined || parameters.get('service') !== 'stand-in') return refusal(400, 'UNSUPPORTED');
    const token = `token-${this.#tokens.size + 1}`;
    this.#tokens.add(`${token} for ${repository}`);
    const answer = method === 'POST' ? { access_token: token } : { token, expires_in: 300 };
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) };
  }

  #isLogin(proof: string): boolean {
    const login = Buffer.from(proof, 'base64').toString();
    return Object.entries(this.#options.logins ?? {}).some((each) => each.join(':') === login);
  }

  #violation({ method, path }: AskedRegistry, what: string): Answer {
    this.violations.push(`${method} ${path}: ${what}`);
    return refusal(405, 'UNSUPPORTED');
  }
}

function found({ bytes, type }: Stored, digest: string): Answer {
  return { status: 200, headers: { 'content-type': type, 'docker-content-digest': digest }, body: bytes };
}

function refusal(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = JSON.stringify({ errors: [{ code, message: 'words of the registry', detail: {} }] });
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function endless(asked: AskedRegistry, response: ServerResponse, bytes: string): void {
  asked.status = 200;
  response.writeHead(200);
  if (asked.method === 'HEAD') return void response.end();
  const more = () => {
    while (!response.destroyed && response.write(bytes));
  };
  response.on('drain', more);
  more();
}
