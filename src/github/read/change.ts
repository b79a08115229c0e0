import type { Change, ChangedFile, Hunk } from '../../change.ts';
import type { Client } from '../client.ts';
import { answerOf, Failure, failureOf } from '../failure.ts';
import { hunksOf } from './hunks.ts';
import { type Base, type PullRequest, type Target, titleOf } from './target.ts';
import { type GitTree, readTree, treeIsCut } from './tree.ts';

/** As many as a page holds, and as a pull request lists in all (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const pageSize = 100;
const mostListed = 3000;
/**
 * Lines of patches in one answer, from where on it may lack others for its length: GitHub leaves them out beyond 20,000
 * (https://github.com/orgs/community/discussions/213491).
 */
const manyLines = 10_000;
/** As many as a comparison lists (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const mostCompared = 300;

type Comparison = Awaited<ReturnType<typeof compare>>;
type Row = NonNullable<Comparison['files']>[number];

/** Gives the files of a commit; asks at most once for each. */
export type Trees = (commit: string) => Promise<GitTree>;

/**
 * Asks which files a target changes, and which commit they are compared with: the one where the head left its base. With
 * nothing to compare, every file of the tree counts as added.
 *
 * @throws {Failure}
 */
export async function readChange(
  client: Client,
  target: Target,
  trees: Trees = (sha) => readTree(client, { ...target, sha }),
): Promise<Change> {
  const { base, head } = target;
  const title = titleOf(target);
  if (base === undefined) {
    const tree = await trees(head);
    const files = [...tree.entries.keys()].map((path) => changed(path, 'added'));
    return { base, head, title, files, incomplete: treeIsCut(tree) };
  }
  const comparison = await compare(client, target, base);
  const from = comparison.merge_base_commit?.sha;
  if (typeof from !== 'string') throw new Failure('github', 'GitHub did not return the merge base. Re-run the job.');
  const tip = comparison.base_commit.sha;
  const compared = comparison.files ?? [];
  const expected = target.number === undefined ? undefined : target.changedFiles;
  const listed = suffices(compared, expected) ? undefined : await list(client, target);
  const { rows, whole } = choose(listed, compared, expected);
  const crowded = isCrowded(rows);
  const files = rows.filter(({ status }) => status !== 'unchanged').map((row) => changedFile(row, crowded));
  if (whole) return { base: from, target: tip, head, title, files, incomplete: undefined };
  const [before, now] = await Promise.all([trees(from), trees(head)]);
  const incomplete = treeIsCut(before) ?? treeIsCut(now);
  return { base: from, target: tip, head, title, files: incomplete ? files : between(before, now, files), incomplete };
}

/**
 * Whether the comparison tells as much as the pull request's own list would: all the files, and the patch of each. For
 * most pull requests it does, and needs no permission but to read contents.
 */
function suffices(compared: readonly Row[], expected: number | undefined): boolean {
  const crowded = isCrowded(compared);
  const told = (row: Row) => row.patch !== undefined || (isMoved(row) && !crowded);
  return compared.length === expected && compared.length < mostCompared && compared.every(told);
}

/** Whether a row says that a file was only moved; in a crowded answer any file may look like that. */
function isMoved({ patch, status, changes }: Row): boolean {
  return patch === undefined && status === 'renamed' && changes === 0;
}

function isCrowded(rows: readonly Row[]): boolean {
  const lines = rows.reduce((sum, { patch }) => sum + (patch?.split('\n').length ?? 0), 0);
  return lines > manyLines;
}

