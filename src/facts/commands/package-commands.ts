import type { PackageManager } from '../../known/programs/package-manager.ts';
import { grammarOf, recordOf } from '../../known/programs/records.ts';
import { hasOption, type Option, optionsOf, optionValue, readOptions } from '../../model/shell/command-options.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { nameOf } from '../../text/path.ts';
import { isOneOf } from '../../text/word-set.ts';
import { type Package, readPackage } from './package-names.ts';

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
export function packageCommand(command: Command): PackageCommand | undefined {
  const called = calledAs(command);
  if (!called) return undefined;
  const { manager: by, program, args } = called;
  const { options, operands } = readOptions(until(args, by.until), grammarOf(by.name));
  const { subcommand, subcommandWord, words, isGrouped } = subcommandIn(called, options, operands);
  const asks = asksOnly(by, subcommand, options) || (by.grouped && !isGrouped);
  const action = asks ? 'other' : by.byOption ? actionByOption(by.byOption, options, words) : actionOf(by, subcommand);
  const kind = by.system ? 'os' : 'language';
  const base = { command, manager: by.name, by, program, kind, action, subcommand, subcommandWord, options } as const;
  const many = isOneOf(operands[0]?.value ?? '?', by.many?.words);
  const packages = named(base, words).map((word): Package => {
    const read = readPackage(word, by, options);
    return many ? { ...read, from: 'group' } : read;
  });
  // `composer create-project name folder 1.0.0`
  if (subcommand === by.begins && words[2] && packages[0]) packages[0] = { ...packages[0], version: 'given' };
  return { ...base, packages };
}

/** The subcommand of a call, and the words behind it. */
function subcommandIn({ manager, runs }: Called, options: readonly Option[], operands: readonly ShellWord[]) {
  const none = { subcommandWord: undefined, words: operands, isGrouped: false };
  if (runs !== undefined) return { ...none, subcommand: runs };
  if (manager.byOption) return { ...none, subcommand: options[0]?.name ?? '', subcommandWord: options[0]?.word };
  // `yarn global add`, `dnf module install`
  const isGrouped = isOneOf(operands[0]?.value ?? '?', `global ${manager.groups ?? ''}`);
  const [subcommandWord, ...words] = isGrouped ? operands.slice(1) : operands;
  return { subcommand: subcommandWord ? (subcommandWord.value ?? '?') : '', subcommandWord, words, isGrouped };
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
  { action, subcommand, options, by }: Pick<PackageCommand, 'action' | 'subcommand' | 'options' | 'by'>,
  words: readonly ShellWord[],
): readonly ShellWord[] {
  if (action === 'other' || action === 'refresh') return [];
  // Behind the package that is run stand its own arguments.
  if (action === 'run') return hasOption({ options }, by.apart) ? [] : words.slice(0, 1);
  // `uv pip sync requirements.txt`, `bundle install --without development test`
  if (isOneOf(subcommand, by.whole)) return [];
  return subcommand === by.begins ? words.slice(0, 1) : words;
}

function until(words: readonly ShellWord[], end: string | undefined): readonly ShellWord[] {
  const at = end === undefined ? -1 : words.findIndex(({ value }) => value === end);
  return at === -1 ? words : words.slice(0, at);
}

interface Called {
  readonly manager: PackageManager;
  readonly program: string;
  /** The words behind the name. */
  readonly args: readonly ShellWord[];
  /** The subcommand that the name stands for. */
  readonly runs?: string;
}

/** The manager behind a command: `python3 -m pip …` and `uv pip …` are pip, `php composer.phar …` is Composer. */
function calledAs(command: Command): Called | undefined {
  const { name, args } = command;
  const { interprets, manager } = recordOf(name);
  if (name === undefined || !interprets || manager) return managerOf(name, args);
  const module = optionValue(command, interprets.module)?.value;
  if (module !== undefined) return managerOf(module, optionsOf(command).operands);
  const program = programOf(command);
  if (program?.from !== 'file') return undefined;
  return managerOf(nameOf(program.word.value ?? ''), args.slice(args.indexOf(program.word) + 1));
}

/** A manager by its name, or by its name and its first words. */
function managerOf(program: string | undefined, args: readonly ShellWord[]): Called | undefined {
  const { managers = {}, ...own } = recordOf(program);
  const inner = Object.entries(managers).find(([words]) =>
    words.split(' ').every((each, i) => args[i]?.value === each),
  );
  const { manager, as: runs } = inner?.[1] ?? own;
  if (program === undefined || !manager) return undefined;
  const words = inner ? args.slice(inner[0].split(' ').length) : args;
  return { manager, program, args: words, ...(runs !== undefined && { runs }) };
}

const actions = ['install', 'run', 'upgrade', 'remove', 'refresh'] as const;

function actionOf(manager: PackageManager, subcommand: string): PackageCommand['action'] {
  const does = subcommand || manager.alone || '';
  return actions.find((action) => isOneOf(does, manager[action])) ?? 'other';
}

/** What pacman does, whose subcommands are options: `-Sy`, `-Syu`, `-S name`. */
function actionByOption(
  { install, upgrade, asks }: NonNullable<PackageManager['byOption']>,
  options: readonly Option[],
  words: readonly ShellWord[],
): PackageCommand['action'] {
  if (!hasOption({ options }, install) || hasOption({ options }, asks)) return 'other';
  return words.length > 0 ? 'install' : hasOption({ options }, upgrade) ? 'upgrade' : 'refresh';
}
