/**
 * A real git repository in a temporary folder, written from maps of files.
 *
 *     using repo = Repository.create();
 *     const base = repo.commit('main', { Dockerfile: 'FROM debian:12\n', 'bin/run': { executable: '#!/bin/sh\n' } });
 *     const head = repo.commit('feature', { Dockerfile: 'FROM debian:13\n', 'bin/run': null }, 'Upgrade', { from: base });
 *     repo.mergeBase('main', 'feature') === base;
 *
 * Everything is synchronous. What this class makes it keeps in memory, and reads back from there; it is written down once
 * somebody looks into the folder, or git is asked what only git knows: how two commits differ.
 * A branch named `owner:branch` belongs to a fork; it lies outside refs/heads, as a fork's commits do on GitHub.
 * Every author and date is fixed, so the same files give the same SHAs on every machine.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Folder, GitObjects, isFolder, type Leaf, pathBytes, pathText, type TreeRow } from './git-objects.ts';
import { ObjectReader } from './object-reader.ts';

/** What a path holds: text, bytes, another kind of entry, a file moved from elsewhere (and perhaps edited), or nothing. */
export type Entry =
  | string
  | Buffer
  | { executable: string }
  | { symlink: string }
  | { submodule: string }
  | { moved: string; text?: string }
  | null;

export type Files = Record<string, Entry>;

export interface CommitOptions {
  /** Branch or SHA to build on, where that is not the branch's own tip; the branch is moved, as a force push would. */
  from?: string;
  /** Second parent, for a merge commit. The files are taken from the first parent and the map. */
  merge?: string;
}

/** As {@link TreeRow}, with its path as text. */
export type TreeEntry = TreeRow;

export interface CommitInfo {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; date: string };
}

const AUTHOR = { name: 'Octo Cat', email: 'octocat@example.com' };
const FIRST_COMMIT_AT = 1_767_225_600; // 2026-01-01T00:00:00Z

/** Of a repository as `git init` leaves it. */
const emptyFiles = {
  HEAD: 'ref: refs/heads/main\n',
  config: '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n',
};

/** What git answered about objects in any repository: their SHAs say all that an answer depends on. */
const answered = new Map<string, unknown>();

