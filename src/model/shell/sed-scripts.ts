import { optionsOf } from './command-options.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** What `sed` and `perl -p` are given: their scripts, and the files that they go through. */
export function sedWords(command: Command): { scripts: readonly ShellWord[]; files: readonly ShellWord[] } {
  const { options, operands } = optionsOf(command);
  const scripts = options.flatMap(({ key, value }) => (value && /^(?:e|E|expression)$/.test(key) ? [value] : []));
  return scripts.length > 0
    ? { scripts, files: operands }
    : { scripts: operands.slice(0, 1), files: operands.slice(1) };
}

const address = /^(?:\d{1,9}|\$|\/(?:[^/\\\n]|\\.)*\/|\\?([|,#%@])(?:(?!\1)[^\n])*\1)I?/;

/** A command of `sed`, as far as it writes or runs something. */
interface SedCommand {
  /** The text that it writes. */
  readonly text?: string;
  /** Whether a shell runs that, or what it goes through, in part or as a whole. */
  readonly isRun?: boolean;
  /** The script behind it. */
  readonly rest: string;
}

/** The texts that a script of `sed` writes: the second half of `s/…/…/`, the lines of `a`, `i` and `c`. */
export function replacements(script: string): string[] {
  return commandsIn(script).flatMap(({ text, isRun }) => (text === undefined || isRun ? [] : text));
}

/** The texts that it gives to a shell, as `1e command` and `s/…/…/e` do; an empty one is what it goes through. */
export function shellTextsOf(script: string): string[] {
  return commandsIn(script).flatMap(({ text = '', isRun }) => (isRun ? text.trim().replace(/^(?:&|\\\d)/, '') : []));
}

function commandsIn(script: string): readonly SedCommand[] {
  const found: SedCommand[] = [];
  let rest = script;
  // Each turn takes one command off.
  for (let turn = 0; rest && turn < most; turn++) {
    const command = nextCommand(withoutAddress(rest.replace(/^[\s;{}]+/, '')));
    found.push(command);
    rest = command.rest;
  }
  return found;
}

/** A command without the lines that it is for: `1,/end/!s/a/b/` is `s/a/b/`. */
function withoutAddress(script: string): string {
  let rest = script;
  for (let bound = 0; bound < 2; bound++) {
    const match = address.exec(rest);
    if (!match) break;
    rest = rest.slice(match[0].length).replace(/^[ \t]*,?[ \t]*/, '');
  }
  return rest.replace(/^[ \t!]+/, '');
}

/** The first command of a script. */
function nextCommand(script: string): SedCommand {
  const letter = script[0] ?? '';
  if (letter === '{') return { rest: script.slice(1) };
  if (/[sy]/.test(letter)) {
    const { text, flags, end } = substituted(script);
    return letter === 'y' ? { rest: script.slice(end) } : { text, isRun: flags.includes('e'), rest: script.slice(end) };
  }
  if (/[aice]/.test(letter)) {
    const end = script.indexOf('\n', script[1] === '\\' ? script.indexOf('\n') + 1 : 0);
    const text = script.slice(1, end === -1 ? undefined : end).replace(/^\\?\s*/, '');
    return { text, isRun: letter === 'e', rest: end === -1 ? '' : script.slice(end) };
  }
  const end = script.search(/[;\n}]/);
  return { rest: end === -1 ? '' : script.slice(end + 1) };
}

const most = 200;

/** What stands between the second and the third delimiter, what behind that, and where the command ends. */
function substituted(command: string): { readonly text: string; readonly flags: string; readonly end: number } {
  const delimiter = command[1];
  const bounds: number[] = [];
  let at = 2;
  for (; at < command.length && bounds.length < 2; at++) {
    if (command[at] === '\\') at++;
    else if (command[at] === delimiter) bounds.push(at);
  }
  const [first = command.length, second = command.length] = bounds;
  const groups = literalGroups(command.slice(2, first));
  const text = command
    .slice(first + 1, second)
    .replaceAll(`\\${delimiter}`, delimiter ?? '')
    .replace(/\\([1-9])/g, (whole, group) => groups[group - 1] ?? whole);
  const flags = /^[A-Za-z0-9]*/.exec(command.slice(second + 1))![0];
  return { text, flags, end: second + 1 + flags.length };
}

/** The groups of a pattern, in order; undefined for one that is more than plain words, which then may be anything. */
function literalGroups(pattern: string): (string | undefined)[] {
  return [...pattern.matchAll(/\\?\((?:([\w ,.:/=@-]{0,100})\\?\))?/g)].map(([, text]) => text);
}
