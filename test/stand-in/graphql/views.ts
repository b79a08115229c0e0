/** What GraphQL shows of people, pull requests, threads and comments, to whoever asks. */
import { standing } from '../anchor.ts';
import { association, pullUrl } from '../json.ts';
import type { IssueComment, Person, Pull, Review, ReviewComment, Thread } from '../state.ts';
import { may } from '../tokens.ts';
import type { Context } from './execute.ts';
import { commitView } from './objects.ts';

export type View = Record<string, unknown>;

/** An error that is told with HTTP 200. */
export class Failure extends Error {
  readonly type: 'FORBIDDEN' | 'NOT_FOUND' | 'UNPROCESSABLE' | 'RESOURCE_LIMITS_EXCEEDED';

  constructor(type: Failure['type'], message: string) {
    super(message);
    this.type = type;
  }
}

/** @throws FORBIDDEN */
export function need(context: Context, permission: string): void {
  if (!may(context.actor, permission)) throw new Failure('FORBIDDEN', 'Resource not accessible by integration');
}

export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

export function connection<T>(items: T[], page: PageArguments, view: (item: T) => unknown): View {
  const cursor = (index: number) => Buffer.from(`cursor:${index}`).toString('base64');
  const index = (text: string) => Number(Buffer.from(text, 'base64').toString().slice('cursor:'.length));
  let start = page.after ? index(page.after) + 1 : 0;
  let end = page.before ? index(page.before) : items.length;
  if (page.first != null) end = Math.min(end, start + page.first);
  else if (page.last != null) start = Math.max(start, end - page.last);
  const shown = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes: () => shown.map(view),
    edges: () => shown.map((item, at) => ({ cursor: cursor(start + at), node: view(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursor(start) : null,
      endCursor: shown.length > 0 ? cursor(end - 1) : null,
    },
  };
}

/** An author's login has no `[bot]` suffix here, unlike in REST and unlike the viewer's. */
export function actorView(context: Context, person: Person): View {
  const login = person.login.replace(/\[bot\]$/, '');
  const path = person.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: person.type,
    id: person.nodeId,
    databaseId: person.id,
    login,
    avatarUrl: `${context.world.serverUrl}/avatars/${person.id}`,
    resourcePath: path,
    url: `${context.world.serverUrl}${path}`,
  };
}

export function pullView(context: Context, pull: Pull): View {
  const { world, actor } = context;
  const reviews = pull.reviews.filter((review) => review.state !== 'PENDING' || review.author === actor.person);
  return {
    __typename: 'PullRequest',
    id: pull.nodeId,
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    author: actorView(context, pull.author),
    authorAssociation: association(world, pull.author),
    state: pull.state === 'open' ? 'OPEN' : 'CLOSED',
    closed: pull.state === 'closed',
    isDraft: pull.draft,
    locked: pull.locked,
    isCrossRepository: pull.fork,
    baseRefName: pull.base.branch,
    baseRefOid: pull.base.sha,
    headRefName: pull.head.branch,
    headRefOid: pull.head.sha,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    url: pullUrl(world, pull),
    resourcePath: `/${world.fullName}/pull/${pull.number}`,
    viewerDidAuthor: pull.author === actor.person,
    changedFiles: () => world.files(pull).length,
    additions: () => world.files(pull).reduce((sum, file) => sum + file.additions, 0),
    deletions: () => world.files(pull).reduce((sum, file) => sum + file.deletions, 0),
    mergeable: () => {
      const base = world.repository.resolve(pull.base.branch);
      return world.repository.testMerge(base, pull.head.sha) ? 'MERGEABLE' : 'CONFLICTING';
    },
    files: (page: PageArguments) =>
      connection(world.files(pull).slice(0, context.limits.filesPerPull), page, (file) => ({
        __typename: 'PullRequestChangedFile',
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: file.status === 'removed' ? 'DELETED' : file.status.toUpperCase(),
      })),
    commits: (page: PageArguments) =>
      connection(world.repository.commitsBetween(world.mergeBase(pull), pull.head.sha), page, (sha) => ({
        __typename: 'PullRequestCommit',
        commit: commitView(context, sha),
      })),
    labels: (page: PageArguments) => connection(pull.labels, page, (name) => ({ __typename: 'Label', name })),
    reviews: ({ states, ...page }: PageArguments & { states?: string[] | null }) =>
      connection(
        reviews.filter(({ state }) => states?.includes(state) ?? true),
        page,
        (review) => reviewView(context, review),
      ),
    reviewThreads: (page: PageArguments) => {
      const shown = pull.threads.filter((thread) => thread.anchor.shown && visibleComments(context, thread).length > 0);
      return connection(shown, page, (thread) => threadView(context, thread));
    },
    comments: (page: PageArguments) => connection(pull.comments, page, (comment) => issueCommentView(context, comment)),
  };
}

export function reviewView(context: Context, review: Review): View {
  return {
    ...writingView(context, review),
    __typename: 'PullRequestReview',
    state: review.state,
    submittedAt: review.submittedAt ?? null,
    commit: () => commitView(context, review.commit),
    pullRequest: () => pullView(context, review.pull),
    url: `${pullUrl(context.world, review.pull)}#pullrequestreview-${review.id}`,
    comments: (page: PageArguments) =>
      connection(context.reviews.commentsOf(review), page, (comment) => reviewCommentView(context, comment)),
  };
}

export function threadView(context: Context, thread: Thread): View {
  const { world, actor } = context;
  const now = standing(world, thread.pull, thread.anchor);
  // Resolving needs more than commenting does: with `contents: read` it is refused.
  const canResolve = may(actor, RESOLVE);
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.nodeId,
    path: now.path,
    line: thread.anchor.subject === 'file' ? null : now.line,
    startLine: now.startLine,
    originalLine: thread.anchor.subject === 'file' ? null : thread.anchor.line,
    originalStartLine: thread.anchor.startLine ?? null,
    diffSide: thread.anchor.side,
    startDiffSide: thread.anchor.startSide ?? null,
    subjectType: thread.anchor.subject.toUpperCase(),
    isResolved: thread.resolvedBy !== undefined,
    isOutdated: now.outdated,
    isCollapsed: thread.resolvedBy !== undefined || now.outdated,
    resolvedBy: thread.resolvedBy ? { ...actorView(context, thread.resolvedBy), __typename: 'User' } : null,
    viewerCanReply: may(actor, 'pull_requests=write'),
    viewerCanResolve: canResolve && thread.resolvedBy === undefined,
    viewerCanUnresolve: canResolve && thread.resolvedBy !== undefined,
    pullRequest: () => pullView(context, thread.pull),
    comments: (page: PageArguments) =>
      connection(visibleComments(context, thread), page, (comment) => reviewCommentView(context, comment)),
  };
}

