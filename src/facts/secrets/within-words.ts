import { type CredentialNames, isCredential } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { configuredIn, isPlain } from './in-configuration-text.ts';

/** A credential inside a word of a command line, with the name that it goes by there. */
export interface Inside {
  readonly name: string;
  readonly value: string;
}

const secretHeader =
  /^["']?(?:authorization|proxy-authorization|private-token|job-token|x-[\w-]*(?:token|key|auth|secret|art-api)|api-?key|x-api-key)\s*:\s*(?:(?:bearer|basic|token|digest|negotiate)\s+)?(\S[\s\S]*)$/i;

/** `Authorization: Bearer x`. */
export function headerCredential(text: string): string | undefined {
  const value = secretHeader.exec(text)?.[1];
  return value && isCredentialValue(value) ? value : undefined;
}

/** `a=b&password=x`, `{"password":"x"}`, `https://host/?token=x`. */
export function* formCredentials(text: string, names: CredentialNames): Iterable<Inside> {
  for (const match of text.matchAll(
    /(?:^|[?&{,\s])["']?([\w.-]{2,60})["']?\s?[=:](?!\/\/)\s?["']?([^&\s"',;{}<>]{1,200})/g,
  )) {
    const [, name = '', value = ''] = match;
    if (isCredential(name, value, names) && isPlain(value)) yield { name, value };
  }
}

/** `-Dstore.password=x`, `--requirepass x` in a text that some program takes its options from. */
export function* optionCredentials(text: string, names: CredentialNames): Iterable<Inside> {
  for (const match of text.matchAll(/(?:^|\s)(-{1,2}[A-Za-z][\w.-]{2,80})(?:=|\s)(?!-)([^\s"']{1,200})/g)) {
    const [, name = '', value = ''] = match;
    if (isCredential(name, value, names) && isPlain(value)) yield { name, value };
  }
}

/** What `s/…/…/` puts in: the lines of a configuration, or a word in the place of a name such as `DB_PASSWORD_HERE`. */
export function* substituted(script: string, names: CredentialNames): Iterable<Inside> {
  for (const match of script.matchAll(/(?:^|[;{}\s\d$])s([/|#,@!~:+%])/g)) {
    const [pattern = '', replacement, ...more] = script.slice(match.index + match[0].length).split(match[1]!);
    if (replacement === undefined || more.length === 0) continue;
    yield* configuredIn(replacement, names);
    const name = /^\W{0,4}([A-Za-z][\w-]{3,60})\W{0,4}$/.exec(pattern)?.[1]?.replace(/_here$/i, '');
    if (name && /[A-Z]|_/.test(pattern) && isPlain(replacement) && isCredential(name, replacement, names))
      yield { name, value: replacement };
  }
}

/** The words of `echo` in a row, or those of `printf` at their places in its format. */
export function assembled(words: readonly string[]): string {
  const [format, ...rest] = words;
  if (format?.includes('%s')) return format.replaceAll('%s', () => rest.shift() ?? '');
  return [format, ...rest].join(' ');
}
