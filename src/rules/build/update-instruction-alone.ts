import { mayInstall, packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'update-instruction-alone',
  title: 'The package index is refreshed in a step of its own',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'The layer is cached, so later builds install from an old index: packages without their latest fixes, or none at all.',
  fix: 'Refresh and install in one step: `RUN apt-get update && apt-get install -y curl`.',
  also: ['CIS 4.7', 'trivy DS-0017', 'checkov CKV_DOCKER_5'],
  instructions: ['RUN'],
  *layer(layer) {
    const commands = buildCommands(layer);
    const calls = packageCommands(commands);
    if (commands.some(mayInstall)) return;
    const uses = calls.filter(({ action }) => action === 'install' || action === 'upgrade');
    const used = new Set(uses.map(({ manager }) => manager));
    for (const { action, kind, manager, command } of calls) {
      if (action !== 'refresh' || kind !== 'os' || used.has(manager)) continue;
      yield {
        at: command.at,
        message: say`Docker caches this step, so what a later step installs comes from the index of the day it was cached.`,
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'apt and apk',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update
          ~~~~~~~~~~~~~~
      RUN apt-get install -y curl
      RUN apk update && rm -rf /tmp/x
          ~~~~~~~~~~
    `,
    },
  },
  {
    title: 'with options, in the exec form',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ["apt-get", "-qq", "update"]
           ~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in one step with the install',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      RUN apt-get update \\
       && if true; then apt-get install -y git; fi
    `,
    },
  },
  {
    title: 'with an upgrade, or where the index is not kept',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get -y upgrade
      RUN apk add --no-cache curl && dnf install -y curl
    `,
    },
  },
  {
    title: 'the same word for another program',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git submodule update && update-ca-certificates && npm update && echo apt-get update
    `,
    },
  },
  {
    title: 'a script or a program that installs, as far as anyone can tell',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && ./install-dependencies.sh
      RUN apt-get update && npx playwright install-deps
      RUN apt-get update && apt-get download curl
    `,
    },
  },
  {
    title: 'the wrapper of apt for cross-compiling',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && xx-apt-get install -y gcc
    `,
    },
  },
];
