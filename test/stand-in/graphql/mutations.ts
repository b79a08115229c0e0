/** The fields at the top of a mutation. What REST can do too goes through the same rules. */
import { anchorFile, anchorLine, anchorNowhere } from '../anchor.ts';
import type { Side } from '../diff.ts';
import { Refusal } from '../refusal.ts';
import type { Event } from '../reviews.ts';
import type { IssueComment, Node, Pull, Review, ReviewComment, Thread } from '../state.ts';
import { type CreateCheckRun, createCheckRun } from './checks.ts';
import type { Context } from './execute.ts';
import { nodeOf } from './queries.ts';
import {
  Failure,
  issueCommentView,
  need,
  pullView,
  RESOLVE,
  reviewCommentView,
  reviewView,
  threadView,
  type View,
} from './views.ts';

type Input<T> = { input: T & { clientMutationId?: string } };
type Writing = Review | ReviewComment | IssueComment;

const isThread = (node: Node): node is Thread => 'anchor' in node;
const isPull = (node: Node): node is Pull => 'threads' in node;
const isReview = (node: Node): node is Review => 'kind' in node && node.kind === 'review';
const isReviewComment = (node: Node): node is ReviewComment => 'kind' in node && node.kind === 'review comment';
const isIssueComment = (node: Node): node is IssueComment => 'kind' in node && node.kind === 'issue comment';
const isWriting = (node: Node): node is Writing => 'kind' in node;

const WRITE = 'pull_requests=write';
const WRITE_ISSUE = 'issues=write; pull_requests=write';

export function mutations(context: Context): View {
  const { actor, comments, reviews } = context;
  return answering({
    resolveReviewThread: ({ threadId }: { threadId: string }) => resolve(threadId, true),
    unresolveReviewThread: ({ threadId }: { threadId: string }) => resolve(threadId, false),
    minimizeComment: ({ subjectId, classifier }: { subjectId: string; classifier: string }) =>
      minimize(subjectId, classifier),
    unminimizeComment: ({ subjectId }: { subjectId: string }) => minimize(subjectId, undefined),
    addPullRequestReviewThread: (input: ThreadInput) => addThread(context, input),
    addPullRequestReviewThreadReply: (input: { pullRequestReviewThreadId: string; body: string }) => {
      need(context, WRITE);
      const thread = nodeOf(context, input.pullRequestReviewThreadId, isThread);
      return { comment: reviewCommentView(context, comments.reply(actor, thread.comments[0]!, input.body)) };
    },
    addPullRequestReview: (input: ReviewInput) => {
      need(context, WRITE);
      const pull = nodeOf(context, input.pullRequestId, isPull);
      const { body, event, commitOID, threads = [] } = input;
      const comments = threads.map(({ startLine, startSide, ...thread }) => ({
        ...thread,
        ...(startLine !== undefined && { start_line: startLine, start_side: startSide }),
      }));
      const review = reviews.create(actor, pull, { body, event, commit_id: commitOID, comments }, context.storeOnly);
      return { pullRequestReview: reviewView(context, review) };
    },
    submitPullRequestReview: (input: {
      pullRequestId?: string;
      pullRequestReviewId?: string;
      event: Event;
      body?: string;
    }) => {
      need(context, WRITE);
      const review = input.pullRequestReviewId
        ? nodeOf(context, input.pullRequestReviewId, isReview)
        : reviews.pendingOf(actor, nodeOf(context, input.pullRequestId ?? '', isPull));
      if (!review) throw new Failure('NOT_FOUND', 'There is no pending review');
      return { pullRequestReview: reviewView(context, reviews.submit(actor, review, input.event, input.body)) };
    },
    updatePullRequestReview: (input: { pullRequestReviewId: string; body: string }) => {
      need(context, WRITE);
      const review = nodeOf(context, input.pullRequestReviewId, isReview);
      return { pullRequestReview: reviewView(context, reviews.update(actor, review, input.body)) };
    },
    deletePullRequestReview: (input: { pullRequestReviewId: string }) => {
      need(context, WRITE);
      const review = nodeOf(context, input.pullRequestReviewId, isReview);
      const view = reviewView(context, review);
      reviews.remove(actor, review);
      return { pullRequestReview: view };
    },
    updatePullRequestReviewComment: (input: { pullRequestReviewCommentId: string; body: string }) => {
      need(context, WRITE);
      const comment = nodeOf(context, input.pullRequestReviewCommentId, isReviewComment);
      return { pullRequestReviewComment: reviewCommentView(context, comments.edit(actor, comment, input.body)) };
    },
    deletePullRequestReviewComment: ({ id }: { id: string }) => {
      need(context, WRITE);
      const comment = nodeOf(context, id, isReviewComment);
      comments.remove(comment);
      return { pullRequestReview: reviewView(context, comment.review) };
    },
    createCheckRun: (input: CreateCheckRun) => createCheckRun(context, input),
    addComment: (input: { subjectId: string; body: string }) => {
      need(context, WRITE_ISSUE);
      const pull = nodeOf(context, input.subjectId, isPull);
      const comment = issueCommentView(context, comments.say(actor, pull, input.body));
      return { subject: pullView(context, pull), commentEdge: { cursor: 'last', node: comment } };
    },
    updateIssueComment: ({ id, body }: { id: string; body: string }) => {
      need(context, WRITE_ISSUE);
      return {
        issueComment: issueCommentView(context, comments.edit(actor, nodeOf(context, id, isIssueComment), body)),
      };
    },
    deleteIssueComment: ({ id }: { id: string }) => {
      need(context, WRITE_ISSUE);
      comments.remove(nodeOf(context, id, isIssueComment));
      return {};
    },
  });

  function resolve(threadId: string, resolved: boolean): View {
    need(context, RESOLVE);
    const thread = nodeOf(context, threadId, isThread);
    comments.resolve(actor, thread, resolved);
    return { thread: threadView(context, thread) };
  }

  function minimize(subjectId: string, classifier: string | undefined): View {
    const subject = nodeOf(context, subjectId, isWriting);
    need(context, isIssueComment(subject) ? WRITE_ISSUE : WRITE);
    comments.minimize(subject, classifier);
    const [reviewed, commented] = [isReview(subject), isReviewComment(subject)];
    const view = reviewed ? reviewView : commented ? reviewCommentView : issueCommentView;
    const shown = (view as (context: Context, subject: Writing) => View)(context, subject);
    return { [classifier === undefined ? 'unminimizedComment' : 'minimizedComment']: shown };
  }
}

