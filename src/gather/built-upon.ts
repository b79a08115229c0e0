import { allPathsOf, type Change, type Side } from '../change.ts';
import { isDockerfilePath } from '../known/container-file-names.ts';
import { isForBaseImages, isLibraryList } from '../known/path-roles.ts';
import { type NamedBase, namedBases } from '../model/dockerfile/named-bases.ts';
import type { Tree } from '../ports.ts';
import { Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { nameOf } from '../text/path.ts';
import type { Reader } from './links.ts';

/** Dockerfiles that are looked through for what they are built on. */
const mostFiles = 2000;

/** Says of a file what shows that others build on its images: the path of one that does, or what the repository is called. */
export type BuiltUpon = (path: string) => string | undefined;

/**
 * Finds the Dockerfiles whose images are there for others to build on. What a change adds or edits shows nothing: only a
 * Dockerfile that it leaves alone, and what the repository is.
 *
 * @param paths of container files under review
 */
export async function builtUpon(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  paths: readonly string[],
): Promise<BuiltUpon> {
  if (!paths.some(isDockerfilePath)) return () => undefined;
  const { repository = '', owner } = change;
  const touched = new Set(change.base === undefined ? [] : allPathsOf(change.files));
  const { paths: all } = await reader.tree('head', true);
  const there = all.filter((path) => !touched.has(path));
  const official = there.find(isLibraryList);
  if (isForBaseImages(repository) || official !== undefined) return () => official ?? repository;
  const folders = new Folders(all.filter(isDockerfilePath));
  const ours = [owner ?? '', ...wordsOf(repository)].map((word) => word.toLowerCase());
  const read = there.filter(isDockerfilePath).slice(0, mostFiles);
  const contents = await reader.read(read.map((path) => ({ side: 'head', path }) as const));
  for (const [i, content] of contents.entries()) {
    const path = read[i]!;
    if (content.kind !== 'text') continue;
    for (const base of namedBases(new Source(path, content.text))) folders.add(base, path, ours);
  }
  return (path) => folders.of(path);
}

/**
 * What images may be called that the Dockerfiles of a repository build, as these lie: `shop`, `release` and `shop-release` for
 * `shop/release/Dockerfile`. As it was before a change, which could add a Dockerfile for whatever image it takes.
 *
 * @param listing lists what a side has
 */
export async function imagesBuilt(
  { base }: Change,
  listing: (side: Side) => Promise<Pick<Tree, 'paths'>>,
): Promise<ReadonlySet<string>> {
  const { paths } = await listing(base === undefined ? 'head' : 'base');
  return new Set(
    paths.filter(isDockerfilePath).flatMap((path) => {
      const names = calledAfter(path).slice(0, -1);
      return names.flatMap((name, i) => [name, `${names[i - 1]}-${name}`]);
    }),
  );
}

/** What builds what others begin with: the folder `src/runtime` or the file `runtime.Dockerfile` for `FROM $REPO/runtime:8.0`. */
class Folders {
  readonly #byName: ReadonlyMap<string, readonly string[]>;
  readonly #users = new Map<string, string>();

  constructor(dockerfiles: readonly string[]) {
    const named = dockerfiles.flatMap((path) =>
      [...new Set(calledAfter(path).slice(0, -1))].map((name) => ({ name, path })),
    );
    this.#byName = new Map(
      [...groupBy(named, ({ name }) => name)].map(([name, some]) => [name, some.map(({ path }) => path)]),
    );
  }

  /**
   * @param by the path of the file that begins with an image
   * @param ours words of which one in an image's place says that it is of this repository
   */
  add(base: NamedBase, by: string, ours: readonly string[]): void {
    const { name, tag, isOpen, place } = base;
    const isOurs = isOpen || place.length === 0 || place.some((part) => ours.includes(part.toLowerCase()));
    // `acme/shop-base` of the repository `shop`
    const word = ours.find((each) => each !== '' && name.startsWith(`${each}-`));
    const called = this.#byName.has(name) || word === undefined ? name : name.slice(word.length + 1);
    for (const path of this.#byName.get(called) ?? []) {
      const parts = calledAfter(path);
      const at = parts.indexOf(called);
      const folder = parts.slice(0, at + 1).join('/');
      if (this.#users.has(folder) || by === path || by.startsWith(`${folder}/`)) continue;
      if (isOurs || isOfTag(parts.slice(at + 1, -1), tag)) this.#users.set(folder, by);
    }
  }

  of(path: string): string | undefined {
    const parts = calledAfter(path).slice(0, -1);
    for (let i = parts.length; i > 0; i--) {
      const user = this.#users.get(parts.slice(0, i).join('/'));
      if (user !== undefined) return user;
    }
    return undefined;
  }
}

/** The folders of a Dockerfile, and itself behind what its own name is after: `base`, `Dockerfile` for `Dockerfile.base`. */
function calledAfter(path: string): string[] {
  const [folders, file] = [path.split('/').slice(0, -1), nameOf(path)];
  const own = file.replace(/^(?:docker|container)file\.|\.(?:docker|container)file$/i, '');
  return [...folders, ...(own === file ? [] : [own]), file];
}

/** `acme-shop` itself, and what it is made of but for the words that say nothing of whose it is. */
function wordsOf(repository: string): string[] {
  return [repository, ...repository.split(/[-_.]/)].filter(
    (word) => word !== '' && !/^(?:docker|library)$/i.test(word),
  );
}

/** Whether folders say what a tag says: `8.0/alpine3.23/amd64` for `8.0.30-alpine3.23-amd64`. */
function isOfTag(folders: readonly string[], tag: string): boolean {
  return folders.length > 0 && folders.every((folder) => tag.includes(folder));
}
