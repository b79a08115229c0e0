import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import type { Service } from '../../model/project.ts';
import { lowered, type Rule, say } from '../../rule.ts';
import { madeForFiles } from '../made-for.ts';

export default {
  id: 'sensitive-host-path-mount',
  title: 'A sensitive host path is mounted',
  group: 'mounts',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'It tells an attacker about the host and its users. If it is writable, it is a step out of the container.',
  fix: 'Mount only the file or folder that is needed, with `:ro` if it is only read.',
  also: ['CIS 5.6', 'OWASP 8', 'kics 1c1325ff'],
  reads: { fields: ['mounts'] },
  *service(service, context) {
    const { name, mounts } = service;
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'sensitive' || isCovered(mount, service)) continue;
      const { path, writable, place } = reach;
      const { severity, words, remedy } = madeForFiles(service, { path, mount }, reach.severity, context);
      yield {
        from: mount,
        key: path,
        severity: lowered(severity, Number(place.sockets === true && isReachedByEditorAlone(service))),
        remedy: remedy ?? (place.sockets ? forSockets : undefined),
        message: [
          ...say`${name} can ${place.sockets ? say`talk to` : writable ? say`write to` : say`read`} ${path}: `,
          `${place.holds}.`,
          ...words,
        ],
      };
    }
  },
} satisfies Rule;

const forSockets =
  'Remove it if the program works without it. `:ro` does not help: whoever can see a socket can connect to it.';

/** Whether an editor starts it, and no port leads to it: what it has of the host, who works in it has anyway. */
function isReachedByEditorAlone({ application, ports }: Service): boolean {
  return application.kind === 'dev container' && ports.length === 0;
}
