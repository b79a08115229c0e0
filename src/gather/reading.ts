import { type ImageWanted, noRegistry, type PublishedLookup } from '../known/published-image.ts';
import { isStillThere, shippedOf } from '../model/build-targets.ts';
import { type ImagePurpose, pulledImages } from '../model/named-images.ts';
import type { Project, Unread } from '../model/project.ts';
import { companionsOf, understand, withSecondOpinion } from '../model/understand.ts';
import type { Wanted } from '../ports.ts';
import { fileOf, filePathOf, type Source } from '../source.ts';
import type { Files, Lead } from '../text/files.ts';
import { leavingOut } from '../watchdog.ts';
import type { Shelf } from './shelf.ts';
import type { JoinsOf } from './started-together.ts';

/** Container files, with what they pull in. */
export interface Collected {
  readonly project: Project;
  /** What could not be read, with what could not be understood. */
  readonly unread: readonly Unread[];
  /** Each file once, as it is written. */
  readonly sources: readonly Source[];
  /** Sentences where not all was looked through. */
  readonly remarks: readonly string[];
  /** Whether some of what the files copy, mount or run was not looked for. */
  readonly isCut: boolean;
}

/** Container files with the files that are likely to be wanted along with them; each once. */
export function withCompanions(paths: readonly string[]): string[] {
  return [...new Set([...paths, ...paths.flatMap(companionsOf)])];
}

/** Container files of one side that are understood together, as far as they are read. */
export class SideReading implements Files {
  roots: readonly string[];
  readonly shelf: Shelf;
  readonly ships: NonNullable<Files['ships']>;
  shippedBefore: NonNullable<Files['shippedBefore']> = () => undefined;
  readonly joinsOnly: boolean;
  readonly touched: Files['touched'];
  readonly carried: Files['carried'];
  readonly builds: Files['builds'];
  readonly readings: object | undefined;
  readonly paths?: () => readonly string[] | undefined;
  together: Files['together'];
  readonly #joinsOf: JoinsOf | undefined;
  /** The compose files that cannot stand alone of which it was asked how they are started. */
  readonly #fragments = new Set<string>();
  readonly #remarks: string[] = [];
  /** The paths that were asked for; others were only read along with them. */
  readonly #asked = new Set<string>();
  /** The paths of which it was asked where they lead. */
  readonly #looked = new Set<string>();
  /** Whether it pulled in anything yet. */
  #hasFollowed = false;
  #published: PublishedLookup = noRegistry;
  #project: Project | undefined;

  /** @param shelf where what is read is put, and looked up */
  constructor(
    roots: readonly string[],
    shelf: Shelf,
    {
      ships = () => [],
      joinsOnly = false,
      carried,
      builds,
      touched,
      joinsOf,
    }: Pick<Files, 'ships' | 'joinsOnly' | 'carried' | 'builds' | 'touched'> & {
      readonly joinsOf?: JoinsOf | undefined;
    },
  ) {
    this.#joinsOf = joinsOf;
    this.roots = roots;
    this.shelf = shelf;
    this.ships = ships;
    this.joinsOnly = joinsOnly;
    this.carried = carried;
    this.builds = builds;
    this.touched = touched;
    this.readings = shelf.sources.readings;
    if (shelf.isListable) this.paths = () => shelf.list?.paths;
  }

  get(path: string): Source | null | undefined {
    this.#asked.add(path);
    return this.shelf.get(path);
  }

  lead(path: string): Lead | undefined {
    return this.shelf.lead(path);
  }

