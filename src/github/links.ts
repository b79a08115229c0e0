import type { Side } from '../ports.ts';
import type { Link } from '../review/pointer.ts';
import { positions } from '../source.ts';

/**
 * Links to a file's lines at either side of a change, as people open them; also on an Enterprise Server.
 *
 * @param repositoryUrl `https://github.com/owner/repo`
 */
export function linksTo(repositoryUrl: string, commits: Readonly<Record<Side, string | undefined>>): Link {
  return (at, side) => {
    const commit = commits[side];
    if (commit === undefined) return undefined;
    const { path, start, end } = positions(at);
    const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const last = end.column === 1 ? end.line - 1 : end.line;
    return `${repositoryUrl}/blob/${commit}/${encoded}#L${start.line}${last > start.line ? `-L${last}` : ''}`;
  };
}
