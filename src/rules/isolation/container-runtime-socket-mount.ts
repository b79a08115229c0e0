import { reachOf } from '../../facts/host/mount-reach.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'container-runtime-socket-mount',
  title: 'The container holds the socket of a container runtime',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  trust: 'socket',
  why: 'Who can write to it can start a privileged container, a virtual machine or a service on the host: it is root on the host, or all that the user of a rootless runtime may do. `:ro` changes nothing for a socket.',
  fix: 'Leave it out, or put a proxy in between that allows only the calls that are needed.',
  also: ['CIS 5.32', 'OWASP 1'],
  *service({ name, mounts }) {
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'runtime-socket') continue;
      const path = mount.hostPath ?? mount.target?.value ?? 'a socket';
      yield {
        at: mount.at,
        key: path,
        message:
          reach.how === 'socket'
            ? say`${name} can give orders to what runs the containers of the host, through ${path}${mount.readOnly ? say`; ${'ro'} does not prevent it` : say``}.`
            : say`${name} gets ${path}, and with it the socket of what runs the containers of the host.`,
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;
