import type { Verdict } from '../review/review.ts';

/** Exit statuses; a usage error has that of `error`. */
export const statuses: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, error: 2 };
