import type { Change, ChangedFile } from '../../change.ts';
import type { Client } from '../client.ts';
import { answerOf, Failure, failureOf } from '../failure.ts';
import { filesOf, isCrowded, type ListedFile } from './listed-files.ts';
import { listPullFiles, withHunksOf } from './pull-files.ts';
import { type Base, type Target, titleOf } from './target.ts';
import { type GitTree, readTree, treeIsCut } from './tree.ts';
import { treeDiff } from './tree-diff.ts';

/** As many as a comparison lists (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const mostCompared = 300;

/** Gives the files of a commit; asks at most once for each. */
export type Trees = (commit: string) => Promise<GitTree>;

/**
 * Asks which files a target changes, and which commit they are compared with: the one where the head left its base. With
 * nothing to compare, every file of the tree counts as added.
 *
 * Only the commits themselves say what changed, by their comparison or by their trees: a pull request's head and base may
 * be others by now than those under review.
 *
 * @throws {Failure}
 */
export async function readChange(
  client: Client,
  target: Target,
  trees: Trees = (sha) => readTree(client, { ...target, sha }),
): Promise<Change> {
  const { base, head } = target;
  const named = { title: titleOf(target), repository: target.repo, owner: target.owner };
  if (base === undefined) {
    const tree = await trees(head);
    const files = [...tree.entries].map(
      ([path, { oid }]): ChangedFile => ({ path, previousPath: undefined, status: 'added', hunks: undefined, oid }),
    );
    return { base, head, ...named, files, incomplete: treeIsCut(tree) };
  }
  const comparison = await compare(client, target, base);
  const from = comparison.merge_base_commit?.sha;
  if (typeof from !== 'string') throw new Failure('github', 'GitHub did not return the merge base. Re-run the job.');
  const against = target.number === undefined ? base.branch : base.ref;
  const change = { base: from, target: comparison.base_commit.sha, head, against, ...named };
  const rows = comparison.files ?? [];
  const compared = filesOf(rows);
  if (isWhole(rows, target.changedFiles)) {
    const listed = compared.every(({ hunks }) => hunks) ? [] : await listPullFiles(client, target, compared.length);
    return { ...change, files: withHunksOf(listed, compared), incomplete: undefined };
  }
  const [before, now] = await Promise.all([trees(from), trees(head)]);
  const incomplete = treeIsCut(before) ?? treeIsCut(now);
  if (incomplete) return { ...change, files: compared, incomplete };
  const alone = treeDiff(before, now, compared);
  if (alone.every(({ hunks }) => hunks)) return { ...change, files: alone, incomplete };
  const listed = await listPullFiles(client, target, alone.length);
  return { ...change, files: treeDiff(before, now, [...withHunksOf(listed, compared), ...listed]), incomplete };
}

/**
 * Whether a comparison lists every file. It does not say itself that it was cut: it has fewer than it can list, and as many as
 * the event says; where nobody says how many, it is short.
 */
function isWhole(rows: readonly ListedFile[], expected: number | undefined): boolean {
  return rows.length < mostCompared && (expected === undefined ? !isCrowded(rows) : rows.length === expected);
}

/** The comparison on one commit: its files come with any page. */
async function compare(client: Client, { owner, repo, head }: Target, base: Base) {
  const to = (from: string) =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo,
      basehead: `${from}...${head}`,
      per_page: 1,
    });
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
