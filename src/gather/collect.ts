import type { Side } from '../change.ts';
import { type ImageWanted, neverAsked, type PublishedLookup } from '../known/published-image.ts';
import type { Project, Unread } from '../model/project.ts';
import { pulledImages } from '../model/pulled-images.ts';
import { companionsOf, understand, withSecondOpinion } from '../model/understand.ts';
import type { Content, Registry, Tree, Wanted } from '../ports.ts';
import { Excerpt, outermost, Source } from '../source.ts';
import type { Files, Lead } from '../text/files.ts';
import { AskedImages } from './asked-images.ts';
import type { Reader } from './links.ts';

/** Enough for a chain of `include` and `extends` that a person can follow. */
const mostRounds = 12;
/** What the files of one change may pull in on one side. */
const mostFiles = 3000;
/** What is looked for on one side, whether it is there or not: most of what a file may have beside it is not. */
const mostLookedFor = 50_000;

export interface Roots {
  readonly base: readonly string[];
  readonly head: readonly string[];
}

export interface Collected {
  readonly project: Project;
  /** What could not be read, with what could not be understood. */
  readonly unread: readonly Unread[];
  /** Each file once, as it is written. */
  readonly sources: readonly Source[];
  /** Sentences where not all was looked through. */
  readonly remarks: readonly string[];
}

/** What is known besides, as `Files` says it. */
interface Known extends Pick<Files, 'ships' | 'joinsOnly'> {
  /**
   * Whether a file is the same on both sides: it is then read at the base too where only the head pulls it in, so that what
   * it holds is known to have been there before.
   */
  readonly isUnchanged?: (path: string) => boolean;
  /** Lists what a side has, where that matters; where nobody does, what lies in copied and mounted folders is not looked for. */
  readonly listing?: (side: Side) => Promise<Tree>;
  /** Who says what images are; undefined where nobody is asked. */
  readonly registry?: Registry | undefined;
  /** Says what came of the signatures that are demanded of images. */
  readonly signaturesOf?: ((images: readonly ImageWanted[]) => Promise<Project['signatures']>) | undefined;
}

/**
 * Reads the container files of both sides, and what they pull in, until nothing is wanted any more. Each round asks the
 * reader once.
 */
export async function collect(
  reader: Reader,
  roots: Roots,
  { isUnchanged = () => false, listing, registry, signaturesOf, ...known }: Known = {},
): Promise<Record<Side, Collected>> {
  const published = new AskedImages(registry);
  const isListed = listing !== undefined;
  const sides = {
    base: new Reading(roots.base, { ...known, isListed }),
    head: new Reading(roots.head, { ...known, isListed }),
  };
  for (let round = 0; ; round++) {
    await list(sides, listing);
    const wanted = (['base', 'head'] as const).flatMap((side) =>
      sides[side].wanted().map((each): Wanted & { side: Side } => ({ ...each, side })),
    );
    if (wanted.length === 0) {
      if (sides.base.takeOver(sides.head.containerFiles().filter(({ path }) => isUnchanged(path)))) continue;
      // Only now: what is read again when images are known is much, what they are changes little.
      if (await published.ask(sides)) continue;
      break;
    }
    if (round === mostRounds) {
      for (const { side, ...each } of wanted)
        sides[side].giveUp(
          each,
          `This file is reached through more than ${mostRounds} other files, the most that a review follows.`,
        );
      continue;
    }
    await readRound(reader, sides, wanted);
  }
  const signatures = await signaturesOf?.([...sides.base.pulled(), ...sides.head.pulled()]);
  const [base, head] = await Promise.all([sides.base.result(signatures), sides.head.result(signatures)]);
  return { base, head };
}

/** Lists the sides of which that matters. */
async function list(sides: Readonly<Record<Side, Reading>>, listing: Known['listing']): Promise<void> {
  for (const side of ['base', 'head'] as const)
    if (listing && sides[side].isUnlisted) sides[side].takeList(await listing(side));
}

async function readRound(
  reader: Reader,
  sides: Readonly<Record<Side, Reading>>,
  wanted: readonly (Wanted & { side: Side })[],
): Promise<void> {
  const [looked, read] = [true, false].map((look) => wanted.filter((each) => (each.look ?? false) === look));
  const { contents, leads } = await reader.explore(read!, looked!);
  for (const [i, { side, path }] of read!.entries()) sides[side].take(path, contents[i]!);
  for (const [i, { side, path }] of looked!.entries()) sides[side].takeLead(path, leads[i]!);
}

/** Container files with the files that are likely to be wanted along with them; each once. */
export function withCompanions(paths: readonly string[]): string[] {
  return [...new Set([...paths, ...paths.flatMap(companionsOf)])];
}

type Want = Pick<Wanted, 'path' | 'look'>;

/** One side's files, as far as they are read. */
class Reading implements Files {
  roots: readonly string[];
  readonly ships: NonNullable<Files['ships']>;
  readonly joinsOnly: boolean;
  readonly paths?: () => readonly string[] | undefined;
  readonly #files = new Map<string, Source | null>();
  /** Files by their own paths, whatever links led to them. */
  readonly #written = new Map<string, Source>();
  /** The paths that were asked for; others were only read along with them. */
  readonly #asked = new Set<string>();
  readonly #leads = new Map<string, Lead>();
  readonly #unread: (Unread & { readonly at: undefined })[] = [];
  #list: Tree | undefined;
  #published: PublishedLookup = neverAsked;
  #project: Project | undefined;

