import { knownParts } from '../../text/setting.ts';
import type { Command, Redirect, ShellWord } from './shell-command.ts';

/**
 * The descriptor that a word names, as a file or behind `<&`: its number, or the variable with that, as those of coprocesses
 * are: `/dev/fd/4`, `$fd`, `${COPROC[0]}`.
 */
export function descriptorNamed(word: ShellWord, isFile: boolean): string | undefined {
  const { value, variables = [] } = word;
  if (isFile && (value === '-' || value === '/dev/stdin')) return '0';
  const [front = ''] = knownParts(word);
  const rest = front.replace(folder, '');
  if (isFile && rest === front) return undefined;
  if (/^\d{1,9}$/.test(rest)) return value === undefined ? undefined : rest;
  return rest === '' && variables.length === 1 ? variables[0]!.name : undefined;
}

const folder = /^\/(?:dev|proc\/self)\/fd\//;

/** Whether the name of a file stands for the standard input. */
export function isStandardInput(word: ShellWord): boolean {
  return descriptorNamed(word, true) === '0';
}

/** What a command reads from a descriptor, as it and the groups say that it stands in. */
export function inputAt(descriptor: string | undefined, command: Command): Redirect | undefined {
  if (descriptor === undefined) return undefined;
  const own = among(command.redirects, descriptor);
  if (own || (descriptor === '0' && command.input.length > 0)) return own;
  for (let frame = command.frame; frame; frame = frame.outer) {
    const found = among(frame.redirects, descriptor);
    if (found) return found;
  }
  return undefined;
}

function among(redirects: readonly Redirect[], descriptor: string): Redirect | undefined {
  return redirects.findLast((each) => each.operator.startsWith('<') && String(each.descriptor ?? 0) === descriptor);
}
