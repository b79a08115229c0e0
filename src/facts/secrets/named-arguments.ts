import {
  type CredentialNames,
  isCredential,
  isCredentialName,
  opensPublicStore,
} from '../../known/credential-names.ts';
import { credentialPrograms } from '../../known/credential-programs.data.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Credential, isGiven, literalWord } from './credential.ts';

const { textual, otherwise } = credentialPrograms;

const declaring = new Set(['export', 'declare', 'readonly', 'local']);

/** Whether a program takes what its words name: options and `NAME=value`. */
function takesNames(program: string | undefined): program is string {
  return program !== undefined && !textual.has(program) && !otherwise.has(program);
}

/** Variables that are set for a command, and its words such as `make PASSWORD=x`, `docker run -e PASSWORD=x`. */
export function* assignedCredentials(
  { name: program, assignments, args }: Command,
  names: CredentialNames,
): Iterable<Credential> {
  for (const { name, value, at } of assignments) {
    const text = literalWord(value);
    if (text !== undefined && isCredential(name, text, names)) yield { name, value: text, at };
  }
  if (takesNames(program) || declaring.has(program ?? ''))
    for (const word of args) yield* assignedIn(word, program === 'mount', names);
}

/** `PASSWORD=x`, `--from-literal=password=x`; where commas part it, `user=x,password=y` of `mount -o`. */
function* assignedIn(word: ShellWord, isList: boolean, names: CredentialNames): Iterable<Credential> {
  const whole = literalWord(word);
  if (!whole?.includes('=')) return;
  const text = whole.replace(/^--?[A-Za-z][\w-]{0,60}=(?=[\w.-]{1,80}=)/, '');
  for (const part of isList ? text.split(',') : [text]) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals));
    const value = part.slice(equals + 1);
    if (/^[A-Za-z_][\w.-]*$/.test(name) && !/^=|\s/.test(value) && isCredential(name, value, names))
      yield { name, value, at: word.at };
  }
}

/** `--password`, `-password=x`, `--//registry/:_authToken=x`. */
const longOption = /^(-{1,2}(?:\/\/[\w./-]{1,100}:_)?[A-Za-z][\w.-]{2,})(?:=([\s\S]*))?$/;

/** Options that are named like a credential: `--password x`, `-Dsonar.login=x`. */
export function* namedOptionCredentials(
  { name: program, args }: Command,
  names: CredentialNames,
): Iterable<Credential> {
  if (!takesNames(program)) return;
  for (const [i, word] of args.entries()) {
    const [, option, attached] = longOption.exec(literalWord(word) ?? '') ?? [];
    if (option === undefined || !takesCredential(program, option, names)) continue;
    const next = attached === undefined ? args[i + 1] : undefined;
    const value = attached ?? literalWord(next);
    if (value === undefined || (next && value.startsWith('-')) || opensPublicStore(option, value)) continue;
    if (isGiven(program, value)) yield { name: option, value, at: (next ?? word).at };
  }
}

function takesCredential(program: string, option: string, names: CredentialNames): boolean {
  if (/^-{1,2}secret$/.test(option) || (program === 'composer' && option === '--auth')) return false;
  return isCredentialName(option, names) || /^-{1,2}pass$|^-Dsonar\.login$/.test(option);
}
