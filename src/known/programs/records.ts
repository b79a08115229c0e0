import { readGlob } from '../../text/glob.ts';
import { once } from '../../text/once.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { programFolders } from '../search-paths.data.ts';
import { accounts } from './accounts.data.ts';
import { clients } from './clients.data.ts';
import { containerTools } from './container-tools.data.ts';
import { downloads } from './downloads.data.ts';
import { interpreters } from './interpreters.data.ts';
import { keys } from './keys.data.ts';
import { languagePackages } from './language-packages.data.ts';
import { osPackages } from './os-packages.data.ts';
import type { OptionGrammar, ProgramRecord } from './program.ts';
import { servers } from './servers.data.ts';
import { textsAndFiles } from './texts-and-files.data.ts';
import { versionControl } from './version-control.data.ts';

const families = [
  ...[downloads, versionControl, osPackages, languagePackages, containerTools, clients, servers],
  ...[accounts, interpreters, textsAndFiles, keys],
];

/** All programs of which something is known, by their names without a version. */
export const programs: ReadonlyMap<string, ProgramRecord> = new Map(
  families.flatMap((each) => [...spread(each.programs)]),
);

const unknown: ProgramRecord = {};

/** Whether nothing is known of a program. */
export function isUnknown(program: string): boolean {
  return recordOf(program) === unknown;
}

/** What is known of a program, by its name with or without a version: `pip3.11` is `pip`. */
export function recordOf(program = ''): ProgramRecord {
  return programs.get(program) ?? programs.get(withoutVersion(program)) ?? unknown;
}

/**
 * Whether a program does whatever it is told: it runs commands, reads scripts, installs what it is named, or writes files and
 * gives them away. Whoever may start it as somebody else can do all that one can.
 */
export function isObedient(program: string): boolean {
  const record = recordOf(program);
  return obedience.some((column) => record[column] !== undefined) || (record.wraps !== undefined && !record.runsAs);
}

/** What a program does with which whoever starts it as root becomes root. Those that ask who one is (`sudo`) do none of it by themselves. */
const obedience = [
  ...([
    'obeys',
    'shell',
    'interprets',
    'runs',
    'orders',
    'readsOrders',
    'supervises',
    'manager',
    'git',
    'composes',
  ] as const),
  ...(['copies', 'links', 'writes', 'edits', 'unpacks', 'downloads', 'modes', 'owners', 'setsCapabilities'] as const),
  'accounts',
] as const satisfies readonly (keyof ProgramRecord)[];

/** The programs of which something is known that a pattern of the shell may name (`/usr/bin/c?rl`), by the folders that programs lie in. */
export function programsLike(pattern: string): readonly string[] {
  const [folder, name] = [readGlob(folderOf(pattern).slice(1)), readGlob(nameOf(pattern))];
  const isThere = name && folder && programFolders.paths.some((each) => folder(each.slice(1)));
  return isThere ? [...programs.keys()].filter(name) : [];
}

/** `pip` of `pip3.11`, `pwsh` of `pwsh.exe`. */
function withoutVersion(program: string): string {
  let end = program.endsWith('.exe') ? program.length - '.exe'.length : program.length;
  while (end > 0 && /[\d.]/.test(program[end - 1]!)) end--;
  return program.slice(0, end);
}

/** Of a program of which nothing is known: each word with a dash is one option, which may or may not take the next word. */
export const unknownProgram: OptionGrammar = { oneDash: true };

const grammar = ['short', 'detached', 'attached', 'long', 'oneDash', 'only', 'stops', 'commands'] as const;

/** How a program reads its options. */
export function grammarOf(program: string | undefined): OptionGrammar {
  const record = recordOf(program);
  return grammar.some((key) => key in record) ? record : unknownProgram;
}

/** The words of `long` and `last`, and the grammars of `commands` each by its word. */
export const lookups = once(({ long = '', last = '', commands = {} }: OptionGrammar) => ({
  long: new Set(long.split(' ')),
  last: new Set(last.split(' ')),
  commands: spread(commands),
}));

/** The names with blanks between each by itself. */
function spread<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table).flatMap(([names, each]) => names.split(' ').map((name) => [name, each])));
}
