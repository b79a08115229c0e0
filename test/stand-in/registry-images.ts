/** Images as a test describes them, written as a registry keeps them: JSON by its digest, and layers that are only named. */
import { createHash } from 'node:crypto';

export interface ImageDescription {
  /** What its containers start with, as the image specification spells it: `{ User: 'node', Env: ['A=b'] }`; over that of the base. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Its own instructions, after those of the base. One with a size makes a layer of so many bytes. */
  readonly history?: readonly (string | { readonly by: string; readonly size: number })[];
  readonly created?: string;
  /** `linux/amd64` alone unless given. Several make an index. */
  readonly platforms?: readonly string[];
  /** What containers start with on one of the platforms, over what they do on all. */
  readonly configOn?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Makes an index of one platform, too. */
  readonly index?: boolean;
  /** Beside each manifest of the index one of BuildKit's attestations. */
  readonly attestations?: boolean;
  /** The image that it is built on, as `acme/debian:13`: its configuration, history and layers, and annotations that say so. */
  readonly base?: string;
  /** On each manifest and on its descriptor in the index. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** With Docker's media types in place of the specification's. */
  readonly docker?: boolean;
}

/** A document that a registry keeps. */
export interface Stored {
  readonly bytes: Buffer;
  readonly type: string;
}

export interface WrittenImage {
  /** What its tag names: the digest of the index where there is one, else of the manifest. */
  readonly digest: string;
  /** The digests of manifests and configurations, by platform. */
  readonly manifests: Readonly<Record<string, string>>;
  readonly configs: Readonly<Record<string, string>>;
  /** Of the only platform, or the first. */
  readonly layers: readonly { readonly digest: string; readonly size: number }[];
}

/** What is to be known of a base to build on it. */
export interface Base extends WrittenImage {
  /** `registry/repository:tag` */
  readonly name: string;
  readonly description: ImageDescription;
}

type History = NonNullable<ImageDescription['history']>;

export const types = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const;
const dockerTypes: Readonly<Record<keyof typeof types, string>> = {
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};

export function digestOf(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Writes an image.
 *
 * @param keep is given each document before what names it, and what it is
 * @param base what its description names as its base
 */
export function writeImage(
  description: ImageDescription,
  keep: (kind: 'manifest' | 'blob' | 'layer', stored: Stored) => void,
  base: Base | undefined,
): { readonly written: WrittenImage; readonly whole: ImageDescription } {
  const { platforms = ['linux/amd64'], index = platforms.length > 1, docker = false } = description;
  const named = docker ? dockerTypes : types;
  const store = (kind: 'manifest' | 'blob', type: string, document: object) => {
    const bytes = Buffer.from(JSON.stringify(document));
    keep(kind, { bytes, type });
    return { mediaType: type, digest: digestOf(bytes), size: bytes.length };
  };
  const whole: ImageDescription = {
    ...description,
    config: { ...base?.description.config, ...description.config },
    history: [...(base?.description.history ?? []), ...(description.history ?? [])],
    annotations: {
      ...(base && {
        'org.opencontainers.image.base.name': base.name,
        'org.opencontainers.image.base.digest': base.digest,
      }),
      ...description.annotations,
    },
  };
  const { annotations = {}, created = '2026-11-01T00:00:00Z' } = whole;
  const noted = Object.keys(annotations).length > 0 && { annotations };
  const images = platforms.map((platform) => {
    const [os, architecture, variant] = platform.split('/');
    const layers = layersOf(whole.history!, platform, (bytes) => keep('layer', { bytes, type: named.layer }));
    const machine = { architecture, os, ...(variant && { variant }) };
    const config = store('blob', named.config, {
      ...machine,
      created,
      config: { ...whole.config, ...whole.configOn?.[platform] },
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digestOf(`diff ${digest}`)) },
      history: whole.history!.map((step) =>
        typeof step === 'string'
          ? { created, created_by: step, empty_layer: true }
          : { created, created_by: step.by, comment: 'buildkit.dockerfile.v0' },
      ),
    });
    const manifest = store('manifest', named.manifest, {
      schemaVersion: 2,
      mediaType: named.manifest,
      config,
      layers: layers.map((layer) => ({ mediaType: named.layer, ...layer })),
      ...noted,
    });
    return { platform, machine, layers, config, manifest };
  });
  const statementOn = (digest: string) => {
    const bytes = Buffer.from(`statement on ${digest}`);
    keep('layer', { bytes, type: 'application/vnd.in-toto+json' });
    return { mediaType: 'application/vnd.in-toto+json', digest: digestOf(bytes), size: bytes.length };
  };
  const attested = ({ manifest: { digest } }: (typeof images)[number]) => ({
    ...store('manifest', types.manifest, {
      schemaVersion: 2,
      mediaType: types.manifest,
      config: store('blob', types.config, { architecture: 'unknown', os: 'unknown', of: digest }),
      layers: [statementOn(digest)],
    }),
    annotations: { 'vnd.docker.reference.digest': digest, 'vnd.docker.reference.type': 'attestation-manifest' },
    platform: { architecture: 'unknown', os: 'unknown' },
  });
  const top = index
    ? store('manifest', named.index, {
        schemaVersion: 2,
        mediaType: named.index,
        manifests: [
          ...images.map(({ manifest, machine }) => ({ ...manifest, platform: machine, ...noted })),
          ...(description.attestations ? images.map(attested) : []),
        ],
      })
    : images[0]!.manifest;
  const byPlatform = (pick: (image: (typeof images)[number]) => { digest: string }) =>
    Object.fromEntries(images.map((image) => [image.platform, pick(image).digest]));
  return {
    whole,
    written: {
      digest: top.digest,
      manifests: byPlatform(({ manifest }) => manifest),
      configs: byPlatform(({ config }) => config),
      layers: images[0]!.layers,
    },
  };
}

/** The same instruction on the same base makes the same layer. It is as large as it says only by name. */
function layersOf(
  history: History,
  platform: string,
  keep: (bytes: Buffer) => void,
): { digest: string; size: number }[] {
  const layers: { digest: string; size: number }[] = [];
  for (const step of history) {
    if (typeof step === 'string') continue;
    const bytes = Buffer.from(`${layers.at(-1)?.digest} ${platform} ${step.by} ${step.size}`);
    keep(bytes);
    layers.push({ digest: digestOf(bytes), size: step.size });
  }
  return layers;
}
