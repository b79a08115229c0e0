import { packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'package-upgrade-in-build',
  title: 'The build upgrades whatever is installed',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'What the image holds then depends on the day it was built. It does bring fixes, though, as long as the layer is not taken from a cache.',
  fix: 'Take a newer base image, and let an update bot raise its digest; upgrade by name what cannot wait.',
  also: ['CIS 4.4', 'hadolint DL3035', 'trivy DS-0024'],
  instructions: ['RUN'],
  *layer(layer) {
    for (const { kind, action, packages, subcommandWord, command } of packageCommands(buildCommands(layer))) {
      if (kind === 'os' && action === 'upgrade' && packages.length === 0) {
        yield {
          at: subcommandWord?.at ?? command.nameAt,
          message: say`${command.name!} upgrades everything to whatever is newest that day.`,
        };
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'each manager',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get -y dist-upgrade && apk upgrade --no-cache
                                       ~~~~~~~~~~~~        ~~~~~~~
      RUN yum -y update && zypper dup
                 ~~~~~~           ~~~
    `,
    },
  },
  {
    title: 'in the exec form, and by pacman',
    files: {
      Dockerfile: `
      FROM archlinux:base-20261101.0.1
      RUN ["apt-get", "upgrade", "-y"]
                      ~~~~~~~~~
      RUN pacman -Syu --noconfirm
                 ~~~~
    `,
    },
  },
  {
    title: 'one package',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get install -y --only-upgrade openssl && yum update -y openssl && apk upgrade libssl3
    `,
    },
  },
  {
    title: 'the index alone',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apk update && pacman -Sy && zypper refresh && yum makecache
    `,
    },
  },
  {
    title: 'other programs',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN npm update && pip install --upgrade pip==25.3 && alembic upgrade head
    `,
    },
  },
];
