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
  readonly order: Omit<Order, 'forge' | 'scope' | 'today'>;
  readonly today: string;
  /** How many are reviewed at the same time. */
  readonly most: number;
  /** Whether to begin with another one now; may wait. */
  readonly goesOn: () => Promise<boolean>;
  readonly open: (listed: Listed) => Promise<ReadableRepository>;
  /** What an error means: a sentence about this repository; undefined where nothing more can be read for now. Throws what is a fault of ours. */
  readonly reasonOf: (error: unknown) => string | undefined;
  readonly take: (record: AuditRecord, how: 'reviewed' | 'kept', review: Review | undefined) => void;
}

/** A repository that can be read until it is disposed of. */
export interface ReadableRepository extends Disposable {
  readonly forge: Forge;
}

interface Outcome {
  readonly record: AuditRecord;
  readonly how: 'reviewed' | 'kept';
  readonly review: Review | undefined;
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
      return record ? { record, how: 'kept', review: undefined } : reviewed(asked, listed);
    },
    take: ({ record, how, review }) => asked.take(record, how, review),
  });
}

async function reviewed(
  { order, open, asked, today, reasonOf }: AuditOrder,
  listed: Listed,
): Promise<Outcome | undefined> {
  try {
    using opened = await open(listed);
    const review = await run({ ...order, forge: opened.forge, scope: 'all', today });
    return { record: auditRecord(review, listed, asked), how: 'reviewed', review };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === undefined
      ? undefined
      : { record: unreadable(listed, reason, today), how: 'reviewed', review: undefined };
  }
}
