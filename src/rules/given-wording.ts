/** What is reported of committed files that compose files give to containers. */
import { isFileForDevelopers } from '../facts/secrets/credential-files-in-use.ts';
import { areMadeUp, guessedAmong, openedByEntries, weightOfEntries } from '../facts/secrets/env-file-credentials.ts';
import { heldInGiven, weightInRepository } from '../facts/secrets/given-credentials.ts';
import { isIssued } from '../facts/secrets/known-tokens.ts';
import type { CredentialNames } from '../known/credential-names.ts';
import type { EnvironmentEntry } from '../model/compose/service.ts';
import type { GivenFile, GivenKeystore } from '../model/files/given-files.ts';
import type { Project } from '../model/project.ts';
import { list, type Problem, say } from '../rule.ts';
import { usable, whatIsHeld, written } from './secret-wording.ts';

/**
 * A problem for each credential that a mounted file, a secret or a config holds.
 *
 * @param around what somebody who guesses would try
 */
export function* heldByGiven(
  file: GivenFile,
  project: Project,
  secrets: CredentialNames,
  around: Iterable<string>,
): Iterable<Problem> {
  const all = heldInGiven(file, secrets);
  for (const held of all) {
    const { path } = held.at.source;
    yield {
      at: held.at,
      key: held.name,
      severity: weightInRepository(held, project, around),
      issued: isIssued(held.at),
      // A key that lies here by itself was made here, for what developers start.
      ...(held.isKind ? { lessForDevelopers: !isIssued(held.at) } : written(held.name, held.value)),
      // Who takes the file out takes all of them out.
      ...(all.length > 1 && { cause: `file ${path}` }),
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

/**
 * What is wrong with an env file that gives credentials.
 *
 * @param known what somebody who guesses would try
 */
export function heldByEnvFile(
  path: string,
  secret: readonly EnvironmentEntry[],
  known: ReadonlySet<string>,
  { services }: Project,
): Pick<Problem, 'severity' | 'cause' | 'fault' | 'lessForDevelopers' | 'ofDevelopers' | 'message' | 'guessed'> {
  const [value, are] = secret.length > 1 ? ['values', 'are'] : ['value', 'is'];
  const message = say`${path} is committed with the ${[value]} of ${list(secret.map((each) => each.name))}`;
  const theirs = { lessForDevelopers: areMadeUp(secret), ofDevelopers: isFileForDevelopers(secret[0]!.nameAt.source) };
  // What is written elsewhere as well is one with that; of several, each may be.
  const [only] = secret.length === 1 ? secret : [];
  const one = only && written(only.name, only.value?.value ?? '');
  const guessed = guessedAmong(secret, known);
  const opened = openedByEntries(guessed, services);
  if (opened) {
    const what = secret.length > 1 ? say`that of ${opened.entry.name}` : undefined;
    return {
      ...one,
      severity: 'high',
      cause: 'door',
      ...theirs,
      message: [...message, '.', ...usable(opened.how, what)],
    };
  }
  const isGuessed = guessed.length === secret.length;
  const ending = isGuessed ? `, which ${are} easy to guess.` : '.';
  return {
    ...one,
    severity: weightOfEntries(secret, known),
    ...theirs,
    ...(isGuessed && { guessed: true }),
    message: [...message, ending],
  };
}
