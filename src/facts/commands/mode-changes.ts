import type { Giving } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionOf, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { copies } from '../../model/shell/file-changes.ts';
import { pathsMeant } from '../../model/shell/files-run.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';

/** What a mode surely sets (true) and surely takes away (false); undefined where a bit stays as it was. */
export interface Mode {
  readonly setuid?: boolean | undefined;
  readonly setgid?: boolean | undefined;
  readonly sticky?: boolean | undefined;
  readonly othersWrite?: boolean | undefined;
  /** Whether somebody may run the file as a program. */
  readonly executable?: boolean | undefined;
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
      executable: (bits & 0o111) !== 0,
    };
  }
  if (!/^[ugoa]*[-+=][-+=rwxXstugo]*(?:,[ugoa]*[-+=][-+=rwxXstugo]*)*$/.test(text) || text.length > 200)
    return undefined;
  const mode: { -readonly [Bit in keyof Mode]: Mode[Bit] } = {};
  // `u=rw+s` says two things of the same.
  for (const [who, operator, bits] of text.split(',').flatMap(clausesOf)) {
    const set = (bit: keyof Mode, letter: string) => {
      if (operator === '=') mode[bit] = bits.includes(letter);
      else if (bits.includes(letter)) mode[bit] = operator === '+';
    };
    // without a letter in front the umask takes the others' write bit away
    const all = who === '' || who.includes('a');
    if (all || who.includes('u')) set('setuid', 's');
    if (all || who.includes('g')) set('setgid', 's');
    if (bits.includes('t')) mode.sticky = operator !== '-';
    set('executable', 'x');
    if (/[oa]/.test(who)) set('othersWrite', 'w');
  }
  return mode;
}

/** What entries of an access control list say of everybody: `u:app:r,o::rw` (setfacl(1)). */
function readEntries(text: string | undefined): Mode | undefined {
  const others = /(?:^|,)o(?:ther)?::?([rwxX-]*)/.exec(text ?? '')?.[1];
  return others === undefined ? undefined : { othersWrite: others.includes('w') };
}

/** Of whom a part of a mode in letters speaks, what it does, and with which bits. */
function clausesOf(part: string): (readonly [who: string, operator: string, bits: string])[] {
  const who = /^[ugoa]*/.exec(part)![0];
  return [...part.matchAll(/([-+=])([rwxXstugo]*)/g)].map(([, operator = '', bits = '']) => [who, operator, bits]);
}

/** A mode that a command gives to files. */
export interface ModeChange {
  readonly mode: Mode;
  /** As written. */
  readonly setting: Setting;
  readonly paths: readonly ShellWord[];
  /** Whether it reaches what is below the paths. */
  readonly recursive: boolean;
  /** The paths, or patterns of them, that are meant and that no word says: those of `$(command -v x)`, and what `find` finds. */
  readonly meant: readonly string[];
  /** Whether what it gives the mode to is folders, as the command makes them or finds no other. */
  readonly folders: boolean;
}

/** Files that get the mode of another one. */
export interface ModeCopy {
  readonly from: ShellWord;
  /** A file, or the folder that the other is put into. */
  readonly to: readonly ShellWord[];
  readonly meant: readonly string[];
  /** Whether it copies or moves that file, and does not only name it. */
  readonly moves: boolean;
  /** The word that says so. */
  readonly setting: Setting;
}

/** An owner that a command gives to files. */
export type OwnerChange = Pick<ModeChange, 'setting' | 'paths' | 'recursive' | 'meant'>;

/**
 * What a command says about the modes of files; undefined where it says nothing, or what is not known.
 *
 * @param made the folders that it makes
 */
export function modeChange(command: Command, how: Giving, made: readonly ShellWord[]): ModeChange | undefined {
  if (how.mask) return masked(command);
  const change = given(command, how);
  const mode = (how.entries ? readEntries : readMode)(change?.setting.value);
  if (!change || !mode) return undefined;
  const found = command.via && recordOf(command.via.name).searches ? command.via : undefined;
  if (!found) return { ...change, mode, folders: made.length > 0, ...(made.length > 0 && { paths: made }) };
  const folders = optionValue(found, 'type')?.value === 'd';
  return { ...change, mode, paths: searched(found), recursive: true, folders };
}

/** The modes that a command takes over from files: `chmod --reference=a b`, `cp -p a b`, `mv a b`. */
export function modeCopies(command: Command, { like, kept }: Giving): readonly ModeCopy[] {
  const model = optionOf(command, like);
  if (model?.value) {
    const { operands: to } = optionsOf(command);
    return [{ from: model.value, to, meant: meantBy(to, command), moves: false, setting: model.word }];
  }
  if (kept === undefined) return [];
  const keeping = kept === '' ? undefined : optionOf(command, kept);
  const copy = kept === '' || keeping ? copies(command) : undefined;
  const to = copy ? [copy.target] : [];
  return (copy?.sources ?? []).map((from) => ({ from, to, meant: [], moves: true, setting: keeping?.word ?? from }));
}

/** What a command says about the owner of files. */
export function ownerChange(command: Command, how: Giving): OwnerChange | undefined {
  return given(command, how);
}

function given(command: Command, how: Giving): OwnerChange | undefined {
  const { operand, option, by, recursive, like } = how;
  const { options, operands } = optionsOf(command);
  if (hasOption(command, like)) return undefined;
  const setting =
    operand === undefined ? options.findLast(({ key }) => isOneOf(key, option))?.value : operands[operand];
  const paths = operand === undefined ? operands.slice(-1) : operands.slice(operand + 1);
  if (!setting || paths.length === 0 || (by && !hasOption(command, by))) return undefined;
  return { setting, paths, recursive: hasOption(command, recursive), meant: meantBy(paths, command) };
}

function meantBy(words: readonly ShellWord[], command: Command): readonly string[] {
  return words.flatMap((word) => pathsMeant(word, command));
}

/** The modes that what follows `umask` gets. */
function masked({ args }: Command): ModeChange | undefined {
  const whole = { paths: [], recursive: false, folders: false, meant: [] };
  const mask = args.find(({ value }) => /^[0-7]{1,4}$/.test(value ?? ''));
  const setting = mask ?? args.at(-1);
  const mode = mask ? { othersWrite: (Number.parseInt(mask.value!, 8) & 0o002) === 0 } : readMode(setting?.value);
  return setting && mode && { ...whole, setting, mode };
}

/** The folders that `find` goes through: what stands in front of its tests. */
function searched(find: Command): readonly ShellWord[] {
  const { options, operands } = optionsOf(find);
  const first = options.find(({ key }) => !/^[HLP]$/.test(key));
  const end = first ? find.args.indexOf(first.word) : 0;
  return operands.filter((word) => find.args.indexOf(word) < end);
}
