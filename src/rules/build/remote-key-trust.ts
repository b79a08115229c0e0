import { trustedKeys } from '../../facts/downloads/keys.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'remote-key-trust',
  title: 'A key is trusted as it comes',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The signatures of packages are then worth no more than the connection over which the key came that day.',
  fix: 'Copy the key from this repository (`COPY key.asc /etc/apt/keyrings/`), or compare its fingerprint, and name it for its one repository with `signed-by=`.',
  also: ['CIS 4.11'],
  instructions: ['RUN'],
  *layer(layer) {
    for (const { at, for: scope } of trustedKeys(buildCommands(layer))) {
      yield scope === 'all'
        ? {
            at,
            message: say`Nothing compares this key with the one that was meant, and it is then trusted for every package.`,
          }
        : {
            at,
            severity: 'info',
            message: say`Nothing compares this key with the one that was meant, and all that its repository brings is then trusted.`,
          };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'for every repository',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://example.com/key.asc | apt-key add -
                                                   ~~~~~~~~~~~
      RUN apt-key adv --keyserver keyserver.ubuntu.com --recv-keys 1A2B3C4D
          ~~~~~~~~~~~
      RUN rpm --import https://example.com/RPM-GPG-KEY
                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN wget -qO- https://example.com/key.asc | gpg --import
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'for one repository',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /etc/apt/keyrings/x.gpg
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN curl -fsSLo /etc/apt/keyrings/y.asc https://example.com/key.asc
          ~~~~
    `,
    },
  },
  {
    title: 'asked for by its whole fingerprint',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN gpg --batch --keyserver hkps://keys.openpgp.org --recv-keys 0104B334637A5F19AA9C983A91B54C89887C0984
      RUN apt-key adv --keyserver keyserver.ubuntu.com --recv-keys 0x0104B334637A5F19AA9C983A91B54C89887C0984
    `,
    },
  },
  {
    title: 'compared',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLo /etc/apt/keyrings/x.asc https://example.com/key.asc && echo "$SHA256  /etc/apt/keyrings/x.asc" | sha256sum -c -
      RUN curl -fsSL https://example.com/key.asc | gpg --import && gpg --fingerprint | grep -q "0104 B334"
    `,
    },
  },
  {
    title: 'from this repository',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY key.asc /etc/apt/keyrings/
      RUN apt-key list && rpm --import /etc/pki/rpm-gpg/RPM-GPG-KEY && gpg --import key.asc
      RUN apt-key add /etc/apt/keyrings/key.asc && cat key.asc | apt-key add -
    `,
    },
  },
  {
    title: 'by way of a file',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLo key.asc https://example.com/key && gpg --import ./key.asc
                                                                      ~~~~~~~~~
      RUN curl -fsSLo other.asc https://example.com/other && cat other.asc | apt-key add -
                                                                             ~~~~~~~~~~~
      RUN wget -P /etc/apk/keys https://example.com/example.rsa.pub
          ~~~~
    `,
    },
  },
  {
    title: 'handed over by the shell',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-key add <(curl -fsSL https://example.com/key)
          ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a file that was fetched and is no key',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLo app.tgz https://example.com/app.tgz && gpg --import keys/team.asc
    `,
    },
  },
  {
    title: 'asked for by the whole fingerprint, in the order that each program takes it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN gpg --batch --recv-keys 9DC858229FC7DD38854AE2D88D81803C0EBFCD88 --keyserver hkps://keys.openpgp.org
    `,
    },
  },
];
