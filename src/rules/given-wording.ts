/** What is reported of committed files that compose files give to containers. */
import { heldInGiven, weightInRepository } from '../facts/secrets/given-credentials.ts';
import { isIssued } from '../facts/secrets/known-tokens.ts';
import type { CredentialNames } from '../known/credential-names.ts';
import type { GivenFile, GivenKeystore } from '../model/files/given-files.ts';
import { type Problem, say } from '../rule.ts';
import { weighedBy, whatIsHeld } from './secret-wording.ts';

/** A problem for each credential that a mounted file, a secret or a config holds. */
export function* heldByGiven(file: GivenFile, secrets: CredentialNames): Iterable<Problem> {
  for (const held of heldInGiven(file, secrets)) {
    const { path } = held.at.source;
    yield {
      at: held.at,
      key: held.name,
      severity: weightInRepository(held),
      issued: isIssued(held.at),
      ...(!held.isKind && weighedBy(held.name, held.value)),
      message: [...say`${path} is committed with `, ...whatIsHeld([held]), '.'],
      notes: [{ at: file.at, message: say`Containers get the file here.` }],
    };
  }
}

/** Whoever has a keystore needs its password, too, which is often a well-known one or in a file beside it. */
export function givenKeystore({ path, at }: GivenKeystore): Problem {
  return {
    at,
    severity: 'medium',
    message: say`${path} is committed. A keystore usually holds private keys, which only its password protects.`,
  };
}
