import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'group-add-privileged',
  title: 'The container joins a powerful group',
  group: 'privilege',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'With a socket or a device of the host mounted, the group opens it, which is as good as root on the host.',
  fix: 'Take the group out; where the program only reads from Docker, give it a socket proxy instead of socket and group.',
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

export const examples: readonly Example[] = [
  {
    title: 'by name and by number',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          group_add:
            - docker
              ~~~~~~
            - "0"
              ~~~
            - disk
              ~~~~
    `,
    },
  },
  {
    title: 'a variable that says what it is',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          group_add:
            - \${DOCKER_GID}
              ~~~~~~~~~~~~~
            - \${DOCKER_GROUP_ID:-999}
              ~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'groups of devices and of programs',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          group_add: [video, render, dialout, "1000", www-data]
    `,
    },
  },
  {
    title: 'a number that is the group of Docker on one host and of something else on the next',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          group_add: [998, "999", "\${GID:-999}"]
    `,
    },
  },
  {
    title: 'as the run says',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          group_add: ["\${RENDER_GID}", "\${GID:-1000}"]
    `,
    },
  },
];

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
