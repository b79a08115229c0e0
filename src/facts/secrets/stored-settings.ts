import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { credentialPrograms } from '../../known/credential-programs.data.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Credential, literalWord } from './credential.ts';

const { configuring } = credentialPrograms;

const passwordFiles = new Set(['htpasswd', 'mosquitto_passwd']);

/** `npm config set //registry/:_authToken x`, `aws configure set aws_secret_access_key x`, `composer config http-basic.host user x`. */
export function settings(command: Command, names: CredentialNames): Credential[] {
  const { name } = command;
  const found: Credential[] = [];
  if (name === undefined || !(configuring.has(name) || passwordFiles.has(name))) return found;
  const words = optionsOf(command).operands;
  const last = words.at(-1);
  if (passwordFiles.has(name) && hasOption(command, 'b')) {
    const text = literalWord(last);
    if (text !== undefined && isCredentialValue(text)) found.push({ name: 'password', value: text, at: last!.at });
  }
  // `crudini --set FILE SECTION NAME VALUE`
  const configures =
    name === 'crudini' ||
    words.slice(0, 2).some(({ value }) => /^(?:config|configure|set|login|modify)$/.test(value ?? ''));
  if (!configures || passwordFiles.has(name)) return found;
  // `bundle config set gems.corp.net user:password`
  const pair =
    name === 'bundle' && words.length > 2 ? /^[^:/\s]+:([^/\s]+)$/.exec(literalWord(last) ?? '')?.[1] : undefined;
  if (pair && /\./.test(literalWord(words.at(-2)) ?? '') && isCredentialValue(pair))
    found.push({ name: 'bundle config', value: pair, at: last!.at });
  for (const [i, word] of words.entries()) {
    const text = literalWord(word) ?? '';
    const equals = text.indexOf('=');
    const key = equals === -1 ? text : text.slice(0, equals);
    const told =
      isCredentialName(key, names) ||
      /(?:_auth|_password)$/i.test(key) ||
      /^(?:github-oauth|gitlab-token|pypi-token|http-basic)\./.test(key);
    if (!told || i === 0 || !/^[\w.:/@[\]-]+$/.test(key)) continue;
    const value = equals === -1 ? last : word;
    const given = equals === -1 ? literalWord(value) : text.slice(equals + 1);
    if (value && given !== undefined && (value !== word || equals !== -1) && isCredentialValue(given))
      found.push({ name: key.replace(/^.*:/, ''), value: given, at: value.at });
  }
  return found;
}
