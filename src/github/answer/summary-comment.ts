import { sameWords } from '../../report/comment.ts';
import type { Client } from '../client.ts';
import { failureOf } from '../failure.ts';
import {
  type Conversation,
  conversationFields,
  conversationIn,
  type OwnComment,
  type PullNode,
} from '../read/conversation.ts';
import { type Mutation, mutate } from './mutations.ts';

const doing = 'write the summary comment';
const create = `mutation ($input: AddCommentInput!) {
  addComment(input: $input) { subject { ... on PullRequest { ${conversationFields} } } }
}`;

export interface SummedUp {
  /** The address of the comment; undefined where there is none. */
  readonly url: string | undefined;
  /** What there was right after it was written for the first time, if that is all there is. */
  readonly said: Conversation | undefined;
}

/**
 * Keeps the one summary comment: writes it, changes it where it says something else, and takes back what two runs at
 * the same time have made too many of. The oldest one stays.
 *
 * @throws {Failure}
 */
export async function sumUp(
  client: Client,
  said: Conversation,
  { body, wanted, job }: { readonly body: string; readonly wanted: boolean; readonly job?: string | undefined },
): Promise<SummedUp> {
  const there = said.summaries;
  if (there.length > 0) return { url: await change(client, there, body), said: undefined };
  if (!wanted) return { url: undefined, said: undefined };
  try {
    const input = { subjectId: said.pullId, body };
    const answer = await client.graphql<{ addComment?: { subject?: PullNode } }>(create, { input });
    const pull = answer?.addComment?.subject;
    const now = pull?.comments ? conversationIn([pull], job) : undefined;
    const url = now && (await change(client, now.summaries, body));
    const whole = now?.head && pull?.reviewThreads?.pageInfo.hasNextPage === false;
    return { url, said: whole ? now : undefined };
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
