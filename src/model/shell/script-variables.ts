import type { Environment, Setting } from '../../text/setting.ts';

/** Of a variable that is set again and again, only so many values are kept. */
const mostChoices = 20;
/** A loop that goes over more words has them from a list. */
const mostWords = 500;

/** What a shell sets by itself: it takes no IFS from its environment, and says which shell it is. */
export const ownVariables = new Map([
  ['IFS', ' \t\n'],
  ['SHELL', '/bin/sh'],
  ['BASH', '/bin/bash'],
]);

/** Whether an expansion is a word for each of several texts, also in quotes, and none where there are none: `"$@"`, `"${OPTIONS[@]}"`. */
export function isList(expansion: string): boolean {
  return /^\$(?:@|\{\w+\[@\]\})$/.test(expansion);
}

const none: readonly never[] = [];

/** What a script's variables hold: what the script itself assigns once, and what its environment sets. */
export class Assigned {
  readonly #environment: Environment | undefined;
  readonly #own = new Map<string, Setting>();
  /** The variables of the environment of what runs later. */
  readonly #exported = new Set<string>();
  #exportsAll = false;

  constructor(environment: Environment | undefined) {
    this.#environment = environment;
  }

  get(name: string): Setting | undefined {
    return this.#own.get(name) ?? this.#environment?.get(name);
  }

  /** Puts variables into the environment of what runs later. */
  export(names: readonly string[] | 'all'): void {
    if (names === 'all') this.#exportsAll = true;
    else for (const name of names) this.#exported.add(name);
  }

  /** What the environment holds of a variable: what it held before, or what an exported one does. */
  inEnvironment(name: string): readonly Setting[] {
    const given = this.#environment?.get(name);
    const isExported = given !== undefined || this.#exportsAll || this.#exported.has(name);
    const held = isExported ? this.get(name) : undefined;
    if (!held) return none;
    return held.choices?.length ? held.choices : [held];
  }

  /** A variable that is assigned twice may hold either, as may one that a loop or a command fills. */
  set(name: string, setting: Setting): void {
    const before = this.#own.get(name);
    const choices = before ? [...(before.choices ?? [before]), setting].slice(-mostChoices) : [];
    this.#own.set(name, before ? { ...unknownAt(setting.at), choices } : setting);
  }

  /** Of one that holds one word of several, or what a command reads, only the run knows which. */
  fill<W extends Setting>(name: string, words: readonly W[], at: Setting['at']): readonly W[] {
    const choices = words.length > mostWords ? [] : words;
    this.#own.set(name, { ...unknownAt(at), ...(choices.length > 0 && { choices }) });
    return words;
  }
}

/** What only the run knows. */
export function unknownAt(at: Setting['at']): Setting {
  return { value: undefined, at };
}
