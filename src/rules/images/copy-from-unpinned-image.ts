import { movingTag } from '../../known/moving-tags.ts';
import type { Origin } from '../../model/dockerfile/instruction.ts';
import { originsOf } from '../../model/dockerfile/origins.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'copy-from-unpinned-image',
  title: 'Files come from an image that can change after review',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  trust: 'unpinned',
  why: 'What is copied out of another image is as much a part of this one as its base, and whoever can push that tag chooses it.',
  fix: 'Pin it: `COPY --from=image:1.2.3@sha256:…`; or give it a stage of its own (`FROM image:1.2.3@sha256:… AS tools`), which update bots find as well.',
  also: ['CIS 4.2', 'OWASP 13', 'hadolint DL3022'],
  instructions: ['COPY', 'RUN'],
  *layer(layer) {
    for (const { origin, at } of originsOf(layer)) yield* tell(origin, at);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'no tag, and one that moves',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --from=nginx /etc/nginx/nginx.conf /etc/nginx/
                  ~~~~~
      COPY --chown=app --from=ghcr.io/astral-sh/uv:latest /uv /bin/
                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a mount',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=bind,from=example/tools,target=/tools /tools/install
                                 ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a name that compose gives to an image',
    files: {
      Dockerfile: `
      FROM debian:13 AS tools
      FROM debian:13
      COPY --from=tools /x /x
                  ~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            additional_contexts:
              tools: docker-image://example/tools
    `,
    },
  },
  {
    title: 'a version without a digest',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --from=ghcr.io/astral-sh/uv:0.9.2 /uv /bin/
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'stages by name, in another case, and by number',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS Build
      FROM debian:12
      COPY --from=build /app /app
      COPY --from=BUILD /app /app2
      COPY --from=0 /app /app3
      RUN --mount=from=build,target=/src ls /src
    `,
    },
  },
  {
    title: 'pinned',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --from=nginx:1.29@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb /etc/nginx /etc/nginx
    `,
    },
  },
  {
    title: 'the context, and what only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG STAGE
      COPY nginx:latest /from=nginx
      RUN --mount=type=cache,target=/root/.cache --mount=type=bind,target=/src make
    `,
    },
  },
  {
    title: 'a stage further down',
    files: {
      Dockerfile: `
      FROM debian:13 AS app
      COPY --from=tools /tools /tools
      FROM debian:13 AS tools
      RUN make
      FROM app
    `,
    },
  },
  {
    title: 'a folder that compose gives under a name',
    files: {
      Dockerfile: `
      FROM base
      COPY --from=assets / /assets
      RUN --mount=from=tools,target=/tools /tools/run
    `,
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            additional_contexts:
              - assets=../assets
              - tools=docker-image://example/tools:1@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
              - base=service:base
    `,
    },
  },
  {
    title: 'an empty image',
    files: {
      Dockerfile: `
      FROM debian:12 AS base
      FROM scratch
      COPY --from=base / /rootfs
    `,
    },
  },
];

function* tell(origin: Origin, at: Location): Iterable<Problem> {
  if (origin.kind !== 'image' || origin.reference.digest) return;
  const { reference } = origin;
  const moving = movingTag(reference);
  if (moving === 'untagged') {
    // `docker build --build-context assets=../assets`
    const unless = reference.text.includes('/') ? say`` : say`, unless the build gives a context that name,`;
    yield {
      at,
      message: say`${reference.text} is no stage of this file, so${unless} it is an image without a tag: whatever ${'latest'} is on the day.`,
    };
  } else if (moving)
    yield {
      at,
      message: say`${reference.text} is no stage of this file but an image whose tag moves with every release.`,
    };
  else
    yield {
      at,
      severity: 'low',
      message: say`${reference.text} is no stage of this file but an image without a digest.`,
    };
}
