import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-cgroup',
  title: "The container sees the host's control groups",
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'It shows how the host is set up and what else runs there. If the container can write to them, it can change the limits of others.',
  fix: 'Remove `cgroup: host`. On cgroup v2 Docker uses `private` by default.',
  also: ['CIS 5.25'],
  reads: { fields: ['cgroup'] },
  *service({ name, cgroup }) {
    if (cgroup?.value !== 'host') return;
    yield {
      from: cgroup,
      message: say`${name} sees all control groups of the host.`,
    };
  },
} satisfies Rule;
