import { type ImageReference, parseReference } from './image-reference.ts';
import type { PublishedImage } from './published-image.ts';

/**
 * What a published image says that it was built on, the nearest first: by its labels, and at the end the release of the
 * distribution that the first of its instructions names.
 */
export function builtOn({ bases, history }: PublishedImage): ImageReference[] {
  const named = [...bases.map(({ name }) => name), ...distributionIn(history)];
  return named.flatMap((name) => parseReference(name) ?? []);
}

/** Whatever comes later is of images on top. */
const firstSteps = 8;

/**
 * How the official images of distributions are made, as their history shows (github.com/docker-library/repo-info): that of
 * Debian by debuerreotype, that of Alpine from its own archive, that of Ubuntu by Launchpad.
 */
function distributionIn(history: PublishedImage['history']): string[] {
  const steps = history.slice(0, firstSteps).map(({ createdBy }) => createdBy);
  for (const step of steps) {
    const debian = /# debian\.sh --arch '[\w-]+' out\/ '([a-z]+)'/.exec(step)?.[1];
    if (debian) return [`debian:${debian}`];
    const alpine = /\bADD alpine-minirootfs-(\d+\.\d+)\.\d/.exec(step)?.[1];
    if (alpine) return [`alpine:${alpine}`];
  }
  if (!steps.some((step) => step.includes('ARG LAUNCHPAD_BUILD_ARCH'))) return [];
  const ubuntu = steps.flatMap(
    (step) => /LABEL org\.opencontainers\.image\.version=(\d\d\.\d\d)$/.exec(step)?.[1] ?? [],
  );
  return ubuntu.slice(0, 1).map((release) => `ubuntu:${release}`);
}
