import type { Interpreter } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { type Arguments, hasOption, optionOf, optionsOf, optionValue } from './command-options.ts';
import { isStandardInput } from './descriptors.ts';
import { orderedFile, readsOrders } from './ordered-texts.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** How a command comes by the program that it interprets: from its standard input, as the text of a word, in a file. */
export type Program = { readonly from: 'input' } | { readonly from: 'text' | 'file'; readonly word: ShellWord };

/**
 * The file that a command runs, as it is written: what an interpreter is given, or what the command is called by.
 *
 * @returns undefined where an interpreter runs something else, or a file that only the run knows
 */
export function startedFile(command: Command): string | undefined {
  const program = programOf(command);
  if (program) return program.from === 'file' ? program.word.value : undefined;
  return textAt(command.nameAt).replace(/^(["'])(.*)\1$/s, '$2');
}

/**
 * The program that an interpreter runs: its standard input (`sh`, `bash -s -- x`, `python3 -`), a text (`sh -c "…"`,
 * `eval …`), or a file, which may be no more than a download (`bash <(…)`, `source <(…)`).
 */
export const programOf = once((command: Command): Program | undefined => {
  const { name, args } = command;
  if (name === undefined) return undefined;
  if (name === 'eval') return args[0] && { from: 'text', word: args[0] };
  if (name === 'source' || name === '.') return args[0] && fileOrInput(args[0]);
  const { shell, interprets, wraps } = recordOf(name);
  if (shell) return shellProgram(command);
  if (readsOrders(command)) return { from: 'input' };
  const ordered = orderedFile(command);
  if (ordered) return fileOrInput(ordered);
  if (wraps === 'account') return accountProgram(command);
  return interprets && interpretedProgram(command, interprets);
});

function interpretedProgram(command: Command, interpreter: Interpreter): Program | undefined {
  const { file, operands, reads, argumentsBehindDashes, passesOn } = interpreter;
  const { args } = command;
  const own = operandsOf(command, interpreter);
  if (!own) return undefined;
  const [first] = own;
  const texts = programTexts(command);
  const [word] = texts;
  if (word) return texts.some((each) => passesInput(each, passesOn)) ? { from: 'input' } : { from: 'text', word };
  const written = optionValue(command, file);
  if (written) return fileOrInput(written);
  if (operands === 'none') return reads === '' || hasOption(command, reads) ? { from: 'input' } : undefined;
  if (first && argumentsBehindDashes && args[args.indexOf(first) - 1]?.value === '--') return { from: 'input' };
  return fileOrInput(first);
}

/** The words of which the first may be a program: behind a verb, or a path that needs none; undefined behind other verbs. */
function operandsOf(command: Command, { verbs }: Interpreter): readonly ShellWord[] | undefined {
  const { operands } = optionsOf(command);
  const [verb, ...rest] = operands;
  if (!verbs || verb?.value === undefined) return operands;
  if (isOneOf(verb.value, verbs.file) || isOneOf(verb.value, verbs.text)) return rest;
  return /[./:]/.test(verb.value) || isStandardInput(verb) ? operands : undefined;
}

function passesInput(text: ShellWord, patterns: readonly RegExp[] = []): boolean {
  const said = knownText(text);
  return patterns.length > 0 && patterns.every((each) => each.test(said));
}

/** The texts that are the program of an interpreter: `gdb -ex a -ex b`. */
export function programTexts(command: Command): readonly ShellWord[] {
  const { interprets } = recordOf(command.name);
  if (!interprets) return [];
  const { text, operand, operands, file, verbs } = interprets;
  const names = text.split(' ');
  const line = optionsOf(command);
  const told = line.options.flatMap(({ key, value }) => (value && names.includes(key) ? value : []));
  if (told.length > 0) return told;
  const isFirst = hasOption(command, operand) || (operands === 'text' && !hasOption(command, file));
  const isBehindVerb = verbs?.text !== undefined && line.operands[0]?.value === verbs.text;
  return isFirst || isBehindVerb ? (operandsOf(command, interprets)?.slice(0, 1) ?? []) : [];
}

/** The option by which an interpreter is given a program's text. */
export function textOption(interpreter: string): string {
  return `-${recordOf(interpreter).interprets?.text.split(' ')[0] ?? 'c'}`;
}

/** A program in a file, unless that stands for the standard input. */
function fileOrInput(word: ShellWord | undefined): Program {
  return !word || isStandardInput(word) ? { from: 'input' } : { from: 'file', word };
}

/** What a command runs as another account, where that is a text for its shell: `su app -c '…'`. */
function accountProgram(command: Command): Program | undefined {
  const text = optionOf(command, 'c', 'command', 'session-command');
  return text && { from: 'text', word: text.value ?? text.word };
}

/** Whether a shell is told to read commands and run none: `sh -n`, `set -n`. */
export function readsOnly(command: Command): boolean {
  return hasOption(command, 'n') || optionValue(command, 'o')?.value === 'noexec';
}

/** The text that a shell is told to run: the first operand behind `-c`, or the value of that where it has one. */
export function shellText<W extends Setting>(line: Arguments<W>): W | undefined {
  const told = optionOf(line, 'c', 'command');
  return told && (told.value ?? line.operands[0]);
}

function shellProgram(command: Command): Program | undefined {
  if (readsOnly(command)) return undefined;
  const [first] = optionsOf(command).operands;
  const text = shellText(optionsOf(command));
  if (text) return { from: 'text', word: text };
  return hasOption(command, 's') ? { from: 'input' } : fileOrInput(first);
}
