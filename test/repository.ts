/**
 * A real git repository in a temporary folder, written from maps of files.
 *
 *     using repo = Repository.create();
 *     const base = repo.commit('main', { Dockerfile: 'FROM debian:12\n', 'bin/run': { executable: '#!/bin/sh\n' } });
 *     const head = repo.commit('feature', { Dockerfile: 'FROM debian:13\n', 'bin/run': null }, 'Upgrade', { from: base });
 *     repo.mergeBase('main', 'feature') === base;
 *
 * Everything is synchronous. What this class wrote it reads back from memory, and the history that a repository of this
 * process had before costs no git process: it is written down once somebody looks into the folder or asks git what is new.
 * A branch named `owner:branch` belongs to a fork; it lies outside refs/heads, as a fork's commits do on GitHub.
 * Every author and date is fixed, so the same files give the same SHAs on every machine.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

export interface TreeEntry {
  path: string;
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  size: number | undefined;
}

export interface CommitInfo {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; date: string };
}

const AUTHOR = { name: 'Octo Cat', email: 'octocat@example.com' };
const FIRST_COMMIT_AT = 1_767_225_600; // 2026-01-01T00:00:00Z

/** What git answered in any repository, by what was asked and all that had been written until then. */
const answered = new Map<string, unknown>();

