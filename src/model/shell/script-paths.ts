import { recordOf } from '../../known/programs/records.ts';
import { textAt } from '../../source.ts';
import { knownParts, type Setting } from '../../text/setting.ts';
import type { BoundWords } from './bound-words.ts';
import { optionsOf, optionValue } from './command-options.ts';
import { absolutePath } from './file-changes.ts';
import type { Command } from './shell-command.ts';

/** Where a script begins. */
export interface Whereabouts {
  /** The folder that it runs in, absolute; undefined where that is not known. */
  readonly folder: string | undefined;
  readonly home: string;
}

/** The folder that a script runs in, whatever it is. */
const here = '/\0';

/** Of more, the first. */
const mostFolders = 20;

/** The files that the words of a script may mean, seen from every folder that it goes to. */
export class ScriptPaths {
  readonly #bound: BoundWords;
  readonly #home: string;
  readonly #folders: Set<string>;

  constructor(commands: readonly Command[], bound: BoundWords, { folder, home }: Whereabouts) {
    this.#bound = bound;
    this.#home = home;
    this.#folders = new Set([folder ?? '/', here]);
    for (const command of commands)
      if (recordOf(command.name).enters) for (const word of optionsOf(command).operands) this.#enter(word);
  }

  #enter(word: Setting): void {
    for (const folder of this.#from([...this.#folders], word))
      if (this.#folders.size < mostFolders) this.#folders.add(folder);
  }

  /** What a word of a command may mean, as absolute paths; with the names of variables in them, between `\0`, where only the run knows. */
  of(word: Setting, command: Command): readonly string[] {
    const own = recordOf(command.name).unpacks ? optionValue(command, 'C', 'directory') : undefined;
    const folders = [...this.#folders];
    if (own) folders.push(...this.#from(folders, own));
    return this.meantBy(word, command).flatMap((each) => this.#from(folders, each));
  }

  /** The words that a word stands for, where it is all that a variable holds, or what find puts in its place. */
  meantBy(word: Setting, command: Command): readonly Setting[] {
    const [only, ...others] = word.variables ?? [];
    const isOnly = only && others.length === 0 && /^"?\$\{?[\w@*]{1,60}\}?"?$/.test(textAt(word.at));
    const bound = isOnly && word.value === undefined ? this.#bound.of(only.name, command) : undefined;
    if (bound) return bound.map((each) => each.word);
    for (let via = command.via; via && word.value?.includes('{}'); via = via.via)
      if (recordOf(via.name).wraps === 'files') return optionsOf(via).operands;
    return [word];
  }

  #from(folders: readonly string[], word: Setting): readonly string[] {
    const text = asWritten(word)
      .replace(/^\0HOME\0/, '~')
      .replace(/^(?:if=|(?:FILE|G?OPEN):)/i, '');
    if (/^[/~\0]/.test(text)) return [absolutePath(text, '/', this.#home) ?? text];
    return folders.flatMap((folder) => absolutePath(text, folder, this.#home) ?? []);
  }
}

/** A path with its variables by their names. */
export function asWritten(setting: Setting): string {
  const names = (setting.variables ?? []).map(({ name }) => `\0${name}\0`);
  return knownParts(setting)
    .map((part) => part ?? names.shift() ?? '\0\0')
    .join('');
}
