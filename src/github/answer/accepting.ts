/**
 * Answers people who accept a finding in the conversation. Nothing that is written there counts: who may write to the
 * repository is answered with the waiver, which counts once somebody has put it on the base branch.
 */
import { acceptReply, type PolicyPlace, refusalReply } from '../../report/accept-reply.ts';
import type { Writing } from '../../report/pointer.ts';
import { type AcceptCommand, acceptCommand } from '../../review/accept-command.ts';
import type { TermsOn } from '../../review/inline-waivers.ts';
import type { ReviewedFinding } from '../../review/review.ts';
import type { Client } from '../client.ts';
import { answerOf } from '../failure.ts';
import type { Reply, Thread } from '../read/conversation.ts';
import { type Mutation, mutate } from './mutations.ts';

/** A reply that nobody has answered yet. */
export interface AcceptRequest {
  readonly thread: Thread;
  readonly login: string;
  readonly asked: AcceptCommand | { readonly fault: string };
  /** What the thread reports and is still there: at least one. */
  readonly findings: readonly ReviewedFinding[];
}

/** The newest command in a thread, where it came after all that we have written there. */
export function acceptRequest(
  thread: Thread,
  findings: readonly ReviewedFinding[],
  on: TermsOn,
): AcceptRequest | undefined {
  const unanswered = thread.replies.slice(thread.replies.findLastIndex(({ isOurs }) => isOurs) + 1);
  const newest = unanswered.flatMap((reply) => commandIn(reply, on)).at(-1);
  if (!newest || findings.length === 0) return undefined;
  const { rule } = 'fault' in newest.asked ? { rule: undefined } : newest.asked;
  const meant = findings.filter((finding) => rule === undefined || finding.rule.id === rule);
  if (meant.length > 0) return { ...newest, thread, findings: meant };
  return { ...newest, thread, findings, asked: { fault: 'This comment reports nothing of that rule' } };
}

function commandIn({ login, body }: Reply, on: TermsOn): Pick<AcceptRequest, 'login' | 'asked'>[] {
  const asked = login === undefined ? undefined : acceptCommand(body, login, on);
  return login === undefined || asked === undefined ? [] : [{ login, asked }];
}

/** More people than that are asked about in the next run. */
const mostPeople = 5;

/**
 * Answers those who may write to the repository; to all others nothing is said, so that no stranger makes us talk.
 *
 * @param author who opened the pull request, and so cannot accept what it brings in
 * @throws {Failure}
 */
export async function answerRequests(
  client: Client,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  requests: readonly AcceptRequest[],
  {
    author,
    place,
    writing,
  }: { readonly author: string | undefined; readonly place: PolicyPlace; readonly writing: Writing },
): Promise<void> {
  const people = [...new Set(requests.map(({ login }) => login))].slice(0, mostPeople);
  const may = await Promise.all(people.map((login) => mayWrite(client, { owner, repo, login })));
  const writers = new Set(people.filter((_, i) => may[i]));
  const replies = requests
    .filter(({ login }) => writers.has(login))
    .map(({ thread, login, asked, findings }): Mutation => {
      const taken =
        login === author ? { fault: 'Whoever opened the pull request cannot accept what it brings in' } : asked;
      const body =
        'fault' in taken ? refusalReply(taken.fault, writing) : acceptReply(taken, login, findings, place, writing);
      return { name: 'addPullRequestReviewThreadReply', input: { pullRequestReviewThreadId: thread.id, body } };
    });
  await mutate(client, replies, 'answer a reply');
}

/** Whether somebody may write to the repository, by any role; not where GitHub does not say. */
async function mayWrite(
  client: Client,
  { owner, repo, login }: { readonly owner: string; readonly repo: string; readonly login: string },
): Promise<boolean> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      ...{ owner, repo },
      username: login,
    });
    return ['admin', 'maintain', 'write'].includes(data.permission);
  } catch (error) {
    if (answerOf(error)?.status === 404) return false;
    throw error;
  }
}
