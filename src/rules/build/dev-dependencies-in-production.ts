import { leavesOutDevelopment, removesDevelopment } from '../../facts/packages/lock-files.ts';
import { packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'dev-dependencies-in-production',
  title: 'Packages for developers ship with the image',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Test runners, bundlers and their hundreds of dependencies bring holes that the program itself does not have.',
  fix: 'Leave them out of the stage that ships: `npm ci --omit=dev`, `pnpm install --prod`, `composer install --no-dev`, `BUNDLE_WITHOUT=development:test`; build in a stage of its own.',
  also: ['CIS 4.3'],
  instructions: ['RUN'],
  *layer(layer, { shipped }) {
    if (!shipped(layer)) return;
    for (const call of packageCommands(buildCommands(layer))) {
      if (
        call.action !== 'install' ||
        call.packages.length > 0 ||
        leavesOutDevelopment(call, layer) !== false ||
        removesDevelopment(layer.stage)
      )
        continue;
      yield {
        at: (call.subcommandWord ?? { at: call.command.nameAt }).at,
        message: say`${call.program} installs what only developers need, too, and it ships.`,
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'each manager',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npm ci && yarn install --frozen-lockfile && pnpm install --frozen-lockfile
              ~~         ~~~~~~~                           ~~~~~~~
      RUN composer install --no-interaction && bundle install && php /usr/bin/composer.phar install
                   ~~~~~~~                            ~~~~~~~                               ~~~~~~~
    `,
    },
  },
  {
    title: 'managers of Python',
    files: {
      Dockerfile: `
      FROM python:3.14
      RUN poetry install --no-root && uv sync --locked && pipenv install --dev --deploy
                 ~~~~~~~                 ~~~~                    ~~~~~~~
    `,
    },
  },
  {
    title: 'in a stage that the last one is built on',
    files: {
      Dockerfile: `
      FROM node:24 AS base
      RUN npm install
              ~~~~~~~
      FROM base
      CMD ["node", "server.js"]
    `,
    },
  },
  {
    title: 'left out',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npm ci --omit=dev && yarn install --production && pnpm install --prod && composer install --no-dev
      RUN poetry install --only main && uv sync --locked --no-dev && pipenv install --deploy && uv pip sync requirements.txt
      RUN NODE_ENV=production npm ci && bundle install --without development test
    `,
    },
  },
  {
    title: 'by the environment',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_ENV=production BUNDLE_WITHOUT=development:test
      RUN npm ci && bundle install
    `,
    },
  },
  {
    title: 'removed after the build',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npm ci && npm run build && npm prune --omit=dev
    `,
    },
  },
  {
    title: 'a stage that only builds',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      RUN npm ci && npm run build
      FROM nginx:1.29
      COPY --from=build /app/dist /usr/share/nginx/html
    `,
    },
  },
];
