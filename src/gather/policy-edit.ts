import type { Change } from '../change.ts';
import { demandKey } from '../known/signature-demands.ts';
import type { BaselineChange, FilePair, PolicyChange } from '../model/change-comparison.ts';
import { type Baseline, baselinePathOf, readBaseline } from '../policy/baseline.ts';
import { elsewhereText } from '../policy/other-repository.ts';
import { InputError, type Policy, type PolicyOrigin } from '../policy/policy.ts';
import type { Review } from '../review/review.ts';
import { Source } from '../source.ts';
import type { Reader } from './links.ts';
import { statements } from './policy-elsewhere.ts';
import { type PolicyOrder, policyInForce } from './policy-in-force.ts';

/**
 * Characters of a policy times files of a change: beyond that a stranger's policy could keep a review busy for as long as
 * it may take.
 */
const mostWork = 20_000_000;

/** What a change makes of how it is judged. */
export interface PolicyEdits {
  readonly policy?: PolicyChange | undefined;
  readonly baseline?: BaselineChange | undefined;
}

/**
 * What a change makes of the policy that is in force and of its baseline, and what the review of the very change would be by
 * them. What the new policy extends is not read for that, unless the old one extends it as well: the change may name whatever
 * it likes.
 *
 * @param review reviews the change by a policy
 */
export async function policyEdits(
  reader: Reader,
  change: Change,
  order: PolicyOrder,
  { policy, origin }: { readonly policy: Policy; readonly origin: PolicyOrigin },
  review: (policy: Policy) => Promise<Review>,
): Promise<PolicyEdits> {
  const { policyPath: path, policyText } = order;
  const baselinePath = baselinePathOf(path);
  const touches = (name: string) => change.files.some((file) => file.path === name || file.previousPath === name);
  const touched = [path, baselinePath].filter(touches);
  if (change.base === undefined || policyText !== undefined || touched.length === 0) return {};
  const pair = await pairOf(reader, path);
  const accepted = await pairOf(reader, baselinePath);
  const outcome = await outcomeOf(pair.after?.text ?? '', accepted.after?.text);
  return {
    ...(touched.includes(path) && { policy: { ...pair, outcome } }),
    ...(touched.includes(baselinePath) && { baseline: { ...accepted, outcome, ...additionsOf(accepted) } }),
  };

  async function outcomeOf(text: string, baselineText: string | undefined): Promise<PolicyChange['outcome']> {
    try {
      const said = statements(path, text);
      if (said.extends && elsewhereText(said.extends) !== origin.extends) return undefined;
      if (text.length * change.files.length > mostWork) return undefined;
      const next = await policyInForce(reader, change, { ...order, policyText: text, baselineText }, []);
      const [now, then] = [
        await review(policy),
        await review({ ...next.policy, signatures: demandsOfBoth(next.policy) }),
      ];
      const failing = new Set(then.findings.filter((each) => each.failing).map(({ fingerprint }) => fingerprint));
      const spared = now.findings.filter((each) => each.failing && !failing.has(each.fingerprint)).length;
      return { kind: 'known', verdict: then.verdict, spared };
    } catch (error) {
      if (error instanceof InputError) return { kind: 'broken' };
      throw error;
    }
  }

  /** A demand names servers: what the change alone demands is not asked for. */
  function demandsOfBoth(next: Policy): Policy['signatures'] {
    const own = new Set(policy.signatures.map(demandKey));
    return next.signatures.filter((each) => own.has(demandKey(each)));
  }
}

/** A file of the repository on both sides. */
async function pairOf(reader: Reader, path: string): Promise<FilePair> {
  const [before, after] = (
    await reader.read([
      { side: 'base', path },
      { side: 'head', path },
    ])
  ).map((content) => (content.kind === 'text' ? new Source(path, content.text) : undefined));
  return { path, before, after };
}

/** What a baseline accepts that it did not; of one that has mistakes, nothing is known. */
function additionsOf({ path, before, after }: FilePair): Pick<BaselineChange, 'added' | 'later'> {
  const [old, now] = [before, after].map((source) => source && readable(path, source.text));
  if (!now) return { added: 0, later: undefined };
  const added = [...now.findings].flatMap(([file, entries]) => {
    const known = new Set(old?.findings.get(file));
    return entries.filter((each) => !known.has(each));
  }).length;
  return { added, later: old && old.until < now.until ? now.until : undefined };
}

function readable(path: string, text: string): Baseline | undefined {
  try {
    return readBaseline(path, text);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
