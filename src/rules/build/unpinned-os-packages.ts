import { packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';

export default {
  id: 'unpinned-os-packages',
  title: 'Packages of the distribution have no version',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Two builds of this file can give two different images. Distributions drop old versions, though, so a pinned build breaks one day; most teams pin the base image instead.',
  fix: 'Pin the base image by digest, or, where builds must repeat exactly, the packages (`curl=8.14.1-2`) with a snapshot of the repository.',
  also: ['CIS 4.7', 'OWASP 9', 'hadolint DL3008', 'hadolint DL3018'],
  instructions: ['RUN'],
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      const pins =
        call.kind === 'os' && call.manager !== 'pacman' && call.action === 'install' && call.subcommand !== 'build-dep';
      const unpinned = pins
        ? call.packages.filter(
            ({ from, version, name }) => from === 'registry' && version === 'none' && /^[a-z0-9]/i.test(name),
          )
        : [];
      const [first] = unpinned;
      if (first)
        yield {
          at: first.word.at,
          message: say`${call.command.name!} installs ${list(
            unpinned.map(({ name }) => name),
            5,
          )} in whatever version the distribution has that day.`,
        };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'each manager',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y --no-install-recommends curl=8.14.1-2 git
                                                                                     ~~~
      RUN apk add --no-cache -t .deps jq && dnf -y install httpd php && zypper --non-interactive install vim
                                      ~~                   ~~~~~                                         ~~~
      RUN dnf module install -y nodejs && yum -y group install "Development Tools"
                                ~~~~~~                         ~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'behind options with values',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get -o Dpkg::Use-Pty=0 install -t bookworm-backports nginx
                                                                   ~~~~~
      RUN apk --repository https://example.com/alpine add jq
                                                          ~~
    `,
    },
  },
  {
    title: 'versions',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get install -y curl=8.14.1-2 git/bookworm && apk add jq=1.8.1-r0 'curl>8' vim~9
      RUN dnf install -y httpd-2.4.62-1.el9 && dnf module install -y nodejs:22/common && zypper install vim=9.1
    `,
    },
  },
  {
    title: 'files and addresses',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get install -y ./app.deb && dnf install -y https://example.com/epel.rpm && apk add /tmp/a.apk
    `,
    },
  },
  {
    title: 'nothing to install',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG PACKAGES
      RUN apt-get update && apt-get -y upgrade && apt-get install -y $PACKAGES && apk del jq && dnf groupinstall -y "@development"
    `,
    },
  },
];
