import { downloadPrograms } from '../../known/download-programs.data.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { knownParts, knownStart } from '../../text/setting.ts';

const { downloaders, runsUnseen } = downloadPrograms;

export function isDownload({ name }: Command): boolean {
  return name !== undefined && downloaders.has(name);
}

/** Whether it only asks or sends, and brings nothing: `curl -I`, `curl -T f`, `wget --spider`, `curl -o /dev/null`. */
export function sendsOnly(command: Command): boolean {
  if (isDownload(command) && optionValue(command, 'o', 'output', 'O', 'output-document')?.value === '/dev/null')
    return true;
  switch (command.name) {
    case 'curl': {
      const request = optionValue(command, 'X', 'request');
      return hasOption(command, 'I', 'head', 'T', 'upload-file') || !/^GET$/i.test(request?.value ?? 'GET');
    }
    case 'wget':
    case 'wget2':
      return optionsOf(command).options.some(({ key }) => /^(?:spider|method|post-)/.test(key));
    default:
      return false;
  }
}

/** Whether what a download brings can be changed on its way: no TLS, or nobody looks at the certificate. */
export function isUnprotected(command: Command): boolean {
  if (command.args.some((word) => /^(?:http|ftp):\/\//i.test(knownStart(word)))) return true;
  if (command.name === 'curl') return hasOption(command, 'k', 'insecure');
  return hasOption(command, 'no-check-certificate') || optionValue(command, 'check-certificate')?.value === 'false';
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
  const found = runsUnseen.find(({ names }) => names.test(command.name!));
  if (!found) return undefined;
  for (const word of program.from === 'text' ? [program.word] : fedTo(command)) {
    const { at } = word;
    const text = knownParts(word)
      .map((part) => part ?? ' ')
      .join('');
    if (!found.runs.test(text)) continue;
    if (found.fetches.test(text)) return { at, how: 'fetched' };
    if (found.decodes.test(text)) return { at, how: 'decoded' };
  }
  return undefined;
}
