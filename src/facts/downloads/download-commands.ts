import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionValue } from '../../model/shell/command-options.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
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

/** The downloads whose bytes reach some commands or come from them, through pipes. */
export function downloadsInto(commands: readonly Command[]): readonly Command[] {
  return commands.flatMap((command) => (isDownload(command) ? [command] : downloadsInto(command.input)));
}

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
