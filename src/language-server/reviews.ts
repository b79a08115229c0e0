/** When what is reviewed: never twice at the same time, never twice for the same, and soon after somebody stops typing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { joinedTo } from './joined.ts';
import type { FolderReview, OpenFiles } from './questions.ts';
import { ReviewThread } from './thread.ts';

/** Milliseconds without a change after which a review begins, and after which it begins however much is typed. */
const quiet = 100;
const patience = 500;
/** The same for the review of all of a large folder, which nobody waits for. */
const longQuiet = 2_000;
/** Container files of a folder that is reviewed whole at every change. */
const mostAtOnce = 50;

/** What is known of a folder, or of a file that lies in none. */
interface Place {
  readonly path: string;
  /** Files that changed since they were last reviewed, and when the first and the last of that was. */
  readonly changed: Set<string>;
  since: number;
  last: number;
  /** Whether what was not reviewed with its changes may be different as well. */
  isStale: boolean;
  size: number | undefined;
  inputs: ReadonlyMap<string, readonly string[]>;
}

/** A review that is done. */
export interface Done {
  readonly place: string;
  /** Counts the reviews in the order in which they began. */
  readonly turn: number;
  /** undefined: all files of the place. */
  readonly about: ReadonlySet<string> | undefined;
  readonly review: FolderReview;
  /** How long it took. */
  readonly milliseconds: number;
}

interface Outside {
  /** What the editor holds, by paths. */
  readonly textsIn: (place: string) => ReadonlyMap<string, string>;
  readonly done: (done: Done) => void;
  readonly failed: (place: string, error: Error) => void;
}

export class Reviews {
  readonly #outside: Outside;
  readonly #places = new Map<string, Place>();
  /** Reviews what somebody waits for, and is asked what is at a place. */
  readonly thread = new ReviewThread();
  #turns = 0;
  /** Changes with everything that does. */
  #revision = 0;
  #isAtWork = false;
  /** Reviews all of a large folder, and goes with all that it took. */
  #behind: ReviewThread | undefined;
  #later: NodeJS.Timeout | undefined;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /** Says that files of a place are not what they were; without any, that it is to be reviewed. */
  changed(path: string, ...files: readonly string[]): void {
    const place = this.#places.get(path) ?? fresh(path, files);
    this.#places.set(path, place);
    place.last = Date.now();
    if (place.changed.size === 0) place.since = place.last;
    place.isStale = true;
    this.#revision += 1;
    for (const file of files) place.changed.add(file);
    void this.#work();
  }

  /** Says that a place is open no more. */
  forget(path: string): void {
    this.#places.delete(path);
  }

  end(): void {
    this.#places.clear();
    clearTimeout(this.#later);
    this.thread.end();
    this.#behind?.end();
  }

  /** The files to ask about with one of a place: as far as is known, all that have to do with it. */
  around(place: string, file: string): OpenFiles {
    const known = this.#places.get(place) ?? fresh(place, [file]);
    const only = aboutIn(known, [file]);
    return { place, texts: this.#outside.textsIn(place), only, revision: this.#revision };
  }

  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    for (let place = this.#next(); place; place = this.#next()) {
      const wait = Math.min(place.last + quiet, place.since + patience) - Date.now();
      if (wait > 0) await sleep(wait);
      else await this.#reviewNext(place);
    }
    this.#isAtWork = false;
    this.#plan();
  }

  /** The place that waits longest for a review that somebody waits for. */
  #next(): Place | undefined {
    const waiting = [...this.#places.values()].filter(
      (each) => each.changed.size > 0 || (each.isStale && !isLarge(each)),
    );
    return waiting.sort((a, b) => a.since - b.since)[0];
  }

  #reviewNext(place: Place): Promise<void> {
    const about = aboutIn(place, place.changed);
    place.changed.clear();
    return this.#review(this.thread, place, about && new Set(about));
  }

  /** Sees to it that all of a large folder is reviewed once nobody types. */
  #plan(): void {
    const place = [...this.#places.values()].find((each) => each.isStale && isLarge(each));
    clearTimeout(this.#later);
    if (place && !this.#behind)
      this.#later = setTimeout(() => void this.#reviewBehind(place), place.last + longQuiet - Date.now());
  }

  async #reviewBehind(place: Place): Promise<void> {
    if (this.#behind) return;
    this.#behind = new ReviewThread();
    await this.#review(this.#behind, place, undefined);
    this.#behind.end();
    this.#behind = undefined;
    this.#plan();
  }

  async #review(thread: ReviewThread, place: Place, about: ReadonlySet<string> | undefined): Promise<void> {
    const { path } = place;
    const turn = ++this.#turns;
    const isOpen = () => this.#places.get(path) === place;
    const begun = Date.now();
    if (!about) place.isStale = false;
    try {
      const only = about && [...about];
      const review = await thread.ask('review', {
        place: path,
        texts: this.#outside.textsIn(path),
        only,
        revision: this.#revision,
      });
      place.size = review.size;
      place.inputs = review.inputs ?? place.inputs;
      if (isOpen()) this.#outside.done({ place: path, turn, about, review, milliseconds: Date.now() - begun });
    } catch (error) {
      // Whatever that was would come of it again.
      place.isStale = false;
      if (isOpen()) this.#outside.failed(path, error as Error);
    }
  }
}

/** The files of a place to review where some changed; undefined for all. Of a place that is not known yet, first those alone. */
function aboutIn({ size, inputs }: Place, changed: Iterable<string>): readonly string[] | undefined {
  return size !== undefined && size <= mostAtOnce ? undefined : [...joinedTo(changed, inputs)];
}

function isLarge({ size }: Place): boolean {
  return size !== undefined && size > mostAtOnce;
}

function fresh(path: string, files: readonly string[]): Place {
  const size = files.includes(path) ? 1 : undefined;
  return { path, changed: new Set(), since: 0, last: 0, isStale: true, size, inputs: new Map() };
}
