import { readMarkers } from '../review/comment.ts';
import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';
import { Failure, failureOf } from './failure.ts';

/** What this account has said on the pull request so far. Anyone can write our marker, so the author decides first. */
export interface Conversation {
  /** Of findings that a comment of ours tells. */
  readonly told: ReadonlySet<string>;
  /** Our reviews, oldest first. */
  readonly reviews: readonly { readonly body: string; readonly commit: string; readonly url: string }[];
  /** Reviews that a broken run left unsent; nothing can be posted while there is one. */
  readonly pending: readonly string[];
}

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface ReviewNode {
  readonly id: string;
  readonly state: string;
  readonly viewerDidAuthor: boolean;
  readonly body: string;
  readonly url: string;
  readonly commit: { readonly oid: string } | null;
}

interface ThreadNode {
  readonly comments: {
    readonly nodes: readonly {
      readonly viewerDidAuthor: boolean;
      readonly isMinimized: boolean;
      readonly body: string;
    }[];
  };
}

interface Answer {
  readonly repository?: {
    readonly pullRequest?: {
      readonly reviews?: Connection<ReviewNode>;
      readonly reviewThreads?: Connection<ThreadNode>;
    } | null;
  } | null;
}

const query = `query ($owner: String!, $name: String!, $number: Int!, $reviews: Boolean!, $threads: Boolean!, $afterReview: String, $afterThread: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $afterReview) @include(if: $reviews) {
        nodes { id state viewerDidAuthor body url commit { oid } }
        pageInfo { hasNextPage endCursor }
      }
      reviewThreads(first: 100, after: $afterThread) @include(if: $threads) {
        nodes { comments(first: 1) { nodes { viewerDidAuthor isMinimized body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/**
 * Reads all reviews and review threads, both in one request as long as there are no more than a hundred of either.
 *
 * @throws {Failure}
 */
export async function readConversation(client: Client, { owner, repo, number }: PullRequest): Promise<Conversation> {
  const reviews: ReviewNode[] = [];
  const threads: ThreadNode[] = [];
  let next = { reviews: true, threads: true, afterReview: null as string | null, afterThread: null as string | null };
  while (next.reviews || next.threads) {
    const answer = await client.graphql<Answer>(query, { owner, name: repo, number, ...next }).catch((error) => {
      throw failureOf(error, 'read the conversation', 'pull-requests: read');
    });
    const found = answer?.repository?.pullRequest;
    if (!found || (next.reviews && !found.reviews) || (next.threads && !found.reviewThreads)) {
      throw new Failure('github', 'GitHub broke off its answer with the conversation. Run the job again.');
    }
    reviews.push(...(found.reviews?.nodes ?? []));
    threads.push(...(found.reviewThreads?.nodes ?? []));
    next = {
      reviews: found.reviews?.pageInfo.hasNextPage ?? false,
      threads: found.reviewThreads?.pageInfo.hasNextPage ?? false,
      afterReview: found.reviews?.pageInfo.endCursor ?? null,
      afterThread: found.reviewThreads?.pageInfo.endCursor ?? null,
    };
  }
  const own = reviews.filter(({ viewerDidAuthor }) => viewerDidAuthor);
  const comments = threads
    .flatMap(({ comments }) => comments.nodes)
    .filter(({ viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized);
  return {
    told: new Set(comments.flatMap(({ body }) => readMarkers(body))),
    reviews: own
      .filter(({ state }) => state !== 'PENDING')
      .map(({ body, url, commit }) => ({ body, url, commit: commit?.oid ?? '' })),
    pending: own.filter(({ state }) => state === 'PENDING').map(({ id }) => id),
  };
}
