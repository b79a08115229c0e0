import { type CredentialNames, isCredentialName, isOfNoIssuer } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { recordOf } from '../../known/programs/records.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Credential, literalWord } from './credential.ts';

/** `npm config set //registry/:_authToken x`, `aws configure set aws_secret_access_key x`. */
export function* settings(command: Command, names: CredentialNames): Iterable<Credential> {
  const { name = '' } = command;
  const words = optionsOf(command).operands;
  if (recordOf(name).keeps?.settings && configures(name, words)) {
    const found = [
      ...(name === 'bundle' ? gemServer(words) : []),
      ...words.slice(1).flatMap((word, i) => [...keyed(word, valueOfKey(words.slice(i + 1)), names)]),
    ];
    for (const each of found) yield { ...each, keptBy: command };
  }
}

/** `crudini --set FILE SECTION NAME VALUE` needs no verb. */
function configures(name: string, words: readonly ShellWord[]): boolean {
  const verb = /^(?:config|configure|set|login|modify)$/;
  return name === 'crudini' || words.slice(0, 2).some(({ value }) => verb.test(value ?? ''));
}

/** `bundle config set gems.corp.net user:password` */
function* gemServer(words: readonly ShellWord[]): Iterable<Credential> {
  const [server, last] = words.slice(-2);
  const password = /^[^:/\s]+:([^/\s]+)$/.exec(literalWord(last) ?? '')?.[1];
  if (words.length > 2 && password && /\./.test(literalWord(server) ?? '') && isCredentialValue(password))
    yield { name: 'bundle config', value: password, at: last!.at };
}

/** The value of the key that some words begin with: the last one (`composer config http-basic.host user x`), or the next of many pairs. */
function valueOfKey(words: readonly ShellWord[]): ShellWord {
  return words.length > 3 ? words[1]! : words.at(-1)!;
}

/** A key with its value, which may stand behind `=`. */
function* keyed(word: ShellWord, last: ShellWord, names: CredentialNames): Iterable<Credential> {
  const text = literalWord(word) ?? '';
  const equals = text.indexOf('=');
  const key = equals === -1 ? text : text.slice(0, equals);
  if (!isKey(key, names) || (equals === -1 && word === last)) return;
  const value = equals === -1 ? literalWord(last) : text.slice(equals + 1);
  if (value !== undefined && isCredentialValue(value) && !isOfNoIssuer(key, value))
    yield { name: key.replace(/^.*:/, ''), value, at: (equals === -1 ? last : word).at };
}

function isKey(text: string, names: CredentialNames): boolean {
  const told =
    isCredentialName(text, names) ||
    /(?:_auth|_password)$/i.test(text) ||
    /^(?:github-oauth|gitlab-token|pypi-token|http-basic)\./.test(text);
  return told && /^[\w.:/@[\]-]+$/.test(text);
}
