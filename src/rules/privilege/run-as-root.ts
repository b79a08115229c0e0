import { stepsDown } from '../../facts/accounts/step-down.ts';
import type { Image } from '../../model/project.ts';
import { isRootUser, platformOf, servicesSetUser } from '../../model/user.ts';
import { type Example, type Message, type Problem, type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { called, offeredAccount } from '../image.ts';

export default {
  id: 'run-as-root',
  title: 'The image runs as root',
  group: 'privilege',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever gets code to run in the container is uid 0 there, with every capability Docker grants and one kernel bug away from the host.',
  fix: 'Create a user, give it what it must write to, and end the stage with `USER` and its numeric id, such as `USER 10001`.',
  also: ['CIS 4.1', 'OWASP 2', 'hadolint DL3002', 'trivy DS-0002', 'checkov CKV_DOCKER_8'],
  *image(image) {
    const { user, stage } = image;
    if (!image.shipped || servicesSetUser(image)) return;
    yield* handedOn(image);
    if (!user) return;
    yield* unreached(user);
    const { value, at } = user.setting;
    if (value === undefined || !isRootUser(value, platformOf(image))) return;
    const lowered = stepsDown(image);
    const inherited = user.layer.stage !== stage;
    const account = lowered ? undefined : offeredAccount(image);
    const notes = [
      ...(inherited ? [{ at: stage.from.image.at, message: say`${called(image)} inherits the user here.` }] : []),
      ...(account ? [account.note] : []),
    ];
    yield {
      at,
      message: lowered
        ? say`${called(image)} starts as ${value} and leaves it to its entrypoint to give root up.`
        : say`${called(image)} runs as ${value}${standingFor(user.setting)}: no later ${'USER'} changes that.`,
      ...(lowered && { severity: 'info' as const }),
      ...(notes.length > 0 && { notes }),
      ...(account?.fix && { fix: account.fix }),
    };
  },
} satisfies Rule;

/** `USER $NAME` where only an ARG in front of the first FROM sets it, which stages do not see. */
function* unreached({ setting, layer }: NonNullable<Image['user']>): Iterable<Problem> {
  const { value, parts, at } = setting;
  // BuildKit then writes no user into the image, whatever its base has.
  if (value?.trim() === '') yield { at, message: say`${textAt(at)} is empty here, so the image runs as root.` };
  const first = setting.variables?.[0];
  if (value !== undefined || parts?.[0] !== undefined || !first || first.fallback) return;
  const outside = layer.stage.file.instructions.slice(0, layer.stage.file.instructions.indexOf(layer.stage.from));
  const set = outside.some(
    (each) => each.keyword === 'ARG' && each.pairs.some(({ name, value }) => name === first.name && value),
  );
  if (!set || layer.environment.get(first.name)) return;
  yield {
    at,
    severity: 'medium',
    message: say`${first.name} is empty in this stage, so the image runs as root: an ${'ARG'} in front of ${'FROM'} must be declared again behind it.`,
  };
}

/** `ONBUILD USER root`: what is built on the image is root again. */
function* handedOn(image: Image): Iterable<Problem> {
  const last = image.layers.findLast(({ instruction, onbuild }) => onbuild && instruction.keyword === 'USER');
  if (last?.instruction.keyword !== 'USER') return;
  const { value, at } = last.instruction.user;
  if (value === undefined || !isRootUser(value, platformOf(image))) return;
  yield {
    at,
    severity: 'medium',
    message: say`Every image that is built on this one runs as ${value} unless its own file changes that.`,
  };
}

/** What a value stands for, where a variable says it. */
function standingFor({ variables, at }: Setting): Message {
  return variables?.length ? say`, which is what ${textAt(at)} is here` : say``;
}

export const examples: readonly Example[] = [
  {
    title: 'root inherited from an earlier stage',
    files: {
      Dockerfile: `
      FROM debian:12 AS base
      USER 0:0
           ~~~
      FROM base
      RUN make
    `,
    },
  },
  {
    title: 'root through the default of an argument',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      ARG RUNTIME_USER=root
      USER $RUNTIME_USER
           ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'root through an argument that compose gives',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      ARG RUNTIME_USER=1000
      USER $RUNTIME_USER
           ~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        web:
          build:
            context: .
            args:
              RUNTIME_USER: root
    `,
    },
  },
  {
    title: 'numbers that are zero, and the administrator of Windows',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      USER +00:app
           ~~~~~~~
    `,
      'windows/Dockerfile': `
      FROM mcr.microsoft.com/windows/servercore:ltsc2022
      USER ContainerAdministrator
           ~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a user of Windows, and a name that is root only there',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
      USER ContainerUser
    `,
      'linux/Dockerfile': `
      FROM alpine:3.22
      USER ContainerAdministrator
    `,
    },
  },
  {
    title: 'an argument that compose makes harmless',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      ARG RUNTIME_USER=root
      USER $RUNTIME_USER
    `,
      'compose.yaml': `
      services:
        web:
          build:
            context: .
            args: [RUNTIME_USER=1000]
    `,
    },
  },
  {
    title: 'an argument with a default of its own, and an instruction in lower case',
    files: {
      Dockerfile: `
      from debian:13
      user \${UID:-0}:\${GID:-0}
           ~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'Windows, as its tag or its platform tells',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2022
      USER ContainerAdministrator
           ~~~~~~~~~~~~~~~~~~~~~~
    `,
      'other/Dockerfile': `
      FROM --platform=windows/amd64 example/base:1
      USER "containeradministrator"
           ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'for every image that is built on this one',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM node:24
      USER node
      ONBUILD USER root
                   ~~~~
    `,
    },
  },
  {
    title: 'an argument that stands in front of FROM and does not reach the stage',
    severity: 'medium',
    files: {
      Dockerfile: `
      ARG APP_UID=10001
      FROM debian:13
      USER $APP_UID
           ~~~~~~~~
    `,
    },
  },
  {
    title: 'a user that comes out empty',
    files: {
      Dockerfile: `
      FROM gcr.io/distroless/static-debian13:nonroot
      ENV APP_USER=
      USER \${APP_USER}
           ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an entrypoint that steps down',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN apk add --no-cache su-exec
      USER root
           ~~~~
      ENTRYPOINT ["/entrypoint.sh"]
    `,
    },
  },
  {
    title: 'root only while packages are installed',
    files: {
      Dockerfile: `
      FROM node:24
      USER root
      RUN apt-get update
      USER node
    `,
    },
  },
  {
    title: 'text that looks like an instruction',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN <<EOF
      USER root
      EOF
      # USER root
      USER 1000:0
    `,
    },
  },
  {
    title: 'another stage of the same base is root',
    files: {
      Dockerfile: `
      FROM debian:13 AS base
      USER root
      FROM base AS dev
      USER root
      FROM base AS prod
      USER 10001
    `,
    },
  },
  {
    title: 'root in a builder stage that does not ship',
    files: {
      Dockerfile: `
      FROM golang:1.25 AS build
      USER root
      FROM gcr.io/distroless/static:nonroot
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'root for a step of the images built on this one',
    files: {
      Dockerfile: `
      FROM node:24
      USER node
      ONBUILD USER root
      ONBUILD RUN apt-get update
      ONBUILD USER node
    `,
    },
  },
  {
    title: 'the same argument, declared again, or with a default of its own',
    files: {
      Dockerfile: `
      ARG APP_UID=10001
      FROM debian:13 AS other
      USER \${APP_UID:-10001}
      FROM other AS again
      ARG APP_UID
      USER $APP_UID
    `,
      'compose.yaml': `
      services:
        a:
          build: { context: ., target: other }
        b:
          build: { context: ., target: again }
    `,
    },
  },
  {
    title: 'an empty variable with a default behind it',
    files: {
      Dockerfile: `
      FROM debian:13
      ENV APP_USER=
      USER \${APP_USER:-10001}
    `,
    },
  },
  {
    title: 'a group named root',
    files: {
      Dockerfile: `
      FROM debian:12
      USER app:root
    `,
    },
  },
  {
    title: 'a name that differs from root by case',
    files: {
      Dockerfile: `
      FROM debian:12
      USER Root
    `,
    },
  },
  {
    title: 'an argument that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG RUNTIME_USER
      USER $RUNTIME_USER
    `,
    },
  },
  {
    title: 'a service that sets another user',
    files: {
      Dockerfile: `
      FROM debian:12
      USER root
    `,
      'compose.yaml': `
      services:
        web:
          build: .
          user: "1000"
    `,
    },
  },
];
