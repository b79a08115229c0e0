import { knownProgram } from '../../facts/network/image-lookup.ts';
import { securityOptions } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { besidePrivileged } from '../beside-privileged.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'apparmor-disabled',
  title: 'AppArmor is disabled for the container',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: "Docker's default AppArmor profile stops containers from mounting file systems, tracing processes outside and writing to kernel settings under `/proc` and `/sys`.",
  fix: 'Remove the option. If a program needs more than the default profile allows, load a profile that allows just that and name it: `apparmor:my-profile`.',
  also: ['CIS 5.2', 'OWASP 6'],
  *service(service) {
    for (const { name, value, setting } of securityOptions(service)) {
      if (name !== 'apparmor' || value?.toLowerCase() !== 'unconfined') continue;
      const known = knownProgram(service)?.apparmor;
      yield {
        at: setting.at,
        // What is made for it has to be broken into first.
        severity: besidePrivileged(service, known ? 'medium' : 'high'),
        message: [...say`${service.name} runs without an AppArmor profile.`, ...asDocumented(known)],
        ...pulledIn(service.name, setting),
      };
    }
  },
} satisfies Rule;
