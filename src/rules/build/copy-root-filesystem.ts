import type { Origin } from '../../model/dockerfile/instruction.ts';
import { stageName } from '../../model/dockerfile/stage-name.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'copy-root-filesystem',
  title: 'A whole file system is copied into the image',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Everything of that stage comes along: its tools, caches, setuid programs, and the credentials that a build step left.',
  fix: 'Copy what is needed by its path; to join layers into one, build with `--squash` or start from `scratch` on purpose.',
  also: ['CIS 4.3', 'hadolint DL3067'],
  instructions: ['COPY'],
  *layer(layer, { shipped }) {
    const { instruction } = layer;
    const { base } = layer.stage;
    if (!shipped(layer)) return;
    if (instruction.keyword !== 'COPY' || instruction.from.kind === 'context' || isRootfs(instruction.target?.value))
      return;
    // An image that is nothing but that file system is a way to flatten it; one that begins empty holds what was put there.
    if (base.kind === 'scratch' || isEmpty(instruction.from)) return;
    for (const source of instruction.sources) {
      if (source.value === '/' || source.value === '/.' || source.value === '/*') {
        const from = instruction.from.kind === 'stage' ? stageName(instruction.from.stage) : undefined;
        yield {
          at: source.at,
          message: from
            ? say`All files of the stage ${from} are copied, not only what is needed.`
            : say`All files of another image are copied, not only what is needed.`,
        };
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'over the root',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS build
      FROM debian:12
      COPY --from=build / /
                        ~
    `,
    },
  },
  {
    title: 'from another image, in the JSON form',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --from=example/app:1 ["/", "/"]
                                 ~~~
    `,
    },
  },
  {
    title: 'what is needed',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS build
      FROM debian:12
      COPY --from=build /app /
      COPY --from=build /etc/ /etc/
    `,
    },
  },
  {
    title: 'an image flattened on purpose',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      FROM scratch
      COPY --from=build / /
    `,
    },
  },
  {
    title: 'a file system to look at, not to run',
    files: {
      Dockerfile: `
      FROM debian:12 AS target
      FROM alpine:3.23
      COPY --from=target / /rootfs
    `,
    },
  },
  {
    title: 'the build context',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY / /
    `,
    },
  },
  {
    title: 'helpers for a stage that only builds, and files that were gathered in an empty stage',
    files: {
      Dockerfile: `
      FROM tonistiigi/xx AS xx
      FROM golang:1.26 AS build
      COPY --from=xx / /
      FROM scratch AS files
      COPY --from=build /app /usr/bin/app
      FROM debian:12
      COPY --from=files / /
    `,
    },
  },
];

/** Beside the image's own files. */
function isRootfs(target: string | undefined): boolean {
  return target !== undefined && !/^\/?\.?$/.test(target);
}

function isEmpty(from: Origin): boolean {
  return from.kind === 'scratch' || (from.kind === 'stage' && from.stage.base.kind === 'scratch');
}
