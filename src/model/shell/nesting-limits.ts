/** How far a script is followed. Where there is more, it is told by `Script.endless`. */

/** How deep scripts in scripts are followed, and how many of them: `eval "$X"` may name itself. */
const deepestScript = 12;
const mostScripts = 2_000;
/** How deep `$(… $(…) …)` is followed: each level is looked through for the ends of those in it. */
const deepestSubstitution = 100;
/** How deep `sudo env nice …` is followed. */
export const deepestPrefix = 100;
/** How many commands are followed that read each other's output. */
export const longestPipe = 500;
/** Whether the parser says that it goes no deeper. */
export function isTooDeep(message: string): boolean {
  return message.endsWith(' nesting depth exceeded');
}

/** How far one script has been followed. */
export class Descent {
  #depth = 0;
  #left = mostScripts;
  #substitutions = 0;
  #endless = false;

  /** Whether anything was not followed. */
  get endless(): boolean {
    return this.#endless;
  }

  /** What reading a script in a script gives; nothing where that is too far. */
  script<T>(read: () => readonly T[]): readonly T[] {
    if (this.#depth >= deepestScript || this.#left-- <= 0) return this.giveUp();
    this.#depth++;
    const found = read();
    this.#depth--;
    return found;
  }

  /** What reading a substitution gives; nothing where that is too far. */
  substitution<T>(read: () => readonly T[]): readonly T[] {
    if (this.#substitutions >= deepestSubstitution) return this.giveUp();
    this.#substitutions++;
    const found = read();
    this.#substitutions--;
    return found;
  }

  giveUp(): readonly never[] {
    this.#endless = true;
    return [];
  }
}
