import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import { posixSpelling } from './posix-spelling.ts';
import type { Command } from './shell-command.ts';

/** As which shells a script, and the scripts that it gives to others, are read: all of them as bash, or each as its own. */
export class Dialect {
  readonly #isExtended: boolean;
  readonly #respells: boolean;
  #differs = false;

  /**
   * @param shell the program that runs the script, by its name or path; undefined where only the run knows
   * @param respells whether what any other shell than bash may run is read as that does
   */
  constructor(shell: string | undefined, respells: boolean) {
    this.#isExtended = isExtended(nameOf(shell ?? ''));
    this.#respells = respells;
  }

  /** Whether another shell than bash may run something of it, and reads it in another way. */
  get differs(): boolean {
    return this.#differs;
  }

  /** A text in words that bash reads as they are meant here. @param via the command that runs it */
  spelled(script: Excerpt, via: Command | undefined): Excerpt {
    const posix = this.#isBash(via) ? undefined : posixSpelling(script);
    this.#differs ||= posix !== undefined;
    return (this.#respells && posix) || script;
  }

  #isBash(via: Command | undefined): boolean {
    for (let each = via; each; each = each.via) if (recordOf(each.name).shell) return isExtended(each.name);
    return this.#isExtended;
  }
}

function isExtended(shell: string | undefined): boolean {
  return recordOf(shell).extended === true;
}
