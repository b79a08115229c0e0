import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import { isOwnKey } from '../../known/host-paths.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-credential-mount',
  title: "A person's credentials are mounted",
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  power: true,
  why: 'Whatever runs in the container, including dependencies of dependencies, can copy them and act as that person everywhere; `:ro` does not stop it from reading.',
  fix: 'Give it a credential of its own that can do just this: a compose secret, a deploy key, a cloud role. For builds, `RUN --mount=type=ssh` lends a key without exposing it.',
  also: ['CIS 5.6', 'OWASP 12'],
  reads: { fields: ['mounts'] },
  *service(service) {
    const { name, mounts } = service;
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'credentials' || isCovered(mount, service)) continue;
      yield {
        from: mount,
        ...((isOfProject(reach.path) || isOwnKey(reach.path)) && { severity: 'medium' as const }),
        message: [...say`${name} can read ${reach.path}, which holds `, `${reach.holds}.`],
      };
    }
  },
} satisfies Rule;

/** A home folder has such a folder at its top; what lies deeper in a project is kept for the service that is given it. */
function isOfProject(path: string): boolean {
  return /^\.\/[^/]+\/./.test(path);
}
