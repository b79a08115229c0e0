import type { Review } from './review.ts';

/**
 * A review that does not pass, over a fault of ours which has nothing to do with any one file.
 *
 * @param reason in a few words: it becomes the verdict's
 * @param sentences for the developer
 */
export function inError(review: Review, reason: string, sentences: string): Review {
  const fault = { path: '.', at: undefined, reason: sentences, ours: true } as const;
  return { ...review, verdict: 'error', reason, unread: [...review.unread, fault] };
}
