/** Single review comments, replies, issue comments, and what may be done to a comment later. */
import { anchorFile, anchorLine, type Misplaced, type Place } from './anchor.ts';
import type { Limits } from './limits.ts';
import { type FieldError, invalid, notFound, Refusal, unprocessable } from './refusal.ts';
import type { Reviews } from './reviews.ts';
import type { IssueComment, Pull, Review, ReviewComment, Thread, World } from './state.ts';
import type { Actor } from './tokens.ts';

export interface CommentInput extends Place {
  body: string;
  commit_id: string;
  subject_type?: 'line' | 'file' | undefined;
}

const RESOURCE = 'PullRequestReviewComment';

const MISPLACED: Record<Misplaced, [field: string, message: string]> = {
  path: ['pull_request_review_thread.path', 'pull_request_review_thread.path is invalid'],
  'too large': ['pull_request_review_thread.path', 'pull_request_review_thread.path diff too large'],
  line: ['pull_request_review_thread.line', 'pull_request_review_thread.line must be part of the diff'],
  'start after line': [
    'pull_request_review_thread.start_line',
    'pull_request_review_thread.start_line must precede the end line.',
  ],
  'start in another hunk': [
    'pull_request_review_thread.start_line',
    'pull_request_review_thread.start_line must be part of the same hunk as the line.',
  ],
};

export class Comments {
  readonly #world: World;
  readonly #limits: Limits;
  readonly #reviews: Reviews;

  constructor(world: World, limits: Limits, reviews: Reviews) {
    this.#world = world;
    this.#limits = limits;
    this.#reviews = reviews;
  }

  /** `POST …/pulls/{n}/comments`: a review of one comment, on a line or on a file. */
  create(actor: Actor, pull: Pull, input: CommentInput): ReviewComment {
    this.#reviews.checkBody(RESOURCE, input.body);
    const review = () => this.#submitted(actor, pull, this.#reviews.commitOf(pull, input.commit_id));
    const commit = this.#reviews.commitOf(pull, input.commit_id);
    if (input.subject_type === 'file') {
      if (input.line !== undefined || input.position !== undefined) {
        throw invalid([custom('subject_type', 'a comment on a file takes no line')]);
      }
      const anchor = anchorFile(this.#world, pull, commit, input.path);
      if (anchor === 'path') throw invalid([custom(...MISPLACED.path)]);
      return this.#reviews.addThread(actor, review(), anchor, input.body);
    }
    if (input.line === undefined && input.position === undefined) {
      throw invalid([{ resource: RESOURCE, code: 'missing_field', field: 'line' }]);
    }
    const anchor = anchorLine(this.#world, this.#limits, pull, commit, input);
    if (typeof anchor === 'string') {
      throw invalid([
        custom(...MISPLACED[anchor]),
        { resource: RESOURCE, code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' },
      ]);
    }
    return this.#reviews.addThread(actor, review(), anchor, input.body);
  }

  /** Replies go to the top comment of a thread only. */
  reply(actor: Actor, parent: ReviewComment, body: string): ReviewComment {
    const { thread } = parent;
    if (thread.comments[0] !== parent) throw invalid([custom('in_reply_to', 'Replies to replies are not supported')]);
    this.#reviews.checkBody(RESOURCE, body);
    return this.#reviews.addComment(actor, this.#submitted(actor, thread.pull, thread.pull.head.sha), thread, body);
  }

  /** A comment on the pull request as a whole. */
  say(actor: Actor, pull: Pull, body: string): IssueComment {
    if (pull.locked && actor.app) throw new Refusal(403, 'Unable to create comment because issue is locked.');
    this.#reviews.checkBody('IssueComment', body);
    const now = this.#world.now();
    const comment = this.#world.register<IssueComment>('IC', (id, nodeId) => ({
      kind: 'issue comment',
      id,
      nodeId,
      pull,
      author: actor.person,
      body,
      createdAt: now,
      updatedAt: now,
      editedBy: undefined,
      minimized: undefined,
    }));
    pull.comments.push(comment);
    return comment;
  }

  /** GitHub lets a workflow edit other people's comments, as far as is known: {@link Writing.editedBy} tells. */
  edit<T extends ReviewComment | IssueComment>(actor: Actor, comment: T, body: string): T {
    this.#reviews.checkBody(comment.kind === 'issue comment' ? 'IssueComment' : RESOURCE, body);
    return Object.assign(comment, { body, editedBy: actor.person, updatedAt: this.#world.now() });
  }

  remove(comment: ReviewComment | IssueComment): void {
    this.#world.forget(comment);
    if (comment.kind === 'issue comment') {
      comment.pull.comments = comment.pull.comments.filter((each) => each !== comment);
      return;
    }
    const { thread } = comment;
    thread.comments = thread.comments.filter((each) => each !== comment);
    if (thread.comments.length > 0) return;
    thread.pull.threads = thread.pull.threads.filter((each) => each !== thread);
    this.#world.forget(thread);
  }

  minimize(subject: ReviewComment | IssueComment | Review, classifier: string | undefined): void {
    subject.minimized = classifier;
  }

  resolve(actor: Actor, thread: Thread, resolved: boolean): void {
    thread.resolvedBy = resolved ? actor.person : undefined;
  }

  issueComment(id: number): IssueComment {
    const all = [...this.#world.pulls.values()].flatMap((pull) => pull.comments);
    return found(all.find((comment) => comment.id === id));
  }

  reviewComment(id: number): ReviewComment {
    const all = [...this.#world.pulls.values()].flatMap((pull) => this.#world.reviewComments(pull));
    return found(all.find((comment) => comment.id === id));
  }

  #submitted(actor: Actor, pull: Pull, commit: string): Review {
    if (this.#reviews.pendingOf(actor, pull)) {
      throw unprocessable('user_id can only have one pending review per pull request');
    }
    if (pull.locked && actor.app) throw new Refusal(403, 'Unable to create comment because issue is locked.');
    const review = this.#reviews.open(actor, pull, '', commit);
    review.state = 'COMMENTED';
    review.submittedAt = this.#world.now();
    return review;
  }
}

function custom(field: string, message: string): FieldError {
  return { resource: RESOURCE, code: 'custom', field, message };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}
