import type { Setting } from '../setting.ts';
import type { Command, ShellWord } from './command.ts';

/** A file that a command writes. */
export interface FileWrite {
  readonly path: Setting;
  /** What goes in, as far as the command line says; several pieces where several commands write it. */
  readonly texts: readonly ShellWord[];
  readonly command: Command;
}

/** The files that a command writes by a redirection, by `tee`, `dd`, or by changing them in place, with the text that it puts in. */
export function fileWrites(command: Command): FileWrite[] {
  const found: FileWrite[] = [];
  for (const { operator, descriptor, target } of command.redirects) {
    if (/^(?:&?>>?|>\|)$/.test(operator) && (descriptor ?? 1) === 1 && !isDevice(target.value)) {
      found.push({ path: target, texts: textsOf(command), command });
    }
  }
  const operands = command.args.filter(({ value }) => !value?.startsWith('-'));
  if (command.name === 'tee') {
    for (const path of operands) found.push({ path, texts: fedTo(command), command });
  } else if (command.name === 'dd') {
    for (const word of command.args) {
      const path = word.value?.startsWith('of=') ? word.value.slice(3) : undefined;
      if (path !== undefined)
        found.push({ path: { ...word, value: path, parts: [path] }, texts: fedTo(command), command });
    }
  } else if (inPlace(command)) {
    const scripts = command.args.filter(
      (word) => /[\s/|]/.test(word.value ?? word.parts[0] ?? '') && !isPath(word.value),
    );
    for (const path of operands.filter(({ value }) => isPath(value))) found.push({ path, texts: scripts, command });
  }
  return found;
}

/** `sed -i`, `perl -pi -e`. */
function inPlace({ name, args }: Command): boolean {
  if (name === 'sed') return args.some(({ value }) => /^(?:-[nErsz]*i|--in-place)/.test(value ?? ''));
  return name === 'perl' && args.some(({ value }) => /^-[pn0le]*i/.test(value ?? ''));
}

function isPath(value: string | undefined): boolean {
  return value !== undefined && /^(?:~?\/|\.{1,2}\/)[\w./*-]+$/.test(value);
}

function isDevice(path: string | undefined): boolean {
  return path !== undefined && (/^\/dev\/(?!shm\/)/.test(path) || /^&?\d$/.test(path));
}

/** What a command writes to its standard output, as far as its words say. */
function textsOf(command: Command): readonly ShellWord[] {
  if (command.name === 'echo' || command.name === 'printf') return command.args;
  if (command.name === 'cat' || command.name === 'tee') return fedTo(command);
  return fedTo(command);
}

/** The text that a command is fed: a here-document, a here-string, what `echo` pipes into it. */
export function fedTo(command: Command): readonly ShellWord[] {
  const documents = command.redirects.filter(({ operator }) => operator.startsWith('<<'));
  if (documents.length > 0) return documents.map(({ target }) => target);
  return command.input.flatMap((each) => (each === command ? [] : textsOf(each)));
}

/** The paths that a command removes. */
export function removals({ name, args }: Command): readonly ShellWord[] {
  if (name === 'rm' || name === 'unlink' || name === 'shred' || name === 'srm')
    return args.filter(({ value }) => !value?.startsWith('-'));
  if (name === 'truncate') return args.slice(-1);
  return [];
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
