import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'host-ipc',
  title: 'The container shares the memory segments of the host',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It can read and change the shared memory through which programs of the host, and all other containers that do the same, talk.',
  fix: 'Take `ipc: host` out. For more shared memory set `shm_size`; two containers share theirs with `ipc: shareable` and `ipc: service:app`.',
  also: ['CIS 5.17'],
  *service({ name, ipc }) {
    if (ipc?.value !== 'host') return;
    yield { at: ipc.at, message: say`${name} shares memory with every program of the host.`, ...pulledIn(name, ipc) };
  },
} satisfies Rule;
