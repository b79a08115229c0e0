import type { ComposeService } from '../model/compose/service.ts';
import type { Severity } from '../rule.ts';

/** How severe it is that a protection is switched off: a privileged container does without it anyway. */
export function besidePrivileged({ privileged }: ComposeService, severity: Severity): Severity {
  return privileged?.value === true ? 'low' : severity;
}
