import { type Location, textAt } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** What a script decides by. */
export interface Condition {
  readonly at: Location;
  /** The variables that it reads. */
  readonly variables: readonly string[];
  /** Whether it is so, as the files say; undefined where only the build or the run knows. */
  readonly holds: boolean | undefined;
  /** The file that must be there, where nothing else is asked. */
  readonly there?: ShellWord | undefined;
}

/** The opposite of a condition. */
export function negated(condition: Condition): Condition {
  return { ...condition, there: undefined, holds: condition.holds === undefined ? undefined : !condition.holds };
}

/** As many variables as a sentence names of those that decide. */
const mostNamed = 10;

/** A condition that is looked at where another one holds. */
export function both(first: Condition | undefined, second: Condition): Condition {
  if (!first) return second;
  const fails = first.holds === false || second.holds === false;
  const isBoth = first.holds && second.holds;
  const variables = [...new Set([...first.variables, ...second.variables])].slice(0, mostNamed);
  return { at: second.at, variables, holds: fails ? false : isBoth };
}

/** Whether one of two conditions is so, the second being looked at where the first is not. */
export function either(first: Condition, second: Condition): Condition {
  return negated(both(negated(first), negated(second)));
}

/** The variables that some words read. */
export function variablesIn(words: readonly ShellWord[]): readonly string[] {
  return [...new Set(words.flatMap(({ variables = [] }) => variables.map(({ name }) => name)))];
}

/** What a command that answers yes or no says: `true`, `[ "$DEBUG" = 1 ]`; undefined where only the run knows. */
export function answered({ name, args, assignments, redirects }: Command): boolean | undefined {
  // A file that is not there fails any command.
  if (assignments.length > 0 || redirects.some(({ target }) => target.value !== '/dev/null')) return undefined;
  const values = args.map(({ value }) => value);
  switch (name) {
    case 'true':
    case ':':
      return true;
    case 'false':
      return false;
    case 'test':
      return tested(values);
    case '[':
      return values.at(-1) === ']' ? tested(values.slice(0, -1)) : undefined;
    default:
      return undefined;
  }
}

/** The file that a command asks for whether it is there: `[ -f x ]`. */
export function askedFor({ name, args }: Command): ShellWord | undefined {
  const isPlain = name === 'test' ? args.length === 2 : name === '[' && args.length === 3;
  return isPlain && /^-[edfLhs]$/.test(args[0]?.value ?? '') ? args[1] : undefined;
}

/** What `test` makes of some words; undefined where not all of them are known, or they are more than one question. */
export function tested(words: readonly (string | undefined)[]): boolean | undefined {
  if (words.includes(undefined)) return undefined;
  const [first = '', second = '', third = ''] = words as readonly string[];
  if (first === '!' && words.length > 1) {
    const rest = tested(words.slice(1));
    return rest === undefined ? undefined : !rest;
  }
  switch (words.length) {
    case 0:
      return false;
    case 1:
      return first !== '';
    case 2:
      return first === '-z' ? second === '' : first === '-n' ? second !== '' : undefined;
    case 3:
      return operators.get(second)?.(first, third);
    default:
      return undefined;
  }
}

/** Whether a word stands between two others that a test compares. */
export function isComparison(word = ''): boolean {
  return operators.has(word);
}

type Comparison = (left: string, right: string) => boolean | undefined;

const operators: ReadonlyMap<string, Comparison> = new Map([
  ['=', (left, right) => left === right],
  // Not all shells know it.
  ['==', (left, right) => (left === right ? undefined : false)],
  ['!=', (left, right) => left !== right],
  ['-eq', numbers((left, right) => left === right)],
  ['-ne', numbers((left, right) => left !== right)],
  ['-gt', numbers((left, right) => left > right)],
  ['-ge', numbers((left, right) => left >= right)],
  ['-lt', numbers((left, right) => left < right)],
  ['-le', numbers((left, right) => left <= right)],
]);

function numbers(compare: (left: number, right: number) => boolean): Comparison {
  const isNumber = (text: string) => /^(?:0|-?[1-9]\d{0,8})$/.test(text);
  return (left, right) => (isNumber(left) && isNumber(right) ? compare(Number(left), Number(right)) : undefined);
}

