import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
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
    const how = command.args.some(({ value }) => /^(?:-[a-z]*a|--append)/.test(value ?? '')) ? 'added' : 'whole';
    for (const path of command.args.filter(({ value }) => !value?.startsWith('-'))) add(path, piecesInto(command), how);
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
function inPlace({ name, args }: Command): boolean {
  if (name === 'sed') return args.some(({ value }) => /^(?:-[nErsz]*i|--in-place)/.test(value ?? ''));
  return name === 'perl' && args.some(({ value }) => /^-[pn0le]*i/.test(value ?? ''));
}

function isDevice(path: string | undefined): boolean {
  return path !== undefined && (/^\/dev\/(?!shm\/)/.test(path) || /^&?\d$/.test(path));
}

/** What a command writes to its standard output, as far as its words say. */
function printedBy(command: Command): readonly WrittenPiece[] {
  const { name, args } = command;
  if (name === 'echo') {
    const first = args.findIndex(({ value }) => value === undefined || !/^-[neE]+$/.test(value));
    return first === -1 ? [] : [{ words: args.slice(first) }];
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
export function removals({ name, args }: Command): readonly ShellWord[] {
  if (name === 'rm' || name === 'unlink' || name === 'shred' || name === 'srm')
    return args.filter(({ value }) => !value?.startsWith('-'));
  if (name === 'truncate') return args.slice(-1);
  return [];
}

/** The files that a command takes lines out of: `sed -i '/_authToken/d' .npmrc`. */
export function thinnedOut(command: Command): readonly ShellWord[] {
  if (command.name !== 'sed' || !inPlace(command)) return [];
  const { scripts, files } = sedWords(command);
  return scripts.some(({ value }) => /[/\d$I] ?d$/.test(value ?? '')) ? files : [];
}

/** Where a command puts copies of files: the sources and the target of `cp`, `mv`, `install`. */
export function copies({ name, args }: Command): { sources: readonly ShellWord[]; target: ShellWord } | undefined {
  if (name !== 'cp' && name !== 'mv' && name !== 'install' && name !== 'rsync') return undefined;
  const operands: ShellWord[] = [];
  let into: ShellWord | undefined;
  for (let i = 0; i < args.length; i++) {
    const { value } = args[i]!;
    if (value === '-t' || value === '--target-directory') into = args[++i];
    else if (/^-[a-zA-Z]*[mogS]$/.test(value ?? '') && name === 'install') i++;
    else if (!value?.startsWith('-')) operands.push(args[i]!);
  }
  const target = into ?? operands.pop();
  return target && operands.length > 0 ? { sources: operands, target } : undefined;
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
