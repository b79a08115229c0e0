import {
  type CredentialDefault,
  configurationDefaults,
  credentialDefaults,
} from '../../facts/secrets/default-values.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-interpolation-default',
  title: 'A credential has a default value',
  group: 'secrets',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'If the variable is unset, and nothing warns that it is, the service runs with a password that is in the repository.',
  fix: 'Remove the default and let compose fail instead: `${DB_PASSWORD:?set it in .env}`.',
  also: ['OWASP 12'],
  *service(service, { policy: { secrets } }) {
    for (const each of credentialDefaults(service, secrets)) yield* tell(each);
  },
  *application(application, { policy: { secrets } }) {
    for (const each of configurationDefaults(application, secrets)) yield* tell(each);
  },
} satisfies Rule;

function* tell({ name, fallback, value }: CredentialDefault): Iterable<Problem> {
  if (holdsToken(fallback.at)) return;
  yield {
    at: fallback.at,
    key: name,
    alike: JSON.stringify([name, value]),
    message: isWellKnownDefault(value)
      ? say`If ${name} is unset, a well-known default password is used.`
      : say`If ${name} is unset, the value hard-coded here is used.`,
  };
}
