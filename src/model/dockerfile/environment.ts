import type { Setting } from '../setting.ts';
import type { Environment } from './instruction.ts';

/** A variable as the builder sees it when it expands a word. */
export interface Entry {
  readonly setting: Setting;
  /** Declared by ARG without a value: set only if whoever builds sets it. */
  readonly optional: boolean;
}

/** Variables in force at one point of a build, for the builder's own expansion. */
export interface Scope extends Environment {
  lookup(name: string): Entry | undefined;
  /** Whether a variable that is not found here may be set by the external base image. */
  readonly open: boolean;
}

/**
 * The variables of a stage, or of the lines in front of the first one, as they come and go. Every change is kept with its
 * number, so that a snapshot costs nothing however many variables there are.
 */
export class Variables {
  readonly #history = new Map<string, { since: number; entry: Entry }[]>();
  readonly #inherited: Scope | undefined;
  readonly #open: boolean;
  #changes = 0;
  #snapshot: Scope | undefined;

  constructor(inherited: Scope | undefined, open: boolean) {
    this.#inherited = inherited;
    this.#open = open;
  }

  set(name: string, setting: Setting, optional = false): void {
    const history = this.#history.get(name);
    const change = { since: ++this.#changes, entry: { setting, optional } };
    if (history) history.push(change);
    else this.#history.set(name, [change]);
    this.#snapshot = undefined;
  }

  /** The variables as they are now, whatever is set later. */
  snapshot(): Scope {
    this.#snapshot ??= this.#at(this.#changes);
    return this.#snapshot;
  }

  #at(moment: number): Scope {
    const lookup = (name: string): Entry | undefined =>
      latest(this.#history.get(name), moment) ?? this.#inherited?.lookup(name);
    return { lookup, get: (name) => lookup(name)?.setting, open: this.#open };
  }
}

function latest(history: readonly { since: number; entry: Entry }[] | undefined, moment: number): Entry | undefined {
  if (!history) return undefined;
  let low = 0;
  let high = history.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (history[middle]!.since <= moment) low = middle + 1;
    else high = middle;
  }
  return history[low - 1]?.entry;
}
