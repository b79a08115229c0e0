import type { Switch } from './columns.ts';

/** How a package manager is spoken to; subcommands, options and variables with blanks between. */
export interface PackageManager {
  /** Under which it is also found as a program. */
  readonly name: string;
  /** Whether it has the distribution's packages, and not a language's. */
  readonly system?: true;
  /** The subcommands by what they do. */
  readonly install: string;
  readonly upgrade?: string;
  readonly refresh?: string;
  readonly remove?: string;
  /** What fetches a package and runs it, without installing it for good. */
  readonly run?: string;
  /** What the program does without one. */
  readonly alone?: string;
  /** The words in front of a subcommand that only say what it is about: `dnf module install`. */
  readonly groups?: string;
  /** Without one of these it is about something else. */
  readonly grouped?: true;
  /** The options that are its subcommands. */
  readonly byOption?: { readonly install: string; readonly upgrade: string; readonly asks: string };
  /** The options with which it only says what it would do, or only fetches. */
  readonly tries?: string;
  /** The word behind which stand options for a compiler. */
  readonly until?: string;
  /** The subcommands that install what the project says, and whose words name no packages. */
  readonly whole?: string;
  /** The subcommand that begins a project from a package, behind which stand a folder and a version. */
  readonly begins?: string;
  /** The options that name the package of a program that it runs by another name. */
  readonly apart?: string;
  /** The options that say the version of a package. */
  readonly versions?: string;
  /** What stands between the name of a package and its version. */
  readonly separator: RegExp;
  /** Versions of which there may be newer ones that also fit: `typescript@5`. */
  readonly partial?: RegExp;
  /** What a name with a slash is: one of GitHub's repositories, a path, or a module, whose first part is a host. */
  readonly slash?: 'repository' | 'path' | 'module';
  /** What a name looks like that stands for many packages; the words and options that say so. */
  readonly many?: { readonly names?: RegExp; readonly words?: string; readonly options?: Switch };
  /** The option with a repository to build from, and those that say its commit. */
  readonly git?: { readonly option: string; readonly pins: string };
  /** The folder in the project that it installs into. */
  readonly folder?: string;
  /** The options with which it installs nothing besides what is needed; the first of them is the best known. */
  readonly bare?: string;
  /** Its repositories hold one version of each package. */
  readonly rolling?: true;
  /** The options and variables with which something else says the versions; variables with `$` in front. */
  readonly pinned?: string;
  /** The option with a name by which all that it installs is removed again. */
  readonly virtual?: string;
  /** The subcommands and options that remove what nothing needs any more. */
  readonly sweeps?: string;
  /** The subcommands that install packages which they do not name. */
  readonly unseen?: string;
  /** How it goes by a lock file. */
  readonly lock?: Lock;
  readonly development?: Development;
}

/** How a manager takes versions from a project's lock file, where there is one; variables with `$` in front. */
export interface Lock {
  /** The subcommands that do, where no package is named. */
  readonly reads?: string;
  /** Whether they do so also where one is. */
  readonly named?: true;
  /** The options without which they do not. */
  readonly by?: string;
  /** The options and variables with which it refuses to install anything else. */
  readonly strict?: string;
  /** The subcommands and options with which it installs only what fits the hashes that the lock file, or the list, has. */
  readonly hashed?: string;
  /** The words that it is told, once, to refuse it from then on. */
  readonly kept?: string;
  /** What installs just what the lock file says, and fails where it cannot. */
  readonly locked: string;
  /** The subcommand that does, with the same options. */
  readonly instead?: string;
  /** What it does otherwise, if that is not to install what is locked, or newer. */
  readonly fault?: string;
}

/** How a manager leaves out what only developers need. */
export interface Development {
  /** The subcommand that makes a difference, where not all do. */
  readonly of?: string;
  /** The options that bring it, where nothing else does. */
  readonly brings?: string;
  /** The options, and the variables by the values, that leave it out. */
  readonly options?: readonly Switch[];
  readonly variables?: Readonly<Record<string, RegExp>>;
  /** What it is told, once, to leave it out from then on: the words of a call without its options. */
  readonly told?: RegExp;
  /** The subcommands that take out again what is left out. */
  readonly prunes?: string;
  /** What leaves it out. */
  readonly production?: string;
}

/** What makes a program install packages whose signature nobody checks. */
export interface SignatureChecks {
  /** The package manager that it sets up. */
  readonly of?: string;
  /** The options that switch the check off. */
  readonly off?: string;
  /** Settings that do, as the value of an option. */
  readonly values?: RegExp;
  /** Subcommands that install nothing and fetch nothing to install, so that no signature matters to them. */
  readonly asking?: string;
  /** The options with which it installs nothing. */
  readonly asks?: string;
  /** What makes it trust a repository by its key, in our words. */
  readonly trusting?: string;
}
