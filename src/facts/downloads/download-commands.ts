import type { Interpreter } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionValue } from '../../model/shell/command-options.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import { type Program, programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isLoopback } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { isRemote } from '../../text/path.ts';
import { knownParts, knownStart, type Setting } from '../../text/setting.ts';

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

/** The downloads whose bytes reach some commands or come from them, through pipes. */
export function downloadsInto(commands: readonly Command[]): readonly Command[] {
  return commands.flatMap((command) => (isDownload(command) ? [command] : downloadsInto(command.input)));
}

/**
 * Where a program stands that is fetched as it runs, or runs another which it fetches or decodes, so that its text stands nowhere
 * here: `deno run https://…`, `python -c "exec(urlopen(…).read())"`, or a here-document.
 */
export function runsUnseenProgram(
  command: Command,
): { readonly at: Location; readonly how: 'fetched' | 'decoded' } | undefined {
  const program = programOf(command);
  if (!program) return undefined;
  const { interprets } = recordOf(command.name);
  if (program.from === 'file')
    return interprets?.addresses && isUncertainAddress(program.word)
      ? { at: program.word.at, how: 'fetched' }
      : undefined;
  for (const word of textsOf(program, command)) {
    const how = interprets && unseenIn(word, interprets);
    if (how) return { at: word.at, how };
  }
  return undefined;
}

/** Whether a program of another language that stands in the script asks another host, whose answer it may print. */
export function asksByItself(command: Command): boolean {
  const { fetches, sends } = recordOf(command.name).interprets ?? {};
  const program = (fetches ?? sends) && programOf(command);
  if (!program) return false;
  return textsOf(program, command).some((word) => {
    const text = shownText(word);
    const addresses = text.match(/\bhttps?:\/\/[^\s"'`)]+/g) ?? [];
    const isHere = addresses.length > 0 && addresses.every(isLoopback);
    return !isHere && [fetches, sends].some((each) => each?.test(text));
  });
}

/** The texts that a program is, where they stand in the script: an argument, or what it is fed. */
function textsOf(program: Program, command: Command): readonly Setting[] {
  if (program.from === 'text') return [program.word];
  return program.from === 'input' && recordOf(command.name).interprets?.runs ? fedTo(command) : [];
}

function shownText(program: Setting): string {
  return knownParts(program)
    .map((part) => part ?? ' ')
    .join('');
}

/** How a text comes by what it runs, so that nobody sees that. */
function unseenIn(program: Setting, { runs, fetches, decodes }: Interpreter): 'fetched' | 'decoded' | undefined {
  const text = shownText(program);
  if (!runs?.test(text)) return undefined;
  if (fetches?.test(text)) return 'fetched';
  return decodes?.test(text) ? 'decoded' : undefined;
}

/** Whether a word is an address that does not say which content is meant. */
function isUncertainAddress(word: Setting): boolean {
  const address = knownStart(word);
  return isRemote(address) && !namesContent(address);
}
