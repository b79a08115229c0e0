/** Reviews: made, submitted, dismissed and thrown away as GitHub allows. */
import { anchorLine, type Misplaced, type Place } from './anchor.ts';
import type { Limits } from './limits.ts';
import { invalid, notFound, Refusal, unprocessable } from './refusal.ts';
import type { Anchor, Pull, Review, ReviewComment, Thread, World } from './state.ts';
import type { Actor } from './tokens.ts';

export type Event = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

export interface ReviewInput {
  commit_id?: string | undefined;
  body?: string | undefined;
  event?: Event | undefined;
  comments?: (Place & { body: string })[] | undefined;
}

/** What GITHUB_TOKEN may do in this repository beyond commenting; both are off unless a setting allows them. */
export interface Settings {
  actionsMayApprove: boolean;
  actionsMayRequestChanges: boolean;
}

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

const MISPLACED: Record<Misplaced, string> = {
  path: 'Path could not be resolved',
  line: 'Line could not be resolved',
  'too large': 'Pull request review thread path diff too large',
  'start after line': 'Pull request review thread start line must precede the end line.',
  'start in another hunk': 'Pull request review thread start line must be part of the same hunk as the line.',
};

export class Reviews {
  readonly #world: World;
  readonly #limits: Limits;
  readonly #settings: Settings;

  constructor(world: World, limits: Limits, settings: Settings) {
    this.#world = world;
    this.#limits = limits;
    this.#settings = settings;
  }

