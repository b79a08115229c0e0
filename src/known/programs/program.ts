import type { Knowledge } from '../knowledge.ts';
import type {
  AccountHandling,
  Certificates,
  CredentialTaking,
  DataSink,
  Downloading,
  Encoding,
  Giving,
  Interpreter,
  Keeping,
  KeyMaking,
  KeyTrust,
  OrderReading,
  Orders,
  PasswordSetting,
  VariablePrinting,
  WebShell,
} from './columns.ts';
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
  /** Also what begins with `+` is an option. `value`: of that sign alone, with a value behind it. */
  readonly plus?: true | 'value';
  /** Capital and small letters are the same. */
  readonly anyCase?: true;
  /** Behind the first operand stands no option more: that is another command with words of its own. */
  readonly stops?: true;
  /** The options, without dashes, behind whose value stands no option more: `python -m`. */
  readonly last?: string;
  /** The variables that hold more of its words. */
  readonly optionVariables?: string;
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
  /** The options with the folder in which the command works that it runs. */
  readonly worksIn?: string;
  /**
   * The words behind its options are another command: behind so many operands or one of some verbs, and not with some options;
   * one that has another root, which the first operand is; the words of one program.
   */
  readonly runs?: {
    readonly operands?: number;
    readonly verbs?: readonly string[];
    readonly query?: string;
    readonly rooted?: true;
    /** The program, and the word without which there is none. */
    readonly by?: { readonly program: string; readonly behind?: string };
  };
  /** It runs any command, or reads or writes any file, for whoever starts it, beyond what the other columns say. */
  readonly obeys?: true;
  /** It does in a way of its own: with variables in front, for each word or file, or by a shell of another account. */
  readonly wraps?: 'root' | 'environment' | 'words' | 'files' | 'account';
  /** What of a command it gives to a shell. */
  readonly orders?: Orders;
  readonly readsOrders?: OrderReading;
  /** It prints the path of the program that its operand names, with one of some options or always (`''`). */
  readonly finds?: string;
  /** It puts one letter in the place of another, by the two alphabets that are its operands. */
  readonly translates?: true;
  /** It is there for its answer alone, always (`''`) or with a letter among its first options. */
  readonly asks?: string;
  /** It runs another as the account that an option says, or the first operand, or as this one where none does. */
  readonly runsAs?: { readonly options?: string; readonly operand?: true; readonly otherwise?: string };
  /** The options that say as which account it goes on itself. */
  readonly becomes?: string;
  /** It reads scripts: those of POSIX shells, or in a language like that. */
  readonly shell?: 'posix' | 'other';
  /** It reads what bash adds to POSIX: `[[ … ]]`, `((…))`, `&>`, `$'…'`. */
  readonly extended?: true;
  readonly interprets?: Interpreter;
  /** The variables and options that name a file which it runs before all else. */
  readonly runsFirst?: { readonly variables: string; readonly options?: string };
  /** It runs what is in the folder that is its last operand. */
  readonly runsIn?: true;
  /** `data`: it prints, searches, compares or counts them, and does nothing else that they say; `script`: also what they say. */
  readonly words?: 'data' | 'script';
  /** They name variables that it sets, behind a word and with an option where these are given. */
  readonly declares?: { readonly verb?: string; readonly by?: string };
  /** It puts what it declares, or all that is set from there on, into the environment: with one of some options, or always (`''`). */
  readonly exports?: string;
  /** It fetches the addresses that it is given. */
  readonly downloads?: Downloading;
  /** It fetches what it is told to, and does other things. */
  readonly fetches?: true;
  /** How it gives what it is told to other hosts. */
  readonly sends?: readonly DataSink[];
  /** Its subcommands are those of git. */
  readonly git?: true;
  /**
   * It connects its input and output with another host, and does nothing else: with that of its first operand, or of the option
   * of a subcommand, or of the operand that is written so.
   */
  readonly connects?: true | { readonly verb: string; readonly option: string } | { readonly operand: RegExp };
  /** Whether it sets up the network that it runs in: rules of the firewall, a tunnel. */
  readonly setsNetwork?: true;
  /** Options with which it only sees whether the other host answers, and neither sends nor brings anything. */
  readonly probes?: string;
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
  /** How it builds a project. */
  readonly builds?: Building;
  /** It works on files of its own machine, or on nothing. */
  readonly local?: true;
  /** How it comes to trust keys. */
  readonly trusts?: KeyTrust;
  /** How it checks who signed packages. */
  readonly signatures?: SignatureChecks;
  /**
   * It installs files wherever they are from, or its distribution fetches without TLS unless it is told otherwise (Debian,
   * Ubuntu, CentOS 7, openSUSE), so that nothing but signatures vouches for what comes.
   */
  readonly cleartext?: true;
  /** It installs the files that are its operands, but with some options. */
  readonly installsFiles?: { readonly unless: string };
  /** It adds a source of packages, whose lists are signed. */
  readonly addsSource?: true;
  /** It installs packages that its words do not name. */
  readonly installsUnseen?: true;
  readonly buildsPackages?: true;
  readonly buildsImages?: true;
  /** It is Docker's daemon, the script that its images start it by, or a client that asks one where its options say. */
  readonly docker?: 'daemon' | 'script' | 'client';
  /** The options with which it takes images that nobody vouches for. */
  readonly takesUnsigned?: string;
  /** It runs what compose files say. */
  readonly composes?: true;
  /** It makes sums of files, by the algorithm that it is called by, or that its option says. */
  readonly sums?: { readonly option?: string; readonly front?: string; readonly otherwise?: string };
  /** It does by an algorithm that is one of its words. */
  readonly digests?: true;
  /** It compares signatures: always, or with one of some options or a first word that begins so. */
  readonly verifies?: { readonly options?: string; readonly verb?: string };
  /** It compares texts or files. */
  readonly compares?: true;
  /** The options with which it turns a text that nobody can read back into what it stands for, and how that is written. */
  readonly decodes?: string;
  readonly encoding?: Encoding;
  /** The options that say another encoding, and which. */
  readonly encodings?: Readonly<Record<string, Encoding>>;
  /** It writes what it reads as it is, where its operands are no files to read. */
  readonly hands?: true;
  /** It writes to the files that are its operands, and behind what they hold with some options. */
  readonly writes?: { readonly behind: string };
  /** It prints the names of what is in the folders that are its operands, or of all below them, or of its operands themselves. */
  readonly names?: 'in' | 'below' | 'own';
  /** It writes what it reads, or what it is told, to its standard output. */
  readonly passes?: true;
  /** It writes what it reads in another form, which cannot be read here. */
  readonly carries?: true;
  /** A part of what it reads, which its first operand says, or one of these options in its place; `true`: other options do. */
  readonly selects?: string | true;
  /** The options with a file that it does so with, besides its operands. */
  readonly takesIn?: string;
  /** The options with a file that it writes to instead, or the place of that among its operands. */
  readonly putsInto?: string | number;
  /** Its first word is a format, and the others fill that. */
  readonly formats?: true;
  /**
   * The variables that it reads its input into: its operands, or one that is always called so; that of an option. `descriptor` is
   * the option that names what it reads instead of its standard input.
   */
  readonly fills?: { readonly otherwise?: string; readonly option?: string; readonly descriptor?: string };
  /** How it prints all variables of the environment. */
  readonly printsVariables?: VariablePrinting;
  /** What in its program's text is all of them. */
  readonly allVariables?: RegExp;
  /** The first words with which it prints a credential, or the addresses that give one. */
  readonly printsCredential?: readonly string[];
  /** It goes to another folder. */
  readonly enters?: true;
  /** Without a command, its redirections hold for all that follows. */
  readonly redirects?: true;
  readonly unpacks?: true;
  /** It takes files out of an archive, with one of some options or always, into the folder that an option says. */
  readonly extracts?: { readonly by?: string; readonly into: string };
  /** The options with which it only says what there is. */
  readonly lists?: string;
  /** The options with which its output holds nothing of what it is given in secret. */
  readonly quiet?: string;
  /** The options with which it changes files in place; without them it prints what becomes of them. */
  readonly edits?: string;
  /** It unpacks, builds or dumps something, so that its output is not all that matters. */
  readonly works?: true;
  readonly removes?: true;
  readonly copies?: true;
  /** It gives a file another name: what is done to that is done to the file. */
  readonly links?: true;
  /** It makes a file or a folder with a random name, and prints that. */
  readonly makesTemporary?: true;
  /** The options with which it makes folders; `''`: always. */
  readonly makesFolders?: string;
  /** It runs another program on the files below its operands. */
  readonly searches?: true;
  readonly modes?: Giving;
  readonly owners?: Giving;
  /** It gives files capabilities, and takes them. */
  readonly setsCapabilities?: true;
  readonly accounts?: AccountHandling;
  readonly passwords?: PasswordSetting;
  /** It prints a hash of a password that it is given. */
  readonly hashes?: true;
  readonly makesKeys?: readonly KeyMaking[];
  /** The subcommands that print a secret which chance makes; `''` where it does nothing else. */
  readonly makesSecret?: string;
  /** It prints what chance makes. */
  readonly makesChance?: true;
  /** How it takes one, beyond options that are named like one. */
  readonly takes?: readonly CredentialTaking[];
  /** Options of its that are named like a credential are something else, or are reported by other rules. */
  readonly namesOther?: true;
  /** It is told statements of a database. */
  readonly statements?: true;
  readonly keeps?: Keeping;
  /** It shows another program in a web page, to everyone who opens it. */
  readonly showsProgram?: WebShell;
  /** People log in to it from elsewhere, but where an option has it only look at its settings. */
  readonly admits?: { readonly unless?: string };
  /** The servers that it starts, by the names of their services. */
  readonly services?: ReadonlyMap<string, string>;
  /** The option with which it makes what only servers that people log in to need; `''`: always. */
  readonly forLogins?: string;
  /** The options, any of its words, with which it goes on by itself in the background; `''`: always. */
  readonly detaches?: string;
  /** It starts other programs, each as whom its settings say. */
  readonly supervises?: true;
  /** It becomes the account of whoever logs in. */
  readonly becomesAnyone?: true;
  /** The option with which it loads the code again when that changes, and shows where it failed. */
  readonly reloads?: string;
  /** Those with which it shows a page, to whoever causes a failure, that runs code. */
  readonly debugs?: string;
  /** The word behind its own with which it serves developers. */
  readonly serves?: string;
  readonly debugger?: Debugger;
  /** It adds extensions to PHP, by their names, and switches them on. */
  readonly enables?: true;
}

/** How a program is started with a debugger: by a word, or the option with the address that this listens at. */
export interface Debugger {
  readonly word?: RegExp;
  /** Its port unless it is told another; its address is the container's own. */
  readonly port?: number;
  readonly listens?: string;
}

/** How a program builds a project, by its operands. */
export interface Building {
  /** What fetches all that a later step compiles. */
  readonly fetches?: readonly string[];
  /** Its installs of whole projects do. */
  readonly fetchesByInstall?: true;
  /** What compiles; whatever it is told does where only an option says that nothing is fetched. */
  readonly compiles?: readonly string[];
  /** The options without which that may fetch something. */
  readonly offline?: string;
}
