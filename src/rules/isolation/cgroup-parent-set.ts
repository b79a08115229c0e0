import { type Rule, say } from '../../rule.ts';

export default {
  id: 'cgroup-parent-set',
  title: 'The container runs in a custom control group',
  group: 'isolation',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  cause: 'host',
  why: 'Limits set on the default control group of containers do not apply to it.',
  fix: 'Remove `cgroup_parent`, unless the group exists and has limits of its own.',
  also: ['CIS 5.25', 'kics 4d9f44c6'],
  reads: { fields: ['cgroupParent'] },
  *service({ name, cgroupParent }) {
    if (!cgroupParent || cgroupParent.value === '') return;
    const group = cgroupParent.value;
    yield {
      from: cgroupParent,
      message: group
        ? say`${name} runs in the control group ${group} instead of the default one.`
        : say`${name} does not run in the default control group.`,
    };
  },
} satisfies Rule;
