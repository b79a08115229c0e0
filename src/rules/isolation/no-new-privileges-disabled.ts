import { noNewPrivileges } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'no-new-privileges-disabled',
  title: 'Processes may gain privileges on purpose',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'Where the daemon has `no-new-privileges` on for everyone, this takes it away again: a setuid program makes root of whoever runs it.',
  fix: 'Write `no-new-privileges:true`; a program that really needs `sudo` or another setuid program is better started as the user that it needs.',
  also: ['CIS 5.26', 'OWASP 4'],
  *service(service) {
    const option = noNewPrivileges(service);
    if (option?.value !== false) return;
    yield {
      at: option.setting.at,
      message: say`${service.name} switches off on purpose what keeps its processes from becoming root.`,
      ...pulledIn(service.name, option.setting),
    };
  },
} satisfies Rule;
