import type { Change, ChangedFile } from '../../change.ts';
import { isCommentWorthy } from '../../review/comment-worthy.ts';
import { place } from '../../review/placement.ts';
import type { Review } from '../../review/review.ts';
import { positions } from '../../source.ts';
import type { Client } from '../client.ts';
import type { PullRequest } from '../read/event.ts';
import { readHunks } from '../read/pull-files.ts';

/** Each is a request of its own. */
const mostAsked = 5;

/**
 * Asks again for the patches that GitHub left out because an answer held too many, as far as comments depend on them.
 * What can still not be had keeps its place.
 */
export async function withPatches(client: Client, pull: PullRequest, review: Review): Promise<Review> {
  const { findings, policy, change } = review;
  const told = new Set(
    findings.filter((finding) => isCommentWorthy(finding, policy)).map(({ at }) => positions(at).path),
  );
  // In the order of the findings, which is worst first.
  const missing = [...told].flatMap((path) => {
    const index = change.files.findIndex((file) => file.path === path);
    const file = change.files[index];
    return file && !file.hunks && file.status !== 'removed' ? [{ file, index }] : [];
  });
  if (missing.length === 0) return review;
  const found = await Promise.all(
    missing.slice(0, mostAsked).map(async (each) => {
      const hunks = await readHunks(client, pull, each).catch(() => undefined);
      return [each.file.path, hunks] as const;
    }),
  );
  const hunks = new Map(found);
  return replaced(
    review,
    change.files.map((file) => ({ ...file, hunks: file.hunks ?? hunks.get(file.path) })),
  );
}

/** The review with each finding placed by these files. */
export function replaced(review: Review, files: readonly ChangedFile[]): Review {
  const change: Change = { ...review.change, files };
  return { ...review, change, findings: place(review.findings, change, { ...review.policy, secrets: review.secrets }) };
}
