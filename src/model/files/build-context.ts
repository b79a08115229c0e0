import type { Files } from '../../text/files.ts';
import { folderOf, foldersAbove, normalise, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { type Dockerignore, readDockerignore } from '../dockerfile/dockerignore.ts';
import type { CopyInstruction, Dockerfile, Instruction } from '../dockerfile/instruction.ts';

/** A folder that a Dockerfile is built with, and what stays out of it. */
export interface BuildContext {
  /** From the repository's root, `.` for the root itself. */
  readonly path: string;
  /** The file that says what stays out; undefined where there is none. */
  readonly ignoreFile: string | undefined;
  readonly ignore: Dockerignore | undefined;
}

/** The sources of a COPY or ADD that are the whole build context: `.`, `./`, `*`, `/`. */
export function wholeContext(instruction: Instruction): readonly Setting[] {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return [];
  if (instruction.from.kind !== 'context') return [];
  return instruction.sources.filter(({ value }) => value && mayBeWhole.test(value) && wholes.has(normalise(value)));
}

/** Whether a source of a COPY takes a path: what a pattern matches, and what is below it, as a `.dockerignore` leaves it out. */
export function takesBy(value: string | undefined): (path: string) => boolean {
  if (value === undefined) return () => true;
  const clean = normalise(value).replace(/^\.?\/+/, '');
  if (clean === '' || clean === '.' || clean === '*' || clean === '**') return () => true;
  const pattern = readDockerignore(clean);
  return (path) => pattern.ignores(path);
}

/** Most sources are a name. */
const mayBeWhole = /^[./*]|\.\./;
const wholes = new Set(['.', '/', './*', '/*', './**']);

/** What a COPY leaves out by itself: `--exclude=.git`. */
export function excluded({ flags }: CopyInstruction): Dockerignore {
  const patterns = flags.flatMap(({ name, value }) => (name === 'exclude' && value?.value ? [value.value] : []));
  return readDockerignore(patterns.join('\n'));
}

/** Folders above a Dockerfile that may be its context, besides the repository's root: nobody builds from further up. */
const mostAbove = 5;

/** The folders that a Dockerfile may be built in where nobody says which: its own first, then those above, the repository's root last. */
export function possibleContexts(dockerfile: string): string[] {
  const own = folderOf(dockerfile);
  const above = [...foldersAbove(own)].reverse().slice(0, mostAbove);
  return [...(own === '.' ? [] : [own, ...above]), '.'];
}

/**
 * The files that may say what stays out of the build of a Dockerfile, as long as no service says where it is built, and what
 * lies there besides what is committed.
 */
export function ignoreFilesOf(dockerfile: string): string[] {
  const folders = possibleContexts(dockerfile);
  return [`${dockerfile}.dockerignore`, ...folders.map(ignoreFileIn), ...folders.map(gitignoreIn)];
}

/** Where git is told what nobody commits from a folder. */
export function gitignoreIn(folder: string): string {
  return resolve(folder, '.gitignore')!;
}

function ignoreFileIn(folder: string): string {
  return resolve(folder, '.dockerignore')!;
}

/** Finds what stays out of the contexts of Dockerfiles. */
export class BuildContexts {
  readonly wanted: string[] = [];
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Folders that a Dockerfile may be built in, each as it is then. */
  at(dockerfile: Dockerfile, folders: readonly string[]): BuildContext[] {
    const beside = this.#beside(dockerfile);
    return folders.map((folder) => (beside ? { ...beside, path: folder } : this.#in(folder)));
  }

  #beside({ source: { path, isFile } }: Dockerfile): BuildContext | undefined {
    return isFile ? this.#read(`${path}.dockerignore`) : undefined;
  }

  #in(folder: string): BuildContext {
    return { ...(this.#read(ignoreFileIn(folder)) ?? { ignoreFile: undefined, ignore: undefined }), path: folder };
  }

  #read(path: string): BuildContext | undefined {
    const source = this.#files.get(path);
    if (source === undefined) this.wanted.push(path);
    return source ? { path: folderOf(path), ignoreFile: path, ignore: readDockerignore(source.text) } : undefined;
  }
}
