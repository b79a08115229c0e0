import { securityOptions } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'apparmor-disabled',
  title: 'AppArmor is switched off for the container',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'On hosts with AppArmor the default profile keeps containers from mounting, from tracing processes outside and from writing to settings of the kernel under `/proc` and `/sys`.',
  fix: 'Take it out. Where a program needs more than the default allows, load a profile that allows just that and name it: `apparmor:my-profile`.',
  also: ['CIS 5.2', 'OWASP 6'],
  *service(service) {
    for (const { name, value, setting } of securityOptions(service)) {
      if (name !== 'apparmor' || value?.toLowerCase() !== 'unconfined') continue;
      yield {
        at: setting.at,
        message: say`${service.name} runs without the rules of AppArmor, where the host has it.`,
        ...pulledIn(service.name, setting),
      };
    }
  },
} satisfies Rule;
