import { type ImageReference, isDigest, parseReference } from '../known/image-reference.ts';
import type { PublishedBase, PublishedImage } from '../known/published-image.ts';
import { type ImageRepository, repositoryAt } from './access.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import type { Documents } from './documents.ts';
import type { Hosts } from './hosts.ts';
import { type Annotations, type ImageManifest, type IndexEntry, type Manifest, readManifest } from './manifest.ts';
import { type Platform, platformText, readPlatform, runnableOn } from './platforms.ts';
import { Malformed, Missing, Trouble } from './trouble.ts';

/** How far an image is followed to what it was built on. */
const mostBases = 4;

/** Reads images of registries: the index, the manifest of a platform and its configuration. */
export class ImageReader {
  readonly #documents: Documents;
  readonly #hosts: Hosts;

  constructor(documents: Documents, hosts: Hosts) {
    this.#documents = documents;
    this.#hosts = hosts;
  }

  /**
   * @param wanted the platform; undefined: what a build would take by itself, which is Linux on amd64 where there is that
   * @throws {Missing} where a registry has no such thing
   * @throws {Trouble} where it cannot be read, or not be believed
   */
  async read(
    repository: ImageRepository,
    reference: ImageReference,
    wanted: string | undefined,
  ): Promise<PublishedImage> {
    const digest = reference.digest ?? (await this.#documents.tagged(repository, reference.tag ?? 'latest'));
    const [top, tagDigest] = await Promise.all([
      this.#top(repository, reference, digest),
      this.#tagNow(repository, reference),
    ]);
    const built = top.kind === 'index' ? builtFor(top.images, wanted, repository.name) : undefined;
    const image = this.#image(repository, built?.digest ?? digest);
    const platform = built?.platform ?? (await image).configuration.platform;
    const [{ manifest, configuration }, bases] = await Promise.all([image, this.#bases(repository, digest, platform)]);
    return {
      digest,
      platform: platformText(platform),
      platforms:
        top.kind === 'index' && built?.platform ? [...manifestsOf(top.images).keys()] : [platformText(platform)],
      ...(top.kind === 'index' && { manifests: manifestsOf(top.images) }),
      ...(tagDigest !== undefined && { tagDigest }),
      created: configuration.created,
      config: configuration.config,
      history: configuration.history,
      layers: manifest.layers,
      bases,
    };
  }

  /** What a reference names. What a tag names is somewhere, whatever its registry says. */
  async #top(
    repository: ImageRepository,
    { digest, tag = 'latest' }: ImageReference,
    found: string,
  ): Promise<Manifest> {
    try {
      return await this.#manifest(repository, found);
    } catch (error) {
      if (digest !== undefined || !(error instanceof Missing)) throw error;
      throw new Trouble(`\`${repository.name}\` does not have what its tag \`${tag}\` names. Run the review again.`);
    }
  }

  /** What the tag beside a digest names; undefined where there is none, or that cannot be known. */
  async #tagNow(repository: ImageRepository, { tag, digest }: ImageReference): Promise<string | undefined> {
    if (tag === undefined || digest === undefined) return undefined;
    return await this.#documents.tagNow(repository, tag).catch(() => undefined);
  }

  async #manifest(repository: ImageRepository, digest: string): Promise<Manifest> {
    const bytes = await this.#documents.manifest(repository, digest);
    return believed(`The manifest of \`${repository.name}\``, () => readManifest(bytes));
  }

  async #image(
    repository: ImageRepository,
    digest: string,
  ): Promise<{ manifest: ImageManifest; configuration: Configuration }> {
    const manifest = await this.#manifest(repository, digest);
    if (manifest.kind === 'index')
      throw new Trouble(`The index of \`${repository.name}\` has another index inside, so it was not believed.`);
    const bytes = await this.#documents.configuration(repository, manifest.config);
    const configuration = believed(`The configuration of \`${repository.name}\``, () =>
      readConfiguration(bytes, manifest.layers),
    );
    return { manifest, configuration };
  }

  /** What an image says that it was built on, and what that says, as far as that can be followed by digests. */
  async #bases(repository: ImageRepository, digest: string, platform: Platform): Promise<PublishedBase[]> {
    const bases: PublishedBase[] = [];
    let next = await this.#baseOf(repository, digest, platform).catch(() => undefined);
    while (next && next.name !== 'scratch') {
      bases.push(next);
      const at = this.#repositoryAt(next);
      if (!at || next.digest === undefined || bases.length === mostBases) break;
      next = await this.#baseOf(at, next.digest, platform).catch(() => undefined);
    }
    return bases;
  }

  /** Where a base is; undefined where nobody may be asked about it. */
  #repositoryAt({ name }: PublishedBase): ImageRepository | undefined {
    const reference = parseReference(name);
    const host = reference && this.#hosts.find(reference.registry);
    return host && repositoryAt(host, reference);
  }

  /** What an image says that it was built on; reads no more of it than it takes. */
  async #baseOf(repository: ImageRepository, digest: string, platform: Platform): Promise<PublishedBase | undefined> {
    const top = await this.#manifest(repository, digest);
    if (top.kind === 'image' && baseSaidBy(top.annotations)) return baseSaidBy(top.annotations);
    const built = top.kind === 'index' ? (bestFor(top.images, platform) ?? top.images[0]) : undefined;
    if (built && baseSaidBy(built.annotations)) return baseSaidBy(built.annotations);
    const { manifest, configuration } = await this.#image(repository, built?.digest ?? digest);
    return baseSaidBy(manifest.annotations) ?? baseSaidBy(configuration.config.labels);
  }
}

/** The base that annotations or labels name, as a reference. */
function baseSaidBy(table: Annotations): PublishedBase | undefined {
  const name = table.get('org.opencontainers.image.base.name');
  if (name === undefined || !parseReference(name)) return undefined;
  const digest = table.get('org.opencontainers.image.base.digest');
  return { name, digest: digest !== undefined && isDigest(digest) ? digest : undefined };
}

/** The image that a platform gets of an index. @throws where there is none */
export function builtFor(images: readonly IndexEntry[], wanted: string | undefined, name: string): IndexEntry {
  const [only] = images;
  if (images.length === 1 && only && !only.platform) return only;
  const found = bestFor(images, readPlatform(wanted ?? 'linux/amd64'));
  if (found) return found;
  const stated = images.find(({ platform }) => platform !== undefined);
  if (!stated) throw new Trouble(`The index of \`${name}\` has no image that says which platform it is for.`);
  if (wanted === undefined) return stated;
  const others = [...manifestsOf(images).keys()].map((each) => `\`${each}\``);
  throw new Missing(`\`${name}\` is not there for \`${wanted}\`, only for ${others.join(', ')}.`);
}

/** The image of a platform, else one that it can run as well. */
function bestFor(images: readonly IndexEntry[], platform: Platform): IndexEntry | undefined {
  for (const text of runnableOn(platform)) {
    const found = images.find((each) => each.platform && platformText(each.platform) === text);
    if (found) return found;
  }
  return undefined;
}

/** By platform; of several for one, the first, which is the one that is taken. */
function manifestsOf(images: readonly IndexEntry[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { platform, digest } of images) {
    const text = platform && platformText(platform);
    if (text !== undefined && !found.has(text)) found.set(text, digest);
  }
  return found;
}

/** @param what as a sentence begins: "The manifest of …" */
function believed<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) throw new Trouble(`${what} ${error.message}, so it was not believed.`);
    throw error;
  }
}
