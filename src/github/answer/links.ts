import type { Side } from '../../change.ts';
import type { Secrets } from '../../facts/secrets/everything-to-hide.ts';
import { maskPath } from '../../facts/secrets/mask.ts';
import type { Link } from '../../report/pointer.ts';
import { positions } from '../../source.ts';

/**
 * Links to a file's lines at either side of a change, as people open them; also on an Enterprise Server. A file that is
 * called by a secret has none.
 *
 * @param repositoryUrl `https://github.com/owner/repo`
 */
export function linksTo(
  repositoryUrl: string,
  commits: Readonly<Record<Side, string | undefined>>,
  secrets: Secrets,
): Link {
  return (at, side) => {
    const commit = commits[side];
    if (commit === undefined) return undefined;
    const { path, start, end } = positions(at);
    if (maskPath(path, secrets) !== path) return undefined;
    const last = end.column === 1 ? end.line - 1 : end.line;
    return `${repositoryUrl}/blob/${commit}/${encoded(path)}#L${start.line}${last > start.line ? `-L${last}` : ''}`;
  };
}

/**
 * Gives the address where a person edits a file of a branch, or begins it with a text. GitHub asks for what that person may do.
 *
 * @param found whether the branch has it
 */
export function editing(repositoryUrl: string, branch: string, path: string, found: boolean): (text: string) => string {
  if (found) return () => `${repositoryUrl}/edit/${encoded(branch)}/${encoded(path)}`;
  return (text) =>
    `${repositoryUrl}/new/${encoded(branch)}?${new URLSearchParams({ filename: path, value: text }).toString()}`;
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
