import { unconfined } from '../../model/compose/security-options.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'systempaths-unconfined',
  title: 'Kernel settings are open to the container',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'Docker hides or protects the parts of `/proc` and `/sys` that change the host (`/proc/sys`, `/proc/sysrq-trigger`, `/proc/kcore`). This opens them.',
  fix: 'Remove `systempaths=unconfined`. To change a single setting of the container use `sysctls`.',
  also: ['CIS 5.22', 'OWASP 6'],
  reads: { fields: ['securityOpt'] },
  *service(service) {
    const setting = unconfined(service, 'systempaths');
    if (!setting) return;
    yield {
      from: setting,
      message: say`${service.name} can reach the parts of ${'/proc'} and ${'/sys'} that change the host.`,
    };
  },
} satisfies Rule;
