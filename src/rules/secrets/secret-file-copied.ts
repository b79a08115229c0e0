import { type Held, heldBy } from '../../facts/secrets/held-by-files.ts';
import { arrivalsOf, pointedAt, removalOf } from '../../facts/secrets/leftovers.ts';
import { isTaken, ships } from '../../model/reached.ts';
import { type Example, list, type Message, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'secret-file-copied',
  title: 'A file with credentials is copied into the image',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Everyone who can pull the image can take the file out of its layer, and a layer cannot be changed afterwards.',
  fix: 'Mount it for the step that needs it, `RUN --mount=type=secret,id=…,target=…`, or into the container when it runs; keep it out of the build context with `.dockerignore`.',
  also: ['CIS 4.10', 'OWASP 12', 'trivy DS-0031'],
  instructions: ['COPY', 'ADD', 'ENV'],
  *layer(layer, { project, policy: { secrets } }) {
    for (const arrival of arrivalsOf(layer)) {
      const { how, file, kind, holds, at } = arrival;
      if (how === 'written' || removalOf(arrival, layer.stage.layers)) continue;
      const held = heldBy(arrival, project, secrets);
      if (held?.length === 0) continue;
      const taken = isTaken(arrival.path, layer, project);
      const surely = held !== undefined || holds === 'surely';
      const severity: Severity = surely ? (taken ? 'high' : 'medium') : taken ? 'medium' : 'low';
      const article = /^(?:[aeiou]|npm)/i.test(kind) ? 'an' : 'a';
      const whom = taken ? say`everyone who can pull the image` : say`everyone who gets the cache of the build`;
      const message: Message = held
        ? say`${file} holds credentials (${list(unique(held))}), and with it this layer does, for ${whom}.`
        : [...say`${file} is `, `${article} ${kind}: this layer holds it for `, ...whom, '.'];
      const notes = held?.slice(0, mostNotes).map((each) => ({ at: each.at, message: say`Here: ${each.name}.` }));
      yield { at, severity, message, ...(notes && { notes }) };
    }
    if (layer.instruction.keyword !== 'ENV') return;
    for (const pair of layer.instruction.pairs) {
      const pointed = pointedAt(pair, layer.stage);
      if (!pointed) continue;
      yield {
        at: pair.value!.at,
        severity: ships(layer.stage, project) ? 'medium' : 'low',
        message: say`${pair.name} says that the credentials are in ${pointed.file}, which lies in a folder that is copied.`,
        notes: [{ at: pointed.copy, message: say`Copies the folder.` }],
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'keys, environments and folders',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY id_rsa /root/.ssh/id_rsa
           ~~~~~~
      COPY .env package.json ./
           ~~~~
      ADD --chown=app config/.aws /home/app/.aws
                      ~~~~~~~~~~~
      COPY ["certs/server.key", "certs/server.crt", "/etc/ssl/"]
            ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'files that tools keep passwords in',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY .netrc .git-credentials /root/
           ~~~~~~ ~~~~~~~~~~~~~~~~
      COPY deploy/.docker/config.json /root/.docker/config.json
           ~~~~~~~~~~~~~~~~~~~~~~~~~~
      COPY gcp-service-account.json terraform.tfstate /app/
           ~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~
      COPY release.keystore app-release.jks /keys/
           ~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'files that begin in the same way',
    files: {
      Dockerfile: `
      FROM node:24
      COPY .env* ./
           ~~~~~
      COPY .ssh/* /root/.ssh/
           ~~~~~~
    `,
    },
  },
  {
    title: 'files that begin in the same way, and may not be there or are samples',
    files: {
      Dockerfile: `
      FROM node:24
      COPY package.json .npmrc* .env.example* .envrc* ./
    `,
    },
  },
  {
    title: 'the password of a vault',
    files: {
      Dockerfile: `
      FROM python:3.13
      COPY vault_pass.txt /root/.vault_pass
           ~~~~~~~~~~~~~~
      COPY group_vars/vault.yml passwd vault-policy.hcl /etc/ansible/
    `,
    },
  },
  {
    title: 'a file that often holds a token',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM node:24
      COPY package.json .npmrc ./
                        ~~~~~~
      COPY package.json .yarnrc.ym[l] ./
                        ~~~~~~~~~~~~~
      COPY gradle.properties /root/.gradle/
           ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a file of the repository whose token can be read',
    files: {
      'web/Dockerfile': `
      FROM node:24
      COPY package.json .npmrc ./
                        ~~~~~~
    `,
      'web/.npmrc': `
      registry=https://npm.corp.net
      //npm.corp.net/:_authToken=6f1ed002ab55
    `,
    },
  },
  {
    title: 'in a builder stage that other files are taken from',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      WORKDIR /app
      COPY .env.production ./
           ~~~~~~~~~~~~~~~
      FROM scratch
      COPY --from=build /app/dist /dist
    `,
    },
  },
  {
    title: 'in a builder stage whose folder is taken whole',
    files: {
      Dockerfile: `
      FROM node:24 AS deps
      WORKDIR /app
      COPY .env.production ./
           ~~~~~~~~~~~~~~~
      FROM deps AS build
      FROM scratch
      COPY --from=build /app ./
    `,
    },
  },
  {
    title: 'where a variable says that credentials are',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM python:3.13
      WORKDIR /app
      COPY . .
      ENV GOOGLE_APPLICATION_CREDENTIALS="./google-storage.json"
                                         ~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a variable that names a place which is mounted',
    files: {
      Dockerfile: `
      FROM python:3.13
      WORKDIR /app
      COPY . .
      ENV GOOGLE_APPLICATION_CREDENTIALS=/run/secrets/google.json AWS_CONFIG_FILE=/home/app/.aws/config
    `,
    },
  },
  {
    title: 'samples, public halves and certificates',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY .env.example .env.sample ./
      COPY id_ed25519.pub known_hosts /root/.ssh/
      COPY ca.pem fullchain.pem rds-ca-bundle.pem /etc/ssl/
      COPY docker.gpg.key nodesource-repo.gpg.key Release.key /etc/apt/keyrings/
      COPY truststore.jks config/credentials.yml.enc /app/
      ADD id_rsa /home/dev/.ssh/authorized_keys
    `,
    },
  },
  {
    title: 'files of the repository that hold none, and one that is filled in',
    files: {
      Dockerfile: `
      FROM node:24
      COPY .npmrc .env pip.conf ./
    `,
      '.npmrc': `
      registry=https://npm.corp.net
      //npm.corp.net/:_authToken=\${NPM_TOKEN}
    `,
      '.env': `
      NEXT_PUBLIC_API_URL=https://api.corp.net
      LOG_LEVEL=info
      DB_PASSWORD=
    `,
      'pip.conf': `
      [global]
      index-url = https://pypi.corp.net/simple
    `,
    },
  },
  {
    title: 'names that only look alike',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY environment.ts keyboard.json tokenizer.json monkey.py env/ src/secrets.ts passwords_test.go ./
      COPY config/ /etc/app/
      COPY sealed-secrets.yaml external-secret.yaml gradle.properties public.asc /app/
    `,
    },
  },
  {
    title: 'mounted',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
      RUN --mount=type=bind,source=.npmrc,target=.npmrc npm ci
    `,
    },
  },
  {
    title: 'removed later is told as what it is',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY id_rsa /root/.ssh/id_rsa
      RUN git clone git@git.corp.net:app.git && rm /root/.ssh/id_rsa
    `,
    },
  },
  {
    title: 'a target that is called so',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY defaults.txt /app/.env
    `,
    },
  },
  {
    title: 'fetched from elsewhere',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://packages.example.com/archive.key /etc/apt/keyrings/
    `,
    },
  },
];

const mostNotes = 5;

function unique(held: readonly Held[]): string[] {
  return [...new Set(held.map(({ name }) => name))];
}
