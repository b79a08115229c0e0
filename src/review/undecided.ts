import { withCauses } from './causes.ts';
import { countsOf, inSummary, type ReviewInput } from './decide.ts';
import { inError } from './in-error.ts';
import type { Review } from './review.ts';
import { recognisedIn } from './standing.ts';

/**
 * The review of a change of which nobody knows what it brings in: what is at its head is listed, and nothing passes.
 *
 * @param reason why nobody knows it: sentences for the developer
 */
export function undecided(input: ReviewInput, reason: string): Review {
  const { change, policy, origin, today, applied, head, updates = [], remarks, secrets } = input;
  const existing = recognisedIn(head).map((finding) => ({ ...finding, standing: 'existing' }) as const);
  const findings = withCauses(existing).map(inSummary);
  const listed: Review = {
    ...{ change, policy, origin, today, updates, secrets, findings },
    verdict: 'error',
    reason: '',
    waived: [],
    fixed: [],
    unreported: 0,
    counts: countsOf(findings, [], []),
    unread: head.unread,
    accepted: [],
    remarks: [...remarks, 'All findings at the head are listed as existing, since nobody knows which of them are new.'],
    files: head.files.toSorted(),
    applied: new Set(applied),
    published: head.published,
    signatures: head.signatures,
    project: head.project,
  };
  return inError(listed, 'what this change introduces could not be decided', reason);
}
