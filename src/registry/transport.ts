/** Requests on the wire: where they may lead, how long they may take, and what may come back. */
import { type LookupAddress, type LookupOptions, lookup as resolveName } from 'node:dns';
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connections } from '../http/connections.ts';
import { version } from '../version.ts';
import type { Hosts, NetworkReach } from './hosts.ts';
import { Pace } from './pace.ts';
import { isPublicAddress } from './public-address.ts';
import { Trouble } from './trouble.ts';

export interface Sending {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Sent wherever it leads. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent to the server that is asked, and to none that it redirects to. */
  readonly authorization?: string | undefined;
  readonly body?: string;
  /** Where the server that is asked may be. */
  readonly reach: NetworkReach;
  /** The most bytes that are read. */
  readonly most: number;
  readonly redirects?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface TransportOptions {
  /** When everything must be over, in milliseconds since 1970. */
  readonly deadline: number;
  /** For one request, in milliseconds. */
  readonly requestTimeout?: number | undefined;
  /** The most requests. */
  readonly requests?: number | undefined;
  /** Milliseconds that stand for a second of waiting, so that a test need not wait. */
  readonly second?: number | undefined;
  /** Where proxies are named. */
  readonly env: NodeJS.ProcessEnv;
  /** Finds the addresses of a name. */
  readonly lookup?: Lookup | undefined;
}

type Found = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;
export type Lookup = (hostname: string, options: LookupOptions & { all: true }, found: Found) => void;

/** Tries after the first. */
const retries = 2;
/** How often one request may be refused for coming too early, whatever others get. */
const mostRefused = 20;
/** A page that says what is wrong need not be read to its end. */
const mostOfRefusal = 64 * 1024;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const passing: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** A connection that failed, so that trying again may help. Its message follows the server's name: "did not respond". */
class Broken extends Error {}

export class Transport {
  readonly #hosts: Hosts;
  readonly #options: TransportOptions;
  readonly #remark: (sentence: string) => void;
  readonly #connections: Connections;
  readonly #paces = new Map<string, Pace>();
  #left: number;

  constructor(hosts: Hosts, options: TransportOptions, remark: (sentence: string) => void) {
    this.#hosts = hosts;
    this.#options = options;
    this.#connections = new Connections(options.env);
    this.#remark = remark;
    this.#left = options.requests ?? 200;
  }

  /** Lets so many more requests be sent. */
  allow(requests: number): void {
    this.#left += requests;
  }

  /**
   * Sends a request, and sends it again where its server redirects it.
   *
   * @throws {Trouble} where there is no answer
   */
  async send(url: URL, sending: Sending): Promise<Answer> {
    const { authorization, redirects = 5 } = sending;
    let at = url;
    let reach: NetworkReach | undefined = sending.reach;
    for (let followed = 0; ; followed++) {
      const same = at.origin === url.origin;
      const headers = { ...sending.headers, ...(same && authorization !== undefined && { authorization }) };
      const answer = await this.#patiently(at, { ...sending, headers, reach });
      if (!redirectStatuses.has(answer.status)) return answer;
      if (followed === redirects)
        throw new Trouble(`${named(url)} redirects requests too often, so it was not believed.`);
      at = nextAddress(answer, at);
      reach = at.origin === url.origin ? sending.reach : this.#hosts.reachOfRedirect(at);
      if (!reach) throw notFollowed(url);
    }
  }

  /** Tries again what may pass: a connection that breaks, a server that is in trouble. */
  async #patiently(url: URL, sending: Sending): Promise<Answer> {
    for (let tried = 0; ; tried++) {
      const outcome = await this.#inTurn(url, sending);
      if (outcome instanceof Broken) {
        if (tried > 0) throw new Trouble(`${named(url)} ${outcome.message}. Run the review again.`);
        continue;
      }
      if (!passing.has(outcome.status)) return outcome;
      const wait = (Math.max(0, Number(outcome.headers['retry-after'])) || 1) * this.#second;
      if (tried === retries || Date.now() + wait >= this.#options.deadline) return outcome;
      await sleep(wait);
    }
  }

  /** What comes when it is its turn, however often its server puts it off. */
  async #inTurn(url: URL, sending: Sending): Promise<Answer | Broken> {
    const pace = this.#paceOf(url);
    for (let tried = 0; tried < mostRefused; tried++) {
      let began = 0;
      const outcome = await pace.take((now) => {
        began = now;
        return this.#once(url, sending).catch(brokenOnly);
      });
      if (outcome === undefined) break;
      if (outcome instanceof Broken) return outcome;
      if (outcome.status !== 429) {
        pace.answered();
        return outcome;
      }
      pace.refused(outcome.headers, began);
    }
    throw this.#options.deadline <= Date.now() ? this.#late() : pace.leaveOut();
  }

