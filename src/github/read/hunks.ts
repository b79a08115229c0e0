import { type Hunk, readHunk } from '../../change.ts';

/** The hunks of a patch as GitHub sends it, which begins with the first `@@`. */
export function hunksOf(patch: string): Hunk[] {
  return patch.split('\n').flatMap((line) => readHunk(line) ?? []);
}
