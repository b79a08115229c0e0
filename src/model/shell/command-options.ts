import type { OptionGrammar } from '../../known/programs/program.ts';
import { grammarOf, lookups, recordOf, unknownProgram } from '../../known/programs/records.ts';
import { type Location, spanning } from '../../source.ts';
import { fitted } from '../../text/fitted.ts';
import { once } from '../../text/once.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import type { Command, ShellWord } from './shell-command.ts';
import { behind, quotedFields, Word } from './shell-word.ts';

/** One option of a command line. */
export interface Option<W extends Setting = ShellWord> {
  /** As written, with its dashes: `-k`, `--insecure`. */
  readonly name: string;
  /** The same to ask for: without dashes, in small letters where the program does not tell them from capitals. */
  readonly key: string;
  /** Without a value of its own where only the run knows it; undefined where the option has none. */
  readonly value: W | undefined;
  /** The word behind an option without a value, which is its value all the same where nobody knows the program. */
  readonly next: W | undefined;
  /** The word that holds the name. */
  readonly word: W;
  /** From the name to the end of its value. */
  readonly at: Location;
}

/** A command line, told apart. */
export interface Arguments<W extends Setting = ShellWord> {
  readonly options: readonly Option<W>[];
  /** The words that are no options and no option's value, subcommands among them. */
  readonly operands: readonly W[];
}

/** A command's options and operands, as its program reads them; options also of variables that hold more of them. */
export const optionsOf = once((command: Command): Arguments => {
  const more = command.assignments.length + command.environment.length > 0 ? wordsInVariables(command) : [];
  if (more.length === 0) return operandsOnly(command) ?? readOptions(command.args, grammarOf(command.name ?? ''));
  const grammar = grammarOf(command.name);
  const { options, operands } = readOptions(command.args, grammar);
  return { options: [...readOptions(more, grammar).options, ...options], operands };
});

/** The words that variables hold for a program: `TAR_OPTIONS`. */
function wordsInVariables({ name, assignments, environment }: Command): readonly ShellWord[] {
  const names = recordOf(name).optionVariables?.split(' ') ?? [];
  if (names.length === 0) return [];
  return [...assignments, ...environment].flatMap(({ name: variable, value }) =>
    names.includes(variable) && value instanceof Word ? quotedFields(value) : [],
  );
}

/** What most commands are given, whatever programs they run: no word that may be an option. */
const operandsOnly = once(({ args }: Command): Arguments | undefined =>
  args.some((word) => /^[-+]/.test(knownStart(word))) ? undefined : { options: fitted([]), operands: args },
);

/** Game servers and X have options with a plus: `+rcon.password x`. */
const anyProgram: OptionGrammar = { ...unknownProgram, plus: true };

/**
 * A command's options by whatever programs they may be read: each word with a dash or a plus as one, also behind
 * `python -m module` and `--`. What may be the value of one is its `next`, and an operand too.
 */
export const optionsOfAny = once((command: Command): Arguments => {
  const plain = operandsOnly(command);
  if (plain) return plain;
  const { args } = command;
  const isAny = (word: ShellWord) => word.value !== '--' && isOption(knownStart(word), anyProgram);
  return {
    options: args.flatMap((word, i) => (isAny(word) ? optionsIn(args, i, anyProgram) : [])),
    operands: args.filter((word) => !isAny(word)),
  };
});

/**
 * Tells options from operands as getopt does: bundled letters, `--name=value`, `--`, and what a program does otherwise. What may
 * be no word at all (`"${OPTIONS[@]}"`) ends no options: it may hold more of them.
 */
export function readOptions<W extends Setting & { readonly mayBeNone?: boolean }>(
  words: readonly W[],
  grammar: OptionGrammar,
): Arguments<W> {
  const options: Option<W>[] = [];
  const operands: W[] = [];
  let own = grammar;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const text = knownStart(word);
    if (!isOption(text, own)) {
      operands.push(word);
      const next = lookups(own).commands.get(text);
      if (next) own = next;
      else if (own.stops && !word.mayBeNone) {
        operands.push(...words.slice(i + 1));
        break;
      }
      continue;
    }
    if (word.value === '--') {
      operands.push(...words.slice(i + 1));
      break;
    }
    const found = optionsIn(words, i, own);
    options.push(...found);
    for (const { value } of found) if (value && value === words[i + 1]) i++;
    if (lookups(own).last.has(found.at(-1)!.key)) {
      operands.push(...words.slice(i + 1));
      break;
    }
  }
  return { options: fitted(options), operands: fitted(operands) };
}

