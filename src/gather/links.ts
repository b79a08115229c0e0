import { type Change, type Place, places } from '../change.ts';
import type { Content, Entry, Forge, Wanted } from '../ports.ts';
import { foldersAbove } from '../text/path.ts';

/** A forge whose links are followed, and which reads nothing twice. */
export interface Reader extends Pick<Forge, 'tree' | 'elsewhere'> {
  /** Contents in the order they were asked for. */
  read(wanted: readonly Wanted[]): Promise<readonly Content[]>;
}

/** @param change what it touches is there, and need not be looked for */
export function readerOf(forge: Forge, { files }: Change): Reader {
  return {
    tree: (side) => forge.tree(side),
    ...(forge.elsewhere && { elsewhere: (file) => forge.elsewhere!(file) }),
    read: following((wanted) => forge.read(wanted), sidesOf(files)),
  };
}

/** Links on the way to one file; a person who makes more has lost their way. */
const mostLinks = 8;
/** As long as a path may be on Linux (PATH_MAX), and so what a link can hold. */
const longestTarget = 4096;

/**
 * Follows links inside of the repository, each part of a path looked up in the tree of the same side, so that no link leads
 * to anything but what is committed there.
 *
 * @param there paths that are known to be in the trees, which says that what is above them are folders
 */
export function following(read: Forge['read'], there: readonly Wanted[] = []): Reader['read'] {
  const known = new Map(places.map((side) => [side, new Map<string, Entry>()] as const));
  const found = ({ side, path }: Wanted) => {
    for (const folder of foldersAbove(path)) known.get(side)!.set(folder, { kind: 'folder' });
  };
  there.forEach(found);
  const ask = async (wanted: readonly Wanted[]) => {
    const entries = await read(wanted);
    for (const [i, each] of wanted.entries()) {
      const entry = entries[i]!;
      known.get(each.side)!.set(each.path, entry);
      if (entry.kind === 'text' || entry.kind === 'link') found(each);
    }
  };
  return async (wanted) => {
    for (;;) {
      const ways = wanted.map(({ side, path }) => follow(path, known.get(side)!));
      const missing = missingOf(wanted, ways, known);
      // Nothing is missing any more when each way has led to its end.
      if (missing.length === 0) return ways as readonly Content[];
      await ask(missing);
    }
  };
}

function sidesOf(files: Change['files']): Wanted[] {
  return files.flatMap(({ path, previousPath, status }): Wanted[] => [
    ...(status === 'added' ? [] : [{ side: 'base', path: previousPath ?? path } as const]),
    ...(status === 'removed' ? [] : [{ side: 'head', path } as const]),
  ]);
}

function missingOf(
  wanted: readonly Wanted[],
  ways: readonly ReturnType<typeof follow>[],
  known: ReadonlyMap<Place, ReadonlyMap<string, Entry>>,
): Wanted[] {
  const missing = new Map<string, Wanted>();
  for (const [i, way] of ways.entries()) {
    const { side } = wanted[i]!;
    if (way.kind !== 'further') continue;
    for (const path of way.paths) if (!known.get(side)!.has(path)) missing.set(`${side} ${path}`, { side, path });
  }
  return [...missing.values()];
}

/**
 * Walks to a path part by part, as the kernel does (https://man7.org/linux/man-pages/man7/path_resolution.7.html), but never
 * out of the tree.
 *
 * @param entries what is known of the tree
 * @returns what is there, or the paths to look up first: those that the way may lead through, all at once.
 */
function follow(path: string, entries: ReadonlyMap<string, Entry>): Ending {
  const own = entries.get(path);
  if (own === undefined) return { kind: 'further', paths: [path, ...foldersAbove(path)] };
  if (own.kind === 'text' || own.kind === 'unreadable') return own;
  return new Walk(path, entries).ending();
}

type Ending = Content | { readonly kind: 'further'; readonly paths: readonly string[] };

class Walk {
  readonly #path: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** The parts that are still to go. */
  readonly #rest: string[];
  #folder = '';
  #links = 0;

  constructor(path: string, entries: ReadonlyMap<string, Entry>) {
    this.#path = path;
    this.#entries = entries;
    this.#rest = path.split('/');
  }

  ending(): Ending {
    for (let name = this.#rest.shift(); name !== undefined; name = this.#rest.shift()) {
      const ending = name === '' || name === '.' ? undefined : name === '..' ? this.#goUp() : this.#enter(name);
      if (ending) return ending;
    }
    return { kind: 'absent' };
  }

  #goUp(): Ending | undefined {
    if (this.#folder === '') return outside;
    this.#folder = folderAbove(this.#folder);
    return undefined;
  }

  #enter(name: string): Ending | undefined {
    const here = this.#folder === '' ? name : `${this.#folder}/${name}`;
    const entry = this.#entries.get(here);
    switch (entry?.kind) {
      case undefined:
        return { kind: 'further', paths: onTheWay(here, this.#rest) };
      case 'folder':
        this.#folder = here;
        return undefined;
      case 'link':
        return this.#followLink(entry.target);
      case 'submodule':
        return inSubmodule(this.#path, here);
      case 'text':
        return this.#rest.length > 0 ? { kind: 'absent' } : { ...entry, at: here };
      default:
        return entry;
    }
  }

  #followLink(target: string): Ending | undefined {
    this.#links += 1;
    if (this.#links > mostLinks) return tooManyLinks;
    if (/^(?:\/|[A-Za-z]:)/.test(target)) return outside;
    if (target.length > longestTarget || target.includes('\0')) return nowhere;
    this.#rest.unshift(...target.split('/'));
    return undefined;
  }
}

function folderAbove(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** A path with those below it that the next parts name, up to where they go up. */
function onTheWay(path: string, rest: readonly string[]): string[] {
  const up = rest.indexOf('..');
  const down = (up === -1 ? rest : rest.slice(0, up)).filter((part) => part !== '' && part !== '.');
  const whole = [path, ...down].join('/');
  return [...[...foldersAbove(whole)].filter((each) => each.length >= path.length), whole];
}

const tooManyLinks: Content = {
  kind: 'unreadable',
  reason: `A symlink in this path is circular or passes through more than ${mostLinks} links. Link to the file itself.`,
};

const outside: Content = {
  kind: 'unreadable',
  reason: 'A symlink in this path leads outside the repository, where nothing is read. Commit the file itself here.',
};

const nowhere: Content = {
  kind: 'unreadable',
  reason: 'A symlink in this path does not point to a valid path. Commit the file itself here.',
};

function inSubmodule(path: string, submodule: string): Content {
  const what = submodule === path ? 'This is' : `This is inside ${submodule},`;
  return {
    kind: 'unreadable',
    reason: `${what} a submodule. Review it in its own repository.`,
  };
}
