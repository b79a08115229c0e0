import { hasNoSeccomp } from '../facts/host/seccomp-filters.ts';
import { unconfined } from '../model/compose/security-options.ts';
import type { Service } from '../model/project.ts';
import type { Severity } from '../rule.ts';

/** How severe it is that AppArmor or seccomp is switched off: each holds most of what the other would, and without both nothing does. */
export function unfiltered(service: Service): Severity {
  return hasNoSeccomp(service) && unconfined(service, 'apparmor') ? 'high' : 'medium';
}
