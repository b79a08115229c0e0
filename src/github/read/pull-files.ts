import type { ChangedFile, Hunk } from '../../change.ts';
import type { Client } from '../client.ts';
import { filesOf } from './listed-files.ts';
import type { PullRequest, Target } from './target.ts';

/** As many as a page holds, and as a pull request lists in all (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const pageSize = 100;
const mostListed = 3000;

/**
 * Asks for a pull request's own list of files. It is of the head and the base that the pull request has by now, which need
 * not be those under review: it says nothing of itself, and only adds to what the commits say.
 *
 * @param expected about how many there are
 * @returns none where it cannot be had, as with a token that may read contents only.
 */
export async function listPullFiles(
  client: Client,
  { owner, repo, number }: Target,
  expected: number,
): Promise<readonly ChangedFile[]> {
  if (number === undefined) return [];
  const page = async (index: number) => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner,
      repo,
      pull_number: number,
      per_page: pageSize,
      page: index,
    });
    return data;
  };
  try {
    const pages = Math.max(1, Math.ceil(Math.min(expected, mostListed) / pageSize));
    const rows = await Promise.all(Array.from({ length: pages }, (_, i) => page(i + 1)));
    return filesOf(rows.flat());
  } catch {
    return [];
  }
}

/**
 * Files of the commits under review, with the hunks that the pull request's list has for those that lack them: as far as it
 * tells the same of them, down to their content.
 */
export function withHunksOf(listed: readonly ChangedFile[], files: readonly ChangedFile[]): ChangedFile[] {
  const byPath = new Map(listed.map((file) => [file.path, file]));
  return files.map((file) => {
    const told = byPath.get(file.path);
    return file.hunks === undefined && told !== undefined && isSame(told, file) ? { ...file, hunks: told.hunks } : file;
  });
}

function isSame(a: ChangedFile, b: ChangedFile): boolean {
  return a.oid !== undefined && a.oid === b.oid && a.status === b.status && a.previousPath === b.previousPath;
}

/**
 * Asks for one file of the list alone: in a long answer, GitHub leaves out the patches beyond 20,000 lines.
 *
 * @param index the file's place in the list
 * @returns undefined where there is no patch, or something else is in that place by now.
 */
export async function readHunks(
  client: Client,
  { owner, repo, number }: PullRequest,
  { file, index }: { readonly file: ChangedFile; readonly index: number },
): Promise<readonly Hunk[] | undefined> {
  const page = { per_page: 1, page: index + 1 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    owner,
    repo,
    pull_number: number,
    ...page,
  });
  return withHunksOf(filesOf(data), [file])[0]!.hunks;
}
