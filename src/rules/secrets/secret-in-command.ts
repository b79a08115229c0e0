import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { holdsAddressPassword } from '../../facts/secrets/passwords-in-addresses.ts';
import { writtenCredentials } from '../../facts/secrets/written-credentials.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Rule, say } from '../../rule.ts';

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
    for (const { name, value, at, where, hashed, unless } of writtenCredentials(service, secrets)) {
      if (holdsToken(at) || holdsAddressPassword({ value, at })) continue;
      if (unless) {
        const message = say`If ${unless.name} is unset in the container, ${name} has the value that is hard-coded here.`;
        yield { at, key: name, severity: 'medium', message };
        continue;
      }
      const place = where === 'label' ? 'a label' : where === 'entrypoint' ? 'the entrypoint' : `the ${where}`;
      yield {
        at,
        key: name,
        severity: hashed ? 'medium' : 'high',
        message: hashed
          ? say`The password hash of ${name} is in a label of ${service.name}; a weak password can be cracked from it.`
          : [
              ...say`${name} has ${isWellKnownDefault(value) ? say`a well-known default` : say`a hard-coded value`} in `,
              `${place} of `,
              ...say`${service.name}.`,
            ],
      };
    }
  },
} satisfies Rule;
