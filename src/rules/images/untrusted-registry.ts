import { type ImageReference, parseReference } from '../../known/reference.ts';
import { namesAnybody, type Trust, trustedBy } from '../../known/trust.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { originsOf } from '../../model/dockerfile/origins.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'untrusted-registry',
  title: 'The image comes from somewhere that is not trusted',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'policy',
  why: 'The policy names whose images are trusted, and this is none of them: nobody has looked at who makes it, and how.',
  fix: 'Use an image that is trusted, copy this one to a registry that is, or have the policy trust it under `trusted`.',
  also: ['CIS 4.2', 'OWASP 13', 'hadolint DL3026'],
  *image({ stage }, { policy: { trusted } }) {
    if (!namesAnybody(trusted)) return;
    for (const { reference, at } of imagesIn(stage)) yield* tell(reference, at, trusted);
  },
  *service({ runs, image }, { policy: { trusted } }) {
    if (namesAnybody(trusted) && runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at, trusted);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a registry, a namespace and an image are trusted, and others are used',
    policy:
      'trusted:\n  registries: [registry.example.com:5000]\n  namespaces: [docker.io/library]\n  images: [ghcr.io/acme/tools]\n',
    files: {
      Dockerfile: `
      FROM ghcr.io/acme/base:1.2 AS base
           ~~~~~~~~~~~~~~~~~~~~~
      FROM bitnami/node:24
           ~~~~~~~~~~~~~~~
      COPY --from=quay.io/acme/tools:3 /tools /tools
                  ~~~~~~~~~~~~~~~~~~~~
      RUN --mount=from=ghcr.io/acme/toolsmith:3,target=/t /t/run
                       ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          image: registry.example.com/team/app:1
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the program that reads the file',
    policy: 'trusted: { namespaces: [library] }\n',
    files: {
      Dockerfile: `
      # syntax=example/dockerfile:1
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM debian:12
    `,
    },
  },
  {
    title: 'only what is trusted',
    policy:
      'trusted:\n  registries: [registry.example.com:5000]\n  namespaces: [library, ghcr.io/acme]\n  images: [traefik/whoami]\n',
    files: {
      Dockerfile: `
      # syntax=docker/dockerfile:1
      FROM debian:12 AS base
      FROM ghcr.io/acme/team/node@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
      COPY --from=registry.example.com:5000/tools /tools /tools
    `,
      'compose.yaml': `
      services:
        who:
          image: traefik/whoami:v1.11
        db:
          image: docker.io/library/postgres:17
    `,
    },
  },
  {
    title: 'no policy',
    files: {
      Dockerfile: `
      FROM example.com/whatever
    `,
    },
  },
  {
    title: 'stages, scratch, what is built here, and what only the build knows',
    policy: 'trusted: { registries: [ghcr.io] }\n',
    files: {
      Dockerfile: `
      ARG BASE
      FROM ghcr.io/acme/base:1 AS base
      FROM \${BASE} AS other
      FROM scratch AS empty
      FROM base
      COPY --from=other /a /a
    `,
      'compose.yaml': `
      services:
        app:
          build: .
          image: acme/app
        told:
          image: \${REGISTRY}/app
    `,
    },
  },
  {
    title: 'trusted with more',
    policy: 'trusted:\n  registries:\n    ghcr.io:\n  images:\n    traefik: [socket, unpinned]\n',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: traefik
        app:
          image: ghcr.io/acme/app:1
    `,
    },
  },
];

/** What a stage is built on, what is copied into it or mounted, and what reads its file. */
function* imagesIn({ base, from, layers, file }: Stage): Iterable<{ reference: ImageReference; at: Location }> {
  for (const { name, value, at } of file.directives) {
    const reference = name === 'syntax' ? parseReference(value.trim().split(/\s/)[0] ?? '') : undefined;
    // Docker's own is trusted by whoever builds with Docker.
    const own = reference?.registry === 'docker.io' && reference.repository.startsWith('docker/');
    if (reference && !own) yield { reference, at };
  }
  if (base.kind === 'image') yield { reference: base.reference, at: from.image.at };
  for (const { origin, at } of layers.flatMap(originsOf)) {
    if (origin.kind === 'image') yield { reference: origin.reference, at };
  }
}

function* tell(image: ImageReference, at: Location, trust: Trust): Iterable<Problem> {
  if (trustedBy(image, trust).length > 0) return;
  yield {
    at,
    message: say`${image.text} comes from ${image.registry}/${image.repository}, which the policy does not trust.`,
  };
}
