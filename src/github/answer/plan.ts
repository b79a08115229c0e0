import { allPathsOf } from '../../change.ts';
import { isContainerPath } from '../../model/files/container-paths.ts';
import { type Severity, severities } from '../../problem.ts';
import { againOf, commentBody, type Gone, type Settlement, sameWords, settledBody } from '../../report/comment.ts';
import type { CommentedFinding } from '../../report/marker.ts';
import { type CommentReach, type NewComment, newComments, seenFrom } from '../../report/new-comments.ts';
import type { Writing } from '../../report/pointer.ts';
import type { Commented } from '../../report/summary-comment.ts';
import { isKnown } from '../../review/decide.ts';
import { markOfFile } from '../../review/fingerprint.ts';
import type { Review, ReviewedFinding } from '../../review/review.ts';
import type { Conversation, OwnComment, Thread } from '../read/conversation.ts';
import { type AcceptRequest, acceptRequest } from './accepting.ts';
import { isDismissed, type Matching, match, standsAt } from './match-threads.ts';
import type { Mutation } from './mutations.ts';
import { elderOf, withoutTwins } from './twins.ts';

/** What is left to do, so that the threads of a pull request say what a careful reviewer would have said. */
export interface Plan {
  /** To what is there, in their order. */
  readonly changes: readonly Mutation[];
  /** The worst first. */
  readonly comments: readonly NewComment[];
  /** Findings that need no other comment, with the one that reports them. */
  readonly told: ReadonlyMap<ReviewedFinding, Commented>;
  /** Findings whose comment a person has deleted: they are not reported in another one. */
  readonly deleted: ReadonlySet<ReviewedFinding>;
  /** What people accept in the conversation, and nobody has answered. */
  readonly requests: readonly AcceptRequest[];
}

/** What a comment of ours is to say, as it is to be written. */
export type Signed = (comment: OwnComment, body: string) => string;

interface Tongue extends Writing {
  readonly signed: Signed;
  /** The comment that explains a rule, by its id. */
  readonly explaining: ReadonlyMap<string, Thread>;
}

export function planOf(
  review: Review,
  said: Conversation,
  writing: Writing,
  reach: CommentReach,
  signed: Signed = (_, body) => body,
): Plan {
  const matching = match([...review.findings, ...review.waived], said.threads, review.change);
  const explaining = explainers(said.threads, matching);
  const { changes, told, again } = tend(review, said, matching, { ...writing, explaining, signed });
  const deleted = deletedAmong(review.findings, told, said);
  const wanted = newComments(review, { told, deleted, again, reach, explained: new Set(explaining.keys()) }, writing);
  const comments = withoutTwins(wanted, said, told);
  const ours = new Set(said.threads);
  const commented = (thread: Thread): Commented => ({ url: thread.comment.url, perhaps: !ours.has(thread) });
  const waived = new Set(review.waived);
  const requests = said.threads.flatMap(
    (thread) => acceptRequest(thread, liveIn(thread, matching, waived), review) ?? [],
  );
  return {
    changes,
    comments,
    told: new Map([...told].map(([each, thread]) => [each, commented(thread)])),
    deleted,
    requests,
  };
}

/** What becomes of the threads that are there: which finding one reports, and what must be reported again. */
function tend(review: Review, said: Conversation, matching: Matching, writing: Tongue) {
  const waived = new Set(review.waived);
  const changes: Mutation[] = [];
  const told = new Map<ReviewedFinding, Thread>();
  const again = new Map<ReviewedFinding, string>();
  for (const thread of said.threads) {
    const live = liveIn(thread, matching, waived);
    const fate = fateOf(thread, live, said, matching);
    if (fate.kind === 'double') changes.push(removal(thread));
    else if (fate.kind === 'settled') changes.push(...settle(thread, matching, review, writing));
    else if (fate.kind === 'kept') changes.push(...keep(thread, matching, review, writing));
    for (const finding of live) {
      if (fate.kind === 'closed') again.set(finding, thread.comment.url);
      else if (fate.teller) told.set(finding, fate.teller);
    }
  }
  return { changes, told, again };
}

/** What a thread reports and is still there, not counting what is accepted. */
function liveIn({ told }: Thread, { finding }: Matching, waived: ReadonlySet<ReviewedFinding>): ReviewedFinding[] {
  return told.flatMap((each) => finding.get(each) ?? []).filter((each) => !waived.has(each));
}

interface Fate {
  readonly kind: 'double' | 'settled' | 'closed' | 'kept';
  /** The thread that reports its findings then. */
  readonly teller?: Thread | undefined;
}

function fateOf(thread: Thread, live: readonly ReviewedFinding[], said: Conversation, matching: Matching): Fate {
  if (matching.doubles.has(thread)) return { kind: 'double' };
  const elder = elderOf(thread, said);
  if (elder) return { kind: 'double', teller: elder };
  if (live.length === 0) return { kind: 'settled' };
  if (needsOpening(thread, matching) && thread.resolved && !thread.canUnresolve) return { kind: 'closed' };
  return { kind: 'kept', teller: thread };
}

