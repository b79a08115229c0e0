import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Setting } from '../../text/setting.ts';

/** What a mode surely sets (true) and surely takes away (false); undefined where a bit stays as it was. */
export interface Mode {
  readonly setuid?: boolean | undefined;
  readonly setgid?: boolean | undefined;
  readonly sticky?: boolean | undefined;
  readonly othersWrite?: boolean | undefined;
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
  const mode: { -readonly [Bit in keyof Mode]: Mode[Bit] } = {};
  for (const clause of text.split(',')) {
    const [, who = '', operator, bits = ''] = /^([ugoa]*)([-+=])([rwxXstugo]*)$/.exec(clause) ?? [];
    const set = (bit: keyof Mode, letter: string) => {
      if (operator === '=') mode[bit] = bits.includes(letter);
      else if (bits.includes(letter)) mode[bit] = operator === '+';
    };
    // without a letter in front the umask takes the others' write bit away
    const all = who === '' || who.includes('a');
    if (all || who.includes('u')) set('setuid', 's');
    if (all || who.includes('g')) set('setgid', 's');
    if (bits.includes('t')) mode.sticky = operator !== '-';
    if (/[oa]/.test(who)) set('othersWrite', 'w');
  }
  return mode;
}

/** A mode that a command gives to files. */
export interface ModeChange {
  readonly mode: Mode;
  /** As written. */
  readonly setting: Setting;
  readonly paths: readonly ShellWord[];
  /** Whether it reaches what is below the paths. */
  readonly recursive: boolean;
  /** Whether the command makes the folders that it gives the mode to. */
  readonly folders: boolean;
}

/** What a command says about the modes of files; undefined where it says nothing, or what is not known. */
export function modeChange(command: Command): ModeChange | undefined {
  switch (command.name) {
    case 'chmod':
      return chmod(command);
    case 'mkdir':
    case 'install':
      return made(command);
    case 'dpkg-statoverride': {
      const [, , setting, path] = optionsOf(command).operands;
      return hasOption(command, 'add') && path ? change(setting, { paths: [path] }) : undefined;
    }
    case 'umask': {
      const mask = command.args.find(({ value }) => /^[0-7]{1,4}$/.test(value ?? ''));
      if (!mask) return change(command.args.at(-1), {});
      return { ...whole, setting: mask, mode: { othersWrite: (Number.parseInt(mask.value!, 8) & 0o002) === 0 } };
    }
    default:
      return undefined;
  }
}

const whole = { paths: [], recursive: false, folders: false };

function change(setting: Setting | undefined, where: Partial<ModeChange>): ModeChange | undefined {
  const mode = readMode(setting?.value);
  return setting && mode && { ...whole, ...where, setting, mode };
}

function chmod(command: Command): ModeChange | undefined {
  const [mode, ...operands] = optionsOf(command).operands;
  if (operands.length === 0) return undefined;
  const found = command.via?.name === 'find' ? command.via : undefined;
  return change(mode, {
    paths: found ? searched(found) : operands,
    recursive: found !== undefined || hasOption(command, 'R', 'recursive'),
    folders: found !== undefined && optionValue(found, 'type')?.value === 'd',
  });
}

/** The folders that `find` goes through: what stands in front of its tests. */
function searched(find: Command): readonly ShellWord[] {
  const { options, operands } = optionsOf(find);
  const first = options.find(({ key }) => !/^[HLP]$/.test(key));
  const end = first ? find.args.indexOf(first.word) : 0;
  return operands.filter((word) => find.args.indexOf(word) < end);
}

function made(command: Command): ModeChange | undefined {
  const { options, operands } = optionsOf(command);
  const setting = options.findLast(({ key }) => key === 'm' || key === 'mode')?.value;
  const folders = command.name === 'mkdir' || hasOption(command, 'd', 'directory');
  return change(setting, { paths: folders ? operands : operands.slice(-1), folders });
}
