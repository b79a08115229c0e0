import { reaches } from '../finding.ts';
import { commentBody, isReviewBody } from '../review/comment.ts';
import type { Link } from '../review/pointer.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { reviewBody } from '../review/summary.ts';
import type { Client } from './client.ts';
import { type Conversation, readConversation } from './conversation.ts';
import type { PullRequest } from './event.ts';
import { answerOf, failureOf } from './failure.ts';

/** What GitHub has after a review was posted, or was not needed. */
export interface PostedReview {
  /** Of the review, or of the earlier one where there was nothing new to say; undefined where there is none. */
  readonly url: string | undefined;
  /** Whether the conversation tells a finding, or a file that could not be reviewed (undefined). */
  readonly says: (finding: ReviewedFinding | undefined) => boolean;
  /** Set where GitHub refused the comments, which the review's body tells instead. */
  readonly refusal: Error | undefined;
}

const permission = 'pull-requests: write';

/**
 * Says on the pull request what was not said before, in one review: each finding that the policy wants commented either
 * on its line or in the body.
 *
 * @throws {Failure} where that was not possible.
 */
export async function postReview(client: Client, pull: PullRequest, review: Review, link: Link): Promise<PostedReview> {
  for (let last = false; ; last = true) {
    const said = await readConversation(client, pull);
    try {
      await discard(client, said.pending);
      return await say(client, pull, review, link, said);
    } catch (error) {
      const failure = failureOf(error, 'post the review', permission);
      // Part of it may have been stored: what is there decides what is left to say.
      if (failure.fault !== 'github' || last) throw failure;
    }
  }
}

/** Whether a review may have anything to say; where it has not, the conversation need not even be read. */
export function worthSaying({ policy, findings, fixed, unread, change }: Review): boolean {
  return (
    policy.commentOn !== 'never' &&
    (findings.length > 0 || fixed.length > 0 || unread.length > 0 || change.incomplete !== undefined)
  );
}

async function say(
  client: Client,
  pull: PullRequest,
  review: Review,
  link: Link,
  said: Conversation,
): Promise<PostedReview> {
  const comments = commentsOf(review, said.told);
  const onLines = new Set(comments.flat());
  const told = ({ fingerprint }: ReviewedFinding) => said.told.has(fingerprint);
  const body = bodyOf(review, link, said, (finding) => onLines.has(finding) || told(finding));
  const says = (finding: ReviewedFinding | undefined) => !finding || reaches(finding.severity, review.policy.commentOn);
  if (comments.length === 0 && body === '') return { url: lastOf(said)?.url, says, refusal: undefined };
  try {
    return { url: await post(client, pull, body, comments, link, review), says, refusal: undefined };
  } catch (error) {
    if (answerOf(error)?.status !== 422 || comments.length === 0) throw error;
    const url = await post(client, pull, bodyOf(review, link, said, told), [], link, review);
    return { url, says, refusal: failureOf(error, 'comment on the lines', permission) };
  }
}

/** Findings of the same lines become one comment; those that fit into one review, the worst first. */
function commentsOf({ findings, policy }: Review, told: ReadonlySet<string>): ReviewedFinding[][] {
  const groups = new Map<string, ReviewedFinding[]>();
  for (const finding of findings) {
    const { placement } = finding;
    if (placement.kind !== 'line' || !reaches(finding.severity, policy.commentOn) || told.has(finding.fingerprint))
      continue;
    const lines = JSON.stringify([placement.path, placement.startLine, placement.endLine]);
    groups.set(lines, [...(groups.get(lines) ?? []), finding]);
  }
  return [...groups.values()].slice(0, policy.maxComments);
}

/** Empty where our last review said the same, or where there never was anything to say but that all is well. */
function bodyOf(
  review: Review,
  link: Link,
  said: Conversation,
  commented: (finding: ReviewedFinding) => boolean,
): string {
  const body = reviewBody(review, { link, commented });
  const before = lastOf(said);
  if (before) return sameText(before.body, body) ? '' : body;
  const wanted = review.findings.some(({ severity }) => reaches(severity, review.policy.commentOn));
  return wanted || review.unread.length > 0 || review.change.incomplete !== undefined ? body : '';
}

function lastOf({ reviews }: Conversation) {
  return reviews.findLast(({ body }) => isReviewBody(body));
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

/** https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request */
async function post(
  client: Client,
  { owner, repo, number, head }: PullRequest,
  body: string,
  comments: readonly ReviewedFinding[][],
  link: Link,
  review: Review,
): Promise<string> {
  const { data } = await client.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: head,
    event: 'COMMENT',
    body,
    comments: comments.flatMap((findings) => {
      const { placement } = findings[0]!;
      if (placement.kind !== 'line') return [];
      const { path, startLine, endLine } = placement;
      const start = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
      return [
        {
          path,
          line: endLine,
          side: 'RIGHT',
          ...start,
          body: commentBody(findings, { link, secrets: review.secrets }),
        },
      ];
    }),
  });
  return data.html_url;
}

/** A review that was never sent blocks every other one. */
async function discard(client: Client, pending: readonly string[]): Promise<void> {
  for (const id of pending) {
    await client.graphql(
      'mutation ($id: ID!) { deletePullRequestReview(input: { pullRequestReviewId: $id }) { clientMutationId } }',
      { id },
    );
  }
}
