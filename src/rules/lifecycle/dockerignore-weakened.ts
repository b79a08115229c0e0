import { letInBy } from '../../facts/secrets/ignored-secrets.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';

export default {
  id: 'dockerignore-weakened',
  title: 'What was kept out of builds is let in',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The file was all that kept keys, `.env` and the history of the repository out of every image that copies its context. Nobody sees it in the Dockerfile.',
  fix: 'Put the lines back, behind any `!` that undoes them. Where a build needs one of these files, mount it with `RUN --mount=type=secret`.',
  also: ['CIS 4.10'],
  *change(comparison) {
    for (const { path, names, at, gone } of letInBy(comparison)) {
      yield {
        at,
        key: path,
        message: gone
          ? say`${path} is gone, and with it what kept ${list(names)} out of builds.`
          : say`${path} does not keep ${list(names)} out of builds any longer.`,
        ...(gone && { side: 'base' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'lines are taken out',
    before: {
      '.dockerignore': `
      node_modules
      .git
      .env*
      *.key
    `,
    },
    files: {
      '.dockerignore': `
      node_modules
      ~~~~~~~~~~~~
      .git
    `,
    },
  },
  {
    title: 'a later line takes in again what an earlier one keeps out',
    before: {
      '.dockerignore': `
      *
      !src
    `,
    },
    files: {
      '.dockerignore': `
      *
      !src
      !.env
      ~~~~~
    `,
    },
  },
  {
    title: 'the lines become comments',
    before: {
      'web/Dockerfile.dockerignore': `
      **/.git
      **/.env
    `,
    },
    files: {
      'web/Dockerfile.dockerignore': `
      # **/.git
      ~~~~~~~~~
      # **/.env
    `,
    },
  },
  {
    title: 'the file goes',
    before: {
      '.dockerignore': `
      .git
      ~~~~
      node_modules
    `,
      Dockerfile: 'FROM debian:12\nUSER app\n',
    },
    files: { Dockerfile: 'FROM debian:12\nUSER app\n' },
  },
  {
    title: 'only the folder at the top, and a file that is moved away',
    before: {
      '.dockerignore': `
      **/.env
      dist
    `,
      'web/.dockerignore': `
      *.key
      ~~~~~
      dist
      coverage
    `,
      'web/Dockerfile': 'FROM debian:12\nUSER app\n',
    },
    files: {
      '.dockerignore': `
      .env
      ~~~~
      dist
    `,
      'docs/.dockerignore': `
      *.key
      dist
      coverage
    `,
      'web/Dockerfile': 'FROM debian:12\nUSER app\n',
    },
  },
  {
    title: 'it goes with all that is built there',
    before: {
      'web/.dockerignore': `
      .env
      *.key
    `,
      'web/Dockerfile': 'FROM debian:12\nUSER app\n',
      'api/.dockerignore': `
      .git
      .env
    `,
      'api/Dockerfile': 'FROM debian:12\nUSER app\n',
    },
    files: {
      'services/api/.dockerignore': `
      .git
      .env
    `,
      'services/api/Dockerfile': 'FROM debian:12\nUSER app\n',
    },
  },
  {
    title: 'other lines change',
    before: {
      '.dockerignore': `
      .git
      .env
      node_modules
      dist
    `,
    },
    files: {
      '.dockerignore': `
      **/*.log
      .git
      .env
    `,
    },
  },
  {
    title: 'the same, said in another way',
    before: {
      '.dockerignore': `
      .git
      .env
      server.key
      tls.key
    `,
    },
    files: {
      '.dockerignore': `
      *
      !src/
      !package.json
    `,
    },
  },
  {
    title: 'a file that never kept them out goes',
    before: {
      '.dockerignore': `
      node_modules
      *.log
    `,
      '.gitignore': `
      .env
    `,
    },
    files: {},
  },
  {
    title: 'it becomes the file of one Dockerfile',
    before: {
      '.dockerignore': `
      .git
      .env
      node_modules
      dist
      coverage
    `,
    },
    files: {
      'Dockerfile.dockerignore': `
      .git
      .env
      node_modules
      dist
      coverage
    `,
    },
  },
];
