import { remoteSource } from '../../facts/downloads/remote-compose-sources.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'compose-remote-source',
  title: 'Compose fetches what it runs from elsewhere',
  group: 'images',
  severity: 'medium',
  targets: ['compose'],
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
    if (build?.context) yield* tell(build.context, 'The build context');
    for (const { value } of build?.additionalContexts ?? []) if (value) yield* tell(value, 'The build context');
    for (const { path } of envFile) yield* tell(path, 'The env file');
  },
} satisfies Rule;

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
