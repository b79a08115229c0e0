import { knownStart } from '../../model/setting.ts';
import type { Command } from '../../model/shell/command.ts';
import { downloadsRun, isDownload } from '../../model/shell/download.ts';
import { checkOf } from '../../model/shell/integrity.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'pipe-without-pipefail',
  title: 'A failure in a pipe goes unnoticed',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Only the last command of a pipe decides whether the step fails: a download that breaks off, or a checksum that does not match, still makes an image.',
  fix: 'Write `set -o pipefail &&` in front, or `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` once; download to a file where the shell has no pipefail.',
  also: ['CIS 4.12', 'hadolint DL4006'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN' || instruction.run.form !== 'shell') return;
    const { interpreter, script, at } = instruction.run;
    if (interpreter.some((word) => word.includes('pipefail'))) return;
    const told = new Set<Command>();
    // What is run at once is told as the worse fault that it is.
    const run = new Set(script.commands.flatMap((command) => downloadsRun(command, script.commands).downloads));
    for (const command of script.commands) {
      if (command.name === 'set' && command.args.some((word) => knownStart(word) === 'pipefail')) return;
      for (const input of command.input) {
        if (told.has(input) || run.has(input) || input.via || command.via || (!isDownload(input) && !checkOf(input)))
          continue;
        told.add(input);
        const bash = /(?:^|\/)bash$/.test(interpreter[0] ?? '') && told.size === 1;
        yield {
          at: input.at,
          message: say`If ${input.name!} fails here, the step goes on with what it has written so far.`,
          ...(bash && {
            fix: {
              title: 'Let the pipe fail',
              edits: [{ at: at.source.at(at.span.start, at.span.start), text: 'set -o pipefail && ' }],
            },
          }),
        };
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a download',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://example.com/a.tgz | tar xz && wget -qO- https://example.com/b | wc -l
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in bash, where it can be switched on',
    files: {
      Dockerfile: `
      FROM debian:12
      SHELL ["/bin/bash", "-c"]
      RUN sha256sum -c SUMS | tee log
          ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'switched on',
    files: {
      Dockerfile: `
      FROM debian:12
      SHELL ["/bin/bash", "-o", "pipefail", "-c"]
      RUN curl -fsSL https://example.com/a.tgz | tar xz
    `,
      'b/Dockerfile': `
      FROM alpine:3.23
      RUN set -eo pipefail; wget -qO- https://example.com/a.tgz | tar xz
    `,
    },
  },
  {
    title: 'nothing that matters fails',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo yes | make config && cat a | sort > b && curl -fsSLO https://example.com/a.tgz
    `,
    },
  },
  {
    title: 'run at once, which is worse',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://example.com/install.sh | sh
    `,
    },
  },
  {
    title: 'another shell',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN curl https://example.com/a | Out-File a
    `,
    },
  },
  {
    title: 'when the container runs',
    files: {
      Dockerfile: `
      FROM debian:12
      CMD curl -s https://example.com | wc -l
    `,
    },
  },
];
