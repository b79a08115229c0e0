import type { PackageManager } from '../../known/programs/package-manager.ts';
import { grammarOf, recordOf } from '../../known/programs/records.ts';
import { hasOption, type Option, optionsOf, optionValue, readOptions } from '../../model/shell/command-options.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isOneOf } from '../../text/word-set.ts';
import { type Package, readPackage } from './package-names.ts';

export type { Package } from './package-names.ts';

/** A call of a package manager. */
export interface PackageCommand {
  readonly command: Command;
  /** What people call it: `pip` in `python3 -m pip`, `uv` in `uv pip`. */
  readonly program: string;
  readonly manager: string;
  /** How that is spoken to. */
  readonly by: PackageManager;
  readonly kind: 'os' | 'language';
  /**
   * `run` fetches something and runs it without keeping it (`npx`, `uvx`), `refresh` fetches the index, `upgrade` brings
   * what is installed up to date, `other` is anything else.
   */
  readonly action: 'install' | 'run' | 'refresh' | 'upgrade' | 'remove' | 'other';
  /** As written; `''` where there is none. */
  readonly subcommand: string;
  readonly subcommandWord: ShellWord | undefined;
  readonly options: readonly Option[];
  /** What it is told to install, upgrade or remove by name. */
  readonly packages: readonly Package[];
}

/** What a command asks of a package manager; undefined where it is none. */
export const packageCommand = once(read);

/** The calls of package managers among some commands. */
export const packageCommands = once((commands: readonly Command[]): readonly PackageCommand[] =>
  commands.flatMap((command) => packageCommand(command) ?? []),
);

function read(command: Command): PackageCommand | undefined {
  const called = calledAs(command);
  if (!called) return undefined;
  const { manager, args, runs } = called;
  // Behind `--` stand options for the compiler.
  const own = manager.name === 'gem' ? until(args, '--') : args;
  const { options, operands } = readOptions(own, grammarOf(manager.name));
  if (manager.name === 'pacman') return pacman(command, manager, options, operands);
  // `yarn global add`, `dnf module install`
  const wrapped = runs === undefined && isOneOf(operands[0]?.value ?? '?', `global ${manager.groups ?? ''}`);
  const subcommandWord = runs === undefined ? operands[wrapped ? 1 : 0] : undefined;
  const words = operands.slice((wrapped ? 1 : 0) + (runs === undefined ? 1 : 0));
  const subcommand = runs ?? (subcommandWord ? (subcommandWord.value ?? '?') : '');
  const asks = asksOnly(manager, subcommand, options);
  const action = asks || (manager.name === 'dotnet' && !wrapped) ? 'other' : actionOf(manager, subcommand);
  const program = /^(?:python|pypy)/.test(command.name!) ? manager.name : command.name!;
  const kind = manager.system ? 'os' : 'language';
  const base = {
    manager: manager.name,
    by: manager,
    program,
    kind,
    action,
    subcommand,
    subcommandWord,
    options,
  } as const;
  const groups = manager.name === 'dnf' && (operands[0]?.value === 'group' || subcommand === 'groupinstall');
  const packages = named(base, words).map(
    (word): Package => ({
      ...readPackage(word, manager, options),
      ...(groups && { from: 'group' }),
    }),
  );
  // `composer create-project name folder 1.0.0`
  const apart = subcommand === 'create-project' ? words[2] : undefined;
  if (apart && packages[0]) packages[0] = { ...packages[0], version: 'given' };
  return { ...base, command, packages };
}

/** Whether a call only asks the manager: about itself (`yarn --version`, `npm install --help`), or what it would do (`apt-get -s upgrade`). */
function asksOnly({ versions, tries }: PackageManager, subcommand: string, options: readonly Option[]): boolean {
  if (hasOption({ options }, 'help', tries)) return true;
  // To some, the version is that of the package.
  if (!versions && hasOption({ options }, 'version')) return true;
  return subcommand === '' && hasOption({ options }, 'version', 'v', 'V', 'h');
}

/** The words that name packages. */
function named(
  { action, subcommand, options, manager }: Pick<PackageCommand, 'action' | 'subcommand' | 'options' | 'manager'>,
  words: readonly ShellWord[],
): readonly ShellWord[] {
  if (action === 'other' || action === 'refresh') return [];
  // Behind the package that is run stand its own arguments; `-p` names another one than the command.
  if (action === 'run') {
    const apart = hasOption({ options }, 'p', 'package', 'c', 'call', 'from', 'spec', 'with', 'no-install');
    return apart && manager !== 'go' ? [] : words.slice(0, 1);
  }
  // `uv pip sync requirements.txt`, `bundle install --without development test`
  if (subcommand === 'sync' || (subcommand === 'install' && wholeProject.has(manager))) return [];
  return subcommand === 'create-project' ? words.slice(0, 1) : words;
}

/** Managers whose `install` takes no names. */
const wholeProject = new Set(['bundle', 'composer', 'poetry']);

function until(words: readonly ShellWord[], end: string): readonly ShellWord[] {
  const at = words.findIndex(({ value }) => value === end);
  return at === -1 ? words : words.slice(0, at);
}

interface Called {
  readonly manager: PackageManager;
  /** The words behind the name. */
  readonly args: readonly ShellWord[];
  /** The subcommand that the name stands for. */
  readonly runs?: string;
}

