import { type CredentialNames, isForBrowsers, isMadeUpFor, noNames } from '../../known/credential-names.ts';
import type { EnvironmentEntry } from '../../model/compose/service.ts';
import { isEasilyGuessed, wordsBeside } from '../accounts/guessable-words.ts';
import { isToBeReplaced } from './asked-to-replace.ts';
import { credentialOf } from './connection-strings.ts';
import { holdsToken } from './known-tokens.ts';
import { isCredentialSetting } from './named-values.ts';
import { holdsAddressPassword, withPasswords } from './passwords-in-addresses.ts';

/** Whether people made up all that an env file keeps secret, and nobody issued it. */
export function areMadeUp(secret: readonly EnvironmentEntry[]): boolean {
  return secret.every(({ name, value }) => isMadeUpFor(name, value?.value ?? ''));
}

/**
 * As bad as in the compose file where somebody chose the value; what everybody knows or fills in is a default.
 *
 * @param around what somebody who guesses would try besides what the file holds
 */
export function weightOfEntries(
  secret: readonly EnvironmentEntry[],
  all: readonly EnvironmentEntry[],
  around: Iterable<string>,
): 'high' | 'low' {
  const known = [...around, ...wordsBeside(all, noNames)];
  const chosen = secret.some(({ name, value }) => {
    if (value && isToBeReplaced(value.at)) return false;
    const connections = value ? withPasswords([{ name, text: value }]).flatMap((each) => each.connections) : [];
    if (connections.length > 0) return !connections.every((each) => isEasilyGuessed(credentialOf(each), known));
    return !isForBrowsers(name) && !isEasilyGuessed({ name, value: value?.value ?? '' }, known);
  });
  return chosen ? 'high' : 'low';
}

/** Whether a line of an env file gives a credential; a token of a known shape is reported as what it is. */
export function givesCredential(
  { name, value }: Pick<EnvironmentEntry, 'name' | 'value'>,
  names: CredentialNames,
): boolean {
  if (value?.value === undefined || value.variables?.length) return false;
  if (holdsToken(value.at)) return false;
  return isCredentialSetting({ name, value }, names) || holdsAddressPassword(value);
}
