/** What nothing can run, whoever looks at it. The words of every output need it, so that it reads names alone. */

import { isComposePath } from '../known/compose-file-names.ts';
import { isBakePath, isDockerfilePath } from '../known/container-file-names.ts';
import type { Unread } from '../model/project.ts';
import { groupBy } from '../text/group-by.ts';

/** Who refuses files, by their paths: 'Compose', 'the builder', or both. */
export function refuserOf(paths: readonly string[]): string {
  const builder = paths.filter((path) => isDockerfilePath(path) || isBakePath(path)).length;
  if (builder === paths.length) return 'the builder';
  return builder === 0 && paths.every(isComposePath) ? 'Compose' : 'Compose or the builder';
}

/** Those of files that could not be reviewed of which nothing can run either, each with all that is refused of it. */
export function refusedFiles(unread: readonly Unread[]): ReadonlyMap<string, readonly Unread[]> {
  return new Map([...groupBy(unread, ({ path }) => path)].filter(([, some]) => some.every(({ refused }) => refused)));
}