/** The manager behind a command: `python3 -m pip …` and `uv pip …` are pip, `php composer.phar …` is Composer. */
function calledAs(command: Command): Called | undefined {
  const { name, args } = command;
  if (name === undefined) return undefined;
  const called = (manager: string, words: readonly ShellWord[], runs?: string): Called => ({
    manager: recordOf(manager).manager!,
    args: words,
    ...(runs !== undefined && { runs }),
  });
  if (/^(?:python|pypy)[\d.]*$/.test(name)) {
    const manager = /^(?:pipx?|pipenv|poetry)$/.exec(optionValue(command, 'm')?.value ?? '')?.[0];
    if (!manager) return undefined;
    return called(manager === 'pipenv' || manager === 'poetry' ? manager : 'pip', optionsOf(command).operands);
  }
  if (/^php[\d.]*$/.test(name)) {
    const script = args.findIndex(({ value }) => /(?:^|\/)composer(?:\.phar)?$/.test(value ?? ''));
    return script === -1 ? undefined : called('composer', args.slice(script + 1));
  }
  if (name === 'uv') {
    const [first, second] = args;
    if (first?.value === 'pip') return { manager: withoutLock(recordOf('pip').manager!), args: args.slice(1) };
    if (first?.value === 'tool' && second?.value === 'run') return called('pip', args.slice(2), 'run');
    return /^(?:tool|add|sync)$/.test(first?.value ?? '') ? { manager: recordOf(name).manager!, args } : undefined;
  }
  const { manager, as } = recordOf(name);
  if (!manager) return undefined;
  if (as !== undefined) return { manager, args, runs: as };
  return manager.name === 'pip' && args[0]?.value === 'run' && name !== 'pipx' ? undefined : { manager, args };
}

/** What `uv pip` is: it takes what it is given, and leaves the lock file to `uv sync`. */
const withoutLock = once(({ lock: _, ...manager }: PackageManager): PackageManager => manager);

const actions = ['install', 'run', 'upgrade', 'remove', 'refresh'] as const;

function actionOf(manager: PackageManager, subcommand: string): PackageCommand['action'] {
  const does = subcommand || manager.alone || '';
  return actions.find((action) => isOneOf(does, manager[action])) ?? 'other';
}

/** pacman's subcommands are options: `-Sy`, `-Syu`, `-S name`. */
function pacman(
  command: Command,
  manager: PackageManager,
  options: readonly Option[],
  operands: readonly ShellWord[],
): PackageCommand {
  const subcommandWord = options[0]?.word;
  const base = {
    manager: manager.name,
    by: manager,
    program: manager.name,
    kind: 'os',
    subcommand: options[0]?.name ?? '',
    subcommandWord,
    options,
  } as const;
  if (!hasOption(base, 'S', 'sync') || hasOption(base, 's', 'c', 'i'))
    return { ...base, command, action: 'other', packages: [] };
  const action = operands.length > 0 ? 'install' : hasOption(base, 'u', 'sysupgrade') ? 'upgrade' : 'refresh';
  return { ...base, command, action, packages: operands.map((word) => readPackage(word, manager, options)) };
}

/** A package that is still there when all commands have run. */
export interface Installed {
  readonly call: PackageCommand;
  readonly package: Package;
}

/**
 * What some commands install and do not remove again, by name or by the group that it was given (`apk add -t .deps`), or
 * because nothing needs it (`apt-mark auto '.*'`, then `apt-get purge --auto-remove`).
 */
export const installed = once((commands: readonly Command[]): readonly Installed[] => {
  const calls = packageCommands(commands);
  const swept = sweptAway(commands, calls);
  const removed = new Set(
    calls.flatMap(({ action, packages }) => (action === 'remove' ? packages.map(({ name }) => name) : [])),
  );
  return calls.flatMap((call) => {
    if (call.action !== 'install') return [];
    const group = call.manager === 'apk' ? optionValue(call, 't', 'virtual')?.value : undefined;
    if (group !== undefined && removed.has(group)) return [];
    if (call.kind === 'os' && swept.has(call.command)) return [];
    return call.packages.flatMap((each) => (removed.has(each.name) ? [] : [{ call, package: each }]));
  });
});

/** The commands whose packages count as ones that nobody asked for when such packages are removed. */
function sweptAway(commands: readonly Command[], calls: readonly PackageCommand[]): ReadonlySet<Command> {
  const forgets = commands.findLastIndex(
    ({ name, args }) => name === 'apt-mark' && args[0]?.value === 'auto' && args[1]?.value === '.*',
  );
  const sweeps = calls.findLastIndex(
    ({ manager, subcommand, options }) =>
      manager === 'apt' &&
      (/^auto-?(?:remove|purge)$/.test(subcommand) || hasOption({ options }, 'auto-remove', 'autoremove')),
  );
  const swept = sweeps !== -1 && commands.indexOf(calls[sweeps]!.command) > forgets;
  return new Set(swept ? commands.slice(0, Math.max(0, forgets)) : []);
}

/**
 * Whether a command that is no package manager may install packages all the same: a script of its own, or a program that
 * calls one. Nobody can tell from the file.
 */
export function mayInstall(command: Command): boolean {
  const { name, nameAt, args } = command;
  if (packageCommand(command)?.action === 'run') return args.some(({ value }) => recordOf(value).installsUnseen);
  if (/^apt(?:-get|itude)?$/.test(name ?? ''))
    return args.some(({ value }) => /^(?:download|source|satisfy|build-dep)$/.test(value ?? ''));
  if (name === undefined) return args.length > 0 || command.assignments.length === 0;
  const written = textAt(nameAt);
  return (
    recordOf(name).installsUnseen ||
    (written.includes('/') && !/^["']?\/(?:usr\/)?s?bin\//.test(written)) ||
    programOf(command)?.from === 'file'
  );
}
