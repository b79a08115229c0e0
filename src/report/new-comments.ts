/** Which comments a review makes on a pull request, and where. */
import { isCommentWorthy } from '../review/comment-worthy.ts';
import type { Placement, Review, ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { commentBody } from './comment.ts';
import { readMarker } from './marker.ts';
import type { Writing } from './pointer.ts';

export interface NewComment {
  readonly placement: Exclude<Placement, { kind: 'summary' }>;
  readonly findings: readonly ReviewedFinding[];
  readonly body: string;
}

/** Where new comments may go: not where GitHub has refused them before. */
export interface CommentReach {
  readonly lines: boolean;
  readonly files: boolean;
}

/** Comments on whole files: more would hide those on lines. */
const mostOnFiles = 5;

/** What a comment reports, is to report, or would if nobody had deleted it. */
interface Unit {
  readonly findings: ReviewedFinding[];
  readonly isNew: boolean;
}

/** What is known of the conversation when new comments are made. */
export interface Before {
  /** What has a comment already, with what names that. */
  readonly told: ReadonlyMap<ReviewedFinding, { readonly id: string }>;
  readonly deleted: ReadonlySet<ReviewedFinding>;
  readonly again: ReadonlyMap<ReviewedFinding, string>;
  readonly reach: CommentReach;
  readonly explained: ReadonlySet<string>;
}

/**
 * Findings of the same place become one comment, and so does what is one practice, across files. The policy says how many there
 * may be on a pull request: the worst ones.
 */
export function newComments(review: Review, before: Before, writing: Writing): NewComment[] {
  const explained = new Set(before.explained);
  let onFiles = 0;
  return unitsOf(review, before)
    .map((unit) => ({ ...unit, placement: placementOf(unit.findings) }))
    .filter(({ placement }) => placement.kind === 'line' || onFiles++ < mostOnFiles)
    .slice(0, review.policy.maxComments)
    .flatMap(({ findings, isNew, placement }): NewComment[] => {
      const can = placement.kind === 'line' ? before.reach.lines : before.reach.files;
      if (!isNew || placement.kind === 'summary' || !can) return [];
      const seen = findings.map((finding) =>
        sharesPlace(finding, placement) ? finding : seenFrom(placement, finding),
      );
      const body = commentBody(seen, writing, { again: before.again.get(findings[0]!), explained });
      for (const each of readMarker(body, writing.job)) if (each.explained) explained.add(each.rule);
      return [{ placement, findings, body }];
    });
}

/**
 * Where a comment stands: where a suggestion can be made for the practice of the worst that it reports, in its file, and for as
 * bad a finding or the same service or image; else at that one.
 */
function placementOf([first, ...others]: readonly ReviewedFinding[]): Placement {
  const { practice, standing, at, severity, service, image } = first!;
  const near = others.filter(
    (each) =>
      each.practice === practice &&
      each.standing === standing &&
      positions(each.at).path === positions(at).path &&
      (each.severity === severity || (each.service === service && each.image === image)),
  );
  const candidates = [first!, ...near].map(({ placement }) => placement);
  const suggests = (each: Placement) => each.kind === 'line' && each.suggestion !== undefined;
  return candidates.find(suggests) ?? candidates.find(({ kind }) => kind === 'line') ?? first!.placement;
}

/** The worst first. */
function unitsOf({ findings, policy }: Review, { told, deleted, again }: Before): Unit[] {
  const units = new Map<string, Unit>();
  for (const finding of findings) {
    if (finding.placement.kind === 'summary' || !isCommentWorthy(finding, policy)) continue;
    const thread = told.get(finding);
    const isNew = thread === undefined && !deleted.has(finding);
    // What is reported again has a comment of its own, which says where it was.
    const keys = thread ? [thread.id] : keysOf(finding, finding.placement, isNew, again.get(finding));
    const unit = keys.map((key) => units.get(key)).find((each) => each !== undefined) ?? { findings: [], isNew };
    unit.findings.push(finding);
    for (const key of keys) if (!units.has(key)) units.set(key, unit);
  }
  return [...new Set(units.values())];
}

/** What findings share that become one comment: for new ones their practice, whatever the file, or else the lines. */
function keysOf(
  { practice, standing }: ReviewedFinding,
  placement: NewComment['placement'],
  isNew: boolean,
  again: string | undefined,
): string[] {
  const about = [isNew, again];
  const lines = placement.kind === 'line' ? [placement.side, placement.startLine, placement.endLine] : [];
  const together = isNew ? [[...about, practice, standing]] : [];
  // What is told of its cause elsewhere is not told again beside something else.
  return [...together, [...about, placement.path, lines]].map((key) => JSON.stringify(key));
}

function sharesPlace({ placement }: ReviewedFinding, other: Placement): boolean {
  if (placement.kind === 'summary' || other.kind === 'summary' || placement.path !== other.path) return false;
  if (placement.kind !== 'line' || other.kind !== 'line') return placement.kind === other.kind;
  return (
    placement.side === other.side && placement.startLine === other.startLine && placement.endLine === other.endLine
  );
}

/** A finding as a comment at another place reports it, which says where it is and offers nothing for its own lines. */
export function seenFrom({ path }: { readonly path: string }, finding: ReviewedFinding): ReviewedFinding {
  return { ...finding, placement: { kind: 'file', path } };
}