  constructor(
    roots: readonly string[],
    {
      ships = () => [],
      joinsOnly = false,
      isListed,
    }: Pick<Files, 'ships' | 'joinsOnly'> & { readonly isListed: boolean },
  ) {
    this.roots = roots;
    this.ships = ships;
    this.joinsOnly = joinsOnly;
    if (isListed) this.paths = () => this.#list?.paths;
  }

  get(path: string): Source | null | undefined {
    this.#asked.add(path);
    return this.#files.get(path);
  }

  lead(path: string): Lead | undefined {
    return this.#leads.get(path);
  }

  takeLead(path: string, lead: Lead): void {
    this.#project = undefined;
    this.#leads.set(path, lead);
  }

  take(path: string, content: Content): void {
    this.#project = undefined;
    this.#files.set(path, content.kind === 'text' ? this.#sourceOf(path, content) : null);
    if (content.kind === 'unreadable') this.#unread.push({ path, at: undefined, reason: content.reason });
  }

  /** What a link leads to is read as what it is called, and told where it is written. */
  #sourceOf(path: string, { text, at = path }: Content & { kind: 'text' }): Source {
    const own = this.#written.get(at) ?? new Source(at, text);
    this.#written.set(at, own);
    return at === path ? own : new Source(path, text, Excerpt.of(own, [{ start: 0, end: text.length }]));
  }

  /** Whether it matters what else there is, and nobody has listed that yet. */
  get isUnlisted(): boolean {
    return this.#list === undefined && !this.#lacksRoots() && this.#understood().unlisted;
  }

  takeList(list: Tree): void {
    this.#project = undefined;
    this.#list = list;
  }

  giveUp({ path, look }: Want, reason: string): void {
    if (look) this.takeLead(path, { kind: 'nowhere', path, links: [], isFile: false });
    else this.take(path, { kind: 'unreadable', reason });
  }

  /** Dockerfiles, compose files and bake files that are read, each in a file of its own. */
  containerFiles(): readonly Source[] {
    const { dockerfiles, applications, bakeFiles } = this.#understood();
    const sources = [
      ...dockerfiles,
      ...bakeFiles,
      ...applications.flatMap((each) => each.sources.map((source) => ({ source }))),
    ];
    return [...new Set(sources.map(({ source }) => source))].filter(({ inside }) => !inside);
  }

  /** Reads files that another side has read; whether there were any that this one has not read. */
  takeOver(sources: readonly Source[]): boolean {
    const missing = sources.filter(({ path }) => !this.#asked.has(path) && !this.roots.includes(path));
    for (const { path, text } of missing) this.take(path, { kind: 'text', text });
    this.roots = [...this.roots, ...missing.map(({ path }) => path)];
    return missing.length > 0;
  }

  /** What to read or to look at next. */
  wanted(): Want[] {
    const missing = (path: string) => this.#files.get(path) === undefined;
    if (this.#lacksRoots())
      return withCompanions(this.roots)
        .filter(missing)
        .map((path) => ({ path }));
    const { wanted: paths, looked } = this.#understood();
    const wanted = [
      ...paths.filter(missing).map((path): Want => ({ path })),
      ...looked.filter((path) => !this.#leads.has(path)).map((path): Want => ({ path, look: true })),
    ];
    const most =
      this.#pulledIn() > mostFiles
        ? mostFiles
        : this.#asked.size + this.#leads.size + wanted.length > mostLookedFor
          ? mostLookedFor
          : undefined;
    if (most === undefined) return wanted;
    for (const each of wanted)
      this.giveUp(each, `The reviewed files pull in more than ${most} others, the most that a review follows.`);
    return [];
  }

  #lacksRoots(): boolean {
    return this.roots.some((path) => this.#files.get(path) === undefined);
  }

  /** How many files are there that the roots pull in. */
  #pulledIn(): number {
    const there = [...this.#asked].filter((path) => this.#files.get(path));
    return there.length - this.roots.filter((path) => this.#files.get(path)).length;
  }

  pulled(): ImageWanted[] {
    return pulledImages(this.#understood());
  }

  learn(published: PublishedLookup): void {
    this.#published = published;
    this.#project = undefined;
  }

  /** @param signatures of all images that have a demand, on either side */
  async result(signatures: Project['signatures'] = new Map()): Promise<Collected> {
    const project = { ...(await withSecondOpinion(this.#understood())), signatures };
    const unreadable = new Set(this.#unread.map(({ path }) => path));
    const incomplete = this.#list?.incomplete;
    return {
      project,
      remarks: [...(incomplete ? [`${incomplete}.`] : []), ...project.remarks],
      unread: [
        ...this.#unread.filter(({ path }) => this.#asked.has(path) && !project.optional.has(path)),
        ...project.unread,
        ...project.missing.filter(({ about }) => !unreadable.has(about!)),
      ],
      sources: [
        ...new Set(
          [...this.#files].flatMap(([path, source]) =>
            source && this.#asked.has(path) ? [outermost(source.at(0, 0)).source] : [],
          ),
        ),
      ],
    };
  }

  #understood(): Project {
    if (this.#project) return this.#project;
    // What was asked for before links were known may be another file now.
    this.#asked.clear();
    this.#project = understand(this, this.#published);
    return this.#project;
  }
}
