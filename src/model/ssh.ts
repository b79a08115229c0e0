import { knownStart } from './setting.ts';
import type { Command } from './shell/command.ts';
import { checksAnything } from './shell/integrity.ts';

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
