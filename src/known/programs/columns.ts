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
  /** What the names of their files end in, with blanks between. */
  readonly modules?: string;
  /** The first words behind which its operands begin, and behind which the first of them is a text; a path needs none. */
  readonly verbs?: { readonly file: string; readonly text?: string };
  /** It fetches the program itself where it is told an address instead of a file. */
  readonly addresses?: true;
  /** Its first operand is one, unless an option has it; without this, that is a file with one. `none`: no operand is. */
  readonly operands?: 'text' | 'none';
  /** Where no operand is one: the options with which it reads one from its standard input; `''`: unless an option has it. */
  readonly reads?: string;
  /** Behind `--` stand only words for the program that it reads. */
  readonly argumentsBehindDashes?: true;
  /** What in a program gives a text to a shell, with the text at its end: in quotes, or as a group. */
  readonly calls?: RegExp;
  /** What in a program, all of it, gives a shell what that reads from its standard input. */
  readonly passesOn?: readonly RegExp[];
  /** What in a program gives a shell what its command says besides, in its words or in variables. */
  readonly given?: RegExp;
  /** The options that set a variable of the program: `name=text`. */
  readonly settings?: string;
  /** What fetches. */
  readonly fetches?: RegExp;
  /** What decodes. */
  readonly decodes?: RegExp;
  /** What runs a text. */
  readonly runs?: RegExp;
  /** What gives something to another host, or asks for a name. */
  readonly sends?: RegExp;
}

/** One way in which a program gives what it is told to other hosts. */
export interface DataSink {
  /** The first words with which it does so. */
  readonly verb?: string;
  /** The options whose value it sends, or `@` and the file with that. */
  readonly texts?: string;
  /** Those with a part of a form: `name=text`, `name=@file`. */
  readonly forms?: string;
  readonly files?: string;
  /** Those with a line that begins with its name. */
  readonly headers?: string;
  /** Those whose value goes along in a line that is called otherwise than a credential. */
  readonly beside?: string;
  /**
   * What its operands are: addresses, where what they say is sent to their hosts; names, which are sent to the servers of their
   * domains; files; files, and as the last the place that they are copied to, which may be on the same machine; parts of a form; texts.
   */
  readonly operands?: 'addresses' | 'names' | 'files' | 'copied' | 'forms' | 'texts';
  /** It sends what it reads. */
  readonly input?: true;
  /** What it reads, or is told by one of some options, names the files that it sends: `put file`. */
  readonly puts?: string;
  /** It sends what the folder holds that it runs in. */
  readonly folder?: true;
  /** It sends what other commands of its took in by these first words. */
  readonly taken?: string;
}

/** How a program prints all variables of the environment, where it has no operand. */
export interface VariablePrinting {
  /** Other options than these make it do something else. */
  readonly only: string;
  /** One that it needs. */
  readonly needs?: string;
  /** Its operands are the names of those that it prints. */
  readonly named?: true;
}

/** Where a command has texts that its program gives to a shell. */
export interface Orders {
  /** The options whose value is one. */
  readonly options?: string;
  /** What stands in front of it in such a value, without which that is none. */
  readonly behind?: RegExp;
  /** The variables in front of the command that hold one. */
  readonly variables?: string;
  /** What stands in front of it in an operand. */
  readonly operands?: RegExp;
  /** The words that the command begins with, behind which all that follow are joined to one; `''`: always. */
  readonly verbs?: readonly string[];
  /** Behind this word each word is one. */
  readonly each?: string;
  /** What among commands of its own, in these options, its operands and its standard input, gives one to a shell, which ends it. */
  readonly escapes?: RegExp;
}

/** When a program gives what it reads from its standard input to a shell. */
export interface OrderReading {
  /** The options with which it does, and with which it does not. */
  readonly by?: string;
  readonly unless?: string;
  /** Only where it has no more operands than so many: with more it runs those, or reads them. */
  readonly bare?: number;
  /** The options with a file that it reads instead; its last operand is one. */
  readonly file?: string;
  readonly operand?: true;
  /** It is a table of such texts, which it keeps for later. */
  readonly kept?: true;
  /** It does where its script says so, which is one of sed; such a script may also have a text for a shell. */
  readonly edits?: true;
}

/** How a program is told where a download goes, and when there is none. */
export interface Downloading {
  /** The options with a file. */
  readonly into?: string;
  /** The options with a folder. */
  readonly folder?: string;
  /** Those without which it prints what it brings, instead of giving it the name in its address. */
  readonly named?: string;
  /** The options with which it only asks or sends. */
  readonly not?: string;
  /** The options with which it prints something also where what it brings goes to a file. */
  readonly prints?: string;
  /** The options whose value is the method of the request: with any but GET it only asks or sends. */
  readonly method?: string;
  /** The options without which it does not go where it is sent on to. */
  readonly follows?: string;
}

export type Encoding = 'base64' | 'base32' | 'hexadecimal' | 'backwards';

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
  /** It keeps such a setting wherever that stands among its words. */
  readonly anywhere?: true;
  /** The option with a server that it believes whoever that is. */
  readonly trusted?: string;
  /** What tells the program of the CA of one's own servers. */
  readonly authority?: string;
}

/** How a program is told the mode or the owner of files. */
export interface Giving {
  /** Which operand says it, in front of the files. */
  readonly operand?: number;
  /** The option that does; the file is the last operand. */
  readonly option?: string;
  /** The option without which it gives none. */
  readonly by?: string;
  readonly recursive?: string;
  /** The option with a file whose mode it gives to all operands. */
  readonly like?: string;
  /** The options with which copies have the modes of what they are made of; `''`: always. */
  readonly kept?: string;
  /** It says so in entries of an access control list. */
  readonly entries?: true;
  /** It says what files that are made later do not get. */
  readonly mask?: true;
}

/** What a program does with the account that its last operand names. */
export interface AccountHandling {
  readonly does: 'creates' | 'changes' | 'removes' | 'joins';
  /** With two operands it puts the first, an account, into the second, a group. */
  readonly pair?: true;
  /** The option with the account that it puts into the group that the last operand names. */
  readonly member?: string;
  /** The options with its number, and with its groups. */
  readonly id?: string;
  readonly groups?: string;
  /** Those with which nobody gets in with its password any more. */
  readonly locks?: string;
}

/** How a program is told the password of an account. */
export interface PasswordSetting {
  /** In lines `account:password`, in lines of `/etc/passwd`, as all that it reads, or as the hash in an option's value. */
  readonly from: 'lines' | 'accounts' | 'input' | 'option';
  readonly option?: string;
  /** The options with which what it reads are hashes. */
  readonly hashed?: string;
  /** The option without which it asks on a terminal. */
  readonly needs?: string;
  /** Those with which the account gets no password, and those with which it sets none. */
  readonly none?: string;
  readonly unless?: string;
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

/** How a program comes to trust keys. */
export interface KeyTrust {
  /** The words behind which it is told to. */
  readonly verbs?: string;
  /** The options with which it fetches keys by their names. */
  readonly receives?: string;
  /** Those that take keys from a file, an address or its input, for everything, or for a file that a repository names. */
  readonly imports?: string;
  readonly converts?: string;
  /** Those that show whose key it is. */
  readonly shows?: string;
}
