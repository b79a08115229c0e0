/** What a verdict follows from: the title, the summary, the output and the terminal say the same of it. */
import type { Policy } from '../policy/policy.ts';
import { worstOfEach } from './causes.ts';
import type { ReviewedFinding } from './review.ts';

interface Deciding {
  /** The worst of each cause that fails it. */
  readonly failing: ReviewedFinding[];
  /** The worst of each of which nobody knows whether it does, which makes it an error whatever the policy lets fail. */
  readonly unverified: ReviewedFinding[];
}

export function deciding(findings: readonly ReviewedFinding[], { gate }: Pick<Policy, 'gate'>): Deciding {
  const counts = ({ rule, standing }: ReviewedFinding) =>
    rule.undecided && (gate === 'all' || standing === 'introduced');
  return {
    failing: worstOfEach(findings.filter(({ failing, rule }) => failing && !rule.undecided)),
    unverified: worstOfEach(findings.filter(counts)),
  };
}
