import type { Review } from '../src/review/review.ts';
import { type Order, run as review } from '../src/run.ts';

export type { Order };

/** Reviews as whoever uses it does, and proves that no rule has anything to say where it is not asked. */
export function run(order: Order): Promise<Review> {
  return review({ proving: true, ...order });
}
