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

/** The texts that a script of `sed` writes: the second half of `s/…/…/`, the lines of `a`, `i` and `c`. */
export function replacements(script: string): string[] {
  const found: string[] = [];
  let rest = script;
  // Each turn takes one command off.
  for (let turn = 0; rest && turn < most; turn++) {
    const [text, left] = nextCommand(withoutAddress(rest.replace(/^[\s;{}]+/, '')));
    if (text !== undefined) found.push(text);
    rest = left;
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

/** What the first command of a script writes, if anything, and the script behind it. */
function nextCommand(script: string): readonly [text: string | undefined, rest: string] {
  const letter = script[0] ?? '';
  if (/[sy]/.test(letter)) {
    const [text, end] = substituted(script);
    return [letter === 's' ? text : undefined, script.slice(end)];
  }
  if (/[aic]/.test(letter)) {
    const end = script.indexOf('\n', script[1] === '\\' ? script.indexOf('\n') + 1 : 0);
    const text = script.slice(1, end === -1 ? undefined : end).replace(/^\\?\s*/, '');
    return [text, end === -1 ? '' : script.slice(end)];
  }
  const end = script.search(/[;\n}]/);
  return [undefined, end === -1 ? '' : script.slice(end + 1)];
}

const most = 200;

/** What stands between the second and the third delimiter, and where the command ends. */
function substituted(command: string): [text: string, end: number] {
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
  const flags = /^[A-Za-z0-9]*/.exec(command.slice(second + 1))![0].length;
  return [text, second + 1 + flags];
}

/** The groups of a pattern, in order; undefined for one that is more than plain words, which then may be anything. */
function literalGroups(pattern: string): (string | undefined)[] {
  return [...pattern.matchAll(/\\?\((?:([\w ,.-]{0,100})\\?\))?/g)].map(([, text]) => text);
}
