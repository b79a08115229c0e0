import { unconfined } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { keptProfile } from '../kept-profile.ts';
import { madeFor } from '../made-for.ts';

export default {
  id: 'apparmor-disabled',
  title: 'AppArmor is disabled for the container',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  lessForDevelopers: true,
  why: "Docker's default AppArmor profile stops containers from mounting file systems, tracing processes outside and writing to kernel settings under `/proc` and `/sys`.",
  fix: 'Remove the option. If a program needs more than the default profile allows, load a profile that allows just that and name it: `apparmor:my-profile`.',
  also: ['CIS 5.2', 'OWASP 6'],
  kept: keptProfile('apparmor', 'AppArmor'),
  reads: { fields: ['securityOpt'] },
  *service(service, context) {
    const setting = unconfined(service, 'apparmor');
    if (!setting) return;
    const { severity, words, remedy } = madeFor(service, 'apparmor', 'medium', context);
    yield {
      from: setting,
      severity,
      remedy,
      message: [...say`${service.name} runs without an AppArmor profile.`, ...words],
    };
  },
} satisfies Rule;
