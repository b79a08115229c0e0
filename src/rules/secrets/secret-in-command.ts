import { isRecognised } from '../../facts/secrets/passwords-in-addresses.ts';
import { type ServiceCredential, writtenCredentials } from '../../facts/secrets/written-credentials.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-in-command',
  title: 'A credential is written into a command or a label',
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository, run `docker inspect`, or see the processes of the host (`ps`) reads it too.',
  fix: 'Let the program read it from a mounted secret, or from `${NAME}` filled in by whoever runs compose; in a shell of the container write `$$NAME`. Replace a value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12'],
  *service(service, { policy: { secrets } }) {
    for (const credential of writtenCredentials(service, secrets)) {
      if (!isRecognised(credential)) yield tell(credential, service.name);
    }
  },
} satisfies Rule;

function tell({ name, value, at, where, hashed, unless }: ServiceCredential, service: string): Problem {
  if (unless) {
    const message = say`Where the container does not set ${unless.name}, the value of ${name} is the one that is written here.`;
    return { at, key: name, severity: 'medium', message };
  }
  if (hashed) {
    const message = say`The password hash of ${name} is written in a label of ${service}: a weak password is soon guessed from it.`;
    return { at, key: name, severity: 'medium', message };
  }
  const place = where === 'label' ? 'a label' : where === 'entrypoint' ? 'the entrypoint' : `the ${where}`;
  const what = isWellKnownDefault(value) ? say`a well-known default` : say`its value written out`;
  return { at, key: name, message: [...say`${name} has ${what} in `, `${place} of `, ...say`${service}.`] };
}
