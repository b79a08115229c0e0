import type { ChangedFile } from '../../change.ts';
import { hunksOf } from './hunks.ts';

/** A file as a comparison or a pull request lists it (https://docs.github.com/rest/commits/commits#compare-two-commits). */
export interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly sha: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly changes: number;
  readonly patch?: string;
}

/**
 * Lines of patches in one answer, from where on it may lack others for its length: GitHub leaves them out beyond 20,000
 * (https://github.com/orgs/community/discussions/213491).
 */
const manyLines = 10_000;

/** Whether an answer is so long that GitHub may have left something out of it. */
export function isCrowded(rows: readonly ListedFile[]): boolean {
  const lines = rows.reduce((sum, { patch }) => sum + (patch?.split('\n').length ?? 0), 0);
  return lines > manyLines;
}

/** The files that the rows of one answer tell of. */
export function filesOf(rows: readonly ListedFile[]): ChangedFile[] {
  const crowded = isCrowded(rows);
  return rows.filter(({ status }) => status !== 'unchanged').map((row) => fileOf(row, crowded));
}

/**
 * A row without a patch is not an unchanged file: GitHub leaves patches out of an answer that holds many, and says 0
 * changes then. A file that was only moved has none to show.
 */
function fileOf(row: ListedFile, crowded: boolean): ChangedFile {
  const { filename, previous_filename, sha, status, changes } = row;
  const isMoved = row.patch === undefined && status === 'renamed' && changes === 0 && !crowded;
  const patch = isMoved ? '' : row.patch;
  return {
    path: filename,
    previousPath: status === 'renamed' ? previous_filename : undefined,
    status: status === 'copied' ? 'added' : status === 'changed' || status === 'unchanged' ? 'modified' : status,
    hunks: patch === undefined ? undefined : hunksOf(patch),
    oid: sha ?? undefined,
  };
}
