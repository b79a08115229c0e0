import { downloadsRun, fetchesAndRuns, isUnprotected } from '../../facts/downloads/download.ts';
import { cleartextIn, runsDownload, statementsOf } from '../../facts/downloads/powershell.ts';
import { invocationOf } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'pipe-to-shell',
  title: 'A download is run unseen',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever answers for that address on the day of the build decides what runs, mostly as root, and nobody can tell afterwards what it was.',
  fix: 'Download to a file, compare it with a checksum that is committed here (`echo "<sha256>  install.sh" | sha256sum -c`), then run it; or install a package of a fixed version.',
  also: ['OWASP 9', 'CIS 4.11'],
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
  *layer(layer) {
    const run = invocationOf(layer);
    if (!run) return;
    const { commands } = run.script;
    for (const command of commands) {
      const { downloads, end } = downloadsRun(command, commands);
      const [download] = downloads;
      const fetched = download ? undefined : fetchesAndRuns(command);
      if (fetched)
        yield { at: fetched.at, message: say`This fetches a program and runs it without anyone having seen it.` };
      if (!download) continue;
      const unprotected = isUnprotected(download);
      const by = command.name === undefined ? say`the shell` : say`${command.name}`;
      yield {
        at: command.at.source.at(Math.min(download.at.span.start, command.at.span.start), end.span.end),
        message: say`What ${download.name!} brings is run by ${by} without anyone having seen it${unprotected ? say`, and nothing protects it on its way` : say``}.`,
        ...(unprotected && { severity: 'high' as const }),
      };
    }
    for (const statement of statementsOf(run).filter(runsDownload)) {
      yield {
        at: statement.at,
        message: say`What this brings is run without anyone having seen it.`,
        ...(cleartextIn(statement) !== undefined && { severity: 'high' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'piped, also through sudo and a filter',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && curl -fsSL https://get.example.com | bash -s -- --yes
                            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN wget -qO- https://get.example.com/install.sh.gz | gunzip | sudo -E sh
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'substituted',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN bash <(curl -s https://get.example.com)
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN sh -c "$(wget -O- https://get.example.com)"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'called in the place of a command, as a here-string, and by a child',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN $(curl -fsSL https://get.example.com) --yes
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN bash <<< "$(curl -fsSL https://get.example.com)"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN wget -qO - https://get.example.com | tee log | bash && curl -o- https://get.example.com | source /dev/stdin
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ONBUILD RUN curl -fsSL https://get.example.com | sh
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'written to a shell, and read by that of another account',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://get.example.com > >(sh)
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN curl -fsSL https://get.example.com | tee >(bash) > /dev/null
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN curl -fsSL https://get.example.com | su - app
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN curl -fsSL https://get.example.com | sudo -i && su app -c "$(curl -fsSL https://get.example.com)"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'only looked at for its syntax, or unpacked by another account',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://get.example.com | bash -n && curl -fsSL https://get.example.com | sh -o noexec
      RUN curl -fsSL https://example.com/a.tgz | su app -c 'tar xz'
      RUN curl -fsSL https://example.com/a | tee >(sha256sum) > /a
    `,
    },
  },
  {
    title: 'PowerShell',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN $x = 1; iex ((New-Object System.Net.WebClient).DownloadString('https://get.example.com'))
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN irm https://get.example.com | iex
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'PowerShell on Linux, and Python',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pwsh -c "Invoke-Expression (iwr https://get.example.com)"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN python3 -c "from urllib.request import urlopen; exec(urlopen('https://get.example.com').read())"
                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'PowerShell that downloads, and runs something else',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN Invoke-WebRequest https://example.com/a.zip -OutFile a.zip; Expand-Archive a.zip
      RUN iwr https://example.com/a.txt -OutFile a.txt; iex 'dir'
    `,
    },
  },
  {
    title: 'Python that fetches data',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN python3 -c "from urllib.request import urlopen; print(urlopen('https://example.com').read())"
      RUN X="$(curl -fsSL https://example.com)" && echo "$X" && echo "$(curl -fsSL https://example.com)" > x
    `,
    },
  },
  {
    title: 'without TLS',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl http://get.example.com | python3 -
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'downloaded, checked, then run',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLo install.sh https://get.example.com \\
       && echo "0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb  install.sh" | sha256sum -c \\
       && sh install.sh
    `,
    },
  },
  {
    title: 'piped into something that runs nothing',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -s https://example.com/a.tgz | tar xz && curl https://example.com/key | gpg --import
      RUN curl -s https://api.example.com | python3 -m json.tool
      RUN curl -s https://api.example.com | python3 -c 'import json, sys; print(json.load(sys.stdin)["tag"])'
      RUN curl -s https://example.com/list | sh ./read-list.sh
    `,
    },
  },
  {
    title: 'a variable from a download',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN VERSION=$(curl -s https://api.example.com/latest) && sh -c "echo got it"
      RUN echo "curl https://get.example.com | sh"
    `,
    },
  },
  {
    title: 'an interpreter after the pipe has ended',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -o /tmp/x https://example.com/x; bash -c 'echo done'
    `,
    },
  },
  {
    title: 'kept in a variable first, or handed over by xargs',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN script=$(curl -fsSL https://example.com/install.sh) && sh -c "$script"
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "$(curl -fsSL https://example.com/install.sh)" | bash
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN curl -fsSL https://example.com/install.sh | xargs -0 sh -c
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'programs of PHP and Ruby that fetch another',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN php -r "eval(file_get_contents('https://example.com/a'));"
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN ruby -ropen-uri -e "eval(URI.open('https://example.com/a.rb').read)"
                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a version that is fetched and only printed',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN sh -c "echo $(curl -s https://example.com/version) > /version"
      RUN VERSION=$(curl -s https://example.com/version) && sh -c "make VERSION=$VERSION"
    `,
    },
  },
  {
    title: 'a list that is fetched for other programs than a shell',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -s https://example.com/packages | xargs apt-get install -y
    `,
    },
  },
];
