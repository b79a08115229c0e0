import type { Severity } from '../problem.ts';
import { onlyInforms, type Rule } from '../rule.ts';
import type { Policy } from './policy.ts';

/** How severe a policy has what a rule reports; `off`: it is not asked. */
export type RuleSeverity = Severity | 'off';

/** The severity that a policy gives a rule; a rule's own name wins over its group's. */
export function severityOf(
  { id, group, profile, severity, since }: Pick<Rule, 'id' | 'group' | 'profile' | 'severity' | 'since'>,
  policy: Pick<Policy, 'severities' | 'profile'>,
): RuleSeverity {
  const own = policy.severities.get(id);
  if (own) return own;
  // Only its own name switches on a rule of the strict profile. A rule that needs a policy is silent without one.
  if (profile === 'strict' && policy.profile !== 'strict') return 'off';
  const told = policy.severities.get(group);
  if (told) return told;
  return onlyInforms(since === undefined ? {} : { since }) ? 'info' : severity;
}
