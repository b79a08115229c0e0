import type { ComposeService } from '../model/compose/service.ts';
import type { Problem, Severity } from '../rule.ts';

/**
 * How severe it is that a protection is switched off, or a part of the host given: a privileged container does without it, or
 * has it, anyway.
 */
export function besidePrivileged(
  { privileged }: ComposeService,
  severity: Severity,
): Pick<Problem, 'severity' | 'alone'> {
  return privileged?.value === true ? { severity: 'low', alone: severity } : { severity };
}
