import { reachOfPlace } from '../../facts/host/mount-reach.ts';
import { isOnHost, leadsBack } from '../../facts/host/outside-places.ts';
import type { ContextFolder } from '../../model/compose/build.ts';
import { type HostPlace, onHost } from '../../model/compose/host-place.ts';
import type { EnvironmentEntry } from '../../model/compose/service.ts';
import type { Placed } from '../../problem.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { normalise } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'host-files-in-build',
  title: 'The build reads host files outside the repository',
  group: 'build',
  severity: 'high',
  targets: ['compose', 'bake'],
  profile: 'default',
  power: true,
  why: 'Every build step, and every package and script it fetches, can read them, and a `COPY` puts them into the image for everyone who pulls it. No review sees what they are.',
  fix: 'Use a folder of this repository as the context. Give a build only credentials that are made for it, as build secrets.',
  also: ['OWASP 8'],
  reads: { fields: ['build'] },
  *service({ name, build }) {
    for (const folder of build?.folders ?? []) yield* tellFolder(name, folder, build?.dockerfileOutside);
    for (const { object, at, via = [] } of build?.secrets ?? [])
      if (object?.file) yield* tellSecret(name, object.file, object.place, { at, via: [...via, at] });
    for (const agent of build?.ssh ?? []) yield* tellSocket(name, agent);
  },
  *bakeTarget({ name, folders, secrets, ssh }) {
    for (const folder of folders) yield* tellFolder(name, folder);
    for (const { path, place } of secrets) yield* tellSecret(name, path, place, path);
    for (const agent of ssh) yield* tellSocket(name, agent);
  },
} satisfies Rule;

/** Files with a token for one service, which a build may well need. */
const tokens = /\/\.(?:npmrc|pypirc|netrc|git-credentials)$/;

/** @param dockerfile as it is written, where it is not known to be in the repository */
function* tellFolder(service: string, { name, path, place }: ContextFolder, dockerfile?: string): Iterable<Problem> {
  const { hostPath, links } = place;
  if (hostPath === undefined || !isOnHost(place)) return;
  const called: Message =
    name === undefined ? say`The build context of ${service}` : say`The context ${name} of ${service}`;
  const isWorkspace = dockerfile !== undefined && leadsBack(dockerfile, place);
  const reach = isWorkspace ? undefined : reachOfPlace(place, false);
  yield {
    at: path.at,
    key: hostPath,
    ...(isWorkspace && {
      remedy:
        'Keep everything but the workspace out of the folder that holds it, and list in its `.dockerignore` what no build needs.',
    }),
    message: say`${called} is ${hostPath} on the host, outside of this repository.`,
    ...(!reach && { severity: 'low' as const }),
    from: { ...path, links },
  };
}

function* tellSecret(service: string, file: Setting, place: HostPlace, from: Placed): Iterable<Problem> {
  const reach = reachOfPlace(place, false);
  if (!reach || (reach.kind === 'credentials' && tokens.test(reach.path))) return;
  const { hostPath, links } = place;
  yield {
    at: file.at,
    message: say`Build steps of ${service} can read ${hostPath!} on the host.`,
    ...(reach.kind === 'credentials' && { severity: 'medium' as const }),
    from: { ...from, links },
  };
}

/** The socket of Docker or of another runtime that is handed on as if it were an agent's. */
function* tellSocket(service: string, { value, at, via = [] }: EnvironmentEntry): Iterable<Problem> {
  const path = value?.value?.split(',').find((each) => {
    const kind = reachOfPlace(onHost(normalise(each)), false)?.kind;
    return kind === 'docker-socket' || kind === 'runtime-socket';
  });
  if (path === undefined) return;
  yield {
    at,
    severity: 'critical',
    message: say`Build steps of ${service} can connect to ${path}, which is root on the host.`,
    from: { at, via },
  };
}
