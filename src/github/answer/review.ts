import { home } from '../../report/rule-page.ts';
import { count } from '../../report/wording.ts';
import type { Client } from '../client.ts';
import type { PullRequest } from '../read/event.ts';
import { mutate } from './mutations.ts';
import type { NewComment } from './new-comments.ts';
import type { OwnComments } from './own-comments.ts';

/**
 * Posts new comments in one review, so that people are notified once. One that GitHub refuses, and it posts none
 * (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request).
 *
 * A review that is created takes comments on lines only: those on files are added to it before it is submitted.
 */
export async function postComments(
  client: Client,
  pull: PullRequest,
  comments: readonly NewComment[],
  own: OwnComments,
): Promise<void> {
  const { owner, repo, number, head } = pull;
  const onFiles = comments.filter(({ placement }) => placement.kind === 'file');
  const { data } = await client.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: head,
    ...(onFiles.length === 0 && { event: 'COMMENT' }),
    // All jobs of a repository speak with one account: says who does.
    body: `[layer-review](${home}) left ${count(comments.length, 'comment')}.`,
    comments: comments.flatMap(({ placement, body }) => {
      if (placement.kind !== 'line') return [];
      const { path, startLine, endLine } = placement;
      const side = placement.side === 'base' ? 'LEFT' : 'RIGHT';
      const start = startLine < endLine ? { start_line: startLine, start_side: side } : {};
      return [{ path, line: endLine, side, ...start, body: own.stamp(body) }];
    }),
  });
  own.add(data.node_id);
  if (onFiles.length === 0) return;
  const pullRequestReviewId = data.node_id;
  await mutate(
    client,
    [
      ...onFiles.map(({ placement, body }) => ({
        name: 'addPullRequestReviewThread',
        input: { pullRequestReviewId, path: placement.path, subjectType: 'FILE', body: own.stamp(body) },
        // The summary comment reports what is refused here.
        optional: true,
      })),
      { name: 'submitPullRequestReview', input: { pullRequestReviewId, event: 'COMMENT' } },
    ],
    'comment on the files',
  );
}
