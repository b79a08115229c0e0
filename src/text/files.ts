import type { Source } from '../source.ts';

/** Files by path, as far as they have been read. */
export interface Files {
  /** The container files to review; others are read only because these refer to them. */
  readonly roots: readonly string[];
  /** undefined: not asked for yet; null: not there, or not readable. */
  get(path: string): Source | null | undefined;
  /** The stages of a Dockerfile that ship, by name or number, as somebody who knows says; empty where nobody does. */
  ships?(path: string): readonly string[];
}
