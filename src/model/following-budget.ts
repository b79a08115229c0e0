import type { Excerpt } from '../source.ts';
import type { FoundTexts } from './image-sources.ts';

/** Files that one Dockerfile, or one service, is followed to. */
export const mostFollowed = 100;
/** Characters of the scripts behind those that are looked through. */
const mostLookedThrough = 1_000_000;

/** What is asked of those who know which files a change touches. */
interface Touched {
  /** Whether there is a change. */
  readonly isChange: boolean;
  isTouched(text: Excerpt): boolean;
}

/**
 * How far one Dockerfile, or one service, is followed: to so many files for their own sake, and beyond only to see whether what
 * they run leads to what a change touches, which is followed however much there is besides.
 */
export class FollowingBudget {
  readonly #touched: Touched;
  #files = mostFollowed;
  #characters = mostLookedThrough;
  #isLost = false;
  #isShort = false;
  #isCut = false;

  constructor(touched: Touched) {
    this.#touched = touched;
  }

  /** Whether something that a change touches may not have been reached. */
  get isCut(): boolean {
    return this.#isCut || this.#isShort;
  }

  /** To be told when more was started than is visited. */
  cut(): void {
    this.#isLost = true;
    this.#isCut = true;
  }

  /** To be told when something may come from more places than are looked at. */
  short(): void {
    this.#isShort = true;
  }

  /**
   * What is done with what was found of a file: it is followed for its own sake, only looked through for what it runs, or left
   * alone.
   */
  spend({ texts, isCut }: FoundTexts): 'followed' | 'looked through' | 'left' {
    this.#isShort ||= isCut;
    if (texts.length === 0) return 'left';
    if (this.#files > 0 || texts.some((each) => this.#touched.isTouched(each))) {
      this.#files -= 1;
      return 'followed';
    }
    this.#isLost = true;
    if (!this.#touched.isChange) return 'left';
    this.#characters -= texts.reduce((sum, { text }) => sum + text.length, 0);
    this.#isCut ||= this.#characters < 0;
    return this.#characters < 0 ? 'left' : 'looked through';
  }

  /** A sentence for each way in which a file runs more than is looked at. */
  remarks(path: string): string[] {
    return [
      ...(this.#isLost
        ? [`Not all scripts and programs that ${path} runs were looked for: ${mostFollowed} are followed at most.`]
        : []),
      ...(this.#isShort ? [`${path} runs files that may come from more places than are looked at.`] : []),
    ];
  }
}
