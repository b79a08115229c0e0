import type { Statement } from 'unbash';
import { programsLike, recordOf } from '../../known/programs/records.ts';
import type { Excerpt, Location } from '../../source.ts';
import { knownText, unknownMark } from '../../text/setting.ts';
import { type Branch, presumed } from './branches.ts';
import { optionValue } from './command-options.ts';
import type { Inner } from './command-wrappers.ts';
import { type Extent, shellIn } from './script-ends.ts';
import type { Command, Frame, Redirect, ShellWord } from './shell-command.ts';
import { Word } from './shell-word.ts';
import { fedText } from './written-output.ts';

/** Where a piece of a script stands. */
export interface Surroundings {
  /** The commands that write into its standard input. */
  readonly input: readonly Command[];
  readonly via: Command | undefined;
  readonly within: Command['within'];
  readonly branch: Branch | undefined;
  /** Whether the script goes on behind it whether it fails or not. */
  readonly goesOn?: boolean | undefined;
  /** Whether it goes on while it runs. */
  readonly inBackground?: boolean | undefined;
  readonly frame?: Frame | undefined;
  /** What `exit`, `return` or `break` would end there. */
  readonly extent?: Extent | undefined;
  /** Whether what stands around it goes on where it fails. */
  readonly caught?: boolean | undefined;
  /** Whether it only runs, and at once, where something else failed: `x || exit`. */
  readonly failed?: boolean | undefined;
}

/** The word that a command stands in, while it is read. */
export interface Within {
  readonly command: Command;
  /** Known as soon as it has been read; commands inside it are made before. */
  word: ShellWord | undefined;
}

const none: readonly never[] = [];

/** At the start of a script. */
export const nowhere: Surroundings = { input: [], via: undefined, within: undefined, branch: undefined };

/** A command while it is read: its words are known only after it has been put in its place among the others. */
export class SimpleCommand implements Command {
  name: string | undefined = undefined;
  program: Word | undefined = undefined;
  args: Word[] = [];
  nameAt: Location;
  assignments: Command['assignments'][number][] = [];
  environment: Command['assignments'] = none;
  redirects: Redirect[] = [];
  readonly at: Location;
  input: readonly Command[];
  readonly via: Command | undefined;
  readonly within: Command['within'];
  branch: Branch | undefined;
  readonly inBackground: boolean;
  readonly frame: Frame | undefined;

  constructor(at: Location, { input, via, within, branch, inBackground = false, frame }: Surroundings) {
    this.at = at;
    this.nameAt = at;
    this.input = input;
    this.via = via;
    this.within = within;
    this.branch = branch;
    this.inBackground = inBackground;
    this.frame = frame;
  }

