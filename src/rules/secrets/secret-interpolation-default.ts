import { wordsAround } from '../../facts/accounts/guessable-words.ts';
import { opensToAll } from '../../facts/network/known-logins.ts';
import {
  type CredentialDefault,
  configurationDefaults,
  credentialDefaults,
} from '../../facts/secrets/default-values.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import type { CredentialNames } from '../../known/credential-names.ts';
import type { Application } from '../../model/compose/application.ts';
import type { Edit, Problem, Rule } from '../../rule.ts';
import { groupBy } from '../../text/group-by.ts';
import { onceWith } from '../../text/once.ts';
import { ofDoor, writtenDefault } from '../secret-wording.ts';

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
    const [fixes, around] = [fixesIn(service.application, secrets), wordsAround(service, secrets)];
    for (const each of credentialDefaults(service, secrets)) {
      if (opensToAll(service, each.setting ?? each.name) === 'nothing') continue;
      for (const problem of tell(each, fixes, around)) yield ofDoor(problem, service, each.value, each.setting);
    }
  },
  *application(application, { policy: { secrets } }) {
    const fixes = fixesIn(application, secrets);
    for (const each of configurationDefaults(application, secrets)) yield* tell(each, fixes, new Set());
  },
} satisfies Rule;

type Fix = Pick<Problem, 'fix'>;

/** @param around what somebody who guesses would try */
function* tell(
  each: CredentialDefault,
  fixes: ReadonlyMap<string, Fix>,
  around: ReadonlySet<string>,
): Iterable<Problem> {
  const { name, fallback, setting } = each;
  if (holdsToken(fallback.at)) return;
  const variable = keyOf(each);
  yield {
    at: fallback.at,
    key: name,
    ...writtenDefault(each, around),
    // What mends one variable mends no other.
    alike: variable,
    ...(setting !== undefined && { milderThan: { rule: 'secret-in-env', key: setting } }),
    ...fixes.get(variable),
  };
}

/** By default of a variable: what mends it wherever it stands, as it is reported once. */
const fixesIn = onceWith((application: Application, names: CredentialNames): ReadonlyMap<string, Fix> => {
  const all = [
    ...application.services.flatMap((service) => credentialDefaults(service, names)),
    ...configurationDefaults(application, names),
  ];
  return new Map(Array.from(groupBy(all, keyOf), ([key, alike]) => [key, mended(alike)]));
});

const keyOf = ({ name, value }: CredentialDefault): string => JSON.stringify([name, value]);

/** Compose stops where the variable is not set, in place of its default. */
function mended(all: readonly CredentialDefault[]): Fix {
  const edits = all.map(requiring);
  const isExact = edits.every((edit) => edit?.at.source === edits[0]?.at.source);
  const places = new Map(edits.flatMap((edit) => (edit ? [[edit.at.span.start, edit]] : [])));
  if (!isExact || places.size === 0) return {};
  return { fix: { title: 'Stop if it is unset', changes: 'what must be set', edits: [...places.values()] } };
}

/** `:?set NAME` for `:-default`, where that is all that stands there. */
function requiring({ variable, fallback }: CredentialDefault): Edit | undefined {
  const { source, span } = fallback.at;
  const before = /\$\{(\w+)(:?-)$/.exec(source.text.slice(Math.max(0, span.start - 120), span.start));
  if (before?.[1] !== variable || source.text[span.end] !== '}' || fallback.variables?.length) return undefined;
  return { at: source.at(span.start - before[2]!.length, span.end), text: `:?set ${variable}` };
}
