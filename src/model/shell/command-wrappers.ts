import type { ProgramRecord } from '../../known/programs/program.ts';
import { grammarOf, isUnknown, recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart } from '../../text/setting.ts';
import { type Arguments, hasOption, optionOf, optionsOf, optionValue, readOptions } from './command-options.ts';
import { isStandardInput } from './descriptors.ts';
import { isForeign } from './foreign-programs.ts';
import { foreignTexts } from './foreign-texts.ts';
import { programOf, readsOnly, shellText } from './input-programs.ts';
import { shellVariables } from './obeyed-variables.ts';
import { orderedTexts, textsOfHooks } from './ordered-texts.ts';
import type { Command, ShellWord } from './shell-command.ts';
import { addedWord, behind, fieldsOf, joined, Word } from './shell-word.ts';
import { assignment } from './variable-assignments.ts';
import { fedText, writtenInto } from './written-output.ts';

/** What a command runs: a command of its own words, or a text that it hands to a shell. */
export type Inner =
  | {
      readonly words: readonly Word[];
      /** Whether it reads the same standard input. */
      readonly reads: boolean;
      readonly assignments?: Command['assignments'];
      /** Which of several commands it is, where what comes of an expansion decides that. */
      readonly arm?: number;
    }
  | { readonly text: Excerpt };

/** The commands that a command runs by its arguments or by what it is fed; the words begin with the command's own name. */
export function innerCommands(command: Command, words: readonly Word[]): readonly Inner[] {
  const { name } = command;
  if (name === undefined) return words.length > 0 ? unnamed(command, words) : ranLater(command.assignments);
  const { runs, wraps, orders, readsOrders, shell: kind } = recordOf(name);
  const special = wraps ? wrappers[wraps] : builtins.get(name);
  const ordered = orders || readsOrders || isForeign(name) ? given(command, name) : none;
  if (ordered.length > 0 && !kind) return ordered;
  const args = words.slice(1);
  if (!special && isUnknown(name))
    return [...run(shellAmong(args)), ...textsOfHooks(command).map((text) => ({ text }))];
  if (!runs && !special && !kind) return [];
  const line = readOptions(args, grammarOf(name));
  if (special) return special(args, line, command);
  if (!runs) return [...ordered, ...shell(command, line)];
  return hasOption(line, runs.query) ? [] : ranBehind(line, runs, words);
}

/** What stands behind the options and operands of a command, as a command or as the words of one. */
function ranBehind(
  { operands }: Line,
  { verbs, operands: own, by }: NonNullable<ProgramRecord['runs']>,
  [first, ...args]: readonly Word[],
): readonly Inner[] {
  const inner = behindVerb(operands, verbs).slice(own);
  if (!by) return run(inner);
  const isGiven = by.behind === undefined ? inner.length > 0 : args.some(({ value }) => value === by.behind);
  return isGiven ? run([addedWord(by.program, first!), ...inner]) : [];
}

const none: readonly never[] = [];

/** The texts that a command gives to a shell, by its record or in a language of its own. */
function given(command: Command, name: string): readonly Inner[] {
  const called = isForeign(name) ? foreignTexts(command, name) : none;
  return [...called, ...orderedTexts(command)].map((text) => ({ text }));
}

/** What stands behind one of some verbs, each of which may be several words; all, where there are no verbs. */
function behindVerb(words: readonly Word[], verbs: readonly string[] = ['']): readonly Word[] {
  const verb = verbs
    .map((each) => each.split(' ').filter(Boolean))
    .find((each) => each.every((part, i) => words[i]?.value === part));
  return verb ? words.slice(verb.length) : [];
}

/** The shell that a program of which nothing is known is given, with its words: `valgrind sh`, `nix develop -c sh -c …`. */
function shellAmong(args: readonly Word[]): readonly Word[] {
  const at = args.findIndex(({ value }) => value !== undefined && isShell(nameOf(value)));
  const [next, ...more] = args.slice(at + 1);
  const isFile = next && readOptions([next, ...more], grammarOf('sh')).operands[0] === next;
  return at === -1 || isFile ? [] : args.slice(at);
}

/** Where and when a command runs what it runs, where that is not for certain, and as it stands there. */
export type Certainty = 'perhaps' | 'later' | { readonly root: ShellWord };

