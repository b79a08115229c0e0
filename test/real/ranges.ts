/** A list of changes to play: which repository, from which commit to which. */
import { resolve } from 'node:path';
import { type FoundRepository, gitDirectoryOf } from './repositories.ts';

export interface Range {
  /** As the list calls it. */
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  /** The git directory; undefined where none fits the name. */
  readonly directory: string | undefined;
}

/**
 * Reads a list of ranges: a JSON array of `{ "repository", "base", "head" }`, or lines of repository, base and head with tabs
 * between, of which further columns count for nothing. Empty lines, those that begin with `#` and a first line that names
 * the columns are left out.
 *
 * @throws for a line that is no range
 */
export function readRanges(text: string, repositories: readonly FoundRepository[]): Range[] {
  const rows = text.trimStart().startsWith('[')
    ? (JSON.parse(text) as Omit<Range, 'directory'>[])
    : rowsOf(text.split(/\r?\n/));
  return rows.map(({ repository, base, head }) => {
    for (const commit of [base, head])
      if (!isCommit(commit))
        throw new Error(`${repository}: ${commit} is no commit; its hexadecimal digits are needed`);
    return { repository, base, head, directory: directoryOf(repository, repositories) };
  });
}

function rowsOf(lines: readonly string[]): Omit<Range, 'directory'>[] {
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter(([, base = ''], i) => i > 0 || isCommit(base))
    .map(([repository = '', base = '', head = '']) => ({ repository, base, head }));
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(text);
}

/** By a folder's path, by the name of a repository that was found, or by what stands before `/repo` or `.git` in it. */
function directoryOf(named: string, repositories: readonly FoundRepository[]): string | undefined {
  const fitting = repositories.filter(({ name }) => spelled(name) === spelled(named));
  if (fitting.length === 1) return fitting[0]!.directory;
  return gitDirectoryOf(resolve(named));
}

/** Names differ in how they spell the slash between owner and repository, and in what a clone is called. */
function spelled(name: string): string {
  return name.replaceAll('+', '/').replace(/(?:\/repo|\/?\.git)?\/?$/, '');
}
