import type { Change, ChangedFile } from '../ports.ts';
import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';
import { answerOf, Failure, failureOf } from './failure.ts';
import { hunksOf } from './hunks.ts';

/** As many as a page holds, and as a pull request lists in all (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const pageSize = 100;
const mostListed = 3000;
/** As many as a comparison lists (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const mostCompared = 300;

type Comparison = Awaited<ReturnType<typeof compare>>;
type Row = NonNullable<Comparison['files']>[number];

/**
 * Asks which files a pull request changes, and which commit they are compared with: the merge base of the base branch
 * and the head.
 *
 * @throws {Failure}
 */
export async function readChange(client: Client, pull: PullRequest): Promise<Change> {
  const comparison = await compare(client, pull);
  const base = comparison.merge_base_commit?.sha;
  if (typeof base !== 'string')
    throw new Failure('github', 'GitHub did not say where the pull request left its base branch. Run the job again.');
  const compared = comparison.files ?? [];
  const listed = suffices(compared, pull.changedFiles) ? undefined : await list(client, pull);
  const { rows, incomplete } = choose(listed, compared, pull.changedFiles);
  return {
    base,
    head: pull.head,
    title: `${pull.owner}/${pull.repo}#${pull.number}`,
    files: rows.filter(({ status }) => status !== 'unchanged').map(changedFile),
    incomplete,
  };
}

/**
 * Whether the comparison tells as much as the pull request's own list would: all the files, and the patch of each. For
 * most pull requests it does, and needs no permission but to read contents.
 */
function suffices(compared: readonly Row[], expected: number | undefined): boolean {
  const told = ({ patch, status, changes }: Row) => patch !== undefined || (status === 'renamed' && changes === 0);
  return compared.length === expected && compared.length < mostCompared && compared.every(told);
}

/** The comparison on one commit: its files come with any page. */
async function compare(client: Client, { owner, repo, base, head }: PullRequest) {
  const to = (from: string) =>
    client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${from}...${head}`, per_page: 1 });
  try {
    const { data } = await to(base.ref).catch((error) => {
      // The base branch may be gone; the commit that was its tip is not.
      if (answerOf(error)?.status === 404) return to(base.sha);
      throw error;
    });
    return data;
  } catch (error) {
    throw failureOf(error, 'compare the pull request with its base branch', 'contents: read');
  }
}

/** Every page of the pull request's files; undefined where the token may read contents only. */
async function list(client: Client, pull: PullRequest): Promise<readonly Row[] | undefined> {
  const page = async (number: number) => {
    const { data } = await client.rest.pulls.listFiles({
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      per_page: pageSize,
      page: number,
    });
    if (!Array.isArray(data))
      throw new Failure('github', 'GitHub broke off its list of the changed files. Run the job again.');
    return data;
  };
  try {
    const expected = Math.max(1, Math.ceil(Math.min(pull.changedFiles ?? 0, mostListed) / pageSize));
    const pages = await Promise.all(Array.from({ length: expected }, (_, i) => page(i + 1)));
    while (pages.at(-1)!.length === pageSize && pages.length < mostListed / pageSize)
      pages.push(await page(pages.length + 1));
    return pages.flat();
  } catch (error) {
    const failure = failureOf(error, 'list the changed files', 'pull-requests: read');
    if (failure.fault === 'permission') return undefined;
    throw failure;
  }
}

/**
 * Neither answer says itself that it was cut. The list is of the pull request as it is now, the comparison of the very
 * head to review: where the list has not as many files as the event says, the comparison decides, as long as it can be
 * whole.
 */
function choose(
  listed: readonly Row[] | undefined,
  compared: readonly Row[],
  expected: number | undefined,
): { rows: readonly Row[]; incomplete: string | undefined } {
  if (listed && listed.length === expected) return { rows: listed, incomplete: undefined };
  const whole = compared.length < mostCompared && (compared.length > 0 || !listed?.length);
  if (whole && (!listed || expected !== undefined)) return { rows: compared, incomplete: undefined };
  const rows = listed ?? compared;
  if (rows.length < (listed ? mostListed : mostCompared) && rows.length >= (expected ?? 0))
    return { rows, incomplete: undefined };
  const all = expected !== undefined && rows.length < expected ? `the ${expected}` : 'possibly more';
  const advice = listed ? 'Please split it' : 'With the permission pull-requests: read, layer-review can list more';
  const incomplete = `GitHub lists ${rows.length} of ${all} files that this pull request changes, so some were not looked at. ${advice}`;
  return { rows, incomplete };
}

/**
 * A row without a patch is not an unchanged file: GitHub leaves patches out of an answer that holds many, and says 0
 * changes then.
 */
function changedFile({ filename, previous_filename, status, patch }: Row): ChangedFile {
  return {
    path: filename,
    previousPath: status === 'renamed' ? previous_filename : undefined,
    status: status === 'copied' ? 'added' : status === 'changed' || status === 'unchanged' ? 'modified' : status,
    hunks: patch === undefined ? undefined : hunksOf(patch),
  };
}
