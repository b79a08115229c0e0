import { reachOf } from '../../facts/host/mount-reach.ts';
import { isSourceMount, readOnlyKind } from '../../facts/host/read-only-targets.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'bind-mount-writable',
  title: 'The container can change files that it only reads',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever gets code to run in the container edits the configuration, the certificates or the code on the host, which outlives the container and may be committed from there.',
  fix: 'Add `:ro` to the mount. Code that is mounted for development needs it only where the file also runs in production: there, `COPY` it into the image.',
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
