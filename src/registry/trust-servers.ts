import type { SeenVersions, TagQuery, TrustDocuments, TrustedTag } from '../content-trust/trusted-tag.ts';
import { trustedTag } from '../content-trust/trusted-tag.ts';
import type { Access, ImageRepository } from './access.ts';
import type { Cache } from './cache.ts';
import { codeIn } from './documents.ts';
import { Trouble } from './trouble.ts';

/** Asks servers of Notary's first version (Docker Content Trust), which a policy names. */
export class TrustServers {
  readonly #access: Access;
  readonly #cache: Cache | undefined;
  readonly #offline: boolean;
  readonly #documents = new Map<string, Promise<Buffer | undefined>>();

  /**
   * @param cache where it is kept how new the trust data was that servers have shown before
   * @param offline whether nobody is to be asked
   */
  constructor(access: Access, cache: Cache | undefined, offline = false) {
    this.#access = access;
    this.#cache = cache;
    this.#offline = offline;
  }

  /**
   * What a server's trust data says of an image. Never throws for what a server does.
   *
   * @param server `https://notary.example.com`, as the policy of the base side names it
   */
  async tag(server: string, asked: Omit<TagQuery, 'seen'>): Promise<TrustedTag> {
    if (this.#offline)
      return { kind: 'unverified', reason: `Offline, \`${server}\` is not asked what it vouches for.` };
    const { host, origin } = new URL(server);
    const { collection } = asked;
    const at: ImageRepository = {
      host: { name: host, origin, reach: 'anywhere' },
      path: collection,
      name: `${host}/${collection}`,
    };
    try {
      const answer = await trustedTag({ ...asked, seen: this.#seen(at) }, this.#documentsOf(at));
      if (answer.kind === 'signed') this.#cache?.keepTrust(at.name, `${answer.seen.root} ${answer.seen.timestamp}`);
      return answer;
    } catch (error) {
      if (error instanceof Trouble) return { kind: 'unverified', reason: error.message };
      throw error;
    }
  }

  #seen({ name }: ImageRepository): SeenVersions | undefined {
    const [, root, timestamp] = /^(\d+) (\d+)$/.exec(this.#cache?.trust(name) ?? '') ?? [];
    return root === undefined ? undefined : { root: Number(root), timestamp: Number(timestamp) };
  }

  /** Each document is asked for once, however many tags there are. */
  #documentsOf(at: ImageRepository): TrustDocuments {
    return (name, most) => {
      const key = `${at.name} ${name}`;
      const document = this.#documents.get(key) ?? this.#document(at, name, most);
      this.#documents.set(key, document);
      return document;
    };
  }

  async #document(at: ImageRepository, name: string, most: number): Promise<Buffer | undefined> {
    const { status, body } = await this.#access.ask(at, `_trust/tuf/${name}.json`, { method: 'GET', most });
    if (status === 200) return body;
    if (status === 404 && codeIn(body) === 'METADATA_NOT_FOUND') return undefined;
    throw new Trouble(
      `\`${at.host.name}\` responded ${status} when asked for the trust data of \`${at.path}\`. Run the review again.`,
    );
  }
}