export class Repository implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'layer-review-repository-'));
  readonly #made = new GitObjects();
  readonly #commits = new Map<string, CommitInfo>();
  #refs = new Map<string, string>();
  /** Which git does not know yet. */
  readonly #unwrittenRefs = new Map<string, string>();
  /** Whether somebody else may have written too. */
  #shared = false;
  #answers = new Map<string, unknown>();
  /** How many commits were made on branches; each is a minute later. */
  #count = 0;
  /** Where objects are another's. */
  #objects: ObjectReader | undefined;
  readonly #lacking = new Set<string>();

  private constructor() {
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
      mkdirSync(join(this.#folder, '.git', folder), { recursive: true });
    for (const [name, text] of Object.entries(emptyFiles)) writeFileSync(join(this.#folder, '.git', name), text);
  }

  /** An empty repository. The caller disposes of it, with `using` or {@link remove}. */
  static create(): Repository {
    return new Repository();
  }

  /**
   * An empty repository that finds the objects of another besides its own; the other is left as it is. A file that a partial
   * clone {@link lacks} is there as a large one that is no text, since those are what is usually left out.
   *
   * @param directory of git: with `objects` in it
   */
  static borrowing(directory: string): Repository {
    const repository = new Repository();
    const own = join(repository.folder, '.git');
    writeFileSync(join(own, 'objects/info/alternates'), `${join(directory, 'objects')}\n`);
    const shallow = join(directory, 'shallow');
    if (existsSync(shallow)) copyFileSync(shallow, join(own, 'shallow'));
    repository.#objects = new ObjectReader(repository.folder, GIT_ENV);
    return repository;
  }

  /** Where it lies, for everybody. */
  get folder(): string {
    this.#write();
    this.#shared = true;
    return this.#folder;
  }

  remove(): void {
    this.#objects?.[Symbol.dispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  [Symbol.dispose](): void {
    this.remove();
  }

  /**
   * Adds a commit to a branch, creating the branch where needed.
   * @param changes against the parent; a null deletes
   * @returns the commit's SHA
   */
  commit(branch: string, changes: Files, message = 'Change', options: CommitOptions = {}): string {
    const parent = this.find(options.from ?? branch);
    if (options.from !== undefined && parent === undefined) throw new Error(`no such commit: ${options.from}`);
    const root: Folder = parent ? this.#folderOf(this.commitInfo(parent).tree) : new Map();
    for (const [path, entry] of Object.entries(changes)) this.#change(root, pathBytes(path), entry);
    const parents = [...(parent ? [parent] : []), ...(options.merge ? [this.resolve(options.merge)] : [])];
    const time = FIRST_COMMIT_AT + 60 * this.#count++;
    const sha = this.#addCommit(this.#made.addTree(root), parents, message, time);
    this.#refer(branch, sha);
    return sha;
  }

  #change(root: Folder, path: string, entry: Entry): void {
    if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) throw new Error(`git has no path ${JSON.stringify(path)}`);
    const write = (mode: string, content: string | Buffer) =>
      this.#put(root, path, { mode, sha: this.#made.add('blob', Buffer.from(content as string)) });
    if (entry === null) this.#put(root, path, undefined);
    else if (typeof entry === 'string' || Buffer.isBuffer(entry)) write('100644', entry);
    else if ('executable' in entry) write('100755', entry.executable);
    else if ('symlink' in entry) write('120000', entry.symlink);
    else if ('submodule' in entry) this.#put(root, path, { mode: '160000', sha: entry.submodule });
    else {
      const moved = this.#put(root, pathBytes(entry.moved), undefined);
      if (!moved) throw new Error(`nothing is at ${entry.moved}`);
      this.#put(root, path, moved);
      if (entry.text !== undefined) write('100644', entry.text);
    }
  }

  /**
   * Puts something in the place of what is at a path, and of files where it needs folders.
   *
   * @param what nothing, where it is undefined
   * @returns what was there
   */
  #put(root: Folder, path: string, what: Leaf | Folder | undefined): Leaf | Folder | undefined {
    const names = path.split('/');
    const last = names.pop()!;
    let folder = root;
    for (const name of names) {
      const there = folder.get(name);
      const inside = there && !(there instanceof Map) && isFolder(there) ? this.#folderOf(there.sha) : there;
      if (!(inside instanceof Map) && !what) return undefined;
      const next: Folder = inside instanceof Map ? inside : new Map();
      folder.set(name, next);
      folder = next;
    }
    const there = folder.get(last);
    if (what) folder.set(last, what);
    else folder.delete(last);
    return there;
  }

  #folderOf(tree: string): Folder {
    return new Map(this.#rows(tree, false).map(({ path, mode, sha }) => [path, { mode, sha }]));
  }

  /** @param time in seconds since 1970 */
  #addCommit(tree: string, parents: readonly string[], message: string, time: number): string {
    const when = `${AUTHOR.name} <${AUTHOR.email}> ${time} +0000`;
    const head = [`tree ${tree}`, ...parents.map((each) => `parent ${each}`), `author ${when}`, `committer ${when}`];
    const sha = this.#made.add('commit', Buffer.from(`${head.join('\n')}\n\n${message}`));
    const author = { ...AUTHOR, date: `${new Date(time * 1000).toISOString().slice(0, 19)}Z` };
    this.#commits.set(sha, { sha, tree, parents: [...parents], message: message.trim(), author });
    return sha;
  }

  #refer(branch: string, sha: string): void {
    this.#refs.set(refOf(branch), sha);
    this.#unwrittenRefs.set(refOf(branch), sha);
    if (this.#shared) this.#write();
  }

  /** Points a branch at a commit, as a (force) push does. */
  reset(branch: string, to: string): string {
    const sha = this.resolve(to);
    this.#refer(branch, sha);
    return sha;
  }

  /** The SHA of a branch, tag, ref or (abbreviated) SHA, whatever it names; undefined when there is none. */
  find(name: string): string | undefined {
    if (/^[0-9a-f]{40}$/.test(name)) return this.kind(name) && name;
    const exact = name.startsWith('refs/') || /^[0-9a-f]{7,39}$/.test(name);
    for (const candidate of exact ? [name] : [refOf(name), `refs/tags/${name}`]) {
      const known = this.#refs.get(candidate);
      if (known) return known;
      if (!this.#shared && candidate.startsWith('refs/')) continue;
      const answer = this.tryGit(['rev-parse', '--quiet', '--verify', '--end-of-options', `${candidate}^{object}`]);
      if (answer === undefined) continue;
      if (candidate.startsWith('refs/')) this.#refs.set(candidate, answer.trim());
      return answer.trim();
    }
    return undefined;
  }

  /** As {@link find}, but a missing name is an error. */
  resolve(name: string): string {
    const sha = this.find(name);
    if (sha === undefined) throw new Error(`no such commit or branch: ${name}`);
    return sha;
  }

  /** The best common ancestor of two commits or branches; undefined when they share none. */
  mergeBase(a: string, b: string): string | undefined {
    const [one, two] = [this.resolve(a), this.resolve(b)];
    const [line, other] = [this.#line(one), this.#line(two)];
    if (line && other) return line.find((each) => other.includes(each));
    return this.#look(`merge-base ${one} ${two}`, () => this.tryGit(['merge-base', one, two])?.trim());
  }

  /** The commits of `head` that `base` lacks, oldest first. */
  commitsBetween(base: string, head: string): string[] {
    const [one, two] = [this.resolve(base), this.resolve(head)];
    const [below, line] = [this.#line(one), this.#line(two)];
    if (below && line) return line.filter((each) => !below.includes(each)).reverse();
    return this.#look(`rev-list ${one} ${two}`, () =>
      this.git(['rev-list', '--reverse', '--topo-order', `${one}..${two}`])
        .split('\n')
        .filter(Boolean),
    );
  }

  /** A commit and what it stands on, newest first; undefined where that is no simple line, or was not made here. */
  #line(commit: string): string[] | undefined {
    const line: string[] = [];
    for (let at: string | undefined = commit; at !== undefined; ) {
      const info = this.#commits.get(at);
      if (!info || info.parents.length > 1) return undefined;
      line.push(at);
      at = info.parents[0];
    }
    return line;
  }

  /** The test-merge commit that GitHub keeps in `refs/pull/N/merge`; undefined when the two conflict. */
  testMerge(base: string, head: string): string | undefined {
    return this.#once(`test-merge ${base} ${head}`, () => {
      const tree = this.#mergedTree(base, head);
      return tree && this.#addCommit(tree, [...new Set([base, head])], `Merge ${head} into ${base}\n`, FIRST_COMMIT_AT);
    });
  }

  #mergedTree(base: string, head: string): string | undefined {
    if (this.#line(head)?.includes(base)) return this.commitInfo(head).tree;
    // It writes a tree.
    this.#shared = true;
    return attempt(() => this.#run(['merge-tree', '--write-tree', base, head]).toString().split('\n')[0]);
  }

  commitInfo(sha: string): CommitInfo {
    const made = this.#commits.get(sha);
    if (made) return made;
    return this.#look(`commit ${sha}`, () => {
      const [tree = '', parents = '', name = '', email = '', date = '', ...message] = this.git([
        'log',
        '--max-count=1',
        '--format=%T%n%P%n%an%n%ae%n%aI%n%B',
        sha,
      ]).split('\n');
      const author = { name, email, date: `${date.slice(0, 19)}Z` };
      return { sha, tree, parents: parents.split(' ').filter(Boolean), message: message.join('\n').trim(), author };
    });
  }

  /** `commit`, `tree`, `blob` or `tag`; undefined when the repository holds no such object. */
  kind(sha: string): string | undefined {
    const made = this.#made.kind(sha);
    if (made) return made;
    if (this.#objects) return this.#lacking.has(sha) ? 'blob' : this.#objects.kind(sha);
    return this.#shared ? this.#once(`kind ${sha}`, () => this.tryGit(['cat-file', '-t', sha])?.trim()) : undefined;
  }

  blob(sha: string): Buffer {
    if (this.#lacking.has(sha)) return lackedBytes;
    const made = this.#made.bytes(sha);
    if (made) return made;
    return this.#once(`blob ${sha}`, () => this.#objects?.bytes(sha) ?? this.#run(['cat-file', 'blob', sha]));
  }

  /** The entries of a tree or of a commit's tree; with `recursive` those of all folders below, folders included. */
  tree(sha: string, recursive = false): TreeEntry[] {
    return this.#once(`tree ${sha} ${recursive}`, () =>
      this.#rows(sha, recursive).map((row) => ({ ...row, path: pathText(row.path) })),
    );
  }

  #rows(sha: string, recursive: boolean): TreeRow[] {
    const made = this.#made.rows(this.#commits.get(sha)?.tree ?? sha, recursive);
    if (made) return made;
    const how = ['-l', '-z', '--full-tree', ...(recursive ? ['-r', '-t'] : [])];
    return this.#run(['ls-tree', ...how, sha])
      .toString('latin1')
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', type = '', id = '', size = '-'] = line.slice(0, tab).split(/ +/);
        const row = { path: line.slice(tab + 1), mode, type: type as TreeRow['type'], sha: id };
        return { ...row, size: size === '-' ? undefined : this.#sizeOf(id, size) };
      });
  }

  /** Of what is not on this machine git lists a word instead. */
  #sizeOf(sha: string, listed: string): number {
    if (/^\d+$/.test(listed)) return Number(listed);
    this.#lacking.add(sha);
    return lackedBytes.length;
  }

  /** Whether its objects are another's, which may lack some. */
  get isBorrowing(): boolean {
    return this.#objects !== undefined;
  }

  /** Whether an object that is named somewhere is not on this machine. */
  lacks(sha: string): boolean {
    return this.#objects?.kind(sha) === undefined;
  }

  /** The entry at a path of a commit, links not followed. The empty path is the root. */
  entry(commit: string, path: string): TreeEntry | undefined {
    if (path === '')
      return { path: '', mode: '040000', type: 'tree', sha: this.commitInfo(commit).tree, size: undefined };
    const bytes = pathBytes(path);
    const rows = this.#once(
      `paths ${commit}`,
      () => new Map(this.#rows(commit, true).map((row) => [row.path, { ...row, path: pathText(row.path) }])),
    );
    return rows.get(bytes);
  }

  /** The text of a file at a commit, for assertions. */
  text(commit: string, path: string): string {
    const entry = this.entry(this.resolve(commit), path);
    if (entry?.type !== 'blob') throw new Error(`no file ${path} at ${commit}`);
    return this.blob(entry.sha).toString();
  }

  /** Runs git here. Throws with git's own words when it fails. */
  git(args: string[], input?: Buffer): string {
    if (!READING.has(args[0]!)) {
      this.#refs.clear();
      this.#shared = true;
    }
    return this.#run(args, input).toString('utf8');
  }

  /** As {@link git}, about objects by their SHA: asked once. */
  read(args: string[]): string {
    return this.#look(args.join('\0'), () => this.git(args));
  }

  /** Runs git here; undefined when it fails. */
  tryGit(args: string[]): string | undefined {
    return attempt(() => this.git(args));
  }

  #run(args: readonly string[], input?: Buffer): Buffer {
    this.#write();
    return execFileSync('git', ['-C', this.#folder, ...args], {
      env: GIT_ENV,
      input: input ?? '',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  /** Writes down what git does not know yet. */
  #write(): void {
    const directory = join(this.#folder, '.git');
    this.#made.writeInto(directory);
    for (const [ref, sha] of this.#unwrittenRefs) {
      mkdirSync(dirname(join(directory, ref)), { recursive: true });
      writeFileSync(join(directory, ref), `${sha}\n`);
    }
    this.#unwrittenRefs.clear();
  }

  /** Objects never change, so whatever is asked about them by SHA is asked once. */
  #once<T>(key: string, ask: () => T): T {
    if (!this.#answers.has(key)) this.#answers.set(key, ask());
    return this.#answers.get(key) as T;
  }

  /** The same, for all repositories that have these objects. */
  #look<T>(key: string, ask: () => T): T {
    return this.#once(key, () => {
      if (this.#shared) return ask();
      if (!answered.has(key)) answered.set(key, ask());
      return answered.get(key) as T;
    });
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Stands for a file that a partial clone was made without. */
const lackedBytes = Buffer.alloc(2_000_000);

/** The commands that change nothing in a repository. */
const READING = new Set(['cat-file', 'diff', 'diff-tree', 'log', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse']);

/** No configuration of the machine or the user may change what git answers. */
const GIT_ENV = {
  PATH: process.env.PATH,
  // Nothing is fetched, whatever a partial clone lacks.
  GIT_NO_LAZY_FETCH: '1',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: AUTHOR.name,
  GIT_AUTHOR_EMAIL: AUTHOR.email,
  GIT_AUTHOR_DATE: `${FIRST_COMMIT_AT} +0000`,
  GIT_COMMITTER_NAME: AUTHOR.name,
  GIT_COMMITTER_EMAIL: AUTHOR.email,
  GIT_COMMITTER_DATE: `${FIRST_COMMIT_AT} +0000`,
};

function refOf(branch: string): string {
  if (branch.startsWith('refs/')) return branch;
  const [owner, name] = branch.split(':');
  return name === undefined ? `refs/heads/${branch}` : `refs/forks/${owner}/${name}`;
}