/** Seen with `contents: read` (FORBIDDEN) and `contents: write` in github/gh-aw#35726. */
export const RESOLVE = 'contents=write, pull_requests=write';

export function reviewCommentView(context: Context, comment: ReviewComment): View {
  const { thread } = comment;
  const now = standing(context.world, thread.pull, thread.anchor);
  const parent = thread.comments[0];
  return {
    ...writingView(context, comment),
    __typename: 'PullRequestReviewComment',
    path: now.path,
    line: now.line,
    startLine: now.startLine,
    originalLine: thread.anchor.line,
    originalStartLine: thread.anchor.startLine ?? null,
    position: now.position,
    originalPosition: thread.anchor.position,
    outdated: now.outdated,
    diffHunk: thread.anchor.hunk,
    subjectType: thread.anchor.subject.toUpperCase(),
    state: comment.review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
    commit: () => commitView(context, now.outdated ? thread.anchor.commit : thread.pull.head.sha),
    originalCommit: () => commitView(context, thread.anchor.commit),
    pullRequest: () => pullView(context, thread.pull),
    pullRequestReview: () => reviewView(context, comment.review),
    replyTo: () => (parent && parent !== comment ? reviewCommentView(context, parent) : null),
    url: `${pullUrl(context.world, thread.pull)}#discussion_r${comment.id}`,
  };
}

export function issueCommentView(context: Context, comment: IssueComment): View {
  return {
    ...writingView(context, comment),
    __typename: 'IssueComment',
    pullRequest: () => pullView(context, comment.pull),
    url: `${pullUrl(context.world, comment.pull)}#issuecomment-${comment.id}`,
  };
}

function visibleComments(context: Context, thread: Thread): ReviewComment[] {
  return thread.comments.filter(({ review }) => review.state !== 'PENDING' || review.author === context.actor.person);
}

function writingView(context: Context, writing: Review | ReviewComment | IssueComment): View {
  const mine = writing.author === context.actor.person;
  const mayWrite = may(context.actor, 'issues=write; pull_requests=write');
  return {
    id: writing.nodeId,
    databaseId: writing.id,
    fullDatabaseId: String(writing.id),
    author: actorView(context, writing.author),
    authorAssociation: association(context.world, writing.author),
    body: writing.body,
    bodyText: writing.body,
    createdAt: writing.createdAt,
    publishedAt: writing.createdAt,
    updatedAt: writing.updatedAt,
    lastEditedAt: writing.editedBy ? writing.updatedAt : null,
    editor: writing.editedBy ? actorView(context, writing.editedBy) : null,
    includesCreatedEdit: writing.editedBy !== undefined,
    isMinimized: writing.minimized !== undefined,
    minimizedReason: writing.minimized?.toLowerCase().replace('_', '-') ?? null,
    viewerDidAuthor: mine,
    viewerCanUpdate: mine || mayWrite,
    viewerCanDelete: mine || mayWrite,
    viewerCanMinimize: mayWrite,
  };
}
