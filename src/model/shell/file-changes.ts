import { recordOf } from '../../known/programs/records.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
import { hasOption, optionsOf, optionValue } from './command-options.ts';
import { sedWords } from './sed-scripts.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** A file that a command writes. */
export interface FileWrite {
  readonly path: Setting;
  /** The words of what goes in, as far as the command line says. */
  readonly texts: readonly ShellWord[];
  readonly pieces: readonly WrittenPiece[];
  /** Whether it becomes all that the file holds, goes behind what that holds, or changes lines of it. */
  readonly how: 'whole' | 'added' | 'edited';
  readonly command: Command;
}

/** What one program prints in one go: the words of an `echo`, a here-document, a script of `sed`. */
export interface WrittenPiece {
  readonly words: readonly ShellWord[];
  /** Whether it is a script that puts one text in place of another, and no text itself. */
  readonly script?: boolean;
}

type Write = Omit<FileWrite, 'texts' | 'command'>;

/** The files that a command writes by a redirection, by `tee`, `dd`, `install`, or by changing them in place. */
export const fileWrites = once((command: Command): readonly FileWrite[] =>
  [...redirected(command), ...writtenBy(command)].map((write) => ({
    ...write,
    texts: write.pieces.flatMap(({ words }) => words),
    command,
  })),
);

function redirected(command: Command): Write[] {
  return command.redirects
    .filter(
      ({ operator, descriptor, target }) =>
        /^(?:&?>>?|>\|)$/.test(operator) && (descriptor ?? 1) === 1 && !isDevice(target.value),
    )
    .map(({ operator, target }) => ({
      path: target,
      pieces: printedBy(command),
      how: operator.endsWith('>>') ? 'added' : 'whole',
    }));
}

/** What the program itself writes. */
function writtenBy(command: Command): Write[] {
  const { writes } = recordOf(command.name);
  if (writes) return intoOperands(command, writes.behind);
  switch (command.name) {
    case 'dd':
      return byDd(command);
    case 'visudo':
      return byVisudo(command);
    default:
      return inPlace(command) ? edited(command) : byCopy(command);
  }
}

/** @param behind the options with which they keep what they hold. */
function intoOperands(command: Command, behind: string): Write[] {
  const how = hasOption(command, behind) ? 'added' : 'whole';
  return optionsOf(command).operands.map((path) => ({ path, pieces: piecesInto(command), how }));
}

/** `dd of=FILE`. */
function byDd(command: Command): Write[] {
  return command.args.flatMap((word): Write[] => {
    const path = word.value?.startsWith('of=') ? word.value.slice(3) : undefined;
    if (path === undefined) return [];
    return [{ path: { ...word, value: path }, pieces: piecesInto(command), how: 'whole' }];
  });
}

/** `echo rule | EDITOR='tee -a' visudo` */
function byVisudo(command: Command): Write[] {
  const editor = command.assignments.find(({ name }) => /^(?:SUDO_EDITOR|VISUAL|EDITOR)$/.test(name))?.value;
  if (!editor?.value?.startsWith('tee')) return [];
  const path = { value: '/etc/sudoers', at: command.nameAt };
  return [{ path, pieces: piecesInto(command), how: 'added' }];
}

function edited(command: Command): Write[] {
  const { scripts, files } = sedWords(command);
  const pieces = scripts.map((word) => ({ words: [word], script: true }));
  return files.map((path) => ({ path, pieces, how: 'edited' }));
}

/** `install /dev/stdin FILE`. */
function byCopy(command: Command): Write[] {
  const copy = copies(command);
  if (!copy?.sources.some(({ value }) => value === '/dev/stdin')) return [];
  return [{ path: copy.target, pieces: piecesInto(command), how: 'whole' }];
}

/** `sed -i`, `perl -pi -e`. */
function inPlace(command: Command): boolean {
  return hasOption(command, recordOf(command.name).edits);
}

function isDevice(path: string | undefined): boolean {
  return path !== undefined && (/^\/dev\/(?!shm\/)/.test(path) || /^&?\d$/.test(path));
}

/** What a command writes to its standard output, as far as its words say. */
function printedBy(command: Command): readonly WrittenPiece[] {
  const { name } = command;
  if (name === 'echo') {
    const words = optionsOf(command).operands;
    return words.length === 0 ? [] : [{ words }];
  }
  if (name === 'printf') return optionsOf(command).operands.map((word) => ({ words: [word] }));
  const scripts = recordOf(name).edits ? sedWords(command).scripts : [];
  return [...scripts.map((word) => ({ words: [word], script: true })), ...piecesInto(command)];
}

function piecesInto(command: Command): readonly WrittenPiece[] {
  const documents = command.redirects.filter(({ operator }) => operator.startsWith('<<'));
  if (documents.length > 0) return documents.map(({ target }) => ({ words: [target] }));
  return command.input.flatMap((each) => (each === command ? [] : printedBy(each)));
}

/** The text that a command is fed: a here-document, a here-string, what `echo` pipes into it. */
export function fedTo(command: Command): readonly ShellWord[] {
  return piecesInto(command).flatMap(({ words }) => words);
}

/** The paths that a command removes. */
export function removals(command: Command): readonly ShellWord[] {
  return recordOf(command.name).removes ? optionsOf(command).operands : [];
}

/** The files that a command takes lines out of, or all that they end in: `sed -i '/_authToken/d'`, `sed -i 's|_authToken=.*|x|'`. */
export function thinnedOut(command: Command): readonly ShellWord[] {
  if (!inPlace(command)) return [];
  const { scripts, files } = sedWords(command);
  return scripts.some(({ value = '' }) => /[/\d$I] ?d$/.test(value) || cutsLines(value)) ? files : [];
}

/** Whether a command of sed puts something else in the place of the ends of lines. */
function cutsLines(script: string): boolean {
  const [command, pattern = '', ...rest] = script.split(script[1] ?? ' ');
  return command === 's' && rest.length > 0 && /\.[*+]\$?$/.test(pattern);
}

/** Where a command puts copies of files: the sources and the target of `cp`, `mv`, `install`. */
export function copies(command: Command): { sources: readonly ShellWord[]; target: ShellWord } | undefined {
  if (!recordOf(command.name).copies) return undefined;
  const { operands } = optionsOf(command);
  const into = optionValue(command, 't', 'target-directory');
  const target = into ?? operands.at(-1);
  const sources = into ? operands : operands.slice(0, -1);
  return target && sources.length > 0 ? { sources, target } : undefined;
}

/** The link that a command makes, and the file that it leads to, as they are written. */
export function linkBy(command: Command): { readonly link: ShellWord; readonly file: ShellWord } | undefined {
  if (!recordOf(command.name).links) return undefined;
  const [file, link] = optionsOf(command).operands;
  return file && link && { link, file };
}

/** An absolute path, seen from a working directory and a home, normalised; undefined where it is not known. */
export function absolutePath(
  path: string | undefined,
  workdir: string | undefined,
  home = '/root',
): string | undefined {
  if (path === undefined || path === '') return undefined;
  const whole = path === '~' || path.startsWith('~/') ? home + path.slice(1) : path;
  if (!whole.startsWith('/') && workdir === undefined) return undefined;
  const segments: string[] = [];
  for (const segment of (whole.startsWith('/') ? whole : `${workdir}/${whole}`).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return `/${segments.join('/')}`;
}
