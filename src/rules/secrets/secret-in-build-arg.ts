import { connectionsIn } from '../../facts/secrets/connection.ts';
import { declarationsOf, type Keeper, keepersOf } from '../../facts/secrets/declared.ts';
import { credentialDefaults } from '../../facts/secrets/defaults.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { isStandIn, isWellKnownDefault, mayBeCredential } from '../../known/credential-values.ts';
import { type CredentialNames, isCredential, isCredentialName } from '../../known/credentials.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { ships } from '../../model/reached.ts';
import { type Example, type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { committedDefault } from '../../text/setting.ts';

export default {
  id: 'secret-in-build-arg',
  title: 'A credential goes through a build argument',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'The values of build arguments stay in the history of the image and in its provenance: `docker history` prints them to everyone who can pull it.',
  fix: 'Mount it for the one step that needs it: `RUN --mount=type=secret,id=token,env=TOKEN …` with `docker build --secret id=token`, in compose `build.secrets`.',
  also: ['CIS 4.10', 'OWASP 12', 'hadolint DL3064', 'trivy DS-0031', 'buildkit SecretsUsedInArgOrEnv'],
  *image({ stage }, { project, policy: { secrets } }) {
    // in the history of a stage that does not ship, and in the provenance
    const lower = !ships(stage, project);
    const told = new Set<string>();
    const keepers = lower ? undefined : keepersOf(stage);
    for (const pair of declarationsOf(stage).flatMap(({ pairs }) => pairs)) {
      const problem = declared(pair, lower ? cached : kept, secrets, keepers?.get(pair.name));
      if (!problem || told.has(pair.name)) continue;
      told.add(pair.name);
      yield lower ? { ...problem, severity: problem.severity ? 'low' : 'medium' } : problem;
    }
  },
  *service(service, { policy: { secrets } }) {
    const { build, runs } = service;
    // Told as the default that it has.
    const defaults = new Set(credentialDefaults(service, secrets).map(({ fallback }) => fallback));
    const stages = runs.kind === 'built' ? runs.image.stage.file.stages : [];
    const received = new Set(
      stages.flatMap((stage) => declarationsOf(stage).flatMap(({ pairs }) => pairs)).map(({ name }) => name),
    );
    for (const { name, nameAt, value } of build?.args ?? []) {
      if (value && holdsToken(value.at)) continue;
      if (value?.variables?.some(({ fallback }) => fallback && defaults.has(fallback))) continue;
      const known = value?.variables?.length ? undefined : value?.value;
      if (known !== undefined && isCredential(name, known, secrets)) {
        yield { at: nameAt, key: name, message: say`${name} has its value written out here, ${kept}.` };
      } else if (known === undefined && !received.has(name) && isCredentialName(name, secrets)) {
        if (mayBeCredential(value?.value ?? '')) yield given(name, nameAt, kept);
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'with a default, also by way of another argument, and one that the environment keeps',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG DB_PASSWORD=tr0ub4dor
          ~~~~~~~~~~~
      ARG USER=app API_KEY="6f1ed002ab55"
                   ~~~~~~~
      ARG P=tr0ub4dor
      ARG ADMIN_PASSWORD=$P
          ~~~~~~~~~~~~~~
      ARG APP_TOKEN=\${T:-6f1ed002ab55}
          ~~~~~~~~~
      ARG ssh_prv_key=$DB_PASSWORD
      ARG NPM_TOKEN
          ~~~~~~~~~
      ENV NPM_TOKEN=$NPM_TOKEN
    `,
    },
  },
  {
    title: 'without one, also in front of the first stage',
    severity: 'medium',
    files: {
      Dockerfile: `
      ARG NPM_TOKEN
          ~~~~~~~~~
      FROM node:24
      ARG NPM_TOKEN
      ARG SSH_PRIVATE_KEY=""
          ~~~~~~~~~~~~~~~
      RUN echo "//npm.example.com/:_authToken=$NPM_TOKEN" > ~/.npmrc && npm ci && rm ~/.npmrc
    `,
    },
  },
  {
    title: 'in a stage that does not ship',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      ARG NPM_TOKEN
          ~~~~~~~~~
      FROM scratch
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'a stand-in that somebody replaces',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM node:24
      ARG VITE_AWS_ACCESS_KEY_ID=REPLACE_WITH_YOUR_OWN
          ~~~~~~~~~~~~~~~~~~~~~~
      ARG GITHUB_TOKEN=<token>
          ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'given by compose',
    files: {
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            args:
              REGISTRY_PASSWORD: tr0ub4dor
              ~~~~~~~~~~~~~~~~~
              VERSION: "1.2"
    `,
    },
  },
  {
    title: 'passed through by compose',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            args:
              - NPM_TOKEN=\${NPM_TOKEN}
                ~~~~~~~~~
              - GITHUB_TOKEN
                ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'names that only sound like credentials',
    files: {
      Dockerfile: `
      ARG GOPASS_VERSION=1.15
      FROM debian:12
      ARG TOKENIZERS_PARALLELISM=false
      ARG PUBLIC_KEY
      ARG GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305
      ARG SECRET_NAME=db PASSWORD_FILE=/run/secrets/db KEYCLOAK_VERSION=26 CACHE_KEY=1
      ARG PATH_PREFIX
      ARG PATTERN=*.js
      ARG COMPAT=18
    `,
    },
  },
  {
    title: 'values that are none',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG ENABLE_PASSWORD_AUTH=true
      ARG AUTH_TOKEN=https://auth.example.com/token
      ARG SECRETS=/run/secrets
      ARG USE_TOKEN=0
    `,
    },
  },
  {
    title: 'a secret mount',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci
    `,
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            secrets: [npm]
      secrets:
        npm:
          environment: NPM_TOKEN
    `,
    },
  },
  {
    title: 'arguments of a build that are none',
    files: {
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            args:
              PUBLIC_API_KEY: abc
              PASSWORD_MIN_LENGTH: 12
              COMMIT: 6f1ed002ab5595859014ebf0951522d9
    `,
    },
  },
  {
    title: 'without one, and written into a file of the image',
    files: {
      Dockerfile: `
      FROM golang:1.26
      ARG GITHUB_TOKEN
          ~~~~~~~~~~~~
      RUN git config --global url."https://\${GITHUB_TOKEN}@github.com/".insteadOf https://github.com/
      ARG NPM_TOKEN
          ~~~~~~~~~
      RUN echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" > ~/.npmrc && npm ci
    `,
    },
  },
  {
    title: 'a plain name that the environment gives its true one',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VALUE
          ~~~~~
      ENV API_TOKEN=$VALUE
    `,
    },
  },
  {
    title: 'a plain argument that is told apart from a credential by its value or its new name',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VERSION=1 VALUE
      ENV TOKEN_VERSION=$VERSION API_KEY=key-$VERSION TOKEN_FILE=$VALUE
    `,
    },
  },
  {
    title: 'a default of compose, which is told as that',
    files: {
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            args:
              NPM_TOKEN: \${NPM_TOKEN:-tr0ub4dor}
    `,
    },
  },
  {
    title: 'arguments that the environment keeps, and what is about a credential',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VERSION AUTH0_DOMAIN SSH_PUB_KEY TOKEN_FILE=/run/secrets/token
      ENV VERSION=$VERSION TOKEN_FILE=$TOKEN_FILE
    `,
    },
  },
  {
    title: 'an argument that is not declared again',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VERSION=1 TARGETARCH
      RUN echo "ARG DB_PASSWORD=tr0ub4dor" && make TOKEN_TTL=30
      # ARG NPM_TOKEN
    `,
    },
  },
  {
    title: 'a token that can be recognised, and what the environment holds, are told as what they are',
    files: {
      Dockerfile: `
      FROM node:24
      ARG NPM_TOKEN=npm_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
      ENV DB_PASSWORD=tr0ub4dor
    `,
    },
  },
  {
    title: 'passed on by compose, and told where the Dockerfile takes it',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        app:
          build:
            context: .
            args:
              NPM_TOKEN: \${NPM_TOKEN}
    `,
      Dockerfile: `
      FROM node:24
      ARG NPM_TOKEN
          ~~~~~~~~~
      RUN npm ci
    `,
    },
  },
];

