import type { ProgramRecord } from '../../known/programs/program.ts';
import { grammarOf, isUnknown, recordOf } from '../../known/programs/records.ts';
import { type Excerpt, textAt } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart } from '../../text/setting.ts';
import { type Arguments, hasOption, optionOf, optionsOf, optionValue, readOptions } from './command-options.ts';
import { isForeign, shellTexts } from './foreign-programs.ts';
import { programOf, programTexts, readsOnly } from './input-programs.ts';
import { orderedTexts } from './ordered-texts.ts';
import type { Command, ShellWord } from './shell-command.ts';
import { behind, fieldsOf, isStandardInput, joined, Word } from './shell-word.ts';
import { fedText, knownOutput } from './written-output.ts';

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
  if (name === undefined) return unnamed(command, words);
  const { runs, wraps, orders, readsOrders, shell: kind } = recordOf(name);
  const special = wraps ? wrappers[wraps] : builtins.get(name);
  if (isForeign(name)) return foreign(command, name);
  const ordered = orders || readsOrders ? orderedTexts(command).map((text) => ({ text })) : [];
  if (ordered.length > 0) return ordered;
  const args = words.slice(1);
  if (!special && isUnknown(name)) return run(shellAmong(args));
  if (!runs && !special && kind !== 'posix') return [];
  const line = readOptions(args, grammarOf(name));
  if (special) return special(args, line, command);
  if (!runs) return shell(command, line);
  if (hasOption(line, runs.query)) return [];
  return run(behindVerb(line.operands, runs.verbs).slice(runs.operands));
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
  if (builtins.has(command.name!)) return running.get(command.name!);
  if (command.name !== undefined && isUnknown(command.name)) return 'perhaps';
  const [root] = runs?.rooted ? optionsOf(command).operands : [];
  if (root) return { root };
  const mayRunNone =
    wraps === 'files' ||
    (wraps === 'words' && hasOption(command, 'r', 'no-run-if-empty')) ||
    (kind === 'posix' && readsOnly(command));
  return mayRunNone ? 'perhaps' : undefined;
}

/** At a signal, or where its own name stands for a command. */
const running: ReadonlyMap<string, Certainty> = new Map([
  ['trap', 'later'],
  ['alias', 'later'],
]);

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
  ['eval', (args) => script(joined(args, ' '))],
  ['source', ([file]) => sourced(file)],
  ['.', ([file]) => sourced(file)],
  [
    'alias',
    (args) =>
      args.flatMap((word) =>
        word.value?.includes('=') ? script(behind(word, word.value.indexOf('=') + 1).excerpt()) : [],
      ),
  ],
  ['trap', (_, { operands: [action] }) => script(action?.value === '-' ? undefined : action?.excerpt())],
]);

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

const assignment = /^([A-Za-z_]\w*)=/;

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
  return script(fedText(command));
}

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
  if (hasOption(line, 'c')) return script(operand?.excerpt());
  if (operand && !hasOption(line, 's') && !isStandardInput(operand)) return sourced(operand);
  return script(fedText(command));
}

/** `bash <(echo …)`: a file that another command writes. */
function sourced(file: Word | undefined): readonly Inner[] {
  return script(file && writtenInto(file));
}

function writtenInto(file: Word): Excerpt | undefined {
  return /^(?:[^<=]+=)?<\(/.test(textAt(file.at)) ? knownOutput(file.commands) : undefined;
}

/** `python3 -c 'os.system("…")'`, or the same in a here-document. */
function foreign(command: Command, name: string): readonly Inner[] {
  const told = programTexts(command).filter((word) => word instanceof Word);
  const program = programOf(command);
  const fed = program?.from === 'input' ? fedText(command) : undefined;
  const file = program?.from === 'file' && program.word instanceof Word ? writtenInto(program.word) : undefined;
  const texts = [...told.map((word) => word.excerpt()), ...(fed ? [fed] : []), ...(file ? [file] : [])];
  const called = texts.flatMap((text) => shellTexts(name, text));
  // What a program passes on is no program in its own language.
  return [...called, ...(fed && told.length > 0 ? [fed] : [])].map((text) => ({ text }));
}
