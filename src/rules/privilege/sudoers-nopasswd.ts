import { passwordlessRules } from '../../facts/accounts/sudoers.ts';
import { isTaken } from '../../model/reached.ts';
import { type Example, type Message, type Rule, say } from '../../rule.ts';

export default {
  id: 'sudoers-nopasswd',
  title: 'An account may become root without a password',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever gets code to run as that account types `sudo` and is root: the `USER` line protects nothing.',
  fix: 'Do what needs root in the build, before `USER`, and leave the rule and `sudo` out. Where one command must stay, allow that command alone.',
  also: ['OWASP 2', 'OWASP 4'],
  instructions: ['RUN', 'heredoc'],
  *layer(layer, { project }) {
    for (const { at, who, everything, path } of passwordlessRules(layer)) {
      if (!isTaken(path, layer, project)) continue;
      yield {
        at,
        message: everything
          ? say`${path} lets ${whom(who)} run everything as root without a password.`
          : say`${path} lets ${whom(who)} run a command as root without a password: whoever bends that command is root.`,
        ...(!everything && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'appended, written with tee, and edited in place',
    files: {
      Dockerfile: `
      FROM ubuntu:24.04
      RUN useradd -m dev && echo "dev ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo '%sudo ALL=(ALL:ALL) NOPASSWD: ALL' | tee /etc/sudoers.d/sudo
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN sed -i 's/^# %wheel ALL=(ALL) NOPASSWD: ALL/%wheel ALL=(ALL) NOPASSWD: ALL/' /etc/sudoers
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a here-document of COPY, and doas',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      COPY --chmod=440 <<EOF /etc/sudoers.d/app
      app ALL=(ALL) NOPASSWD: ALL
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~
      EOF
      RUN echo "permit nopass :wheel" > /etc/doas.d/doas.conf
               ~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an account that a variable names',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG USERNAME=vscode
      RUN echo $USERNAME ALL=\\(root\\) NOPASSWD:ALL > /etc/sudoers.d/$USERNAME
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'through the editor of visudo, and a script of sed with an address',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN echo "app ALL=(ALL) NOPASSWD: ALL" | (EDITOR='tee -a' visudo)
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN sed -i '/^%sudo/s/ALL$/NOPASSWD: ALL/' /etc/sudoers
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN sed -i -e '$aapp ALL=(ALL) NOPASSWD: ALL' /etc/sudoers
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a line of a here-document, seen from the working directory',
    files: {
      Dockerfile: `
      FROM debian:13
      WORKDIR /etc/sudoers.d
      RUN cat > app <<EOF
      # for the developers
      %dev ALL=(ALL) NOPASSWD: ALL
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      EOF
    `,
    },
  },
  {
    title: 'one command only',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "app ALL=(root) NOPASSWD: /usr/sbin/nginx -s reload" > /etc/sudoers.d/app
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a rule that asks for the password',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "app ALL=(ALL) ALL" > /etc/sudoers.d/app && usermod -aG sudo app
    `,
    },
  },
  {
    title: 'as another account than root',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN echo "app ALL=(postgres) NOPASSWD: ALL" > /etc/sudoers.d/app
      RUN echo "permit nopass app as www-data" > /etc/doas.d/app.conf
    `,
    },
  },
  {
    title: 'a mention in a script that runs later',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN cat > /usr/local/bin/setup <<EOF
      echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app
      EOF
    `,
    },
  },
  {
    title: 'a rule that is commented out, or taken away',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "# app ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
      RUN sed -i 's/NOPASSWD: ALL/ALL/' /etc/sudoers && sed -i '/NOPASSWD/d' /etc/sudoers
    `,
    },
  },
  {
    title: 'another file, and a text about it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "app ALL=(ALL) NOPASSWD: ALL" > /usr/share/doc/sudoers.example
      LABEL help="add NOPASSWD: ALL to /etc/sudoers"
      RUN grep -q NOPASSWD /etc/sudoers || true
    `,
    },
  },
  {
    title: 'a builder stage from which other files are taken',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      RUN echo "ci ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/ci
      FROM debian:12
      COPY --from=build /out /srv
      USER 1000
    `,
    },
  },
];

function whom(who: string | undefined): Message {
  return who === undefined ? say`everybody it names` : say`${who}`;
}
