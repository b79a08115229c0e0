import { isDigest } from '../known/image-reference.ts';
import type { Access, ImageRepository } from './access.ts';
import type { Cache } from './cache.ts';
import { digestOf, hasDigest } from './digest.ts';
import { manifestTypes } from './manifest.ts';
import type { Answer } from './transport.ts';
import { Missing, Trouble } from './trouble.ts';

const mostOfManifest = 4 * 1024 * 1024;
const mostOfConfiguration = 8 * 1024 * 1024;

/** By which registries say that there is no such thing; a server that is none may answer 404 to whatever it is asked. */
const absent: ReadonlySet<string> = new Set([
  'MANIFEST_UNKNOWN',
  'NAME_UNKNOWN',
  'BLOB_UNKNOWN',
  'NOT_FOUND',
  'TAG_EXPIRED',
]);

/** A list of what is about a manifest, of which there may be more. */
interface ListedReferrers {
  readonly body: Buffer;
  readonly goesOn: boolean;
}

/** What registries keep, each asked for once, and believed for the digest that we find ourselves. */
export class Documents {
  readonly #access: Access;
  readonly #cache: Cache | undefined;
  readonly #offline: boolean;
  readonly #remark: (sentence: string) => void;
  readonly #documents = new Map<string, Promise<Buffer>>();
  readonly #tags = new Map<string, Promise<string>>();
  /** Hosts that keep no lists of what is about a manifest. */
  readonly #listless = new Set<string>();
  /** The first question of each host for such a list, whose answer says of all others whether they need be asked. */
  readonly #firstLists = new Map<string, Promise<unknown>>();
  readonly #referrers = new Map<string, Promise<ListedReferrers | undefined>>();

  /**
   * @param cache what was kept of former runs
   * @param offline whether there is nothing but that
   * @param remark is told of tags that have moved since
   */
  constructor(access: Access, cache: Cache | undefined, offline: boolean, remark: (sentence: string) => void) {
    this.#access = access;
    this.#remark = remark;
    this.#cache = cache;
    this.#offline = offline;
  }