/** How a command runs what it runs; undefined where that is for certain, at once, and in the same place. */
export function certaintyOf(command: Command): Certainty | undefined {
  const { runs, wraps, shell: kind } = recordOf(command.name);
  if (command.name === undefined) return command.program ? undefined : 'later';
  if (builtins.has(command.name)) return running.get(command.name);
  if (isUnknown(command.name)) return 'perhaps';
  const [root] = runs?.rooted ? optionsOf(command).operands : [];
  if (root) return { root };
  const mayRunNone =
    wraps === 'files' ||
    (wraps === 'words' && hasOption(command, 'r', 'no-run-if-empty')) ||
    (kind !== undefined && readsOnly(command));
  return mayRunNone ? 'perhaps' : undefined;
}

/** What sets variables that outlive it. */
const declarers = ['export', 'declare', 'typeset'];

/** At a signal, where its own name stands for a command, or where the shell asks for one. */
const running: ReadonlyMap<string, Certainty> = new Map(
  ['trap', 'alias', ...declarers].map((name) => [name, 'later'] as const),
);

/** What the shell itself runs of variables that are set, when it next asks for a command: `PROMPT_COMMAND='…'`. */
function ranLater(assigned: Command['assignments']): readonly Inner[] {
  return assigned.flatMap(({ name, value }) =>
    shellVariables.has(name) && value instanceof Word ? script(value.excerpt()) : [],
  );
}

type Line = Arguments<Word>;

type Wrapper = (args: readonly Word[], line: Line, command: Command) => readonly Inner[];

const wrappers: Readonly<Record<NonNullable<ProgramRecord['wraps']>, Wrapper>> = {
  root: sudo,
  environment: env,
  words: xargs,
  files: find,
  account: su,
};

/** What the shell itself runs. */
const builtins: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['eval', (args) => (args.length === 1 ? texts(args[0]) : script(joined(args, ' ')))],
  ['source', ([file], _, command) => sourced(file, command)],
  ['.', ([file], _, command) => sourced(file, command)],
  [
    'alias',
    (args) =>
      args.flatMap((word) =>
        word.value?.includes('=') ? script(behind(word, word.value.indexOf('=') + 1).excerpt()) : [],
      ),
  ],
  ...declarers.map((name) => [name, declaring] as const),
  ['trap', (_, { operands: [action] }) => script(action?.value === '-' ? undefined : action?.excerpt())],
]);

/** `export PROMPT_COMMAND='…'` */
function declaring(args: readonly Word[]): readonly Inner[] {
  return ranLater(assignments(args.filter((word) => assignment.test(knownStart(word)))).assigned);
}

/** As many commands as one is read as where a loop goes over their names. */
const mostNames = 20;

