/** Git repositories on this machine: bare, or with a work tree. Nothing is fetched, and nothing is written into them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

export interface FoundRepository {
  /** Its folder, as seen from the one that was named; that folder's own name where it is the repository. */
  readonly name: string;
  /** The git directory, absolute. */
  readonly directory: string;
}

/** Folders between the one that was named and a repository. */
const mostNested = 3;

/** All repositories in folders, by name. */
export function repositoriesIn(folders: readonly string[]): FoundRepository[] {
  return folders.flatMap((folder) =>
    [...directoriesBelow(folder, 0)]
      .map(([path, directory]) => ({ name: relative(folder, path) || basename(resolve(folder)), directory }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

function* directoriesBelow(folder: string, nested: number): Iterable<readonly [folder: string, directory: string]> {
  const directory = gitDirectoryOf(folder);
  if (directory !== undefined) yield [folder, directory];
  else if (nested < mostNested)
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) yield* directoriesBelow(join(folder, entry.name), nested + 1);
}

/**
 * Whose repository it is, and what it is called there, where a folder on the way to it says so: `acme+shop` for
 * `github.com/acme/shop`.
 */
export function ownerAndName(directory: string): { readonly owner?: string; readonly name?: string } {
  const [, owner, name] = /(?:^|\/)([\w-]+)\+([\w.-]+)(?:\/|$)/.exec(directory) ?? [];
  return owner && name ? { owner, name } : {};
}

/** The git directory of a folder that is a repository or the work tree of one; undefined for any other. */
export function gitDirectoryOf(folder: string): string | undefined {
  const isBare = existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));
  if (!isBare && !existsSync(join(folder, '.git'))) return undefined;
  return ask(folder, ['rev-parse', '--path-format=absolute', '--git-common-dir'])?.toString().trim();
}

/** The commit that HEAD names; undefined where there is none yet. */
export function headOf(directory: string): string | undefined {
  return ask(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])?.toString().trim();
}

/** The files of a commit, links and submodules left out: the id of each one's text, by path. */
export function filesAt(directory: string, commit: string): Map<string, string> {
  const rows = ask(directory, ['ls-tree', '-r', '-z', '--full-tree', commit])?.toString().split('\0') ?? [];
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const [, blob = '', path = ''] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(row) ?? [];
      return blob === '' ? [] : [[path, blob]];
    }),
  );
}

/** undefined where it is not on this machine. */
export function bytesOf(directory: string, blob: string): Buffer | undefined {
  return ask(directory, ['cat-file', 'blob', blob]);
}

function ask(folder: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      env: { PATH: process.env.PATH, GIT_NO_LAZY_FETCH: '1' },
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
