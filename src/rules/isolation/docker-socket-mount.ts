import { reachOf } from '../../facts/host/mount-reach.ts';
import { proxiedSocket } from '../../facts/host/socket-proxies.ts';
import { askedOfHost } from '../../facts/network/asked-of-host.ts';
import { repositoryOf } from '../../facts/network/image-lookup.ts';
import type { Rule } from '../../rule.ts';
import { held, heldByProxy, heldWithFolder } from '../docker-socket-wording.ts';

export default {
  id: 'docker-socket-mount',
  title: 'The Docker socket is mounted',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  trust: 'socket',
  why: 'Anyone who can connect to the socket can start a privileged container with the host mounted: that is root on the host. `:ro` changes nothing, because a socket is used through a connection, not by writing to its file.',
  fix: 'Remove the mount, or let a proxy pass only the calls it makes. For builds, use a rootless builder.',
  also: ['CIS 5.32', 'OWASP 1', 'kics d6355c88'],
  reads: { fields: ['mounts'] },
  *service(service, context) {
    const asked = askedOfHost(service, context);
    const proxied = asked?.isVendors ? proxiedSocket(service, repositoryOf(service.image)) : undefined;
    for (const mount of service.mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'docker-socket') continue;
      const place = { from: mount, key: mount.hostPath ?? '' };
      if (proxied && reach.how === 'socket') yield { ...place, ...heldByProxy(service, proxied, context) };
      else if (reach.how === 'socket') yield { ...place, ...held(service, mount, reach.rootless, asked, context) };
      else yield { ...place, ...heldWithFolder(service, mount, asked, context) };
    }
  },
} satisfies Rule;