interface ReviewInput {
  pullRequestId: string;
  body?: string;
  event?: Event;
  commitOID?: string;
  threads?: { path: string; line: number; side: Side; startLine?: number; startSide: Side; body: string }[];
}

interface ThreadInput {
  pullRequestId?: string;
  pullRequestReviewId?: string;
  path: string;
  body: string;
  line?: number;
  side?: Side;
  startLine?: number;
  startSide?: Side;
  subjectType?: 'LINE' | 'FILE';
}

/**
 * Adds a thread to a pending review, or to a new one. A line outside the diff is taken without an error: the thread
 * exists, its line is null, and it is shown nowhere (github/github-mcp-server#2495).
 */
function addThread(context: Context, input: ThreadInput): View {
  need(context, WRITE);
  const { world, actor, reviews, limits } = context;
  const named = input.pullRequestReviewId ? nodeOf(context, input.pullRequestReviewId, isReview) : undefined;
  if (named && (named.state !== 'PENDING' || named.author !== actor.person)) {
    throw new Failure('UNPROCESSABLE', 'The review is not pending');
  }
  const pull = named?.pull ?? nodeOf(context, input.pullRequestId ?? '', isPull);
  reviews.checkBody('PullRequestReviewComment', input.body);
  const { path, side, line } = input;
  const place = {
    path,
    side,
    line,
    start_line: input.startLine,
    start_side: input.startLine ? input.startSide : undefined,
  };
  let anchor = anchorFile(world, pull, pull.head.sha, path);
  if (input.subjectType !== 'FILE') {
    if (line === undefined) throw new Failure('UNPROCESSABLE', 'Line is required for a thread on a line');
    anchor = anchorNowhere(world, pull, { ...place, line });
    const placed = anchorLine(world, limits, pull, pull.head.sha, place);
    if (typeof placed !== 'string') anchor = placed;
  }
  if (anchor === 'path') throw new Failure('UNPROCESSABLE', 'Path could not be resolved');
  const review = named ?? reviews.pendingOf(actor, pull) ?? reviews.open(actor, pull, '', pull.head.sha);
  return { thread: threadView(context, reviews.addThread(actor, review, anchor, input.body).thread) };
}

/** Unwraps `input`, gives `clientMutationId` back, and tells a refusal in GraphQL's way. */
function answering(fields: Record<string, (input: never) => View>): View {
  const wrap = (field: (input: never) => View) => (args: Input<object>) => {
    try {
      return { clientMutationId: args.input.clientMutationId ?? null, ...field(args.input as never) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status >= 500) throw new Error('Something went wrong while executing your query.');
      const detail = error.errors?.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(', ');
      throw new Failure(error.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE', detail ?? error.message);
    }
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, wrap(field)]));
}
