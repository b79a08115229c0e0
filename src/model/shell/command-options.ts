import type { Command } from './shell-command.ts';

/**
 * Whether a command is given an option, alone (`-k`), bundled (`-fsSLk`) or long (`--insecure`, `--insecure=…`).
 *
 * @param taking short options of the command that take a value: what follows them in a bundle is no option (`-okfile`).
 */
export function hasOption(
  { args }: Command,
  short: string | undefined,
  long: string | undefined,
  taking = '',
): boolean {
  for (const { value, parts } of args) {
    const text = value ?? parts[0] ?? '';
    if (value === '--') return false;
    if (text.startsWith('--')) {
      if (long && (text === long || text.startsWith(`${long}=`))) return true;
    } else if (short && /^-[A-Za-z0-9#]/.test(text)) {
      for (const letter of text.slice(1)) {
        if (letter === short) return true;
        if (taking.includes(letter)) break;
      }
    }
  }
  return false;
}
