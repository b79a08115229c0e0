import { parseReference } from '../../known/reference.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'syntax-frontend-untrusted',
  title: "Another program than Docker's reads this file",
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The image behind `# syntax=` turns the file into build steps: it can run anything, and what the lines below say is only what it makes of them.',
  fix: 'Use `# syntax=docker/dockerfile:1`, or pin a frontend that you trust by its digest.',
  also: ['OWASP 13'],
  *image({ stage: { file } }) {
    for (const { name, value, at } of file.directives) {
      if (name !== 'syntax') continue;
      const reference = parseReference(value.trim().split(/\s/)[0] ?? '');
      if (!reference) continue;
      const { registry, repository, digest, text } = reference;
      if (registry === 'docker.io' && repository.startsWith('docker/')) continue;
      yield {
        at,
        message: digest
          ? say`${text} reads this file instead of Docker's own frontend; it is pinned, so it is what was reviewed once.`
          : say`${text} reads this file instead of Docker's own frontend, and can change whenever its tag does.`,
        ...(digest && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a frontend of somebody else',
    files: {
      Dockerfile: `
      # syntax=example/dockerfile:latest
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM debian:12
    `,
    },
  },
  {
    title: "from another registry, with Docker's name",
    files: {
      Dockerfile: `
      #syntax = ghcr.io/docker/dockerfile:1
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM debian:12
    `,
    },
  },
  {
    title: "Docker's own",
    files: {
      Dockerfile: `
      # syntax=docker/dockerfile:1
      FROM debian:12
    `,
      'b/Dockerfile': `
      # syntax=docker.io/docker/dockerfile-upstream:master-labs
      FROM debian:12
    `,
    },
  },
  {
    title: 'a comment that is no directive any more',
    files: {
      Dockerfile: `
      FROM debian:12
      # syntax=example/dockerfile:latest
      RUN make
    `,
    },
  },
  {
    title: 'no directive',
    files: {
      Dockerfile: `
      # The syntax=of this file is plain.
      FROM debian:12
    `,
    },
  },
];