  get #second(): number {
    return this.#options.second ?? 1000;
  }

  #paceOf({ origin, host }: URL): Pace {
    const { deadline } = this.#options;
    const pace = this.#paces.get(origin) ?? new Pace(host, { deadline, second: this.#second });
    this.#paces.set(origin, pace);
    return pace;
  }

  /** What was not read of servers that limit how often they are asked: sentences. */
  limits(): string[] {
    return [...this.#paces.values()].flatMap((pace) => pace.limit() ?? []);
  }

  #late(): Trouble {
    return this.#limit('The time for asking registries was over before all images were read.');
  }

  async #once(url: URL, sending: Sending): Promise<Answer> {
    const left = this.#options.deadline - Date.now();
    if (left <= 0) throw this.#late();
    if (this.#left === 0)
      throw this.#limit('Registries were asked as often as a review may ask them before all images were read.');
    this.#left--;
    const request = this.#request(url, sending);
    let late = false;
    const end = () => {
      late = true;
      request.destroy();
    };
    const timer = setTimeout(end, Math.min(left, this.#options.requestTimeout ?? 10_000));
    try {
      return await answerTo(request, url, sending);
    } catch (error) {
      throw late ? new Broken('did not respond in time') : broken(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #limit(sentence: string): Trouble {
    this.#remark(sentence);
    return new Trouble(sentence);
  }

  #request(url: URL, { method, headers, reach }: Sending): ClientRequest {
    const address = url.hostname.replace(/^\[|\]$/g, '');
    // For such a one no name is looked up.
    if (reach === 'public' && isIP(address) > 0 && !isPublicAddress(address)) throw notPublic(url);
    const all = {
      ...headers,
      'user-agent': `layer-review/${version}`,
      // What is unpacked could be any size.
      'accept-encoding': 'identity',
    };
    // Which address a proxy connects to, it does not say.
    return this.#connections.request(url, { method, headers: all, lookup: { name: reach, find: this.#lookup(reach) } });
  }

  /** Finds what a socket is about to connect to, so that a name cannot be another one when that is checked. */
  #lookup(reach: NetworkReach) {
    const { lookup = resolveName } = this.#options;
    return (
      hostname: string,
      options: LookupOptions,
      done: (error: NodeJS.ErrnoException | null, found: string | LookupAddress[], family?: number) => void,
    ): void =>
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        const [first] = addresses ?? [];
        if (error || !first) return done(error ?? Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), []);
        if (reach === 'public' && !addresses.every(({ address }) => isPublicAddress(address)))
          return done(notPublic(new URL(`https://${hostname}`)), []);
        if (options.all) done(null, addresses);
        else done(null, first.address, first.family);
      });
  }
}

async function answerTo(request: ClientRequest, url: URL, { method, body, most }: Sending): Promise<Answer> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    // It can fail again while its answer is read.
    request.on('error', reject);
    request.end(body);
  });
  const { statusCode: status = 0, headers } = message;
  if (status < 200 || status >= 300) return { status, headers, body: await beginningOf(message, mostOfRefusal) };
  if (method !== 'HEAD' && (headers['content-encoding'] ?? 'identity') !== 'identity') {
    message.destroy();
    throw new Trouble(`${named(url)} sent something compressed that was not asked for, so it was not believed.`);
  }
  const bytes = await beginningOf(message, most + 1);
  if (bytes.length > most)
    throw new Trouble(`${named(url)} sent more than ${most / 1024} KiB where that is the limit, so it was not read.`);
  return { status, headers, body: bytes };
}

/** What a message holds, as far as it is wanted; no more of it is read. */
async function beginningOf(message: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let left = most;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return Buffer.concat(chunks);
}

function nextAddress({ headers: { location = '' } }: Answer, from: URL): URL {
  if (location === '' || !URL.canParse(location, from.href)) throw notFollowed(from);
  const next = new URL(location, from);
  next.hash = '';
  return next;
}

function broken(error: unknown): Error {
  if (error instanceof Trouble) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new Broken(`could not be reached (${code ?? message})`);
}

function brokenOnly(error: unknown): Broken {
  if (error instanceof Broken) return error;
  throw error;
}

function notPublic(url: URL): Trouble {
  return new Trouble(
    `${named(url)} is not at an address of the public internet, so it was not asked. If it is yours, name it under \`registries\` in the policy on the base branch.`,
  );
}

function notFollowed(url: URL): Trouble {
  return new Trouble(`${named(url)} redirects to a server that may not be asked, so that was not followed.`);
}

function named({ host }: URL): string {
  return `\`${host}\``;
}