  /**
   * `POST …/pulls/{n}/reviews`. All comments are checked first: one that is misplaced and nothing is posted.
   * @param storeOnly store this many comments, then fail with 502, as has been seen with large reviews
   * @throws 422 with strings in `errors`
   */
  create(actor: Actor, pull: Pull, input: ReviewInput, storeOnly?: number): Review {
    if (pull.locked && actor.app) throw new Refusal(403, 'Unable to create review because the conversation is locked.');
    this.refuseSecondPending(actor, pull);
    this.#checkEvent(actor, pull, input.event, input.body, input.comments?.length ?? 0);
    const commit = this.commitOf(pull, input.commit_id);
    if (input.body !== undefined) this.checkBody('PullRequestReview', input.body, { mayBeBlank: true });
    const comments = input.comments ?? [];
    const anchors = comments.map((comment) => {
      this.checkBody('PullRequestReviewComment', comment.body);
      for (const side of [comment.side, comment.start_side]) {
        if (side !== undefined && side !== 'LEFT' && side !== 'RIGHT') throw unprocessable('Side is invalid');
      }
      return anchorLine(this.#world, this.#limits, pull, commit, comment);
    });
    const errors = new Set(anchors.filter((anchor) => typeof anchor === 'string').map((anchor) => MISPLACED[anchor]));
    if (errors.size > 0) throw unprocessable(...errors);

    const review = this.open(actor, pull, input.body ?? '', commit);
    if (input.event) this.#submit(review, input.event);
    for (const [index, anchor] of (anchors as Anchor[]).entries()) {
      if (index === storeOnly) throw new Refusal(502, 'Server Error');
      this.addThread(actor, review, anchor, comments[index]!.body);
    }
    return review;
  }

  submit(actor: Actor, review: Review, event: Event, body: string | undefined): Review {
    if (review.state !== 'PENDING' || review.author !== actor.person) {
      throw unprocessable('Can not submit a review that has already been submitted');
    }
    this.#checkEvent(actor, review.pull, event, body || review.body, this.commentsOf(review).length);
    if (body !== undefined) review.body = this.checkBody('PullRequestReview', body, { mayBeBlank: true });
    this.#submit(review, event);
    return review;
  }

  update(actor: Actor, review: Review, body: string): Review {
    this.checkBody('PullRequestReview', body);
    return Object.assign(review, { body, editedBy: actor.person, updatedAt: this.#world.now() });
  }

  /** Only a pending review can be deleted, and only its author sees it. */
  remove(actor: Actor, review: Review): void {
    if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
    if (review.author !== actor.person) throw notFound();
    const pull = review.pull;
    pull.reviews = pull.reviews.filter((each) => each !== review);
    pull.threads = pull.threads.filter((thread) => !thread.comments.some((comment) => comment.review === review));
    this.#world.forget(review);
  }

  dismiss(actor: Actor, review: Review, message: string): Review {
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
      throw unprocessable('Can not dismiss a commented pull request review');
    }
    if (message.trim() === '') throw unprocessable("Message can't be blank");
    return Object.assign(review, { state: 'DISMISSED', editedBy: actor.person, updatedAt: this.#world.now() });
  }

  /** A pending review, to which threads can be added. */
  open(actor: Actor, pull: Pull, body: string, commit: string): Review {
    const now = this.#world.now();
    const review = this.#world.register<Review>('PRR', (id, nodeId) => ({
      kind: 'review',
      id,
      nodeId,
      pull,
      author: actor.person,
      body,
      state: 'PENDING',
      commit,
      createdAt: now,
      updatedAt: now,
      submittedAt: undefined,
      editedBy: undefined,
      minimized: undefined,
    }));
    pull.reviews.push(review);
    return review;
  }

  addThread(actor: Actor, review: Review, anchor: Anchor, body: string): ReviewComment {
    const thread = this.#world.register<Thread>('PRRT', (id, nodeId) => ({
      id,
      nodeId,
      pull: review.pull,
      anchor,
      resolvedBy: undefined,
      comments: [],
    }));
    review.pull.threads.push(thread);
    return this.addComment(actor, review, thread, body);
  }

  addComment(actor: Actor, review: Review, thread: Thread, body: string): ReviewComment {
    const now = this.#world.now();
    const comment = this.#world.register<ReviewComment>('PRRC', (id, nodeId) => ({
      kind: 'review comment',
      id,
      nodeId,
      thread,
      review,
      author: actor.person,
      body,
      createdAt: now,
      updatedAt: now,
      editedBy: undefined,
      minimized: undefined,
    }));
    thread.comments.push(comment);
    return comment;
  }

  commentsOf(review: Review): ReviewComment[] {
    return this.#world.reviewComments(review.pull).filter((comment) => comment.review === review);
  }

  pendingOf(actor: Actor, pull: Pull): Review | undefined {
    return pull.reviews.find((review) => review.state === 'PENDING' && review.author === actor.person);
  }

  /** While a pending review is open, its author can create no other. */
  refuseSecondPending(actor: Actor, pull: Pull): void {
    if (this.pendingOf(actor, pull)) throw unprocessable('User can only have one pending review per pull request');
  }

  /** The commit that is reviewed: the newest unless named, and only one of the pull request's own. */
  commitOf(pull: Pull, named: string | undefined): string {
    if (named === undefined || named === pull.head.sha) return pull.head.sha;
    const commits = this.#world.repository.commitsBetween(this.#world.mergeBase(pull), pull.head.sha);
    if (!commits.includes(named)) throw unprocessable('Commit is not part of the pull request');
    return named;
  }

  /** Bodies hold at most 65,536 characters; here the errors are objects that name the field. */
  checkBody(resource: string, body: string, options: { mayBeBlank?: boolean } = {}): string {
    if (body.length > this.#limits.bodyLength) {
      const message = `body is too long (maximum is ${this.#limits.bodyLength} characters)`;
      throw invalid([{ resource, code: 'custom', field: 'body', message }]);
    }
    if (!options.mayBeBlank && body.trim() === '') throw invalid([{ resource, code: 'missing_field', field: 'body' }]);
    return body;
  }

  #submit(review: Review, event: Event): void {
    review.state = STATES[event];
    review.submittedAt = this.#world.now();
  }

  #checkEvent(actor: Actor, pull: Pull, event: Event | undefined, body: string | undefined, comments: number): void {
    if (event === undefined) return;
    if (event !== 'APPROVE' && (body === undefined || (body.trim() === '' && comments === 0))) {
      throw unprocessable(`Body is required for a review with event ${event}`);
    }
    if (event === 'COMMENT') return;
    const verb = event === 'APPROVE' ? 'approve' : 'request changes on';
    if (actor.person === pull.author) throw unprocessable(`Can not ${verb} your own pull request`);
    const allowed = event === 'APPROVE' ? this.#settings.actionsMayApprove : this.#settings.actionsMayRequestChanges;
    if (actor.app && !allowed) throw unprocessable(`GitHub Actions is not permitted to ${verb} pull requests.`);
  }
}
