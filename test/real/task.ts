/** What is tried, and under which limits. */
import { spent } from '../bench/processes.ts';
import { type Matter, type Result, without } from './outcome.ts';

export type Task = Matter & {
  /** The git directory. */
  readonly directory: string;
  readonly limits: Limits;
} & (RangeOnly | ScanOnly | FileOnly);

interface RangeOnly {
  readonly kind: 'range';
  readonly base: string;
}

interface ScanOnly {
  readonly kind: 'scan';
}

interface FileOnly {
  readonly kind: 'file';
  readonly path: string;
  /** The id of its text. */
  readonly blob: string;
}

export type TaskOf<Kind extends Task['kind']> = Extract<Task, { readonly kind: Kind }>;

/** For one process. */
export interface Limits {
  readonly seconds: number;
  /** Of its heap. */
  readonly mebibytes: number;
}

/** As Node wants it. */
export function milliseconds({ seconds }: Limits): number {
  return Math.max(1, seconds * 1000);
}

/** The most memory that the process before took at a time, where it could say so. */
export function memory(): Pick<Result, 'mebibytes'> {
  const { mebibytes } = spent() ?? {};
  return mebibytes === undefined ? {} : { mebibytes };
}

/**
 * What to say of a process that left no review.
 *
 * @param complaint what it printed last
 * @param taken what is known of it all the same
 */
export function broken(
  complaint: string,
  { seconds, mebibytes }: Limits,
  taken: { readonly status: number | null } & Pick<Result, 'seconds'>,
): Result {
  const { status, ...spent } = taken;
  if (status === null && (taken.seconds ?? 0) >= seconds) return without('hung', `no end within ${seconds} s`, spent);
  const isMemory = complaint.includes('heap out of memory');
  const why = isMemory ? `more than ${mebibytes} MiB` : complaint.trim().slice(-1000);
  return without('crashed', why || `it ended with ${status}`, spent);
}
