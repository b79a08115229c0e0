import { loginsOpened } from '../../facts/accounts/ssh.ts';
import { passwordsSet } from '../../facts/secrets/account-passwords.ts';
import { isTaken } from '../../model/reached.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'weak-account-credential',
  title: 'An account gets a password, or a login without a key',
  group: 'privilege',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Every container of the image has the same password, and everyone who can read this file or pull the image knows it: enough for `su`, `sudo` and SSH.',
  fix: 'Leave the account locked, which it is without a password. If somebody must log in, use keys, or set the password when the container starts, from a mounted secret, and leave `PermitRootLogin` at `prohibit-password`.',
  also: ['CIS 4.10', 'checkov CKV2_DOCKER_17'],
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'heredoc'],
  *layer(layer, { project }) {
    const taken = (path: string) => isTaken(path, layer, project);
    for (const { at, account, how } of passwordsSet(layer.instruction)) {
      const stays = taken('/etc/shadow');
      // Of accounts that nobody gets, only the password matters.
      if (!stays && (how === 'none' || how === 'unknown')) continue;
      const name = account === undefined ? say`an account` : say`${account}`;
      const message = {
        written: say`The password of ${name} is written out here.`,
        none: say`${[...name]} needs no password from here on.`,
        hash: say`The password of ${name} is written here as a hash, which can be tried out offline.`,
        unknown: say`${[...name]} gets a password that every container of this image then shares.`,
      }[how];
      const severity = !stays ? 'low' : how === 'unknown' ? 'medium' : 'high';
      yield { at, message: capital(message), key: `${account} ${how}`, severity };
    }
    for (const { at, who, line } of loginsOpened(layer, project)) {
      if (!taken('/etc/ssh/sshd_config')) continue;
      yield {
        at,
        key: `ssh ${who}`,
        message:
          who === 'root'
            ? say`${line} lets root log in over SSH with a password, which can be guessed.`
            : say`${line} lets accounts without a password log in over SSH.`,
        severity: who === 'root' ? 'medium' : 'high',
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'piped into chpasswd',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd app && echo 'root:Docker!' | chpasswd
                                               ~~~~~~~~
    `,
    },
  },
  {
    title: 'given to useradd and usermod, and removed',
    files: {
      Dockerfile: `
      FROM ubuntu:24.04
      RUN useradd -m -p '$6$x1$Z8c0Vb' deploy
                        ~~~~~~~~~~~~~~
      RUN usermod --password=$(openssl passwd -1 hunter2) root && passwd -d deploy
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~         ~~~~~~~~~~~~~~~~
      RUN useradd -p $(echo hunter3 | openssl passwd -1 -stdin) ci
                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a here-string and an echo into passwd',
    files: {
      Dockerfile: `
      FROM fedora:42
      RUN chpasswd <<< "admin:admin" && echo secret | passwd --stdin root
          ~~~~~~~~                                    ~~~~~~
    `,
    },
  },
  {
    title: 'an account of Samba',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN adduser -D share && (echo hunter2; echo hunter2) | smbpasswd -a -s share
                                                             ~~~~~~~~~
    `,
    },
  },
  {
    title: 'a user of Windows',
    files: {
      Dockerfile: `
      # escape=\`
      FROM mcr.microsoft.com/windows/servercore:ltsc2022
      SHELL ["cmd", "/S", "/C"]
      RUN net user runner P@ssw0rd1 /add
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a password that only the build knows',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG ROOT_PASSWORD
      RUN echo "root:\${ROOT_PASSWORD}" | chpasswd
                                         ~~~~~~~~
    `,
    },
  },
  {
    title: 'Gitea unlocks an account with a password that nobody knows',
    files: {
      Dockerfile: `
      FROM alpine:3.23
      RUN adduser -S -D git && echo "git:$(dd if=/dev/urandom bs=24 count=1 | base64)" | chpasswd
      RUN echo "root:$(openssl rand -base64 32)" | chpasswd
    `,
    },
  },
  {
    title: 'in the files themselves',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN sed -i 's/^root:[^:]*:/root::/' /etc/shadow
                 ~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo 'app:$6$x1$Z8c0Vb:19000:0:99999:7:::' >> /etc/shadow
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'many accounts at once',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN newusers <<EOF
          ~~~~~~~~
      app:secret:1000:1000::/home/app:/bin/sh
      EOF
    `,
    },
  },
  {
    title: 'root may log in over SSH with a password',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN sed -i 's/^#\\?PermitRootLogin .*/PermitRootLogin yes/' /etc/ssh/sshd_config
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config && echo "PermitRootLogin no" >> /etc/ssh/sshd_config
               ~~~~~~~~~~~~~~~~~~~~~
      RUN sed -ri 's/^#?(PermitRootLogin)\\s.*/\\1 yes/' /etc/ssh/sshd_config
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      COPY <<EOF /etc/ssh/sshd_config.d/root.conf
      UsePAM yes
      PermitRootLogin=yes
      ~~~~~~~~~~~~~~~~~~~
      EOF
    `,
    },
  },
  {
    title: 'everybody may log in over SSH without a password',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN printf 'Port 22\\nPermitEmptyPasswords yes\\n' > /etc/ssh/sshd_config
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the server is started so',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:13
      CMD exec /usr/sbin/sshd -De -oPermitRootLogin=yes
                                  ~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title:
      'a login over SSH that is closed again: in its line, in place of the file, in a file that wins, at the start',
    files: {
      Dockerfile: `
      FROM debian:13 AS line
      RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config && sed -i 's/^PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config
      FROM debian:13 AS file
      RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config
      COPY sshd_config /etc/ssh/
      FROM debian:13 AS base
      RUN echo "PermitEmptyPasswords yes" >> /etc/ssh/sshd_config
      FROM base AS child
      RUN sed -i 's/^PermitEmptyPasswords.*/PermitEmptyPasswords no/' /etc/ssh/sshd_config
      FROM debian:13 AS winner
      RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config
      RUN echo "PermitRootLogin no" > /etc/ssh/sshd_config.d/10-root.conf
      FROM child
      COPY --from=line / /line
      COPY --from=file / /file
      COPY --from=winner / /winner
      RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config
      CMD ["/usr/sbin/sshd", "-D", "-o", "PermitRootLogin=prohibit-password"]
    `,
    },
  },
  {
    title: 'a start that a later one replaces',
    files: {
      Dockerfile: `
      FROM debian:13
      CMD ["/usr/sbin/sshd", "-D", "-o", "PermitEmptyPasswords=yes"]
      CMD ["/usr/sbin/sshd", "-D", "-o", "PermitEmptyPasswords=no", "-o", "PermitRootLogin=forced-commands-only"]
    `,
    },
  },
  {
    title: 'an account of a stage from which only the program is taken',
    files: {
      Dockerfile: `
      FROM debian:13 AS build
      ARG PASSWORD
      RUN passwd -d root && echo "app:$PASSWORD" | chpasswd
      FROM debian:13
      COPY --from=build /usr/local/bin/app /usr/local/bin/
    `,
    },
  },
  {
    title: 'a login over SSH in a stage that nothing is taken from',
    files: {
      Dockerfile: `
      FROM debian:13 AS test
      RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config
      FROM debian:13
    `,
    },
  },
  {
    title: 'SSH with keys, or for some hosts only, and a text about it',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN sed -i 's/PermitRootLogin yes/PermitRootLogin prohibit-password/' /etc/ssh/sshd_config
      RUN sed -i 's/^#*PermitEmptyPasswords .*/PermitEmptyPasswords no/' /etc/ssh/sshd_config
      RUN echo "#PermitRootLogin yes" >> /etc/ssh/sshd_config && grep -q 'PermitRootLogin yes' /etc/ssh/sshd_config
      RUN echo "PermitRootLogin yes is a fault" > /usr/share/doc/hardening.txt
      COPY <<EOF /etc/ssh/sshd_config.d/team.conf
      PermitRootLogin without-password
      Match Address 10.1.0.0/16
        PermitRootLogin yes
      EOF
    `,
    },
  },
  {
    title: 'lines of accounts that are locked',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN echo 'app:x:1000:1000::/home/app:/bin/sh' >> /etc/passwd && echo 'app:!:19000:0:99999:7:::' >> /etc/shadow
    `,
    },
  },
  {
    title: 'accounts without a password are locked',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN adduser --disabled-password --gecos "" app && useradd -r -p '*' other && usermod -p '!' root
      RUN adduser -D third || passwd -l root
    `,
    },
  },
  {
    title: 'an account of Samba that is locked',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN smbpasswd -d guest && apk add --no-cache samba
    `,
    },
  },
  {
    title: 'options that only look alike',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN mkdir -p /home/app && groupadd -g 1000 app && useradd -u 1000 -g app -s /bin/sh app
      RUN passwd --status root && grep passwd /etc/nsswitch.conf
    `,
    },
  },
  {
    title: 'named, not run',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get install -y passwd && echo "use chpasswd to set it" > /etc/motd
      # RUN echo root:root | chpasswd
    `,
    },
  },
  {
    title: 'other files with names and colons',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN echo "app::1000" > /etc/app.conf && echo "proxy:secret" > /etc/squid/users
    `,
    },
  },
  {
    title: 'set when the container starts',
    files: {
      Dockerfile: `
      FROM debian:12
      CMD ["sh", "-c", "chpasswd < /run/secrets/accounts && exec /usr/sbin/sshd -D"]
    `,
    },
  },
  {
    title: 'the certificate of a server has no password either',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN openssl req -x509 -nodes -newkey rsa:2048 -subj /CN=localhost -keyout /tmp/k -out /tmp/c
    `,
    },
  },
];

function capital(message: ReturnType<typeof say>): ReturnType<typeof say> {
  const [first, ...rest] = message;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : message;
}
