import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'cgroup-parent-set',
  title: 'The container runs in a control group of its own choice',
  group: 'isolation',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Limits that somebody has put on the default group of containers do not hold for it.',
  fix: 'Take `cgroup_parent` out unless the group exists and has limits.',
  also: ['CIS 5.25'],
  *service({ name, cgroupParent }) {
    if (!cgroupParent || cgroupParent.value === '') return;
    const group = cgroupParent.value;
    yield {
      at: cgroupParent.at,
      message: group
        ? say`${name} runs in the control group ${group} instead of the default one.`
        : say`${name} runs in another control group than the default one.`,
      ...pulledIn(name, cgroupParent),
    };
  },
} satisfies Rule;
