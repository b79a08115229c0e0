import { shellQuoting } from '../../known/shell-quoting.data.ts';
import { isShell } from '../../model/shell/command-wrappers.ts';
import { filesRun, filesRunFirst } from '../../model/shell/files-run.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Location, textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { CarriedData } from './carried-data.ts';
import type { DataFlow } from './data-flow.ts';

/** What is followed that a command runs as a program. */
export interface ProgramRun<S> {
  readonly carried: CarriedData<S>;
  /** Where the command says that it runs it. */
  readonly end: Location;
  /** Whether it comes as what the command reads. */
  readonly isRead: boolean;
}

/** Whether a command may run something that comes from elsewhere in its script. */
export function mayRunText(command: Command): boolean {
  if (programOf(command) || filesRun(command).some(({ from }) => from === 'here')) return true;
  return command.program !== undefined && isFilledIn(command.program);
}

function isFilledIn({ value, commands, held, variables = [] }: ShellWord): boolean {
  return value === undefined && commands.length + held.length + variables.length > 0;
}

/** What a command runs: from its input, as the text of a word, in a file, or in the place of its own name. */
export function programsRun<S>(command: Command, flow: DataFlow<S>): readonly ProgramRun<S>[] {
  const { nameAt } = command;
  if (isQuotedText(command)) return [];
  const files = filesOf(command).flatMap((word) => flow.at(word, command));
  return [...textsRun(command, flow), ...files.map((carried) => ({ carried, end: nameAt, isRead: false }))];
}

function textsRun<S>(command: Command, flow: DataFlow<S>): readonly ProgramRun<S>[] {
  const how = programOf(command);
  const { nameAt, program, redirects } = command;
  const runs = (carried: CarriedData<S>) => runsAsCommand(carried, command);
  if (how?.from === 'input') {
    const end = redirects.findLast(({ operator }) => operator === '<<<')?.target.at ?? nameAt;
    return flow.readBy(command).flatMap((carried) => (runs(carried) ? [{ carried, end, isRead: true }] : []));
  }
  const word = how?.word ?? program;
  if (!word || (!how && !isFilledIn(word))) return [];
  const held = how?.from === 'file' ? flow.inFile(word, command) : flow.inWord(word, command).filter(runs);
  return held.map((carried) => ({ carried, end: how ? word.at : nameAt, isRead: false }));
}

/** Whether a shell takes a text (`eval "$(…)"`) from a command that writes each value so that it is one word there: `jq -r @sh`. */
function isQuotedText(command: Command): boolean {
  const how = programOf(command);
  if (how?.from === 'text') return printsQuoted(how.word);
  // What stands in the text runs as it does.
  return command.name === undefined && command.via !== undefined && isQuotedText(command.via);
}

function printsQuoted({ commands }: ShellWord): boolean {
  const { args = [], redirects = [] } = commands.at(-1) ?? {};
  return [...args, ...redirects.map(({ target }) => target)].some(({ at }) => shellQuoting.calls.test(textAt(at)));
}

/** The files that a command runs, but for those whose text it reads or is told: that is followed as such. */
function filesOf(command: Command): readonly Setting[] {
  const { nameAt: at, program } = command;
  const how = programOf(command);
  const named = program && !how && isFilledIn(program) ? [program] : [];
  const files = how && how.from !== 'file' ? [] : filesRun(command);
  const paths = files.flatMap(({ path, from }) => (from === 'here' ? [{ value: path, at }] : []));
  return [...named, ...paths, ...filesRunFirst(command)];
}

/** Whether what is carried in a text stands where a command of a shell begins, or is all of another program. */
function runsAsCommand({ front }: CarriedData<unknown>, { name = '' }: Command): boolean {
  if (!isShell(name) && name !== 'eval') return /^["']*$/.test(front);
  const line = front.slice(front.lastIndexOf('\n') + 1).replace(/\$\{?\w+\}?/g, '');
  return /(?:^|\\n|[;&|{]|(?:^|[^=$(])\(|\b(?:eval|exec|then|else|do))\s*["']*$/.test(line.trimEnd());
}
