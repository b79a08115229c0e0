import {
  type CommentedFinding,
  isSummary,
  type Remembered,
  readMarker,
  readSummaryMarker,
  readTags,
} from '../../report/marker.ts';
import type { Client } from '../client.ts';
import { Failure, failureOf } from '../failure.ts';
import type { PullRequest } from './event.ts';

/**
 * What this action has said on the pull request so far. Anyone can write our marker, and all workflows of a repository
 * share an account: what only looks like ours is left out.
 */
export interface Conversation {
  /** The newest commit of the pull request; what is said of another is out of date. */
  readonly head: string;
  readonly pullId: string;
  /** Who opened it; undefined where that account is gone. */
  readonly author: string | undefined;
  /** Begun by a comment of ours about findings, oldest first. */
  readonly threads: readonly Thread[];
  /** The comments that sum up, oldest first: one, unless two runs made one at the same time. */
  readonly summaries: readonly OwnComment[];
  /** What had a comment when the last run ended, as the oldest of these says, or the check of a run that left none. */
  readonly remembered: readonly Remembered[];
  /** What tags of images named then, likewise. */
  readonly tags: ReadonlyMap<string, string>;
  /** Whether the check of this run can keep that for the next, so that no summary comment has to. */
  readonly checkKeeps: boolean;
  /** What may be ours, of a run that is under way or was broken off before it could say so: it is read, and never touched. */
  readonly perhaps?: Pick<Conversation, 'threads' | 'summaries'>;
  /** Reviews that a broken run left unsent; nothing can be posted while there is one. */
  readonly pending: readonly string[];
}

export interface OwnComment {
  readonly id: string;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  /** The id of what it was posted as: the review that it is in, or its own. */
  readonly writing: string;
  /** Whether this run has posted it. */
  readonly fresh?: boolean;
}

export interface Thread {
  readonly id: string;
  readonly path: string;
  /** undefined where it is on the file, or where its line is gone. */
  readonly lines: { readonly start: number; readonly end: number } | undefined;
  /** Whether its lines are those of the base. */
  readonly onBase: boolean;
  readonly originalLine: number | null;
  readonly resolved: boolean;
  readonly minimized: boolean;
  readonly canResolve: boolean;
  readonly canUnresolve: boolean;
  readonly replied: boolean;
  /** The first ones, oldest first. */
  readonly replies: readonly Reply[];
  readonly comment: OwnComment;
  readonly told: readonly CommentedFinding[];
}

export interface Reply {
  /** undefined where the account is gone. */
  readonly login: string | undefined;
  readonly body: string;
  /** Whether this account has written it. */
  readonly isOurs: boolean;
}

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage?: boolean;
    readonly endCursor: string | null;
  };
}

interface CommentNode extends Omit<OwnComment, 'writing'> {
  readonly viewerDidAuthor: boolean;
}

interface ReviewCommentNode extends CommentNode {
  readonly author: { readonly login: string } | null;
  readonly isMinimized: boolean;
  readonly pullRequestReview: { readonly id: string } | null;
}

interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly originalLine: number | null;
  readonly diffSide: 'LEFT' | 'RIGHT';
  readonly subjectType: 'LINE' | 'FILE';
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly viewerCanUnresolve: boolean;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly ReviewCommentNode[];
  };
}

/** A pull request as GraphQL gives it: one page of each list, as far as that was asked for. */
export interface PullNode {
  readonly id: string;
  readonly headRefOid: string;
  readonly author: { readonly login: string } | null;
  readonly reviews?: {
    readonly nodes: readonly { readonly id: string; readonly viewerDidAuthor: boolean; readonly state: string }[];
  };
  readonly reviewThreads?: Connection<ThreadNode>;
  readonly comments?: Connection<CommentNode>;
}

interface Answer {
  readonly repository?: { readonly pullRequest?: PullNode | null } | null;
}

const commentFields = 'id viewerDidAuthor body url createdAt';
const pendingReviews = 'reviews(first: 100, states: [PENDING])';
const reviewPage = 'nodes { id viewerDidAuthor state }';
const threadPage = `
  nodes {
    id path line startLine originalLine diffSide subjectType isResolved viewerCanResolve viewerCanUnresolve
    comments(first: 30) { totalCount nodes { ${commentFields} author { login } isMinimized pullRequestReview { id } } }
  }
  pageInfo { hasNextPage endCursor }`;
const commentPage = `nodes { ${commentFields} } pageInfo { hasNextPage hasPreviousPage endCursor }`;

/** What a mutation can ask of the pull request that it changes, to see what there is by then. */
export const conversationFields = `id headRefOid author { login } ${pendingReviews} { ${reviewPage} }
  reviewThreads(first: 100) { ${threadPage} } comments(last: 100) { ${commentPage} }`;

const query = `query ($owner: String!, $name: String!, $number: Int!, $threads: Boolean!, $comments: Boolean!, $afterThread: String, $afterComment: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      headRefOid
      author { login }
      ${pendingReviews} @include(if: $threads) { ${reviewPage} }
      reviewThreads(first: 100, after: $afterThread) @include(if: $threads) { ${threadPage} }
      comments(first: 100, after: $afterComment) @include(if: $comments) { ${commentPage} }
    }
  }
}`;

/**
 * Reads all review threads and comments that look like ours, in one request as long as there are no more than a hundred
 * of either. Which of them are ours is still to be found out.
 *
 * @param job whose comments are ours; those of another job are not
 * @throws {Failure}
 */
