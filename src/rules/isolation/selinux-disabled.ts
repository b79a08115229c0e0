import { securityOptions } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'selinux-disabled',
  title: 'SELinux is switched off for the container',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'On hosts with SELinux it is what keeps a container from the files of the host and of other containers once it has broken out.',
  fix: 'Take it out. For a mount that SELinux forbids, relabel it with `:z` (shared) or `:Z` (private).',
  also: ['CIS 5.3', 'OWASP 6'],
  *service(service) {
    for (const { name, value, setting } of securityOptions(service)) {
      const off = name === 'label' ? /^(?:disable|type:spc_t|type=spc_t)$/i.test(value ?? '') : name === 'disable';
      if (!off) continue;
      yield {
        at: setting.at,
        message: say`${service.name} is not separated by SELinux, where the host has it.`,
        ...pulledIn(service.name, setting),
      };
    }
  },
} satisfies Rule;
