import type { Setting } from '../setting.ts';
import type { Command, ShellWord } from './command.ts';

/** What a mode surely sets. */
export interface Mode {
  readonly setuid: boolean;
  readonly setgid: boolean;
  readonly sticky: boolean;
  readonly othersWrite: boolean;
}

/** A mode as `chmod`, `mkdir -m`, `install -m` and `--chmod` take it; undefined where it is none, or not known. */
export function readMode(text: string | undefined): Mode | undefined {
  if (text === undefined) return undefined;
  const octal = /^[=+]?(?:0o)?([0-7]{1,6})$/.exec(text);
  if (octal) {
    const bits = Number.parseInt(octal[1]!, 8);
    return {
      setuid: (bits & 0o4000) !== 0,
      setgid: (bits & 0o2000) !== 0,
      sticky: (bits & 0o1000) !== 0,
      othersWrite: (bits & 0o002) !== 0,
    };
  }
  if (!/^[ugoa]*[-+=][rwxXstugo]*(?:,[ugoa]*[-+=][rwxXstugo]*)*$/.test(text) || text.length > 200) return undefined;
  const mode = { setuid: false, setgid: false, sticky: false, othersWrite: false };
  for (const clause of text.split(',')) {
    const [, who = '', operator, bits = ''] = /^([ugoa]*)([-+=])([rwxXstugo]*)$/.exec(clause) ?? [];
    const on = operator !== '-';
    // without a letter in front the umask takes the others' write bit away
    const all = who === '' || who.includes('a');
    if (bits.includes('s') && (all || who.includes('u'))) mode.setuid = on;
    if (bits.includes('s') && (all || who.includes('g'))) mode.setgid = on;
    if (bits.includes('t')) mode.sticky = on;
    if (/[oa]/.test(who) && (bits.includes('w') || operator === '=')) mode.othersWrite = on && bits.includes('w');
  }
  return mode;
}

/** A mode that a command gives to files. */
export interface ModeChange {
  readonly mode: Setting;
  readonly paths: readonly ShellWord[];
  readonly recursive: boolean;
  /** Whether the command makes the folders that it gives the mode to. */
  readonly folders: boolean;
}

/** What a command says about the modes of files. */
export function modeChange({ name, args }: Command): ModeChange | undefined {
  if (name === 'chmod') {
    const operands = args.filter(({ value, parts }) => !/^-(?:[Rcfvh]+$|-)/.test(value ?? parts[0] ?? ''));
    const [mode, ...paths] = operands;
    const recursive = args.some(({ value }) => value === '--recursive' || /^-[cfvh]*R[cfvhR]*$/.test(value ?? ''));
    return mode && paths.length > 0 ? { mode, paths, recursive, folders: false } : undefined;
  }
  if (name !== 'mkdir' && name !== 'install') return undefined;
  const folders = name === 'mkdir' || args.some(({ value }) => /^-[a-zA-Z]*d$|^--directory$/.test(value ?? ''));
  for (const [i, word] of args.entries()) {
    const { value } = word;
    const attached = /^(?:-[a-zA-Z]{0,5}m=?|--mode=)([0-7ugoa].*)$/.exec(value ?? '')?.[1];
    const separate = /^(?:-[a-zA-Z]{0,5}m|--mode)$/.test(value ?? '') ? args[i + 1] : undefined;
    const mode: Setting | undefined =
      attached === undefined ? separate : { ...word, value: attached, parts: [attached] };
    if (!mode) continue;
    const paths = args.filter((each) => each !== word && each !== separate && !each.value?.startsWith('-'));
    return { mode, paths, recursive: false, folders };
  }
  return undefined;
}
