import { installed } from '../../facts/packages/packages.ts';
import type { ImageReference } from '../../known/reference.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';

export default {
  id: 'build-tools-in-final-image',
  title: 'Compilers ship with the image',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'What only the build needs makes the image larger, brings holes of its own, and lets an intruder build what is missing.',
  fix: 'Build in a stage of its own and copy the result: `FROM debian:12-slim`, `COPY --from=build /app /app`.',
  also: ['CIS 4.3'],
  *image({ shipped, layers, base, stage }) {
    if (!shipped) return;
    if (base.kind === 'image' && isToolchain(base.reference)) {
      yield {
        at: stage.from.image.at,
        message: say`${base.reference.text} is made for building, and all of it ships.`,
      };
    }
    for (const layer of layers) {
      const found = installed(buildCommands(layer)).filter(
        ({ call, package: { name } }) => call.kind === 'os' && tools.test(name),
      );
      const [first] = found;
      if (first)
        yield {
          at: first.package.word.at,
          message: say`${list(
            found.map(({ package: { name } }) => name),
            5,
          )} only serves to build, and ships.`,
        };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a compiler and headers',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y ca-certificates build-essential libssl-dev
                                                               ~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an image for building',
    files: {
      Dockerfile: `
      FROM golang:1.26
           ~~~~~~~~~~~
      RUN go build -o /app
    `,
      'b/Dockerfile': `
      FROM nvidia/cuda:13.0.1-devel-ubuntu24.04
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a stage that only builds',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS build
      RUN apt-get install -y build-essential && go build -o /app
      FROM debian:12
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'removed in the same step',
    files: {
      Dockerfile: `
      FROM alpine:3.23
      RUN apk add --no-cache --virtual .build-deps gcc musl-dev && make && apk del .build-deps
    `,
    },
  },
  {
    title: 'marked as needed by nothing, and swept',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN set -eux; \\
          savedAptMark="$(apt-mark showmanual)"; \\
          apt-get update; \\
          apt-get install -y --no-install-recommends gcc libc6-dev make; \\
          make -C /usr/src/app install; \\
          apt-mark auto '.*' > /dev/null; \\
          apt-mark manual $savedAptMark > /dev/null; \\
          apt-get purge -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false
    `,
    },
  },
  {
    title: 'names that only begin alike',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN apt-get install -y makedev libgcc-s1 makeself gccgo-doc
    `,
    },
  },
];

const tools =
  /^(?:build-essential|build-base|gcc(?:-\d+)?|g\+\+(?:-\d+)?|gcc-c\+\+|clang(?:-\d+)?|make|cmake|autoconf|automake|libtool|ninja-build|meson|golang(?:-go)?|go|rustc|cargo|maven|gradle|openjdk-\d+-jdk(?:-headless)?|openjdk\d+(?:-jdk)?|.+-dev|.+-devel|@?[Dd]evelopment[ -][Tt]ools)$/;

/** The official images that hold a toolchain and little else, and variants that say so. */
function isToolchain({ registry, repository, tag = '' }: ImageReference): boolean {
  if (registry === 'mcr.microsoft.com') return /^dotnet\/(?:core\/)?sdk$/.test(repository);
  return (
    registry === 'docker.io' &&
    (/^library\/(?:golang|rust|maven|gradle|gcc|swift|haskell)$/.test(repository) ||
      (repository === 'nvidia/cuda' && /\bdevel\b/.test(tag)))
  );
}