export class Repository implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'layer-review-repository-'));
  /** Stands for all that has been written: two repositories with the same history answer alike. */
  #history = '';
  /** What git has not been told yet. */
  #unwritten: (readonly [args: readonly string[], input: Buffer | undefined])[] = [];
  /** Whether somebody else may have written too. */
  #shared = false;
  #commits = 0;
  #blobs = new Map<string, Buffer>();
  #refs = new Map<string, string>();
  #answers = new Map<string, unknown>();
  /** Where objects are another's. */
  #objects: ObjectReader | undefined;
  readonly #lacking = new Set<string>();

  private constructor() {
    this.#goOn(['init', '--quiet', '--template=', '--initial-branch=main']);
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
    this.#catchUp();
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
   * @param files what changes against the parent; a null deletes
   * @returns the commit's SHA
   */
  commit(branch: string, files: Files, message = 'Change', options: CommitOptions = {}): string {
    const parent = this.find(options.from ?? branch);
    if (options.from !== undefined && parent === undefined) throw new Error(`no such commit: ${options.from}`);
    const when = `${AUTHOR.name} <${AUTHOR.email}> ${FIRST_COMMIT_AT + 60 * this.#commits++} +0000`;
    const parts: (string | Buffer)[] = [
      'feature done\n',
      `commit ${refOf(branch)}\nmark :1\nauthor ${when}\ncommitter ${when}\n`,
      data(message),
    ];
    if (parent) parts.push(`from ${parent}\n`);
    if (options.merge) parts.push(`merge ${this.resolve(options.merge)}\n`);
    for (const [path, entry] of Object.entries(files)) parts.push(...this.#instructions(path, entry));
    parts.push('get-mark :1\ndone\n');
    const stream = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
    const sha = this.#goOn(['fast-import', '--quiet', '--force'], stream);
    this.#refs.set(refOf(branch), sha);
    this.#answers.set(`kind ${sha}`, 'commit');
    return sha;
  }

  #instructions(path: string, entry: Entry): (string | Buffer)[] {
    const at = quote(path);
    if (entry === null) return [`D ${at}\n`];
    if (typeof entry === 'string') return this.#blob('100644', at, Buffer.from(entry));
    if (Buffer.isBuffer(entry)) return this.#blob('100644', at, entry);
    if ('executable' in entry) return this.#blob('100755', at, Buffer.from(entry.executable));
    if ('symlink' in entry) return this.#blob('120000', at, Buffer.from(entry.symlink));
    if ('submodule' in entry) return [`M 160000 ${entry.submodule} ${at}\n`];
    const move = `R ${quote(entry.moved)} ${at}\n`;
    return entry.text === undefined ? [move] : [move, ...this.#blob('100644', at, Buffer.from(entry.text))];
  }

  #blob(mode: string, at: string, bytes: Buffer): (string | Buffer)[] {
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    this.#blobs.set(sha, bytes);
    return [`M ${mode} inline ${at}\n`, data(bytes)];
  }

  /** Points a branch at a commit, as a (force) push does. */
  reset(branch: string, to: string): string {
    const sha = this.resolve(to);
    this.#goOn(['update-ref', refOf(branch), sha]);
    this.#refs.set(refOf(branch), sha);
    return sha;
  }

  /** The SHA of a branch, tag, ref or (abbreviated) SHA, whatever it names; undefined when there is none. */
  find(name: string): string | undefined {
    if (/^[0-9a-f]{40}$/.test(name)) return this.kind(name) && name;
    const exact = name.startsWith('refs/') || /^[0-9a-f]{7,39}$/.test(name);
    for (const candidate of exact ? [name] : [refOf(name), `refs/tags/${name}`]) {
      const known = this.#refs.get(candidate);
      if (known) return known;
      const answer = this.#known(`find ${candidate}`, () =>
        this.tryGit(['rev-parse', '--quiet', '--verify', '--end-of-options', `${candidate}^{object}`]),
      );
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
    return this.#look(`merge-base ${one} ${two}`, () => this.tryGit(['merge-base', one, two])?.trim());
  }

  /** The commits of `head` that `base` lacks, oldest first. */
  commitsBetween(base: string, head: string): string[] {
    return this.#look(`rev-list ${base} ${head}`, () =>
      this.git(['rev-list', '--reverse', '--topo-order', `${base}..${head}`])
        .split('\n')
        .filter(Boolean),
    );
  }

  /** The test-merge commit that GitHub keeps in `refs/pull/N/merge`; undefined when the two conflict. */
  testMerge(base: string, head: string): string | undefined {
    return this.#once(`test-merge ${base} ${head}`, () => {
      const make = (...args: readonly string[]) => this.#write(`${this.#history} ${args.join('\0')}`, args);
      const tree = attempt(() => make('merge-tree', '--write-tree', base, head))?.split('\n')[0];
      return tree && make('commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`);
    });
  }

  commitInfo(sha: string): CommitInfo {
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
    if (this.#blobs.has(sha)) return 'blob';
    if (this.#objects) return this.#lacking.has(sha) ? 'blob' : this.#objects.kind(sha);
    return this.#look(`kind ${sha}`, () => this.tryGit(['cat-file', '-t', sha])?.trim());
  }

  blob(sha: string): Buffer {
    if (this.#lacking.has(sha)) return lackedBytes;
    const known = this.#blobs.get(sha);
    if (known) return known;
    const bytes = this.#objects?.bytes(sha) ?? this.#run(['cat-file', 'blob', sha]);
    this.#blobs.set(sha, bytes);
    return bytes;
  }

  /** The entries of a tree or of a commit's tree; with `recursive` those of all folders below, folders included. */
  tree(sha: string, recursive = false): TreeEntry[] {
    return this.#look(`tree ${sha} ${recursive}`, () =>
      this.git(['ls-tree', '-l', '-z', '--full-tree', ...(recursive ? ['-r', '-t'] : []), sha])
        .split('\0')
        .filter(Boolean)
        .map((line) => {
          const tab = line.indexOf('\t');
          const [mode = '', type = '', id = '', size = '-'] = line.slice(0, tab).split(/ +/);
          const entry = { path: line.slice(tab + 1), mode, type: type as TreeEntry['type'], sha: id };
          return { ...entry, size: size === '-' ? undefined : this.#sizeOf(id, size) };
        }),
    );
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
    const names = ['ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', commit];
    if (path.includes('\uFFFD') && !this.#run(names).includes(path)) return undefined;
    return this.#look(
      `paths ${commit}`,
      () => new Map(this.tree(commit, true).map((entry) => [entry.path, entry])),
    ).get(path);
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
    this.#catchUp();
    return this.#start(args, input);
  }

  #start(args: readonly string[], input?: Buffer): Buffer {
    return execFileSync('git', ['-C', this.#folder, ...args], {
      env: GIT_ENV,
      input: input ?? '',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  /** Has git write what makes the history longer. */
  #goOn(args: readonly string[], input: Buffer = Buffer.alloc(0)): string {
    const step = createHash('sha1')
      .update(`${this.#history} ${args.join('\0')}\0`)
      .update(input);
    this.#history = step.digest('hex');
    return this.#write(this.#history, args, input);
  }

  /**
   * Has git write: now or, where it is known what it will say, once it matters.
   * @param key stands for the history and what is written
   */
  #write(key: string, args: readonly string[], input?: Buffer): string {
    if (this.#shared) return this.#run(args, input).toString().trim();
    if (answered.has(key)) this.#unwritten.push([args, input]);
    else answered.set(key, this.#run(args, input).toString().trim());
    return answered.get(key) as string;
  }

  #catchUp(): void {
    for (let next = this.#unwritten.shift(); next; next = this.#unwritten.shift()) this.#start(...next);
  }

  /** Objects never change, so whatever is asked about them by SHA is asked once. */
  #once<T>(key: string, ask: () => T): T {
    if (!this.#answers.has(key)) this.#answers.set(key, ask());
    return this.#answers.get(key) as T;
  }

  /** The same, and for all that have the same history. */
  #look<T>(key: string, ask: () => T): T {
    return this.#once(key, () => this.#known(key, ask));
  }

  /** What the history alone decides is asked once for all that have the same. */
  #known<T>(key: string, ask: () => T): T {
    if (this.#shared) return ask();
    const full = `${this.#history} ${key}`;
    if (!answered.has(full)) answered.set(full, ask());
    return answered.get(full) as T;
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

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

/**
 * fast-import's C-style quoting, so that a path may hold anything: `\udcff` stands for the byte FF, which is no UTF-8
 * (https://peps.python.org/pep-0383/).
 */
function quote(path: string): string {
  const text = path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `"${text.replaceAll(/[\udc80-\udcff]/g, (byte) => `\\${(byte.charCodeAt(0) & 0xff).toString(8)}`)}"`;
}
