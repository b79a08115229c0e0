import { isContainerPath } from '../../model/container-paths.ts';
import { type Severity, severities } from '../../problem.ts';
import { againOf, commentBody, type Gone, type Settlement, sameWords, settledBody } from '../../report/comment.ts';
import type { Told } from '../../report/marker.ts';
import type { Writing } from '../../report/pointer.ts';
import { waivingOf } from '../../report/waiver-offer.ts';
import { isCommentWorthy } from '../../review/comment-worthy.ts';
import { isKnown } from '../../review/decide.ts';
import type { Placement, Review, ReviewedFinding } from '../../review/review.ts';
import type { Conversation, Thread } from '../read/conversation.ts';
import { isDismissed, type Matching, match, standsAt } from './match-threads.ts';
import type { Mutation } from './mutations.ts';

/** What is left to do, so that the threads of a pull request say what a careful reviewer would have said. */
export interface Plan {
  /** To what is there, in their order. */
  readonly changes: readonly Mutation[];
  /** The worst first. */
  readonly comments: readonly NewComment[];
  /** Findings that need no other comment, with the address of the one that reports them. */
  readonly told: ReadonlyMap<ReviewedFinding, string>;
  /** Findings whose comment a person has deleted: they are not told in another one. */
  readonly deleted: ReadonlySet<ReviewedFinding>;
}

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

export function planOf(review: Review, said: Conversation, writing: Writing, reach: CommentReach): Plan {
  const matching = match([...review.findings, ...review.waived], said.threads, review.change);
  const waived = new Set(review.waived);
  const words = { ...writing, waiving: waivingOf(review) };
  const explaining = explainers(said.threads, matching);
  const changes: Mutation[] = [];
  const told = new Map<ReviewedFinding, Thread>();
  const again = new Map<ReviewedFinding, string>();
  for (const thread of said.threads) {
    if (matching.doubles.has(thread)) {
      changes.push(removal(thread));
      continue;
    }
    const live = thread.told
      .flatMap((each) => matching.finding.get(each) ?? [])
      .filter((finding) => !waived.has(finding));
    if (live.length === 0) changes.push(...settle(thread, matching, review, writing));
    else if (needsOpening(thread, matching) && thread.resolved && !thread.canUnresolve)
      for (const finding of live) again.set(finding, thread.comment.url);
    else {
      for (const finding of live) told.set(finding, thread);
      const explained = [...explaining].filter(([, other]) => other !== thread).map(([rule]) => rule);
      changes.push(...keep(thread, matching, review, words, new Set(explained)));
    }
  }
  const deleted = deletedAmong(review.findings, told, said);
  const comments = newComments(review, { told, deleted, again, reach, explained: new Set(explaining.keys()) }, words);
  return { changes, comments, told: new Map([...told].map(([each, { comment }]) => [each, comment.url])), deleted };
}

/** The comment that explains a rule, by the rule's id: one on a pull request, which need not be repeated. */
function explainers(threads: readonly Thread[], { doubles, finding }: Matching): Map<string, Thread> {
  const found = new Map<string, Thread>();
  const live = ({ told }: Thread) => told.some((each) => finding.has(each));
  const candidates = threads.filter((thread) => !doubles.has(thread));
  const take = (thread: Thread, told: Told) => {
    if (!found.has(told.rule)) found.set(told.rule, thread);
  };
  // Where others of a comment are left, it is written anew without what is gone; else its words stay as they were.
  for (const thread of candidates)
    for (const told of thread.told) if (told.explained && (finding.has(told) || !live(thread))) take(thread, told);
  // What a person closed is not edited any more.
  for (const thread of candidates)
    for (const told of thread.told) if (finding.has(told) && !isDismissed({ thread, told })) take(thread, told);
  return found;
}

