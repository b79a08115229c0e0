import { isRootUser } from '../../model/user.ts';
import { type Example, type Rule, say } from '../../rule.ts';

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
  *layer({ instruction, user }) {
    if (instruction.keyword !== 'RUN') return;
    const { commands } = instruction.run.script;
    const calls = commands.filter(({ name }) => name === 'sudo');
    const first = calls[0];
    if (!first) return;
    const needless = user?.value !== undefined && isRootUser(user.value);
    // Only `sudo command`, whose removal leaves exactly the command
    const plain = calls.every(
      ({ args, assignments }) => assignments.length === 0 && args[0]?.value && !args[0].value.startsWith('-'),
    );
    yield {
      at: first.nameAt,
      message: needless
        ? say`This step already runs as ${user.value!}, so ${'sudo'} does nothing here.`
        : say`This step gets root through ${'sudo'}, so the user in force protects nothing.`,
      ...(needless &&
        plain && {
          fix: {
            title: 'Drop sudo',
            edits: calls.map(({ nameAt, args }) => ({
              at: nameAt.source.at(nameAt.span.start, args[0]!.at.span.start),
              text: '',
            })),
          },
        }),
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
