import { DidNotEnd } from '../../did-not-end.ts';
import type { PolicyPlace } from '../../report/accept-reply.ts';
import type { CommentReach, NewComment } from '../../report/new-comments.ts';
import type { Writing } from '../../report/pointer.ts';
import {
  addsToComments,
  type Commented,
  type CommentOptions,
  memoryOf,
  summaryComment,
} from '../../report/summary-comment.ts';
import { isCommentWorthy, isWorthSaying } from '../../review/comment-worthy.ts';
import type { Review, ReviewedFinding } from '../../review/review.ts';
import { watching } from '../../watchdog.ts';
import type { Client } from '../client.ts';
import { answerOf, canRetry, Failure, failureOf, isUnprocessable } from '../failure.ts';
import { readChange } from '../read/change.ts';
import { type Conversation, readConversation } from '../read/conversation.ts';
import type { PullRequest } from '../read/event.ts';
import { type AcceptRequest, answerRequests } from './accepting.ts';
import { type Mutation, mutate, nameOfChange } from './mutations.ts';
import type { OwnComments } from './own-comments.ts';
import { replaced, withPatches } from './patches.ts';
import { discarding, planOf } from './plan.ts';
import { postComments } from './review.ts';
import { sumUp } from './summary-comment.ts';

/** What GitHub has after a review was posted, or was not needed. */
export interface PostedReview {
  /** Of the summary comment; undefined where there is none. */
  readonly url: string | undefined;
  /** Whether a finding has a comment of its own, or had one until a person deleted it. */
  readonly comments: (finding: ReviewedFinding) => boolean;
  /** Whether the conversation reports a finding, or a file that could not be reviewed (undefined). */
  readonly says: (finding: ReviewedFinding | undefined) => boolean;
  /** What GitHub refused on the way. */
  readonly refusals: readonly Failure[];
  /** What the check has to keep for the next review; undefined where the summary comment does. */
  readonly memory: string | undefined;
}

export interface Telling extends Writing {
  /** The check of this job, where it is not the usual one. */
  readonly check?: string | undefined;
  /** Where a waiver has to go to count. */
  readonly policyPlace: PolicyPlace;
  /** Where everything is; undefined where that is not known. */
  readonly everything: string | undefined;
}

export interface Means {
  readonly own: OwnComments;
  /** The conversation as it was when the review began, if the pull request is still at the commit under review. */
  readonly ahead: () => Promise<Conversation | undefined>;
}

/**
 * Leaves on the pull request what a careful reviewer would have left: one comment for each place with findings, settled
 * where they are gone, and one summary comment. Each finding that is worth a comment is reported by one of them.
 *
 * What is there decides what is left to do, so that a run can be repeated, broken off, or run twice at the same time.
 */
export async function postReview(
  client: Client,
  pull: PullRequest,
  review: Review,
  telling: Telling,
  means: Means,
): Promise<PostedReview> {
  if (review.policy.commentOn === 'never')
    return { url: undefined, comments: () => false, says: () => false, refusals: [], memory: undefined };
  const talk = new Talk(client, pull, await withPatches(client, pull, review), { ...telling, ...means });
  await talk.comment();
  await talk.answer();
  await talk.sumUp();
  return talk;
}

/** Looks at the conversation: at first, after something failed, and for what two runs at the same time have done. */
const mostRounds = 5;
/** Each kind of write. */
const mostTries = 2;

const permission = 'pull-requests: write';

