import { isEasilyGuessed, wordsAround } from '../../facts/accounts/guessable-words.ts';
import { isRecognised } from '../../facts/secrets/passwords-in-addresses.ts';
import { type ServiceCredential, writtenCredentials } from '../../facts/secrets/written-credentials.ts';
import { isPasswordHash, isWeakHash } from '../../known/credential-values.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { guessable, ofDoor, written } from '../secret-wording.ts';

export default {
  id: 'secret-in-command',
  title: 'A credential is hard-coded in a command or label',
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository, run `docker inspect` or list the processes of the host (`ps`) can read it.',
  fix: 'Let the program read it from a mounted secret, or from `${NAME}` set by whoever runs compose; in a shell in the container write `$$NAME`. Replace any value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12'],
  *service(service, { policy: { secrets } }) {
    const known = wordsAround(service, secrets);
    for (const credential of writtenCredentials(service, secrets)) {
      if (!isRecognised(credential)) yield ofDoor(tell(credential, service.name, known), service, credential.value);
    }
  },
} satisfies Rule;

function tell(
  { name, value, at, where, unless, account }: ServiceCredential,
  service: string,
  around: ReadonlySet<string>,
): Problem {
  const here = { at, key: name, ...written(name, value) };
  if (unless) {
    const message = say`If ${unless.name} is unset in the container, ${name} has the value that is hard-coded here.`;
    const milderThan = { rule: 'secret-interpolation-default', key: unless.name };
    return { ...here, severity: 'medium', milderThan, secretAt: unless.fallback?.at, message };
  }
  const place = where === 'label' ? 'a label' : where === 'entrypoint' ? 'the entrypoint' : `the ${where}`;
  if (isPasswordHash(value)) {
    const message = [
      ...say`The password hash of ${name} is written in `,
      `${place} of `,
      ...say`${service}: a weak password is `,
      isWeakHash(value) ? 'soon guessed from it.' : 'guessed from it all the same.',
    ];
    return { ...here, severity: isWeakHash(value) ? 'medium' : 'low', message };
  }
  const guessed = isEasilyGuessed({ name, value, account }, around);
  const what = guessed ? say`${[guessable(value)]}` : say`a hard-coded value`;
  return {
    ...here,
    ...(guessed && { severity: 'medium' as const, guessed }),
    message: [...say`${name} has ${what} in `, `${place} of `, ...say`${service}.`],
  };
}