  /** The command's words from its name on. */
  set words(words: readonly Word[]) {
    const [first] = words;
    this.program = first;
    this.args = words.slice(1);
    if (!first) return;
    const path = knownText(first);
    const name = (meant(path) ?? path).replace(/^.*\//s, '');
    this.name = name.includes(unknownMark) ? undefined : name || undefined;
    this.nameAt = first.at;
    if (this.args.some(asksForHelp)) this.branch = presumed(this.at, this.branch);
  }
}

/** Of the programs that a pattern of the shell may name (`/bin/s?`), the worst: a shell, one that downloads, any. */
function meant(path: string): string | undefined {
  if (!/^\/.*[*?[]/.test(path) || path.length > 100) return undefined;
  const like = programsLike(path);
  return like.find((each) => recordOf(each).shell) ?? like.find((each) => recordOf(each).downloads) ?? like[0];
}

/** Whether a word has a program tell of itself, and do nothing else. */
function asksForHelp({ value }: ShellWord): boolean {
  return value === '--help' || value === '--version';
}

/** Where a statement stands among others. @param isLast whether none stands behind it */
export function ofStatement(
  { command, background, pos }: Statement,
  isLast: boolean,
  base: Excerpt,
  around: Surroundings,
): Surroundings {
  const isChain = command.type === 'AndOr';
  const own = background ? inBackground(around, base.locate(pos, pos)) : around;
  if (isLast && !(isChain && command.operators.includes('||'))) return own;
  return { ...own, caught: true, goesOn: own.goesOn || (isChain && !isLast) };
}

/** What runs while the script goes on, and ends who knows when. */
export function inBackground(around: Surroundings, at: Location): Surroundings {
  const branch = presumed(at, around.branch, Number.POSITIVE_INFINITY);
  return { ...around, branch, inBackground: true, extent: shellIn(around, true) };
}

/** A command that another one runs by words of its own. */
export function commandIn(
  { words, reads, assignments = [] }: Extract<Inner, { words: unknown }>,
  around: Surroundings & { readonly via: SimpleCommand },
): SimpleCommand {
  const { source, span } = words[0]!.at;
  const end = Math.max(span.end, ...words.map(({ at }) => (at.source === source ? at.span.end : 0)));
  const runs = new SimpleCommand(source.at(span.start, end), reads ? around : { ...around, input: [] });
  runs.redirects = around.via.redirects;
  runs.assignments = [...assignments];
  runs.words = words;
  return runs;
}

/** Whether a command runs another one by words of its own, and gives it its redirections: `sudo env > file`. */
export function redirects(command: Command, other: Command): boolean {
  return other.via === command && other.redirects === command.redirects;
}

/** What redirections make of the standard input; undefined where they leave it alone. */
export function inputOf(redirects: readonly Redirect[]): readonly Command[] | undefined {
  const last = redirects.findLast(
    ({ operator, descriptor }) => operator.startsWith('<') && operator !== '<&' && (descriptor ?? 0) === 0,
  );
  if (!last) return undefined;
  return last.operator === '<' ? last.target.commands : [];
}

/** What stands in a group with redirections. */
export function fedBy(redirects: readonly Redirect[], around: Surroundings): Surroundings {
  if (!redirects.some(({ operator }) => operator.startsWith('<'))) return around;
  return { ...around, input: inputOf(redirects) ?? around.input, frame: { redirects, outer: around.frame } };
}

const stillStandardOutput = /^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/;

export function writesToFile(redirects: readonly Redirect[]): boolean {
  return redirects.some(
    ({ operator, descriptor, target }) =>
      /^(?:&?>>?|>\|)$/.test(operator) &&
      (descriptor ?? 1) === 1 &&
      !stillStandardOutput.test(target.value ?? '') &&
      target.commands.length === 0,
  );
}

/** Gives a file that `{ …; } > file` writes to every command whose output goes there, so that none is left. */
export function redirectOutput(commands: readonly Command[], redirects: readonly Redirect[]): readonly Command[] {
  const toFile = redirects.filter((redirect) => writesToFile([redirect]));
  // What a command runs shares its redirections.
  for (const own of new Set(commands.map((command) => (command as SimpleCommand).redirects))) own.push(...toFile);
  return [];
}

/** The variables that a command puts something into that the text does not say. */
export function filled(command: SimpleCommand): string[] {
  if (!command.name || !['read', 'mapfile', 'readarray', 'getopts', 'unset', 'printf'].includes(command.name))
    return [];
  const words = command.name === 'printf' ? [optionValue(command, 'v')] : command.args;
  return words.flatMap((word) => (word?.value && /^[A-Za-z_]\w*$/.test(word.value) ? [word.value] : []));
}

/** What a command fills a variable with from its standard input: one of the lines of a text, or what the commands write which it reads. */
export function readInto(command: SimpleCommand): Word[] {
  const { at, input, program } = command;
  if (command.name !== 'read' || !program) return [];
  const fed = fedText(command);
  if (fed) return linesOf(fed, at);
  return input.length > 0 ? [new Word({ at, value: undefined, base: program.base, pieces: [], commands: input })] : [];
}

function linesOf(text: Excerpt, at: Location): Word[] {
  return [...text.text.matchAll(/[^\n]+/g)].map(({ 0: value, index }) => {
    const pieces = [{ start: index, end: index + value.length }];
    return new Word({ at, value, base: text, pieces });
  });
}

/** Commands in the order of their text: here-documents stand behind the line that reads them. */
export function inOrder(commands: readonly Command[]): readonly Command[] {
  const before = (a: Command, b: Command) => a.at.span.start - b.at.span.start;
  const ordered = commands.every((command, i) => i === 0 || before(commands[i - 1]!, command) <= 0);
  return ordered ? commands : commands.toSorted(before);
}

/** Whether the redirections of a command hold for what follows: `exec < file`. */
export function opens(command: Command): boolean {
  return command.args.length === 0 && recordOf(command.name).redirects === true;
}

/** Whether a command is run by one of some others, or reads what one writes, through pipes. */
export function readsFrom(command: Command, others: readonly Command[]): boolean {
  const front = new Set([command]);
  for (const each of front) {
    if (others.includes(each)) return true;
    for (const before of each.via ? [each.via, ...each.input] : each.input) front.add(before);
  }
  return false;
}
