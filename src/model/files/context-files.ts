import { filePathOf, type Source } from '../../source.ts';
import { readGlob } from '../../text/glob.ts';
import { once } from '../../text/once.ts';
import { below, nameOf, resolve } from '../../text/path.ts';
import { isPattern, plainStart } from '../../text/path-pattern.ts';
import type { ComposeService } from '../compose/service.ts';
import type { Dockerfile } from '../dockerfile/instruction.ts';
import { type BuildContext, possibleContexts } from './build-context.ts';
import { allOf, sliceBelow } from './listed-files.ts';
import { SoughtFiles } from './sought-files.ts';

/** Reads files of build contexts that a Dockerfile names, where the repository has them. */
export class ContextFiles extends SoughtFiles {
  /** Those that a change touches and something starts, and that nobody reads. */
  readonly unread = new Set<string>();

  /**
   * @param folders those that the Dockerfile may be built in
   * @param path as the Dockerfile writes it
   * @returns the file; undefined where it is not there, not read yet, or left out of the build
   */
  read(folders: readonly Folder[], path: string): Source | undefined {
    const inside = path.replace(/^\/+/, '');
    const found = folders.map((folder) => {
      const whole = folder.ignore?.ignores(inside) ? undefined : resolve(folder.path, inside);
      return whole === undefined ? undefined : this.seek(whole);
    });
    return found.find((each) => each) ?? undefined;
  }

  /**
   * All files that may be meant.
   *
   * @param path a pattern where it may be one of several: what fits it is looked for among what the repository has
   * @param known whether a path that is none is looked for there as well, and not asked for
   * @param counts which of those that fit a pattern are looked for, by their path from the folder
   */
  all(
    folders: readonly Folder[],
    path: string,
    known: boolean,
    counts: (inside: string) => boolean = () => true,
  ): FoundFiles {
    const inside = path.replace(/^(?:\.?\/)+/, '');
    const among = folders.flatMap((folder) => this.#among(folder, inside, known, counts));
    const paths = new Set(among.flatMap(({ paths: some }) => some));
    return {
      found: [...paths].flatMap((each) => {
        const source = this.seek(each);
        if (source === null && this.files.touched?.has(each)) this.unread.add(each);
        return source ?? [];
      }),
      isCut: among.some(({ isCut }) => isCut),
    };
  }

  #among({ path: folder, ignore }: Folder, inside: string, known: boolean, counts: (inside: string) => boolean): Among {
    const whole = resolve(folder, inside);
    if (whole === undefined) return none;
    if (isPattern(inside)) {
      return this.#fitting(whole, (each) => {
        const own = below(each, folder) ?? each;
        return counts(own) && !ignore?.ignores(own);
      });
    }
    if (!counts(inside)) return none;
    const isThere = !(known && this.files.paths) || allOf(this.listed() ?? nothing).has(whole);
    return isThere && !ignore?.ignores(inside) ? { paths: [whole], isCut: false } : none;
  }

  /** What fits a pattern: first what the change touches, then as much as is read. */
  #fitting(pattern: string, counts: (path: string) => boolean): Among {
    const all = fittingIn(this.listed() ?? nothing, pattern);
    const paths = all.filter(counts);
    const others = paths.slice(0, mostRead);
    const touched = paths.length > others.length ? paths.filter((each) => this.files.touched?.has(each)) : [];
    return { paths: [...touched, ...others], isCut: paths.length > others.length };
  }

  /** The names of the repository's files, as far as anybody lists it. */
  names(): ReadonlySet<string> {
    return namesOf(this.listed() ?? nothing);
  }

  /** The names of its folders. */
  folderNames(): ReadonlySet<string> {
    return folderNamesOf(this.listed() ?? nothing);
  }

  /** Tells of a file that is started that it is a program which nobody reads. */
  leave(source: Source): void {
    if (this.isTouched(source)) this.unread.add(filePathOf(source));
  }

  /** Whether there is a change that touches files. */
  get isChange(): boolean {
    return (this.files.touched?.size ?? 0) > 0;
  }

  /** Whether a change touches a file, or what a link of that name leads to. */
  isTouched(source: Source): boolean {
    const { touched } = this.files;
    return touched !== undefined && (touched.has(source.path) || touched.has(filePathOf(source)));
  }
}

type Folder = Pick<BuildContext, 'path' | 'ignore'>;

/** Paths of the repository, and whether there are more of them than are looked at. */
interface Among {
  readonly paths: readonly string[];
  readonly isCut: boolean;
}

const none: Among = { paths: [], isCut: false };
const nothing: readonly string[] = [];

/** What may be meant by a path of a build context. */
export interface FoundFiles {
  readonly found: readonly Source[];
  /** Whether more files fit a pattern than are read. */
  readonly isCut: boolean;
}

/** As many files as are read of those that fit a pattern, besides those that a change touches. */
const mostRead = 100;

const inOrder = once((paths: readonly string[]) => [...paths].sort());
const known = once((_: readonly string[]) => new Map<string, readonly string[]>());

const namesOf = once((paths: readonly string[]): ReadonlySet<string> => new Set(paths.map(nameOf)));

const folderNamesOf = once(
  (paths: readonly string[]): ReadonlySet<string> => new Set(paths.flatMap((path) => path.split('/').slice(0, -1))),
);

/** Those of some paths that fit a pattern. */
function fittingIn(paths: readonly string[], pattern: string): readonly string[] {
  if (!isPattern(nameOf(pattern)) && !namesOf(paths).has(nameOf(pattern))) return nothing;
  const before = known(paths);
  const fits = readGlob(pattern);
  const found =
    before.get(pattern) ?? (fits ? sliceBelow(inOrder(paths), plainStart(pattern) || '.').filter(fits) : []);
  before.set(pattern, found);
  return found;
}

/** The folders that services build a Dockerfile in; without any, those that it may be built in. */
export function buildFolders(
  { source }: Dockerfile,
  services: readonly Pick<ComposeService, 'build'>[],
): readonly string[] {
  const built = services.flatMap(({ build }) => build?.contextPath ?? []);
  return [...new Set(built.length > 0 ? built : possibleContexts(source.path))];
}
