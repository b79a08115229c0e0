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
  title: 'A credential has a default that everyone knows',
  group: 'secrets',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'Wherever the variable is not set, and nothing tells that it is not, the service runs with a password that stands in the repository.',
  fix: 'Leave out the default and let compose stop instead: `${DB_PASSWORD:?set it in .env}`.',
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
      ? say`Where nobody sets it, ${name} is a word that everyone tries first.`
      : say`Where nobody sets it, ${name} is the value that is written here.`,
  };
}
