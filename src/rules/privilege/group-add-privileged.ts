import { powerfulGroups } from '../../known/powerful-groups.data.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'group-add-privileged',
  title: 'The container joins a powerful group',
  group: 'privilege',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  power: true,
  why: 'If a host socket or device is mounted, the group can open it, which is as good as root on the host.',
  fix: 'Remove the group. If the program only reads from Docker, give it a socket proxy instead of socket and group.',
  also: ['OWASP 2'],
  reads: { fields: ['groupAdd'] },
  *service({ name, groupAdd }) {
    for (const group of groupAdd) {
      const called = powerfulGroups.does.get(group.value?.trim() ?? '');
      const docker = !called && group.variables?.some((each) => /docker_?(?:gid|group)/i.test(each.name));
      if (!called && !docker) continue;
      yield {
        from: group,
        message: [
          ...say`${name} joins the group ${docker ? 'docker' : group.value!}, which `,
          called ?? powerfulGroups.does.get('docker')!,
          '.',
        ],
      };
    }
  },
} satisfies Rule;
