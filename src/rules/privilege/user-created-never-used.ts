import { stepsDown } from '../../facts/accounts/step-down.ts';
import { stageName } from '../../model/dockerfile/stage-name.ts';
import { isRootUser, platformOf, servicesSetUser } from '../../model/user.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { outermost } from '../../source.ts';
import { called, unusedAccounts } from '../image.ts';

export default {
  id: 'user-created-never-used',
  title: 'The image creates a user and does not use it',
  group: 'privilege',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Somebody meant to leave root behind and the last step is missing, so everything still runs as root.',
  fix: 'Put `USER` with the account after the last step that needs root, or take the account out.',
  also: ['CIS 4.1'],
  *image(image) {
    const { user, base, shipped, stage } = image;
    if (!shipped || servicesSetUser(image) || stepsDown(image) || platformOf(image) === 'windows') return;
    if (user ? !isRootUser(user.setting.value ?? 'unknown') : base.kind === 'image' && base.known?.user === 'nonroot')
      return;
    const known = user || base.kind === 'scratch' || (base.kind === 'image' && base.known?.user === 'root');
    const [first] = unusedAccounts(image);
    if (!first) return;
    const { path } = outermost(stage.from.at).source;
    yield {
      at: first.at,
      message: say`${called(image)} creates ${first.name}, yet no ${'USER'} or entrypoint switches to it.`,
      ...(!known && { severity: 'info' as const }),
      ...(user && {
        notes: [{ at: user.setting.at, message: say`${called(image)} stays ${user.setting.value!} from here.` }],
      }),
      // They name the account, too, and offer to become it.
      sameAs: { rules: ['missing-user', 'run-as-root'], subjects: [{ path, name: stageName(stage) }] },
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'created, then forgotten',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM registry.example.com/base:1
      RUN groupadd -r app && useradd -r -g app -d /srv app
                                                       ~~~
      COPY app /srv/app
      CMD ["/srv/app"]
    `,
    },
  },
  {
    title: 'switched back to root at the end',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN adduser -D -u 1000 app
                             ~~~
      USER app
      RUN /setup
      USER root
      CMD ["/app"]
    `,
    },
  },
  {
    title: 'a program that only has the same name',
    files: {
      Dockerfile: `
      FROM python:3.14-slim
      RUN useradd --system app
                           ~~~
      CMD ["gunicorn", "app:app"]
    `,
    },
  },
  {
    title: 'an option that tells the program which account to become',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN useradd --system app
      USER root
      CMD ["uwsgi", "--uid", "app", "--http", ":8000"]
    `,
    },
  },
  {
    title: 'used',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -r app
      USER app
    `,
    },
  },
  {
    title: 'used by its number',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -r -u 1001 app
      USER 1001
    `,
    },
  },
  {
    title: 'an entrypoint that steps down',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -r app && apt-get install -y gosu
      USER root
      COPY entrypoint.sh /usr/local/bin/gosu /usr/local/bin/
      ENTRYPOINT ["/usr/local/bin/entrypoint.sh"]
    `,
    },
  },
  {
    title: 'a command that switches to it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -r app
      USER root
      CMD ["su", "-c", "/srv/app", "app"]
    `,
    },
  },
  {
    title: 'the account of a daemon that changes to it by itself',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN adduser --system --no-create-home --group nginx
      USER root
      CMD ["nginx", "-g", "daemon off;"]
    `,
    },
  },
  {
    title: 'the account of those who log in',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN useradd -m deploy
      CMD ["/usr/sbin/sshd", "-D"]
    `,
      'ftp/Dockerfile': `
      FROM debian:13
      RUN useradd -m deploy
      CMD vsftpd /etc/vsftpd.conf
    `,
      'dind/Dockerfile': `
      FROM docker:28-dind
      RUN adduser -D -u 1000 agent
      CMD ["dockerd"]
    `,
    },
  },
  {
    title: 'a builder stage may stay root',
    files: {
      Dockerfile: `
      FROM golang:1.25 AS build
      RUN useradd -r app
      FROM gcr.io/distroless/static:nonroot
      COPY --from=build /etc/passwd /etc/passwd
      USER app
    `,
    },
  },
  {
    title: 'created in the images that are built on it',
    files: {
      Dockerfile: `
      FROM debian:13
      ONBUILD RUN useradd -r app
      ONBUILD USER app
    `,
    },
  },
  {
    title: 'a service sets the user',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -r app
      USER root
    `,
      'compose.yaml': `
      services:
        web:
          build: .
          user: app
    `,
    },
  },
  {
    title: 'a variable decides',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG RUN_AS
      RUN useradd -r app
      USER $RUN_AS
    `,
    },
  },
];
