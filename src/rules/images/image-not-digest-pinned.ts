import { movingTag } from '../../known/moving-tags.ts';
import { completeName, type ImageReference } from '../../known/reference.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'image-not-digest-pinned',
  title: 'The image is not pinned by its digest',
  group: 'images',
  severity: 'low',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  trust: 'unpinned',
  why: 'A tag can be pushed again, with other content, by whoever owns the image or gets hold of the account.',
  fix: 'Put the digest behind the tag: `image:1.2.3@sha256:…` (`docker buildx imagetools inspect` prints it). Dependabot and Renovate keep both current.',
  also: ['CIS 4.2', 'OWASP 13'],
  together: (names) =>
    say`${names.length} images of this file have a tag and no digest, so the same name can bring other content.`,
  *image({ stage: { base, from } }) {
    if (base.kind === 'image') yield* tell(base.reference, from.image.at);
  },
  *service({ runs, image }) {
    if (runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'told once a file, at the first',
    files: {
      Dockerfile: `
      FROM node:24.4-alpine AS build
           ~~~~~~~~~~~~~~~~
      FROM nginx:1.29
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:17
                 ~~~~~~~~~~~
        cache:
          image: redis:8
    `,
    },
  },
  {
    title: 'a digest that is none',
    files: {
      Dockerfile: `
      FROM debian:12@sha256:0104b334
           ~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'pinned',
    files: {
      Dockerfile: `
      FROM debian:12@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
      FROM scratch
    `,
    },
  },
  {
    title: 'no tag, which is the worse fault',
    files: {
      Dockerfile: `
      FROM debian
      FROM nginx:latest
    `,
    },
  },
  {
    title: 'stages and what only the build knows',
    files: {
      Dockerfile: `
      ARG TAG
      FROM debian@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb AS base
      FROM base
      FROM node:$TAG
    `,
    },
  },
  {
    title: 'an image that is built here',
    files: {
      'compose.yaml': `
      services:
        app:
          build: .
          image: team/app:1.2
        api:
          image: example/api:\${TAG}
    `,
      Dockerfile: `
      FROM scratch
    `,
    },
  },
];

function* tell(reference: ImageReference, at: Location): Iterable<Problem> {
  if (reference.digest || movingTag(reference)) return;
  const message = say`${reference.text} has a tag and no digest, so the same name can bring other content.`;
  yield { at, key: completeName(reference), message };
}
