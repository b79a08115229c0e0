import { hiddenFailures } from '../../facts/downloads/pipes.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';

export default {
  id: 'pipe-without-pipefail',
  title: 'A failure in a pipe goes unnoticed',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Only the last command of a pipe decides whether the step fails: a download that breaks off, or a checksum that does not match, still makes an image.',
  fix: 'Write `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` once (`/bin/ash` on Alpine), or `set -o pipefail &&` in front; where the shell has no pipefail, download to a file first.',
  also: ['CIS 4.12', 'hadolint DL4006'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN') return;
    const { script, at } = instruction.run;
    const interpreter = instruction.run.form === 'shell' ? instruction.run.interpreter : [];
    const hidden = hiddenFailures(script, interpreter);
    for (const [i, { command, shell }] of hidden.entries()) {
      const fixable = i === 0 && !shell && knowsPipefail(interpreter[0] ?? '', layer.stage) && textAt(at)[0] !== '#';
      yield {
        at: command.at,
        message: say`If ${command.name!} fails here, the step goes on with what it has written so far.`,
        ...(fixable && {
          fix: {
            title: 'Let the pipe fail',
            edits: [{ at: at.source.at(at.span.start, at.span.start), text: 'set -o pipefail && ' }],
          },
        }),
      };
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
    title: 'what is unpacked, built or installed',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN zcat dump.sql.gz | mysql app && make 2>&1 | tee build.log && apt-get install -y vim=2:9.1 | tail -n 5
          ~~~~~~~~~~~~~~~~                ~~~~~~~~~                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
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
    title: 'in the `sh` of Alpine, where it can be switched on too',
    files: {
      Dockerfile: `
      FROM node:24-alpine3.23
      RUN wget -qO- https://example.com/a.tgz | tar xz
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in a shell of its own, or run by sudo',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN bash -c "curl -fsSL https://example.com/a.tgz | tar xz"
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN set -o pipefail; set +o pipefail; sudo curl -fsSL https://example.com/a.tgz | tar xz
                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN ["bash", "-c", "curl -fsSL https://example.com/a.tgz | tar xz"]
                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'switched on for a shell of its own',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN bash -eo pipefail -c "curl -fsSL https://example.com/a.tgz | tar xz"
      RUN bash -c "set -o pipefail; curl -fsSL https://example.com/a.tgz | tar xz"
      RUN <<EOF bash
      set -euo pipefail
      curl -fsSL https://example.com/a.tgz | tar xz
      EOF
    `,
    },
  },
  {
    title: 'a sum that grep looks for, which fails by itself',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN sha256sum a.tgz | grep -q 0f4d
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
      RUN yes | apt-get install -y vim=2:9.1 && echo yes | make config && cat a | sort > b && dpkg -l | grep vim && npm ls | tail -n 1 && make --version | head -n 1 && curl -fsSLO https://example.com/a.tgz
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

/** dash, the `sh` of Debian and Ubuntu, learnt it only lately; the `sh` of Alpine is BusyBox's, which has it. */
function knowsPipefail(interpreter: string, stage: Stage): boolean {
  if (/(?:^|\/)(?:bash|ash|zsh|ksh)$/.test(interpreter)) return true;
  let { base } = stage;
  while (base.kind === 'stage') ({ base } = base.stage);
  return base.kind === 'image' && /(?:^|\/)alpine\b|:[\w.-]*alpine/.test(base.reference.text);
}