/** The variables that a word goes by which is the name of the machine and no more; undefined where it is not. */
export function machineIn({ parts = [], variables = [], commands, held }: ShellWord): readonly string[] | undefined {
  const [only, ...others] = parts;
  if (only !== undefined || others.length > 0) return undefined;
  const asking = [...commands, ...held].map(({ at }) => textAt(at));
  if (asking.length > 0) return asking.every((text) => ofMachine.test(text)) ? [] : undefined;
  const names = variables.map(({ name }) => name);
  return names.length > 0 && names.every((name) => ofMachine.test(name)) ? names : undefined;
}

const ofMachine = /^(?:TARGETARCH|TARGETPLATFORM|uname -\w+|arch|\w+ --print-arch(?:itecture)?)$/;

/** The machine that images are built for where nobody says another. */
export const usualMachine = /amd64|x86[-_]64/;

/** Whether a value fits one of the patterns of `case`. */
export function fits(
  value: string | undefined,
  patterns: readonly { readonly text: string; readonly value: string | undefined }[],
): boolean | undefined {
  if (value === undefined) return undefined;
  if (patterns.some((each) => each.text === '*' || (each.value === value && !special.test(value)))) return true;
  return patterns.some((each) => each.value === undefined || special.test(each.value)) ? undefined : false;
}

/** What stands for other texts in a pattern. */
export const special = /[*?[\]\\()|]/;

/** Of more variables than any script that people write has, nothing is settled, as each is looked for in all of the text. */
const mostSettled = 500;

/** What a script's text lets be told of its conditions: not what it may change itself. */
export class Settling {
  readonly #text: string;
  readonly #redefines: boolean;
  readonly #setsAny: boolean;
  readonly #read = new Map<string, boolean>();

  constructor(text: string) {
    this.#text = text;
    this.#redefines = redefining.test(text);
    this.#setsAny = settingAny.test(text);
  }

  /** Whether some variables hold in a condition what the environment gives them, and what asks means what it usually does. */
  isSettled(variables: readonly string[]): boolean {
    if (this.#redefines || this.#read.size > mostSettled) return false;
    if (variables.length === 0) return true;
    return !this.#setsAny && variables.every((name) => !setByShells.has(name) && this.#isOnlyRead(name));
  }

  #isOnlyRead(name: string): boolean {
    const known = this.#read.get(name) ?? this.#onlyReads(name);
    this.#read.set(name, known);
    return known;
  }

  /** Whether the text names a variable only to read it. */
  #onlyReads(name: string): boolean {
    const text = this.#text;
    for (const at of placesOf(name, text)) {
      const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length, at + name.length + 2)];
      if (/\w$/.test(before) || /^\w/.test(after)) continue;
      if (!/\$\{?$/.test(before) || (before === '${' && /^:?=/.test(after))) return false;
    }
    return true;
  }
}

/** Variables that shells set themselves, whatever the environment says. */
const setByShells: ReadonlySet<string> = new Set(
  (
    '_ BASH BASHOPTS BASHPID BASH_ARGC BASH_ARGV BASH_COMMAND BASH_LINENO BASH_SOURCE BASH_SUBSHELL BASH_VERSINFO ' +
    'BASH_VERSION COLUMNS COMP_WORDS DIRSTACK EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HOSTNAME HOSTTYPE IFS LINENO ' +
    'LINES MACHTYPE OLDPWD OPTARG OPTERR OPTIND OSTYPE PIPESTATUS PPID PS4 PWD RANDOM REPLY SECONDS SHELLOPTS SHLVL ' +
    'SRANDOM UID'
  ).split(' '),
);

/** What gives another meaning to `true`, `[` and their like. */
const redefining = /(?:true|false|test|\[|:)[ \t]*\([ \t]*\)|\b(?:alias|enable|function)\b/;
/** What may set a variable without naming it. */
const settingAny =
  /(?:^|[\s;&|({"'`\\])(?:\.|eval|source|export|declare|typeset|readonly|local|read|let|unset)(?![^\s"'])/;
