import { placeOf, statementsOf, uncheckedPackagePart } from '../../facts/downloads/powershell.ts';
import { trustsPackages, unsignedBy, unsignedLine } from '../../facts/packages/signatures.ts';
import { buildCommands, invocationOf } from '../../model/dockerfile/acting.ts';
import { writtenTexts } from '../../model/dockerfile/written.ts';
import { assignmentsOf } from '../../model/shell/assignments.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'package-signature-disabled',
  title: 'Packages are installed without checking their signature',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'A package runs as root while it is installed. Without its signature, whoever holds the mirror or the way to it decides what that is.',
  fix: "Install the repository's key and leave the check on: `signed-by=` for apt, `gpgkey=` with `gpgcheck=1` for dnf, a key in `/etc/apk/keys` for apk.",
  also: [
    'CIS 4.11',
    'CIS 4.12',
    'OWASP 13',
    'checkov CKV2_DOCKER_7',
    'checkov CKV2_DOCKER_8',
    'checkov CKV2_DOCKER_9',
    'checkov CKV2_DOCKER_10',
    'checkov CKV2_DOCKER_11',
  ],
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    for (const { name, value, at } of instruction.keyword === 'ENV' || instruction.keyword === 'ARG'
      ? instruction.pairs
      : [])
      if (value && trustsPackages(name, value)) yield unverified(name, at);
    for (const command of buildCommands(layer)) {
      for (const { name, value, at } of assignmentsOf(command))
        if (trustsPackages(name, value)) yield unverified(name, at);
      const unsigned = unsignedBy(command);
      if (unsigned) {
        yield { at: unsigned.at, message: say`${unsigned.by} makes ${command.name!} install what nobody has signed.` };
      }
    }
    const run = invocationOf(layer);
    for (const statement of run ? statementsOf(run) : []) {
      const part = uncheckedPackagePart(statement);
      if (part)
        yield {
          at: placeOf(statement, part),
          message: say`${part} installs packages that nothing has compared with what was published.`,
        };
    }
    for (const { text, at } of writtenTexts(layer.instruction)) {
      const line = unsignedLine(text);
      if (line)
        yield { at, message: say`${line.trim()} makes every later install take packages that nobody has signed.` };
    }
  },
} satisfies Rule;

function unverified(name: string, at: Location): Problem {
  return {
    at,
    key: name,
    message: say`${name} makes ${'go'} take modules that nothing has compared with what was published.`,
  };
}

export const examples: readonly Example[] = [
  {
    title: 'options of each manager',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y --allow-unauthenticated nginx
                                               ~~~~~~~~~~~~~~~~~~~~~~~
      RUN apt-get install --force-yes nginx && apk add --no-cache --allow-untrusted /tmp/glibc.apk
                          ~~~~~~~~~~~                             ~~~~~~~~~~~~~~~~~
      RUN yum install -y --nogpgcheck nginx && rpm -i --nosignature a.rpm && zypper --no-gpg-checks in nginx
                         ~~~~~~~~~~~~                 ~~~~~~~~~~~~~                 ~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'settings, on the command line and in files',
    files: {
      Dockerfile: `
      FROM rockylinux:9
      RUN dnf --setopt=epel.gpgcheck=0 install -y jq && apt-get -o APT::Get::AllowUnauthenticated=true install jq
              ~~~~~~~~~~~~~~~~~~~~~~~~                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN printf '[x]\\nname=x\\ngpgcheck=0\\n' > /etc/yum.repos.d/x.repo
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "deb [trusted=yes] https://apt.example.com/ ./" > /etc/apt/sources.list.d/x.list
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'switched on, or about something else',
    files: {
      Dockerfile: `
      FROM rockylinux:9
      RUN printf '[x]\\nname=x\\ngpgcheck=1\\nrepo_gpgcheck=0\\n' > /etc/yum.repos.d/x.repo
      RUN sed -i 's/gpgcheck=0/gpgcheck=1/' /etc/yum.repos.d/x.repo && dnf install -y jq
    `,
    },
  },
  {
    title: 'an ordinary install',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*
      RUN echo "deb [signed-by=/etc/apt/keyrings/x.gpg] https://apt.example.com/ stable main" > /etc/apt/sources.list.d/x.list
    `,
    },
  },
  {
    title: 'packages of this very image',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "deb [trusted=yes] file:/usr/src/debs ./" > /etc/apt/sources.list.d/local.list
    `,
    },
  },
  {
    title: 'the same word for another program',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ./configure --allow-untrusted && make --force-yes
    `,
    },
  },
  {
    title: 'a source of apt without quotes, by its own program, or changed by sed',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo deb [trusted=yes] https://example.com/ ./ > /etc/apt/sources.list.d/a.list
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN add-apt-repository "deb [trusted=yes] https://example.com stable main"
                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN sed -i 's|^deb |deb [trusted=yes] |' /etc/apt/sources.list
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'packages of other managers',
    files: {
      Dockerfile: `
      FROM fedora:43
      RUN flatpak remote-add --no-gpg-verify example https://example.com
                             ~~~~~~~~~~~~~~~
      RUN zypper install --allow-unsigned-rpm a.rpm
                         ~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the switch looked for, taken out or commented out',
    files: {
      Dockerfile: `
      FROM fedora:43
      RUN grep -q gpgcheck=0 /etc/dnf/dnf.conf && sed -i '/^gpgcheck=0/d' /etc/dnf/dnf.conf
      RUN printf '#gpgcheck=0\\n' >> /etc/dnf/dnf.conf
      RUN rpm -qa --nosignature && rpm --verify --nodigest bash
    `,
    },
  },
  {
    title: 'Chocolatey',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN choco install -y git --ignore-checksums; choco install -y 7zip
                               ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'modules of Go that no checksum database vouches for',
    files: {
      Dockerfile: `
      FROM golang:1.26
      ENV GOSUMDB=off
          ~~~~~~~~~~~
      RUN go env -w GONOSUMDB=* && GOPRIVATE=* go mod download
                    ~~~~~~~~~~~    ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'modules of one organisation, and another database',
    files: {
      Dockerfile: `
      FROM golang:1.26
      ENV GOSUMDB=sum.golang.google.cn GOPRIVATE=github.com/example/* GONOSUMDB=
      RUN go env -w GONOSUMDB=git.example.com && go mod download
    `,
    },
  },
];