export async function readConversation(
  client: Client,
  { owner, repo, number }: PullRequest,
  job?: string,
): Promise<Conversation> {
  const pages: PullNode[] = [];
  let next = { threads: true, comments: true, afterThread: null as string | null, afterComment: null as string | null };
  for (;;) {
    const answer = await client.graphql<Answer>(query, { owner, name: repo, number, ...next }).catch((error) => {
      throw failureOf(error, 'read the conversation', 'pull-requests: read');
    });
    const found = answer?.repository?.pullRequest;
    if (!found?.headRefOid || (next.threads && !found.reviewThreads) || (next.comments && !found.comments))
      throw new Failure('github', "GitHub's response with the conversation was incomplete. Re-run the job.");
    pages.push(found);
    next = {
      threads: found.reviewThreads?.pageInfo.hasNextPage ?? false,
      comments: found.comments?.pageInfo.hasNextPage ?? false,
      afterThread: found.reviewThreads?.pageInfo.endCursor ?? null,
      afterComment: found.comments?.pageInfo.endCursor ?? null,
    };
    if (!next.threads && !next.comments) return conversationIn(pages, job);
  }
}

/** What the pages of a pull request hold, at least one; all that looks like ours. */
export function conversationIn(pages: readonly PullNode[], job?: string): Conversation {
  const threads = pages.flatMap(({ reviewThreads }) => reviewThreads?.nodes ?? []);
  const comments = pages.flatMap(({ comments }) => comments?.nodes ?? []);
  const reviews = pages.flatMap(({ reviews }) => reviews?.nodes ?? []);
  const summaries = comments
    .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isSummary(body, job))
    .map((comment): OwnComment => ({ ...comment, writing: comment.id }))
    .sort(older);
  const pending = reviews
    .filter(({ viewerDidAuthor, state }) => viewerDidAuthor && state === 'PENDING')
    .map(({ id }) => id);
  return {
    head: pages.at(-1)!.headRefOid,
    pullId: pages.at(-1)!.id,
    author: pages.at(-1)!.author?.login,
    // What was never sent is seen by nobody but us.
    threads: threads
      .flatMap((thread) => threadOf(thread, job))
      .filter(({ comment }) => !pending.includes(comment.writing))
      .sort((a, b) => older(a.comment, b.comment)),
    summaries,
    ...memoryOf(summaries, undefined, job),
    pending,
  };
}

/** What a mutation told of the pull request by {@link conversationFields}; undefined where that is not all there is. */
export function conversationTold(pull: PullNode | null | undefined, job?: string): Conversation | undefined {
  const { reviewThreads: threads, comments } = pull ?? {};
  if (!pull?.headRefOid || threads?.pageInfo.hasNextPage !== false || comments?.pageInfo.hasPreviousPage !== false)
    return undefined;
  return conversationIn([pull], job);
}

/** Whose a comment is. */
export type Whose = 'of this run' | 'ours' | 'perhaps ours' | "another's";

/**
 * The same, with what is only perhaps ours set apart, and without what is another's.
 *
 * @param kept what the check of the last run has in the place of a summary comment; undefined where that is not known
 */
export function onlyOurs(
  said: Conversation,
  whose: (comment: OwnComment) => Whose,
  { job, kept }: { readonly job: string | undefined; readonly kept: string | undefined },
): Conversation {
  const fresh = (comment: OwnComment) => ({ ...comment, fresh: whose(comment) === 'of this run' });
  const isOurs = (comment: OwnComment) => ['of this run', 'ours'].includes(whose(comment));
  const isPerhaps = (comment: OwnComment) => whose(comment) === 'perhaps ours';
  const summaries = said.summaries.filter(isOurs).map(fresh);
  return {
    ...said,
    threads: said.threads
      .filter(({ comment }) => isOurs(comment))
      .map((thread) => ({ ...thread, comment: fresh(thread.comment) })),
    summaries,
    ...memoryOf(summaries, kept, job),
    perhaps: {
      threads: said.threads.filter(({ comment }) => isPerhaps(comment)),
      summaries: said.summaries.filter(isPerhaps),
    },
  };
}

function memoryOf([summary]: readonly OwnComment[], kept: string | undefined, job: string | undefined) {
  const memory = summary?.body ?? kept ?? '';
  return { remembered: readSummaryMarker(memory, job), tags: readTags(memory, job), checkKeeps: kept !== undefined };
}

/** Begun by this account, with a marker that can be read. */
function threadOf({ comments, ...thread }: ThreadNode, job: string | undefined): Thread[] {
  const [comment, ...replies] = comments.nodes;
  const told = comment?.viewerDidAuthor ? readMarker(comment.body, job) : [];
  if (!comment || told.length === 0) return [];
  const { line, startLine } = thread;
  return [
    {
      id: thread.id,
      path: thread.path,
      lines: thread.subjectType === 'FILE' || line === null ? undefined : { start: startLine ?? line, end: line },
      onBase: thread.diffSide === 'LEFT',
      originalLine: thread.originalLine,
      resolved: thread.isResolved,
      minimized: comment.isMinimized,
      canResolve: thread.viewerCanResolve,
      canUnresolve: thread.viewerCanUnresolve,
      replied: comments.totalCount > 1,
      replies: replies.map(({ author, body, viewerDidAuthor: isOurs }) => ({ login: author?.login, body, isOurs })),
      comment: { ...comment, writing: comment.pullRequestReview?.id ?? comment.id },
      told,
    },
  ];
}

/** The same order for every run that looks, so that two of them agree on which of two is the one too many. */
export function older(a: OwnComment, b: OwnComment): number {
  return a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1);
}
