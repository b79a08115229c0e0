import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { recordOf } from '../../known/programs/records.ts';
import { lineOf } from '../../model/dockerfile/written-texts.ts';
import { optionOf } from '../../model/shell/command-options.ts';
import { fedTo, fileWrites } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Location, spanning, textAt } from '../../source.ts';
import { type Credential, knownWord, literalWord } from './credential.ts';
import { configuredIn, isPlain } from './in-configuration-text.ts';
import { assembled, substituted } from './within-words.ts';

/** `echo x | docker login --password-stdin`, `echo "package question password x" | debconf-set-selections`. */
export function* credentialsFed(command: Command): Iterable<Credential> {
  if (command.name === 'debconf-set-selections')
    for (const word of fedTo(command)) yield* configured(knownWord(word), word.at);
  const option = optionOf(command, 'password-stdin', 'with-token');
  if (!option) return;
  for (const word of fedTo(command)) {
    const value = literalWord(word)?.trim();
    if (isPlain(value) && isCredentialValue(value)) yield { name: option.name, value, at: word.at };
  }
}

/** What is written into a file: `echo "//registry/:_authToken=x" > .npmrc`. */
export function* credentialsWritten(command: Command, names: CredentialNames): Iterable<Credential> {
  for (const { texts, path: into, command: writer } of fileWrites(command)) {
    const file = into.value ?? into.parts?.at(-1) ?? '';
    // Accounts and their passwords are reported as such.
    if (/sudoers|^\/etc\/(?:passwd|shadow)$/.test(file)) continue;
    const found = recordOf(writer.name).edits ? putIn(texts, names) : writtenTo(file, texts, names);
    for (const credential of found) yield { ...credential, into };
  }
}

/** `sed -i 's/PASSWORD_HERE/x/'`. */
function* putIn(scripts: readonly ShellWord[], names: CredentialNames): Iterable<Credential> {
  for (const word of scripts)
    for (const { name, value } of substituted(knownWord(word), names)) yield { name, value, at: word.at };
}

/** The lines of a configuration, or a file that is named like a credential: `echo x > db_password`. */
function* writtenTo(file: string, texts: readonly ShellWord[], names: CredentialNames): Iterable<Credential> {
  const [first] = texts;
  if (!first) return;
  const at = spanning(first.at, texts.at(-1)!.at);
  const text = assembled(texts.map(knownWord));
  const lines = configured(text, at, names, file);
  yield* lines;
  const name = file.replace(/^.*\//s, '').replace(/\.(?:txt|key|conf)$/, '');
  if (lines.length === 0 && isCredentialName(name, names) && isPlain(text) && isCredentialValue(text))
    yield { name, value: text, at };
}

/** The credentials in the text of a configuration that stands in a place, each at its line. */
function configured(text: string, at: Location, names?: CredentialNames, file?: string): readonly Credential[] {
  return configuredIn(text, names, file).map(({ name, value, line }) => ({
    name,
    value,
    at: placeOf(text, line, at),
  }));
}

/** Where a line of a text stands: as it is written or, where variables were filled in, by its number. */
function placeOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  at: Location,
): Location {
  const found = lineOf(text.slice(start, end), at);
  const lines = textAt(at).split('\n');
  const before = text.slice(0, start).split('\n').length - 1;
  if (found !== at || lines.length < 2 || lines.length !== text.split('\n').length) return found;
  const from = at.span.start + lines.slice(0, before).reduce((sum, each) => sum + each.length + 1, 0);
  return at.source.at(from, from + lines[before]!.length);
}
