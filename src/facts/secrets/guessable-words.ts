import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import type { NamedValue } from './named-values.ts';

/** What names are made of, in lower case: `WORDPRESS_DB_NAME` of `wordpress`, `db` and `name`; and the whole. */
export function nameWords(name: string): readonly string[] {
  const text = name.toLowerCase();
  return [text, ...text.split(/[^\p{L}\d]+/u)].filter((word) => word.length > 1);
}

/** What somebody who guesses a service's passwords would try: its name, its image, and what its variables call accounts and databases. */
export function wordsAround(service: ComposeService, names: CredentialNames): ReadonlySet<string> {
  const { name, image, environment } = service;
  return new Set([...nameWords(name), ...nameWords(repositoryOf(image?.value)), ...wordsBeside(environment, names)]);
}

/** A reference without its tag and its digest. */
function repositoryOf(reference = ''): string {
  const [tagged = ''] = reference.split('@');
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
  return colon === -1 ? tagged : tagged.slice(0, colon);
}

/** Nobody tries more. */
const mostWords = 200;

/** The same of what is set beside each other: `DB_USER=shop` and `DB_PASSWORD=shop`. */
export function wordsBeside(values: readonly NamedValue[], names: CredentialNames): readonly string[] {
  const found = new Set<string>();
  for (const { name, value } of values) {
    if (found.size >= mostWords) break;
    const text = value?.value ?? '';
    if (/^[\p{L}\d][\p{L}\d_.@-]{1,40}$/u.test(text) && !isCredentialName(name, names))
      for (const word of nameWords(text)) found.add(word);
  }
  return [...found];
}
