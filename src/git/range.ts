import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ClonedFrom, originAt } from '../folder/origin.ts';
import { visible } from '../text/visible.ts';
import { GitError } from './error.ts';
import { Git } from './git.ts';
import { indexTree } from './index-tree.ts';

/** What to compare: a commit with a commit, or with the work tree as it is. */
export interface Range extends ClonedFrom {
  readonly git: Git;
  /** The merge base. */
  readonly base: string;
  /** The commit that `--base` names. */
  readonly target: string;
  /** undefined: the work tree. */
  readonly head: string | undefined;
  readonly title: string;
}

export interface RangeOrder {
  readonly folder: string;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** What `git commit` would take: the index, against the last commit. Neither of the others is given then. */
  readonly staged?: boolean | undefined;
}

/**
 * Finds the commits that a person means.
 *
 * @throws GitError where there are none; it says what to do.
 */
export async function findRange({ folder, base, head, staged }: RangeOrder): Promise<Range> {
  const { git, workTree, index } = await open(folder);
  if (staged) {
    const last = (await git.line(['rev-parse', '--verify', '--quiet', 'HEAD'])) ?? (await emptyTree(git));
    const { tree, holder } = await indexTree(git, index);
    return { git: holder, base: last, target: last, head: tree, title: 'HEAD..index', ...(await originOf(git)) };
  }
  const from =
    base === undefined ? await defaultBranch(git) : { name: base, commit: await commitOf(git, base, '--base') };
  const until = await commitOf(git, head ?? 'HEAD', '--head');
  const mergeBase = await git.line(['merge-base', from.commit, until]);
  if (mergeBase === undefined) {
    const remedy = (await isShallow(git)) ? unshallow : 'Choose another --base.';
    throw new GitError(`${visible(head ?? 'HEAD')} and ${visible(from.name)} have no common ancestor here. ${remedy}`);
  }
  const asItIs = head === undefined && workTree;
  return {
    git,
    base: mergeBase,
    target: from.commit,
    head: asItIs ? undefined : until,
    title: `${from.name}..${asItIs ? 'work tree' : (head ?? 'HEAD')}`,
    ...(await originOf(git)),
  };
}

/** Where a clone comes from. */
export async function originOf(git: Git): Promise<ClonedFrom> {
  const address = await git.line(['config', '--get', 'remote.origin.url']);
  return originAt(address ?? '');
}

/** git at the top of the repository, whether its files are checked out there, and its index, absolute. */
async function open(folder: string): Promise<{ git: Git; workTree: boolean; index: string }> {
  const here = new Git(folder);
  const asked = ['rev-parse', '--is-inside-work-tree', '--show-cdup', '--git-path', 'index'];
  let answer: string;
  try {
    answer = await here.text(asked);
  } catch (cause) {
    if (!/not a git repository/.test(String(cause))) throw cause;
    throw new GitError(
      'This folder is not in a git repository. To review files as they are, use `layer-review scan`.',
      {
        cause,
      },
    );
  }
  const [inside, up = '', ...rest] = answer.replace(/\n$/, '').split('\n');
  const index = resolve(folder, rest.join('\n'));
  // Without an index nothing was ever checked out (`git clone --no-checkout`): an empty folder is not what is meant.
  const workTree = inside === 'true' && existsSync(index);
  return { git: inside === 'true' ? new Git(resolve(folder, up)) : here, workTree, index };
}

const defaults = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

async function defaultBranch(git: Git): Promise<{ name: string; commit: string }> {
  const lines = (await git.text(['for-each-ref', '--format=%(refname) %(objectname) %(symref)', ...defaults])).split(
    '\n',
  );
  for (const each of defaults) {
    const [, commit, target] = lines.find((line) => line.startsWith(`${each} `))?.split(' ') ?? [];
    if (commit) return { name: (target || each).replace(/^refs\/(?:remotes|heads)\//, ''), commit };
  }
  if ((await git.text(['for-each-ref', '--count=1'])) === '') throw new GitError(noCommits);
  throw new GitError('No default branch found (origin/HEAD, main or master). Set one with --base REF.');
}

async function commitOf(git: Git, name: string, option: string): Promise<string> {
  const commit = await git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (commit && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  if (name === 'HEAD') throw new GitError(noCommits);
  const remedy = (await isShallow(git)) ? unshallow : 'If it is on the remote, run `git fetch` first.';
  throw new GitError(`No commit named ${visible(name)} exists here (${option}). ${remedy}`);
}

const noCommits =
  'This repository has no commits yet. To review what the first one brings, use `layer-review review --staged`; files as they are, `layer-review scan`.';
const unshallow = 'This clone is shallow: run `git fetch --unshallow` first.';

async function isShallow(git: Git): Promise<boolean> {
  return (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** What a repository without commits is compared with. git knows this object everywhere. */
function emptyTree(git: Git): Promise<string> {
  return git.text(['hash-object', '-t', 'tree', '--stdin']).then((id) => id.trim());
}
