import { isEasilyGuessed } from '../facts/accounts/guessable-words.ts';
import type { Credential } from '../facts/secrets/credential.ts';
import { opensOwnKey } from '../facts/secrets/generated-private-keys.ts';
import { kindOfCredential, madeBy } from '../known/credential-names.ts';
import { isPasswordHash, isWeakHash } from '../known/credential-values.ts';
import type { Layer } from '../model/project.ts';
import { type Problem, say } from '../rule.ts';
import { guessable, written, writtenDefault } from './secret-wording.ts';

/** What is said of a credential in what a layer runs. @param taken whether it is in an image that somebody runs */
export function givenByStep(given: Credential, layer: Layer, taken: boolean, around: ReadonlySet<string>): Problem {
  if (isStart(layer)) {
    const problem = atStart(given, taken, around);
    return opensOwnKey(given, layer) ? { ...problem, severity: 'low' } : problem;
  }
  const problem = tell(given, taken, around);
  // What runs has a secret of its own: `SECRET_KEY_BASE=secret rake assets:precompile`.
  const isForBuild = given.forCommand && madeBy(given.name) === 'own' && kindOfCredential(given.name) !== 'password';
  return isForBuild && isEasilyGuessed(given, around) ? { ...problem, severity: 'low' } : problem;
}

/** Whether a layer is no step of the build, but what a container starts or is asked by. */
function isStart({ instruction: { keyword } }: Layer): boolean {
  return keyword === 'CMD' || keyword === 'ENTRYPOINT' || keyword === 'HEALTHCHECK';
}

/** What a start falls back to is no step of a build, but a password that whoever reads the repository can try. */
function atStart(given: Credential, taken: boolean, around: ReadonlySet<string>): Problem {
  const { name, value, at, unless } = given;
  if (!unless) return { ...tell(given, taken, around), remedy: handOver };
  const { message } = writtenDefault({ name, variable: unless.name, value }, around);
  const severity = taken && !isEasilyGuessed(given, around) ? 'medium' : 'low';
  return { at, key: name, ...written(name, value), severity, message, remedy: refuse };
}

const handOver =
  'Have it read when the container starts, from the environment or from a file under `/run/secrets`. Replace any value that was ever real.';
const refuse = 'Stop where it is unset, as `${NAME:?is not set}` does.';

/** One step lower where it is in no image that somebody runs. */
function tell({ name, value, at, unless, account }: Credential, taken: boolean, around: ReadonlySet<string>): Problem {
  const where = taken ? say`the image` : say`the build cache and the history of its stage`;
  const here = { at, key: name, ...written(name, value) };
  if (unless) {
    const message = say`If ${unless.name} is unset, ${name} has the value that is hard-coded here, which stays in ${where}.`;
    return { ...here, severity: taken ? 'medium' : 'low', message };
  }
  if (isPasswordHash(value)) {
    const message = say`A password hash is hard-coded here and stays in ${where}; a weak password can be cracked from it.`;
    return { ...here, severity: taken && isWeakHash(value) ? 'medium' : 'low', message };
  }
  if (isEasilyGuessed({ name, value, account }, around)) {
    const message = say`${name} has ${[guessable(value)]} here, which stays in ${where}.`;
    return { ...here, severity: taken ? 'medium' : 'low', message };
  }
  const message = say`${name} has a hard-coded value here, which stays in ${where}.`;
  return { ...here, ...(!taken && { severity: 'medium' }), message };
}
