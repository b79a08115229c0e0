import { isInstalledPath } from '../../model/files/container-paths.ts';
import type { Client } from '../client.ts';
import { failureOf } from '../failure.ts';

/** What a commit has, by its paths. */
export interface GitTree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly folders: ReadonlySet<string>;
  /** Set where the list is not whole: the folders that were left out. */
  readonly leftOut: readonly string[];
}

export interface TreeEntry {
  /** As git writes it: `100644`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
}

/** Folders that are asked for one by one where a tree is too large for one answer, and how many at the same time. */
const mostAsked = 200;
const parallel = 6;

interface Commit {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/**
 * Lists every file of a commit: in one request, or folder by folder where GitHub cuts that off
 * (https://docs.github.com/rest/git/trees#get-a-tree: 100,000 entries or 7 MB), but for what package managers installed.
 *
 * @param quick in one request, whatever that leaves out
 * @throws {Failure}
 */
export async function readTree(client: Client, { owner, repo, sha }: Commit, quick = false): Promise<GitTree> {
  const entries = new Map<string, TreeEntry>();
  const folders = new Set<string>();
  const leftOut: string[] = [];
  let asked = 0;

  /** Whether the answer was whole. What it holds is taken only then, or where no other will be asked for. */
  const take = async (tree: string, folder: string, recursive: boolean): Promise<Row[] | undefined> => {
    asked += 1;
    // Any value turns it on, so that it is left out to turn it off.
    const depth = recursive ? { recursive: '1' } : {};
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: tree,
      ...depth,
    });
    if (data.truncated && recursive && !quick) return undefined;
    if (data.truncated) leftOut.push(folder);
    const below: Row[] = [];
    for (const { path, mode, type, sha: oid } of data.tree) {
      const row = { path: folder + path, mode, oid };
      if (type !== 'tree') entries.set(row.path, row);
      else below.push(row);
    }
    for (const { path } of below) folders.add(path);
    return below;
  };

  const open = async (tree: string, folder: string): Promise<void> => {
    const whole = asked < mostAsked ? await take(tree, folder, true) : undefined;
    if (whole) return;
    if (asked >= mostAsked) {
      leftOut.push(folder);
      return;
    }
    const below = (await take(tree, folder, false)) ?? [];
    const next = async (): Promise<void> => {
      for (let each = below.shift(); each; each = below.shift()) {
        const inside = `${each.path}/`;
        if (isInstalledPath(inside)) leftOut.push(inside);
        else await open(each.oid, inside);
      }
    };
    await Promise.all(Array.from({ length: parallel }, next));
  };

  try {
    await open(sha, '');
  } catch (error) {
    throw failureOf(error, 'list the files of the repository', 'contents: read');
  }
  return { entries, folders, leftOut };
}

interface Row extends TreeEntry {
  readonly path: string;
}

/** The paths of the symbolic links in a tree. */
export function linksOf({ entries }: GitTree): string[] {
  return [...entries].flatMap(([path, { mode }]) => (mode === '120000' ? [path] : []));
}

/** A sentence where what may be container files is missing from a tree. */
export function treeIsCut({ leftOut }: GitTree): string | undefined {
  const missing = leftOut.filter((folder) => !isInstalledPath(folder));
  if (missing.length === 0) return undefined;
  const shown = missing.slice(0, 3).map((folder) => folder || '/');
  const more = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : '';
  return `The repository has more files than GitHub lists within the time limit, so some were not reviewed: those in ${shown.join(', ')}${more}`;
}
