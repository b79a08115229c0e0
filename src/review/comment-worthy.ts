import type { ImageUpdate } from '../facts/change/image-updates.ts';
import type { Policy } from '../policy/policy.ts';
import { reaches } from '../problem.ts';
import type { Review, ReviewedFinding } from './review.ts';

/**
 * Whether a finding is worth a comment or an annotation: it is new with the change and of a severity that the policy wants
 * commented, or a part of something that is, or it fails the review. All others are counted, and stand in the job's summary; those that are as severe are listed in the check.
 * A part of the host that is no step to all of it, for which a comment in the file gives the reason, is decided already.
 */
export function isCommentWorthy(
  {
    severity,
    standing,
    failing,
    besideWorse,
    toldAlong,
    usual,
    informs,
    explained,
    rule,
  }: Pick<
    ReviewedFinding,
    'severity' | 'standing' | 'failing' | 'besideWorse' | 'toldAlong' | 'usual' | 'informs' | 'explained' | 'rule'
  >,
  { commentOn }: Pick<Policy, 'commentOn'>,
): boolean {
  const isDecided = explained === true && rule.cause === 'host' && !reaches(rule.severity, 'high');
  const isNews = standing === 'introduced' && !besideWorse && usual === undefined && !informs && !isDecided;
  return failing || (isNews && (toldAlong || reaches(severity, commentOn)));
}

/** What is new and as severe as what the policy wants commented, and has no comment, nor has anything else of its practice. */
export function uncommented({ findings, policy }: Pick<Review, 'findings' | 'policy'>): readonly ReviewedFinding[] {
  const told = new Set(findings.filter((each) => isCommentWorthy(each, policy)).map(({ practice }) => practice));
  const isNew = ({ standing }: ReviewedFinding) => standing === 'introduced';
  return findings.filter((each) => isNew(each) && reaches(each.severity, policy.commentOn) && !told.has(each.practice));
}

/** Whether an update of an image changes something inside that somebody should know. */
export function changesInside({ inside }: ImageUpdate): boolean {
  return inside.kind === 'compared' && inside.differences.some(({ matters }) => matters);
}

/** Whether a review is worth a first word on a pull request: one that brings nothing in and fails nothing is not. */
export function isWorthSaying({ policy, findings, updates, verdict }: Review): boolean {
  return (
    verdict !== 'pass' ||
    findings.some((finding) => isCommentWorthy(finding, policy)) ||
    (policy.commentOn !== 'never' && updates.some(changesInside))
  );
}
