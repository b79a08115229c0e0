import { reachOf } from '../../facts/host/mount-reach.ts';
import { type ProxiedSocket, proxiedSocket } from '../../facts/host/socket-proxies.ts';
import { askedOfHost } from '../../facts/network/asked-of-host.ts';
import { repositoryOf } from '../../facts/network/image-lookup.ts';
import { openDoorsOf } from '../../facts/network/open-doors.ts';
import type { ServiceMount } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { type Context, list, type Problem, type Rule, say } from '../../rule.ts';
import { type MadeFor, madeFor, madeForFiles } from '../made-for.ts';

export default {
  id: 'docker-socket-mount',
  title: 'The Docker socket is mounted',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  trust: 'socket',
  why: 'Anyone who can connect to the socket can start a privileged container with the host mounted: that is root on the host. `:ro` changes nothing, because a socket is used through a connection, not by writing to its file.',
  fix: 'Remove the mount. If the service only reads from Docker, use a socket proxy that allows just those calls; for builds, use a rootless builder.',
  also: ['CIS 5.32', 'OWASP 1', 'kics d6355c88'],
  reads: { fields: ['mounts'] },
  *service(service, context) {
    const isVendors = askedOfHost(service, context)?.isVendors === true;
    const proxied = isVendors ? proxiedSocket(service, repositoryOf(service.image)) : undefined;
    for (const mount of service.mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'docker-socket') continue;
      const place = { from: mount, key: mount.hostPath ?? '' };
      if (proxied && reach.how === 'socket') yield { ...place, ...heldByProxy(service.name, proxied) };
      else if (reach.how === 'socket') yield { ...place, ...held(service, mount, reach.rootless, context) };
      else yield { ...place, ...heldWithFolder(service, mount, context) };
    }
  },
} satisfies Rule;

type Told = Pick<Problem, 'severity' | 'message'>;

function held(service: Service, mount: ServiceMount, rootless: boolean, context: Context): Told {
  const { severity, words } = heldBy(service, context, rootless);
  const readOnly = mount.readOnly && !mount.granted ? say`; ${'ro'} does not prevent that` : say``;
  const daemon = rootless
    ? say`a rootless Docker daemon, and so all that its user has on the host`
    : say`the Docker daemon, which is root on the host`;
  return { severity, message: [...say`${service.name} controls ${daemon}${readOnly}.`, ...words] };
}

/** What its manual mounts as a folder to read is no less one with the socket in it. */
function heldWithFolder(service: Service, mount: ServiceMount, context: Context): Told {
  const path = mount.hostPath!;
  const { severity, words } = heldBy(service, context);
  const read = madeForFiles(service, { path, mount }, 'critical', context).severity === 'medium';
  return {
    severity: read ? 'medium' : severity,
    message: [
      ...say`${service.name} gets the Docker socket with its folder ${path}, which is root on the host.`,
      ...words,
    ],
  };
}

/** What it comes to that a program has the socket; what lets anyone in need not be broken into. */
function heldBy(service: Service, context: Context, rootless = false): MadeFor {
  const made = madeFor(service, 'socket', rootless ? 'high' : 'critical', context);
  if (rootless) return made;
  const open = made.words.length > 0 ? openDoorsOf(service).find(({ door }) => door.lets[0] === 'high') : undefined;
  if (!open) return made;
  const words = say` Its login is switched off, so that anyone who can reach it is root on the host.`;
  return { severity: open.severity === 'high' ? 'critical' : made.severity, words };
}

/** A proxy is the remedy, as far as what it lets through is not root on the host. */
function heldByProxy(name: string, { rules, reads }: ProxiedSocket): Told {
  if (rules.length > 0)
    return {
      severity: 'high',
      message: [...say`The clients of ${name} may `, `${rules.join(', ')}, which makes them root on the host.`],
    };
  const what = reads.length > 0 ? say`read ${list(reads)}` : say`read what it allows by itself`;
  return { severity: 'low', message: say`${name} holds the Docker socket, and lets its clients only ${what}.` };
}
