import { reachOf } from '../../facts/host/mount-reach.ts';
import { type ProxiedSocket, proxiedSocket } from '../../facts/host/socket-proxies.ts';
import { knownProgram, repositoryOf } from '../../facts/network/image-lookup.ts';
import { openDoorsOf } from '../../facts/network/open-doors.ts';
import type { Service } from '../../model/project.ts';
import { list, type Message, type Problem, type Rule, type Severity, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'docker-socket-mount',
  title: 'The Docker socket is mounted',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  trust: 'socket',
  why: 'Anyone who can connect to the socket can start a privileged container with the host mounted: that is root on the host. `:ro` changes nothing, because a socket is used through a connection, not by writing to its file.',
  fix: 'Remove the mount. If the service only reads from Docker, use a socket proxy that allows just those calls; for builds, use a rootless builder.',
  also: ['CIS 5.32', 'OWASP 1', 'kics d6355c88'],
  *service(service) {
    const { name, mounts, image } = service;
    const proxied = proxiedSocket(service, repositoryOf(image));
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'docker-socket') continue;
      const place = { at: mount.at, key: mount.hostPath ?? '', ...pulledIn(name, mount) };
      if (proxied && reach.how === 'socket') {
        yield { ...place, ...heldByProxy(name, proxied) };
        continue;
      }
      const message =
        reach.how === 'socket'
          ? say`${name} controls the Docker daemon, which is root on the host${mount.readOnly && !mount.granted ? say`; ${'ro'} does not prevent that` : say``}.`
          : say`${name} gets the Docker socket with its folder ${mount.hostPath!}, which is root on the host.`;
      const { severity, words } = heldBy(service);
      yield { ...place, ...(severity && { severity }), message: [...message, ...words] };
    }
  },
} satisfies Rule;

/** What it comes to that a program has the socket, where that is known. */
function heldBy(service: Service): { readonly severity?: Severity; readonly words: Message } {
  const known = knownProgram(service);
  const open = known?.socket === undefined ? undefined : openDoorsOf(service).find(({ door }) => !door.severity);
  // What is made for it has to be broken into first; what runs other people's jobs, or lets anyone in, does not.
  const less = known?.socket && !known.runsJobs && open?.severity !== 'high';
  const words = open ? say` Its login is switched off, so that whoever reaches it is root on the host.` : undefined;
  return { ...(less && { severity: 'high' }), words: words ?? asDocumented(known?.socket) };
}

/** A proxy is the remedy, as far as what it lets through is not root on the host. */
function heldByProxy(name: string, { rules, reads }: ProxiedSocket): Pick<Problem, 'severity' | 'message'> {
  if (rules.length > 0)
    return {
      severity: 'high',
      message: [...say`The clients of ${name} may `, `${rules.join(', ')}, which makes them root on the host.`],
    };
  const what = reads.length > 0 ? say`read ${list(reads)}` : say`read what it allows by itself`;
  return { severity: 'low', message: say`${name} holds the Docker socket, and lets its clients only ${what}.` };
}
