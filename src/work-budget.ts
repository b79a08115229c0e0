/** Thrown where a file would take more work than a review does. Its message is a sentence for the developer. */
export class TooMuchWork extends Error {
  /** @param cause what takes the work: `its stages inherit too many layers` */
  constructor(cause: string) {
    super(`This file was not reviewed, because ${cause}. Split it, or repeat less.`);
  }
}

/** Linux takes no longer string for a program's variables and arguments (MAX_ARG_STRLEN). */
export const longestValue = 128 * 1024;

/** Characters of Dockerfiles that are read again, and what takes as long as reading one. */
const most = 1_500_000;
/** What an instruction takes beside its characters. */
const perInstruction = 40;
/** What a layer takes for each image that inherits it. */
const perInheritedLayer = 5;

/**
 * What a review does for a set of Dockerfiles beside reading each of them once. A timer could not stop it, as none fires
 * while the loop is busy, and what is counted ends at the same place on every machine.
 */
export class WorkBudget {
  #left: number;

  /** @param left what others that share it have left of it; all of it unless given */
  constructor(left = most) {
    this.#left = left;
  }

  get left(): number {
    return this.#left;
  }

  /** Whether there is enough left for what can be done without, and for the rest after it. */
  get isHalfLeft(): boolean {
    return this.#left > most / 2;
  }

  /**
   * Counts some work.
   * @param amount of one of the counts below
   * @throws TooMuchWork with the cause where there is no budget left for it
   */
  spend(amount: number, cause: string): void {
    if (amount === 0) return;
    this.#left -= amount;
    if (this.#left < 0) throw new TooMuchWork(cause);
  }
}

/** Of reading instructions of so many characters again: with other arguments, or in the stages that ONBUILD puts them off to. */
export function readingAgain(instructions: number, characters: number): number {
  return instructions * perInstruction + characters;
}

/** Cause for variables that are used too often for their length. */
export const tooManyCharacters = 'its variables bring in too many characters';

/** Of images that inherit so many layers, those that several inherit counted for each. */
export function inheriting(layers: number): number {
  return layers * perInheritedLayer;
}
