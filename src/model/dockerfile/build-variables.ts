import { countBefore } from '../../text/bisect.ts';
import { addTo } from '../../text/group-by.ts';
import type { Environment, Setting } from '../../text/setting.ts';

/** A variable as the builder sees it when it expands a word. */
export interface BuildVariable {
  readonly setting: Setting;
  /** Declared by ARG without a value: set only if whoever builds sets it. */
  readonly optional: boolean;
  /** Set in any case, to nothing but such variables: empty unless whoever builds sets one of them. */
  readonly blank?: boolean;
}

type History = ReadonlyMap<string, readonly { readonly since: number; readonly entry: BuildVariable }[]>;

/**
 * The variables of a stage, or of the lines in front of the first one, as they come and go. Every change is kept with its
 * number, so that a snapshot costs nothing however many variables there are.
 */
export class BuildVariables {
  readonly #history = new Map<string, { since: number; entry: BuildVariable }[]>();
  readonly #inherited: VariableScope | undefined;
  readonly #open: boolean;
  #changes = 0;
  #snapshot: VariableScope | undefined;

  constructor(inherited: VariableScope | undefined, open: boolean) {
    this.#inherited = inherited;
    this.#open = open;
  }

  set(name: string, entry: BuildVariable): void {
    addTo(this.#history, name, { since: ++this.#changes, entry });
    this.#snapshot = undefined;
  }

  /** The variables as they are now, whatever is set later. */
  snapshot(): VariableScope {
    if (this.#changes === 0 && this.#inherited?.open === this.#open) return this.#inherited;
    this.#snapshot ??= new VariableScope(this.#history, this.#changes, this.#inherited, this.#open);
    return this.#snapshot;
  }
}

/** Variables in force at one point of a build, for the builder's own expansion. */
export class VariableScope implements Environment {
  /** Whether a variable that is not found here may be set by the external base image. */
  readonly open: boolean;
  readonly #history: History;
  readonly #moment: number;
  readonly #inherited: VariableScope | undefined;

  constructor(history: History, moment: number, inherited: VariableScope | undefined, open: boolean) {
    this.#history = history;
    this.#moment = moment;
    this.#inherited = inherited;
    this.open = open;
  }

  get(name: string): Setting | undefined {
    return this.lookup(name)?.setting;
  }

  lookup(name: string): BuildVariable | undefined {
    // Not by recursion: stages may be built on each other by the thousand.
    for (let scope: VariableScope | undefined = this; scope; scope = scope.#inherited) {
      const entry = latest(scope.#history, name, scope.#moment);
      if (entry) return entry;
    }
    return undefined;
  }
}

/** Whether a value is made of nothing but variables that nobody sets who does not build. */
export function comesOutEmpty({ value, parts, variables = [] }: Setting, scope: VariableScope): boolean {
  if (value !== undefined || variables.length === 0 || parts?.some((part) => part)) return false;
  return variables.every(({ name, fallback }) => {
    const entry = scope.lookup(name);
    return !fallback && (entry?.optional || entry?.blank);
  });
}

function latest(all: History, name: string, moment: number): BuildVariable | undefined {
  const history = all.get(name);
  if (!history) return undefined;
  return history[countBefore(history, ({ since }) => since <= moment) - 1]?.entry;
}
