import { knownBase } from './base-images.ts';
import { completeName, type ImageReference } from './image-reference.ts';
import { tagWords } from './tag-words.data.ts';

const { channels, flavours, unreleased, unversioned, variants } = tagWords;

/** For these a code name is the release. */
const distributions: ReadonlySet<string> = new Set(['library/debian', 'library/ubuntu', 'library/buildpack-deps']);

/** `RELEASE.2024-11-07T00-52-20Z`, `release-1.2`, `RELEASE_3_13`, `stable-9646`, `nightly-2026-01-31`, `jammy-20260131`. */
const dated = /^(?:release|stable)[-._]v?(?:\d+[-._]\d|\d{3})|(?<![\d.])20\d\d-?[01]\d-?[0-3]\d(?!\d)/i;

/** A pre-release by its number, as semantic versions write one: `alpha.453`, `1.0-rc.2` without the `1.0`. */
const numbered = /^(?:(?:alpha|beta|preview)[.-]?|(?:canary|dev|next|nightly|snapshot)\.)\d+$/;

/** A whole version, with whatever word before or behind it: `release_PG16_1.6.0`. Glued to a word it is that of a part: `edge-node20.11.1`. */
const released = /(?:^|[-_.])v?\d+[._]\d+[._]\d+(?!\d)/i;

/** The newest of one version: `2022-latest`. What stands behind the word is a part, or a variant: `latest-pg17`. */
const ofVersion = /^v?\d[\d.]*-latest$/;

/** Why a reference is decided after review: no tag, or one that moves; undefined where it is pinned or names a version. */
export function movingTag({ tag, digest, repository }: ImageReference): 'untagged' | 'moving' | undefined {
  if (digest) return undefined;
  if (tag === undefined) return 'untagged';
  const lower = tag.toLowerCase();
  const name = /(?:^|\/)(library\/[^/]+)$/.exec(repository)?.[1];
  const official = name !== undefined && !distributions.has(name);
  if (official ? lower.split('-').every(isVariant) : flavours.has(lower)) return 'moving';
  const words = lower.split(/[-_.]/);
  const last = words.at(-1)!;
  if (dated.test(tag) || numbered.test(lower) || isCommit(last)) return undefined;
  if (words.includes('latest')) return ofVersion.test(lower) ? undefined : 'moving';
  if (released.test(tag)) return undefined;
  const versioned = words.some((word) => /^v?\d/.test(word));
  return channels.has(words[0]!) || unreleased.has(last) || (!versioned && channels.has(last)) ? 'moving' : undefined;
}

/** What to do about a tag that moves where the image has none for its versions; to be spread into a problem. */
export function inPlaceOfVersion(reference: ImageReference): { readonly remedy?: string } {
  if (!unversioned.test(completeName(reference))) return {};
  const { tag = 'latest' } = reference;
  const isRoot = (name: string) => knownBase({ ...reference, tag: name }, undefined)?.user === 'root';
  const example =
    tag === 'latest' && isRoot(tag) && !isRoot('nonroot')
      ? 'such as `:nonroot@sha256:…`, which does not run as root either'
      : 'as in `:tag@sha256:…`';
  return { remedy: `No tag of it names a version: add a digest to the tag, ${example}. Renovate keeps it current.` };
}

/**
 * What of an image moves, whatever variant of it is taken: `latest` for no tag as for `latest-pg17`, `release` for
 * `release-openvino`; a tag of no such word is one by itself.
 */
export function channelOf({ tag = 'latest' }: ImageReference): string {
  const words = tag.toLowerCase().split(/[-_.]/);
  if (words.includes('latest')) return 'latest';
  return channels.has(words[0]!) ? words[0]! : tag;
}

/** Whether a word names a variant, or the version of one behind it. */
function isVariant(word: string, i: number): boolean {
  const name = /^([a-z]*)[\d.]*$/.exec(word)?.[1];
  return name !== undefined && (variants.has(name) || (i > 0 && name === ''));
}

/** The beginning of a commit's name, as builds put it behind a branch: `main-3f2a91c`. */
function isCommit(word: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(word) && /\d/.test(word);
}