const kept = say`which stays in the image's history`;
const cached = say`which stays in the build cache and its history`;

function declared(
  { name, nameAt: at, value }: Pair,
  where: Message,
  names: CredentialNames,
  keeps: Keeper | undefined,
): Problem | undefined {
  const committed = value && (committedDefault(value) ?? value);
  if (committed && (holdsToken(committed.at) || connectionsIn(committed).length > 0)) return undefined;
  // what another argument that is named so holds is told there
  if (committed?.variables?.some((variable) => isCredentialName(variable.name, names))) return undefined;
  const text = committed?.value ?? '';
  if (isCredential(name, text, names) && !isStandIn(text)) {
    const how = isWellKnownDefault(text) ? 'a well-known default' : 'its value written out';
    return { at, key: name, message: [...say`${name} has `, `${how}, `, ...where, '.'] };
  }
  const called =
    isCredentialName(name, names) || (keeps?.as !== undefined && text === '' && isCredentialName(keeps.as, names));
  if (!called || !mayBeCredential(text)) return undefined;
  if (!keeps) return given(name, at, where);
  const { into } = keeps;
  const message = say`Whoever builds gives ${name} its value, ${where} and in ${into ?? say`the environment of every container`}.`;
  const note = into ? say`Writes it into the image.` : say`Keeps it in the environment.`;
  return { at, key: name, message, notes: [{ at: keeps.at, message: note }] };
}

function given(name: string, at: Location, where: Message): Problem {
  return { at, key: name, severity: 'medium', message: say`Whoever builds gives ${name} its value, ${where}.` };
}
