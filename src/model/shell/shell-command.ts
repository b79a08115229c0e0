import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { Branch } from './branches.ts';

/** What a piece of shell text runs. */
export interface Script {
  /**
   * Every simple command in the order of its text, nested ones included: those in `$(…)`, `<(…)`, functions, loops,
   * `bash -c '…'`, `sudo …`, `env X=1 …`, `xargs …`, heredocs fed to a shell.
   */
  readonly commands: readonly Command[];
  /** Where the text could not be read as shell; the commands found are then best effort. */
  readonly errors: readonly { readonly at: Location; readonly message: string }[];
  /** Whether it nests too deeply, or names itself: there are more commands than those that were found. */
  readonly endless: boolean;
}

/** One simple command. */
export interface Command {
  /**
   * What runs, without its folder, which only the run may know (`/usr/bin/curl` and `$PREFIX/bin/curl` are `curl`); undefined
   * when only the run knows, or for bare assignments.
   */
  readonly name: string | undefined;
  /** The word that says what runs; undefined for bare assignments. */
  readonly program: ShellWord | undefined;
  /** The words after the name, options included. */
  readonly args: readonly ShellWord[];
  /** From the first assignment or the name to the last word or redirection. */
  readonly at: Location;
  /** The name's own place, or the command's where there is none. */
  readonly nameAt: Location;
  /** `NAME=value` in front of the command, or standing alone. */
  readonly assignments: readonly { readonly name: string; readonly value: ShellWord; readonly at: Location }[];
  /** What its environment holds besides of the variables that its program obeys. */
  readonly environment: Command['assignments'];
  readonly redirects: readonly Redirect[];
  /** The commands whose output this one reads: through a pipe, or `<(…)` given as its standard input. */
  readonly input: readonly Command[];
  /** The command that runs this one (`sudo`, `env`, `xargs`, `bash -c`, `exec`, …). */
  readonly via: Command | undefined;
  /** The word of another command that this one stands in, as `$(…)` or `<(…)`. */
  readonly within: { readonly command: Command; readonly word: ShellWord } | undefined;
  /** The branch that it stands in: of `if`, `case`, `||`, a function; undefined where it runs in any case. */
  readonly branch: Branch | undefined;
  /** Whether the script goes on while it runs: `x &`. */
  readonly inBackground: boolean;
  /** The innermost group or loop that it stands in and that gives it something to read. */
  readonly frame: Frame | undefined;
}

/** A group or a loop, and what those in it read: `{ …; } < file`, `for x in a b; do …; done`. */
export interface Frame {
  readonly redirects: readonly Redirect[];
  /** The variable that a loop fills with one of some words after the other; with the arguments, where it names none. */
  readonly loop?: { readonly variable: string; readonly words: readonly ShellWord[] };
  readonly outer: Frame | undefined;
}

/** A word after quotes are removed; parts that expansion fills in at run time are unknown. */
export interface ShellWord extends Setting {
  /** The commands whose output becomes part of this word. */
  readonly commands: readonly Command[];
  /** Those whose output a variable in it holds, or `xargs` reads, at one remove. */
  readonly held: readonly Command[];
}

export interface Redirect {
  readonly operator: '>' | '>>' | '<' | '<>' | '<&' | '>&' | '>|' | '&>' | '&>>' | '<<<' | '<<' | '<<-';
  /** The file descriptor, where written, or the variable that gets it. */
  readonly descriptor: number | string | undefined;
  /** The file, or the text of a here-string or here-document. */
  readonly target: ShellWord;
}
