import { firstDifference } from '../../facts/change/yaml-difference.ts';
import type { PolicyChange } from '../../model/change-comparison.ts';
import { type WorkflowEdit, workflowEdits } from '../../model/review-workflow.ts';
import { type Message, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'config-from-pr-head',
  title: 'This change edits what it is reviewed by',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Policy and thresholds of the base have judged this change, so its own had no effect here. Once merged, they decide what is said about every later change.',
  fix: 'Make this a pull request of its own, and let somebody approve it who answers for it: list the policy and `.github/workflows/` in `CODEOWNERS`.',
  also: [],
  *change(comparison) {
    const { policy } = comparison;
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
    for (const edit of workflowEdits(comparison)) {
      const { path, what, name, weaker, side } = edit;
      const severity: Severity = weaker ? 'high' : what === 'version' ? 'low' : 'medium';
      yield { at: edit.at, key: `${path} ${what} ${name}`, severity, message: words(edit), ...(side && { side }) };
    }
  },
} satisfies Rule;

function consequence(outcome: PolicyChange['outcome']): Message {
  if (outcome === undefined) return [];
  if (outcome.kind === 'broken')
    return say` It has mistakes: once merged, no review would work until they are repaired.`;
  const { spared, verdict } = outcome;
  if (spared > 0) {
    const one = spared === 1;
    return say` Judged by it, ${spared} ${one ? say`finding that fails` : say`findings that fail`} this review would not fail it any more; the verdict would be ${verdict}.`;
  }
  return say` Judged by it, this review would end with ${verdict}.`;
}

function words({ path, what, name, was, is }: WorkflowEdit): Message {
  const before = was === undefined ? [] : say` instead of ${was}`;
  switch (what) {
    case 'gone':
      return say`This change takes layer-review (${was ?? ''}) out of ${path}.`;
    case 'event':
      return say`${path} does not run layer-review on ${name} any longer.`;
    case 'filter':
      return say`${path} runs layer-review on another choice of ${name} than before.`;
    case 'code':
    case 'version':
      return say`${path} reviews with ${is ?? ''}${before}.`;
    case 'input':
      return is === undefined
        ? say`${path} does not set ${name} for layer-review any longer${was ? say`; it was ${was}` : []}.`
        : say`${path} sets ${name} to ${is}${before} for layer-review.`;
    case 'condition':
      return say`${path} runs layer-review only under the condition ${is ?? ''}.`;
    case 'tolerance':
      return say`${path} lets the job go on and pass, whatever layer-review says of it.`;
  }
}
