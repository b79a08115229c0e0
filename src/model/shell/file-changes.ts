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

/** The files that a command writes by a redirection, by `tee`, `dd`, `install`, or by changing them in place. */
export const fileWrites = once((command: Command): readonly FileWrite[] => {
  const found: FileWrite[] = [];
  const add = (path: Setting, pieces: readonly WrittenPiece[], how: FileWrite['how']) =>
    found.push({ path, pieces, texts: pieces.flatMap(({ words }) => words), how, command });
  for (const { operator, descriptor, target } of command.redirects) {
    if (/^(?:&?>>?|>\|)$/.test(operator) && (descriptor ?? 1) === 1 && !isDevice(target.value)) {
      add(target, printedBy(command), operator.endsWith('>>') ? 'added' : 'whole');
    }
  }
  if (command.name === 'tee') {
    const how = hasOption(command, 'a', 'append') ? 'added' : 'whole';
    for (const path of optionsOf(command).operands) add(path, piecesInto(command), how);
  } else if (command.name === 'dd') {
    for (const word of command.args) {
      const path = word.value?.startsWith('of=') ? word.value.slice(3) : undefined;
      if (path !== undefined) add({ ...word, value: path, parts: [path] }, piecesInto(command), 'whole');
    }
  } else if (command.name === 'visudo') {
    const editor = command.assignments.find(({ name }) => /^(?:SUDO_EDITOR|VISUAL|EDITOR)$/.test(name))?.value;
    // `echo rule | EDITOR='tee -a' visudo`
    if (editor?.value?.startsWith('tee'))
      add({ value: '/etc/sudoers', at: command.nameAt, parts: ['/etc/sudoers'] }, piecesInto(command), 'added');
  } else if (inPlace(command)) {
    const { scripts, files } = sedWords(command);
    for (const path of files)
      add(
        path,
        scripts.map((word) => ({ words: [word], script: true })),
        'edited',
      );
  } else {
    const copy = copies(command);
    if (copy?.sources.some(({ value }) => value === '/dev/stdin')) add(copy.target, piecesInto(command), 'whole');
  }
  return found;
});

/** `sed -i`, `perl -pi -e`. */
function inPlace(command: Command): boolean {
  return (command.name === 'sed' || command.name === 'perl') && hasOption(command, 'i', 'in-place');
}

function isDevice(path: string | undefined): boolean {
  return path !== undefined && (/^\/dev\/(?!shm\/)/.test(path) || /^&?\d$/.test(path));
}

/** What a command writes to its standard output, as far as its words say. */
function printedBy(command: Command): readonly WrittenPiece[] {
  const { name, args } = command;
  if (name === 'echo') {
    const words = optionsOf(command).operands;
    return words.length === 0 ? [] : [{ words }];
  }
  if (name === 'printf') return args.map((word) => ({ words: [word] }));
  const scripts = name === 'sed' ? sedWords(command).scripts : [];
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
  return removers.has(command.name ?? '') ? optionsOf(command).operands : [];
}

const removers = new Set(['rm', 'unlink', 'shred', 'srm', 'truncate']);

/** The files that a command takes lines out of: `sed -i '/_authToken/d' .npmrc`. */
export function thinnedOut(command: Command): readonly ShellWord[] {
  if (command.name !== 'sed' || !inPlace(command)) return [];
  const { scripts, files } = sedWords(command);
  return scripts.some(({ value }) => /[/\d$I] ?d$/.test(value ?? '')) ? files : [];
}

/** Where a command puts copies of files: the sources and the target of `cp`, `mv`, `install`. */
export function copies(command: Command): { sources: readonly ShellWord[]; target: ShellWord } | undefined {
  if (!copiers.has(command.name ?? '')) return undefined;
  const { operands } = optionsOf(command);
  const into = optionValue(command, 't', 'target-directory');
  const target = into ?? operands.at(-1);
  const sources = into ? operands : operands.slice(0, -1);
  return target && sources.length > 0 ? { sources, target } : undefined;
}

const copiers = new Set(['cp', 'mv', 'install', 'rsync']);

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
