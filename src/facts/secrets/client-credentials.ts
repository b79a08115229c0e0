import type { CredentialNames } from '../../known/credential-names.ts';
import { credentialPrograms } from '../../known/credential-programs.data.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Credential, knownWord, literalWord } from './credential.ts';
import { statementPassword } from './in-configuration-text.ts';
import { formCredentials, headerCredential } from './within-words.ts';

const { databases } = credentialPrograms;

/** A word of a command, between its neighbours. */
interface Place {
  readonly word: ShellWord;
  readonly before: ShellWord | undefined;
  readonly next: ShellWord | undefined;
}

type WordReader = (place: Place, names: CredentialNames) => Iterable<Credential>;

/** By program, what its words can hold. */
const readers: ReadonlyMap<string, readonly WordReader[]> = new Map([
  ...['curl', 'wget', 'http', 'https', 'xh'].map((name) => [name, [inHeader, inForm]] as const),
  ['git', [inHelper, inExtraHeader]],
]);

/** What clients take by a name inside their words: headers, forms, addresses, statements. */
export function* clientCredentials(command: Command, names: CredentialNames): Iterable<Credential> {
  const { name = '', args } = command;
  const reading = readers.get(name);
  if (reading) {
    for (const [i, word] of args.entries())
      for (const read of reading) yield* read({ word, before: args[i - 1], next: args[i + 1] }, names);
  }
  if (databases.has(name)) for (const word of [...args, ...fedTo(command)]) yield* inStatement(word);
}

/** `-H 'Authorization: Bearer x'`. */
function* inHeader({ word }: Place): Iterable<Credential> {
  const header = headerCredential(
    knownWord(word)
      .replace(/^--header=/, '')
      .replace(/^-H(?=\S)/, ''),
  );
  if (header) yield { name: 'Authorization', value: header, at: word.at };
}

/** `-d 'password=x'`, `--json '{"password":"x"}'`, `https://host/?token=x`. */
function* inForm({ word, before }: Place, names: CredentialNames): Iterable<Credential> {
  const text = knownWord(word);
  const isForm =
    /^(?:-[a-zA-Z]*[dF]|--(?:data|form|json|post-data|body-data)[a-z-]*)$/.test(before?.value ?? '') ||
    /^["']?https?:\/\/\S*\?|^--(?:data|form|json|post-data)[a-z-]*=/.test(text);
  if (isForm) for (const inside of formCredentials(text, names)) yield { ...inside, at: word.at };
}

/** `!f() { echo "password=x"; }; f` */
const helperPassword = /^!.{0,400}\bpassword=([^\s"'\\;$]{1,200})/;

/** `git config credential.helper '!…'`. */
function* inHelper({ word, before }: Place): Iterable<Credential> {
  const password = before?.value === 'credential.helper' ? helperPassword.exec(knownWord(word))?.[1] : undefined;
  if (password && isCredentialValue(password)) yield { name: 'credential.helper', value: password, at: word.at };
}

/** `git config http.https://host/.extraheader 'Authorization: Basic x'`, `git -c http.extraheader='…'`. */
function* inExtraHeader({ word, next }: Place): Iterable<Credential> {
  const setting = /^(http\..{0,200}extraheader)(?:=([\s\S]*))?$/i.exec(knownWord(word));
  if (!setting) return;
  const attached = setting[2];
  const header = headerCredential(attached ?? literalWord(next) ?? '');
  if (header) yield { name: 'http.extraHeader', value: header, at: (attached === undefined ? next! : word).at };
}

/** `psql -c "ALTER USER app PASSWORD 'x'"`. */
function* inStatement(word: ShellWord): Iterable<Credential> {
  const value = statementPassword(knownWord(word));
  if (value) yield { name: 'password', value, at: word.at };
}
