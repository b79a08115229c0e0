import type { Change } from '../change.ts';
import type { PolicyChange } from '../model/change-comparison.ts';
import { elsewhereText } from '../policy/other-repository.ts';
import { InputError, type Policy, type PolicyOrigin } from '../policy/policy.ts';
import { readStatements } from '../policy/read-policy.ts';
import type { Review } from '../review/review.ts';
import { rules } from '../rules/index.ts';
import { Source } from '../source.ts';
import type { Reader } from './links.ts';
import { type PolicyOrder, policyInForce } from './policy-in-force.ts';

/**
 * Characters of a policy times files of a change: beyond that a stranger's policy could keep a review busy for as long as
 * it may take.
 */
const mostWork = 20_000_000;

/**
 * What a change makes of the policy that is in force, and what the review of the very change would be by it. What the new
 * policy extends is not read for that, unless the old one extends it as well: the change may name whatever it likes.
 *
 * @param review reviews the change by a policy
 */
export async function policyEdit(
  reader: Reader,
  change: Change,
  order: PolicyOrder,
  { policy, origin }: { readonly policy: Policy; readonly origin: PolicyOrigin },
  review: (policy: Policy) => Promise<Review>,
): Promise<PolicyChange | undefined> {
  const { policyPath: path, policyText } = order;
  const touched = change.files.some((file) => file.path === path || file.previousPath === path);
  if (change.base === undefined || policyText !== undefined || !touched) return undefined;
  const [before, after] = (
    await reader.read([
      { side: 'base', path },
      { side: 'head', path },
    ])
  ).map((content) => (content.kind === 'text' ? new Source(path, content.text) : undefined));
  const outcome = await outcomeOf(after?.text ?? '');
  return { path, before, after, outcome };

  async function outcomeOf(text: string): Promise<PolicyChange['outcome']> {
    try {
      const said = readStatements(
        path,
        text,
        rules.map(({ id }) => id),
      );
      if (said.extends && elsewhereText(said.extends) !== origin.extends) return undefined;
      if (text.length * change.files.length > mostWork) return undefined;
      const next = await policyInForce(reader, change, { ...order, policyText: text }, []);
      const [now, then] = [await review(policy), await review(next.policy)];
      const failing = new Set(then.findings.filter((each) => each.failing).map(({ fingerprint }) => fingerprint));
      const spared = now.findings.filter((each) => each.failing && !failing.has(each.fingerprint)).length;
      return { kind: 'known', verdict: then.verdict, spared };
    } catch (error) {
      if (error instanceof InputError) return { kind: 'broken' };
      throw error;
    }
  }
}
