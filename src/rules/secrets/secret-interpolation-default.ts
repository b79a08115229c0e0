import {
  type CredentialDefault,
  configurationDefaults,
  credentialDefaults,
} from '../../facts/secrets/default-values.ts';
import { nameWords } from '../../facts/secrets/guessable-words.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { isKnownToAll } from '../../known/stand-ins.ts';
import { type Edit, type Problem, type Rule, say } from '../../rule.ts';

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
    const all = service.application.services.flatMap((each) => credentialDefaults(each, secrets));
    for (const each of credentialDefaults(service, secrets)) yield* tell(each, all);
  },
  *application(application, { policy: { secrets } }) {
    const all = configurationDefaults(application, secrets);
    for (const each of all) yield* tell(each, all);
  },
} satisfies Rule;

/** @param all what else may be the same default of the same variable, which is told and mended with it */
function* tell(each: CredentialDefault, all: readonly CredentialDefault[]): Iterable<Problem> {
  const { name, fallback, value } = each;
  if (holdsToken(fallback.at)) return;
  const alike = keyOf(each);
  yield {
    at: fallback.at,
    key: name,
    alike,
    message: isKnownToAll(value, new Set(nameWords(name)))
      ? say`If ${name} is unset, a well-known default password is used.`
      : say`If ${name} is unset, the value hard-coded here is used.`,
    ...mended(all.filter((other) => keyOf(other) === alike)),
  };
}

function keyOf({ name, value }: CredentialDefault): string {
  return JSON.stringify([name, value]);
}

/** Compose stops where the variable is not set, in place of its default. */
function mended(all: readonly CredentialDefault[]): Pick<Problem, 'fix'> {
  const edits = all.map(requiring);
  const isExact = edits.every((edit) => edit?.at.source === edits[0]?.at.source);
  const places = new Map(edits.flatMap((edit) => (edit ? [[edit.at.span.start, edit]] : [])));
  return isExact && places.size > 0 ? { fix: { title: 'Stop if it is unset', edits: [...places.values()] } } : {};
}

/** `:?set NAME` for `:-default`, where that is all that stands there. */
function requiring({ variable, fallback }: CredentialDefault): Edit | undefined {
  const { source, span } = fallback.at;
  const before = /\$\{(\w+)(:?-)$/.exec(source.text.slice(Math.max(0, span.start - 120), span.start));
  if (before?.[1] !== variable || source.text[span.end] !== '}' || fallback.variables?.length) return undefined;
  return { at: source.at(span.start - before[2]!.length, span.end), text: `:?set ${variable}` };
}