  /**
   * The digest that a tag names.
   *
   * @throws {Missing} where there is no such tag or repository
   * @throws {Trouble} where that cannot be known
   */
  tagged(repository: ImageRepository, tag: string): Promise<string> {
    return once(this.#tags, `${repository.name}:${tag}`, async () => {
      const kept = this.#cache?.tag(repository.name, tag);
      const before = kept !== undefined && isDigest(kept) ? kept : undefined;
      if (this.#offline) {
        if (before === undefined) throw notKept(repository);
        return before;
      }
      const digest = await this.#resolve(repository, tag);
      if (before !== undefined && before !== digest)
        this.#remark(
          `\`${repository.name}:${tag}\` has moved since it was last asked for here, from \`${before}\` to \`${digest}\`.`,
        );
      this.#cache?.keepTag(repository.name, tag, digest);
      return digest;
    });
  }

  /** The bytes of what a tag names, which is asked for at once. Throws as {@link tagged} does. */
  async taggedManifest(repository: ImageRepository, tag: string): Promise<Buffer> {
    const { name } = repository;
    if (this.#offline) return await this.manifest(repository, await this.tagged(repository, tag));
    return await once(this.#documents, `${name}:${tag}`, async () => {
      const { digest, body } = await this.#byTag(repository, tag, true);
      this.#cache?.keepDocument(name, digest, body);
      this.#cache?.keepTag(name, tag, digest);
      return body;
    });
  }

  /** As {@link tagged}, but not what was kept of a former run. */
  async tagNow(repository: ImageRepository, tag: string): Promise<string> {
    if (this.#offline) throw notKept(repository);
    return await this.tagged(repository, tag);
  }

  /** The bytes of a manifest or an index, which have its digest. Throws as {@link tagged} does. */
  manifest(repository: ImageRepository, digest: string): Promise<Buffer> {
    return this.#document(repository, `manifests/${digest}`, digest, mostOfManifest);
  }

  /** The bytes of an image's configuration. Throws as {@link tagged} does. */
  configuration(repository: ImageRepository, digest: string): Promise<Buffer> {
    return this.#document(repository, `blobs/${digest}`, digest, mostOfConfiguration);
  }

  /** The bytes of any other blob, no more than so many. Throws as {@link tagged} does. */
  blob(repository: ImageRepository, digest: string, most: number): Promise<Buffer> {
    return this.#document(repository, `blobs/${digest}`, digest, most);
  }

  /**
   * The list of what is about a manifest, which may go on elsewhere; undefined where the registry keeps none. That list has no
   * digest to believe it by.
   *
   * @throws {Trouble} where that cannot be known
   */
  referrers(repository: ImageRepository, digest: string): Promise<ListedReferrers | undefined> {
    return once(this.#referrers, `${repository.name} ${digest}`, async () => {
      if (this.#offline) throw notKept(repository);
      const host = repository.host.name;
      await this.#firstLists.get(host);
      if (this.#listless.has(host)) return undefined;
      const asked = this.#askForList(repository, digest);
      if (!this.#firstLists.has(host))
        this.#firstLists.set(
          host,
          asked.catch(() => undefined),
        );
      return await asked;
    });
  }

  async #askForList(repository: ImageRepository, digest: string): Promise<ListedReferrers | undefined> {
    const { status, headers, body } = await this.#access.ask(repository, `referrers/${digest}`, {
      method: 'GET',
      headers: accepting,
      most: mostOfManifest,
    });
    if (status >= 500) throw responded(repository, status, '');
    // Whoever has such lists answers with an empty one (the specification of OCI); others say in several ways that they have none.
    if (status === 404) this.#listless.add(repository.host.name);
    return status === 200 ? { body, goesOn: headers.link !== undefined } : undefined;
  }

  #document(repository: ImageRepository, path: string, digest: string, most: number): Promise<Buffer> {
    const name = repository.name;
    return once(this.#documents, `${name} ${digest}`, async () => {
      const kept = this.#cache?.document(name, digest);
      if (kept) return kept;
      if (this.#offline) throw notKept(repository);
      const { body } = await this.#get(repository, path, most);
      if (!hasDigest(body, digest))
        throw new Trouble(`\`${repository.host.name}\` gave something else for \`${digest}\`, so it was not believed.`);
      this.#cache?.keepDocument(name, digest, body);
      return body;
    });
  }

  /** By HEAD, which Docker Hub does not count; by GET where that says nothing, or that there is no such tag. */
  async #resolve(repository: ImageRepository, tag: string): Promise<string> {
    const said = await this.#access.ask(repository, `manifests/${tag}`, {
      method: 'HEAD',
      headers: accepting,
      most: 0,
    });
    const digest = said.headers['docker-content-digest'];
    if (said.status === 200 && typeof digest === 'string' && isDigest(digest)) return digest;
    return (await this.#byTag(repository, tag, false)).digest;
  }

  /** What a tag names, by GET; that need not be asked for again by its digest. */
  async #byTag(repository: ImageRepository, tag: string, sought: boolean): Promise<{ digest: string; body: Buffer }> {
    const { body } = await this.#get(repository, `manifests/${tag}`, mostOfManifest, sought);
    const digest = digestOf(body);
    this.#documents.set(`${repository.name} ${digest}`, Promise.resolve(body));
    return { digest, body };
  }

  /** @param sought whether it need not be there, so that whatever says 404 says that it is not */
  async #get(repository: ImageRepository, path: string, most: number, sought = false): Promise<Answer> {
    const answer = await this.#access.ask(repository, path, { method: 'GET', headers: accepting, most });
    if (answer.status === 200) return answer;
    const code = codeIn(answer.body);
    const { host, path: name } = repository;
    if (answer.status !== 404 || !(sought || absent.has(code))) throw responded(repository, answer.status, code);
    throw new Missing(
      code === 'NAME_UNKNOWN'
        ? `\`${host.name}\` has no repository \`${name}\`.`
        : `\`${repository.name}\` has no ${path.startsWith('manifests/') && !path.includes(':') ? 'tag ' : ''}\`${path.split('/')[1]}\`.`,
    );
  }
}

const accepting = { accept: manifestTypes };

/** The first error's code, where it is one. Nothing else of what a server says is repeated. */
export function codeIn(body: Buffer): string {
  try {
    const code: unknown = JSON.parse(body.toString()).errors[0].code;
    return typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : '';
  } catch {
    return '';
  }
}

function responded({ host, path }: ImageRepository, status: number, code: string): Trouble {
  return new Trouble(
    `\`${host.name}\` responded ${status}${code && ` (${code})`} when asked about \`${path}\`. Run the review again.`,
  );
}

function notKept({ name }: ImageRepository): Trouble {
  return new Trouble(
    `\`${name}\` is not in the cache, and nothing is asked offline. Run the review once without \`--offline\`.`,
  );
}

function once<T>(kept: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const made = kept.get(key) ?? work();
  kept.set(key, made);
  return made;
}
