import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

export const tagWords = {
  source: ['https://github.com/docker-library/official-images', 'the tags that common CI setups push'],
  asOf: '2026-11-24',
  /**
   * Words that name a channel instead of a version: what they point at changes with every release.
   */
  channels: wordSet(
    'latest stable oldstable testing unstable sid edge nightly weekly daily main master trunk head tip dev develop development devel rolling current mainline lts canary next beta alpha preview snapshot rawhide prod production release',
  ),
  /**
   * Variants of official images, with or without a version of their own: a tag of nothing else names the newest release
   * (`node:alpine3.23`, `maven:eclipse-temurin-21`, `python:slim`).
   */
  variants: wordSet(
    'alpine slim fpm apache cli zts jre jdk java openjdk eclipse temurin corretto semeru sapmachine graalvm bookworm bullseye buster trixie noble jammy focal debian ubuntu windowsservercore nanoserver ltsc management dind rootless git perl full headless musl glibc uclibc',
  ),
  /** Of those, what other images use in the same way. */
  flavours: new Set(['alpine', 'slim', 'rootless', 'full']),
} satisfies Knowledge;
