import type { NewComment } from '../../report/new-comments.ts';
import type { Client } from '../client.ts';
import { type Conversation, conversationFields, conversationTold, type PullNode } from '../read/conversation.ts';
import type { PullRequest } from '../read/event.ts';
import { type Mutation, makeChanges, mutate } from './mutations.ts';
import type { OwnComments } from './own-comments.ts';

interface Where {
  readonly pull: PullRequest;
  readonly pullId: string;
  readonly job?: string | undefined;
}

/**
 * Posts new comments in one review and in one request, so that people are notified once. One on a line that GitHub refuses,
 * and it posts none on lines (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request).
 *
 * It has no words of its own: each comment says who speaks.
 *
 * A review that is created takes comments on lines only: those on files are added to it before it is submitted.
 *
 * @returns what there is then, undefined where that is not known.
 * @throws {Failure}
 */
export async function postComments(
  client: Client,
  { pull, pullId, job }: Where,
  comments: readonly NewComment[],
  own: OwnComments,
): Promise<Conversation | undefined> {
  const onFiles = comments.filter(({ placement }) => placement.kind === 'file');
  const isWhole = onFiles.length === 0;
  const input = { pullRequestId: pullId, commitOID: pull.head, body: '', threads: comments.flatMap(threadOf(own)) };
  const create: Mutation = {
    name: 'addPullRequestReview',
    input: { ...input, ...(isWhole && { event: 'COMMENT' }) },
    select: `pullRequestReview { id ${isWhole ? told : ''} }`,
  };
  const submit: Mutation = {
    name: 'submitPullRequestReview',
    input: { pullRequestId: pullId, event: 'COMMENT' },
    select: `pullRequestReview { id ${told} }`,
  };
  const threads = onFiles.map(
    ({ placement, body: words }): Mutation => ({
      name: 'addPullRequestReviewThread',
      input: { pullRequestId: pullId, path: placement.path, subjectType: 'FILE', body: own.stamp(words) },
      // The summary comment reports what is refused here.
      optional: true,
    }),
  );
  const all = isWhole ? [create] : [create, ...threads, submit];
  const { answers, failure } = await makeChanges(client, all, doing);
  const reviews = (answers as readonly (Answer | undefined)[]).flatMap((each) => each?.pullRequestReview ?? []);
  const [begun] = reviews;
  if (begun && onFiles.length === comments.length && answers.slice(1, -1).every((each) => each === undefined)) {
    // GitHub submits none that says nothing, and takes no other while it is there.
    await mutate(client, [{ name: 'deletePullRequestReview', input: { pullRequestReviewId: begun.id } }], doing);
    return undefined;
  }
  for (const { id } of reviews) own.add(id);
  if (failure) throw failure;
  return conversationTold(reviews.at(-1)?.pullRequest, job);
}

const doing = 'comment on the lines';
const told = `pullRequest { ${conversationFields} }`;

interface Answer {
  readonly pullRequestReview?: { readonly id: string; readonly pullRequest?: PullNode } | null;
}

function threadOf(own: OwnComments) {
  return ({ placement, body }: NewComment) => {
    if (placement.kind !== 'line') return [];
    const { path, startLine, endLine } = placement;
    const side = placement.side === 'base' ? 'LEFT' : 'RIGHT';
    const start = startLine < endLine ? { startLine, startSide: side } : {};
    return [{ path, line: endLine, side, ...start, body: own.stamp(body) }];
  };
}
