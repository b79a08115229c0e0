/** Git's objects in GraphQL. */
import { posix } from 'node:path';
import type { TreeEntry } from '../../repository.ts';
import { suitesOf } from './checks.ts';
import type { Context } from './execute.ts';
import type { View } from './views.ts';

/** The object that an id or an expression (`SHA:path`, `main`, `HEAD:`) names; null when there is none. Links are not followed. */
export function objectView(
  context: Context,
  oid: string | null | undefined,
  expression: string | null | undefined,
): View | null {
  const { repository, defaultBranch } = context.world;
  if (oid != null) return view(context, oid);
  const [rev = '', ...rest] = (expression ?? '').split(':');
  const commit = repository.find(rev === 'HEAD' || rev === '' ? defaultBranch : rev);
  if (!commit) return null;
  if (rest.length === 0) return view(context, commit);
  const entry = repository.entry(commit, rest.join(':').replace(/\/$/, ''));
  return entry ? view(context, entry.sha) : null;
}

export function commitView(context: Context, sha: string): View {
  const { repository } = context.world;
  const commit = repository.commitInfo(sha);
  return {
    ...named(context, 'Commit', sha),
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0],
    committedDate: commit.author.date,
    authoredDate: commit.author.date,
    tree: () => treeView(context, commit.tree, ''),
    file: ({ path }: { path: string }) => {
      const entry = repository.entry(sha, path);
      return entry && path !== '' ? entryView(context, entry, posix.dirname(path)) : null;
    },
    url: `${context.world.serverUrl}/${context.world.fullName}/commit/${sha}`,
    checkSuites: suitesOf(context, sha),
  };
}

function view(context: Context, sha: string): View | null {
  switch (context.world.repository.kind(sha)) {
    case 'blob':
      return blobView(context, sha);
    case 'tree':
      return treeView(context, sha, '');
    case 'commit':
      return commitView(context, sha);
    default:
      return null;
  }
}

/** `text` is cut at exactly 512,000 bytes, and only `isTruncated` tells (sveltia/sveltia-cms#950). */
function blobView(context: Context, sha: string): View {
  const bytes = context.world.repository.blob(sha);
  const most = context.limits.blobTextBytes;
  const isBinary = bytes.subarray(0, 8000).includes(0);
  return {
    ...named(context, 'Blob', sha),
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > most,
    text: isBinary ? null : bytes.subarray(0, most).toString('utf8'),
  };
}

function treeView(context: Context, sha: string, folder: string): View {
  const { repository } = context.world;
  return {
    ...named(context, 'Tree', sha),
    entries: () => repository.tree(sha).map((entry) => entryView(context, entry, folder)),
  };
}

/** An entry as the tree has it: a link is a link, and the path it has is relative to `folder`. */
function entryView(context: Context, entry: TreeEntry, folder: string): View {
  const path = posix.join(folder, posix.basename(entry.path));
  return {
    __typename: 'TreeEntry',
    name: posix.basename(entry.path),
    path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size ?? 0,
    extension: posix.extname(entry.path),
    object: () => (entry.type === 'tree' ? treeView(context, entry.sha, path) : view(context, entry.sha)),
  };
}

function named(context: Context, type: 'Blob' | 'Tree' | 'Commit', sha: string): View {
  const path = `/${context.world.fullName}/commit/${sha}`;
  return {
    __typename: type,
    id: `${type.charAt(0)}_${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitResourcePath: path,
    commitUrl: `${context.world.serverUrl}${path}`,
  };
}
