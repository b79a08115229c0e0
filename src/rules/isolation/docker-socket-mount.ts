import { reachOf } from '../../facts/host/mount-reach.ts';
import { knownImage } from '../../facts/network/image-lookup.ts';
import { type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'docker-socket-mount',
  title: 'The Docker socket is mounted',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  trust: 'socket',
  why: 'Anyone who can write to the socket can start a privileged container with the host mounted: that is root on the host. `:ro` changes nothing, because a socket is used through a connection, not by writing to its file.',
  fix: 'Remove the mount. If the service only reads from Docker, use a socket proxy that allows just those calls; for builds, use a rootless builder.',
  also: ['CIS 5.32', 'OWASP 1'],
  *service({ name, mounts, image }) {
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'docker-socket') continue;
      const message =
        reach.how === 'socket'
          ? say`${name} controls the Docker daemon, which is root on the host${mount.readOnly && !mount.granted ? say`; ${'ro'} does not prevent that` : say``}.`
          : say`${name} gets the Docker socket with its folder ${mount.hostPath!}, which is root on the host.`;
      yield {
        at: mount.at,
        key: mount.hostPath ?? '',
        message: [...message, ...asDocumented(knownImage(image)?.socket)],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;
