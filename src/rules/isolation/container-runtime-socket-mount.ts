import { reachOf } from '../../facts/host/mount-reach.ts';
import type { ServiceMount } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { type Context, lowered, type Rule, type Severity, say } from '../../rule.ts';
import { isWithin } from '../../text/path.ts';
import { madeFor, madeForFiles } from '../made-for.ts';

export default {
  id: 'container-runtime-socket-mount',
  title: 'A container runtime socket is mounted',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  trust: 'socket',
  why: 'Anyone who can connect to it can start a privileged container, a virtual machine or a service on the host. That is root on the host, or everything the user of a rootless runtime may do. `:ro` does not protect a socket.',
  fix: 'Remove the mount, or use a proxy that allows only the calls that are needed.',
  also: ['CIS 5.32', 'OWASP 1'],
  reads: { fields: ['mounts'] },
  *service(service, context) {
    const { name, mounts } = service;
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'runtime-socket') continue;
      const path = mount.hostPath ?? mount.target?.value ?? 'a socket';
      const { severity, words, ...made } = madeFor(service, 'socket', 'critical', context);
      const what = /(?:^|\/)(?:libvirt|virtqemud)[^/]*$/.test(path)
        ? 'manager of virtual machines'
        : 'container runtime';
      const runtime = [reach.rootless ? `a user's rootless ${what}` : `the host's ${what}`];
      yield {
        ...made,
        from: mount,
        key: path,
        severity: asReadAnyway(lowered(severity, Number(reach.rootless)), { mount, service, context }),
        message: [
          ...(reach.how === 'socket'
            ? say`${name} can control ${runtime} through ${path}${mount.readOnly ? say`; ${'ro'} does not prevent that` : say``}.`
            : say`${name} gets ${path}, which holds the socket of ${runtime}.`),
          ...words,
        ],
      };
    }
  },
} satisfies Rule;

/** As severe as a folder that its manual mounts to read, where a service has what is mounted with that as well. */
function asReadAnyway(
  severity: Severity,
  { mount, service, context }: { readonly mount: ServiceMount; readonly service: Service; readonly context: Context },
): Severity {
  const isRead = service.mounts.some((each) => {
    const path = each.hostPath;
    const isAround = path !== undefined && each !== mount && isWithin(mount.hostPath ?? '', path);
    return isAround && madeForFiles(service, { path, mount: each }, 'critical', context).severity === 'medium';
  });
  return isRead ? 'medium' : severity;
}
