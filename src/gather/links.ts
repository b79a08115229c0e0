import { type Change, type Place, places, type Side, sidesOf } from '../change.ts';
import type { Content, Entry, Forge, Wanted } from '../ports.ts';
import type { Lead, Symlink } from '../text/files.ts';
import { foldersAbove } from '../text/path.ts';
import { isUndecodable, undecodableName } from '../text/undecodable.ts';

/** A forge whose links are followed, and which reads nothing twice. */
export interface Reader extends Pick<Forge, 'tree' | 'elsewhere'> {
  /** Contents in the order they were asked for. */
  read(wanted: readonly Wanted[]): Promise<readonly Content[]>;
  /** The same, and where other paths lead, with no more requests. */
  explore(wanted: readonly Wanted[], looked: readonly Wanted[]): Promise<Explored>;
  /** What a side has at each of some paths, as `Forge.read` says it: no link is followed. */
  entries(side: Side, paths: readonly string[], look?: boolean): Promise<readonly Entry[]>;
}

export interface Explored {
  readonly contents: readonly Content[];
  readonly leads: readonly Lead[];
}

/** @param change what it touches is there, and need not be looked for */
export function readerOf(forge: Forge, { files }: Change): Reader {
  const explore = following((wanted) => forge.read(wanted), files.flatMap(sidesOf));
  return {
    tree: (side, quick) => forge.tree(side, quick),
    ...(forge.elsewhere && { elsewhere: (file) => forge.elsewhere!(file) }),
    read: async (wanted) => (await explore(wanted, [])).contents,
    explore,
    entries: (side, paths, look = false) => forge.read(paths.map((path) => ({ side, path, look }))),
  };
}

/** Links on the way to one file; a person who makes more has lost their way. */
export const mostLinks = 8;
/** Each request tells of one link more at least, so that more of them are a fault of ours. */
const mostRounds = 100;
/** As long as a path may be on Linux (PATH_MAX), and so what a link can hold. */
const longestTarget = 4096;

/**
 * Follows links inside of the repository, each part of a path looked up in the tree of the same side, so that no link leads
 * to anything but what is committed there.
 *
 * @param there paths that must be in the trees, which says that what is above them are folders; one that is not cannot be
 * reviewed
 */
export function following(read: Forge['read'], there: readonly Wanted[] = []): Reader['explore'] {
  const known = new Map(places.map((side) => [side, new Map<string, Entry>()] as const));
  const expected = new Set(there.map(keyOf));
  const found = ({ side, path }: Wanted) => {
    for (const folder of foldersAbove(path)) known.get(side)!.set(folder, { kind: 'folder' });
  };
  there.forEach(found);
  const ask = async (wanted: readonly Wanted[]) => {
    const entries = await read(wanted);
    for (const [i, each] of wanted.entries()) {
      const read = entries[i]!;
      const entry = read.kind === 'absent' && expected.has(keyOf(each)) ? lost(each) : read;
      known.get(each.side)!.set(each.path, entry);
      if (entry.kind === 'text' || entry.kind === 'file' || entry.kind === 'link') found(each);
    }
  };
  return async (wanted, looked) => {
    const all = [...wanted, ...looked.map((each): Wanted => ({ ...each, look: true }))];
    for (let round = 0; round < mostRounds; round++) {
      const ways = all.map((each) => follow(each, known.get(each.side)!));
      const missing = missingOf(all, ways, known);
      if (missing.length === 0) {
        const ends = ways as readonly Exclude<Way, Further>[];
        return {
          contents: ends.slice(0, wanted.length).map((end, i) => contentAt(end, wanted[i]!.path)),
          leads: ends.slice(wanted.length).map(leadOf),
        };
      }
      await ask(missing);
    }
    throw new Error(`What is at ${all[0]?.path} was not found out in ${mostRounds} requests.`);
  };
}

function keyOf({ side, path }: Wanted): string {
  return `${side} ${path}`;
}

