import { groupBy } from '../text/group-by.ts';
import { completeName, type ImageReference } from './image-reference.ts';
import type { KnownBase } from './known-base.ts';
import { isRootUser } from './root-account.ts';

/** An image that a file names, for the platform that it is used for. */
export interface ImageWanted {
  readonly reference: ImageReference;
  /** As `linux/arm64`; undefined: what the build would take by itself, for which linux/amd64 is read. */
  readonly platform: string | undefined;
  /** Where files name several platforms that it is used for: all of them. */
  readonly platforms?: readonly string[] | undefined;
}

/** The platforms that files name for an image; none where it is used for whatever a build or a run takes. */
export function platformsNamed({
  platform,
  platforms,
}: Pick<ImageWanted, 'platform' | 'platforms'>): readonly string[] {
  return platforms ?? (platform === undefined ? [] : [platform]);
}

/** An image that a file names, with what its registry says of it. */
export interface NamedImage extends ImageWanted {
  /** undefined where none was asked. */
  readonly published: Published | undefined;
}

/** What is known so far of what registries say; undefined: not asked. */
export type PublishedLookup = (wanted: ImageWanted) => Published | undefined;

/** Where no registry was asked. */
export const noRegistry: PublishedLookup = () => undefined;

/** Equal for equal questions to a registry. */
export function keyOfWanted({ reference, platform = '' }: ImageWanted): string {
  const { tag = '', digest = '' } = reference;
  return [completeName(reference), tag, digest, platform].join(' ');
}

/** Equal questions to a registry once, each for all platforms that one of them is for. */
export function eachWantedOnce(wanted: readonly ImageWanted[]): ImageWanted[] {
  return [...groupBy(wanted, keyOfWanted).values()].map((same) => {
    const { reference, platform } = same.at(-1)!;
    const platforms = [...new Set(same.flatMap(platformsNamed))];
    return { reference, platform, ...(platforms.length > 1 && { platforms }) };
  });
}

/**
 * An image as its registry publishes it, for one platform: what its manifest and its configuration say
 * (github.com/opencontainers/image-spec). Nothing here is pulled: these are a few kilobytes of JSON.
 */
export interface PublishedImage {
  /** What the reference names: the digest of the index where there is one, else of the manifest. */
  readonly digest: string;
  /** The platform that is described here, without a variant that goes without saying: `linux/amd64`, `linux/arm64`, `linux/arm/v7`. */
  readonly platform: string;
  /** Every platform that there is, as the index lists them; the one above where there is no index. */
  readonly platforms: readonly string[];
  /** The digest of each platform's image, where there is an index. */
  readonly manifests?: ReadonlyMap<string, string> | undefined;
  /** Where the reference has a tag beside its digest: what the tag names now. */
  readonly tagDigest?: string | undefined;
  /** When it was built, in ISO 8601; undefined where it does not say. */
  readonly created: string | undefined;
  readonly config: ImageConfiguration;
  /** What the image is made of, from the lowest layer up: its own bases' instructions come first. */
  readonly history: readonly PublishedStep[];
  /** The compressed bytes of each layer, from the lowest up. */
  readonly layers: readonly PublishedLayer[];
  /** The images that it says it was built on, the nearest first, at most four (`org.opencontainers.image.base.*`). */
  readonly bases: readonly PublishedBase[];
}

/** What containers of an image start with. Names as in the image specification, which knows no other default than empty. */
export interface ImageConfiguration {
  /** As `USER` writes it; empty means root. */
  readonly user: string;
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  /** `80/tcp` */
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly workingDir: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly stopSignal: string | undefined;
  /** `["CMD", …]`, `["CMD-SHELL", …]`, `["NONE"]`; undefined where there is none. Docker's, not in the specification. */
  readonly healthcheck: readonly string[] | undefined;
  /** Instructions that run in the builds on top of it. Docker's, as is `shell`. */
  readonly onbuild: readonly string[];
  readonly shell: readonly string[] | undefined;
}

export interface PublishedStep {
  /** As its builder wrote it: `RUN /bin/sh -c apt-get update # buildkit`, `/bin/sh -c #(nop) CMD ["bash"]`. */
  readonly createdBy: string;
  /** The layer that it made; undefined for those that change the configuration only. */
  readonly layer: PublishedLayer | undefined;
}

export interface PublishedLayer {
  readonly digest: string;
  /** In bytes, as it is pulled. */
  readonly size: number;
}

export interface PublishedBase {
  /** As the label says it: `docker.io/library/debian:trixie-slim`. */
  readonly name: string;
  readonly digest: string | undefined;
}

/** What a registry said of an image. */
export type Published =
  | {
      readonly kind: 'image';
      readonly image: PublishedImage;
      /** The same image of the newest patch, where its registry was asked for that and has one. */
      readonly newestPatch?: ImageReference;
    }
  /** The registry has no such repository, tag, digest or platform; the reason is a sentence. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** It was not asked, or gave no answer that could be believed; the reason is a sentence, and says what to do. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What an image is, where its registry said so. */
export function publishedImage(published: Published | undefined): PublishedImage | undefined {
  return published?.kind === 'image' ? published.image : undefined;
}

/** The compressed bytes of some layers together. */
export function layerBytes(layers: readonly PublishedLayer[]): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}

/** The day on which an image was built, as far as it says one: `2026-11-20`. */
export function dayBuilt({ created }: Pick<PublishedImage, 'created'>): string | undefined {
  return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(created ?? '')?.[0];
}

/** What is known of a base, made sure by what its registry says. */
export function surelyKnown(published: Published | undefined, known: KnownBase | undefined): KnownBase | undefined {
  const image = publishedImage(published);
  if (!image) return known;
  const { user } = image.config;
  const windows = image.platform.startsWith('windows');
  return {
    ...known,
    user:
      user === '' && windows
        ? known?.user
        : user === '' || isRootUser(user, windows ? 'windows' : 'linux')
          ? 'root'
          : 'nonroot',
    shell: windows ? 'cmd' : known?.shell === 'none' ? 'none' : 'posix',
  };
}