function isOption(text: string, { plus, only }: OptionGrammar): boolean {
  if (text.length < 2 || !(text.startsWith('-') || (plus && text.startsWith('+')))) return false;
  if (only === undefined) return true;
  return text[1] === '-' ? only.includes('-') : Array.from(text.slice(1)).every((letter) => only.includes(letter));
}

/** The options that one of some words holds, with their values. */
function optionsIn<W extends Setting>(words: readonly W[], i: number, grammar: OptionGrammar): Option<W>[] {
  const { short = '', attached = '', detached = '', oneDash, anyCase, answers, plus } = grammar;
  const word = words[i]!;
  const text = knownStart(word);
  const isWhole = word.value !== undefined;
  let next = i + 1;
  const option = (name: string, value?: W): Option<W> => {
    const key = name.replace(oneDash ? /^(?:--?|\+)/ : /^--?/, '');
    return {
      name,
      key: anyCase ? key.toLowerCase() : key,
      value,
      next: value || !isWhole || isOption(knownStart(words[next] ?? word), grammar) ? undefined : words[next],
      word,
      at: value && value === words[next - 1] ? spanning(word.at, value.at) : word.at,
    };
  };
  if (plus === 'value' && text.startsWith('+')) return [option('+', behind(word, 1))];
  if (text.startsWith('--') || oneDash) {
    const equals = text.indexOf('=');
    if (equals !== -1) return [option(text.slice(0, equals), behind(word, equals + 1))];
    // `["redis-server", "--protected-mode no"]`: a program that reads all its words as one text takes both.
    const blank = /^--\w[\w.-]*(?=( +)\S)/.exec(text);
    if (blank) return [option(blank[0], behind(word, blank[0].length + blank[1]!.length))];
    const alone = option(text);
    const isAnswered = answers && /^(?:true|false)$/.test(words[next]?.value ?? '');
    return isWhole && (isAnswered || lookups(grammar).long.has(alone.key)) ? [option(text, words[next++])] : [alone];
  }
  const found: Option<W>[] = [];
  for (let at = 1; at < text.length; at++) {
    const letter = text[at]!;
    const name = text[0] + letter;
    const isLast = at + 1 === text.length && isWhole;
    if (detached.includes(letter) || (isLast && short.includes(letter))) found.push(option(name, words[next++]));
    else if (isLast || !(short + attached).includes(letter)) found.push(option(name));
    else {
      found.push(option(name, behind(word, text[at + 1] === '=' ? at + 2 : at + 1)));
      break;
    }
  }
  return found;
}

/** What options are asked of: a command, or one that somebody has told apart already. */
type Asked<W extends Setting> = Command | Pick<Arguments<W>, 'options'>;

/** The first option that has one of some names, which are given without dashes; several may stand in a text, with blanks between. */
export function optionOf<W extends Setting = ShellWord>(
  asked: Asked<W>,
  ...names: readonly (string | undefined)[]
): Option<W> | undefined {
  const { options } = 'options' in asked ? asked : (optionsOf(asked) as unknown as Arguments<W>);
  // Nothing is asked more often.
  for (const option of options) for (const each of names) if (isOneOf(option.key, each)) return option;
  return undefined;
}

/** Whether an option is given: `hasOption(command, 'k', 'insecure')` for `curl -fsSLk`. */
export function hasOption(asked: Asked<Setting>, ...names: readonly (string | undefined)[]): boolean {
  return optionOf(asked, ...names) !== undefined;
}

/** The value of the first option that has one of some names; undefined where there is none. */
export function optionValue<W extends Setting = ShellWord>(
  asked: Asked<W>,
  ...names: readonly (string | undefined)[]
): W | undefined {
  return optionOf(asked, ...names)?.value;
}

/** The edit that takes an option away, with the blank in front of it; undefined where that is not exact. */
export function withoutOption({ name, word }: Option): { readonly at: Location; readonly text: string } | undefined {
  const { source, span } = word.at;
  const written = source.text.slice(span.start, span.end);
  if (written === name) {
    const blank = source.text[span.start - 1] === ' ' ? 1 : 0;
    return { at: source.at(span.start - blank, span.end), text: '' };
  }
  // One letter of several: `-fsSLk`.
  const letter = written.indexOf(name[1]!, 1);
  if (name.length !== 2 || !/^-[A-Za-z]+$/.test(written) || letter === -1) return undefined;
  return { at: source.at(span.start + letter, span.start + letter + 1), text: '' };
}
