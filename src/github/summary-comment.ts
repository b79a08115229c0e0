import { sameWords } from '../review/comment.ts';
import type { Client } from './client.ts';
import { type CommentNode, type Conversation, commentFields, type OwnComment, summariesAmong } from './conversation.ts';
import { failureOf } from './failure.ts';
import { type Mutation, mutate } from './mutations.ts';

const doing = 'write the comment that sums up';
const create = `mutation ($input: AddCommentInput!) {
  addComment(input: $input) { subject { ... on PullRequest { comments(last: 100) { nodes { ${commentFields} } } } } }
}`;

/**
 * Keeps the one comment that sums up: writes it, changes it where it says something else, and takes back what two runs at
 * the same time have made too many of. The oldest one stays.
 *
 * @returns its address; undefined where there is none.
 * @throws {Failure}
 */
export async function sumUp(
  client: Client,
  said: Conversation,
  { body, wanted, job }: { readonly body: string; readonly wanted: boolean; readonly job?: string | undefined },
): Promise<string | undefined> {
  const there = said.summaries;
  if (there.length > 0) return change(client, there, body);
  if (!wanted) return undefined;
  try {
    const input = { subjectId: said.pullId, body };
    const answer = await client.graphql<{
      addComment?: { subject?: { comments?: { nodes: readonly CommentNode[] } } };
    }>(create, { input });
    const now = summariesAmong(answer?.addComment?.subject?.comments?.nodes ?? [], job);
    return await change(client, now, body);
  } catch (error) {
    throw failureOf(error, doing, 'pull-requests: write');
  }
}

async function change(
  client: Client,
  [kept, ...others]: readonly OwnComment[],
  body: string,
): Promise<string | undefined> {
  if (!kept) return undefined;
  const changes: Mutation[] = others.map(({ id }) => ({ name: 'deleteIssueComment', input: { id }, optional: true }));
  if (!sameWords(kept.body, body)) changes.push({ name: 'updateIssueComment', input: { id: kept.id, body } });
  if (changes.length > 0) await mutate(client, changes, doing);
  return kept.url;
}
