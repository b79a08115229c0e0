/** What somebody who opens the pull request sees. */
import { type Standing, standing } from './anchor.ts';
import type { IssueComment, Pull, Review, ReviewComment, Thread, World } from './state.ts';

export interface SeenComment {
  id: number;
  nodeId: string;
  author: string;
  body: string;
  /** The classifier that it is hidden with. */
  minimized: string | undefined;
  editedBy: string | undefined;
}

export interface SeenThread extends Standing {
  nodeId: string;
  side: 'LEFT' | 'RIGHT';
  originalLine: number;
  originalStartLine: number | undefined;
  originalCommit: string;
  subject: 'line' | 'file';
  hunk: string;
  /** Login of whoever resolved it; undefined while it is open. */
  resolvedBy: string | undefined;
  comments: SeenComment[];
}

export interface SeenReview extends SeenComment {
  state: Review['state'];
  commit: string;
  /** The threads that this review began. */
  threads: SeenThread[];
}

export interface Conversation {
  /** In order. One that only replied to a thread has neither threads nor a body. */
  reviews: SeenReview[];
  /** All threads in order, whichever review began them. */
  threads: SeenThread[];
  comments: SeenComment[];
  /** Left behind by a run that died: nobody but the author sees these. */
  pending: SeenReview[];
}

export function conversationOf(world: World, pull: Pull): Conversation {
  const shown = pull.threads.filter((thread) => thread.anchor.shown);
  const begunBy = (review: Review) => shown.filter((thread) => thread.comments[0]?.review === review);
  const see = (review: Review): SeenReview => ({
    ...comment(review),
    state: review.state,
    commit: review.commit,
    threads: begunBy(review).map((each) => thread(world, each)),
  });
  return {
    reviews: pull.reviews.filter((review) => review.state !== 'PENDING').map(see),
    pending: pull.reviews.filter((review) => review.state === 'PENDING').map(see),
    threads: shown.filter((each) => each.comments[0]?.review.state !== 'PENDING').map((each) => thread(world, each)),
    comments: pull.comments.map(comment),
  };
}

function thread(world: World, from: Thread): SeenThread {
  return {
    ...standing(world, from.pull, from.anchor),
    nodeId: from.nodeId,
    side: from.anchor.side,
    originalLine: from.anchor.line,
    originalStartLine: from.anchor.startLine,
    originalCommit: from.anchor.commit,
    subject: from.anchor.subject,
    hunk: from.anchor.hunk,
    resolvedBy: from.resolvedBy?.login,
    comments: from.comments.map(comment),
  };
}

function comment(from: Review | ReviewComment | IssueComment): SeenComment {
  return {
    id: from.id,
    nodeId: from.nodeId,
    author: from.author.login,
    body: from.body,
    minimized: from.minimized,
    editedBy: from.editedBy?.login,
  };
}
