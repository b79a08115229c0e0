import { isCredentialName, isCredentialValue, isWellKnownDefault } from '../../model/credentials.ts';
import type { Setting } from '../../model/setting.ts';
import { holdsToken } from '../../model/tokens.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'secret-in-env',
  title: 'A credential is written into the environment',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever can read the repository or pull the image reads it too (`docker inspect` prints it), and changing it later does not take it out of the history.',
  fix: 'Give it at run time: a mounted secret that the program reads from a file, or `${NAME}` filled in by whoever runs compose; in a build step, `RUN --mount=type=secret`. Replace a value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12', 'hadolint DL3064', 'trivy DS-0031', 'buildkit SecretsUsedInArgOrEnv'],
  *layer(layer, { shipped }) {
    if (layer.instruction.keyword !== 'ENV') return;
    for (const { name, nameAt, value } of layer.instruction.pairs) {
      if (!value || !isLiteralCredential(name, value)) continue;
      const problem = tell(name, nameAt, value, say`baked into the image`);
      yield shipped(layer) ? problem : { ...problem, severity: 'medium' };
    }
  },
  *service({ environment }) {
    for (const { name, nameAt, value } of environment) {
      if (value && isLiteralCredential(name, value)) yield tell(name, nameAt, value, say`committed in this file`);
    }
  },
  examples: [
    {
      title: 'a password in both forms of ENV',
      files: {
        Dockerfile: `
        FROM debian:12
        ENV DB_PASSWORD tr0ub4dor
            ~~~~~~~~~~~
        ENV APP_ENV=prod API_KEY="6f1ed002ab55"
                         ~~~~~~~
      `,
      },
    },
    {
      title: 'a list and a mapping in compose',
      files: {
        'compose.yaml': `
        services:
          db:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD: postgres
              ~~~~~~~~~~~~~~~~~
          app:
            image: example/app:1
            environment:
              - SESSION_SECRET=correct horse
                ~~~~~~~~~~~~~~
      `,
      },
    },
    {
      title: 'only a stage that does not ship holds it',
      severity: 'medium',
      files: {
        Dockerfile: `
        FROM node:24 AS build
        ENV NPM_TOKEN=hard-to-guess
            ~~~~~~~~~
        FROM scratch
        COPY --from=build /app /app
      `,
      },
    },
    {
      title: 'names that only sound like credentials',
      files: {
        Dockerfile: `
        FROM debian:12
        ENV GOPASS_VERSION=1.15 KEYBOARD_LAYOUT=us CERTBOT_VERSION=2.11 PUBLIC_KEY=ssh-ed25519
        ENV PASSWORD_FILE=/run/secrets/password TOKEN_TTL=3600 PASSWORD_MIN_LENGTH=12 KEY_ALIAS=main
        ENV KEYSTORE_PATH=/etc/keys GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305
      `,
      },
    },
    {
      title: 'values that are none',
      files: {
        Dockerfile: `
        FROM debian:12
        ENV DB_PASSWORD= USE_TOKEN=true SECRET_ROTATION=30d API_TOKEN=<token> AUTH_TOKEN=https://auth.example.com
      `,
      },
    },
    {
      title: 'filled in by whoever runs it',
      files: {
        'compose.yaml': `
        services:
          db:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?set it}
              POSTGRES_PASSWORD_FILE: /run/secrets/db
              MYSQL_RANDOM_ROOT_PASSWORD: "yes"
              REDIS_PASSWORD:
      `,
      },
    },
    {
      title: 'an argument that only the build knows',
      files: {
        Dockerfile: `
        FROM debian:12
        ARG DB_PASSWORD
        ENV DB_PASSWORD=$DB_PASSWORD
      `,
      },
    },
  ],
} satisfies Rule;

/** Written here: a value read from a variable stands where the variable is set. A known token is a fault of its own. */
function isLiteralCredential(name: string, { value, variables, at }: Setting): boolean {
  if (value === undefined || !isCredentialName(name) || !isCredentialValue(value)) return false;
  return !variables?.length && !holdsToken(at);
}

function tell(name: string, at: Location, { value = '' }: Setting, where: Message): Problem {
  const message = isWellKnownDefault(value)
    ? say`${name} has a well-known default value, ${where}: that is the password of everyone who does not change it.`
    : say`${name} has its value written out, ${where}.`;
  return { at, message, key: name };
}
