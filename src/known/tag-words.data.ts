import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

export const tagWords = {
  source: ['https://github.com/docker-library/official-images', 'the tags that common CI setups push'],
  asOf: '2026-11-24',
  /** Words that name a channel instead of a version: what they point at changes with every release. */
  channels: wordSet(
    'latest stable oldstable testing unstable sid edge nightly weekly daily main master trunk head tip dev develop development devel rolling current mainline lts canary next beta alpha preview snapshot rawhide prod production release',
  ),
  /** Variants of official images that other images have as well. */
  flavours: new Set(['alpine', 'slim', 'rootless', 'full']),
  /** What managers of packages take for whatever is newest. */
  newest:
    /^(?:latest|next|canary|beta|alpha|rc|lts|nightly|upgrade|patch|master|main|head|dev|stable|\*|x|dev-(?:main|master))$/i,
  /** What repositories call the branches that they work on. */
  branches: /^(?:main|master|develop|dev|head|trunk)$/i,
} satisfies Knowledge;
