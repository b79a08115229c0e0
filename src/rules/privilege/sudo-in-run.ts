import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Option, readArguments } from '../../model/shell/arguments.ts';
import type { Command } from '../../model/shell/command.ts';
import { isRootUser, runsAsRoot } from '../../model/user.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'sudo-in-run',
  title: 'A build step runs sudo',
  group: 'privilege',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'A build step runs as the user in force, so `sudo` guards nothing there; it needs a password-less rule in the image, which then also serves whoever breaks in.',
  fix: 'Switch with `USER root` for the steps that need it and back afterwards, and leave `sudo` out of the image.',
  also: ['OWASP 2', 'hadolint DL3004', 'trivy DS-0010', 'checkov CKV2_DOCKER_1'],
  instructions: ['RUN'],
  *layer(layer) {
    const calls = buildCommands(layer).filter(({ name }) => name === 'sudo');
    const first = calls[0];
    if (!first) return;
    const root = runsAsRoot(layer);
    const other = otherAccount(first);
    const edits = root ? calls.flatMap((call) => withoutSudo(call) ?? []) : [];
    yield {
      at: first.nameAt,
      message:
        other === undefined
          ? root
            ? say`This step is root already, so ${'sudo'} does nothing here.`
            : say`This step gets root through ${'sudo'}, so the user in force protects nothing.`
          : say`This step becomes ${other} through ${'sudo'}; ${`USER ${other}`} in front of it does without.`,
      ...(edits.length === calls.length && { fix: { title: 'Drop sudo', edits } }),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'sudo where the step is root already',
    files: {
      Dockerfile: `
      FROM debian:12
      USER root
      RUN sudo apt-get update && sudo apt-get install -y curl
          ~~~~
    `,
    },
  },
  {
    title: 'sudo in the middle of a chain, in an exec form and with options',
    files: {
      Dockerfile: `
      FROM ubuntu:24.04
      USER app
      RUN mkdir -p /srv && \\
          sudo -E chown app /srv
          ~~~~
      RUN ["sudo", "ls"]
           ~~~~~~
    `,
    },
  },
  {
    title: 'in a here-document, a shell of its own and a trigger',
    files: {
      Dockerfile: `
      FROM ubuntu:24.04
      USER app
      RUN <<EOF
      set -e
      sudo apt-get update
      ~~~~
      EOF
      RUN bash -c 'sudo make install'
                   ~~~~
      ONBUILD RUN sudo make
                  ~~~~
    `,
    },
  },
  {
    title: 'with options and a variable, where the base is root anyway',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN sudo -E DEBIAN_FRONTEND=noninteractive apt-get install -y curl
          ~~~~
    `,
    },
  },
  {
    title: 'piped into a shell, or through xargs and a variable',
    files: {
      Dockerfile: `
      FROM ubuntu:24.04
      USER app
      RUN curl -fsSL https://example.com/setup | sudo -E bash -
                                                 ~~~~
      RUN ls /srv | xargs sudo rm
                          ~~~~
      RUN SUDO=sudo; $SUDO make install
                     ~~~~~
      RUN bash <<< "sudo make"
                    ~~~~
    `,
    },
  },
  {
    title: 'another account through it',
    files: {
      Dockerfile: `
      FROM postgres:18
      RUN sudo -u postgres psql -c 'select 1'
          ~~~~
    `,
    },
  },
  {
    title: 'asked whether it is there',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN if command -v sudo; then which sudo; type sudo; fi
      RUN SUDO_FORCE_REMOVE=yes apt-get remove -y sudo && usermod -aG sudo app
    `,
    },
  },
  {
    title: 'another shell, which is not read as this one',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2022
      SHELL ["powershell", "-Command"]
      RUN sudo config --enable normal
    `,
    },
  },
  {
    title: 'installed, not run',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get install -y sudo && rm -rf /etc/sudoers.d
    `,
    },
  },
  {
    title: 'named in a text',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "run sudo make me a sandwich" > /etc/motd
      LABEL help="sudo docker run"
    `,
    },
  },
  {
    title: 'a comment between continued lines',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN make && \\
          # sudo make install
          make install
    `,
    },
  },
  {
    title: 'a here-document that is only written to a file',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN cat > /usr/local/bin/up <<EOF
      sudo systemctl restart app
      EOF
      COPY <<EOF /run.sh
      sudo make
      EOF
    `,
    },
  },
  {
    title: 'another program whose name ends so',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ./pseudo build && visudo --check
    `,
    },
  },
];

const taking = { short: 'ugpChDRTr', long: ['--user', '--group', '--prompt', '--host', '--chdir', '--chroot'] };

/** The account other than root that `sudo -u` is told. */
function otherAccount({ args }: Command): string | undefined {
  const { value } = ownOptions(args).find(({ name }) => name === '-u' || name === '--user') ?? {};
  return value && !isRootUser(value.replace('#', '')) ? value : undefined;
}

/** Options in front of the command. */
function ownOptions(args: Command['args']): readonly Option[] {
  const { options, operands } = readArguments(args, taking);
  const end = operands[0]?.at.span.start ?? Number.POSITIVE_INFINITY;
  return options.filter(({ word }) => word.at.span.start < end);
}

/** The edit after which root runs the command itself; undefined where `sudo` changes more than the account. */
function withoutSudo({ nameAt, args }: Command): { readonly at: Location; readonly text: string } | undefined {
  const command = readArguments(args, taking).operands[0];
  const plain = ownOptions(args).every(({ name }) => /^-[EHnS]$|^--preserve-env$|^--non-interactive$/.test(name));
  if (!command || !plain || nameAt.source !== command.at.source) return undefined;
  return { at: nameAt.source.at(nameAt.span.start, command.at.span.start), text: '' };
}
