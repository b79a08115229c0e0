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

/** Variants of official images: a tag of nothing else names the newest release (`node:alpine`, `python:slim`). */
const variants = new Set(
  'alpine slim fpm apache cli zts jre jdk bookworm bullseye buster trixie noble jammy focal windowsservercore nanoserver management dind rootless git perl full headless alpine3'.split(
    ' ',
  ),
);

/** Of those, what other images use in the same way. */
const flavours = new Set(['alpine', 'slim', 'rootless', 'full']);

/** For these a code name is the release. */
const distributions = new Set(['library/debian', 'library/ubuntu', 'library/buildpack-deps']);

/** Why a reference is decided after review: no tag, or one that moves; undefined where it is pinned or names a version. */
export function movingTag({ tag, digest, repository }: ImageReference): 'untagged' | 'moving' | undefined {
  if (digest) return undefined;
  if (tag === undefined) return 'untagged';
  // `RELEASE.2024-11-07T00-52-20Z`
  if (/^release[-.]v?\d+[-.]\d/i.test(tag)) return undefined;
  const words = tag.toLowerCase().split(/[-_.]/);
  const versioned = words.some((word) => /^v?\d/.test(word));
  const official =
    /^(?:docker\/)?library\//.test(repository) && !distributions.has(repository.replace(/^docker\//, ''));
  if (words.every((word) => (official ? variants : flavours).has(word))) return 'moving';
  return channels.has(words[0]!) || (!versioned && channels.has(words.at(-1)!)) || words.includes('latest')
    ? 'moving'
    : undefined;
}
