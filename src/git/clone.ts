/** Clones of repositories: those that are here, and those that are made for a while. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, ChangedFile } from '../change.ts';
import type { Entry, Forge, Tree, Wanted } from '../ports.ts';
import { readCommit } from './commit.ts';
import { GitError } from './error.ts';
import { Git } from './git.ts';
import { listFiles } from './list.ts';
import { originOf } from './range.ts';

/** The newest commit of a clone's branch. */
export interface Tip {
  readonly branch: string;
  readonly head: string;
}

/** A clone, bare or not. */
export class Clone implements Disposable {
  readonly #git: Git;
  /** Set where the files are fetched when they are asked for, and the clone goes when it is disposed of. */
  readonly #fetches: boolean;

  private constructor(git: Git, fetches: boolean) {
    this.#git = git;
    this.#fetches = fetches;
  }

  /** One that is here; it is only read. */
  static at(folder: string): Clone {
    return new Clone(new Git(folder), false);
  }

  /**
   * Makes one of the newest commit, without its files: these are fetched when they are asked for.
   *
   * @param token for GitHub; it is in no argument and in no file
   * @throws GitError
   */
  static async of(address: string, token: string | undefined): Promise<Clone> {
    const git = new Git(
      mkdtempSync(join(tmpdir(), 'layer-review-clone-')),
      token === undefined ? {} : asHeader(token, address),
    );
    const clone = new Clone(git, true);
    try {
      const shape = ['--bare', '--depth=1', '--single-branch', '--no-tags', '--filter=blob:none'];
      await git.text(['clone', '--quiet', ...shape, '--end-of-options', address, '.']);
      return clone;
    } catch (error) {
      clone[Symbol.dispose]();
      throw error;
    }
  }

  /** @returns undefined where nothing was ever committed. @throws GitError where this is no repository */
  async tip(): Promise<Tip | undefined> {
    await this.#git.text(['rev-parse', '--git-dir']);
    const head = await this.#git.line(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    const branch = await this.#git.line(['symbolic-ref', '--short', '--quiet', 'HEAD']);
    return head === undefined ? undefined : { branch: branch ?? 'HEAD', head };
  }

  /** All of a commit: with nothing to compare, every file counts as added. */
  forge({ head }: Tip, title: string): Forge {
    const git = this.#git;
    let listed: ReturnType<typeof listFiles> | undefined;
    const list = () => {
      listed ??= listFiles(git, head);
      return listed;
    };
    return {
      change: async (): Promise<Change> => {
        const [{ paths }, from] = await Promise.all([list(), originOf(git)]);
        const files = paths.map(
          (path): ChangedFile => ({ path, previousPath: undefined, status: 'added', hunks: undefined }),
        );
        return { base: undefined, head, title, ...from, files, incomplete: undefined };
      },
      read: async (wanted): Promise<Entry[]> => {
        if (this.#fetches) await this.#fetch(head, wanted);
        const entries = await readCommit(git, head, wanted);
        return wanted.map(({ path }) => entries.get(path)!);
      },
      tree: async (): Promise<Tree> => ({ ...(await list()), incomplete: undefined }),
      publish: async () => {},
    };
  }

  [Symbol.dispose](): void {
    if (this.#fetches) rmSync(this.#git.folder, { recursive: true, force: true });
  }

  /** Brings the files in one request; git by itself asks for each by itself. */
  async #fetch(head: string, wanted: readonly Wanted[]): Promise<void> {
    // Of what is only looked at git asks how long it is.
    const asked = new Set(wanted.map(({ path }) => path));
    const rows = await this.#git.fields(['ls-tree', '-r', '-z', '--full-tree', head]);
    const ids = rows.flatMap((row) => {
      const [, type, id] = row.slice(0, row.indexOf('\t')).split(' ');
      return type === 'blob' && asked.has(row.slice(row.indexOf('\t') + 1)) ? [id!] : [];
    });
    if (ids.length === 0) return;
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--filter=blob:none'];
    await this.#git.text(
      ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...quiet, '--stdin', 'origin'],
      `${[...new Set(ids)].join('\n')}\n`,
    );
  }
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function asHeader(token: string, address: string): NodeJS.ProcessEnv {
  if (/[\r\n]/.test(token)) throw new GitError('The token has a line break in it.');
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    // For that server alone.
    GIT_CONFIG_KEY_0: `http.${new URL(address).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `authorization: basic ${basic}`,
  };
}
