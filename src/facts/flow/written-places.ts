import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { isStandardInput } from '../../model/shell/descriptors.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf } from '../../model/shell/urls.ts';
import { nameOf } from '../../text/path.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';

/** The files that a download goes to by its options, or by the names in its addresses where it has none. */
export function downloadTargets(command: Command): readonly Setting[] {
  const { downloads } = recordOf(command.name);
  if (!downloads) return [];
  const { options } = optionsOf(command);
  const told = options.flatMap(({ key, value }) => (value && isOneOf(key, downloads.into) ? value : []));
  const isNamed = told.length === 0 && (downloads.named === undefined || hasOption(command, downloads.named));
  const byAddress = isNamed ? urlsOf(command.args) : [];
  const names: readonly Setting[] = [
    ...told.filter((word) => !isStandardInput(word)),
    ...byAddress.map(({ url, word: { at } }) => ({ value: nameOf(withoutQuery(url)), at })),
  ];
  const folder = optionValue(command, downloads.folder);
  const front = folder?.value?.replace(/\/?$/, '/') ?? '';
  return names.map((name) => {
    const { value, at } = name;
    return value === undefined || value.startsWith('/') ? name : { value: front + value, at };
  });
}

/** Where a download goes: `-o file`, `-O file` of wget, `-P folder`, `> file`; undefined where only the address says. */
export function outputOf(command: Command): string | undefined {
  const [written] = fileWrites(command);
  if (written) return written.path.value;
  const { into, folder } = recordOf(command.name).downloads ?? {};
  const isTold = optionValue(command, into) ?? optionValue(command, folder);
  return isTold && downloadTargets(command)[0]?.value;
}

/** The folder into which a command takes files out of an archive; undefined where it takes none. */
export function extractionFolder(command: Command): Setting | undefined {
  const { extracts } = recordOf(command.name);
  if (!extracts || !isExtraction(command, extracts.by)) return undefined;
  return optionValue(command, extracts.into) ?? { value: '.', at: command.at };
}

/** `tar -xf x`, and `tar xf x` without a dash. */
function isExtraction(command: Command, by: string | undefined): boolean {
  if (by === undefined || hasOption(command, by)) return true;
  return /^[a-zA-Z]{0,20}x[a-zA-Z]{0,20}$/.test(knownText(command.args[0] ?? { value: '', at: command.at }));
}

export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** What a script first says that a variable holds. */
export function assignedText(commands: readonly Command[], name: string): string | undefined {
  return commands.flatMap(({ assignments }) => assignments).find((each) => each.name === name)?.value.value;
}