/** The comparison on one commit: its files come with any page. */
async function compare(client: Client, { owner, repo, head }: Target, base: Base) {
  const to = (from: string) =>
    client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${from}...${head}`, per_page: 1 });
  try {
    const { data } = await to(base.ref).catch((error) => {
      // A branch may be gone when the commit that was its tip is not; one that was pushed over is gone as well.
      const status = answerOf(error)?.status;
      if ((status === 404 || status === 422) && base.sha !== base.ref) return to(base.sha);
      throw error;
    });
    return data;
  } catch (error) {
    throw failureOf(error, 'compare the commits', 'contents: read');
  }
}

/** Every page of the pull request's files; undefined where there is none, or the token may read contents only. */
async function list(
  client: Client,
  { owner, repo, number, changedFiles }: Target,
): Promise<readonly Row[] | undefined> {
  if (number === undefined) return undefined;
  const page = async (index: number) => {
    const { data } = await client.rest.pulls.listFiles({
      owner,
      repo,
      pull_number: number,
      per_page: pageSize,
      page: index,
    });
    if (!Array.isArray(data))
      throw new Failure('github', "GitHub's list of changed files was incomplete. Re-run the job.");
    return data;
  };
  try {
    const expected = Math.max(1, Math.ceil(Math.min(changedFiles ?? 0, mostListed) / pageSize));
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
 * Asks for one file of the list alone: in a long answer, GitHub leaves out the patches beyond 20,000 lines.
 *
 * @param index the file's place in the list
 * @returns undefined where there is no patch, or another file is in that place by now.
 */
export async function readHunks(
  client: Client,
  { owner, repo, number }: PullRequest,
  { path, index }: { readonly path: string; readonly index: number },
): Promise<Hunk[] | undefined> {
  const page = { per_page: 1, page: index + 1 };
  const { data } = await client.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page });
  const row = data.find(({ filename }) => filename === path);
  return row?.patch === undefined ? undefined : hunksOf(row.patch);
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
): { rows: readonly Row[]; whole: boolean } {
  if (listed && listed.length === expected) return { rows: listed, whole: true };
  const comparable = compared.length < mostCompared && (compared.length > 0 || !listed?.length);
  if (comparable && (!listed || expected !== undefined)) return { rows: compared, whole: true };
  const rows = listed ?? compared;
  return { rows, whole: rows.length < (listed ? mostListed : mostCompared) && rows.length >= (expected ?? 0) };
}

/**
 * What two trees differ in: those files that were listed, as they were, and the others.
 * A list may be of another head by now, so what the trees agree on is left out.
 */
function between(before: GitTree, now: GitTree, listed: readonly ChangedFile[]): ChangedFile[] {
  const same = (path: string) => {
    const [old, fresh] = [before.entries.get(path), now.entries.get(path)];
    return old?.oid === fresh?.oid && old?.mode === fresh?.mode;
  };
  const files = listed.filter(
    ({ path, previousPath }) => !same(path) || (previousPath !== undefined && !same(previousPath)),
  );
  const told = new Set(files.flatMap(({ path, previousPath }) => [path, ...(previousPath ? [previousPath] : [])]));
  const others = [...new Set([...before.entries.keys(), ...now.entries.keys()])].filter(
    (path) => !told.has(path) && !same(path),
  );
  const removed = others.filter((path) => !now.entries.has(path));
  const moved = new Map(removed.map((path) => [before.entries.get(path)!.oid, path]));
  const renamed = new Set<string>();
  for (const path of others.filter((each) => now.entries.has(each))) {
    if (before.entries.has(path)) files.push(changed(path, 'modified'));
    else {
      const previous = moved.get(now.entries.get(path)!.oid);
      moved.delete(now.entries.get(path)!.oid);
      if (previous !== undefined) renamed.add(previous);
      files.push(
        previous === undefined ? changed(path, 'added') : { ...changed(path, 'renamed'), previousPath: previous },
      );
    }
  }
  return [...files, ...removed.filter((path) => !renamed.has(path)).map((path) => changed(path, 'removed'))];
}

function changed(path: string, status: ChangedFile['status']): ChangedFile {
  return { path, previousPath: undefined, status, hunks: undefined };
}

/**
 * A row without a patch is not an unchanged file: GitHub leaves patches out of an answer that holds many, and says 0
 * changes then. A file that was only moved has none to show.
 */
function changedFile(row: Row, crowded: boolean): ChangedFile {
  const { filename, previous_filename, status, patch = isMoved(row) && !crowded ? '' : undefined } = row;
  return {
    path: filename,
    previousPath: status === 'renamed' ? previous_filename : undefined,
    status: status === 'copied' ? 'added' : status === 'changed' || status === 'unchanged' ? 'modified' : status,
    hunks: patch === undefined ? undefined : hunksOf(patch),
  };
}
