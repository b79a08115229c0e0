import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { holdsAddressPassword } from '../../facts/secrets/passwords-in-addresses.ts';
import { writtenCredentials } from '../../facts/secrets/written-credentials.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Rule, say } from '../../rule.ts';

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
    for (const { name, value, at, where, hashed, unless } of writtenCredentials(service, secrets)) {
      if (holdsToken(at) || holdsAddressPassword({ value, at })) continue;
      if (unless) {
        const message = say`Where the container does not set ${unless.name}, the value of ${name} is the one that is written here.`;
        yield { at, key: name, severity: 'medium', message };
        continue;
      }
      const place = where === 'label' ? 'a label' : where === 'entrypoint' ? 'the entrypoint' : `the ${where}`;
      yield {
        at,
        key: name,
        severity: hashed ? 'medium' : 'high',
        message: hashed
          ? say`The password hash of ${name} is written in a label of ${service.name}: a weak password is soon guessed from it.`
          : [
              ...say`${name} has ${isWellKnownDefault(value) ? say`a well-known default` : say`its value written out`} in `,
              `${place} of `,
              ...say`${service.name}.`,
            ],
      };
    }
  },
} satisfies Rule;