/** What a command may be whose name only the run knows: without an expansion that may be no word, or as a variable says. */
function unnamed({ assignments }: Command, [first, ...rest]: readonly Word[]): Inner[] {
  if (!first) return [];
  const output = first.output();
  if (output) return run([...fieldsOf(first, { value: output, at: first.at }), ...rest]);
  const isNone = first.mayBeNone && (first.choices.length === 0 || first.choices.some(({ value }) => !value));
  const choices = first.choices.slice(-mostNames);
  const named = choices.map((choice) => fieldsOf(first, choice)).filter((fields) => fields.length > 0);
  return [...(isNone ? [rest] : []), ...named.map((fields) => [...fields, ...rest])]
    .filter(([program]) => program && /^[\w./~[]/.test(knownStart(program) || '.'))
    .map((each, arm) => ({ words: each, reads: true, arm, assignments }));
}

function run(words: readonly Word[], reads = true): Inner[] {
  return words.length > 0 ? [{ words, reads }] : [];
}

function script(text: Excerpt | undefined): Inner[] {
  return text ? [{ text }] : [];
}

/** A word as a text, or each that it may be. */
function texts(word: Word | undefined): Inner[] {
  const choices = word?.value === undefined ? (word?.choices.filter((each) => each instanceof Word) ?? []) : [];
  return choices.length > 0 ? choices.flatMap((each) => script(each.excerpt())) : script(word?.excerpt());
}

/** Leading `NAME=value` words. */
function assignments(words: readonly Word[]): { assigned: Command['assignments'][number][]; rest: readonly Word[] } {
  const assigned: Command['assignments'][number][] = [];
  for (const [i, word] of words.entries()) {
    const match = assignment.exec(knownStart(word));
    if (!match) return { assigned, rest: words.slice(i) };
    assigned.push({ name: match[1]!, value: behind(word, match[0].length), at: word.at });
  }
  return { assigned, rest: [] };
}

function sudo(args: readonly Word[]): readonly Inner[] {
  // Options may follow assignments.
  const assigned: Command['assignments'][number][] = [];
  let rest = args;
  for (let before = -1; rest.length !== before; ) {
    before = rest.length;
    const line = readOptions(rest, grammarOf('sudo'));
    if (hasOption(line, 'l', 'list', 'v', 'validate', 'k', 'K', 'V', 'version', 'e', 'edit')) return [];
    const found = assignments(line.operands);
    assigned.push(...found.assigned);
    rest = found.rest;
  }
  return rest.length > 0 ? [{ words: rest, reads: true, assignments: assigned }] : [];
}

function env(_: readonly Word[], line: Line): readonly Inner[] {
  const split = optionValue(line, 'S', 'split-string');
  if (split) return script(joined([split, ...line.operands], ' '));
  const words = line.operands[0]?.value === '-' ? line.operands.slice(1) : line.operands;
  const { assigned, rest } = assignments(words);
  return rest.length > 0 ? [{ words: rest, reads: true, assignments: assigned }] : [];
}

function xargs(_: readonly Word[], line: Line, { input }: Command): readonly Inner[] {
  const words = line.operands;
  const first = words[0];
  if (!first) return [];
  // What it reads becomes more words.
  const read = new Word({
    at: first.at,
    value: undefined,
    base: first.base,
    pieces: [],
    held: input,
  });
  const replaced = optionOf(line, 'I', 'i', 'replace');
  if (!replaced) return run([...words, read], false);
  // What is only a part of a word, an argument of a command in it, is no command.
  const mark = replaced.value?.value ?? '{}';
  return run(
    words.map((word) => (word.value === mark ? read : word)),
    false,
  );
}

/** `find … -exec cmd {} ; -exec cmd {} +` */
function find(args: readonly Word[], line: Line): readonly Inner[] {
  const runs = optionOf(line, 'exec', 'execdir', 'ok', 'okdir');
  if (!runs) return [];
  const words = args.slice(args.indexOf(runs.word) + 1);
  const end = words.findIndex(({ value }) => value === ';' || value === '+');
  if (end === -1) return run(words, false);
  const rest = words.slice(end + 1);
  return [...run(words.slice(0, end), false), ...find(rest, readOptions(rest, grammarOf('find')))];
}

/** `su app -c '…'`, `runuser -u app -- …`. */
function su(args: readonly Word[], line: Line, command: Command): readonly Inner[] {
  const text = optionOf(line, 'c', 'command', 'session-command');
  if (text) return script(text.value?.excerpt());
  const [first] = line.operands;
  if (hasOption(line, 'u', 'user')) return first ? run(args.slice(args.indexOf(first))) : [];
  const behindAccount = line.operands.filter(({ value }) => value !== '-').slice(1);
  return behindAccount.length > 0
    ? run([addedWord(shellOfAccount, args[0]!), ...behindAccount])
    : script(fedText(command));
}

/** Whose words are those behind the account: `su app -- -c '…'`. */
const shellOfAccount = 'sh';

export function isShell(name: string): boolean {
  return recordOf(name).shell === 'posix';
}

/** Whether a command is a shell that reads its commands from its standard input. */
export function isInteractiveShell(command: Command): boolean {
  return isShell(command.name ?? '') && programOf(command)?.from === 'input';
}

/** `sh -ec '…'`, or whatever a shell without a script reads from its standard input. */
function shell(command: Command, line: Line): readonly Inner[] {
  const [operand] = line.operands;
  const text = shellText(line);
  if (text) return texts(text);
  if (operand && !hasOption(line, 's') && !isStandardInput(operand)) return sourced(operand, command);
  return script(fedText(command));
}

/** `bash <(echo …)`: a file that another command writes, or a descriptor that it reads. */
function sourced(file: Word | undefined, command: Command): readonly Inner[] {
  return script(file && writtenInto(file, command));
}
