/**
 * Objects of git as this process makes them, with the SHAs that git gives them: a commit of a few files needs no process of
 * its own (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

export type ObjectKind = 'blob' | 'tree' | 'commit';

/** What is at a path of a tree. */
export interface TreeRow {
  /** Its bytes, a character each: a path need not be UTF-8. */
  path: string;
  /** Six digits. */
  mode: string;
  type: ObjectKind;
  sha: string;
  /** Bytes of a file. */
  size: number | undefined;
}

export type Leaf = Pick<TreeRow, 'mode' | 'sha'>;

/** A folder while it is changed, by names in bytes: what nobody has looked into is still a tree. */
export type Folder = Map<string, Leaf | Folder>;

const folderMode = '040000';
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** How much is tried to make an object smaller; most are tiny. */
const level = 1;

export class GitObjects {
  readonly #objects = new Map<string, { readonly kind: ObjectKind; readonly bytes: Buffer }>();
  readonly #unwritten = new Set<string>();

  /** @returns its SHA */
  add(kind: ObjectKind, bytes: Buffer): string {
    const sha = createHash('sha1').update(header(kind, bytes)).update(bytes).digest('hex');
    if (!this.#objects.has(sha)) this.#unwritten.add(sha);
    this.#objects.set(sha, { kind, bytes });
    return sha;
  }

  /** @returns the SHA of its tree, in which an empty folder is none */
  addTree(folder: Folder): string {
    const rows = [...folder].map(([name, entry]) => ({
      name,
      leaf: entry instanceof Map ? this.#leafOf(entry) : entry,
    }));
    // A folder stands where its name would with a slash behind it.
    const order = ({ name, leaf }: (typeof rows)[number]) => (isFolder(leaf) ? `${name}/` : name);
    rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const bytes = rows
      .filter(({ leaf }) => leaf.sha !== emptyTree)
      .map(({ name, leaf }) =>
        Buffer.concat([
          Buffer.from(`${leaf.mode.replace(/^0/, '')} ${name}\0`, 'latin1'),
          Buffer.from(leaf.sha, 'hex'),
        ]),
      );
    return this.add('tree', Buffer.concat(bytes));
  }

  #leafOf(folder: Folder): Leaf {
    return { mode: folderMode, sha: this.addTree(folder) };
  }

  kind(sha: string): ObjectKind | undefined {
    return this.#objects.get(sha)?.kind;
  }

  bytes(sha: string): Buffer | undefined {
    return this.#objects.get(sha)?.bytes;
  }

  /**
   * What is in a tree, folders before what they hold.
   *
   * @param recursive also what is in its folders
   * @returns undefined where part of it is not from here
   */
  rows(tree: string, recursive: boolean, above = ''): TreeRow[] | undefined {
    const bytes = this.bytes(tree);
    if (!bytes) return undefined;
    const rows: TreeRow[] = [];
    for (let at = 0; at < bytes.length; ) {
      const [blank, end] = [bytes.indexOf(' ', at), bytes.indexOf(0, at)];
      const mode = bytes.toString('latin1', at, blank).padStart(6, '0');
      const path = above + bytes.toString('latin1', blank + 1, end);
      const sha = bytes.toString('hex', end + 1, end + 21);
      at = end + 21;
      const type = mode === folderMode ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      const size = type === 'blob' ? this.bytes(sha)?.length : undefined;
      const inside = type === 'tree' && recursive ? this.rows(sha, recursive, `${path}/`) : [];
      if (inside === undefined || (type === 'blob' && size === undefined)) return undefined;
      rows.push({ path, mode, type, sha, size }, ...inside);
    }
    return rows;
  }

  /** Writes what git has not been given yet. */
  writeInto(directory: string): void {
    for (const sha of this.#unwritten) {
      const { kind, bytes } = this.#objects.get(sha)!;
      const path = join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
      if (existsSync(path)) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, deflateSync(Buffer.concat([header(kind, bytes), bytes]), { level }));
    }
    this.#unwritten.clear();
  }
}

function header(kind: ObjectKind, bytes: Buffer): Buffer {
  return Buffer.from(`${kind} ${bytes.length}\0`);
}

export function isFolder({ mode }: Leaf): boolean {
  return mode === folderMode;
}

/** The bytes of a path, a character each: `\udcff` stands for the byte FF, which is no UTF-8 (https://peps.python.org/pep-0383/). */
export function pathBytes(path: string): string {
  return path
    .split(/([\udc80-\udcff])/u)
    .map((part, i) =>
      i % 2 === 1 ? String.fromCharCode(part.charCodeAt(0) & 0xff) : Buffer.from(part).toString('latin1'),
    )
    .join('');
}

/** A path as it is shown. */
export function pathText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}
