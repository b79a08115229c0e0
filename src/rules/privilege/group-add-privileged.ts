import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'group-add-privileged',
  title: 'The container joins a powerful group',
  group: 'privilege',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'If a host socket or device is mounted, the group can open it, which is as good as root on the host.',
  fix: 'Remove the group. If the program only reads from Docker, give it a socket proxy instead of socket and group.',
  also: ['OWASP 2'],
  *service({ name, groupAdd }) {
    for (const group of groupAdd) {
      const called = powerful.get(group.value?.trim() ?? '');
      const docker = !called && group.variables?.some((each) => /docker_?(?:gid|group)/i.test(each.name));
      if (!called && !docker) continue;
      yield {
        at: group.at,
        message: [
          ...say`${name} joins the group ${docker ? 'docker' : group.value!}, which `,
          called ?? powerful.get('docker')!,
          '.',
        ],
        ...pulledIn(name, group),
      };
    }
  },
} satisfies Rule;

/** By name, and by the number that Debian and Alpine give it (base-passwd, seen 2026-11). */
const powerful: ReadonlyMap<string, string> = new Map([
  ['docker', 'gives orders to the Docker daemon'],
  ['podman', 'gives orders to Podman'],
  ['lxd', 'gives orders to LXD'],
  ['incus-admin', 'gives orders to Incus'],
  ['libvirt', 'gives orders to virtual machines'],
  ['root', 'owns files of root'],
  ['0', 'is that of root'],
  ['wheel', 'may become root'],
  ['sudo', 'may become root'],
  ['disk', 'reads and writes disks past all permissions'],
  ['6', 'is that of disks, past all permissions'],
  ['shadow', 'reads the hashes of passwords'],
  ['42', 'reads the hashes of passwords'],
  ['kmem', 'reads the memory of the kernel'],
  ['15', 'reads the memory of the kernel'],
]);
