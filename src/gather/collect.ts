import type { Side } from '../change.ts';
import { isDockerfilePath } from '../known/container-file-names.ts';
import type { Project } from '../model/project.ts';
import type { Registry, Tree, Wanted } from '../ports.ts';
import type { Source } from '../source.ts';
import type { Files } from '../text/files.ts';
import { ImageLookups } from './image-lookups.ts';
import type { Reader } from './links.ts';
import { MendedBase } from './mended-base.ts';
import { sharedSources } from './read-sources.ts';
import { type Collected, SideReading } from './reading.ts';
import { Shelf } from './shelf.ts';
import type { JoinsOf } from './started-together.ts';

/** Enough for a chain of `include` and `extends` that a person can follow. */
const mostRounds = 12;
const tooLong = `The way here leads through more than ${mostRounds} other files, the most that a review follows.`;

export interface Roots {
  readonly base: readonly string[];
  readonly head: readonly string[];
}

/** What is known besides, as `Files` says it. */
interface Known extends Pick<Files, 'ships' | 'joinsOnly'> {
  /** What is known to be built and given to others, as it counts on each side. */
  readonly builds?: Readonly<Record<Side, Files['builds']>>;
  /** Lists what a side has, where that matters; where nobody does, what lies in copied and mounted folders is not looked for. */
  readonly listing?: (side: Side) => Promise<Tree>;
  /** Finds out how compose files are started that cannot stand alone; where nobody does, what is likely is taken. */
  readonly joinsOf?: JoinsOf;
  /** Says what came of the signatures that are demanded of the images of both sides. */
  readonly signaturesOf?: ((projects: readonly Project[]) => Promise<Project['signatures']>) | undefined;
  /** Who says what images are; undefined where nobody is asked. */
  readonly registry?: Registry | undefined;
}

interface KnownOfBoth extends Known {
  /** The files of each side that a change brings, edits or takes away. */
  readonly touched?: Readonly<Record<Side, ReadonlySet<string>>>;
  /**
   * Whether a file is the same on both sides: it is then read at the base too where only the head pulls it in, so that what
   * it holds is known to have been there before.
   */
  readonly isUnchanged?: (path: string) => Promise<boolean>;
  /** Gives a file's path at the head for its path at the base. */
  readonly pathNow?: (path: string) => string;
}

export interface CollectedBoth extends Readonly<Record<Side, Collected>> {
  /** The files of the base that could not be read but by their layout at the head. */
  readonly mended: readonly string[];
}

/** Reads the container files of both sides, and what they pull in. */
export async function collect(
  reader: Reader,
  roots: Roots,
  {
    isUnchanged = async () => false,
    pathNow = (path) => path,
    registry,
    listing,
    signaturesOf,
    builds,
    touched,
    ...known
  }: KnownOfBoth = {},
): Promise<CollectedBoth> {
  const published = new ImageLookups(registry);
  const base = new SideReading(roots.base, new Shelf('base', listing, sharedSources(reader).base), {
    ...known,
    builds: builds?.base,
    touched: touched?.base,
  });
  const head = new SideReading(roots.head, new Shelf('head', listing, sharedSources(reader).head), {
    ...known,
    builds: builds?.head,
    touched: touched?.head,
  });
  const takeOver = async () => {
    const unchanged: Source[] = [];
    for (const file of base.lacking(head.containerFiles())) if (await isUnchanged(file.path)) unchanged.push(file);
    return base.takeOver(unchanged);
  };
  const mending = new MendedBase(pathNow);
  // Registries last: what is read again when images are known is much, what they are changes little.
  const join = async () => [await head.join(), await base.join(head.together)].includes(true);
  const findMore = async () =>
    (await join()) || (await takeOver()) || mending.mend(base, head) || (await published.ask({ base, head }));
  do await readAll(reader, [base, head]);
  while (await findMore());
  head.learnShipped(base, pathNow);
  const signatures = await signaturesOf?.([base.understood(), head.understood()]);
  return { base: await base.result(signatures), head: await head.result(signatures), mended: mending.paths };
}

/** The container files of one side, in parts that nothing joins. */
export interface CollectedParts {
  /** One after the other: each can be let go of before the next is asked for. */
  readonly each: AsyncIterable<Collected> | Iterable<Collected>;
  /** All of them together, once each was asked for. */
  readonly whole: () => Project;
}

/** What was read together, as the only part. */
export function inOne(all: Collected): CollectedParts {
  return { each: [all], whole: () => all.project };
}

/** Dockerfiles of one part: all of it is watched at once, which takes time itself, and takes memory at once. */
const usualPart = 8;

/**
 * Reads container files that are compared with nothing, and what they pull in: those that compose files and the like join
 * are one part, some other Dockerfiles each further one. Where registries are asked, all is one: they are asked once.
 *
 * @param atOnce how many Dockerfiles make a part
 */
export async function collectApart(
  reader: Reader,
  roots: readonly string[],
  known: Known = {},
  atOnce = usualPart,
): Promise<CollectedParts> {
  const { listing, signaturesOf, registry, builds, ...others } = known;
  if (registry) return inOne((await collect(reader, { base: [], head: roots }, known)).head);
  const { written } = sharedSources(reader).head;
  const shelf = new Shelf('head', listing, { written });
  const given = { ...others, builds: builds?.head };
  const whole = new SideReading(roots, shelf, given);
  let carried: Files['carried'];
  const part = async (some: readonly string[]) => {
    const reading = new SideReading(some, shelf, { ...given, carried });
    do await readAll(reader, [reading]);
    while (await reading.join());
    whole.together = [...(whole.together ?? []), ...(reading.together ?? [])];
    const read = await reading.result(await signaturesOf?.([reading.understood()]));
    carried = read.project.carried;
    return read;
  };
  return { each: eachPart(roots, atOnce, part), whole: () => whole.understood() };
}

async function* eachPart(
  roots: readonly string[],
  atOnce: number,
  part: (roots: readonly string[]) => Promise<Collected>,
): AsyncGenerator<Collected> {
  const joined = await part(roots.filter((path) => !isDockerfilePath(path)));
  const { dockerfiles, templates, unread } = joined.project;
  const taken = new Set([
    ...dockerfiles.map(({ source }) => source.path),
    ...templates,
    ...unread.map(({ path }) => path),
  ]);
  yield joined;
  const alone = roots.filter((path) => isDockerfilePath(path) && !taken.has(path));
  for (let i = 0; i < alone.length; i += atOnce) yield await part(alone.slice(i, i + atOnce));
}

/** Reads what is wanted until nothing is wanted any more. Each round asks the reader once. */
async function readAll(reader: Reader, readings: readonly SideReading[]): Promise<void> {
  for (let round = 0; ; round++) {
    for (const reading of readings) await reading.list();
    const wanted = readings.flatMap((reading) => reading.wanted().map((each): Want => ({ ...each, by: reading })));
    if (wanted.length === 0) return;
    if (round < mostRounds) await readRound(reader, wanted);
    else for (const { by, ...each } of wanted) by.shelf.giveUp(each, tooLong);
  }
}

interface Want extends Wanted {
  readonly by: SideReading;
}

async function readRound(reader: Reader, wanted: readonly Want[]): Promise<void> {
  const [looked, read] = [true, false].map((look) => wanted.filter((each) => (each.look ?? false) === look));
  const { contents, leads } = await reader.explore(read!, looked!);
  for (const [i, { by, path }] of read!.entries()) by.shelf.take(path, contents[i]!);
  for (const [i, { by, path }] of looked!.entries()) by.shelf.takeLead(path, leads[i]!);
}
