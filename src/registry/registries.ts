import type { TagQuery, TrustedTag } from '../content-trust/trusted-tag.ts';
import { completeName, type ImageReference, isReference } from '../known/image-reference.ts';
import { type ImageWanted, keyOfWanted, type Published } from '../known/published-image.ts';
import type { Artifacts, Registry } from '../ports.ts';
import { Access, repositoryAt } from './access.ts';
import { BesideImages } from './artifacts.ts';
import { Cache } from './cache.ts';
import { Documents } from './documents.ts';
import { Hosts } from './hosts.ts';
import type { Logins } from './logins.ts';
import { ImageReader } from './read-image.ts';
import { TagLists } from './tag-lists.ts';
import { Transport, type TransportOptions } from './transport.ts';
import { Limited, Missing, Trouble } from './trouble.ts';
import { TrustServers } from './trust-servers.ts';
import { Turns } from './turns.ts';

/** Milliseconds for a review's questions; what registries have not answered by then stays unknown. */
export const askingTime = 60_000;

export interface RegistriesOptions extends TransportOptions {
  /** Those that the policy of the base side names, as `HOST[:PORT]`, with `http://` where that is all they speak. */
  readonly hosts: readonly string[];
  readonly logins: Logins;
  /** A folder for what is to be kept between runs; undefined: nothing is. */
  readonly cache?: string | undefined;
  /** Asks nobody: answers are what the cache has. */
  readonly offline?: boolean | undefined;
}

/** For an index of several platforms, of which each is signed; one that is signed as a whole takes six. */
const requestsPerImage = 40;
const mostSought = 100;

/** For what is newer than an image and may take its place, so that no image is left unread for that. */
const requestsOfNewer = 6;

/** Images that are read side by side: where not all can be, some are to their end, rather than all a little. */
const atATime = 8;

/** Troubles that are reported one by one. */
const mostTroubles = 5;

/** Opens the way to registries for one review. */
export function openRegistries(options: RegistriesOptions): Registry {
  return new Registries(options);
}

class Registries implements Registry {
  readonly #hosts: Hosts;
  readonly #transport: Transport;
  readonly #cache: Cache | undefined;
  readonly #offline: boolean;
  readonly #documents: Documents;
  readonly #tagLists: TagLists;
  readonly #trust: TrustServers;
  readonly #reader: ImageReader;
  readonly #turns = new Turns(atATime);
  readonly #answers = new Map<string, Promise<Published>>();
  readonly #remarks = new Set<string>();
  readonly #troubles = new Set<string>();
  #sigstoreRoot: Promise<string | undefined> | undefined;

  constructor({ hosts, logins, cache, offline = false, ...transport }: RegistriesOptions) {
    const remark = (sentence: string) => void this.#remarks.add(sentence);
    this.#hosts = new Hosts(hosts);
    this.#transport = new Transport(this.#hosts, transport, remark);
    const access = new Access(this.#transport, this.#hosts, logins);
    const kept = cache === undefined ? undefined : new Cache(cache);
    this.#cache = kept;
    this.#offline = offline;
    this.#documents = new Documents(access, kept, offline, remark);
    this.#tagLists = new TagLists(access, kept, offline, () => this.#transport.allow(1));
    this.#trust = new TrustServers(access, kept, offline);
    this.#reader = new ImageReader(this.#documents, this.#hosts);
  }

  allowFor(images: number): void {
    this.#transport.allow(Math.min(images, mostSought) * requestsPerImage);
  }

  async tags(reference: ImageReference): Promise<readonly string[] | undefined> {
    const host = this.#hosts.find(reference.registry);
    const tags = host && (await this.#tagLists.of(repositoryAt(host, reference)));
    if (tags) this.#transport.allow(requestsOfNewer);
    return tags;
  }

  beside(reference: ImageReference): Artifacts | undefined {
    const host = this.#hosts.find(reference.registry);
    return host && new BesideImages(this.#documents, repositoryAt(host, reference));
  }

  trustedTag(server: string, asked: Omit<TagQuery, 'seen'>): Promise<TrustedTag> {
    return this.#trust.tag(server, asked);
  }

  sigstoreRoot(): Promise<string | undefined> {
    this.#sigstoreRoot ??= this.#currentRoot();
    return this.#sigstoreRoot;
  }

  async #currentRoot(): Promise<string | undefined> {
    if (this.#offline) return undefined;
    // Takes a while to load, and few ask for it.
    const { currentFile, sigstoreHost } = await import('./sigstore-repository.ts');
    const { sigstoreRoot } = await import('../known/sigstore-root.data.ts');
    try {
      const bytes = await currentFile('trusted_root.json', JSON.stringify(sigstoreRoot.tufRoot), {
        get: async (path, most) => {
          const url = new URL(`https://${sigstoreHost}/${path}`);
          const { status, body } = await this.#transport.send(url, { method: 'GET', reach: 'public', most });
          if (status === 200) return body;
          if (status === 403 || status === 404) return undefined;
          throw new Trouble(`it responded ${status}`);
        },
        kept: (name) => this.#cache?.tufFile(sigstoreHost, name),
        keep: (name, bytes) => this.#cache?.keepTufFile(sigstoreHost, name, bytes),
      });
      return bytes.toString();
    } catch (error) {
      // What a server says is not repeated.
      const why =
        error instanceof Trouble
          ? error.message.replace(/(?:\. Run the review again)?\.$/, '')
          : 'it is not signed as it must be, old, or not read here';
      this.#remarks.add(
        `What Sigstore's root is now could not be had from \`${sigstoreHost}\` (${why}). Signatures were verified by the root of ${sigstoreRoot.asOf}, which came along.`,
      );
      return undefined;
    }
  }

  look(wanted: readonly ImageWanted[]): Promise<Published[]> {
    return Promise.all(
      wanted.map((each) => {
        const key = keyOfWanted(each);
        const answer = this.#answers.get(key) ?? this.#turns.take(() => this.#answer(each));
        this.#answers.set(key, answer);
        return answer;
      }),
    );
  }

  remarks(): readonly string[] {
    const troubles = [...this.#troubles].filter((each) => !this.#remarks.has(each));
    const more = troubles.length - mostTroubles;
    return [
      ...this.#remarks,
      ...this.#transport.limits(),
      ...troubles.slice(0, mostTroubles),
      ...(more > 0 ? [`So it was with ${more} more images, or their registries.`] : []),
    ];
  }

  async #answer({ reference, platform }: ImageWanted): Promise<Published> {
    const { text, registry } = reference;
    // Docker takes none with a digest that is not well-formed: without it, it would be another image.
    if (!isReference(text))
      return { kind: 'unknown', reason: 'This is no reference that Docker takes, so it was not asked about.' };
    const host = this.#hosts.find(registry);
    if (!host) return { kind: 'unknown', reason: notAsked(reference) };
    try {
      return { kind: 'image', image: await this.#reader.read(repositoryAt(host, reference), reference, platform) };
    } catch (error) {
      if (error instanceof Missing) return { kind: 'absent', reason: error.message };
      if (error instanceof Trouble) {
        if (!(error instanceof Limited)) this.#troubles.add(error.message);
        return { kind: 'unknown', reason: error.message };
      }
      // A fault of ours is no reason to judge an image, either.
      const kind = error instanceof Error ? error.name : typeof error;
      return {
        kind: 'unknown',
        reason: `\`${completeName(reference)}\` could not be read (${kind}). Please report this.`,
      };
    }
  }
}

function notAsked({ registry }: ImageReference): string {
  return `\`${registry}\` is not among the registries that are asked. Name it under \`registries\` in the policy on the base branch to have its images read.`;
}
