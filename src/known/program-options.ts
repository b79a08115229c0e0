import { once } from '../text/once.ts';
import { programOptions } from './program-options.data.ts';

/** How a program reads its options: which of them take a value, and where they end. */
export interface OptionGrammar {
  /** Letters of the options that take a value, in the same word or as the next one. */
  readonly short?: string;
  /** Letters whose value is always the next word, also in the midst of others: `bash -oue pipefail`. */
  readonly detached?: string;
  /** Letters whose value, if any, stands in the same word: `-i.bak`, `-psecret`. */
  readonly attached?: string;
  /** The long options that take the next word as their value, without dashes, with blanks between. */
  readonly long?: string;
  /** Any long option takes the next word where that is `true` or `false`. */
  readonly answers?: true;
  /** Long options may have one dash (`-out file`), so that letters are not bundled. */
  readonly oneDash?: true;
  /** All its letters, with a dash where it has long options: `-w` of `chmod -w file` is none, but a mode. */
  readonly only?: string;
  /** Also what begins with `+` is an option. */
  readonly plus?: true;
  /** Capital and small letters are the same. */
  readonly anyCase?: true;
  /** Behind the first operand stands no option more: that is another command with words of its own. */
  readonly stops?: true;
  /** The options, without dashes, behind whose value stands no option more: `python -m`. */
  readonly last?: string;
  /** How it goes on behind an operand that is one of these words, with blanks between those that are the same. */
  readonly commands?: Readonly<Record<string, OptionGrammar>>;
}

const byName = once(spread<OptionGrammar>);

/** Of a program of which nothing is known: each word with a dash is one option, which may or may not take the next word. */
export const unknownProgram: OptionGrammar = { oneDash: true };

/** How a program reads its options, by the program's name with or without a version: `pip3.11` is `pip`. */
export function grammarOf(program: string): OptionGrammar {
  const grammars = byName(programOptions.programs);
  return grammars.get(program) ?? grammars.get(withoutVersion(program)) ?? unknownProgram;
}

/** `pip` of `pip3.11`, `pwsh` of `pwsh.exe`. */
export function withoutVersion(program: string): string {
  let end = program.endsWith('.exe') ? program.length - '.exe'.length : program.length;
  while (end > 0 && /[\d.]/.test(program[end - 1]!)) end--;
  return program.slice(0, end);
}

/** The words of `long` and `last`, and the grammars of `commands` each by its word. */
export const lookups = once(({ long = '', last = '', commands = {} }: OptionGrammar) => ({
  long: new Set(long.split(' ')),
  last: new Set(last.split(' ')),
  commands: spread(commands),
}));

function spread<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table).flatMap(([names, each]) => names.split(' ').map((name) => [name, each])));
}
