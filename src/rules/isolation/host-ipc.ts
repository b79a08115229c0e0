import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-ipc',
  title: "The container shares the host's IPC namespace",
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'It can read and change shared memory that host programs use, and that of every other container with `ipc: host`.',
  fix: 'Remove `ipc: host`. For more shared memory set `shm_size`; two containers share memory with `ipc: shareable` and `ipc: service:app`.',
  also: ['CIS 5.17', 'kics baa3890f'],
  reads: { fields: ['ipc'] },
  *service({ name, ipc }) {
    if (ipc?.value !== 'host') return;
    yield { from: ipc, message: say`${name} shares memory with every program on the host.` };
  },
} satisfies Rule;
