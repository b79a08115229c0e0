import { credentialFile, isForDevelopersScripts, isKeystore } from '../../known/credential-files.ts';
import { isTrialPath } from '../../known/path-roles.ts';
import type { Source } from '../../source.ts';
import { countBefore } from '../../text/bisect.ts';
import type { Files } from '../../text/files.ts';
import { once } from '../../text/once.ts';
import { foldersAbove, nameOf } from '../../text/path.ts';
import { SoughtFiles } from './sought-files.ts';

/** A file in a folder that something takes as a whole, by whose name it may hold credentials. */
export interface FileWithin {
  readonly path: string;
  /** undefined for a keystore, which is no text. */
  readonly source: Source | undefined;
}

/** As many files as are read because something takes the folders that they lie in. */
const mostRead = 500;
/** How often one is looked at, for all that takes folders: a file may take one folder over and over. */
const mostLooks = 50_000;

/** Finds what lies in folders, among all that the repository has, and reads what may hold credentials by its name. */
export class ListedFiles extends SoughtFiles {
  #isCut = false;
  /** The files that were read, those of files that were understood before included. */
  readonly read: Set<string>;
  #looksLeft: number;
  /** Paths of which to find out whether they are files. */
  readonly looked: string[] = [];

  constructor(files: Files) {
    super(files);
    this.read = new Set(files.carried?.within);
    this.#looksLeft = files.carried?.looks ?? mostLooks;
  }

  /** How often one is still looked at. */
  get looksLeft(): number {
    return this.#looksLeft;
  }

  /** A sentence where there are more files than are read. */
  get remarks(): readonly string[] {
    if (!this.#isCut) return [];
    return [
      `Not all files in copied and mounted folders that are called like files with credentials were looked at: ${mostRead} are read at most.`,
    ];
  }

  /** Those in some folders whose paths pass a test. Links are none of them: they are copied and mounted as what they are. */
  within(folders: readonly string[], passes: (path: string) => boolean = () => true): readonly FileWithin[] {
    const all = mayHold(this.listed() ?? nothing);
    return [...new Set(folders.flatMap((folder) => this.#looksAt(all, folder)))].flatMap((path): FileWithin[] => {
      if (!passes(path)) return [];
      if (isKeystore(path)) return this.#isFile(path) ? [{ path, source: undefined }] : [];
      const source = this.#isRead(path) ? this.seek(path) : undefined;
      return source && !source.inside ? [{ path, source }] : [];
    });
  }

  /** Whether any of them is there at all. */
  get isAny(): boolean {
    return mayHold(this.listed() ?? nothing).length > 0;
  }

  /** Whether the repository has something at a path. */
  has(path: string): boolean {
    return path === '.' || allOf(this.listed() ?? nothing).has(path);
  }

  /** Whether the repository has a folder at a path, with more in it than what keeps it there while it is empty. */
  fills(folder: string): boolean {
    return filled(this.listed() ?? nothing).has(folder);
  }

  #isRead(path: string): boolean {
    const isTooMany = this.read.size >= mostRead && !this.read.has(path);
    this.#isCut ||= isTooMany;
    if (!isTooMany) this.read.add(path);
    return !isTooMany;
  }

  #looksAt(all: readonly string[], folder: string): readonly string[] {
    const found = sliceBelow(all, folder);
    const looked = found.slice(0, this.#looksLeft);
    this.#isCut ||= looked.length < found.length;
    this.#looksLeft -= looked.length;
    return looked;
  }

  #isFile(path: string): boolean {
    if (!this.files.lead) return true;
    const lead = this.files.lead(path);
    if (!lead) this.looked.push(path);
    return lead?.isFile === true && lead.links.length === 0;
  }
}

const nothing: readonly string[] = [];

const filled = once(
  (paths: readonly string[]): ReadonlySet<string> =>
    new Set(paths.flatMap((path) => (/^(?:\.git|\.?keep|readme)/i.test(nameOf(path)) ? [] : [...foldersAbove(path)]))),
);

/** In order. In folders of tests, examples and other people's code nobody keeps what opens anything. */
const mayHold = once((paths: readonly string[]) =>
  paths
    .filter((path) => credentialFile(path) !== undefined && !isTrialPath(path) && !isForDevelopersScripts(path))
    .sort(),
);

/** Those of ordered paths that lie in a folder. */
export function sliceBelow(paths: readonly string[], folder: string): readonly string[] {
  if (folder === '.') return paths;
  // What follows the slash in the order of characters ends the folder.
  const [first, end] = [`${folder}/`, `${folder}0`].map((text) => countBefore(paths, (path) => path < text));
  return paths.slice(first, end);
}

/** With the folders that they lie in. */
export const allOf = once((paths: readonly string[]): ReadonlySet<string> => {
  const all = new Set(paths);
  for (const path of paths) for (const folder of foldersAbove(path)) all.add(folder);
  return all;
});
