import type { Command } from '../../model/shell/shell-command.ts';
import { type Location, spanning } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';
import { downloadsInto, isDownload } from './download-commands.ts';
import { outputOf } from './fetched-programs.ts';
import { checksAnything } from './integrity-checks.ts';

/** A key that becomes trusted without anyone comparing its fingerprint. */
export interface TrustedKey {
  readonly at: Location;
  /** `all`: for every package; `one`: kept for a repository that names it (`signed-by=`). */
  readonly for: 'all' | 'one';
}

const keyFile = /\.(?:gpg|asc|key|pub)$/i;
const keyFolders =
  /^\/(?:etc\/apt\/(?:trusted\.gpg\.d|keyrings)|usr\/share\/keyrings|etc\/apk\/keys|etc\/pki\/rpm-gpg)\//;

const keepers = new Set(['apt-key', 'rpm', 'rpmkeys', 'gpg', 'gpg2', 'tee']);

/** The keys that some commands fetch and trust. */
export function trustedKeys(commands: readonly Command[]): TrustedKey[] {
  const takes = (command: Command) => isDownload(command) || keepers.has(command.name ?? '');
  if (!commands.some(takes) || checksAnything(commands) || commands.some(showsFingerprint)) return [];
  const files = new Map(
    commands.flatMap((command) => {
      const file = isDownload(command) ? fetchedFile(command) : undefined;
      return file === undefined ? [] : [[file, command] as const];
    }),
  );
  const told = new Set<Command>();
  return commands.filter(takes).flatMap((command): TrustedKey[] => {
    const { name, args, nameAt } = command;
    const words = args.map(knownStart);
    if (name === 'apt-key') {
      const adds = words.find((word) => /^(?:add|adv)$/.test(word));
      const word = adds && args[words.indexOf(adds)];
      const receives = words.some((each) => /^--(?:recv|fetch)/.test(each));
      if (!word || (adds === 'adv' && (!receives || hasFingerprint(words)))) return [];
      const given = args.slice(args.indexOf(word) + 1).flatMap(({ commands }) => commands);
      const fetched =
        downloadsInto([...command.input, ...given]).length > 0 ||
        [command, ...command.input].some((each) =>
          each.args.some(({ value }) => value !== undefined && files.has(value)),
        );
      if (adds === 'add' && !fetched) return [];
      return [{ at: spanning(nameAt, word.at), for: 'all' }];
    }
    if (name === 'rpm' || name === 'rpmkeys') {
      const url = args.find((word) => /^https?:\/\//.test(knownStart(word)));
      return words.includes('--import') && url ? [{ at: url.at, for: 'all' }] : [];
    }
    if (/^gpg2?$/.test(name ?? '')) {
      const receives = words.some((word) => /^--(?:recv-keys?|receive-keys|fetch-keys)$/.test(word));
      if (receives && !hasFingerprint(words)) return [{ at: nameAt, for: 'all' }];
      const [download] = downloadsInto(command.input);
      if (!words.some((word) => /^--(?:import|dearmor)$/.test(word))) return [];
      const scope = words.includes('--import') ? 'all' : 'one';
      if (download) {
        told.add(download);
        return [{ at: spanning(download.nameAt, nameAt), for: scope }];
      }
      const file = args.find(({ value }) => value !== undefined && files.has(value.replace(/^\.\//, '')));
      return file ? [{ at: file.at, for: scope }] : [];
    }
    const fetched = isDownload(command) ? [command] : name === 'tee' ? downloadsInto(command.input) : [];
    if (fetched.length === 0 || fetched.some((download) => told.has(download))) return [];
    const target = isDownload(command)
      ? outputOf(command)
      : args.find(({ value }) => value && !value.startsWith('-'))?.value;
    if (target === undefined || !(keyFolders.test(target) || (keyFile.test(target) && target.includes('keyring'))))
      return [];
    return [{ at: nameAt, for: /trusted\.gpg\.d|apk\/keys/.test(target) ? 'all' : 'one' }];
  });
}

/** Where a key that is fetched to be used lies, as the next command names it. */
function fetchedFile(command: Command): string | undefined {
  const url = command.args.map(knownStart).find((word) => /^https?:\/\//.test(word));
  return url && (outputOf(command) ?? url.replace(/[?#].*$/s, '').replace(/^.*\//, ''));
}

/** A key that is asked for by its whole fingerprint is the one that was meant. */
function hasFingerprint(words: readonly string[]): boolean {
  const ids = words.filter((word) => /^(?:0x)?[0-9A-F]{8,}$/i.test(word));
  return ids.length > 0
    ? ids.every((id) => /^(?:0x)?[0-9A-F]{40}$/i.test(id))
    : words.some((word) => word === '' || /^\$/.test(word));
}

function showsFingerprint({ name, args }: Command): boolean {
  return (
    /^gpg2?$/.test(name ?? '') &&
    args.some((word) => /^--(?:fingerprint|show-keys|with-fingerprint)$/.test(knownStart(word)))
  );
}
