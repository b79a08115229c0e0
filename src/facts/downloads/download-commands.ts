import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { isConnector } from '../../model/shell/connections.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import { fedText, knownOutput } from '../../model/shell/written-output.ts';
import { type Location, spanning } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { knownParts, knownStart } from '../../text/setting.ts';

export function isDownload({ name }: Command): boolean {
  return recordOf(name).downloads !== undefined;
}

/** Whether it only asks or sends, and brings nothing: `curl -I`, `curl -T f`, `wget --spider`, `curl -o /dev/null`. */
export function sendsOnly(command: Command): boolean {
  const { downloads } = recordOf(command.name);
  if (!downloads) return false;
  const { into, not, method } = downloads;
  return (
    optionValue(command, into)?.value === '/dev/null' ||
    hasOption(command, not) ||
    !/^GET$/i.test(optionValue(command, method)?.value ?? 'GET')
  );
}

/** Whether what a download brings can be changed on its way: no TLS, or nobody looks at the certificate. */
export function isUnprotected(command: Command): boolean {
  if (command.args.some((word) => /^(?:http|ftp):\/\//i.test(knownStart(word)))) return true;
  const { off, set } = recordOf(command.name).certificates ?? {};
  const value = optionValue(command, set?.options)?.value;
  return hasOption(command, off) || (value !== undefined && set?.values?.test(value) === true);
}

/** Whether an address says which content is meant: `#sha256=…`, a commit in the path. */
export function namesContent(url: string): boolean {
  return /#(?:\w{3,6}[=:-])?[0-9a-f]{32,128}$|[/@][0-9a-f]{40}(?:[./]|$)/i.test(url);
}

/** Whether what a download brings is of this machine, or of an address over TLS that says which content is meant. */
function isKnownContent(command: Command): boolean {
  const urls = urlsOf(command.args);
  return (
    urls.length > 0 &&
    urls.every(({ url }) => isLoopback(url) || /^file:/i.test(url) || (/^https:/i.test(url) && namesContent(url)))
  );
}

/** Commands that write what their words hold. */
const passing = new Set(['echo', 'printf', 'cat']);

/** The downloads whose bytes reach a command, straight or through filters (`curl … | gunzip | sh`). */
export function downloadsInto(commands: readonly Command[]): Command[] {
  return reaching(commands, isDownload);
}

/** Of some commands and those whose output reaches them, straight or through filters, the nearest of a kind. */
export function reaching(commands: readonly Command[], isWanted: (command: Command) => boolean): Command[] {
  return commands.flatMap((command) => {
    if (isWanted(command)) return [command];
    const words = passing.has(command.name ?? '') ? command.args.flatMap(outputIn) : [];
    return reaching([...command.input, ...words], isWanted);
  });
}

/** The commands whose output a word holds, itself or through a variable. */
function outputIn({ commands, held }: ShellWord): readonly Command[] {
  return [...commands, ...held];
}

/** Whether what only the run knows of a text stands where a command begins, and not among the words of one. */
function beginsWithUnknown(text: ShellWord): boolean {
  const parts = knownParts(text);
  return parts.some((part, i) => {
    if (part !== undefined) return false;
    const before = i === 0 ? '' : parts[i - 1]!;
    const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
    return /(?:^|[;&|({]|\b(?:eval|exec|then|else|do))["']?$/.test(line);
  });
}

/** The downloads that a command runs as a program, unseen: piped in, substituted, or called as a command themselves. */
export function downloadsRun(
  command: Command,
  all: readonly Command[],
): { readonly downloads: readonly Command[]; readonly end: Location } {
  const { writers, end } = programWriters(command, all);
  return { downloads: downloadsInto(writers).filter((each) => !isKnownContent(each)), end };
}

/** The commands whose output a command runs as a program, and where that is said. */
export function programWriters(
  command: Command,
  all: readonly Command[],
): { readonly writers: readonly Command[]; readonly end: Location } {
  const program = programOf(command);
  if (program?.from === 'file') return { writers: program.word.commands, end: program.word.at };
  if (program?.from === 'text') {
    const runs = beginsWithUnknown(program.word);
    return { writers: runs ? outputIn(program.word) : [], end: program.word.at };
  }
  if (program) {
    const text = command.redirects.findLast(({ operator }) => operator === '<<<')?.target;
    return { writers: text ? outputIn(text) : command.input, end: text ? text.at : command.nameAt };
  }
  // `$(curl …)` in the place of the command's name.
  const called = command.name === undefined && command.nameAt !== command.at ? (namers(all).get(command) ?? []) : [];
  return { writers: called, end: command.nameAt };
}

/**
 * What writes the program that a shell, or another program that runs what it reads, gets through a pipe, where that comes from
 * elsewhere or is made by a program: nobody can read it here. A file is read where it is, and so is what only prints and filters it.
 */
export function unreadWriter(command: Command): Command | undefined {
  if (programOf(command)?.from !== 'input') return undefined;
  if (command.redirects.some(({ operator, descriptor }) => operator.startsWith('<') && !descriptor)) return undefined;
  return reaching(command.input, isUnread)[0];
}

/** The commands among some that read such a program, unless it is a download. */
export function unreadPrograms(
  commands: readonly Command[],
): readonly { readonly writer: Command; readonly reader: Command; readonly at: Location }[] {
  return commands.flatMap((reader) => {
    const writer = unreadWriter(reader);
    if (!writer || downloadsRun(reader, commands).downloads.length > 0) return [];
    return [{ writer, reader, at: spanning(writer.at, reader.nameAt) }];
  });
}

/** Whether only the run knows what a command writes; a download is one of its own. */
function isUnread(command: Command): boolean {
  if (isDownload(command)) return false;
  const { words, passes, local, hands, searches, unpacks, interprets } = recordOf(command.name);
  const isPlain = (words || passes || local || hands || searches) && !unpacks;
  if (command.name === undefined) return false;
  return !isPlain || isConnector(command) || changesText(command) || (interprets !== undefined && makesText(command));
}

/** Whether a command prints another text than the one that is written in front of it, which nobody reads as what it becomes. */
function changesText(command: Command): boolean {
  const { passes, hands } = recordOf(command.name);
  return passes === true && !hands && fedText(command) !== undefined && knownOutput([command]) === undefined;
}

/** Whether it prints what its program says, of no file and nothing that it reads. */
function makesText(command: Command): boolean {
  return (
    programOf(command)?.from === 'text' &&
    optionsOf(command).operands.length <= 1 &&
    command.input.length === 0 &&
    command.redirects.every(({ operator }) => !operator.startsWith('<'))
  );
}

/** The commands that write the name of each command whose name is written by others. */
const namers = once((commands: readonly Command[]) => {
  const naming = commands.filter(({ within }) => within && within.word.at === within.command.nameAt);
  return groupBy(naming, ({ within }) => within!.command);
});

/** The downloads among some commands that one of them runs at once. */
export const downloadsRunBy = once(
  (commands: readonly Command[]): ReadonlySet<Command> =>
    new Set(commands.flatMap((command) => downloadsRun(command, commands).downloads)),
);

/**
 * Where a program stands that runs another which it fetches or decodes, so that its text stands nowhere here:
 * `python -c "exec(urlopen(…).read())"`, or a here-document.
 */
export function runsUnseenProgram(
  command: Command,
): { readonly at: Location; readonly how: 'fetched' | 'decoded' } | undefined {
  const program = programOf(command);
  if (!program || program.from === 'file') return undefined;
  const { runs, fetches, decodes } = recordOf(command.name).interprets ?? {};
  if (!runs) return undefined;
  for (const word of program.from === 'text' ? [program.word] : fedTo(command)) {
    const { at } = word;
    const text = knownParts(word)
      .map((part) => part ?? ' ')
      .join('');
    if (!runs.test(text)) continue;
    if (fetches?.test(text)) return { at, how: 'fetched' };
    if (decodes?.test(text)) return { at, how: 'decoded' };
  }
  return undefined;
}