/** What had a comment that is not there any more. It is told again once it is worse than it was, or comes back. */
function deletedAmong(
  findings: readonly ReviewedFinding[],
  told: ReadonlyMap<ReviewedFinding, unknown>,
  { remembered, threads }: Conversation,
): Set<ReviewedFinding> {
  const shares = (a: { readonly marks: readonly string[] }, b: { readonly marks: readonly string[] }) =>
    a.marks.some((mark) => b.marks.includes(mark));
  const left = [...remembered];
  const take = (one: { readonly marks: readonly string[] }) => {
    const index = left.findIndex((each) => shares(each, one));
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  for (const one of threads.flatMap((thread) => thread.told)) take(one);
  const isDeleted = (finding: ReviewedFinding) => {
    const before = told.has(finding) ? undefined : take(finding);
    return before !== undefined && !isWorse(finding.severity, before.severity);
  };
  return new Set(findings.filter(isDeleted));
}

/** A comment that people have answered is never deleted. */
function removal({ replied, comment }: Thread): Mutation {
  return replied
    ? { name: 'minimizeComment', input: { subjectId: comment.id, classifier: 'DUPLICATE' }, optional: true }
    : { name: 'deletePullRequestReviewComment', input: { id: comment.id }, optional: true };
}

/** Nothing of it has to be told any more: says so, and closes the thread as far as the token may. */
function settle(thread: Thread, { elsewhere, finding }: Matching, review: Review, writing: Writing): Mutation[] {
  const { comment, path, told } = thread;
  const open = told.filter(({ fixedIn }) => fixedIn === undefined);
  if (open.length === 0 || !isKnown(path, review)) return [];
  // What a person closed, and got worse, was told again by another thread.
  if (open.every((each) => isDismissed({ thread, told: each }) && elsewhere.has(each))) return [];
  const why = open.some((each) => finding.has(each))
    ? 'waived'
    : (open.map((each) => whyGone(path, each, review)).find((each) => each !== 'fixed') ?? 'fixed');
  const body = settledBody(comment.body, told, { commit: review.change.head, why, writing });
  return [...closing(thread), edit(comment.id, body)];
}

/** Why a finding that was told of a file is not there any more. */
function whyGone(path: string, { rule, standing }: Told, { change, files, applied }: Review): Settlement {
  if (!applied.has(rule)) return 'rule off';
  if (files.includes(path)) return 'fixed';
  const file = change.files.find((each) => each.path === path || each.previousPath === path);
  if (!file) return standing === 'existing' ? 'outside' : 'fixed';
  return isContainerPath(path) && file.path === path && file.status !== 'removed' ? 'file off' : 'fixed';
}

function closing({ id, resolved, minimized, canResolve, comment }: Thread): Mutation[] {
  if (resolved || minimized) return [];
  return canResolve
    ? [{ name: 'resolveReviewThread', input: { threadId: id }, optional: true }]
    : [{ name: 'minimizeComment', input: { subjectId: comment.id, classifier: 'RESOLVED' }, optional: true }];
}

/** Whether a thread that is closed has to be open: what it told is back, or got worse than when somebody closed it. */
function needsOpening(thread: Thread, { finding }: Matching): boolean {
  if (thread.told.every(({ fixedIn }) => fixedIn !== undefined)) return true;
  return thread.told.some((told) => {
    const now = finding.get(told);
    return now !== undefined && isDismissed({ thread, told }) && isWorse(now.severity, told.severity);
  });
}

function isWorse(severity: Severity, than: Severity): boolean {
  return severities.indexOf(severity) < severities.indexOf(than);
}

/** The thread stays; its words change where what it tells did. What a person closed is left alone. */
function keep(
  thread: Thread,
  matching: Matching,
  review: Review,
  writing: Writing,
  explained: ReadonlySet<string>,
): Mutation[] {
  const { id, told, comment, resolved, minimized } = thread;
  const opens = needsOpening(thread, matching);
  if ((resolved || minimized) && !opens) return [];
  const live = new Set(told.flatMap((each) => matching.finding.get(each) ?? []));
  const gone = told
    .filter((each) => !matching.finding.has(each))
    .map((each): Gone => {
      const why = whyGone(thread.path, each, review);
      return { ...each, why, fixedIn: each.fixedIn ?? review.change.head, explained: false };
    });
  if (gone.length > 0 && !isKnown(thread.path, review)) return [];
  const findings = review.findings.filter((finding) => live.has(finding)).map((finding) => asSeenIn(thread, finding));
  const body = commentBody(findings, writing, { gone, again: againOf(comment.body), explained });
  return [
    ...(resolved ? [{ name: 'unresolveReviewThread', input: { threadId: id } }] : []),
    ...(minimized ? [{ name: 'unminimizeComment', input: { subjectId: comment.id }, optional: true }] : []),
    ...(sameWords(body, comment.body) ? [] : [edit(comment.id, body)]),
  ];
}

/** A thread whose lines are gone or are not the finding's says where that is, and offers nothing for its own lines. */
function asSeenIn(thread: Thread, finding: ReviewedFinding): ReviewedFinding {
  const { placement } = finding;
  if (placement.kind !== 'line' || !standsAt(finding, thread)) return seenFrom(thread, finding);
  const whole = placement.startLine === thread.lines?.start;
  return whole ? finding : { ...finding, placement: { ...placement, suggestion: undefined } };
}

function edit(id: string, body: string): Mutation {
  return { name: 'updatePullRequestReviewComment', input: { pullRequestReviewCommentId: id, body } };
}

/** What a comment reports, is to report, or would if nobody had deleted it. */
interface Unit {
  readonly findings: ReviewedFinding[];
  readonly isNew: boolean;
}

/** What is known of the conversation when new comments are made. */
interface Before {
  readonly told: ReadonlyMap<ReviewedFinding, Thread>;
  readonly deleted: ReadonlySet<ReviewedFinding>;
  readonly again: ReadonlyMap<ReviewedFinding, string>;
  readonly reach: CommentReach;
  readonly explained: ReadonlySet<string>;
}

/**
 * Findings of the same place become one comment, and so does one fault at several places of a file, at the first of them. The
 * policy says how many there may be on a pull request: the worst ones.
 */
function newComments(review: Review, before: Before, writing: Writing): NewComment[] {
  const explained = new Set(before.explained);
  let onFiles = 0;
  return unitsOf(review, before)
    .filter(({ findings: [first] }) => first!.placement.kind === 'line' || onFiles++ < mostOnFiles)
    .slice(0, review.policy.maxComments)
    .flatMap(({ findings, isNew }): NewComment[] => {
      const { placement } = findings[0]!;
      const can = placement.kind === 'line' ? before.reach.lines : before.reach.files;
      if (!isNew || placement.kind === 'summary' || !can) return [];
      const seen = findings.map((finding) =>
        sharesPlace(finding, placement) ? finding : seenFrom(placement, finding),
      );
      const body = commentBody(seen, writing, { again: before.again.get(findings[0]!), explained });
      for (const { rule } of findings) explained.add(rule.id);
      return [{ placement, findings, body }];
    });
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

/** What findings share that become one comment: the lines, or for new ones the fault and its file. */
function keysOf(
  { rule, severity, standing }: ReviewedFinding,
  placement: NewComment['placement'],
  isNew: boolean,
  again: string | undefined,
): string[] {
  const about = [isNew, placement.path, again];
  const lines = placement.kind === 'line' ? [placement.side, placement.startLine, placement.endLine] : [];
  const fault = isNew ? [[...about, rule.id, severity, standing]] : [];
  return [[...about, lines], ...fault].map((key) => JSON.stringify(key));
}

function sharesPlace({ placement }: ReviewedFinding, other: Placement): boolean {
  if (placement.kind !== 'line' || other.kind !== 'line') return placement.kind === other.kind;
  return (
    placement.side === other.side && placement.startLine === other.startLine && placement.endLine === other.endLine
  );
}

/** A finding as a comment at another place reports it, which says where it is and offers nothing for its own lines. */
function seenFrom({ path }: { readonly path: string }, finding: ReviewedFinding): ReviewedFinding {
  return { ...finding, placement: { kind: 'file', path } };
}
