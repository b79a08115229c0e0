import type { Location } from '../source.ts';
import type { Instruction } from './dockerfile/instruction.ts';
import { once } from './once.ts';
import { knownStart } from './setting.ts';
import type { Command } from './shell/command.ts';
import { checksAnything } from './shell/integrity.ts';
import { lineOf, writtenTexts } from './shell/written.ts';

const anyHost =
  /StrictHostKeyChecking[ \t=]+["']?(?:no|off)\b|UserKnownHostsFile[ \t=]+["']?\/dev\/null|\bhost_key_checking[ \t]{0,9}=[ \t]{0,9}false\b|\bANSIBLE_HOST_KEY_CHECKING=["']?(?:false|no|0)\b/i;

/** The part of an option, a variable or a configuration that makes SSH accept any server (ssh_config(5)). */
export function trustsAnyHost(text: string): string | undefined {
  return anyHost.exec(text)?.[0];
}

/** Whether the keys that `ssh-keyscan` finds become known without anyone comparing them. */
export function trustsScannedKeys(command: Command, commands: readonly Command[]): boolean {
  return command.name === 'ssh-keyscan' && !comparesKeys(commands);
}

const comparesKeys = once(
  (commands: readonly Command[]) =>
    checksAnything(commands) ||
    commands.some(({ name, args }) => {
      const words = args.map(knownStart);
      return (
        (name === 'ssh-keygen' && words.some((word) => /^-\w*[lF]/.test(word))) ||
        (name === 'grep' && words.some((word) => word.includes('SHA256:')))
      );
    }),
);

/** Whom a server of SSH lets in without a key: root with its password, or every account without one (sshd_config(5)). */
export interface OpenLogin {
  readonly at: Location;
  readonly who: 'root' | 'everybody';
  /** The line as it is written. */
  readonly line: string;
}

/** The logins without a key that an instruction opens in the configuration of a server of SSH. */
export function loginsOpened(instruction: Instruction): OpenLogin[] {
  return writtenTexts(instruction).flatMap(({ text, at, path }) => {
    if (!/(?:^|\/)sshd_config(?:\.d(?:\/|$)|$)/.test(path)) return [];
    // What follows a `Match` holds for some only, and of a setting that is there twice the first holds.
    const [everywhere = ''] = text.split(/^[ \t]*Match\b/im);
    return [...settings].flatMap(([who, setting]): OpenLogin[] => {
      const [line, value] = setting.exec(everywhere) ?? [];
      return line !== undefined && value === 'yes' ? [{ at: lineOf(line, at), who, line }] : [];
    });
  });
}

const settings = new Map([
  ['root', /^[ \t]*PermitRootLogin(?:[ \t]+|[ \t]*=[ \t]*)"?(\w[\w-]*)"?/im],
  ['everybody', /^[ \t]*PermitEmptyPasswords(?:[ \t]+|[ \t]*=[ \t]*)"?(\w[\w-]*)"?/im],
] as const);
