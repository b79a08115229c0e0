import { decode, mostBytes, outside, staysInside, targetOf, tooLarge } from '../folder/content.ts';
import type { Content, Entry, Wanted } from '../ports.ts';
import { foldersAbove } from '../text/path.ts';
import type { Git } from './git.ts';

/** A row of a commit's tree. */
interface Row {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

const link = '120000';
const submodule = '160000';
const folder = '040000';

/** What a commit has at each path. Links are reported, never followed. */
export async function readCommit(
  git: Git,
  commit: string,
  wanted: readonly Pick<Wanted, 'path' | 'look'>[],
): Promise<Map<string, Entry>> {
  const contents = new Map<string, Entry>();
  for (const { path } of wanted) if (!staysInside(path)) contents.set(path, outside);
  const inside = wanted.map(({ path }) => path).filter((path) => !contents.has(path));
  const looked = new Set(wanted.filter(({ look }) => look).map(({ path }) => path));
  if (inside.length === 0) return contents;
  const rows = await rowsAt(git, commit, inside);
  const blobs = new Map<string, { readonly path: string; readonly mode: string }[]>();
  for (const [path, { mode, id, size }] of rows) {
    if (mode === folder) contents.set(path, { kind: 'folder' });
    else if (mode === submodule) contents.set(path, { kind: 'submodule', commit: id });
    else if (mode !== link && looked.has(path)) contents.set(path, { kind: 'file' });
    else if (size > mostBytes) contents.set(path, tooLarge(size));
    else blobs.set(id, [...(blobs.get(id) ?? []), { path, mode }]);
  }
  for (const [id, content] of await readBlobs(git, [...blobs.keys()])) {
    for (const { path, mode } of blobs.get(id)!) contents.set(path, mode === link ? targetOf(content) : content);
  }
  // Of a folder and what is in it, both asked for, git lists what is in it alone.
  const folders = new Set([...rows.keys()].flatMap((path) => [...foldersAbove(path)]));
  for (const path of inside)
    if (!contents.has(path)) contents.set(path, { kind: folders.has(path) ? 'folder' : 'absent' });
  return contents;
}

/** A command line must not grow without bound. */
const mostCharacters = 20_000;

async function rowsAt(git: Git, commit: string, paths: readonly string[]): Promise<Map<string, Row>> {
  const wanted = new Set(paths.filter((path) => path !== '' && !path.includes('\0')));
  const rows = new Map<string, Row>();
  for (const batch of batches([...wanted], (path) => path.length, mostCharacters)) {
    for (const line of await git.fields(['ls-tree', '-z', '-l', '--full-tree', commit, '--', ...batch])) {
      const tab = line.indexOf('\t');
      const path = line.slice(tab + 1);
      const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
      if (wanted.has(path)) rows.set(path, { mode, id, size: Number(size) || 0 });
    }
  }
  return rows;
}

const mostAtOnce = 500;

async function readBlobs(git: Git, ids: readonly string[]): Promise<Map<string, Content>> {
  const contents = new Map<string, Content>();
  for (const batch of batches(ids, () => 1, mostAtOnce)) {
    const output = await git.bytes(['cat-file', '--batch'], `${batch.join('\n')}\n`);
    let at = 0;
    for (const id of batch) {
      const end = output.indexOf(10, at);
      const [, kind, size] = output.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (kind !== 'blob') {
        contents.set(id, {
          kind: 'unreadable',
          reason: 'The content of this file is missing from the git repository. Run `git fetch --refetch`.',
        });
        continue;
      }
      contents.set(id, decode(output.subarray(at, at + Number(size))));
      at += Number(size) + 1;
    }
  }
  return contents;
}

function* batches<T>(items: readonly T[], weigh: (item: T) => number, most: number): Iterable<T[]> {
  let batch: T[] = [];
  let weight = 0;
  for (const item of items) {
    if (batch.length > 0 && weight + weigh(item) > most) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(item);
    weight += weigh(item);
  }
  if (batch.length > 0) yield batch;
}
