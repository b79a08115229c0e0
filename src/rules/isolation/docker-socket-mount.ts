import { reachOf } from '../../facts/host/mount-reach.ts';
import { knownImage } from '../../facts/network/image-lookup.ts';
import { type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'docker-socket-mount',
  title: 'The container holds the Docker socket',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  trust: 'socket',
  why: 'Who can write to the socket can start a privileged container with the host mounted: it is root on the host. `:ro` changes nothing, as a socket is written to through a connection, not through its file.',
  fix: 'Leave it out. What only reads from Docker can go through a socket proxy that allows just those calls; for builds there are rootless builders.',
  also: ['CIS 5.32', 'OWASP 1'],
  *service({ name, mounts, image }) {
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'docker-socket') continue;
      const message =
        reach.how === 'socket'
          ? say`${name} can give orders to the Docker daemon, which is root on the host${mount.readOnly && !mount.granted ? say`; ${'ro'} does not prevent it` : say``}.`
          : say`${name} gets the Docker socket with the folder ${mount.hostPath!} that it lies in, which is root on the host.`;
      yield {
        at: mount.at,
        key: mount.hostPath ?? '',
        message: [...message, ...asDocumented(knownImage(image)?.socket)],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;
