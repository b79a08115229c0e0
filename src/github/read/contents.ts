import { createHash } from 'node:crypto';
import type { Place } from '../../change.ts';
import type { Content, Entry, Wanted } from '../../ports.ts';
import { encryptedBytes } from '../../text/encrypted.ts';
import { decodedText, undecodableText } from '../../text/undecodable.ts';
import type { Client } from '../client.ts';
import { answerOf, Failure, failureOf } from '../failure.ts';
import { bytesOf } from './file-bytes.ts';
import { pathComplaint } from './path.ts';
import type { GitTree } from './tree.ts';

/** A container file that is larger was not written by a person. */
const mostBytes = 1_000_000;
/** Files that one query asks for; most of them are not there, as they are only likely to be wanted. */
const batchSize = 500;
/** Blobs that are fetched at the same time; GitHub allows a hundred requests of all kinds. */
const parallel = 6;

export interface Commits {
  readonly owner: string;
  readonly repo: string;
  readonly commits: Readonly<Record<Place, string>>;
  /** The whole tree of a commit, for servers whose GraphQL cannot look into one. */
  readonly trees: (commit: string) => Promise<GitTree>;
}

/**
 * Reads files of two commits by what their trees hold: a link is reported with its target, never followed. The commits of a fork are read
 * through the repository that the pull request is made to, which has them.
 *
 * @returns contents in the order they were asked for. Only what the tree does not have is absent: whatever goes wrong on
 * the way is thrown.
 * @throws {Failure}
 */
export async function readContents(client: Client, from: Commits, wanted: readonly Wanted[]): Promise<Entry[]> {
  const contents: (Entry | undefined)[] = wanted.map(({ path }) => refusal(path));
  const asked = wanted.flatMap((each, i) => (contents[i] ? [] : [{ ...each, i }]));
  const batches = Array.from({ length: Math.ceil(asked.length / batchSize) }, (_, i) =>
    asked.slice(i * batchSize, (i + 1) * batchSize),
  );
  const found = (await Promise.all(batches.map((batch) => look(client, from, batch)))).flat();

  const pending = asked.map(({ i, look = false }, n) => ({ i, look, row: found[n] ?? null }));
  const next = async (): Promise<void> => {
    for (let each = pending.shift(); each; each = pending.shift()) contents[each.i] = await entryOf(client, from, each);
  };
  await Promise.all(Array.from({ length: parallel }, next));
  return contents as Entry[];
}

/** A path that cannot be one of git's is not asked for at all. */
function refusal(path: string): Content | undefined {
  const wrong = pathComplaint(path);
  return wrong === undefined ? undefined : { kind: 'unreadable', reason: `This path cannot be read: ${wrong}.` };
}

/** What a commit's tree has at a path (https://docs.github.com/graphql/reference/objects#treeentry). */
interface Row {
  readonly mode: number;
  readonly oid: string;
  /** Not asked for where a path is only looked at. */
  readonly object?: {
    readonly byteSize?: number;
    readonly isBinary?: boolean | null;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
  } | null;
}

type Answer =
  | { readonly repository?: Readonly<Record<Place, Readonly<Record<string, Row | null>> | null>> | null }
  | undefined;

/**
 * Asks for a batch of files in one query. Where GitHub cannot answer that in its time, for the halves of it: the texts
 * together may be many megabytes.
 */
async function look(client: Client, from: Commits, batch: readonly Wanted[]): Promise<(Row | null)[]> {
  const { query, variables } = queryFor(from, batch);
  let answer: Answer;
  try {
    answer = await client.graphql<Answer>(query, variables);
  } catch (error) {
    if (isUnknownHere(error)) return lookInTrees(from, batch);
    const failure = failureOf(error, 'read the files', 'contents: read');
    if (failure.fault !== 'github' || batch.length === 1 || answerOf(error)?.limited) throw failure;
    const half = Math.ceil(batch.length / 2);
    return [...(await look(client, from, batch.slice(0, half))), ...(await look(client, from, batch.slice(half)))];
  }
  return batch.map(({ side }, i) => {
    const commit = answer?.repository?.[side];
    if (commit === null)
      throw new Failure(
        'github',
        `GitHub no longer has the commit ${from.commits[side]}; a push may have replaced it. Run the job on the latest commit.`,
      );
    const row = commit?.[`f${i}`];
    if (row === undefined)
      throw new Failure('github', "GitHub's response with the files was incomplete. Re-run the job.");
    return row;
  });
}

