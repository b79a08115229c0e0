import { completeName, type ImageReference } from '../known/image-reference.ts';
import { type Challenge, readChallenge } from './challenge.ts';
import type { Hosts, RegistryHost } from './hosts.ts';
import type { Login, Logins } from './logins.ts';
import type { Answer, Sending, Transport } from './transport.ts';
import { Trouble } from './trouble.ts';

/** The images of one name. */
export interface ImageRepository {
  readonly host: RegistryHost;
  /** On its host: `library/node`. */
  readonly path: string;
  /** `docker.io/library/node` */
  readonly name: string;
}

export function repositoryAt(host: RegistryHost, reference: ImageReference): ImageRepository {
  return { host, path: reference.repository, name: completeName(reference) };
}

type Bearer = Extract<Challenge, { scheme: 'bearer' }>;
type UsedLogin = Exclude<Login, { kind: 'kept' }>;

const mostOfToken = 64 * 1024;

/** Asks registries in the name of whoever may read there: with a login where there is one, else as anyone. */
export class Access {
  readonly #transport: Transport;
  readonly #hosts: Hosts;
  readonly #logins: Logins;
  /** How registries want to be told who asks, by their names. */
  readonly #challenges = new Map<string, Challenge>();
  readonly #tokens = new Map<string, Promise<string | undefined>>();

  constructor(transport: Transport, hosts: Hosts, logins: Logins) {
    this.#transport = transport;
    this.#hosts = hosts;
    this.#logins = logins;
  }

  /**
   * Asks for something of a repository.
   *
   * @param path `manifests/…` or `blobs/…`
   * @throws {Trouble} where there is no answer, or nobody that we are may read it
   */
  async ask(
    repository: ImageRepository,
    path: string,
    sending: Pick<Sending, 'method' | 'headers' | 'most'>,
  ): Promise<Answer> {
    const { host } = repository;
    const login = this.#logins(host.name);
    const used = login?.kind === 'kept' ? undefined : login;
    // Some refuse to those they know what they give to everyone: a token is for one repository, say.
    for (const as of used ? [used, undefined] : [undefined]) {
      const answer = await this.#askAs(as, repository, path, sending);
      if (answer.status !== 401 && answer.status !== 403) return answer;
    }
    const kept =
      login?.kind === 'kept' &&
      `, and the login is kept by the program \`docker-credential-${login.by}\`, which is not started. Log in without a credential store.`;
    throw new Trouble(
      `\`${host.name}\` does not show \`${repository.path}\` ${used ? 'to this login' : 'without a login'}${kept || ': it is private, or does not exist. Log in to the registry before the review, as somebody who may read it.'}`,
    );
  }

  async #askAs(
    login: UsedLogin | undefined,
    repository: ImageRepository,
    path: string,
    sending: Pick<Sending, 'method' | 'headers' | 'most'>,
  ): Promise<Answer> {
    const { host } = repository;
    const url = new URL(`/v2/${repository.path}/${path}`, host.origin);
    const send = (authorization: string | undefined) =>
      this.#transport.send(url, { ...sending, reach: host.reach, authorization });
    const known = this.#challenges.get(host.name);
    const first = known && (await this.#authorization(known, repository, login));
    const answer = await send(first);
    if (answer.status !== 401) return answer;
    const challenge = readChallenge(answer.headers['www-authenticate']);
    if (!challenge) return answer;
    this.#challenges.set(host.name, challenge);
    // A token that was good may have run out.
    if (first !== undefined) this.#tokens.delete(keyOf(repository, login));
    const authorization = await this.#authorization(challenge, repository, login);
    return authorization === undefined ? answer : send(authorization);
  }

  async #authorization(
    challenge: Challenge,
    repository: ImageRepository,
    login: UsedLogin | undefined,
  ): Promise<string | undefined> {
    if (challenge.scheme === 'basic') return login?.kind === 'password' ? basic(login) : undefined;
    const key = keyOf(repository, login);
    const asked = this.#tokens.get(key) ?? this.#token(challenge, repository, login);
    this.#tokens.set(key, asked);
    const token = await asked;
    return token && `Bearer ${token}`;
  }

  /** A token to read a repository; undefined where its registry gives none. */
  async #token(
    { realm, service }: Bearer,
    { host, path }: ImageRepository,
    login: UsedLogin | undefined,
  ): Promise<string | undefined> {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    if (!url || !this.#hosts.mayGiveTokens(host, url))
      throw new Trouble(
        `\`${host.name}\` wants a token of a server that is not known to give them, which was not asked.`,
      );
    const answer = await this.#transport.send(url, {
      ...tokenRequest(url, { ...(service !== undefined && { service }), scope: `repository:${path}:pull` }, login),
      reach: host.reach,
      most: mostOfToken,
      redirects: 0,
    });
    if (answer.status === 401 || answer.status === 403) return undefined;
    const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
    if (token === undefined)
      throw new Trouble(
        `\`${url.host}\` responded ${answer.status} without a token for \`${host.name}\`. Run the review again.`,
      );
    return token;
  }
}

/** As registries ask for it (distribution.github.io/distribution/spec/auth/token, …/oauth). Writes what is wanted into the address. */
function tokenRequest(
  url: URL,
  wanted: Readonly<Record<string, string>>,
  login: UsedLogin | undefined,
): Pick<Sending, 'method' | 'authorization' | 'headers' | 'body'> {
  if (login?.kind === 'identity') {
    const form = { grant_type: 'refresh_token', client_id: 'layer-review', refresh_token: login.token, ...wanted };
    return {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    };
  }
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  return { method: 'GET', authorization: login && basic(login) };
}

function tokenIn(body: Buffer): string | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString());
  } catch {
    return undefined;
  }
  const { token, access_token } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  return [token, access_token].find((each): each is string => typeof each === 'string' && /^[\x21-\x7e]+$/.test(each));
}

function basic({ user, password }: Extract<Login, { kind: 'password' }>): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function keyOf(repository: ImageRepository, login: UsedLogin | undefined): string {
  return `${login ? 'known' : 'anyone'} ${repository.name}`;
}
