/** The one summary comment of a review on a pull request: what fails, what else is new, and how much there was before. */

import { reaches } from '../problem.ts';
import { worstOfEach } from '../review/causes.ts';
import { changesInside, isCommentWorthy } from '../review/comment-worthy.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { groupBy } from '../text/group-by.ts';
import { commitLink, maxBody } from './comment.ts';
import { byRule, findingRow } from './finding-rows.ts';
import { type Block, bullets, code, details, type Inline, link, paragraph, render, small, text } from './markdown.ts';
import { summaryMarker } from './marker.ts';
import { movedTags, tagsRead } from './moved-tags.ts';
import { remarks, spoken, unread } from './outcome.ts';
import type { Writing } from './pointer.ts';
import { updateBlocks } from './update-blocks.ts';
import { count, range } from './wording.ts';

export interface CommentOptions extends Writing {
  /** The comment that reports a finding; undefined where it has none of its own. */
  readonly commented: (finding: ReviewedFinding) => Commented | undefined;
  /** Findings whose comment a person has deleted: the next run must know as well that they had one. */
  readonly deleted?: readonly ReviewedFinding[];
  /** What tags of images named when the comment was last written, as its marker has it. */
  readonly tags?: ReadonlyMap<string, string>;
  /** The check that it belongs to, where there may be others; undefined for the usual one. */
  readonly check?: string | undefined;
  /** Where everything is; undefined where that is not known. */
  readonly everything?: string | undefined;
}

export interface Commented {
  /** undefined where it is not known yet. */
  readonly url: string | undefined;
  /** Whether it is only perhaps ours: if it is gone, nobody has deleted ours. */
  readonly perhaps?: boolean;
}

/** As many comments on lines as people see without a list of them. */
const mostUnlisted = 2;

/**
 * Whether a summary comment has anything to say that the comments on lines and the check do not. Who may merge needs no list of
 * what stands at the lines; who may not is told in one place why.
 */
export function addsToComments(review: Review, { commented, tags = new Map() }: CommentOptions): boolean {
  const comments = review.findings
    .filter((finding) => isCommentWorthy(finding, review.policy))
    .map((finding) => {
      const comment = commented(finding);
      return comment?.perhaps ? undefined : comment && (comment.url ?? finding.fingerprint);
    });
  const isNews = comments.includes(undefined) || review.updates.some(changesInside);
  if (isNews || movedTags(review, tags).length > 0) return true;
  if (review.verdict === 'pass') return false;
  const { size } = new Set(comments);
  return (
    size === 0 ||
    size > mostUnlisted ||
    review.verdict === 'error' ||
    review.unread.length > 0 ||
    review.remarks.some((remark) => !review.asides?.has(remark))
  );
}

/** As many as one reads through before what else there is to say. */
const mostListed = 20;

/** Each finding that is worth a comment has its line, linked to its own comment, or else to its place. */
export function summaryComment(review: Review, options: CommentOptions): string {
  const { commented, tags = new Map(), ...writing } = options;
  const { findings, policy, secrets } = review;
  const worthy = findings.filter((finding) => isCommentWorthy(finding, policy));
  // What stands in one comment with what fails the review is part of that.
  const fails = new Set(worthy.flatMap(({ failing, practice }) => (failing ? [practice] : [])));
  const [failing, others] = [
    worthy.filter(({ practice }) => fails.has(practice)),
    worthy.filter(({ practice }) => !fails.has(practice)),
  ];
  const rows = (some: readonly ReviewedFinding[]): Inline[][] => {
    // What one practice brings has one row, but what has a comment of its own.
    const causes = groupBy(some, (finding) => JSON.stringify([commented(finding)?.url, finding.practice]));
    return [...causes.values()].map(([first, ...others]) => {
      const url = commented(first!)?.url;
      // What else it brings is told there, or in the check.
      const more = others.filter(({ rule }) => rule.id === first!.rule.id).length;
      return findingRow(first!, url === undefined ? writing.link : () => url, more);
    });
  };
  const unreadParts = unread(review, writing.link);
  const blocks = [
    paragraph(...spoken(review)),
    ...unreadParts,
    ...(unreadParts.length > 0 && failing.length > 0 ? [paragraph(text(headingOf(failing)))] : []),
    ...list(rows(failing), 'that fail it'),
    ...(others.length > 0 && unreadParts.length + failing.length > 0
      ? [paragraph(text(failing.length > 0 ? 'Also new:' : 'New:'))]
      : []),
    ...list(rows(others), 'that are new'),
    ...updateBlocks(review, writing.link),
    ...movedTags(review, tags),
    ...remarks(review),
    ...folded(findings.filter((finding) => !worthy.includes(finding))),
    foot(review, options),
  ];
  const notice = 'The rest did not fit into a comment; it is in the job’s summary.';
  return render(blocks, { secrets, maxLength: maxBody, notice, marker: memoryOf(review, options) });
}

function headingOf(failing: readonly ReviewedFinding[]): string {
  const unverified = failing.filter(({ rule }) => rule.undecided).length;
  if (unverified === 0) return 'Failing:';
  return unverified === failing.length ? 'Not verified:' : 'Failing, or not verified:';
}

/** What the next review of the pull request must know: which findings have a comment, or had one, and what tags named. */
export function memoryOf(review: Review, { commented, deleted = [], job }: CommentOptions): string {
  const isOurs = (finding: ReviewedFinding) => {
    const comment = commented(finding);
    return comment !== undefined && !comment.perhaps;
  };
  return summaryMarker([...review.findings.filter(isOurs), ...deleted], tagsRead(review), job);
}

function list(rows: readonly Inline[][], more: string): Block[] {
  const [shown, hidden] = [rows.slice(0, mostListed), rows.slice(mostListed)];
  return [
    ...(shown.length > 0 ? [bullets(shown)] : []),
    ...(hidden.length > 0 ? [details([text(`${hidden.length} more ${more}`)], bullets(hidden))] : []),
  ];
}

/** What is worth no comment: one line for each rule. */
function folded(findings: readonly ReviewedFinding[]): Block[] {
  const fresh = findings.filter(({ standing }) => standing === 'introduced');
  const old = findings.filter(({ standing }) => standing !== 'introduced');
  const [causes, { length }] = [worstOfEach(fresh), worstOfEach(old)];
  const severe = worstOfEach(old.filter(({ severity }) => reaches(severity, 'high')));
  const were = `${count(length, 'finding')} that ${length === 1 ? 'was' : 'were'} there before`;
  const fold = (words: string, some: readonly ReviewedFinding[]) =>
    some.length > 0 ? [details([text(words)], byRule(some))] : [];
  return [
    ...fold(count(causes.length, 'less severe new finding'), fresh),
    ...fold(severe.length > 0 ? `${were}, ${severe.length} of them ${range(severe)}` : were, old),
  ];
}

function foot({ change, fixed, waived }: Review, { check, everything, ...writing }: CommentOptions): Block {
  const parts: Inline[][] = [
    ...(check === undefined ? [] : [[text('Check '), code(check)]]),
    ...(fixed.length > 0 ? [[text(`${worstOfEach(fixed).length} fixed`)]] : []),
    ...(waived.length > 0 ? [[text(`${worstOfEach(waived).length} waived`)]] : []),
    [text('Reviewed at '), ...commitLink(change.head, writing)],
    ...(everything === undefined ? [] : [link(everything, text('every finding and every layer'))]),
  ];
  return paragraph(...small(...parts.flatMap((part, i) => (i === 0 ? part : [text(' · '), ...part]))));
}
