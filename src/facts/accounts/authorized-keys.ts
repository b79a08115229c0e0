import { landing } from '../../model/dockerfile/copy-target.ts';
import type { CopyInstruction, Layer } from '../../model/dockerfile/instruction.ts';
import { buildCommands, placedPath } from '../../model/dockerfile/layer.ts';
import { isRemovedAfter, pathOf } from '../../model/dockerfile/removed-files.ts';
import { placeOfPart, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Project } from '../../model/project.ts';
import { copies, fileWrites } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { knownText, type Setting, unknownMark } from '../../text/setting.ts';
import { isDownload, isUnprotected } from '../downloads/download-commands.ts';
import { outputOf } from '../flow/written-places.ts';

/** Keys that a server of SSH in an image lets in (sshd(8), AUTHORIZED_KEYS FILE FORMAT). */
export interface AuthorizedKeys {
  readonly at: Location;
  /** The file that they are in, as it is written. */
  readonly file: string;
  /** Set where the build fetches them. */
  readonly fetched?: { readonly from: string | undefined; readonly unprotected: boolean };
}

/**
 * The keys that a layer lets in; not those whose private half it makes itself, which are for the machine alone, nor those of
 * files for which layers of their own stand.
 */
export function authorizedKeys(layer: Layer, { scripts }: Pick<Project, 'scripts'>): AuthorizedKeys[] {
  const { instruction } = layer;
  const isPlaced = scripts.get(layer)?.some((each) => isKeyFile(placedPath(each) ?? '')) === true;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') return copied(layer, instruction, isPlaced);
  const commands = buildCommands(layer);
  if (commands.some(({ name }) => name === 'ssh-keygen')) return [];
  return commands.flatMap((command, i) =>
    letInBy(command, isPlaced)
      .filter(({ file }) => {
        const path = file && pathOf(file, layer);
        return path === undefined || !isRemovedAfter(i, commands, path, layer);
      })
      .map(({ file, ...keys }) => ({ ...keys, file: file ? asWritten(file) : keyFile })),
  );
}

const keyFile = 'authorized_keys';

function isKeyFile(path: string): boolean {
  return /(?:^|\/)authorized_keys2?$/.test(path);
}

function copied(layer: Layer, instruction: CopyInstruction, isPlaced: boolean): AuthorizedKeys[] {
  const written = writtenTexts(instruction).flatMap(({ path, text, at }) =>
    isKeyFile(path) && holdsKey(text) ? [{ at: placeOfPart(publicKey.exec(text)?.[0] ?? '', at), file: path }] : [],
  );
  if (instruction.from.kind !== 'context' || isPlaced) return written;
  const brought = instruction.sources.flatMap(({ value, at }): AuthorizedKeys[] => {
    const file = value === undefined ? undefined : landing(layer, instruction, value);
    if (file === undefined || !isKeyFile(file)) return [];
    const unprotected = /^http:/i.test(value!);
    return [{ at, file, ...(/^https?:/i.test(value!) && { fetched: { from: value!, unprotected } }) }];
  });
  return [...written, ...brought];
}

type LetIn = Omit<AuthorizedKeys, 'file'> & { readonly file: Setting | undefined };

/** @param isPlaced whether what is brought there is told for itself */
function letInBy(command: Command, isPlaced: boolean): LetIn[] {
  const { name = '', at } = command;
  const fetched = (download: Command) => ({
    from: urlsOf(download.args)[0]?.url,
    unprotected: isUnprotected(download),
  });
  if (/^ssh-import-id(?:-\w+)?$/.test(name))
    return [{ at, file: undefined, fetched: { from: undefined, unprotected: false } }];
  if (isDownload(command) && isKeyFile(outputOf(command) ?? ''))
    return [{ at, file: undefined, fetched: fetched(command) }];
  const written = fileWrites(command).filter(({ path }) => isKeyFile(knownText(path)));
  const found = written.flatMap(({ path, texts }): LetIn[] => {
    const download = [command, ...command.input].find(isDownload);
    if (download) return [{ at: download.at, file: path, fetched: fetched(download) }];
    const isKey = texts.length > 0 ? texts.some((text) => holdsKey(knownText(text))) : name === 'cat' && !isPlaced;
    return isKey ? [{ at, file: path }] : [];
  });
  const copy = copies(command);
  return copy && !isPlaced && isKeyFile(knownText(copy.target)) ? [...found, { at, file: copy.target }] : found;
}

/** Whether a text holds a public key, or what only the build knows. */
function holdsKey(text: string): boolean {
  return text.includes(unknownMark) || publicKey.test(text);
}

const publicKey = /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa))[\w.@-]{0,60}[ \t]{1,9}AAAA/;

function asWritten(path: Setting): string {
  return path.value ?? keyFile;
}
