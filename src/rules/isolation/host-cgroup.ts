import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'host-cgroup',
  title: 'The container sees the control groups of the host',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It sees how the host is organised and what else runs there; where it may also write to them, it changes the limits of others.',
  fix: 'Take `cgroup: host` out: `private` is what Docker does by itself on cgroup v2.',
  also: ['CIS 5.25'],
  *service({ name, cgroup }) {
    if (cgroup?.value !== 'host') return;
    yield {
      at: cgroup.at,
      message: say`${name} sees the control groups of the whole host.`,
      ...pulledIn(name, cgroup),
    };
  },
} satisfies Rule;
