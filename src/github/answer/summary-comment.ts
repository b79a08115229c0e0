import { sameWords } from '../../report/comment.ts';
import type { Client } from '../client.ts';
import { failureOf } from '../failure.ts';
import {
  type Conversation,
  conversationFields,
  conversationIn,
  conversationTold,
  type OwnComment,
  type PullNode,
} from '../read/conversation.ts';
import { type Mutation, mutate, unconfirmed } from './mutations.ts';
import type { OwnComments } from './own-comments.ts';
import { twinSummary } from './twins.ts';

const doing = 'write the summary comment';
const create = `mutation ($input: AddCommentInput!) {
  addComment(input: $input) { commentEdge { node { id } } subject { ... on PullRequest { ${conversationFields} } } }
}`;

export interface SummedUp {
  /** The address of the comment; undefined where there is none. */
  readonly url: string | undefined;
  /** What there was right after it was written for the first time, if that is all there is. */
  readonly said: Conversation | undefined;
}

/**
 * Keeps the one summary comment: writes it, changes it where it says something else, and takes back what two runs at
 * the same time have made too many of. The oldest one stays. Of two runs that cannot know yet that both are ours, the one
 * whose comment is the younger takes that back.
 *
 * @throws {Failure}
 */
export async function sumUp(
  client: Client,
  said: Conversation,
  own: OwnComments,
  { body, wanted, job }: { readonly body: string; readonly wanted: boolean; readonly job?: string | undefined },
): Promise<SummedUp> {
  const there = said.summaries;
  if (there.length > 0) return { url: await change(client, there, own, body), said: undefined };
  if (!wanted) return { url: undefined, said: undefined };
  const twin = twinSummary(body, said);
  if (twin) return { url: twin.url, said: undefined };
  try {
    const input = { subjectId: said.pullId, body: own.stamp(body) };
    const { addComment } = await client.graphql<Created>(create, { input });
    const id = addComment?.commentEdge?.node?.id;
    if (!id) throw unconfirmed(doing);
    own.add(id);
    const pull = addComment?.subject;
    const now = pull?.comments ? await own.among(conversationIn([pull], job)) : undefined;
    const url = now && (await settle(client, now, own, body));
    return { url, said: conversationTold(pull, job) && now };
  } catch (error) {
    throw failureOf(error, doing, 'pull-requests: write');
  }
}

interface Created {
  readonly addComment?: {
    readonly commentEdge?: { readonly node?: { readonly id: string } | null } | null;
    readonly subject?: PullNode;
  };
}

/** Right after ours was posted. */
async function settle(client: Client, now: Conversation, own: OwnComments, body: string): Promise<string | undefined> {
  const elder = twinSummary(body, now);
  const [ours] = now.summaries;
  if (!elder || !ours?.fresh) return change(client, now.summaries, own, body);
  await mutate(client, now.summaries.filter(({ fresh }) => fresh).map(removal), doing);
  return elder.url;
}

async function change(
  client: Client,
  [kept, ...others]: readonly OwnComment[],
  own: OwnComments,
  body: string,
): Promise<string | undefined> {
  if (!kept) return undefined;
  const changes = others.map(removal);
  const signed = own.signed(kept, body);
  if (!sameWords(kept.body, signed)) changes.push({ name: 'updateIssueComment', input: { id: kept.id, body: signed } });
  if (changes.length > 0) await mutate(client, changes, doing);
  return kept.url;
}

function removal({ id }: OwnComment): Mutation {
  return { name: 'deleteIssueComment', input: { id }, optional: true };
}
