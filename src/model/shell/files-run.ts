import { recordOf } from '../../known/programs/records.ts';
import { programFolders } from '../../known/search-paths.data.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { isPattern, meets } from '../../text/path-pattern.ts';
import { knownParts, type Setting } from '../../text/setting.ts';
import { hasOption, optionsOf, optionValue } from './command-options.ts';
import { programOf } from './input-programs.ts';
import type { Command, ShellWord } from './shell-command.ts';
import { environmentValues } from './variable-assignments.ts';

/** A path as a command names it; a pattern of the shell's, and `**` for any folders, where it may be one of several. */
export interface NamedPath {
  readonly path: string;
  /**
   * Where it is seen from: the folder that the command works in, the one that the script lies in, or those that programs are
   * searched in.
   */
  readonly from: 'here' | 'script' | 'PATH';
}

/** A file that a command runs. */
export interface FileRun extends NamedPath {
  /** The program that reads it; undefined where its first line says which. */
  readonly by: string | undefined;
}

/** The files that a command has run, by whatever way their text comes to the program that runs it. */
export const filesRun = once((command: Command): readonly FileRun[] => {
  const program = programOf(command);
  const { runsIn } = recordOf(command.name);
  const run = program ? interpretedBy(command, program) : runsIn ? inFolder(command) : called(command);
  return [...run, ...textsOf(command, filesRunFirst(command), command.name)];
});

/** The files that a command's program runs before all else, as they are named: `BASH_ENV=f bash -c true`. */
export function filesRunFirst(command: Command): readonly ShellWord[] {
  const { runsFirst } = recordOf(command.name);
  if (!runsFirst) return [];
  const told = optionValue(command, runsFirst.options);
  const set = environmentValues(runsFirst.variables, command);
  return told ? [...set, told] : set;
}

function interpretedBy(command: Command, program: NonNullable<ReturnType<typeof programOf>>): FileRun[] {
  const { name } = command;
  const by = name === 'eval' || name === '.' ? 'source' : name;
  if (program.from === 'input') return textsOf(command, inputFiles(command), by);
  const { word } = program;
  const printed = textsOf(command, filesIn([...word.commands, ...word.held]), by);
  if (program.from === 'file')
    return [...searched(word, commandPaths(word, command)).map((each) => ({ ...each, by })), ...printed];
  return [...moduleOf(command).map((path): FileRun => ({ path, from: 'here', by })), ...printed];
}

/** A file that is given to an interpreter by its name alone may be searched like a program. */
function searched(word: ShellWord, paths: readonly NamedPath[]): NamedPath[] {
  const { value } = word;
  if (value === undefined || !isName(value)) return [...paths];
  return [...paths, { path: value, from: 'PATH' }];
}

function isName(path: string): boolean {
  return /^[\w.+-]+$/.test(path);
}

/** What is called by its path, or by its name. */
function called(command: Command): FileRun[] {
  const { program, via } = command;
  if (!program) return [];
  const { value, commands, held } = program;
  // Most are called by a plain name.
  if (value && !via && commands.length === 0 && held.length === 0) {
    if (value.includes('/')) return [{ path: value, from: 'here', by: undefined }];
    return isPattern(value) ? [] : [{ path: value, from: 'PATH', by: undefined }];
  }
  const paths = commandPaths(program, command).map((each) =>
    isName(each.path) && each.from === 'here' ? { ...each, from: 'PATH' as const } : each,
  );
  // `$(cat start)`
  const printed = filesIn([...commands, ...held]);
  return [...paths.map((each) => ({ ...each, by: undefined })), ...textsOf(command, printed, 'source')];
}

function inFolder(command: Command): FileRun[] {
  const folder = optionsOf(command).operands.at(-1);
  return commandPaths(folder, command).map(({ path, from }) => ({ path: `${path}/*`, from, by: undefined }));
}

/** The files of the module that an interpreter runs: `python -m tool`. */
function moduleOf(command: Command): string[] {
  const { module, modules } = recordOf(command.name).interprets ?? {};
  const name = optionValue(command, module)?.value?.replaceAll('.', '/');
  return name === undefined || !modules ? [] : modules.split(' ').map((ending) => `${name}${ending}`);
}

function textsOf(command: Command, words: readonly ShellWord[], by: string | undefined): FileRun[] {
  return words.flatMap((word) => commandPaths(word, command).map((each) => ({ ...each, by })));
}

/** The files of which a command reads its standard input. */
function inputFiles(command: Command): ShellWord[] {
  const own = command.redirects.flatMap(({ operator, descriptor, target }) => {
    if (!operator.startsWith('<') || (descriptor ?? 0) !== 0) return [];
    return operator === '<' ? [target, ...filesIn(target.commands)] : filesIn(target.commands);
  });
  return [...own, ...filesIn(command.input)];
}

/** As many commands as are looked at of those whose output one reads. */
const mostRead = 1000;

/** The files whose text some commands print, be it with changes. */
function filesIn(commands: readonly Command[]): ShellWord[] {
  return commands.slice(0, mostRead).flatMap((command) => filesPrinted(command));
}

/** The files whose text a command prints: `cat start`, `sed s/x/y/ start`, `$(< start)`. */
export const filesPrinted = once((command: Command): readonly ShellWord[] => {
  const { passes, decodes, encoding, edits, words } = recordOf(command.name);
  if (command.name === undefined) return command.program ? [] : inputFiles(command);
  if (!passes || encoding || hasOption(command, decodes) || hasOption(command, edits)) return [];
  const operands = words === 'data' ? [] : optionsOf(command).operands;
  return [...operands, ...inputFiles(command)];
});