  /** Lists what the side has, where that matters. */
  async list(): Promise<void> {
    if (this.shelf.list || this.#lacksRoots() || !this.understood().unlisted) return;
    await this.shelf.takeList();
    this.#project = undefined;
  }

  /** What to read or to look at next; nothing of what there is too much of. */
  wanted(): readonly Wanted[] {
    const { shelf } = this;
    const toRead = (paths: readonly string[]) =>
      paths.filter((path) => shelf.get(path) === undefined).map((path): Wanted => ({ side: shelf.side, path }));
    if (this.#lacksRoots()) return toRead(withCompanions(this.roots));
    const { wanted, looked } = this.understood();
    const toLookAt = looked.filter((path) => !shelf.lead(path));
    for (const path of toLookAt) this.#looked.add(path);
    const all = [...toRead(wanted), ...toLookAt.map((path): Wanted => ({ side: shelf.side, path, look: true }))];
    if (all.length === 0) return all;
    this.#project = undefined;
    const isFurther = this.#hasFollowed;
    this.#hasFollowed = true;
    return shelf.follow(all, isFurther);
  }

  /** Dockerfiles, compose files and bake files that are read, each in a file of its own. */
  containerFiles(): readonly Source[] {
    const { dockerfiles, applications, bakeFiles } = this.understood();
    const sources = [
      ...dockerfiles,
      ...bakeFiles,
      ...applications.flatMap((each) => each.sources.map((source) => ({ source }))),
    ];
    return [...new Set(sources.map(({ source }) => source))].filter(({ inside }) => !inside);
  }

  /** Those of some files that it has not read. */
  lacking(sources: readonly Source[]): readonly Source[] {
    return sources.filter(({ path }) => !this.#asked.has(path) && !this.roots.includes(path));
  }

  /** Reads files that another side has read, and this one has not; whether there are any. */
  takeOver(sources: readonly Source[]): boolean {
    if (sources.length === 0) return false;
    for (const { path, text } of sources) this.shelf.take(path, { kind: 'text', text });
    this.roots = [...this.roots, ...sources.map(({ path }) => path)];
    this.#project = undefined;
    return true;
  }

  /** Has files read as other texts than they have; whether there are any. */
  replace(sources: readonly Source[]): boolean {
    for (const source of sources) this.shelf.replace(source);
    if (sources.length > 0) this.#project = undefined;
    return sources.length > 0;
  }

  /**
   * Learns how compose files are started that cannot stand alone, those that a change touches; whether there is anything to
   * learn.
   *
   * @param after what they are started with at the head: of that, the base may have started it in another way
   */
  async join(after: Files['together'] = []): Promise<boolean> {
    const { fragments } = this.understood();
    const isAsked = (path: string) => this.touched?.has(path) ?? true;
    const started = new Set(after.flatMap(({ paths }) => paths));
    const asked = fragments.filter(({ path }) => !this.#fragments.has(path) && (isAsked(path) || started.has(path)));
    if (!this.#joinsOf || asked.length === 0) return false;
    for (const { path } of asked) this.#fragments.add(path);
    const { together, unread, remarks } = await this.#joinsOf(this.shelf.side, asked);
    for (const { path, reason } of unread) this.shelf.leaveOut(path, reason);
    this.#remarks.push(...remarks);
    this.together = [...(this.together ?? []), ...together];
    this.#project = undefined;
    return together.length > 0;
  }

  pulled(purposes?: readonly ImagePurpose[]): readonly ImageWanted[] {
    return pulledImages(this.understood(), purposes);
  }

  learn(published: PublishedLookup): void {
    this.#published = published;
    this.#project = undefined;
  }

  /**
   * Learns what shipped on the other side of a change.
   *
   * @param pathOf gives a file's path on this side
   */
  learnShipped(before: SideReading, pathOf: (path: string) => string): void {
    const shippedBefore = shippedOf(before.understood(), pathOf);
    const { images, dockerfiles } = this.understood();
    const isSame = images.every(({ shipped, stage }) => shipped || !isStillThere(stage, shippedBefore));
    const asWritten = new Set(dockerfiles.flatMap(({ given, source }) => (given.size === 0 ? source : [])));
    const isRead = dockerfiles.every(
      ({ source }) => asWritten.has(source) || !shippedBefore(filePathOf(source))?.asWritten,
    );
    if (isSame && isRead) return;
    this.shippedBefore = shippedBefore;
    this.#project = undefined;
  }

  /** @param signatures of all images that have a demand, on either side */
  async result(signatures: Project['signatures'] = new Map()): Promise<Collected> {
    const understood = this.understood();
    const project = { ...(this.joinsOnly ? understood : await withSecondOpinion(understood)), signatures };
    const { shelf } = this;
    const asked = [...this.#asked];
    // Settings that nobody can read are no more than unknown.
    const isTold = (path: string) =>
      !project.optional.has(path) && !(project.settings.has(path) && shelf.isEncrypted(path));
    // What is there and cannot be read is told for itself.
    const isAbsent = ({ about }: Unread) => about === undefined || !isTold(about) || !shelf.unread(about);
    // What need not be there is not reported of one by one.
    const quiet = [...asked.filter((path) => project.optional.has(path)), ...this.#looked];
    const givenUp = [...new Set(quiet.flatMap((path) => shelf.givenUp(path) ?? []))];
    return {
      project,
      isCut: givenUp.length > 0,
      remarks: [
        ...(shelf.list?.incomplete ? [`${shelf.list.incomplete}.`] : []),
        ...givenUp.map((why) => `Some files that the reviewed ones copy, mount or run were not looked for. ${why}`),
        ...this.#remarks,
        ...project.remarks,
      ],
      unread: [
        ...shelf.leftOut,
        ...asked.flatMap((path) => (isTold(path) ? (shelf.unread(path) ?? []) : [])),
        ...[...project.unread, ...project.missing].filter(isAbsent),
      ],
      sources: [
        ...new Set(
          asked.flatMap((path) => {
            const source = shelf.get(path);
            return source ? [fileOf(source)] : [];
          }),
        ),
      ],
    };
  }

  /** All that is in them, as far as it is known. */
  understood(): Project {
    if (this.#project) return this.#project;
    this.#project = leavingOut('Reading the container files', {
      work: () => {
        // What was asked for before links were known may be another file now.
        this.#asked.clear();
        return understand(this, this.#published);
      },
      leaveOut: ({ path }, reason) => this.shelf.leaveOut(path ?? '.', reason),
      files: this.roots.length,
    });
    return this.#project;
  }

  #lacksRoots(): boolean {
    return this.roots.some((path) => this.shelf.get(path) === undefined);
  }
}
