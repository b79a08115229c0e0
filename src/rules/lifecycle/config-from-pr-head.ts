import { workflowEdits } from '../../facts/change/workflow-edits.ts';
import { firstDifference } from '../../facts/change/yaml-difference.ts';
import type { BaselineChange, PolicyChange } from '../../model/change-comparison.ts';
import { type Message, type Rule, type Severity, say } from '../../rule.ts';
import { workflowEditMessage } from '../workflow-wording.ts';

export default {
  id: 'config-from-pr-head',
  title: 'This change edits how it is reviewed',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'This change was reviewed with the policy and inputs of the base branch, so its own have no effect yet. Once merged, they apply to every later change.',
  fix: 'Make this a pull request of its own and have the people responsible approve it: list the policy, its baseline and `.github/workflows/` in `CODEOWNERS`.',
  also: [],
  *change(comparison) {
    const { policy, baseline } = comparison;
    const at = policy && firstDifference(policy.before, policy.after);
    if (policy && at) {
      const spared = policy.outcome?.kind === 'known' ? policy.outcome.spared : 0;
      const severity: Severity = spared > 0 ? 'high' : 'medium';
      const done = policy.after ? say`edits` : say`deletes`;
      yield {
        at,
        key: '',
        severity,
        message: say`This change ${done} the policy ${policy.path}.${consequence(policy.outcome)}`,
        ...(!policy.after && { side: 'base' as const }),
      };
    }
    const accepted = baseline && firstDifference(baseline.before, baseline.after);
    const broken = baseline?.outcome?.kind === 'broken' && !policy;
    if (baseline && accepted && (baseline.added > 0 || baseline.later !== undefined || broken)) {
      const spared = baseline.outcome?.kind === 'known' ? baseline.outcome.spared : 0;
      yield {
        at: accepted,
        key: 'baseline',
        severity: spared > 0 ? 'high' : 'medium',
        message: say`This change ${widened(baseline)}${consequence(baseline.outcome)}`,
      };
    }
    for (const edit of workflowEdits(comparison)) {
      const { path, what, name, weaker, side } = edit;
      const severity: Severity = weaker ? 'high' : what === 'version' ? 'low' : 'medium';
      yield {
        at: edit.at,
        key: `${path} ${what} ${name}`,
        severity,
        message: workflowEditMessage(edit),
        ...(what === 'job' && { remedy: 'Give the job another name.' }),
        ...(side && { side }),
      };
    }
  },
} satisfies Rule;

/** 'adds 3 findings to the baseline `…`'. */
function widened({ path, added, later }: BaselineChange): Message {
  if (added > 0) return say`adds ${added} ${added === 1 ? say`finding` : say`findings`} to the baseline ${path}.`;
  return later === undefined ? say`edits the baseline ${path}.` : say`extends the baseline ${path} to ${later}.`;
}

function consequence(outcome: PolicyChange['outcome']): Message {
  if (outcome === undefined) return [];
  if (outcome.kind === 'broken') return say` It has mistakes: once merged, every review fails until they are fixed.`;
  const { spared, verdict } = outcome;
  if (spared > 0) {
    const one = spared === 1;
    return say` With it, ${spared} ${one ? say`finding that fails` : say`findings that fail`} this review would no longer fail it; the verdict would be ${verdict}.`;
  }
  return say` With it, the verdict of this review would be ${verdict}.`;
}
