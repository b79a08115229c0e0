import { stepsDown } from '../../facts/accounts/step-down.ts';
import { taggedName } from '../../known/reference.ts';
import { lastOf } from '../../model/dockerfile/acting.ts';
import type { Image } from '../../model/project.ts';
import { servicesSetUser } from '../../model/user.ts';
import { type Example, type Rule, type Severity, say } from '../../rule.ts';
import { called, offeredAccount } from '../image.ts';

export default {
  id: 'missing-user',
  title: 'The image sets no user',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Most base images run as root unless something says otherwise, and so does everything built on them.',
  fix: 'Create a user and end the stage with `USER` and its numeric id, or build on a variant of the base that is not root, such as a `:nonroot` one.',
  also: ['CIS 4.1', 'OWASP 2', 'trivy DS-0002', 'checkov CKV_DOCKER_3'],
  *image(image) {
    const { base, stage, user } = image;
    if (!image.shipped || user || servicesSetUser(image)) return;
    const known = base.kind === 'scratch' ? 'root' : base.kind === 'image' ? base.known?.user : undefined;
    if (known === 'nonroot' || carriesOnly(image)) return;
    const handsOver = stepsDown(image);
    const severity: Severity = known === undefined || handsOver ? 'info' : 'medium';
    const from = base.kind === 'image' ? taggedName(base.reference) : 'scratch';
    const account = handsOver ? undefined : offeredAccount(image);
    const who = account
      ? say`${called(image)} creates ${account.name} and sets no ${'USER'}`
      : say`${called(image)} sets no ${'USER'}`;
    yield {
      at: stage.from.image.at,
      key: '',
      severity,
      message:
        known === undefined
          ? say`${who}, and whether its base runs as root is not known here.`
          : say`${who}, and ${from} runs as root${handsOver ? say`; its entrypoint may give root up` : say``}.`,
      ...(account && { notes: [account.note] }),
      ...(account?.fix && { fix: account.fix }),
    };
  },
} satisfies Rule;

/** Whether an image only carries files, for a build that takes them out or for a tool that reads them: nothing in it says what to start. */
function carriesOnly({ base, layers, usedBy }: Image): boolean {
  return base.kind === 'scratch' && usedBy.length === 0 && !lastOf(layers, 'ENTRYPOINT') && !lastOf(layers, 'CMD');
}

export const examples: readonly Example[] = [
  {
    title: 'no user on a base that runs as root',
    files: {
      Dockerfile: `
      FROM python:3.13-slim
           ~~~~~~~~~~~~~~~~
      COPY app.py /
      CMD ["python", "/app.py"]
    `,
    },
  },
  {
    title: 'a user that is created and never used',
    files: {
      Dockerfile: `
      FROM debian:12
           ~~~~~~~~~
      RUN useradd -r app
      CMD ["/app"]
    `,
    },
  },
  {
    title: 'an official image whose entrypoint gives root up before it starts the database',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM postgres:18
           ~~~~~~~~~~~
      COPY schema.sql /docker-entrypoint-initdb.d/
    `,
    },
  },
  {
    title: 'the same image starts something else, as root',
    files: {
      Dockerfile: `
      FROM redis:8
           ~~~~~~~
      CMD ["/start.sh"]
    `,
    },
  },
  {
    title: 'a command that becomes the account by itself',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM debian:13
           ~~~~~~~~~
      RUN useradd app
      CMD ["su", "-", "app", "-c", "/srv/run"]
    `,
    },
  },
  {
    title: 'a user for the builds of others only',
    files: {
      Dockerfile: `
      FROM debian:13
           ~~~~~~~~~
      ONBUILD USER app
    `,
    },
  },
  {
    title: 'a script in the file that hands over to the account',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM debian:13
           ~~~~~~~~~
      RUN useradd app
      COPY --chmod=755 <<EOF /entrypoint.sh
      #!/bin/sh
      chown app /data
      exec setpriv --reuid=app --init-groups "$@"
      EOF
      ENTRYPOINT ["/entrypoint.sh"]
    `,
    },
  },
  {
    title: 'an account, with a comment above what starts and triggers for others',
    files: {
      Dockerfile: `
      FROM debian:13 AS base
      RUN useradd -u 10001 app
      ONBUILD RUN make
      FROM base
           ~~~~
      ONBUILD USER root
      # The server.
      CMD ["/srv/run"]
    `,
    },
  },
  {
    title: 'a base that nothing is known of',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM registry.example.com/team/base:1.4
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an account that is created on such a base',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM registry.example.com/team/base:1.4
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN adduser -D -u 10001 app
      CMD ["/srv/app"]
    `,
    },
  },
  {
    title: 'only the last stage ships',
    files: {
      Dockerfile: `
      FROM golang:1.25 AS build
      RUN go build -o /app
      FROM gcr.io/distroless/static-debian12:nonroot
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'AWS Lambda runs its images as an account of its own',
    files: {
      Dockerfile: `
      FROM public.ecr.aws/lambda/python:3.14
      COPY app.py \${LAMBDA_TASK_ROOT}
      CMD ["app.handler"]
    `,
    },
  },
  {
    title: 'a stage by the name of a base that runs as root',
    files: {
      Dockerfile: `
      FROM debian:13 AS alpine
      USER 10001
      FROM alpine
      CMD ["/app"]
    `,
    },
  },
  {
    title: 'the user of an earlier stage is inherited',
    files: {
      Dockerfile: `
      FROM node:24 AS base
      USER node
      FROM base
      CMD ["node", "server.js"]
    `,
    },
  },
  {
    title: 'a base that is known to step down',
    files: {
      Dockerfile: `
      FROM nginxinc/nginx-unprivileged:1.29
      COPY site /usr/share/nginx/html
    `,
    },
  },
  {
    title: 'Windows without an administrator',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
      COPY app.exe C:/app.exe
    `,
    },
  },
  {
    title: 'an image that only carries files',
    files: {
      Dockerfile: `
      FROM debian:13 AS build
      RUN make
      FROM scratch AS binaries
      COPY --from=build /app /
    `,
    },
  },
  {
    title: 'a stage that does not ship',
    files: {
      Dockerfile: `
      FROM debian:13 AS build
      RUN make
      FROM scratch
      COPY --from=build /app /app
      USER 65534:65534
    `,
    },
  },
  {
    title: 'a user by a variable that only the base sets',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/dotnet/aspnet:10.0
      USER $APP_UID
    `,
    },
  },
  {
    title: 'an image for the programs of LinuxServer that says who runs them',
    files: {
      Dockerfile: `
      FROM lscr.io/linuxserver/nginx:1.28.0
      USER 1000
    `,
    },
  },
  {
    title: 'a user that only the build gives',
    files: {
      Dockerfile: `
      FROM debian:13
      ARG APP_USER
      USER $APP_USER
    `,
    },
  },
  {
    title: 'a service that sets the user',
    files: {
      Dockerfile: `
      FROM python:3.13-slim
    `,
      'compose.yaml': `
      services:
        web:
          build: .
          user: 1000:1000
    `,
    },
  },
  {
    title: 'root on purpose is another fault',
    files: {
      Dockerfile: `
      FROM debian:12
      USER root
    `,
    },
  },
  {
    title: 'a tool to step down, asked for in a version',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM alpine:3.22
           ~~~~~~~~~~~
      RUN apk add --no-cache 'su-exec>=0.2' && adduser -S redis
      COPY docker-entrypoint.sh /usr/local/bin/
      ENTRYPOINT ["docker-entrypoint.sh"]
    `,
    },
  },
];
