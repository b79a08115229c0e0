import type { ImageReference } from '../known/image-reference.ts';
import type { ArtifactEntry, ArtifactLayer, ArtifactManifest, Artifacts } from '../ports.ts';
import type { ImageRepository } from './access.ts';
import type { Documents } from './documents.ts';
import { GoObject } from './go-json.ts';
import { digestIn, readManifest, sizeIn } from './manifest.ts';
import { platformText } from './platforms.ts';
import { builtFor } from './read-image.ts';
import { Malformed, Missing, Trouble } from './trouble.ts';

/**
 * Reads what registries keep about the images of one name.
 *
 * Everything throws {@link Trouble} where it cannot be read, or not be believed.
 */
export class BesideImages implements Artifacts {
  readonly #documents: Documents;
  readonly #repository: ImageRepository;

  constructor(documents: Documents, repository: ImageRepository) {
    this.#documents = documents;
    this.#repository = repository;
  }

  async digestOf({ digest, tag = 'latest' }: ImageReference): Promise<string | undefined> {
    return digest ?? (await orMissing(this.#documents.tagged(this.#repository, tag)));
  }

  async bytes(digest: string): Promise<Buffer | undefined> {
    return await orMissing(this.#documents.manifest(this.#repository, digest));
  }

  async images(digest: string, platforms: readonly string[]): ReturnType<Artifacts['images']> {
    const bytes = await this.bytes(digest);
    const top = bytes && this.#believed(() => readManifest(bytes));
    if (top?.kind !== 'index') return [];
    const { name } = this.#repository;
    const taken = platforms.length === 0 ? top.images : platforms.map((each) => builtFor(top.images, each, name));
    return [...new Set(taken)].map((each) => ({
      digest: each.digest,
      platform: each.platform ? platformText(each.platform) : 'an unnamed platform',
    }));
  }

  async index(digest: string): Promise<readonly ArtifactEntry[] | undefined> {
    const bytes = await this.bytes(digest);
    return bytes && this.#believed(() => entriesOf(GoObject.parse(bytes)));
  }

  async manifest(digest: string): Promise<ArtifactManifest | undefined> {
    const bytes = await this.bytes(digest);
    return bytes && this.#believed(() => artifactOf(GoObject.parse(bytes)));
  }

  async tagged(tag: string): Promise<ArtifactManifest | undefined> {
    const bytes = await this.#bytesTagged(tag);
    return bytes && this.#believed(() => artifactOf(GoObject.parse(bytes)));
  }

  /**
   * As the registry lists them, else as the tag does that stands for such a list where a registry has none. One that has none
   * may answer with an empty list, too.
   */
  async about(digest: string): ReturnType<Artifacts['about']> {
    const listed = await this.#documents.referrers(this.#repository, digest);
    const entries = listed && this.#believed(() => entriesOf(GoObject.parse(listed.body)));
    if (listed && entries && entries.length > 0) return { entries, goesOn: listed.goesOn };
    const bytes = await this.#bytesTagged(digest.replace(':', '-'));
    return { entries: (bytes && this.#believed(() => entriesOf(GoObject.parse(bytes)))) ?? [], goesOn: false };
  }

  async blob({ digest, size }: ArtifactLayer, most: number): Promise<Buffer> {
    if (size > most)
      throw new Trouble(`\`${this.#repository.name}\` has a signature of ${size} bytes, which was not read.`);
    const bytes = await orMissing(this.#documents.blob(this.#repository, digest, most));
    if (!bytes) throw new Trouble(`\`${this.#repository.name}\` does not have what a signature names.`);
    return bytes;
  }

  async #bytesTagged(tag: string): Promise<Buffer | undefined> {
    return await orMissing(this.#documents.taggedManifest(this.#repository, tag));
  }

  #believed<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw new Trouble(
        `What \`${this.#repository.name}\` has about an image ${error.message}, so it was not believed.`,
      );
    }
  }
}

async function orMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Missing) return undefined;
    throw error;
  }
}

/** Undefined for what is no index. */
function entriesOf(document: GoObject): ArtifactEntry[] | undefined {
  if (document.get('manifests') === undefined) return undefined;
  return document.list('manifests').map((each) => {
    const entry = new GoObject(each, 'an entry');
    return { digest: digestIn(entry), annotations: entry.table('annotations') };
  });
}

function artifactOf(document: GoObject): ArtifactManifest {
  const subject = document.get('subject') === undefined ? undefined : digestIn(document.object('subject'));
  return {
    layers: document.list('layers').map((each) => {
      const layer = new GoObject(each, 'a layer');
      return {
        mediaType: layer.text('mediaType'),
        digest: digestIn(layer),
        size: sizeIn(layer),
        annotations: layer.table('annotations'),
      };
    }),
    subject,
  };
}
