import type { Knowledge } from '../knowledge.ts';
import type { PackageManager, SignatureChecks } from './package-manager.ts';

/** How a program reads its options: which of them take a value, and where they end. */
export interface OptionGrammar {
  /** Letters of the options that take a value, in the same word or as the next one. */
  readonly short?: string;
  /** Letters whose value is always the next word, also in the midst of others: `bash -oue pipefail`. */
  readonly detached?: string;
  /** Letters whose value, if any, stands in the same word: `-i.bak`, `-psecret`. */
  readonly attached?: string;
  /** The long options that take the next word as their value, without dashes, with blanks between. */
  readonly long?: string;
  /** Any long option takes the next word where that is `true` or `false`. */
  readonly answers?: true;
  /** Long options may have one dash (`-out file`), so that letters are not bundled. */
  readonly oneDash?: true;
  /** All its letters, with a dash where it has long options: `-w` of `chmod -w file` is none, but a mode. */
  readonly only?: string;
  /** Also what begins with `+` is an option. */
  readonly plus?: true;
  /** Capital and small letters are the same. */
  readonly anyCase?: true;
  /** Behind the first operand stands no option more: that is another command with words of its own. */
  readonly stops?: true;
  /** The options, without dashes, behind whose value stands no option more: `python -m`. */
  readonly last?: string;
  /** How it goes on behind an operand that is one of these words, with blanks between those that are the same. */
  readonly commands?: Readonly<Record<string, OptionGrammar>>;
}

/** Programs of one family, by their names with blanks between those of which the same is known. */
export type Programs = Knowledge<{ readonly programs: Readonly<Record<string, ProgramRecord>> }>;

/**
 * What is known of a program: how it reads its options, and what a command of it does. Names of options stand without
 * dashes, with blanks between. Of a program whose options nothing is said of, each word with a dash may be one: where it is
 * known that none takes a value, `short` is `''`.
 */
export interface ProgramRecord extends OptionGrammar {
  /** The words behind its options are another command: behind so many operands, and not with some options. */
  readonly runs?: { readonly operands?: number; readonly query?: string };
  /** It runs another as the account that an option says, or the first operand, or as this one where none does. */
  readonly runsAs?: { readonly options?: string; readonly operand?: true; readonly otherwise?: string };
  /** The options that say as which account it goes on itself. */
  readonly becomes?: string;
  /** It reads scripts: those of POSIX shells, or in a language like that. */
  readonly shell?: 'posix' | 'other';
  readonly interprets?: Interpreter;
  /** `data`: it prints, searches, compares or counts them, and does nothing else that they say; `script`: also what they say. */
  readonly words?: 'data' | 'script';
  /** They name variables that it sets. */
  readonly declares?: true;
  /** It fetches the addresses that it is given. */
  readonly downloads?: Downloading;
  /** It fetches what it is told to, and does other things. */
  readonly fetches?: true;
  /** It sends what it is told to by the options of curl and wget. */
  readonly uploads?: true;
  /** It looks a name up, which then goes to the servers of its domain. */
  readonly looksUp?: true;
  /** It connects its input and output with another host, and does nothing else. */
  readonly connects?: true;
  /** It takes options of SSH. */
  readonly ssh?: true;
  /** How it checks the certificates of the servers that it asks. */
  readonly certificates?: Certificates;
  readonly manager?: PackageManager;
  /** The subcommand of its manager that it stands for. */
  readonly as?: string;
  /** Other managers that it is, by its first words. */
  readonly managers?: Readonly<Record<string, Pick<ProgramRecord, 'manager' | 'as'>>>;
  /** The subcommand by which packages count as ones that nobody asked for. */
  readonly forgets?: string;
  /** How it checks who signed packages. */
  readonly signatures?: SignatureChecks;
  /**
   * It installs files wherever they are from, or its distribution fetches without TLS unless it is told otherwise (Debian,
   * Ubuntu, CentOS 7, openSUSE), so that nothing but signatures vouches for what comes.
   */
  readonly cleartext?: true;
  /** It installs packages that its words do not name. */
  readonly installsUnseen?: true;
  readonly buildsPackages?: true;
  readonly buildsImages?: true;
  /** It runs what compose files say. */
  readonly composes?: true;
  /** It makes sums of files, by the algorithm that it is called by. */
  readonly sums?: true;
  /** It compares signatures: always, or with one of some options or a first word that begins so. */
  readonly verifies?: { readonly options?: string; readonly verb?: string };
  /** It compares texts or files. */
  readonly compares?: true;
  /** The options with which it turns a text that nobody can read back into what it stands for. */
  readonly decodes?: string;
  /** It writes what it reads, or what it is told, to its standard output. */
  readonly passes?: true;
  readonly unpacks?: true;
  /** It unpacks, builds or dumps something, so that its output is not all that matters. */
  readonly works?: true;
  readonly removes?: true;
  readonly copies?: true;
  readonly makesKeys?: readonly KeyMaking[];
  /** The subcommands that print a secret which chance makes; `''` where it does nothing else. */
  readonly makesSecret?: string;
  /** How it takes one, beyond options that are named like one. */
  readonly takes?: readonly CredentialTaking[];
  /** Options of its that are named like a credential are something else, or are reported by other rules. */
  readonly namesOther?: true;
  /** It is told statements of a database. */
  readonly statements?: true;
  readonly keeps?: Keeping;
  /** It shows another program in a web page, to everyone who opens it. */
  readonly showsProgram?: WebShell;
  /** It loads the code again when that changes, and shows where it failed. */
  readonly reloads?: true;
  /** It starts with a debugger where a word tells it to, which listens on the container's own address unless told otherwise. */
  readonly debugger?: { readonly word: RegExp; readonly port: number };
}

