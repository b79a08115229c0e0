/** Reviews, review comments and comments on the pull request as a whole. */
import { type Call, created, NO_CONTENT, ok, pagedAnswer, pullOf, type Route } from '../call.ts';
import { issueCommentJson, reviewCommentJson, reviewJson } from '../json.ts';
import { invalid, notFound } from '../refusal.ts';
import type { Review, ReviewComment } from '../state.ts';

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const REVIEW = `${REVIEWS}/{review_id}`;
const COMMENTS = '/repos/{owner}/{repo}/pulls/{pull_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/pulls/comments/{comment_id}';
const ISSUE_COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ISSUE_COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const READ = 'pull_requests=read';
const WRITE = 'pull_requests=write';
const READ_ISSUE = 'issues=read; pull_requests=read';
const WRITE_ISSUE = 'issues=write; pull_requests=write';

export const reviewRoutes: Route[] = [
  {
    template: `GET ${REVIEWS}`,
    needs: READ,
    handle: (call) => {
      const reviews = pullOf(call).reviews.filter((review) => visible(call, review));
      return pagedAnswer(call, reviews, (review) => reviewJson(call.world, review));
    },
  },
  {
    template: `POST ${REVIEWS}`,
    needs: WRITE,
    notifies: true,
    handle: (call) =>
      ok(reviewJson(call.world, call.reviews.create(call.actor, pullOf(call), call.body, call.storeOnly))),
  },
  { template: `GET ${REVIEW}`, needs: READ, handle: (call) => ok(reviewJson(call.world, reviewOf(call))) },
  {
    template: `PUT ${REVIEW}`,
    needs: WRITE,
    handle: (call) => ok(reviewJson(call.world, call.reviews.update(call.actor, reviewOf(call), call.body.body))),
  },
  {
    template: `DELETE ${REVIEW}`,
    needs: WRITE,
    handle: (call) => {
      const review = reviewOf(call);
      const answer = ok(reviewJson(call.world, review));
      call.reviews.remove(call.actor, review);
      return answer;
    },
  },
  {
    template: `GET ${REVIEW}/comments`,
    needs: READ,
    handle: (call) =>
      pagedAnswer(call, call.reviews.commentsOf(reviewOf(call)), (comment) => {
        // The description gives these no `subject_type: null`-able line; the rest is a review comment's.
        const { subject_type: _, ...json } = reviewCommentJson(call.world, comment);
        return json;
      }),
  },
  {
    template: `POST ${REVIEW}/events`,
    needs: WRITE,
    notifies: true,
    handle: (call) => {
      const review = call.reviews.submit(call.actor, reviewOf(call), call.body.event, call.body.body);
      return ok(reviewJson(call.world, review));
    },
  },
  {
    template: `PUT ${REVIEW}/dismissals`,
    needs: WRITE,
    handle: (call) => ok(reviewJson(call.world, call.reviews.dismiss(call.actor, reviewOf(call), call.body.message))),
  },
];

export const commentRoutes: Route[] = [
  {
    template: `GET ${COMMENTS}`,
    needs: READ,
    handle: (call) => pagedAnswer(call, published(call), (comment) => reviewCommentJson(call.world, comment)),
  },
  {
    template: `POST ${COMMENTS}`,
    needs: WRITE,
    notifies: true,
    handle: (call) => {
      const { in_reply_to, body } = call.body;
      const comment = in_reply_to
        ? call.comments.reply(call.actor, commentOf(call, in_reply_to), body)
        : call.comments.create(call.actor, pullOf(call), call.body);
      return created(reviewCommentJson(call.world, comment));
    },
  },
  {
    template: `POST ${COMMENTS}/{comment_id}/replies`,
    needs: WRITE,
    notifies: true,
    handle: (call) => {
      const parent = commentOf(call, Number(call.params.comment_id));
      if (parent.thread.pull !== pullOf(call)) throw notFound();
      return created(reviewCommentJson(call.world, call.comments.reply(call.actor, parent, call.body.body)));
    },
  },
  {
    template: `GET ${COMMENT}`,
    needs: READ,
    handle: (call) => ok(reviewCommentJson(call.world, commentOf(call, Number(call.params.comment_id)))),
  },
  {
    template: `PATCH ${COMMENT}`,
    needs: WRITE,
    handle: (call) => {
      const comment = commentOf(call, Number(call.params.comment_id));
      return ok(reviewCommentJson(call.world, call.comments.edit(call.actor, comment, call.body.body)));
    },
  },
  {
    template: `DELETE ${COMMENT}`,
    needs: WRITE,
    handle: (call) => {
      call.comments.remove(commentOf(call, Number(call.params.comment_id)));
      return NO_CONTENT;
    },
  },
];

/** GitHub lists issue comments by ascending id. */
export const issueRoutes: Route[] = [
  {
    template: `GET ${ISSUE_COMMENTS}`,
    needs: READ_ISSUE,
    handle: (call) =>
      pagedAnswer(call, pullOf(call, 'issue_number').comments, (comment) => issueCommentJson(call.world, comment)),
  },
  {
    template: `POST ${ISSUE_COMMENTS}`,
    needs: WRITE_ISSUE,
    notifies: true,
    handle: (call) => {
      const comment = call.comments.say(call.actor, pullOf(call, 'issue_number'), call.body.body);
      return created(issueCommentJson(call.world, comment));
    },
  },
  {
    template: `GET ${ISSUE_COMMENT}`,
    needs: READ_ISSUE,
    handle: (call) => ok(issueCommentJson(call.world, call.comments.issueComment(Number(call.params.comment_id)))),
  },
  {
    template: `PATCH ${ISSUE_COMMENT}`,
    needs: WRITE_ISSUE,
    handle: (call) => {
      const comment = call.comments.issueComment(Number(call.params.comment_id));
      return ok(issueCommentJson(call.world, call.comments.edit(call.actor, comment, call.body.body)));
    },
  },
  {
    template: `DELETE ${ISSUE_COMMENT}`,
    needs: WRITE_ISSUE,
    handle: (call) => {
      call.comments.remove(call.comments.issueComment(Number(call.params.comment_id)));
      return NO_CONTENT;
    },
  },
];

/** A pending review is visible to its author only. */
function visible(call: Call, review: Review): boolean {
  return review.state !== 'PENDING' || review.author === call.actor.person;
}

function reviewOf(call: Call): Review {
  const review = pullOf(call).reviews.find((each) => each.id === Number(call.params.review_id));
  if (!review || !visible(call, review)) throw notFound();
  return review;
}

function commentOf(call: Call, id: number): ReviewComment {
  const comment = call.comments.reviewComment(id);
  if (!visible(call, comment.review)) throw notFound();
  return comment;
}

function published(call: Call): ReviewComment[] {
  const { sort = 'created', direction = 'asc', since } = call.query;
  if (since !== undefined && Number.isNaN(Date.parse(since))) {
    throw invalid([{ resource: 'PullRequestReviewComment', code: 'invalid', field: 'since' }]);
  }
  const key = (comment: ReviewComment) => (sort === 'updated' ? comment.updatedAt : comment.createdAt);
  const comments = call.world
    .reviewComments(pullOf(call))
    .filter((comment) => comment.review.state !== 'PENDING' && comment.thread.anchor.shown)
    .filter((comment) => since === undefined || Date.parse(comment.updatedAt) >= Date.parse(since))
    .sort((a, b) => key(a).localeCompare(key(b)) || a.id - b.id);
  return direction === 'desc' ? comments.reverse() : comments;
}
