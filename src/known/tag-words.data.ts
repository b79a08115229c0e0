import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

export const tagWords = {
  source: ['https://github.com/docker-library/official-images', 'the tags that common CI setups push'],
  asOf: '2026-11-24',
  /** Words that name a channel instead of a version: what they point at changes with every release. */
  channels: wordSet(
    'latest stable oldstable testing unstable sid edge nightly weekly daily main master trunk head tip dev develop development devel rolling current mainline lts canary next beta alpha preview snapshot rawhide prod production release',
  ),
  /**
   * Those of what has no release yet, which moves also behind the version that it will be (`18-master`). `dev` may be a
   * variant with tools instead, as hardened images have one.
   */
  unreleased: wordSet('edge nightly unstable main master trunk head'),
  /**
   * Variants of official images, with or without a version of their own: a tag of nothing else names the newest release
   * (`node:alpine3.23`, `maven:eclipse-temurin-21`, `python:slim`).
   */
  variants: wordSet(`
    alpine apache bookworm bullseye buster cli corretto debian dind eclipse focal fpm full git glibc graalvm
    headless jammy java jdk jre ltsc management musl nanoserver noble openjdk perl rootless sapmachine semeru slim
    temurin trixie ubuntu uclibc windowsservercore zts
  `),
  /** Those of them that other images have as well. */
  flavours: new Set(['alpine', 'slim', 'rootless', 'full']),
  /** What managers of packages take for whatever is newest. */
  newest:
    /^(?:latest|next|canary|beta|alpha|rc|lts|nightly|upgrade|patch|master|main|head|dev|stable|\*|x|dev-(?:main|master))$/i,
  /** Images whose publishers give no tag for a version to everybody, by their whole names. */
  unversioned: /^(?:gcr\.io\/distroless|cgr\.dev\/chainguard)\//,
} satisfies Knowledge;
