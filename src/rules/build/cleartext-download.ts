import { cleartextOf, cleartextRepository, isSourceVariable } from '../../facts/downloads/cleartext.ts';
import { downloadsRunBy } from '../../facts/downloads/download.ts';
import { checksAnything } from '../../facts/downloads/integrity.ts';
import { cleartextIn, placeOf, runsDownload, statementsOf } from '../../facts/downloads/powershell.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { stageName } from '../../model/dockerfile/stage-name.ts';
import { variablesSet } from '../../model/dockerfile/variables-set.ts';
import { writtenTexts } from '../../model/dockerfile/written.ts';
import { isLoopback } from '../../model/shell/remote.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { outermost } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'cleartext-download',
  title: 'The build fetches something without TLS',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Anyone on the way, from the Wi-Fi to a proxy, can put something else in its place, and the image carries it to production.',
  fix: 'Use the `https://` address. Where there is none, compare the file with a checksum that is committed here.',
  also: ['CIS 4.11'],
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'ADD', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword === 'ADD' && !instruction.flags.some(({ name }) => name === 'checksum')) {
      const subjects = [{ path: outermost(instruction.at).source.path, name: stageName(layer.stage) }];
      for (const source of instruction.sources) {
        if (/^(?:http|ftp):\/\//i.test(knownStart(source)) && !isLoopback(knownStart(source)))
          yield {
            at: source.at,
            message: say`${'ADD'} fetches this without TLS.`,
            // It tells both.
            sameAs: { rules: ['add-remote-url'], subjects, here: true },
          };
      }
    }
    const commands = buildCommands(layer);
    for (const { name, value } of variablesSet(instruction)) {
      if (value && isSourceVariable(name) && /^http:\/\//i.test(knownStart(value)) && !isLoopback(knownStart(value)))
        yield { at: value.at, message: say`${name} makes packages come without TLS.` };
    }
    const run = downloadsRunBy(commands);
    const checked = checksAnything(commands);
    for (const command of commands) {
      if (checked && !run.has(command)) continue;
      for (const { at, signed } of cleartextOf(command)) {
        yield {
          at,
          message: run.has(command)
            ? say`${command.name!} fetches this without TLS, and it is run at once.`
            : say`${command.name!} fetches this without TLS.`,
          ...(run.has(command) && { severity: 'high' as const }),
          ...(signed && { severity: 'low' as const }),
        };
      }
    }
    for (const statement of instruction.keyword === 'RUN' ? statementsOf(instruction.run) : []) {
      const url = runsDownload(statement) ? undefined : cleartextIn(statement);
      if (url) yield { at: placeOf(statement, url), message: say`This is fetched without TLS.` };
    }
    for (const written of writtenTexts(instruction)) {
      const repository = cleartextRepository(written);
      if (repository)
        yield {
          at: written.at,
          severity: 'low',
          message: say`Packages come from ${repository} without TLS; only their signatures, if they have any, protect them.`,
        };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'files, a repository of code and packages',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO http://example.com/app.tar.gz && wget -q "ftp://example.com/b.zip"
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~            ~~~~~~~~~~~~~~~~~~~~~~~~~
      ADD http://example.com/c.jar /opt/
          ~~~~~~~~~~~~~~~~~~~~~~~~
      RUN git clone git://example.com/d.git && pip install -i http://pypi.example.com/simple flask==3.0.0
                    ~~~~~~~~~~~~~~~~~~~~~~~                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ENV PIP_INDEX_URL=http://pypi.example.com/simple
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'run at once',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl http://example.com/install.sh | sh
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a package repository of somebody else',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "deb http://apt.example.com/ stable main" > /etc/apt/sources.list.d/x.list
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the mirrors of distributions, whose packages are signed',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "deb http://deb.debian.org/debian bookworm-backports main" > /etc/apt/sources.list.d/backports.list
      RUN sed -i 's|http://archive.ubuntu.com|http://mirror.example.com|' /etc/apt/sources.list
    `,
      'b/Dockerfile': `
      FROM alpine:3.23
      RUN apk add --no-cache --repository http://dl-cdn.alpinelinux.org/alpine/edge/testing jq
    `,
    },
  },
  {
    title: 'the machine itself',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -f http://localhost:8080/ready && wget -O- http://127.0.0.1/ && curl http://[::1]:80/
      HEALTHCHECK CMD curl -f http://localhost/ || exit 1
    `,
    },
  },
  {
    title: 'a proxy is no source',
    files: {
      Dockerfile: `
      FROM node:24
      ENV HTTP_PROXY=http://proxy.example.com:3128
      RUN curl -x http://proxy.example.com:3128 -fsSLO https://example.com/a && npm config set proxy http://proxy.example.com:3128
      RUN git config --global http.proxy http://proxy.example.com:3128
    `,
    },
  },
  {
    title: 'names that only look like addresses',
    files: {
      Dockerfile: `
      FROM debian:12
      LABEL url="http://example.com" schema="http://label-schema.org"
      RUN echo '<project xmlns="http://maven.apache.org/POM/4.0.0">' > pom.xml && curl -e http://example.com https://example.com/a
    `,
    },
  },
  {
    title: 'compared with a checksum',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO http://example.com/app.tar.gz && echo "0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb  app.tar.gz" | sha256sum -c -
      ADD --checksum=sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb http://example.com/c.jar /opt/
    `,
    },
  },
  {
    title: 'by a variable of the step or of the build',
    files: {
      Dockerfile: `
      FROM alpine:3.23
      ARG PIP_INDEX_URL=http://example.com/simple
                        ~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN export GOPROXY=http://example.com && go build
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a repository of apk',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM alpine:3.23
      RUN echo "http://example.com/alpine" >> /etc/apk/repositories
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'away from TLS, and towards it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git config --global url."http://example.com/".insteadOf https://example.com/
                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN git config --global url."https://github.com/".insteadOf git://github.com/
    `,
    },
  },
  {
    title: 'something that is sent, not fetched',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -X POST http://example.com/hooks/built
    `,
    },
  },
  {
    title: 'PowerShell',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN (New-Object Net.WebClient).DownloadFile('http://example.com/a.exe', 'a.exe'); iwr http://localhost/health
                                                   ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'asked of the machine itself, by PowerShell',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN iwr http://127.0.0.1:8080/health; Write-Host http://example.com
    `,
    },
  },
];
