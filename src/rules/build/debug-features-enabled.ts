import { type Debugging, debugCommand, debugExtension, debugVariable } from '../../facts/packages/debugging.ts';
import { publishes } from '../../model/compose/published.ts';
import { buildCommands, environmentPairs, invocationOf, lastOf } from '../../model/dockerfile/acting.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'debug-features-enabled',
  title: 'A switch for developers is on',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Error pages then show code, settings and credentials; a debugger that others reach runs whatever they type.',
  fix: 'Ship with the switch off, and turn it on in a file that only developers use (`compose.override.yaml`, a stage of its own).',
  also: ['CIS 4.3'],
  *image({ layers, shipped, usedBy }) {
    if (!shipped) return;
    const last = new Map<string, Pair>();
    for (const layer of layers) for (const pair of environmentPairs(layer)) last.set(pair.name, pair);
    const starts = (['ENTRYPOINT', 'CMD'] as const).flatMap((keyword) => lastOf(layers, keyword) ?? []);
    const programs = starts.flatMap((layer) => invocationOf(layer)?.script.commands ?? []);
    const open =
      usedBy.some((service) => publishes(service) && service.ports.length > 0) ||
      programs.some(({ args }) => args.some((word) => knownStart(word).includes('0.0.0.0')));
    for (const { name, value, at } of last.values())
      yield* tell(debugVariable(name, value), at, open || last.get('FLASK_RUN_HOST')?.value?.value === '0.0.0.0');
    // Of the variables, the last one counts; XDEBUG_MODE is told by itself where it is on.
    const extensions = last.has('XDEBUG_MODE')
      ? []
      : layers.flatMap(buildCommands).flatMap((each) => debugExtension(each) ?? []);
    const on = extensions.filter((each) => each.on);
    for (const { word } of on.length > 0 ? on : extensions.slice(0, 1))
      yield {
        at: word.at,
        message: say`${'Xdebug'} is for developers: it shows code and values to whoever causes an error.`,
      };
    for (const { name, args, nameAt } of programs) {
      const found = debugCommand([{ value: name, at: nameAt }, ...args]);
      if (found) yield* tell(found.debugging, found.word.at, open);
    }
  },
  *service(service) {
    const { environment, command, entrypoint, ports } = service;
    const open = publishes(service) && ports.length > 0;
    for (const { name, value, at } of environment) yield* tell(debugVariable(name, value), at, open);
    for (const each of [entrypoint, command]) {
      const found = each && debugCommand(each.words);
      if (found) yield* tell(found.debugging, found.word.at, open);
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'frameworks in development',
    files: {
      Dockerfile: `
      FROM python:3.13
      ENV DJANGO_DEBUG=True PORT=8000
          ~~~~~~~~~~~~~~~~~
      ENV RAILS_ENV development
          ~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            - APP_DEBUG=true
              ~~~~~~~~~~~~~~
            - FLASK_DEBUG=1
              ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a debugger for everyone',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_OPTIONS="--inspect=0.0.0.0:9229"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      CMD ["node", "--inspect-brk=0.0.0.0", "server.js"]
                   ~~~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        java:
          image: example/java:1
          environment:
            JAVA_TOOL_OPTIONS: -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: "Flask's console behind a published port",
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            FLASK_DEBUG: "1"
            ~~~~~~~~~~~~~~~~
          ports: ["127.0.0.1:5000:5000"]
    `,
    },
  },
  {
    title: 'management of the JVM without a login',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM tomcat:11
      ENV CATALINA_OPTS="-Dcom.sun.management.jmxremote.port=9010 -Dcom.sun.management.jmxremote.authenticate=false"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'set in the image, published by the service that runs it',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM python:3.13
      ENV FLASK_DEBUG=1
          ~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          build: .
          ports: ["5000:5000"]
    `,
    },
  },
  {
    title: 'switched off',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_ENV=production FLASK_DEBUG=0 DJANGO_DEBUG=False DEBUG=app:* RAILS_ENV=production
    `,
    },
  },
  {
    title: 'a debugger for the container itself',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_OPTIONS="--inspect --max-old-space-size=4096"
      CMD ["node", "--inspect=127.0.0.1:9229", "server.js"]
    `,
    },
  },
  {
    title: 'a stage that does not ship',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      ENV NODE_ENV=development
      RUN npm ci
      FROM node:24
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'overruled by a later line',
    files: {
      Dockerfile: `
      FROM node:24 AS base
      ENV NODE_ENV=development
      RUN npm ci
      FROM base
      ENV NODE_ENV=production
    `,
    },
  },
  {
    title: 'only the run knows',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            FLASK_DEBUG: \${DEBUG}
            APP_DEBUG: "\${APP_DEBUG:-false}"
    `,
    },
  },
  {
    title: 'servers that load the code again, and Xdebug',
    files: {
      Dockerfile: `
      FROM python:3.13
      CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--reload"]
                                                      ~~~~~~~~~~
    `,
      'a/Dockerfile': `
      FROM python:3.13
      CMD python manage.py runserver 0.0.0.0:8000
                           ~~~~~~~~~
    `,
      'b/Dockerfile': `
      FROM php:8.5
      RUN pecl install xdebug && docker-php-ext-enable opcache xdebug
                                                               ~~~~~~
    `,
      'c/Dockerfile': `
      FROM debian:13
      RUN apt-get install -y php8.4-cli php8.4-xdebug
                                        ~~~~~~~~~~~~~
    `,
      'd/Dockerfile': `
      FROM php:8.5
      RUN pecl install redis-6.2.0 xdebug-3.4.7
                                   ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'Xdebug switched off, or in a stage that does not ship',
    files: {
      Dockerfile: `
      FROM php:8.5 AS dev
      RUN docker-php-ext-enable xdebug
      FROM php:8.5
      RUN docker-php-ext-enable opcache && apt-get purge -y php-xdebug
    `,
      'b/Dockerfile': `
      FROM php:8.5
      RUN docker-php-ext-enable xdebug
      ENV XDEBUG_MODE=off
    `,
    },
  },
  {
    title: 'an environment for tests, which is none for developers',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_ENV=test
      RUN python manage.py runserver --help
    `,
    },
  },
];

function* tell(debugging: Debugging | undefined, at: Location, reachable: boolean): Iterable<Problem> {
  if (!debugging) return;
  const remote = debugging.remote === 'open' || (debugging.remote === 'reachable' && reachable);
  yield {
    at,
    message: remote
      ? say`${debugging.what} lets whoever reaches its port run code in the container.`
      : say`${debugging.what} is meant for developers, and is on here.`,
    ...(remote && { severity: 'high' as const }),
  };
}
