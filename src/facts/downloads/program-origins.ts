import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { isConnector } from '../../model/shell/connections.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import { isCipher } from '../../model/shell/letter-translation.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import { fedText, knownOutput } from '../../model/shell/written-output.ts';
import { knownText } from '../../text/setting.ts';
import { asksByItself, isDownload, namesContent } from './download-commands.ts';

/** How a command comes by what it writes, so that nobody can read that in its script. */
export type ProgramOrigin = 'downloaded' | 'sent' | 'made' | 'decoded';

/**
 * How a command comes by what it writes: it downloads it, gets it from another host, decodes it, or makes it by itself.
 *
 * @param alsoMade whether what only the run knows counts, be it made here
 * @returns undefined for what can be read where it is, and for a download whose address says which content is meant
 */
export function programOrigin(command: Command, alsoMade: boolean): ProgramOrigin | undefined {
  if (isDownload(command)) return isKnownContent(command) || printsNothing(command) ? undefined : 'downloaded';
  if (isDecoder(command)) return 'decoded';
  if (isConnector(command) || asksHost(command) || asksByItself(command)) return 'sent';
  return alsoMade && isUnread(command) ? 'made' : undefined;
}

/** Whether it prints what the host answers that it gives its words to: `ssh h cat x`, `dig +short TXT x`. */
function asksHost({ name }: Command): boolean {
  return (recordOf(name).sends ?? []).some(({ operands }) => operands === 'names' || operands === 'texts');
}

/** Whether what a download brings is of this machine, or of an address over TLS that says which content is meant. */
function isKnownContent(command: Command): boolean {
  const urls = urlsOf(command.args);
  return (
    urls.length > 0 &&
    urls.every(({ url }) => isLoopback(url) || /^file:/i.test(url) || (/^https:/i.test(url) && namesContent(url)))
  );
}

/** Whether it only sees if somebody answers, so that no shell gets a word of it: `until $(curl -so /dev/null "$URL")`. */
function printsNothing(command: Command): boolean {
  const { into, prints } = recordOf(command.name).downloads ?? {};
  const { operands } = optionsOf(command);
  return (
    optionValue(command, into)?.value === '/dev/null' &&
    operands.length === 1 &&
    !/\s/.test(operands[0]!.value ?? '') &&
    !hasOption(command, prints) &&
    command.redirects.every(({ operator }) => operator !== '>&')
  );
}

/** Whether a command turns a text that nobody can read back into what it stands for. */
function isDecoder(command: Command): boolean {
  const { name } = command;
  if (name === 'openssl' && !/^(?:base64|enc)$/.test(optionsOf(command).operands[0]?.value ?? '')) return false;
  const { decodes, translates } = recordOf(name);
  if (!translates) return name === 'uudecode' || hasOption(command, decodes);
  const [from = '', to = ''] = optionsOf(command).operands.map(knownText);
  return isCipher(from, to);
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
