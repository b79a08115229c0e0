import { allPathsOf, type Change, type Side } from '../change.ts';
import { defaultFiles, isComposePath, isOverridePath } from '../known/compose-file-names.ts';
import { isDeveloperPath } from '../known/path-roles.ts';
import type { ComposeCall } from '../model/compose/compose-calls.ts';
import { type Fragment, wholeServicesIn } from '../model/compose/fragments.ts';
import type { Unread } from '../model/project.ts';
import { holdsCommands, startedTogether } from '../model/started-together.ts';
import { isWorkflowPath } from '../model/workflow/workflow-files.ts';
import type { Tree, Wanted } from '../ports.ts';
import type { Source } from '../source.ts';
import type { GivenTogether, StartedTogether } from '../text/files.ts';
import { groupBy } from '../text/group-by.ts';
import { folderOf, foldersAround, nameOf, resolve } from '../text/path.ts';
import { leavingOut } from '../watchdog.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';

/** Files with commands that are looked through on one side, the nearest first. */
const mostFiles = 200;
/** Compose files beside those that cannot stand alone that may have what they lack. */
const mostBeside = 40;
/** Ways to start one file that are judged. */
const mostWays = 5;

/** What was found of how some files are started. */
export interface Joins {
  readonly together: readonly StartedTogether[];
  /** Files that were left out, as looking through them did not end. */
  readonly unread: readonly Unread[];
  /** Sentences where not all was looked through. */
  readonly remarks: readonly string[];
}

/** Finds out for compose files of a side that cannot stand alone which files are started with them. */
export type JoinsOf = (side: Side, fragments: readonly Fragment[]) => Promise<Joins>;

/** What one side has that may say it. */
interface Sayings {
  readonly there: ReadonlySet<string>;
  /** Files with commands. */
  readonly saying: readonly string[];
  /** Compose files beside the fragments. */
  readonly beside: readonly string[];
  readonly cut: readonly string[];
}

/** Looks for that in what a repository says to people and machines, and among the files beside them. */
export class JoinFinder {
  readonly #reader: Pick<Reader, 'read'>;
  readonly #change: Change;
  readonly #listing: (side: Side) => Promise<Tree>;
  readonly #touched: ReadonlySet<string>;

  /** @param listing lists what a side has */
  constructor(reader: Pick<Reader, 'read'>, change: Change, listing: (side: Side) => Promise<Tree>) {
    this.#reader = reader;
    this.#change = change;
    this.#listing = listing;
    this.#touched = new Set(allPathsOf(change.files));
  }