/** The comment that explains a rule, by the rule's id: one on a pull request, which need not be repeated. */
function explainers(threads: readonly Thread[], { doubles, finding }: Matching): Map<string, Thread> {
  const found = new Map<string, Thread>();
  const live = ({ told }: Thread) => told.some((each) => finding.has(each));
  const candidates = threads.filter((thread) => !doubles.has(thread));
  const take = (thread: Thread, told: CommentedFinding) => {
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

/** What had a comment that is not there any more. It is reported again once it is worse than it was, or comes back. */
function deletedAmong(
  findings: readonly ReviewedFinding[],
  told: ReadonlyMap<ReviewedFinding, unknown>,
  { remembered, threads, perhaps }: Conversation,
): Set<ReviewedFinding> {
  const shares = (a: { readonly marks: readonly string[] }, b: { readonly marks: readonly string[] }) =>
    a.marks.some((mark) => b.marks.includes(mark));
  const left = [...remembered];
  const take = (one: { readonly marks: readonly string[] }) => {
    const index = left.findIndex((each) => shares(each, one));
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  // One that cannot be shown to be ours was not deleted.
  const there = [...threads, ...(perhaps?.threads ?? [])];
  for (const one of there.flatMap((thread) => thread.told)) take(one);
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
function settle(thread: Thread, { elsewhere, finding }: Matching, review: Review, writing: Tongue): Mutation[] {
  const { comment, told } = thread;
  const open = told.filter(({ fixedIn }) => fixedIn === undefined);
  if (open.length === 0 || !open.every((each) => isKnown(pathOf(thread, each, review), review))) return [];
  // What a person closed, and got worse, was reported again by another thread.
  if (open.every((each) => isDismissed({ thread, told: each }) && elsewhere.has(each))) return [];
  const why = open.some((each) => finding.has(each))
    ? 'waived'
    : (open.map((each) => whyGone(pathOf(thread, each, review), each, review)).find((each) => each !== 'fixed') ??
      'fixed');
  const body = settledBody(comment.body, told, { commit: review.change.head, why, writing });
  return [...closing(thread), edit(comment.id, writing.signed(comment, body))];
}

/** The file that a finding was reported of; that of its comment where it is not among those of the change any more. */
function pathOf({ path }: Thread, { file }: CommentedFinding, { change, files }: Review): string {
  const own =
    file === undefined ? undefined : [...allPathsOf(change.files), ...files].find((each) => markOfFile(each) === file);
  return own ?? path;
}

/** Why a finding that was reported of a file is not there any more. */
function whyGone(path: string, { rule, standing }: CommentedFinding, { change, files, applied }: Review): Settlement {
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
function keep(thread: Thread, matching: Matching, review: Review, writing: Tongue): Mutation[] {
  const { id, told, comment, resolved, minimized } = thread;
  const opens = needsOpening(thread, matching);
  const explained = new Set([...writing.explaining].filter(([, other]) => other !== thread).map(([rule]) => rule));
  if ((resolved || minimized) && !opens) return [];
  const live = new Set(told.flatMap((each) => matching.finding.get(each) ?? []));
  const gone = told
    .filter((each) => !matching.finding.has(each))
    .map((each): Gone => {
      const why = whyGone(pathOf(thread, each, review), each, review);
      return { ...each, why, fixedIn: each.fixedIn ?? review.change.head, explained: false };
    });
  if (gone.length > 0 && !isKnown(thread.path, review)) return [];
  const findings = review.findings.filter((finding) => live.has(finding)).map((finding) => asSeenIn(thread, finding));
  const body = writing.signed(
    comment,
    commentBody(findings, writing, { gone, again: againOf(comment.body), explained }),
  );
  const changes: Mutation[] = [];
  if (resolved) changes.push({ name: 'unresolveReviewThread', input: { threadId: id } });
  if (minimized) changes.push({ name: 'unminimizeComment', input: { subjectId: comment.id }, optional: true });
  if (!sameWords(body, comment.body)) changes.push(edit(comment.id, body));
  return changes;
}

/** A thread whose lines are gone or are not the finding's says where that is, and offers nothing for its own lines. */
function asSeenIn(thread: Thread, finding: ReviewedFinding): ReviewedFinding {
  const { placement } = finding;
  if (placement.kind !== 'line' || !standsAt(finding, thread)) return seenFrom(thread, finding);
  const whole = placement.startLine === thread.lines?.start;
  return whole ? finding : { ...finding, placement: { ...placement, suggestion: undefined } };
}

/** Takes back a review that a broken run left unsent. */
export function discarding(id: string): Mutation {
  return { name: 'deletePullRequestReview', input: { pullRequestReviewId: id }, optional: true };
}

function edit(id: string, body: string): Mutation {
  return { name: 'updatePullRequestReviewComment', input: { pullRequestReviewCommentId: id, body } };
}
