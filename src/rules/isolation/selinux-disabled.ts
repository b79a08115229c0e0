import { securityOptions } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { keptProfile } from '../kept-profile.ts';

export default {
  id: 'selinux-disabled',
  title: 'SELinux is disabled for the container',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'On hosts with SELinux, it keeps a container that has broken out away from host files and other containers.',
  fix: 'Remove the option. If SELinux forbids a mount, relabel it with `:z` (shared) or `:Z` (private).',
  also: ['CIS 5.3', 'OWASP 6'],
  kept: keptProfile('label', 'SELinux'),
  reads: { fields: ['securityOpt'] },
  *service(service) {
    for (const { name, value, setting } of securityOptions(service)) {
      const off = name === 'label' ? /^(?:disable|type:spc_t|type=spc_t)$/i.test(value ?? '') : name === 'disable';
      if (!off) continue;
      yield {
        from: setting,
        message: say`${service.name} runs without SELinux separation.`,
      };
    }
  },
} satisfies Rule;
