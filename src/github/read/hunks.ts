import type { Hunk } from '../../change.ts';

/**
 * The hunks of a patch as GitHub sends it, which begins with the first `@@`.
 *
 * @returns the lines of each hunk at the head: those that can take a comment on side `RIGHT`.
 */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const [, start, count] of patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const first = Number(start);
    hunks.push({ start: first, end: first + (count === undefined ? 1 : Number(count)) - 1 });
  }
  return hunks;
}
