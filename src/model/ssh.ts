import type { Location } from '../source.ts';
import { lastOf } from './dockerfile/acting.ts';
import type { Layer } from './dockerfile/instruction.ts';
import { positionOf } from './dockerfile/position.ts';
import { knownStart } from './setting.ts';
import { readArguments } from './shell/arguments.ts';
import type { Command } from './shell/command.ts';
import { checksAnything } from './shell/integrity.ts';
import { lineOf, type Written, writtenTexts } from './shell/written.ts';

const anyHost =
  /StrictHostKeyChecking[ \t=]+["']?(?:no|off)\b|UserKnownHostsFile[ \t=]+["']?\/dev\/null|\bhost_key_checking[ \t]{0,9}=[ \t]{0,9}false\b|\bANSIBLE_HOST_KEY_CHECKING=["']?(?:false|no|0)\b/i;

/** The part of an option, a variable or a configuration that makes SSH accept any server (ssh_config(5)). */
export function trustsAnyHost(text: string): string | undefined {
  return anyHost.exec(text)?.[0];
}

/** Whether the keys that `ssh-keyscan` finds become known without anyone comparing them. */
export function trustsScannedKeys(command: Command, commands: readonly Command[]): boolean {
  if (command.name !== 'ssh-keyscan') return false;
  const compares = commands.some(({ name, args }) => {
    const words = args.map(knownStart);
    return (
      (name === 'ssh-keygen' && words.some((word) => /^-\w*[lF]/.test(word))) ||
      (name === 'grep' && words.some((word) => word.includes('SHA256:')))
    );
  });
  return !compares && !checksAnything(commands);
}

/** Whom a server of SSH lets in without a key: root with its password, or every account without one (sshd_config(5)). */
export interface OpenLogin {
  readonly at: Location;
  readonly who: 'root' | 'everybody';
  /** The setting as it is written. */
  readonly line: string;
}

const settings = new Map([
  ['root', /^[ \t]*PermitRootLogin(?:[ \t]+|[ \t]*=[ \t]*)"?(\w[\w-]*)"?/im],
  ['everybody', /^[ \t]*PermitEmptyPasswords(?:[ \t]+|[ \t]*=[ \t]*)"?(\w[\w-]*)"?/im],
] as const);

/** What a text says about each of these logins, of a setting that is there twice the first, which is the one that holds. */
function said(text: string): (Omit<OpenLogin, 'at'> & { readonly opens: boolean })[] {
  return [...settings].flatMap(([who, setting]) => {
    const [line, value] = setting.exec(text) ?? [];
    return line === undefined ? [] : [{ who, line, opens: value === 'yes' }];
  });
}

/**
 * The logins without a key that a layer opens to a server of SSH, in its configuration or by how it is started, as far as
 * nothing behind it in the stage closes them again.
 */
export function loginsOpened(layer: Layer): OpenLogin[] {
  const { instruction } = layer;
  if (instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT')
    return startOptions(layer).flatMap(({ at, login }) => (login.opens ? [{ ...login, at }] : []));
  const own = writtenTexts(instruction);
  return own.flatMap((written, i) => {
    if (!configures(written.path)) return [];
    // What follows a `Match` holds for some only.
    const [everywhere = ''] = written.text.split(/^[ \t]*Match\b/im);
    return said(everywhere).flatMap((login): OpenLogin[] => {
      const closed = (later: Written) => closes(later, login.who, written.path);
      if (!login.opens || own.slice(i + 1).some(closed) || isClosedBehind(layer, login.who, written.path)) return [];
      return [{ at: lineOf(login.line, written.at), who: login.who, line: login.line }];
    });
  });
}

const dropIns = /(?:^|\/)sshd_config\.d\//;

function configures(path: string): boolean {
  return dropIns.test(path) || /(?:^|\/)sshd_config(?:\.d)?$/.test(path);
}

/** Whether a text that is written later undoes a login: in place of the file, of its line, or in one that is read first. */
function closes({ path, text, how }: Written, who: OpenLogin['who'], file: string): boolean {
  if (path === file && how === 'whole') return true;
  const read = path === file ? how === 'edited' : dropIns.test(path) && !dropIns.test(file);
  return read && said(text).some((login) => login.who === who && !login.opens);
}

function isClosedBehind(layer: Layer, who: OpenLogin['who'], file: string): boolean {
  return layer.stage.layers.slice(positionOf(layer) + 1).some((later) => {
    const { instruction } = later;
    if (instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT')
      return startOptions(later).some(({ login }) => login.who === who && !login.opens);
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
      const { sources, target } = instruction;
      const path = target?.value ?? '';
      if (path === file || sources.some(({ value }) => value && file === path + value.replace(/^.*\//, '')))
        return true;
    }
    return writtenTexts(instruction).some((written) => closes(written, who, file));
  });
}

/** What the server of SSH that an image starts is told on its command line, which wins over its configuration. */
function startOptions({ instruction, stage }: Layer) {
  if (instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') return [];
  if (lastOf(stage.layers, instruction.keyword)?.instruction !== instruction) return [];
  return instruction.run.script.commands.flatMap(({ name, args }) =>
    name === 'sshd'
      ? readArguments(args, { short: 'bCcEfghkopu' }).options.flatMap(({ name, value = '', at }) =>
          name === '-o' ? said(value).map((login) => ({ at, login })) : [],
        )
      : [],
  );
}