class Talk implements PostedReview {
  url: string | undefined;
  readonly refusals: Failure[] = [];
  readonly #client: Client;
  readonly #pull: PullRequest;
  readonly #telling: Telling;
  readonly #own: OwnComments;
  #review: Review;
  readonly #ahead: () => Promise<Conversation | undefined>;
  #said: Conversation | undefined;
  /** Whether that is from before the review: good to write by, but not to delete by. */
  #isAhead = false;
  /** What an answer has told of the conversation meanwhile, so that it need not be asked for. */
  #heard: Conversation | undefined;
  /** Whether the token may not write, or nothing of this commit should be said any more. */
  #over = false;
  /** Fingerprints of what comments tell, with their addresses, and of what they would if a person had not deleted them. */
  #told = new Map<string, Commented>();
  #deleted = new Set<string>();
  #requests: readonly AcceptRequest[] = [];
  /** What GitHub has accepted in this run, by fingerprints: it is not posted again, even if it cannot be seen. */
  readonly #posted = new Map<string, NewComment['placement']['kind']>();
  #summed = false;
  /** What the check has to keep, where there is no summary comment. */
  memory: string | undefined;
  #reach: CommentReach = { lines: true, files: true };
  /** Whether the places for comments were asked for again. */
  #fresh = false;
  #tries = 0;
  #changeTries = 0;
  readonly #done = new Set<string>();

  constructor(client: Client, pull: PullRequest, review: Review, { own, ahead, ...telling }: Telling & Means) {
    this.#client = client;
    this.#own = own;
    this.#ahead = ahead;
    this.#pull = pull;
    this.#review = review;
    this.#telling = telling;
  }

  readonly comments = ({ fingerprint }: ReviewedFinding): boolean =>
    this.#told.has(fingerprint) || this.#deleted.has(fingerprint);

  readonly says = (finding: ReviewedFinding | undefined): boolean => {
    if (finding === undefined) return this.#summed;
    return this.#told.has(finding.fingerprint) || (this.#summed && isCommentWorthy(finding, this.#review.policy));
  };

