/** What a registry says that an image is, in words. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import { shortName } from '../known/image-reference.ts';
import { dayBuilt, layerBytes, type PublishedImage } from '../known/published-image.ts';
import { stepsOf } from '../known/published-step.ts';
import { pinnedReference, type Replacement } from '../known/replacements.ts';
import { list, type Message, say } from '../problem.ts';
import { oneLine } from '../text/visible.ts';
import { count, sizeText } from './wording.ts';

/** '9 layers (389 MB) on `debian:trixie`, built on 2026-11-20, for `linux/amd64` and `linux/arm64`'. */
export function publishedMessage(image: PublishedImage): Message {
  const { layers, bases, platforms } = image;
  const day = dayBuilt(image);
  return [
    `${count(layers.length, 'layer')} (${sizeText(layerBytes(layers))})`,
    ...bases.flatMap(({ name }) => say` on ${shortName(name)}`),
    ...(day ? [`, built on ${day}`] : []),
    ...say`, for ${list(platforms, 4)}`,
  ];
}

/** 'newer, with the same user, ports and entry point: `node:22.20.0@sha256:…`'. */
export function replacementMessage(instead: Replacement): Message {
  return say`newer, with the same user, ports and entry point: ${pinnedReference(instead)}`;
}

/** What made a part of an image, without secrets. */
export interface ShownStep {
  /** Empty where the image does not say it. */
  readonly text: string;
  /** Of the layer that it made, if any. */
  readonly layer: PublishedImage['layers'][number] | undefined;
}

/** What an image is made of, from its lowest layer up: instructions as far as it says them, else layers. */
export function shownSteps(image: PublishedImage, secrets: Secrets): ShownStep[] {
  const { history, layers } = image;
  const steps = stepsOf(image).map(({ text, layer }) => ({ text: oneLine(mask(text, secrets)), layer }));
  const made = new Set(steps.map(({ layer }) => layer));
  const unsaid = history.length > steps.length ? [] : layers.filter((layer) => !made.has(layer));
  return [...steps, ...unsaid.map((layer) => ({ text: '', layer }))];
}
