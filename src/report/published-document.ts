/** What a registry says that an image is, as a part of a JSON document. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import { layerBytes, type PublishedImage } from '../known/published-image.ts';
import { pinnedReference, type Replacement } from '../known/replacements.ts';
import { shorten } from '../text/visible.ts';
import { shownSteps } from './published-words.ts';

export interface PublishedSummary {
  /** Of the index where there is one. */
  readonly digest: string;
  /** Which is described here. */
  readonly platform: string;
  readonly platforms: readonly string[];
  readonly created: string | null;
  /** What it says that it was built on, the nearest first. */
  readonly bases: readonly { readonly name: string; readonly digest: string | null }[];
  /** How many there are, and their compressed bytes. */
  readonly layers: number;
  readonly bytes: number;
}

export interface PublishedDocument extends PublishedSummary {
  /** null: none is set, which is root on Linux. */
  readonly user: string | null;
  readonly ports: readonly string[];
  readonly entrypoint: readonly string[] | null;
  readonly cmd: readonly string[] | null;
  readonly healthcheck: readonly string[] | null;
  readonly volumes: readonly string[];
  readonly onbuild: readonly string[];
  /** What is newer and has the same user, ports and entry point, pinned by its digest. */
  readonly newer: string | null;
  /** From the lowest up. */
  readonly steps: readonly {
    /** null where it is not said. */
    readonly instruction: string | null;
    /** The layer that it made, if any. */
    readonly layer: string | null;
    readonly bytes: number | null;
  }[];
}

export function publishedSummary(image: PublishedImage, secrets: Secrets): PublishedSummary {
  const { digest, platform, platforms, created = null, bases, layers } = image;
  return shown(
    {
      digest,
      platform,
      platforms,
      created,
      bases: bases.map((base) => ({ name: base.name, digest: base.digest ?? null })),
      layers: layers.length,
      bytes: layerBytes(layers),
    },
    secrets,
  );
}

/** @param instead what can take its place */
export function publishedDocument(
  image: PublishedImage,
  secrets: Secrets,
  instead: Replacement | undefined,
): PublishedDocument {
  const { user, exposedPorts, entrypoint = null, cmd = null, healthcheck = null, volumes, onbuild } = image.config;
  const newer = instead ? pinnedReference(instead) : null;
  const settings = { user: user || null, ports: exposedPorts, entrypoint, cmd, healthcheck, volumes, onbuild, newer };
  const steps = shownSteps(image, secrets).map(({ text, layer }) => ({
    instruction: text || null,
    layer: layer?.digest ?? null,
    bytes: layer?.size ?? null,
  }));
  return { ...publishedSummary(image, secrets), ...shown({ ...settings, steps }, secrets) };
}

/** Of one text. A registry may send any number. */
const longest = 1000;
const mostItems = 500;

/** Texts of strangers: without secrets, and not too long. */
function shown<T>(node: T, secrets: Secrets): T {
  if (typeof node === 'string') return shorten(mask(node, secrets), longest) as T;
  if (Array.isArray(node)) return node.slice(0, mostItems).map((item) => shown(item, secrets)) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, shown(item, secrets)])) as T;
}