  /** What was said before a change holds after it, as far as the files are there; what only the change says adds to that. */
  readonly of: JoinsOf = async (side, fragments) => {
    const sides: readonly Side[] = this.#change.base === undefined || side === 'base' ? [side] : ['base', 'head'];
    const sayings = await Promise.all(sides.map((each) => this.#sayings(each, fragments)));
    // All of it in one go; each is then there.
    await this.#reader.read(sayings.flatMap((each, i) => this.#wanted(sides[i]!, each)));
    const { there } = sayings.at(-1)!;
    const found = await Promise.all(sayings.map((each, i) => this.#waysSaid(sides[i]!, each, there, fragments)));
    const known = found[0]!.ways;
    const keys = new Set(known.map(keyOf));
    const fresh = found.flatMap(({ ways }) => ways).filter((way) => !keys.has(keyOf(way)));
    const all = [...known, ...fresh.map((way) => ({ ...way, isNew: true }) as const)];
    const { together, cut } = fewOfEach(all);
    return {
      together,
      unread: found.flatMap(({ unread }) => unread),
      remarks: [...new Set([...sayings.flatMap((each) => each.cut), ...cut])],
    };
  };

  async #sayings(side: Side, fragments: readonly Fragment[]): Promise<Sayings> {
    const { paths } = await this.#listing(side);
    const own = new Set(fragments.map(({ path }) => path));
    const folders = new Set(fragments.map(({ path }) => folderOf(path)));
    const around = new Set([...folders].flatMap((folder) => [folder, ...foldersAround(folder)]));
    const distance = (path: string) =>
      Number(!around.has(folderOf(path)) && !isWorkflowPath(path)) + Number(/\.md$/i.test(path));
    const all = paths.filter(holdsCommands).sort((a, b) => distance(a) - distance(b));
    const mayBeBelow = (path: string) => !own.has(path) && !isUsual(path) && isComposePath(path);
    return {
      there: new Set(paths),
      saying: all.slice(0, mostFiles),
      beside: paths.filter((path) => folders.has(folderOf(path)) && mayBeBelow(path)).slice(0, mostBeside),
      cut:
        all.length > mostFiles
          ? [`Only ${mostFiles} of ${all.length} files that may say how compose files are started were looked through.`]
          : [],
    };
  }

  /** What the change leaves alone is the same on both sides, and read once. */
  #wanted(side: Side, { saying, beside }: Pick<Sayings, 'saying' | 'beside'>): Wanted[] {
    return [...saying, ...beside].map((path) => ({ side: this.#touched.has(path) ? side : 'head', path }));
  }

  async #waysSaid(
    side: Side,
    { saying, beside }: Sayings,
    there: ReadonlySet<string>,
    fragments: readonly Fragment[],
  ): Promise<{ readonly ways: readonly StartedTogether[]; readonly unread: readonly Unread[] }> {
    const read = async (paths: readonly string[]) => {
      const [own, same] = [true, false].map((each) => paths.filter((path) => this.#touched.has(path) === each));
      return [...(await readSources(this.#reader, side, own!)), ...(await readSources(this.#reader, 'head', same!))];
    };
    const { calls, unread } = callsIn(await read(saying));
    const siblings = (await read(beside)).filter(({ path }) => there.has(path));
    const ways = [
      ...calls.flatMap((call) =>
        fragments.flatMap(({ path: fragment }): StartedTogether[] => {
          const way = wayWith(fragment, call, there);
          return way ? [{ ...way, fragment, at: call.at }] : [];
        }),
      ),
      ...fragments.flatMap((fragment) => guessed(fragment, siblings) ?? []),
    ];
    return { ways: [...groupBy(ways, keyOf).values()].map(([first]) => first!), unread };
  }
}

function callsIn(sources: readonly Source[]) {
  const unread = new Map<string | undefined, Unread>();
  const calls = leavingOut('Looking for what is started together', {
    work: () => startedTogether(sources.filter(({ path }) => !unread.has(path))),
    leaveOut: ({ path = '.' }, reason) => unread.set(path, { path, at: undefined, reason, endless: true }),
    files: sources.length,
  });
  return { calls, unread: [...unread.values()] };
}

/** Whether compose takes a file unasked: what it lacks is looked for there anyway. */
function isUsual(path: string): boolean {
  return isOverridePath(path) || defaultFiles.some((name) => name === nameOf(path));
}

function keyOf({ fragment, paths, folder }: StartedTogether): string {
  return JSON.stringify([fragment, paths, folder]);
}

/** The files of a call that starts a file together with others, all of which are there; undefined where it does not. */
function wayWith(path: string, { ways, written }: ComposeCall, there: ReadonlySet<string>): GivenTogether | undefined {
  const isThere = ({ paths }: GivenTogether) => paths.length > 1 && paths.every((each) => there.has(each));
  const way = ways.find(isThere) ?? fromItsFolder(path, written).find(isThere);
  return way?.paths.includes(path) ? way : undefined;
}

/** The same as it is seen from where that file lies: prose leaves it to people to go there. */
function fromItsFolder(path: string, written: GivenTogether | undefined): GivenTogether[] {
  const { paths = [], folder } = written ?? {};
  return paths.flatMap((each) => {
    if (!path.endsWith(`/${each}`)) return [];
    const from = path.slice(0, -each.length - 1);
    const directory = folder === undefined ? undefined : resolve(from, folder);
    const seen = paths.flatMap((other) => resolve(from, other) ?? []);
    return { paths: seen, ...(directory !== undefined && { folder: directory }) };
  });
}

/** A file over the one beside it that has most of what it lacks. */
function guessed({ path, lacks }: Fragment, siblings: readonly Source[]): StartedTogether | undefined {
  // What developers start is nothing that others are laid over.
  const near = siblings.filter(
    (each) =>
      folderOf(each.path) === folderOf(path) &&
      (!isDeveloperPath(each.path) || isDeveloperPath(path)) &&
      // Most need not be parsed to see that.
      lacks.some((name) => each.text.includes(name)),
  );
  const having = near.map((each) => {
    const whole = new Set(wholeServicesIn(each));
    return { path: each.path, has: lacks.filter((name) => whole.has(name)).length };
  });
  const [best] = having.sort((a, b) => b.has - a.has || a.path.length - b.path.length);
  return best && best.has > 0 ? { fragment: path, paths: [best.path, path], at: undefined } : undefined;
}

/** The first ways to start each file, and a sentence where there are more. */
function fewOfEach(ways: readonly StartedTogether[]) {
  const ofEach = [...groupBy(ways, ({ fragment }) => fragment)];
  return {
    together: ofEach.flatMap(([, own]) => own.slice(0, mostWays)),
    cut: ofEach
      .filter(([, own]) => own.length > mostWays)
      .map(
        ([path, own]) =>
          `${path} was reviewed as it is started in the first ${mostWays} of ${own.length} ways that are said.`,
      ),
  };
}
