import { packageSigning } from '../../known/package-signing.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Location, spanning } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';
import { downloadsInto, isDownload } from './download-commands.ts';
import { outputOf } from './fetched-programs.ts';
import { checksAnything, checksIn } from './integrity-checks.ts';

const { keyFile, keyFolders } = packageSigning;

/** A key that becomes trusted without anyone comparing its fingerprint. */
export interface TrustedKey {
  readonly at: Location;
  /** `all`: for every package; `one`: kept for a repository that names it (`signed-by=`); `file`: for what is fetched beside it. */
  readonly for: 'all' | 'one' | 'file';
}

/** What is known of the other commands when one of them keeps a key. */
interface Fetching {
  /** The files that they download, under the names that a later command has for them. */
  readonly files: ReadonlySet<string>;
  /** Downloads whose key is reported at the command that they are piped into. */
  readonly told: Set<Command>;
}

type Keeper = (command: Command, fetching: Fetching) => TrustedKey[];

const keepers: ReadonlyMap<string, Keeper> = new Map([
  ['apt-key', byAptKey],
  ['rpm', byRpm],
  ['rpmkeys', byRpm],
  ['gpg', byGpg],
  ['gpg2', byGpg],
  ['tee', byTee],
]);

/** The keys that some commands fetch and trust. */
export function trustedKeys(commands: readonly Command[]): TrustedKey[] {
  const keeping = commands.flatMap((command) => {
    const keep = keepers.get(command.name ?? '') ?? (isDownload(command) ? byDownload : byVerifier);
    return keep === byVerifier && !recordOf(command.name).verifies ? [] : [{ command, keep }];
  });
  // A signature vouches for the file, and not for the key that came beside it.
  const vouched = checksIn(commands).some(({ by }) => by !== 'signature') || commands.some(showsFingerprint);
  if (keeping.length === 0 || vouched) return [];
  const verifies = checksAnything(commands);
  const files = new Set(commands.flatMap((command) => (isDownload(command) ? (fetchedFile(command) ?? []) : [])));
  const fetching: Fetching = { files, told: new Set() };
  const keys = keeping.flatMap(({ command, keep }) => keep(command, fetching));
  return verifies ? keys.map((key) => (key.for === 'all' ? { ...key, for: 'file' } : key)) : keys;
}

/** `apt-key add FILE`, `curl … | apt-key add -`, `apt-key adv --recv-keys ID`. */
function byAptKey(command: Command, fetching: Fetching): TrustedKey[] {
  const words = command.args.map(knownStart);
  const index = words.findIndex((word) => /^(?:add|adv)$/.test(word));
  if (index === -1) return [];
  const trusts =
    words[index] === 'add'
      ? addsFetched(command, index, fetching)
      : optionsOf(command).options.some(({ key }) => /^(?:recv|fetch)/.test(key)) && !hasFingerprint(words);
  return trusts ? [{ at: spanning(command.nameAt, command.args[index]!.at), for: 'all' }] : [];
}

/** Whether what `apt-key add` takes is fetched: as its input, or as a file that was. */
function addsFetched(command: Command, verb: number, { files }: Fetching): boolean {
  const { args, input } = command;
  const given = args.slice(verb + 1).flatMap(({ commands }) => commands);
  if (downloadsInto([...input, ...given]).length > 0) return true;
  return [command, ...input].some((each) => each.args.some(({ value }) => value !== undefined && files.has(value)));
}

/** `rpm --import https://…`. */
function byRpm(command: Command): TrustedKey[] {
  const url = command.args.find((word) => isWebAddress(knownStart(word)));
  return url && hasOption(command, 'import') ? [{ at: url.at, for: 'all' }] : [];
}

/** `gpg --recv-keys ID`, `gpg --import FILE`, `curl … | gpg --dearmor`. */
function byGpg(command: Command, { files, told }: Fetching): TrustedKey[] {
  const { args, input, nameAt } = command;
  const receives = hasOption(command, 'recv-key', 'recv-keys', 'receive-keys', 'fetch-keys');
  if (receives && !hasFingerprint(args.map(knownStart))) return [{ at: nameAt, for: 'all' }];
  const imports = hasOption(command, 'import');
  if (!imports && !hasOption(command, 'dearmor')) return [];
  const scope = imports ? 'all' : 'one';
  const [download] = downloadsInto(input);
  if (download) {
    told.add(download);
    return [{ at: spanning(download.nameAt, nameAt), for: scope }];
  }
  const file = args.find(({ value }) => value !== undefined && files.has(value.replace(/^\.\//, '')));
  return file ? [{ at: file.at, for: scope }] : [];
}

/** `cosign verify-blob --key FILE`, `openssl dgst -verify FILE`, with a key that was fetched. */
function byVerifier(command: Command, { files }: Fetching): TrustedKey[] {
  const key = optionValue(command, 'key', 'verify', 'p');
  const name = key?.value?.replace(/^\.\//, '');
  const fetched = name !== undefined && (files.has(name) || /^https?:/.test(name));
  return key && fetched ? [{ at: key.at, for: 'file' }] : [];
}

/** `curl … | tee /etc/apt/trusted.gpg.d/…`. */
function byTee(command: Command, { told }: Fetching): TrustedKey[] {
  const fetched = downloadsInto(command.input);
  if (fetched.length === 0 || fetched.some((download) => told.has(download))) return [];
  return keptAt(optionsOf(command).operands[0]?.value, command);
}

/** `curl -o /etc/apt/trusted.gpg.d/…`. */
function byDownload(command: Command, { told }: Fetching): TrustedKey[] {
  return told.has(command) ? [] : keptAt(outputOf(command), command);
}

function keptAt(path: string | undefined, { nameAt }: Command): TrustedKey[] {
  if (path === undefined || !(keyFolders.test(path) || (keyFile.test(path) && path.includes('keyring')))) return [];
  return [{ at: nameAt, for: /trusted\.gpg\.d|apk\/keys/.test(path) ? 'all' : 'one' }];
}

/** Where a key that is fetched to be used lies, as the next command names it. */
function fetchedFile(command: Command): string | undefined {
  const url = command.args.map(knownStart).find(isWebAddress);
  return url && (outputOf(command) ?? url.replace(/[?#].*$/s, '').replace(/^.*\//, ''));
}

function isWebAddress(word: string): boolean {
  return /^https?:\/\//.test(word);
}

/** A key that is asked for by its whole fingerprint is the one that was meant. */
function hasFingerprint(words: readonly string[]): boolean {
  const ids = words.filter((word) => /^(?:0x)?[0-9A-F]{8,}$/i.test(word));
  return ids.length > 0
    ? ids.every((id) => /^(?:0x)?[0-9A-F]{40}$/i.test(id))
    : words.some((word) => word === '' || /^\$/.test(word));
}

function showsFingerprint(command: Command): boolean {
  return /^gpg2?$/.test(command.name ?? '') && hasOption(command, 'fingerprint', 'show-keys', 'with-fingerprint');
}