/** An old Enterprise Server has no `Commit.file`, or no GraphQL at all. */
function isUnknownHere(error: unknown): boolean {
  const answer = answerOf(error);
  return answer?.status === 404 || !!answer?.errors.some(({ message }) => /\bdoesn't exist on type\b/.test(message));
}

/** The same by REST, which gives no texts: each file is read for itself then. */
async function lookInTrees({ commits, trees }: Commits, batch: readonly Wanted[]): Promise<(Row | null)[]> {
  return Promise.all(
    batch.map(async ({ side, path }) => {
      const { entries, folders, leftOut } = await trees(commits[side]);
      const entry = entries.get(path);
      if (entry) return { mode: Number.parseInt(entry.mode, 8), oid: entry.oid, object: null };
      if (folders.has(path)) return { mode: kinds.folder, oid: '', object: null };
      if (leftOut.some((folder) => path.startsWith(folder)))
        throw new Failure('github', `GitHub did not list the folder of ${path}. Re-run the job.`);
      return null;
    }),
  );
}

function queryFor(
  { owner, repo, commits }: Commits,
  batch: readonly Wanted[],
): { query: string; variables: Record<string, string> } {
  const variables: Record<string, string> = { owner, name: repo };
  const declared = ['$owner: String!', '$name: String!'];
  const commit = (side: Place): string => {
    const files = batch.flatMap((wanted, i) => {
      if (wanted.side !== side) return [];
      declared.push(`$p${i}: String!`);
      variables[`p${i}`] = wanted.path;
      return [`f${i}: file(path: $p${i}) { ...${wanted.look ? 'place' : 'entry'} }`];
    });
    if (files.length === 0) return '';
    declared.push(`$${side}: GitObjectID!`);
    variables[side] = commits[side];
    return `${side}: object(oid: $${side}) { ... on Commit { ${files.join(' ')} } }`;
  };
  const sides = [commit('base'), commit('head'), commit('target')].join(' ');
  const query = `query (${declared.join(', ')}) { repository(owner: $owner, name: $name) { ${sides} } }
    ${batch.some(({ look }) => !look) ? entryFragment : ''} ${batch.some(({ look }) => look) ? placeFragment : ''}`;
  return { query, variables };
}

const entryFragment =
  'fragment entry on TreeEntry { mode oid object { ... on Blob { byteSize isBinary isTruncated text } } }';
const placeFragment = 'fragment place on TreeEntry { mode oid }';

/** The kinds of entries that a tree has, by the mode's upper bits (https://git-scm.com/docs/git-fast-import). */
const kinds = { file: 0o100000, link: 0o120000, folder: 0o040000, submodule: 0o160000 };

async function entryOf(
  client: Client,
  from: Commits,
  { row, look }: { readonly row: Row | null; readonly look: boolean },
): Promise<Entry> {
  if (row === null) return { kind: 'absent' };
  switch (row.mode & 0o170000) {
    case kinds.file:
      return look ? { kind: 'file' } : textOf(client, from, row);
    case kinds.link: {
      const content = await textOf(client, from, row);
      return content.kind === 'text' ? { kind: 'link', target: content.text } : content;
    }
    case kinds.submodule:
      return { kind: 'submodule', commit: row.oid };
    default:
      return { kind: 'folder' };
  }
}

async function textOf(client: Client, { owner, repo }: Commits, { oid, object }: Row): Promise<Content> {
  if (object?.byteSize !== undefined && object.byteSize > mostBytes) return tooLarge(object.byteSize);
  // GraphQL cuts a text off, and puts other characters in place of those that are not UTF-8: only what has the blob's own
  // name is the blob's own text.
  if (typeof object?.text === 'string' && !object.isTruncated && blobName(Buffer.from(object.text), oid) === oid) {
    return { kind: 'text', text: object.text };
  }
  const bytes = await bytesOf(client, { owner, repo, oid, most: mostBytes });
  if (bytes === undefined) return tooLarge(undefined);
  if (blobName(bytes, oid) !== oid) throw new Failure('github', 'GitHub returned an incomplete file. Re-run the job.');
  const encrypted = encryptedBytes(bytes);
  if (encrypted) return encrypted;
  if (object?.isBinary) return notText;
  const text = decodedText(bytes);
  return text === undefined ? { kind: 'unreadable', reason: undecodableText } : { kind: 'text', text };
}

/** The name that git gives to a blob (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
function blobName(bytes: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

const notText: Content = { kind: 'unreadable', reason: 'This is a binary file, not text.' };

function tooLarge(size: number | undefined): Content {
  const has = size === undefined ? 'This file is' : `This file is ${(size / 1e6).toFixed(1)} MB,`;
  return { kind: 'unreadable', reason: `${has} larger than the limit of ${mostBytes / 1e6} MB.` };
}
