import { once } from '../once.ts';
import { type Option, readArguments } from './arguments.ts';
import type { Command, ShellWord } from './command.ts';
import { type Manager, type ManagerName, managers } from './package-managers.ts';
import { type Package, readPackage } from './package-names.ts';

export type { ManagerName } from './package-managers.ts';
export type { Package } from './package-names.ts';

/** A call of a package manager. */
export interface PackageCommand {
  readonly command: Command;
  readonly manager: ManagerName;
  readonly kind: 'os' | 'language';
  /** `refresh` fetches the index, `upgrade` brings what is installed up to date, `other` is anything else. */
  readonly action: 'install' | 'refresh' | 'upgrade' | 'remove' | 'other';
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
export function packageCommands(commands: readonly Command[]): PackageCommand[] {
  return commands.flatMap((command) => packageCommand(command) ?? []);
}

/** The first option of one of some names, dashes included. */
export function optionOf(
  { options }: Pick<PackageCommand, 'options'>,
  ...names: readonly string[]
): Option | undefined {
  return options.find(({ name }) => names.includes(name));
}

function read(command: Command): PackageCommand | undefined {
  const called = calledAs(command);
  if (!called) return undefined;
  const { manager, args } = called;
  // Behind `--` stand options for the compiler.
  const own = manager.name === 'gem' ? until(args, '--') : args;
  const { options, operands } = readArguments(own, manager.taking);
  if (manager.name === 'pacman') return pacman(command, manager, options, operands);
  const [first, ...rest] = operands;
  const wrapped = first?.value === 'global' || (first?.value === 'tool' && manager.name === 'pip');
  const subcommandWord = wrapped ? rest[0] : first;
  const words = wrapped ? rest.slice(1) : rest;
  const subcommand = first && subcommandWord ? (subcommandWord.value ?? '?') : '';
  const action = actionOf(manager, subcommand);
  const named = action === 'other' || action === 'refresh' ? [] : words;
  const base = { manager: manager.name, kind: manager.kind, action, subcommand, subcommandWord, options } as const;
  const told = /^(?:create-project|dlx|run)$/.test(subcommand) ? named.slice(0, 1) : named;
  const packages = told.map((word) => readPackage(word, manager.name, base));
  return { ...base, command, packages };
}

function until(words: readonly ShellWord[], end: string): readonly ShellWord[] {
  const at = words.findIndex(({ value }) => value === end);
  return at === -1 ? words : words.slice(0, at);
}

/** The manager behind a command, and the words behind its name: `python3 -m pip …` and `uv pip …` are pip. */
function calledAs({ name, args }: Command): { manager: Manager; args: readonly ShellWord[] } | undefined {
  if (name === undefined) return undefined;
  const pip = managers.find((manager) => manager.name === 'pip')!;
  if (/^(?:python|pypy)[\d.]*$/.test(name)) {
    const module = args.findIndex(({ value }) => value === '-m');
    return module !== -1 && /^pipx?$/.test(args[module + 1]?.value ?? '')
      ? { manager: pip, args: args.slice(module + 2) }
      : undefined;
  }
  if (name === 'uv') {
    const [first] = args;
    if (first?.value === 'pip') return { manager: pip, args: args.slice(1) };
    return first?.value === 'tool' ? { manager: pip, args } : undefined;
  }
  const manager = managers.find(({ programs }) => programs.test(name));
  return manager && { manager, args };
}

function actionOf({ install, upgrade, refresh, remove }: Manager, subcommand: string): PackageCommand['action'] {
  if (install.includes(subcommand)) return 'install';
  if (upgrade.includes(subcommand)) return 'upgrade';
  if (remove.includes(subcommand)) return 'remove';
  return refresh.includes(subcommand) ? 'refresh' : 'other';
}

/** pacman's subcommands are options: `-Sy`, `-Syu`, `-S name`. */
function pacman(
  command: Command,
  { name: manager, kind }: Manager,
  options: readonly Option[],
  operands: readonly ShellWord[],
): PackageCommand {
  const has = (...names: string[]) => options.some(({ name }) => names.includes(name));
  const base = { manager, kind, subcommand: '-S', subcommandWord: options[0]?.word, options } as const;
  if (!has('-S', '--sync') || has('-s', '-c', '-i')) return { ...base, command, action: 'other', packages: [] };
  const action = operands.length > 0 ? 'install' : has('-u', '--sysupgrade') ? 'upgrade' : 'refresh';
  return { ...base, command, action, packages: operands.map((word) => readPackage(word, manager, base)) };
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
export function installed(commands: readonly Command[]): Installed[] {
  const calls = packageCommands(commands);
  const removed = new Set(
    calls.flatMap(({ action, packages }) => (action === 'remove' ? packages.map(({ name }) => name) : [])),
  );
  return calls.flatMap((call) => {
    if (call.action !== 'install') return [];
    const group = call.manager === 'apk' ? optionOf(call, '-t', '--virtual')?.value : undefined;
    if (group !== undefined && removed.has(group)) return [];
    if (call.kind === 'os' && sweepsAfter(commands, calls, call)) return [];
    return call.packages.flatMap((each) => (removed.has(each.name) ? [] : [{ call, package: each }]));
  });
}

/** Whether every package counts as one that nobody asked for, and such packages are then removed. */
function sweepsAfter(commands: readonly Command[], calls: readonly PackageCommand[], install: PackageCommand): boolean {
  const forgets = commands.findLastIndex(
    ({ name, args }) => name === 'apt-mark' && args[0]?.value === 'auto' && args[1]?.value === '.*',
  );
  const sweeps = calls.findLastIndex(
    ({ manager, subcommand, options }) =>
      manager === 'apt' &&
      (/^auto-?(?:remove|purge)$/.test(subcommand) || options.some(({ name }) => /^--auto-?remove$/.test(name))),
  );
  return (
    forgets > commands.indexOf(install.command) && sweeps !== -1 && commands.indexOf(calls[sweeps]!.command) > forgets
  );
}
