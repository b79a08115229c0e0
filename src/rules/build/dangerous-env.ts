import { injectableEntry } from '../../known/search-paths.ts';
import { environmentPairs } from '../../model/dockerfile/acting.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'dangerous-env',
  title: 'Code is loaded from where others can put it',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever can write a file there, through an upload or as another account, has it run with the rights of the next program that starts.',
  fix: 'Name folders by their full path, and only such as nobody but root can write to.',
  also: ['OWASP 4'],
  instructions: ['ENV'],
  *layer(layer, { shipped }) {
    if (!shipped(layer)) return;
    for (const { name, value, at } of environmentPairs(layer)) yield* tell(name, value, at);
  },
  *service({ environment }) {
    for (const { name, value, at } of environment) yield* tell(name, value, at);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'programs of the working directory',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV PATH=$PATH:.
          ~~~~~~~~~~~~
      ENV PATH="./node_modules/.bin:$PATH"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a folder that everyone writes to',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV LD_PRELOAD /tmp/hook.so
          ~~~~~~~~~~~~~~~~~~~~~~~
      ENV LD_LIBRARY_PATH=/usr/lib:/var/tmp PYTHONPATH=/tmp
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            BASH_ENV: /tmp/env.sh
            ~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'full paths',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV PATH=/opt/app/bin:/usr/local/go/bin:$PATH
      ENV PATH $PATH:$HOME/.local/bin
      ENV LD_LIBRARY_PATH=/usr/local/nvidia/lib:/usr/local/nvidia/lib64 PYTHONPATH=/app:/app/src
      ENV LD_LIBRARY_PATH=/opt/lib:$LD_LIBRARY_PATH
    `,
    },
  },
  {
    title: 'another allocator',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV LD_PRELOAD=/usr/lib/x86_64-linux-gnu/libjemalloc.so.2
      ENV LD_PRELOAD=libjemalloc.so.2
    `,
    },
  },
  {
    title: 'folders that only begin alike',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV PATH=/tmpl/bin:/opt/tmp/bin:$PATH TMPDIR=/tmp TEMP_PATH=/tmp
    `,
    },
  },
  {
    title: 'a stage that does not ship',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      ENV PATH=$PATH:./node_modules/.bin
      FROM node:24-slim
      COPY --from=build /app/dist /app
    `,
    },
  },
  {
    title: 'Windows',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      ENV PATH="C:\\\\tools;C:\\\\Windows"
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
            LD_PRELOAD: \${PRELOAD}
            PATH: /app/bin:\${PATH}
    `,
    },
  },
];

function* tell(name: string, value: Setting | undefined, at: Location): Iterable<Problem> {
  const entry = value && injectableEntry(name, value);
  if (entry === undefined) return;
  const place = entry === '' || entry === '.' ? say`the working directory` : say`${entry}`;
  yield { at, message: say`${name} makes programs load code from ${place}.` };
}
