import { type CredentialNames, isForBrowsers, namesHash, noNames } from '../../known/credential-names.ts';
import { isPasswordHash, isWeakHash, looksRandom } from '../../known/credential-values.ts';
import type { GivenFile } from '../../model/files/given-files.ts';
import type { Project } from '../../model/project.ts';
import type { Severity } from '../../problem.ts';
import { isToBeReplaced } from './asked-to-replace.ts';
import { credentialsIn, type Held, isChosen, wholeCredential } from './credential-files-in-use.ts';
import type { CredentialFinder } from './credential-finder.ts';
import { tokenAt, weightOfToken } from './known-tokens.ts';
import { isTrustedNowhereElse } from './private-keys.ts';

/** The credentials in a file that a compose file gives to containers; a secret may be the whole text. */
export function heldInGiven({ source, secret, called }: GivenFile, names: CredentialNames = noNames): readonly Held[] {
  const held = credentialsIn(source, names);
  if (secret === undefined || held.length > 0) return held;
  const [named = []] = [secret, ...called]
    .map((name) => wholeCredential(source, name, names))
    .filter((each) => each.length > 0);
  if (named.length > 0) return named.map((each) => ({ ...each, name: secret }));
  // Compose calls it a secret: only what may be a name or a host beside a password is none.
  return wholeCredential(source, 'password', names)
    .filter(({ value }) => looksRandom(value))
    .map((each) => ({ ...each, name: secret }));
}

/**
 * How much it weighs that everyone who can read the repository can read a credential.
 *
 * @param around what somebody who guesses would try
 */
export function weightInRepository(held: Held, project: Project, around: Iterable<string>): Severity {
  const token = tokenAt(held.at);
  if (isTrustedNowhereElse(held.at, project)) return 'medium';
  if (token) return token.kind === 'private key' ? 'high' : weightOfToken(token);
  if (isPasswordHash(held.value)) return isWeakHash(held.value) ? 'medium' : 'low';
  if (namesHash(held.name, held.value)) return 'medium';
  if (isChosen(held, around)) return 'high';
  return isForBrowsers(held.name) || isToBeReplaced(held.at) ? 'low' : 'medium';
}

export const committedCredentials: CredentialFinder = { given: heldInGiven };
