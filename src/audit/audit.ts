/** Reviews many repositories as they are, one after the other, and hands over a line for each. */
import type { Forge } from '../ports.ts';
import type { Review } from '../review/review.ts';
import { type Order, run } from '../run.ts';
import { type Listed, stillHolds } from './plan.ts';
import { type AuditRecord, auditRecord, unreadable } from './record.ts';
import { workInOrder } from './work-in-order.ts';

export interface AuditOrder {
  /** In the order in which their lines are handed over. */
  readonly repositories: readonly Listed[];
  /** What was said before; what still holds is said again and not reviewed again. */
  readonly before: ReadonlyMap<string, AuditRecord>;
  /** Digest of all that an outcome depends on besides the commit and the day. */
  readonly asked: string;
  /** How each is judged. */
  readonly order: Omit<Order, 'forge' | 'scope' | 'today' | 'raising'>;
  readonly today: string;
  /** How many are reviewed at the same time. */
  readonly most: number;
  /** Whether to begin with another one now; may wait. */
  readonly goesOn: () => Promise<boolean>;
  readonly open: (listed: Listed) => Promise<ReadableRepository>;
  /** What an error means for a repository, in a sentence; undefined where nothing more can be read for now. */
  readonly reasonOf: (error: unknown, listed: Listed) => string | undefined;
  /** What is made of a review besides its line. */
  readonly besides: (review: Review, listed: Listed) => void;
  readonly take: (record: AuditRecord, how: 'reviewed' | 'kept') => void;
}

/** A repository that can be read until it is disposed of. */
export interface ReadableRepository extends Disposable {
  readonly forge: Forge;
}

interface Outcome {
  readonly record: AuditRecord;
  readonly how: 'reviewed' | 'kept';
}

/** @returns how many repositories have their line; fewer than there are where it stopped before the end */
export async function auditRepositories(asked: AuditOrder): Promise<number> {
  const { before, today } = asked;
  const kept = (listed: Listed) => {
    const record = before.get(listed.repository);
    return stillHolds(record, listed, asked.asked, today) ? record : undefined;
  };
  return workInOrder<Listed, Outcome>(asked.repositories, {
    most: asked.most,
    start: async (next) => kept(next) !== undefined || asked.goesOn(),
    work: async (listed) => {
      const record = kept(listed);
      return record ? { record, how: 'kept' } : reviewed(asked, listed);
    },
    take: ({ record, how }) => asked.take(record, how),
  });
}

/** Whatever goes wrong in one repository is said of that one. */
async function reviewed(
  { order, open, asked, today, reasonOf, besides }: AuditOrder,
  listed: Listed,
): Promise<Outcome | undefined> {
  try {
    using opened = await open(listed);
    const review = await run({ ...order, forge: opened.forge, scope: 'all', today, raising: true });
    besides(review, listed);
    return { record: auditRecord(review, listed, asked), how: 'reviewed' };
  } catch (error) {
    const reason = reasonOf(error, listed);
    return reason === undefined ? undefined : { record: unreadable(listed, reason, today), how: 'reviewed' };
  }
}
