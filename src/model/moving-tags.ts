import type { ImageReference } from './reference.ts';

/**
 * Words that name a channel instead of a version: what they point at changes with every release. As the official images
 * and common CI setups use them (https://github.com/docker-library/official-images, seen 2026-11).
 */
const channels = new Set(
  'latest stable oldstable testing unstable sid edge nightly weekly daily main master trunk head tip dev develop development devel rolling current mainline lts canary next beta alpha preview snapshot rawhide prod production release'.split(
    ' ',
  ),
);

/** Why a reference is decided after review: no tag, or one that moves; undefined where it is pinned or names a version. */
export function movingTag({ tag, digest }: ImageReference): 'untagged' | 'moving' | undefined {
  if (digest) return undefined;
  if (tag === undefined) return 'untagged';
  const words = tag.toLowerCase().split(/[-_.]/);
  const versioned = words.some((word) => /^v?\d/.test(word));
  return channels.has(words[0]!) || (!versioned && channels.has(words.at(-1)!)) || words.includes('latest')
    ? 'moving'
    : undefined;
}
