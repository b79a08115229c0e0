import type { CredentialNames } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { recordOf } from '../../known/programs/records.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import { fedTo } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Credential, knownWord, literalWord } from './credential.ts';
import { statementPassword } from './in-configuration-text.ts';
import { formCredentials, headerCredential } from './within-words.ts';

/** A word of a command, between its neighbours. */
interface Place {
  readonly word: ShellWord;
  readonly before: ShellWord | undefined;
  readonly next: ShellWord | undefined;
}

/** What clients take by a name inside their words: headers, forms, addresses, statements. */
export function* clientCredentials(command: Command, names: CredentialNames): Iterable<Credential> {
  const { name, args } = command;
  const { downloads, git, statements } = recordOf(name);
  if (downloads) yield* inRequest(command, names);
  if (git)
    for (const [i, word] of args.entries()) {
      const place = { word, before: args[i - 1], next: args[i + 1] };
      yield* inHelper(place);
      yield* inExtraHeader(place);
    }
  if (statements) for (const word of [...args, ...fedTo(command)]) yield* inStatement(word);
}

const form = /^(?:d|F|(?:data|form|json|post-data|body-data)[a-z-]*)$/;

/** `-H 'Authorization: Bearer x'`, `-d 'password=x'`, `--json '{"password":"x"}'`, `https://host/?token=x`. */
function* inRequest(command: Command, names: CredentialNames): Iterable<Credential> {
  const { options, operands } = optionsOf(command);
  const values = options.flatMap(({ key, value }) => (value ? [{ word: value, isForm: form.test(key) }] : []));
  for (const { word, isForm } of [...operands.map((word) => ({ word, isForm: false })), ...values]) {
    const text = knownWord(word);
    const header = headerCredential(text);
    if (header) yield { name: 'Authorization', value: header, at: word.at };
    if (isForm || /^["']?https?:\/\/\S*\?/.test(text))
      for (const inside of formCredentials(text, names)) yield { ...inside, at: word.at };
  }
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
