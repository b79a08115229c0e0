import type { Knowledge } from './knowledge.ts';

export const powerfulGroups: Knowledge<{
  readonly does: ReadonlyMap<string, string>;
}> = {
  source: ['base-passwd of Debian', 'alpine-baselayout of Alpine', 'the documentation of each daemon'],
  asOf: '2026-11-24',
  /** By name, and by the number that Debian and Alpine give it (base-passwd). */
  does: new Map([
    ['docker', 'controls the Docker daemon'],
    ['podman', 'controls Podman'],
    ['lxd', 'controls LXD'],
    ['incus-admin', 'controls Incus'],
    ['libvirt', 'controls the virtual machines of the host'],
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
  ]),
};
