import type { ComposeService } from '../model/compose/service.ts';
import { reaches } from '../problem.ts';
import type { Problem, Severity } from '../rule.ts';

/**
 * How severe it is that a protection is switched off, or a part of the host given: a privileged container does without it, or
 * has it, anyway.
 */
export function besidePrivileged(
  { privileged }: ComposeService,
  severity: Severity,
): Pick<Problem, 'severity' | 'alone'> {
  const isLess = privileged?.value === true && reaches(severity, 'low');
  return isLess ? { severity: 'low', alone: severity } : { severity };
}
