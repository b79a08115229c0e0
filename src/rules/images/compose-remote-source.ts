import { remoteSource } from '../../facts/downloads/remote.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'compose-remote-source',
  title: 'What runs is fetched from elsewhere when it runs',
  group: 'images',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can push there decides what the next `docker compose up` builds, mounts and starts; no review of this repository sees it.',
  fix: 'Name the commit (`https://github.com/team/app.git#<40 digits>`) or the digest (`oci://…@sha256:…`), or take a copy into this repository.',
  also: ['OWASP 13'],
  *application({ includes, extends: extended }) {
    for (const { path } of includes) yield* tell(path, 'The included file');
    for (const { path } of extended) yield* tell(path, 'The extended file');
  },
  *service({ build, envFiles }) {
    if (build?.context) yield* tell(build.context, 'The build context');
    for (const { value } of build?.additionalContexts ?? []) if (value) yield* tell(value, 'The build context');
    for (const { path } of envFiles) yield* tell(path, 'The env file');
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'an include and a build',
    files: {
      'compose.yaml': `
      include:
        - https://github.com/team/stack.git#main
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        - oci://registry.corp.net/stack:latest
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      services:
        app:
          build: https://github.com/team/app.git
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a service that is extended',
    files: {
      'compose.yaml': `
      services:
        app:
          extends:
            file: https://github.com/team/stack.git#main
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            service: base
    `,
    },
  },
  {
    title: 'other contexts of a build',
    files: {
      'compose.yaml': `
      services:
        app:
          build:
            context: git@github.com:team/app.git#v1.2.3
                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            additional_contexts:
              assets: https://corp.net/assets.tar.gz
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'commits and digests',
    files: {
      'compose.yaml': `
      include:
        - oci://registry.corp.net/stack@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
      services:
        app:
          build: https://github.com/team/app.git#0104b334637a5f19aa9c983a91b54c89887c0984:docker
        other:
          build:
            context: https://github.com/team/other.git#\${COMMIT}
    `,
    },
  },
  {
    title: 'a service that is extended at a digest',
    files: {
      'compose.yaml': `
      services:
        app:
          extends:
            file: oci://registry.corp.net/stack@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            service: base
    `,
    },
  },
  {
    title: 'paths of this repository, images and other services',
    files: {
      'compose.yaml': `
      include: [db/compose.yaml]
      services:
        app:
          extends: { file: db/compose.yaml, service: db }
          build:
            context: ./github.com
            additional_contexts:
              base: docker-image://alpine:3.20
              web: service:web
              lib: ../lib
        web:
          image: example/web:1
    `,
      'db/compose.yaml': `
      services:
        db:
          image: postgres:17
    `,
    },
  },
];

function* tell(setting: Setting, what: string): Iterable<Problem> {
  const remote = remoteSource(setting);
  if (!remote || remote.pinned) return;
  yield {
    at: setting.at,
    message: [
      `${what} is fetched from elsewhere when it is used, and `,
      ...{
        git: say`no commit says which state of it.`,
        oci: say`no digest says which state of it.`,
        address: say`nothing checks what comes.`,
      }[remote.kind],
    ],
  };
}
