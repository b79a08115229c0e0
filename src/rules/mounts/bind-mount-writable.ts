import { reachOf } from '../../facts/host/mount-reach.ts';
import { isSourceMount, readOnlyKind } from '../../facts/host/read-only-targets.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'bind-mount-writable',
  title: 'A mount that is only read is writable',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'An attacker in the container can edit the configuration, certificates or code on the host. The change outlives the container, and may get committed from there.',
  fix: 'Add `:ro` to the mount. Code that is mounted for development is a problem only if this file also runs in production: `COPY` it into the image there.',
  also: ['OWASP 8'],
  *service({ name, mounts }) {
    for (const mount of mounts) {
      if (mount.readOnly !== false || reachOf(mount)) continue;
      const kind = readOnlyKind(mount);
      if (!kind && !isSourceMount(mount)) continue;
      const { makeReadOnly, hostPath } = mount;
      yield {
        at: mount.at,
        message: kind
          ? say`${name} can write to ${hostPath!}, which it most likely only reads.`
          : say`${name} can change the code in ${hostPath!}.`,
        ...(kind && makeReadOnly && { fix: { title: 'Mount it read-only', edits: [makeReadOnly] } }),
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;