function missingOf(
  wanted: readonly Wanted[],
  ways: readonly Way[],
  known: ReadonlyMap<Place, ReadonlyMap<string, Entry>>,
): Wanted[] {
  const missing = new Map<string, Wanted>();
  for (const [i, way] of ways.entries()) {
    const { side, look = false } = wanted[i]!;
    if (way.kind !== 'further') continue;
    for (const path of way.paths) {
      const entry = known.get(side)!.get(path);
      const key = keyOf({ side, path });
      const isKnown = entry !== undefined && (look || entry.kind !== 'file');
      if (isKnown || (look && missing.has(key))) continue;
      missing.set(key, look ? { side, path, look } : { side, path });
    }
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
function follow({ path, look = false }: Wanted, entries: ReadonlyMap<string, Entry>): Way {
  const own = entries.get(path);
  if (own === undefined || (own.kind === 'file' && !look))
    return { kind: 'further', paths: [path, ...foldersAbove(path)] };
  if (own.kind === 'text' || (own.kind === 'unreadable' && !look))
    return { kind: 'end', entry: own, path, links: [], isFile: true };
  return new Walk(path, entries, look).way();
}

interface Further {
  readonly kind: 'further';
  readonly paths: readonly string[];
}

/** How far a walk came: to what is there, to what is not in the tree, or to what has to be looked up. */
type Way =
  | Further
  | {
      readonly kind: 'end';
      readonly entry: Content;
      readonly path: string;
      readonly links: readonly Symlink[];
      readonly isFile: boolean;
    }
  | { readonly kind: 'outside'; readonly path: string; readonly links: readonly Symlink[] }
  | { readonly kind: 'submodule' | 'below'; readonly path: string; readonly links: readonly Symlink[] }
  | { readonly kind: 'nowhere'; readonly content: Content; readonly path: string; readonly links: readonly Symlink[] };

class Walk {
  readonly #path: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** Whether to go on where nothing is: what is not committed may well be there in a checkout. */
  readonly #look: boolean;
  /** The parts that are still to go. */
  readonly #rest: string[];
  #folder = '';
  /** Whether what it went on from is a file. */
  #isFile = false;
  readonly #links: Symlink[] = [];

  constructor(path: string, entries: ReadonlyMap<string, Entry>, look: boolean) {
    this.#path = path;
    this.#entries = entries;
    this.#look = look;
    this.#rest = path.split('/');
  }

  way(): Way {
    for (let name = this.#rest.shift(); name !== undefined; name = this.#rest.shift()) {
      const end = !isName(name) ? undefined : name === '..' ? this.#goUp() : this.#enter(name);
      if (end) return end;
    }
    return this.#end(absent, this.#folder || '.');
  }

  #end(entry: Content, path: string): Way {
    return { kind: 'end', entry, path, links: this.#links, isFile: this.#isFile };
  }

  #nowhere(content: Content): Way {
    return { kind: 'nowhere', content, path: this.#path, links: this.#links };
  }

  #goUp(): Way | undefined {
    this.#isFile = false;
    if (this.#folder === '') return { kind: 'outside', path: ['..', ...this.#rest].join('/'), links: this.#links };
    this.#folder = folderAbove(this.#folder);
    return undefined;
  }

  #enter(name: string): Way | undefined {
    const here = this.#folder === '' ? name : `${this.#folder}/${name}`;
    const entry = this.#entries.get(here);
    if (entry === undefined) return { kind: 'further', paths: onTheWay(here, this.#rest) };
    switch (entry.kind) {
      case 'folder':
        this.#folder = here;
        this.#isFile = false;
        return undefined;
      case 'link':
        return this.#followLink(here, entry.target);
      case 'submodule':
        return { kind: this.#rest.some(isName) ? 'below' : 'submodule', path: here, links: this.#links };
      default:
        return this.#arrive(here, entry);
    }
  }

  #arrive(here: string, entry: Content | { readonly kind: 'file' }): Way | undefined {
    if (!this.#look) {
      if (entry.kind === 'file') return { kind: 'further', paths: [here] };
      return this.#end(entry.kind === 'text' && this.#rest.length > 0 ? absent : entry, here);
    }
    // What cannot be read is there all the same.
    this.#folder = here;
    this.#isFile = entry.kind !== 'absent';
    return undefined;
  }

  #followLink(path: string, target: string): Way | undefined {
    if (this.#links.length === mostLinks) return this.#nowhere(tooManyLinks);
    this.#links.push({ path, target });
    if (/^(?:\/|[A-Za-z]:)/.test(target))
      return { kind: 'outside', path: [target, ...this.#rest].join('/'), links: this.#links };
    if (target.length > longestTarget || target.includes('\0')) return this.#nowhere(unusable);
    this.#rest.unshift(...target.split('/'));
    return undefined;
  }
}

/** What is read where a way ends. */
function contentAt(way: Exclude<Way, Further>, asked: string): Content {
  switch (way.kind) {
    case 'end':
      return way.entry.kind === 'text' && way.path !== asked ? { ...way.entry, at: way.path } : way.entry;
    case 'outside':
      return outside;
    case 'submodule':
    case 'below':
      return inSubmodule(asked, way.path);
    default:
      return way.content;
  }
}

function leadOf(way: Exclude<Way, Further>): Lead {
  const { kind, path, links } = way;
  return { kind: kind === 'end' ? 'inside' : kind, path, links, isFile: kind === 'end' && way.isFile };
}

/** Whether a part of a path leads anywhere. */
function isName(part: string): boolean {
  return part !== '' && part !== '.';
}

function folderAbove(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** A path with those below it that the next parts name, up to where they go up. */
function onTheWay(path: string, rest: readonly string[]): string[] {
  const up = rest.indexOf('..');
  const down = (up === -1 ? rest : rest.slice(0, up)).filter(isName);
  const whole = [path, ...down].join('/');
  return [...[...foldersAbove(whole)].filter((each) => each.length >= path.length), whole];
}

const absent: Content = { kind: 'absent' };

/** What is listed as changed, and is not there. */
function lost({ path }: Wanted): Content {
  const notThere = 'This file is listed as changed, but the commit does not have it. Run the review again.';
  return { kind: 'unreadable', reason: isUndecodable(path) ? undecodableName : notThere };
}

const tooManyLinks: Content = {
  kind: 'unreadable',
  reason: `A symlink in this path is circular or passes through more than ${mostLinks} links. Link to the file itself.`,
};

const outside: Content = {
  kind: 'unreadable',
  reason: 'A symlink in this path leads outside the repository, where nothing is read. Commit the file itself here.',
};

const unusable: Content = {
  kind: 'unreadable',
  reason: 'A symlink in this path does not point to a valid path. Commit the file itself here.',
};

function inSubmodule(path: string, submodule: string): Content {
  const what = submodule === path ? 'This is' : `This is inside ${submodule},`;
  return {
    kind: 'unreadable',
    reason: `${what} a submodule. Review it in its own repository.`,
    submodule,
  };
}
