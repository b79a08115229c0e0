/** Manifests and indexes of images, in the specification's form and in Docker's. */
import { isDigest } from '../known/image-reference.ts';
import type { PublishedLayer } from '../known/published-image.ts';
import { GoObject } from './go-json.ts';
import { normalPlatform, type Platform } from './platforms.ts';
import { Malformed } from './trouble.ts';

export type Annotations = ReadonlyMap<string, string>;

export type Manifest = { readonly kind: 'index'; readonly images: readonly IndexEntry[] } | ImageManifest;

export interface ImageManifest {
  readonly kind: 'image';
  /** The configuration's digest. */
  readonly config: string;
  readonly layers: readonly PublishedLayer[];
  readonly annotations: Annotations;
}

/** An image of an index. */
export interface IndexEntry {
  readonly digest: string;
  /** undefined: it does not say. */
  readonly platform: Platform | undefined;
  readonly annotations: Annotations;
}

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const imageTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const configTypes = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];

/** What is asked for. */
export const manifestTypes = [...indexTypes, ...imageTypes].join(', ');

/** Reads an index, or the manifest of an image. @throws {Malformed} where it is neither, or could be taken for both. */
export function readManifest(bytes: Buffer): Manifest {
  const document = GoObject.parse(bytes);
  if (document.get('schemaVersion') === 1)
    throw new Malformed('is in the old form of Docker (schema 1), which builders no longer read');
  const isIndex = document.get('manifests') !== undefined;
  const isImage = ['config', 'layers', 'fsLayers'].some((name) => document.get(name) !== undefined);
  // What one program takes for an index and another for an image can be two things (CVE-2021-41190).
  if (isIndex && isImage) throw new Malformed('is an index and an image at once');
  const type = document.text('mediaType');
  if (isIndex && (type === '' || indexTypes.includes(type)))
    return { kind: 'index', images: document.list('manifests').flatMap(entryOf) };
  if (isImage && (type === '' || imageTypes.includes(type))) return imageOf(document);
  throw new Malformed('is neither an index nor an image');
}

function imageOf(document: GoObject): ImageManifest {
  const config = document.object('config');
  if (!configTypes.includes(config.text('mediaType')))
    throw new Malformed('is of something else than an image that runs');
  return {
    kind: 'image',
    config: digestIn(config),
    layers: document.list('layers').map((each) => {
      const layer = new GoObject(each, 'a layer');
      return { digest: digestIn(layer), size: sizeIn(layer) };
    }),
    annotations: document.table('annotations'),
  };
}

/** Nothing for what is no image: an attestation of another entry, a signature. */
function entryOf(value: unknown): IndexEntry[] {
  const entry = new GoObject(value, 'an entry');
  const annotations = entry.table('annotations');
  const platform = entry.get('platform') === undefined ? undefined : platformIn(entry.object('platform'));
  if (annotations.has('vnd.docker.reference.type') || entry.text('artifactType') !== '') return [];
  if (platform?.os === 'unknown' && platform.architecture === 'unknown') return [];
  if (indexTypes.includes(entry.text('mediaType'))) throw new Malformed('has another index inside');
  return [{ digest: digestIn(entry), platform, annotations }];
}

/** The platform that an entry of an index names, or a configuration. */
export function platformIn(named: GoObject): Platform {
  return normalPlatform(named.text('os'), named.text('architecture'), named.text('variant'));
}

/** @throws {Malformed} */
export function sizeIn(layer: GoObject): number {
  const size = layer.get('size');
  if (!Number.isSafeInteger(size) || (size as number) < 0) throw new Malformed('has a layer without a size');
  return size as number;
}

/** @throws {Malformed} */
export function digestIn(descriptor: GoObject): string {
  const digest = descriptor.text('digest');
  if (!isDigest(digest)) throw new Malformed('names something without a digest');
  return digest;
}
