import { configuredIn } from '../../facts/secrets/configured.ts';
import { connectionsIn } from '../../facts/secrets/connection.ts';
import { optionCredentials } from '../../facts/secrets/inside-words.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { isPasswordHash, isStandIn, isWellKnownDefault } from '../../known/credential-values.ts';
import { type CredentialNames, isCredential, isCredentialName, isPasswordName } from '../../known/credentials.ts';
import { type Example, type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { committedDefault, type Setting } from '../../text/setting.ts';

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
  instructions: ['ENV', 'LABEL'],
  *layer(layer, { shipped, policy: { secrets } }) {
    if (layer.instruction.keyword !== 'ENV' && layer.instruction.keyword !== 'LABEL') return;
    for (const { name, nameAt, value: setting } of layer.instruction.pairs) {
      const value = setting && (committedDefault(setting) ?? setting);
      if (value) yield* inOptions(name, value, secrets);
      if (!value || !isLiteralCredential(name, value, secrets)) continue;
      // what lets a build run is in no image that somebody runs
      if (!shipped(layer) && isStandIn(value.value ?? '')) continue;
      if (shipped(layer)) yield tell(name, nameAt, value, say`baked into the image`);
      else
        yield {
          severity: 'medium',
          ...tell(name, nameAt, value, say`kept in the build cache and the history of its stage`),
        };
    }
  },
  *service({ environment, postStart, preStop }, { policy: { secrets } }) {
    const hooks = [...postStart, ...preStop].flatMap((hook) => hook.environment);
    for (const { name, nameAt, value } of [...environment, ...hooks]) {
      if (value) yield* inOptions(name, value, secrets);
      if (value && !value.variables?.length && isLiteralCredential(name, value, secrets)) {
        yield tell(name, nameAt, value, say`committed in this file`);
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a password in both forms of ENV, and the cookie that lets Erlang nodes in',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV DB_PASSWORD tr0ub4dor
          ~~~~~~~~~~~
      ENV APP_ENV=prod API_KEY="6f1ed002ab55" DB_ENC_KEY=ourlittlesecret
                       ~~~~~~~                ~~~~~~~~~~
      ENV RELEASE_COOKIE=kZ83hfQ0pLw9 COOKIE_NAME=session
          ~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a name that the policy knows, and one that it knows better',
    policy: 'secrets: { add: [ACME_PIN], leave-out: [SESSION_SECRET] }\n',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV ACME_PIN=tr0ub4dor SESSION_SECRET=tr0ub4dor
          ~~~~~~~~
    `,
    },
  },
  {
    title: 'the cookie with which Erlang nodes let each other in',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      ENV RELEASE_COOKIE=kZ83hfQ0pLw9sXvT22aa COOKIE_NAME=session
          ~~~~~~~~~~~~~~
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
    title: 'a hash, from which only a weak password can be guessed',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        vpn:
          image: example/vpn:1
          environment:
            PASSWORD_HASH: $$2y$$10$$vPq7mT2xLd9RkY4sHc1NeOZbW8uJgA5iKf3oXtQyVrC6nEhS0MaGl
            ~~~~~~~~~~~~~
        vault:
          image: example/vault:1
          environment:
            - ADMIN_TOKEN=$$argon2id$$v=19$$m=65540,t=3,p=4$$c2FsdHlzYWx0$$R4mQz7Yp2LkV9sXw
              ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a hash that only the run knows, and how one is made',
    files: {
      'compose.yaml': `
      services:
        vpn:
          image: example/vpn:1
          environment:
            PASSWORD_HASH: \${PASSWORD_HASH}
            PASSWORD_HASH_ALGORITHM: argon2id
            ADMIN_TOKEN_FILE: /run/secrets/admin
    `,
    },
  },
  {
    title: 'options that a program takes from a variable',
    files: {
      Dockerfile: `
      FROM eclipse-temurin:25
      ENV JAVA_OPTS="-Xmx1g -Djavax.net.ssl.keyStorePassword=tr0ub4dor"
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        cache:
          image: redis/redis-stack:7.4.0
          environment:
            REDIS_ARGS: --requirepass tr0ub4dor
                        ~~~~~~~~~~~~~~~~~~~~~~~
            SPRING_APPLICATION_JSON: '{"spring": {"datasource": {"password": "tr0ub4dor", "url": "jdbc:h2:mem"}}}'
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
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
    title: 'a default that is committed, and a value by way of another name',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG DB_PASSWORD
      ENV DB_PASSWORD=\${DB_PASSWORD:-tr0ub4dor}
          ~~~~~~~~~~~
      ARG P=hunter2
      ENV ADMIN_PASSWORD=$P
          ~~~~~~~~~~~~~~
      LABEL com.example.db-password="tr0ub4dor" org.opencontainers.image.title=app
            ~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'what only stands in for a token, or is shown by a manual',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV HF_TOKEN=hf_placeholder AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
          ~~~~~~~~                ~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            GITHUB_TOKEN: dummy
            ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'what lets a build run in a stage that does not ship',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      ENV AUTH_SECRET=build-time-placeholder-secret-32chars
      RUN npm run build
      FROM scratch
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'addresses with a password are a fault of their own',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV AUTH_SECRET=https://bot:tr0ub4dor@git.corp.net
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
      ENV JAVA_OPTS="-Dpassword.min.length=12 -Djavax.net.ssl.trustStore=/etc/ssl/trust.jks --token-ttl 3600"
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
      ENV OPENAI_API_KEY=not-needed GITHUB_TOKEN=ghp_xxxxxxxxxxxx NPM_TOKEN=SET_ME HF_TOKEN=sk-... GL_TOKEN=@@TOKEN@@ sa_password="_"
    `,
    },
  },
  {
    title: 'a value that says that there is none',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      ENV S3_ACCESS_KEY_ID=**None** S3_SECRET_ACCESS_KEY=**None** SMTP_PASSWORD=none
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
    title: 'options that are filled in, or are something else',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            JAVA_OPTS: -Ddb.password=\${DB_PASSWORD} -Dtoken.ttl=60
            REDIS_ARGS: --requirepass --save 60
            LOGGING: '{"version": 1, "token_ttl": "60", "password": "", "auth": {"type": "basic"}}'
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
];

/** Written here. What another variable that is named so holds is told where that is set; so is a known token. */
function isLiteralCredential(name: string, value: Setting, names: CredentialNames): boolean {
  if (value.value === undefined || !isCredential(name, value.value, names)) return false;
  if (value.variables?.some((variable) => isCredentialName(variable.name))) return false;
  return !holdsToken(value.at) && connectionsIn(value).length === 0;
}

/** `JAVA_OPTS="-Dstore.password=x"`, `AUTH_CONFIG='{"auths": {"x": {"auth": "…"}}}'`. */
function* inOptions(name: string, { value, variables, at }: Setting, names: CredentialNames): Iterable<Problem> {
  if (value === undefined || variables?.length || !/(?:^|\s)-|^\s*[{<]/.test(value) || isCredentialName(name, names))
    return;
  const configured = /^\s*[{<]/.test(value) ? configuredIn(value, names) : optionCredentials(value, names);
  for (const option of configured) {
    if (!holdsToken(at))
      yield { at, key: `${name} ${option.name}`, message: say`The value of ${option.name} is written out in ${name}.` };
  }
}

function tell(name: string, at: Location, { value = '' }: Setting, where: Message): Problem {
  // a password that calls itself a dummy opens what it is set for all the same; a token of elsewhere opens nothing
  if (isStandIn(value) && !isPasswordName(name)) {
    const message = say`${name} holds a stand-in, ${where}: leave it out where nothing needs it, and let nothing accept it.`;
    return { at, key: name, severity: 'low', message };
  }
  if (isPasswordHash(value)) {
    const message = say`${name} has a password hash, ${where}: a weak password is soon guessed from it.`;
    return { at, key: name, severity: 'medium', message };
  }
  const message = isWellKnownDefault(value)
    ? say`${name} has a well-known default value, ${where}: it is the same for everyone who does not change it.`
    : say`${name} has its value written out, ${where}.`;
  return { at, key: name, message };
}
