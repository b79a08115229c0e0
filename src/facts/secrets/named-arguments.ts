import {
  type CredentialNames,
  isCredential,
  isCredentialName,
  isWayToLogIn,
  opensPublicStore,
} from '../../known/credential-names.ts';
import { recordOf } from '../../known/programs/records.ts';
import { type Option, optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Credential, isGiven, literalWord } from './credential.ts';

/** Whether a program takes what its words name: options and `NAME=value`. */
function takesNames(program: string | undefined): program is string {
  const { words, namesOther } = recordOf(program);
  return program !== undefined && words === undefined && !namesOther;
}

/** Variables that are set for a command, and its words such as `make PASSWORD=x`, `docker run -e PASSWORD=x`. */
export function* assignedCredentials(command: Command, names: CredentialNames): Iterable<Credential> {
  const { name: program, assignments, args } = command;
  for (const { name, value, at } of assignments) {
    const text = literalWord(value);
    if (text !== undefined && isCredential(name, text, names))
      yield { name, value: text, at, ...(program !== undefined && { forCommand: true }) };
  }
  if (!takesNames(program) && !recordOf(program).declares) return;
  if (!args.some((word) => literalWord(word)?.includes('='))) return;
  // `--from-literal=password=x`
  const values = new Map(optionsOfAny(command).options.map(({ word, value }) => [word, value]));
  for (const word of args) yield* assignedIn(values.get(word) ?? word, program === 'mount', names);
}

/** `PASSWORD=x`; where commas part it, `user=x,password=y` of `mount -o`. */
function* assignedIn(word: ShellWord, isList: boolean, names: CredentialNames): Iterable<Credential> {
  const text = literalWord(word);
  if (!text?.includes('=')) return;
  for (const part of isList ? text.split(',') : [text]) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals));
    const value = part.slice(equals + 1);
    if (/^[A-Za-z_][\w.-]*$/.test(name) && !/^=|\s/.test(value) && isCredential(name, value, names))
      yield { name, value, at: word.at };
  }
}

/** `password`, `//registry/:_authToken`; letters are told by their programs. */
const whole = /^(?:\/\/[\w./-]{1,100}:_)?[A-Za-z][\w.-]{2,}$/;

/** Options that are named like a credential: `--password x`, `-Dsonar.login=x`. */
export function* namedOptionCredentials(command: Command, names: CredentialNames): Iterable<Credential> {
  const program = command.name;
  if (!takesNames(program)) return;
  const { options } = optionsOfAny(command);
  for (const { name, key, value, next } of options) {
    if (!whole.test(key) || !takesCredential(program, key, names)) continue;
    const word = value ?? next;
    const text = literalWord(word);
    if (!word || text === undefined || opensPublicStore(name, text) || isWayToLogIn(name, text)) continue;
    if (isGiven(program, text, key)) yield { name, value: text, at: word.at, account: accountIn(options) };
  }
}

/** The account that a command names beside its password: `--username shop`. */
function accountIn(options: readonly Option[]): string | undefined {
  const named = options.find(({ key }) => /^(?:[a-z]+[-_]|db)?(?:user(?:[-_]?name)?|account|login)$/i.test(key));
  return literalWord(named?.value ?? named?.next);
}

function takesCredential(program: string, option: string, names: CredentialNames): boolean {
  if (option === 'secret' || (program === 'composer' && option === 'auth')) return false;
  return isCredentialName(option, names) || option === 'pass' || option === 'Dsonar.login';
}
