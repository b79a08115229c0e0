import { remoteSource } from '../../facts/downloads/remote-compose-sources.ts';
import type { Build } from '../../model/compose/build.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'compose-remote-source',
  title: 'Compose fetches what it runs from elsewhere',
  group: 'images',
  severity: 'medium',
  targets: ['compose', 'bake'],
  profile: 'default',
  why: 'Whoever can push there decides what the next `docker compose up` builds, mounts and starts; no review of this repository sees it.',
  fix: 'Pin the commit (`https://github.com/team/app.git#<40 digits>`) or the digest (`oci://…@sha256:…`), or copy it into this repository.',
  also: ['OWASP 13'],
  reads: { fields: ['build', 'envFile'] },
  *application({ includes, extends: extended }) {
    for (const { path } of includes) yield* tell(path, 'The included file');
    for (const { path } of extended) yield* tell(path, 'The extended file');
  },
  *service({ build, envFile }) {
    if (build) yield* fetched(build);
    for (const { path } of envFile) yield* tell(path, 'The env file');
  },
  bakeTarget: fetched,
} satisfies Rule;

function* fetched({ context, additionalContexts }: Pick<Build, 'context' | 'additionalContexts'>): Iterable<Problem> {
  if (context) yield* tell(context, 'The build context');
  for (const { value } of additionalContexts) if (value) yield* tell(value, 'The build context');
}

function* tell(setting: Setting, what: string): Iterable<Problem> {
  const remote = remoteSource(setting);
  if (!remote || remote.pinned) return;
  yield {
    at: setting.at,
    message: [
      `${what} is fetched from elsewhere when it is used, and `,
      ...{
        git: say`not pinned to a commit.`,
        oci: say`not pinned to a digest.`,
        address: say`without any check.`,
      }[remote.kind],
    ],
  };
}
