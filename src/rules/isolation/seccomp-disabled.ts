import { securityOptions } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'seccomp-disabled',
  title: 'No filter on system calls',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'The default profile of Docker keeps containers from some sixty system calls that most kernel exploits begin with.',
  fix: 'Take it out. Where a program needs a call that the default forbids, give it a profile of its own: `seccomp:./profile.json`.',
  also: ['CIS 5.22', 'OWASP 6'],
  *service(service) {
    for (const { name, value, setting } of securityOptions(service)) {
      if (name !== 'seccomp' || value?.toLowerCase() !== 'unconfined') continue;
      yield {
        at: setting.at,
        message: say`${service.name} may make every system call of the kernel.`,
        ...pulledIn(service.name, setting),
      };
    }
  },
} satisfies Rule;