/** The paths that a word of a command names, as far as they are known. */
export function commandPaths(word: ShellWord | undefined, command: Command): NamedPath[] {
  return word ? [...namedBy(word, command), ...replaced(word, command)] : [];
}

/** The paths that a word of a command may name without saying one, which may be patterns: `$(command -v x)`, `{}` of find. */
export function pathsMeant(word: ShellWord, command: Command): string[] {
  const paths = word.value === undefined ? commandPaths(word, command) : replaced(word, command);
  return paths.flatMap(({ path, from }) =>
    from === 'PATH' ? programFolders.paths.map((folder) => `${folder}/${path}`) : path,
  );
}

function namedBy(word: Setting & Partial<ShellWord>, command: Command): NamedPath[] {
  if (word.value !== undefined) return word.value === '' ? [] : [{ path: word.value, from: 'here' }];
  const { choices = [], commands = [], held = [] } = word;
  return [
    ...choices.flatMap((choice) => namedBy(choice, command)),
    ...[...commands, ...held].flatMap((each) => namesPrinted(each)),
    ...patternOf(word),
  ];
}

/** `/d/$f.sh` may be any such file of the folder; `"$(dirname "$0")/lib.sh"` lies beside the script. */
function patternOf(word: Setting): NamedPath[] {
  const [first, ...rest] = knownParts(word);
  const path = rest.map((part) => part ?? '*').join('');
  if (first !== undefined) return [{ path: `${first}${path}`, from: 'here' }];
  const folder = folders.get(word.variables?.[0]?.name ?? '');
  if (folder !== undefined && /^(?:\/|$)/.test(path)) return [{ path: `${folder}${path}`, from: 'here' }];
  if (path.startsWith('/')) return [{ path: `.${path}`, from: 'script' }];
  return path === '' ? [] : [{ path: `*${path}`, from: 'here' }];
}

/** What variables hold that every shell has. */
const folders = new Map([
  ['HOME', '~'],
  ['PWD', '.'],
]);

/** `find … -exec sh {} \;`, `xargs -I{} sh {}`. */
function replaced({ value }: ShellWord, { via }: Command): NamedPath[] {
  for (let by = via; by && value !== undefined; by = by.via) {
    const { wraps } = recordOf(by.name);
    if (wraps !== 'files' && wraps !== 'words') continue;
    const mark = (wraps === 'words' ? optionValue(by, 'I', 'i', 'replace')?.value : undefined) ?? '{}';
    if (!value.includes(mark)) return [];
    const names = wraps === 'files' ? namesPrinted(by) : by.input.flatMap((each) => namesPrinted(each));
    return names.map(({ path, from }) => ({ path: value.replace(mark, () => path), from }));
  }
  return [];
}

/**
 * The names of files that a command prints: `find /d -name '*.sh'`, `ls /d`, `command -v x`, `readlink -f x`, `echo a b`, and
 * what only passes them on.
 */
const namesPrinted = once((command: Command): readonly NamedPath[] => {
  const { names, passes, words, finds } = recordOf(command.name);
  const { operands } = optionsOf(command);
  const paths = (some: readonly ShellWord[]) => some.flatMap((word) => commandPaths(word, command));
  if (finds === '' || hasOption(command, finds))
    return paths(operands).map((each) => (isName(each.path) ? { ...each, from: 'PATH' } : each));
  if (names === 'own') return paths(operands);
  if (names) {
    const roots = operands.length > 0 ? paths(operands) : [{ path: '.', from: 'here' as const }];
    return roots.flatMap(({ path, from }) => listed(path, names, command).map((each) => ({ path: each, from })));
  }
  if (!passes) return [];
  const own = words === 'data' && command.input.length === 0 ? paths(operands) : [];
  return [...own, ...command.input.flatMap((each) => (each === command ? [] : namesPrinted(each)))];
});

/** What is printed of a path, and of a folder there. */
function listed(path: string, names: 'in' | 'below', command: Command): string[] {
  if (names === 'in') return [path, `${path}/*`];
  const wanted = namesWanted(command);
  const isWanted = wanted.some((name) => meets(`/${nameOf(path)}`, `/${name}`));
  return [...(isWanted ? [path] : []), ...wanted.map((name) => `${path.replace(/\/$/, '')}/**/${name}`)];
}

/** The patterns of the names that `find` goes after; any, where something else decides. */
function namesWanted(command: Command): string[] {
  const { args } = command;
  const { options } = optionsOf(command);
  const wanted = options.flatMap(({ key, value, word }) => {
    const how = /^(i?)(?:(name)|path|wholename|(regex))$/.exec(key);
    if (!how || value?.value === undefined) return [];
    const [, anyCase, isName, isExpression] = how;
    const before = args[args.indexOf(word) - 1];
    if (before?.value === '!' || options.some((each) => each.word === before && each.key === 'not')) return ['*'];
    const name = isName ? value.value : nameOf(value.value);
    const pattern = isExpression ? globOf(name) : name || '*';
    return anyCase ? [pattern, pattern.toLowerCase()] : [pattern];
  });
  return wanted.length > 0 ? [...new Set(wanted)] : ['*'];
}

/** A regular expression as a pattern that fits no less. */
function globOf(expression: string): string {
  const pattern = expression.replaceAll('.*', '*').replaceAll('\\.', '.');
  return /^[\w.*-]+$/.test(pattern) ? pattern : '*';
}
