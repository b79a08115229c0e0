import { type Rule, say } from '../../rule.ts';
import { madeFor } from '../made-for.ts';

export default {
  id: 'host-pid',
  title: "The container shares the host's PID namespace",
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  lessForDevelopers: true,
  why: 'It sees every host process and its command line. As root it can also read their environment and stop them; with one more capability it can get inside them.',
  fix: 'Remove `pid: host`. To watch one other container, join that one: `pid: service:app`.',
  also: ['CIS 5.16', 'kics 4f31dd9f'],
  reads: { fields: ['pid'] },
  *service(service, context) {
    const { name, pid } = service;
    if (pid?.value !== 'host') return;
    const { severity, words, remedy } = madeFor(service, 'hostPid', 'high', context);
    yield {
      from: pid,
      severity,
      remedy,
      message: [...say`${name} can see every process on the host and, as root, stop it.`, ...words],
    };
  },
} satisfies Rule;
