/** What the editor was told of each file, and is told anew where that is another thing. */
import type { EditorFinding, FolderReview } from './questions.ts';

interface Told {
  /** The place whose review it is from. */
  readonly place: string;
  /** Which review it is from: a later one has a higher number. */
  readonly turn: number;
  readonly findings: readonly EditorFinding[];
}

export class ShownFindings {
  readonly #told = new Map<string, Told>();
  readonly #tell: (path: string, findings: readonly EditorFinding[]) => void;
  readonly #isOpen: (path: string) => boolean;

  /** @param isOpen whether somebody edits a file, and is told of each version of it */
  constructor(tell: (path: string, findings: readonly EditorFinding[]) => void, isOpen: (path: string) => boolean) {
    this.#tell = tell;
    this.#isOpen = isOpen;
  }

  of(path: string): readonly EditorFinding[] {
    return this.#told.get(path)?.findings ?? [];
  }

  /**
   * Takes over what a review found.
   *
   * @param turn when it began
   * @param about the files that it was about; undefined where that were all of the place
   * @param isOf whether a file belongs to that place
   */
  take(
    { files }: FolderReview,
    {
      place,
      turn,
      about,
    }: { readonly place: string; readonly turn: number; readonly about: ReadonlySet<string> | undefined },
    isOf: (path: string) => boolean,
  ): void {
    const found = new Map(files.map(({ path, findings }) => [path, findings]));
    const gone = [...this.#told].flatMap(([path, told]) => (told.place === place ? [path] : []));
    for (const path of new Set([...found.keys(), ...gone, ...(about ?? [])])) {
      if ((about && !about.has(path)) || !isOf(path)) continue;
      const before = this.#told.get(path);
      if (before && before.turn > turn) continue;
      this.#set(path, { place, turn, findings: found.get(path) ?? [] });
    }
  }

  /** Forgets a place, all of whose findings go. */
  forget(place: string): void {
    for (const [path, told] of this.#told) if (told.place === place) this.#set(path, { ...told, findings: [] });
    for (const [path, told] of this.#told) if (told.place === place) this.#told.delete(path);
  }

  #set(path: string, told: Told): void {
    const before = this.#told.get(path)?.findings ?? [];
    this.#told.set(path, told);
    const isSame = JSON.stringify(before) === JSON.stringify(told.findings);
    if (this.#isOpen(path) || !isSame) this.#tell(path, told.findings);
  }
}
