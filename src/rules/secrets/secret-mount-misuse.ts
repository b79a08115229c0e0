import { leaksOf } from '../../facts/secrets/secret-flow.ts';
import { isTaken } from '../../model/reached.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-mount-misuse',
  title: 'A mounted secret is written into the image',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The mount keeps a secret out of the image; a step that writes it into a file puts it back, for everyone who can pull the image.',
  fix: 'Let the program read the mount: `--mount=type=secret,id=…,target=` at the path where it looks, or `env=` with the variable that it knows. Where a file must be written, remove it in the same step.',
  also: ['OWASP 12'],
  instructions: ['RUN'],
  *layer(layer, { project }) {
    for (const { at, id, into, path, given } of leaksOf(layer)) {
      const taken = isTaken(path, layer, project);
      const where = taken ? say`in this layer` : say`in the build cache`;
      yield {
        at,
        key: id,
        ...(!taken && { severity: 'medium' }),
        message: say`The secret ${id} is written to ${into}, and is ${where} from then on.`,
        notes: [{ at: given, message: say`Mounts ${id} for this step only.` }],
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'copied and redirected',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=key cp /run/secrets/key /root/.ssh/id_ed25519
                                                         ~~~~~~~~~~~~~~~~~~~~~
      RUN --mount=type=secret,id=key,target=/tmp/key cat /tmp/key > /app/key
                                                                    ~~~~~~~~
      RUN --mount=type=secret,id=key cp -r /run/secrets /app/secrets
                                                        ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'written by way of a variable',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npm,env=NPM_TOKEN echo "//npm.corp.net/:_authToken=$NPM_TOKEN" > .npmrc && npm ci
                                                                                                  ~~~~~~
      RUN --mount=type=secret,id=t TOKEN=$(cat /run/secrets/t) && echo "export TOKEN=$TOKEN" | tee -a /etc/profile.d/t.sh
                                                                                                      ~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'kept by a program',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npm npm config set //npm.corp.net/:_authToken "$(cat /run/secrets/npm)" && npm ci
                                                                               ~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN --mount=type=secret,id=aws,env=KEY aws configure set aws_secret_access_key "$KEY" && aws s3 ls
                                                                                     ~~~~~~
    `,
    },
  },
  {
    title: 'in a stage that does not ship, of which another folder is taken',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      WORKDIR /app
      RUN --mount=type=secret,id=npm cp /run/secrets/npm /root/.npmrc && npm ci
                                                         ~~~~~~~~~~~~
      FROM node:24
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'kept by a program in a stage that other files are taken from',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM golang:1.25 AS build
      RUN --mount=type=secret,id=t git config --global url."https://$(cat /run/secrets/t)@github.com/".insteadOf "https://github.com/"
                                                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN --mount=type=secret,id=k aws configure set aws_access_key_id $(cat /run/secrets/k)
                                                                       ~~~~~~~~~~~~~~~~~~~~~
      RUN --mount=type=secret,id=k aws configure set aws_access_key_id $(cat /run/secrets/k) && aws s3 sync a s3://b && rm -r ~/.aws
      FROM scratch
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'read by the program that needs it',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
      RUN --mount=type=secret,id=t,env=TOKEN curl -H "Authorization: Bearer $TOKEN" https://git.corp.net/a.tgz -o a.tgz
      RUN --mount=type=secret,id=t curl -H "Authorization: Bearer $(cat /run/secrets/t)" https://git.corp.net > a.json
      RUN --mount=type=secret,id=t . /run/secrets/t && make > build.log
    `,
    },
  },
  {
    title: 'removed in the same step',
    files: {
      Dockerfile: `
      FROM node:24
      WORKDIR /app
      RUN --mount=type=secret,id=npm,env=T echo "_authToken=$T" > .npmrc && npm ci && rm -f .npmrc
      RUN --mount=type=secret,id=t git config --global http.extraHeader "Authorization: $(cat /run/secrets/t)" && make && rm ~/.gitconfig
      RUN --mount=type=secret,id=npm,env=T echo "_authToken=$T" >> .npmrc && npm ci && sed -i '/_authToken/d' .npmrc
      RUN --mount=type=secret,id=k cp /run/secrets/k /tmp/k && chmod 600 /tmp/k && git clone git@x:y && rm /tmp/k
    `,
    },
  },
  {
    title: 'to places that are no part of the image',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=t cat /run/secrets/t > /dev/null && cp /run/secrets/t /dev/shm/t
      RUN --mount=type=secret,id=t --mount=type=tmpfs,target=/scratch cp /run/secrets/t /scratch/t
      RUN --mount=type=secret,id=t docker login -u ci --password-stdin < /run/secrets/t
    `,
    },
  },
  {
    title: 'only looked at',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=t test -s /run/secrets/t && echo "have it" > /build-info
      RUN --mount=type=secret,id=t if grep -q x /run/secrets/t; then echo yes; fi > /answer
    `,
    },
  },
  {
    title: 'copying something else',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=t --mount=type=bind,source=app,target=/in cp /in/app /app && cp -r /etc/skel /home/app
    `,
    },
  },
];