/** How an interpreter is given a program, so that its standard input is only data, and what that does. */
export interface Interpreter {
  /** The options with the program's text. */
  readonly text: string;
  /** Those which make a text of the first operand. */
  readonly operand?: string;
  /** Those with the name of its file. */
  readonly file?: string;
  /** Those with the name of a module that it runs as a program. */
  readonly module?: string;
  /** Behind `--` stand only words for the program that it reads. */
  readonly argumentsBehindDashes?: true;
  /** What in a program gives a text to a shell, with the text. */
  readonly calls?: RegExp;
  /** What fetches. */
  readonly fetches?: RegExp;
  /** What decodes. */
  readonly decodes?: RegExp;
  /** What runs a text. */
  readonly runs?: RegExp;
}

/** How a program is told where a download goes, and when there is none. */
export interface Downloading {
  /** The options with a file. */
  readonly into?: string;
  /** The options with a folder. */
  readonly folder?: string;
  /** The options with which it only asks or sends. */
  readonly not?: string;
  /** The options whose value is the method of the request: with any but GET it only asks or sends. */
  readonly method?: string;
}

/** Options, by the values that count. */
export interface Switch {
  readonly options: string;
  readonly values?: RegExp;
}

export interface Certificates {
  /** The options that switch the check off. */
  readonly off?: string;
  /** Those that do by their value. */
  readonly set?: Switch;
  /** A name with its value behind a blank, as the program keeps it for later, that does. */
  readonly stored?: RegExp;
  /** What tells the program of the CA of one's own servers. */
  readonly authority?: string;
}

/** A call that makes a key. */
export interface KeyMaking {
  /** With its article. */
  readonly kind: string;
  /** The words that the command begins with; the last of them says so. */
  readonly verb?: string;
  /** A word, wherever it stands, that says so. */
  readonly word?: string;
  /** Options of which one says so. */
  readonly by?: string;
  /** The option whose value says what key it is. */
  readonly type?: string;
  /** Of each of these some option must be there too. */
  readonly needs?: readonly string[];
  /** Options with which it makes none, or only shows it. */
  readonly unless?: string;
  /** The options whose value is the file that the key goes to, or the place of that among the operands. */
  readonly out?: string | number;
  /** Where the key goes in any case; without `/` in front, in the folder that the command runs in. */
  readonly path?: string;
}

export interface CredentialTaking {
  /** The words that the command begins with behind its options: `login`, `alias set`. Always, unless given. */
  readonly verb?: string;
  /** Options whose value is a credential. */
  readonly options?: string;
  /** What stands between a user and the credential in that value. */
  readonly behind?: string;
  /** The option with which it takes one. */
  readonly with?: string;
  /** Which of the words behind the verb is one: 0 the first, -1 the last. */
  readonly operand?: number;
  /** Where only a part of that word is: its first group. */
  readonly within?: RegExp;
}

/** What a program keeps of what a command tells it. */
export interface Keeping {
  /** The files, by version and options; without a slash in front in the working directory, and not used with `--global`. */
  readonly in?: string;
  /** It keeps settings by their names. */
  readonly settings?: true;
  /** The first words with which it does. */
  readonly verb?: string;
  /** The login that it keeps. */
  readonly login?: {
    readonly verb: string;
    /** What the word behind that must be. */
    readonly names?: RegExp;
    /** The options with which it keeps none. */
    readonly unless?: string;
    /** To follow "keeps". */
    readonly what: string;
  };
}

export interface WebShell {
  /** The options that ask for a login. */
  readonly login: string;
  /** Those that let people type; without one of them they only look on. undefined: everybody types. */
  readonly typing?: string;
  /** Those that say where it listens. */
  readonly address?: string;
  /** Those that have it listen to its own machine alone. */
  readonly local?: string;
  /** Those whose value is the program, in place of the words behind all options. */
  readonly program?: string;
}
