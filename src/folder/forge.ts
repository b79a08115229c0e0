import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Change, ChangedFile } from '../change.ts';
import { isContainerPath, looksLikeContainerFile } from '../model/files/container-paths.ts';
import type { Content, Entry, Forge, Tree, Wanted } from '../ports.ts';
import { visible } from '../text/visible.ts';
import { vanished } from './content.ts';
import { Disk } from './disk.ts';
import { originOfCheckout } from './origin.ts';
import { calledFrom, repositoryTop, slashes } from './repository.ts';
import { walk } from './walk.ts';

/**
 * Files and folders as they are: nothing to compare with, so everything in them counts as introduced. The command prints
 * the review, so there is nothing to publish.
 */
export class FolderForge implements Forge {
  /** Where paths start from, absolute. */
  readonly root: string;
  /** Files that were named themselves; relative to the root. */
  readonly #named: readonly string[];
  /** What was named and is not there, as it was named. */
  readonly missing: readonly string[];
  readonly #folders: readonly string[];
  readonly #disk: Disk;
  readonly #typed: Content | undefined;
  /** What a path is called where it was named. */
  readonly #called: (path: string) => string;
  #listed: ReadonlySet<string> = new Set();

  /**
   * @param paths files and folders, relative to `from`; those that are links are followed, since somebody named them
   * @param inRepository whether paths start from the top of the repository that everything named is in, where there is one;
   * else they start from `from`, or from what holds everything that was named
   * @param typed what the one path holds, whatever is there
   */
  constructor(
    paths: readonly string[],
    from: string,
    { inRepository = false, typed }: { readonly inRepository?: boolean; readonly typed?: Content | undefined } = {},
  ) {
    const here = realpathSync(from);
    const missing: string[] = [];
    const found = paths.flatMap((path): Named[] => {
      const named = typed ? { path: resolve(here, path), folder: false } : look(resolve(here, path));
      if (!named) missing.push(path);
      return named ? [named] : [];
    });
    this.missing = missing;
    const folders = found.map(({ path, folder }) => (folder ? path : dirname(path)));
    this.root = (inRepository ? repositoryOf(here, folders) : undefined) ?? common(here, folders);
    this.#called = calledFrom(here, this.root);
    const inRoot = (folder: boolean) =>
      found.filter((each) => each.folder === folder).map(({ path }) => slashes(relative(this.root, path)));
    this.#named = inRoot(false);
    this.#folders = inRoot(true);
    this.#disk = new Disk(this.root, { submodules: true });
    this.#typed = typed;
  }

  async change(): Promise<Change> {
    const walks = this.#folders.map((folder) => walk(this.root, folder));
    const closed = walks.flatMap((each) => each.closed);
    const files = new Set([...this.#named, ...walks.flatMap((each) => each.files)]);
    this.#listed = files;
    return {
      base: undefined,
      head: '',
      title: [...this.#folders.map((folder) => folder || '.'), ...this.#named].join(', '),
      ...originOfCheckout(repositoryTop(this.root)),
      files: [...files].map(
        (path): ChangedFile => ({ path, previousPath: undefined, status: 'added', hunks: undefined }),
      ),
      folders: this.#folders,
      named: this.#named.filter((path) => this.#isContainerFile(path)),
      incomplete: this.#incomplete(closed),
    };
  }

  /** There is one side only; a policy is read from it as well. */
  async read(wanted: readonly Wanted[]): Promise<Entry[]> {
    return wanted.map(({ path, look }) => {
      const content = this.#entry(path, look);
      return content.kind === 'absent' && this.#listed.has(path) ? vanished : content;
    });
  }

  async tree(): Promise<Tree> {
    if (this.#listed.size === 0) await this.change();
    return { paths: [...this.#listed], incomplete: undefined };
  }

  async publish(): Promise<void> {}

  #entry(path: string, look?: boolean): Entry {
    return this.#typed && path === this.#named[0] ? this.#typed : this.#disk.read(path, look);
  }

  #isContainerFile(path: string): boolean {
    if (isContainerPath(path)) return true;
    const content = this.#entry(path);
    return content.kind === 'text' && looksLikeContainerFile(path, content.text);
  }

  #incomplete(closed: readonly string[]): string | undefined {
    const told = [
      ...this.missing.map((path) => `no such file or folder: ${path}`),
      ...closed.map((path) => `the folder ${this.#called(path) || '.'} could not be listed (check its permissions)`),
    ];
    // Among others (`scan *`) such files are left out, as they are in a folder; alone they must not look reviewed.
    const named = this.#named;
    if (this.#folders.length === 0 && named.length > 0 && !named.some((path) => this.#isContainerFile(path))) {
      told.push(
        `${named.map(this.#called).join(', ')} ${named.length === 1 ? 'is' : 'are'} neither a Dockerfile, nor a compose file, nor a bake file`,
      );
    }
    return told.length > 0 ? visible(told.join('; ')) : undefined;
  }
}

interface Named {
  /** Absolute, without links. */
  readonly path: string;
  readonly folder: boolean;
}

function look(path: string): Named | undefined {
  try {
    const real = realpathSync(path);
    return { path: real, folder: statSync(real).isDirectory() };
  } catch {
    return undefined;
  }
}

/** The top of the repository that holds all the folders, before others the one of `here`; undefined where there is none. */
function repositoryOf(here: string, folders: readonly string[]): string | undefined {
  const own = repositoryTop(here);
  if (own !== undefined && folders.every((folder) => holds(own, folder))) return own;
  return repositoryTop(common(folders[0] ?? here, folders));
}

/** `here` where it holds all the folders, else the lowest folder that does. */
function common(here: string, folders: readonly string[]): string {
  const outside = folders.find((folder) => !holds(here, folder));
  if (outside === undefined) return here;
  let root = outside;
  while (!folders.every((folder) => holds(root, folder))) root = dirname(root);
  return root;
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