  /** Writes and changes comments until they are as they should be, or until GitHub does not let them. */
  async comment(): Promise<void> {
    for (let round = 0; round < mostRounds && (await this.#look()); round++) {
      const said = this.#said!;
      const plan = watching('Writing the comments', () =>
        planOf(this.#review, said, this.#telling, this.#reach, (...change) => this.#own.signed(...change)),
      );
      if (this.#isAhead && plan.changes.some(({ name }) => name.startsWith('delete'))) continue;
      this.#told = new Map([...plan.told].map(([{ fingerprint }, comment]) => [fingerprint, comment]));
      // GitHub refuses a review as a whole, and a comment on a file by itself. It may not show at once what it took.
      for (const [fingerprint, kind] of this.#posted)
        if (kind === 'line' && !this.#told.has(fingerprint)) this.#told.set(fingerprint, { url: undefined });
      const comments = plan.comments.filter((each) => !this.#isPosted(each));
      this.#requests = plan.requests;
      this.#deleted = new Set([...plan.deleted].map(({ fingerprint }) => fingerprint));
      const changes = [...(comments.length > 0 ? said.pending.map(discarding) : []), ...plan.changes];
      const changed = await this.#change(changes.filter((each) => !this.#done.has(nameOfChange(each))));
      // A comment that was posted is looked at again: another run may have posted it at the same time.
      if (changed && comments.length === 0) return;
      if (comments.length > 0) await this.#post(comments);
      if (this.#over) return;
    }
  }

  /** Answers people who accept a finding, once what they answer to is as it should be. */
  async answer(): Promise<void> {
    if (this.#over || this.#requests.length === 0) return;
    const { policyPlace: place, ...writing } = this.#telling;
    try {
      await answerRequests(this.#client, this.#pull, this.#requests, { author: this.#said!.author, place, writing });
    } catch (error) {
      this.#refuse(error, 'answer a reply');
    }
  }

  #isPosted({ findings }: NewComment): boolean {
    return findings.every(({ fingerprint }) => this.#posted.has(fingerprint));
  }

  /** Keeps the summary comment, which links what the others report and reports what they do not. */
  async sumUp(): Promise<void> {
    for (let tries = 1; this.#said && !this.#over; tries++) {
      try {
        this.url = await this.#write();
        return;
      } catch (error) {
        if (error instanceof DidNotEnd) throw error;
        const failure = failureOf(error, 'write the summary comment', permission);
        // It may be there all the same.
        if (!canRetry(failure) || tries === mostTries || !(await this.#look())) {
          this.refusals.push(failure);
          return;
        }
      }
    }
  }

  async #write(): Promise<string | undefined> {
    const review = this.#review;
    const said = this.#said!;
    const options: CommentOptions = {
      ...this.#telling,
      commented: ({ fingerprint }) => this.#told.get(fingerprint),
      tags: said.tags,
      deleted: review.findings.filter(({ fingerprint }) => this.#deleted.has(fingerprint)),
    };
    const wanted = isWorthSaying(review) && (!said.checkKeeps || addsToComments(review, options));
    if (!wanted && said.summaries.length === 0) {
      const isKept = this.#told.size + this.#deleted.size + said.remembered.length + said.tags.size > 0;
      if (said.checkKeeps && isKept) this.memory = memoryOf(review, options);
      return undefined;
    }
    const body = watching('Writing the summary comment', () => summaryComment(review, options));
    const { job } = this.#telling;
    const done = await sumUp(this.#client, said, this.#own, { body, wanted, job });
    this.#heard = done.said;
    this.#summed = done.url !== undefined;
    return done.url;
  }

  /** @returns whether there is something newer to go on with */
  async #look(): Promise<boolean> {
    try {
      this.#said = this.#heard ?? (await this.#own.among(await this.#read()));
      this.#heard = undefined;
    } catch (error) {
      this.#refuse(error, 'read the conversation');
      if (!this.#said) this.#over = true;
      return false;
    }
    const { head } = this.#said;
    if (head === this.#pull.head) return true;
    this.#over = true;
    this.refusals.push(
      new Failure(
        'moved',
        `Not commented: the pull request moved on to ${head.slice(0, 7)} while ${this.#pull.head.slice(0, 7)} was reviewed. The review of the newer commit comments on it.`,
      ),
    );
    return false;
  }

  async #read(): Promise<Conversation> {
    const ahead = this.#said ? undefined : await this.#ahead();
    this.#isAhead = ahead !== undefined;
    return ahead ?? readConversation(this.#client, this.#pull, this.#telling.job);
  }

  /** @returns whether nothing of it has to be tried again */
  async #change(changes: readonly Mutation[]): Promise<boolean> {
    try {
      await mutate(this.#client, changes, 'change its comments');
    } catch (error) {
      const failure = failureOf(error, '', permission);
      // Without a cause it is the answer that lacks something: another look would not tell one change of a pair from both.
      if (failure.cause && canRetry(failure) && ++this.#changeTries < mostTries) return false;
      this.#refuse(error, 'change its comments');
    }
    for (const each of changes) this.#done.add(nameOfChange(each));
    return true;
  }

  async #post(comments: readonly NewComment[]): Promise<void> {
    try {
      const where = { pull: this.#pull, pullId: this.#said!.pullId, job: this.#telling.job };
      const now = await postComments(this.#client, where, comments, this.#own);
      for (const { placement, findings } of comments) {
        for (const { fingerprint } of findings) {
          this.#told.set(fingerprint, { url: undefined });
          this.#posted.set(fingerprint, placement.kind);
        }
      }
      this.#heard = now && (await this.#own.among(now));
    } catch (error) {
      const failure = failureOf(error, 'comment on the lines', permission);
      const answer = answerOf(failure.cause);
      // GitHub does not say which one it refuses: the places may have changed in the meantime.
      if (answer && isUnprocessable(answer) && !this.#fresh && (await this.#placeAgain())) return;
      if (canRetry(failure) && ++this.#tries < mostTries) return;
      this.refusals.push(failure);
      this.#reach = { lines: false, files: false };
      if (failure.fault === 'permission' || failure.fault === 'locked' || answer?.limited) this.#over = true;
    }
  }

  async #placeAgain(): Promise<boolean> {
    this.#fresh = true;
    try {
      const { files } = await readChange(this.#client, this.#pull);
      this.#review = replaced(this.#review, files);
      return true;
    } catch {
      return false;
    }
  }

  #refuse(error: unknown, doing: string): void {
    this.refusals.push(failureOf(error, doing, permission));
  }
}
