import { packageSigning } from '../../known/package-signing.data.ts';
import type { KeyTrust } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionValue } from '../../model/shell/command-options.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Location, spanning, textAt } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { outputOf } from '../flow/written-places.ts';
import { downloadsInto, isDownload } from './download-commands.ts';
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

/** The keys that some commands fetch and trust. */
export function trustedKeys(commands: readonly Command[]): TrustedKey[] {
  const keeping = commands.filter(
    (command) =>
      isDownload(command) ||
      command.input.length > 0 ||
      recordOf(command.name).trusts ||
      recordOf(command.name).verifies,
  );
  // A signature vouches for the file, and not for the key that came beside it.
  const vouched = checksIn(commands).some(({ by }) => by !== 'signature') || commands.some(showsFingerprint);
  if (keeping.length === 0 || vouched) return [];
  const verifies = checksAnything(commands);
  const files = new Set(commands.flatMap((command) => (isDownload(command) ? (fetchedFile(command) ?? []) : [])));
  // What is written over, with the key that was meant, is not what was fetched.
  for (const command of commands.filter((each) => !isDownload(each)))
    for (const { path, how } of fileWrites(command)) if (how === 'whole' && path.value) files.delete(path.value);
  const fetching: Fetching = { files, told: new Set() };
  const keys = keeping.flatMap((command) => keysOf(command, fetching));
  return verifies ? keys.map((key) => (key.for === 'all' ? { ...key, for: 'file' } : key)) : keys;
}

/** Whether a download is of a key by which others of some commands are verified: who can replace it has them all pass. */
export function isOfTrustedKey(download: Command, commands: readonly Command[]): boolean {
  const file = fetchedFile(download);
  return file !== undefined && trustedKeys(commands).some(({ at }) => textAt(at).replace(/^\.\//, '') === file);
}

function keysOf(command: Command, fetching: Fetching): TrustedKey[] {
  const { trusts, verifies } = recordOf(command.name);
  if (trusts) return byKeyring(command, trusts, fetching);
  if (isDownload(command)) return byDownload(command, fetching);
  return verifies ? byVerifier(command, fetching) : byWriter(command, fetching);
}

/** `apt-key adv --recv-keys ID`, `curl … | apt-key add -`, `rpm --import https://…`, `curl … | gpg --dearmor`. */
function byKeyring(command: Command, trusts: KeyTrust, fetching: Fetching): TrustedKey[] {
  const words = command.args.map(knownStart);
  const verb = words.findIndex((word) => isOneOf(word, trusts.verbs));
  if (trusts.verbs && verb === -1) return [];
  const told = verb === -1 ? undefined : spanning(command.nameAt, command.args[verb]!.at);
  if (hasOption(command, trusts.receives))
    return hasFingerprint(words) ? [] : [{ at: told ?? command.nameAt, for: 'all' }];
  const isForAll = told !== undefined || hasOption(command, trusts.imports);
  if (!isForAll && !hasOption(command, trusts.converts)) return [];
  const taken = takenBy(command, told ? command.args.slice(verb + 1) : [], fetching);
  return taken ? [{ at: told ?? taken, for: isForAll ? 'all' : 'one' }] : [];
}

/** Where a command says which fetched key it takes: by its input, a word that holds what a download writes, or a file. */
function takenBy({ args, input, nameAt }: Command, given: readonly ShellWord[], fetching: Fetching) {
  const [download] = downloadsInto([...input, ...given.flatMap(({ commands }) => commands)]);
  if (download) {
    fetching.told.add(download);
    return spanning(download.nameAt, nameAt);
  }
  const isFetched = ({ value }: ShellWord) => value !== undefined && fetching.files.has(value.replace(/^\.\//, ''));
  const file = args.find((word) => isFetched(word) || isWebAddress(knownStart(word)));
  return file?.at ?? (given.length > 0 && input.some((each) => each.args.some(isFetched)) ? nameAt : undefined);
}

/** `cosign verify-blob --key FILE`, `openssl dgst -verify FILE`, with a key that was fetched. */
function byVerifier(command: Command, { files }: Fetching): TrustedKey[] {
  const key = optionValue(command, 'key', 'verify', 'p');
  const name = key?.value?.replace(/^\.\//, '');
  const fetched = name !== undefined && (files.has(name) || /^https?:/.test(name));
  return key && fetched ? [{ at: key.at, for: 'file' }] : [];
}

/** `curl … | tee /etc/apt/trusted.gpg.d/…`. */
function byWriter(command: Command, { told }: Fetching): TrustedKey[] {
  const fetched = downloadsInto(command.input);
  if (fetched.length === 0 || fetched.some((download) => told.has(download))) return [];
  return fileWrites(command)
    .flatMap(({ path }) => keptAt(path.value, command))
    .slice(0, 1);
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
  return hasOption(command, recordOf(command.name).trusts?.shows);
}
