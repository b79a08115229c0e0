import type { Interpreter } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownText } from '../../text/setting.ts';
import { hasOption, optionOf, optionsOf, optionValue } from './command-options.ts';
import { readsOrders } from './ordered-texts.ts';
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
  const { shell, interprets, wraps, orders } = recordOf(name);
  if (shell) return shellProgram(command);
  if (orders?.input) return readsOrders(command) ? { from: 'input' } : undefined;
  if (wraps === 'root' || wraps === 'account') return accountProgram(command, wraps);
  return interprets && interpretedProgram(command, interprets);
});

function interpretedProgram(
  command: Command,
  { text, operand, operands, file, argumentsBehindDashes, passesOn }: Interpreter,
): Program | undefined {
  const { args } = command;
  const [first] = optionsOf(command).operands;
  const told = optionValue(command, text);
  const isFirst = hasOption(command, operand) || (operands === 'text' && !hasOption(command, file));
  const word = told ?? (isFirst ? first : undefined);
  if (word) return passesOn?.test(knownText(word)) ? { from: 'input' } : { from: 'text', word };
  if (operands === 'none') return undefined;
  if (first && argumentsBehindDashes && args[args.indexOf(first) - 1]?.value === '--') return { from: 'input' };
  return fileOrInput(optionValue(command, file) ?? first);
}

/** The option by which an interpreter is given a program's text. */
export function textOption(interpreter: string): string {
  return `-${recordOf(interpreter).interprets?.text.split(' ')[0] ?? 'c'}`;
}

/** A program in a file, unless that stands for the standard input. */
function fileOrInput(word: ShellWord | undefined): Program {
  return !word || isStandardInput(word) ? { from: 'input' } : { from: 'file', word };
}

/** Whether the name of a file stands for the standard input. */
export function isStandardInput({ value }: ShellWord): boolean {
  return value === '-' || /^\/(?:dev\/(?:stdin|fd\/0)|proc\/self\/fd\/0)$/.test(value ?? '');
}

/** What a command runs as another account, where that is a shell's: `su - app`, `su app -c '…'`, `sudo -i`. */
function accountProgram(command: Command, wraps: 'root' | 'account'): Program | undefined {
  const { operands } = optionsOf(command);
  if (wraps === 'root')
    return hasOption(command, 'i', 's', 'login', 'shell') && operands.length === 0 ? { from: 'input' } : undefined;
  const text = optionOf(command, 'c', 'command', 'session-command');
  if (text) return { from: 'text', word: text.value ?? text.word };
  const opens = !hasOption(command, 'u', 'user');
  return opens && operands.filter(({ value }) => value !== '-').length <= 1 ? { from: 'input' } : undefined;
}

/** Whether a shell is told to read commands and run none: `sh -n`, `set -n`. */
export function readsOnly(command: Command): boolean {
  return hasOption(command, 'n') || optionValue(command, 'o')?.value === 'noexec';
}

function shellProgram(command: Command): Program | undefined {
  if (readsOnly(command)) return undefined;
  const [first] = optionsOf(command).operands;
  if (hasOption(command, 'c')) return first && { from: 'text', word: first };
  return hasOption(command, 's') ? { from: 'input' } : fileOrInput(first);
}
