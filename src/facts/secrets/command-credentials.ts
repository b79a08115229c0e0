import { type CredentialTaking, taking } from '../../known/command-credentials.data.ts';
import {
  type CredentialNames,
  isCredential,
  isCredentialName,
  noNames,
  opensPublicStore,
} from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { lineOf } from '../../model/dockerfile/written-texts.ts';
import { fedTo, fileWrites } from '../../model/shell/file-changes.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { spanning, textAt } from '../../source.ts';
import { unknownMark } from '../../text/setting.ts';
import { type Credential, knownWord, literalWord } from './credential.ts';
import { configuredIn, isPlain, statementPassword } from './in-configuration-text.ts';
import { settings } from './stored-settings.ts';
import { assembled, formCredentials, headerCredential, substituted } from './within-words.ts';

/** The credentials on a command line whose values are written out; what a variable fills in is told where it is set. */
export function givenCredentials(command: Command, names: CredentialNames = noNames): Credential[] {
  const found = [
    ...assigned(command, names),
    ...byOption(command, names),
    ...byPlace(command),
    ...byName(command, names),
    ...fed(command),
    ...settings(command, names),
    ...written(command, names),
  ];
  if (found.length === 0) return found;
  const variables = [command, ...command.input].flatMap(wordsOf).flatMap(({ variables }) => variables ?? []);
  const places = new Set<number>();
  return found.flatMap((given) => {
    const { source, span } = given.at;
    if (given.value.includes(unknownMark) || places.has(span.start)) return [];
    places.add(span.start);
    const here = variables.filter(
      ({ at }) => at.source === source && at.span.start < span.end && span.start < at.span.end,
    );
    const unless = here.find(({ fallback }) => fallback);
    if (unless) return [{ ...given, unless }];
    const filledIn = here.some(({ name }) => isCredentialName(name, names)) && !isWritten(given);
    return filledIn ? [] : [given];
  });
}

/** Whether a value stands in the text of its place, but for escapes. */
function isWritten({ value, at }: Credential): boolean {
  const bare = (text: string) => text.replace(/[\\'"]/g, '');
  return bare(textAt(at)).includes(bare(value));
}

function wordsOf({ args, assignments, redirects }: Command): ShellWord[] {
  return [...args, ...assignments.map(({ value }) => value), ...redirects.map(({ target }) => target)];
}

function assigned({ name: program, assignments, args }: Command, names: CredentialNames): Credential[] {
  const found: Credential[] = [];
  for (const { name, value, at } of assignments) {
    const text = literalWord(value);
    if (text !== undefined && isCredential(name, text, names)) found.push({ name, value: text, at });
  }
  const declares = program === 'export' || program === 'declare' || program === 'readonly' || program === 'local';
  if (!declares && (program === undefined || textual.has(program) || otherwise.has(program))) return found;
  for (const word of args) {
    // `make PASSWORD=x`, `-e PASSWORD=x`, `--from-literal=password=x`, `-o user=x,password=y`
    const whole = literalWord(word);
    if (!whole?.includes('=')) continue;
    const text = whole.replace(/^--?[A-Za-z][\w-]{0,60}=(?=[\w.-]{1,80}=)/, '');
    for (const part of program === 'mount' ? text.split(',') : [text]) {
      const equals = part.indexOf('=');
      const name = part.slice(0, Math.max(0, equals));
      const value = part.slice(equals + 1);
      if (/^[A-Za-z_][\w.-]*$/.test(name) && !/^=|\s/.test(value) && isCredential(name, value, names))
        found.push({ name, value, at: word.at });
    }
  }
  return found;
}

/** Programs whose words are texts and patterns. */
const textual = new Set('echo printf grep egrep fgrep sed awk perl cat test [ [[ find expr jq yq'.split(' '));

/** Programs whose `--secret` and `--password` are something else, or are told by other rules. */
const otherwise = new Set(
  'useradd usermod adduser groupadd chpasswd buildctl apt-get apt apk yum dnf conda mamba micromamba pip pip3'.split(
    ' ',
  ),
);

function byOption({ name, args }: Command, names: CredentialNames): Credential[] {
  const found: Credential[] = [];
  if (name === undefined || otherwise.has(name) || textual.has(name)) return found;
  for (const [i, word] of args.entries()) {
    const text = literalWord(word);
    const long = text?.startsWith('-')
      ? /^(-{1,2}(?:\/\/[\w./-]{1,100}:_)?[A-Za-z][\w.-]{2,})(?:=([\s\S]*))?$/.exec(text)
      : undefined;
    const option = long?.[1];
    if (!option || /^-{1,2}secret$/.test(option) || (name === 'composer' && option === '--auth')) continue;
    if (!isCredentialName(option, names) && !/^-{1,2}pass$|^-Dsonar\.login$/.test(option)) continue;
    const next = long[2] === undefined ? args[i + 1] : undefined;
    const value = long[2] ?? literalWord(next);
    if (value === undefined || (next && value.startsWith('-')) || opensPublicStore(option, value)) continue;
    if (isGiven(name, value)) found.push({ name: option, value, at: (next ?? word).at });
  }
  return found;
}

/** `changeit` is what everybody's Java opens its list of public certificates with, `android` what the key for debugging has. */
function isGiven(program: string, value: string): boolean {
  if (program === 'keytool' && /^(?:change(?:it|me)|android)$/.test(value)) return false;
  if (program === 'openssl' && value.startsWith('pass:')) return isCredentialValue(value.slice(5));
  return isCredentialValue(value) && !/^(?:env|file|fd|id|pass|stdin):|^id=/.test(value);
}

/** What commands take by short options and by the order of their words. */
function byPlace({ name, args }: Command): Credential[] {
  const found: Credential[] = [];
  if (name === undefined || !Object.hasOwn(taking, name)) return found;
  for (const { verb, separate = [], attached = [], pair, operand, within } of taking[name]!) {
    const behind = verb === undefined ? args : wordsBehind(verb, args);
    if (!behind) continue;
    if (operand !== undefined) {
      const word = behind.filter(({ value }) => !value?.startsWith('-')).at(operand);
      const text = literalWord(word);
      const value = within ? within.exec(text ?? '')?.[1] : text;
      if (word && value !== undefined && !/^\w+=/.test(value) && isGiven(name, value))
        found.push({ name: verb === undefined ? name : `${name} ${verb}`, value, at: word.at });
    }
    for (const [i, word] of args.entries()) {
      const text = literalWord(word);
      if (text === undefined) continue;
      const next = args[i + 1];
      const option = attached.find((each) => text.startsWith(each) && text.length > each.length);
      if (separate.includes(text)) {
        const value = literalWord(next);
        if (next && value !== undefined && isGiven(name, value)) found.push({ name: text, value, at: next.at });
      } else if (option && !text.startsWith('--')) {
        const value = text.slice(option.length);
        if (isGiven(name, value)) found.push({ name: option, value, at: word.at });
      }
      if (pair) found.push(...userAndPassword(pair, word, text, next));
    }
  }
  return found;
}

/** The words behind a verb, which may stand behind options and their values. */
function wordsBehind(verb: string, args: readonly ShellWord[]): readonly ShellWord[] | undefined {
  const verbs = verb.split(' ');
  const start = args.findIndex((_, i) => verbs.every((each, k) => args[i + k]?.value?.toLowerCase() === each));
  return start === -1 ? undefined : args.slice(start + verbs.length);
}

function userAndPassword(
  { options, between }: NonNullable<CredentialTaking['pair']>,
  word: ShellWord,
  text: string,
  next: ShellWord | undefined,
): Credential[] {
  const found: Credential[] = [];
  for (const option of options) {
    const short = option.length === 2;
    const isNext = text === option || (short && /^-[a-zA-Z]{2,8}$/.test(text) && text.endsWith(option[1]!));
    const rest = short
      ? text.startsWith(option) && text.slice(2)
      : text.startsWith(`${option}=`) && text.slice(option.length + 1);
    const value = isNext ? literalWord(next) : rest || undefined;
    const at = value?.indexOf(between) ?? -1;
    const password = value?.slice(at + 1) ?? '';
    if (at > 0 && isCredentialValue(password)) {
      found.push({ name: '--user', value: password, at: (isNext ? next! : word).at });
      return found;
    }
  }
  return found;
}

/** `!f() { echo "password=x"; }; f` */
const helperPassword = /^!.{0,400}\bpassword=([^\s"'\\;$]{1,200})/;

const clients = new Set(['curl', 'wget', 'http', 'https', 'xh']);
const databases = new Set(['mysql', 'mariadb', 'psql', 'sqlcmd', 'mongo', 'mongosh', 'cockroach']);

/** What commands take by a name inside their words: headers, forms, addresses, statements. */
function byName(command: Command, names: CredentialNames): Credential[] {
  const found: Credential[] = [];
  const { name = '', args } = command;
  for (const [i, word] of clients.has(name) || name === 'git' ? args.entries() : []) {
    const text = knownWord(word);
    if (name !== 'git') {
      const header = headerCredential(text.replace(/^--header=/, '').replace(/^-H(?=\S)/, ''));
      if (header) found.push({ name: 'Authorization', value: header, at: word.at });
      const before = args[i - 1]?.value ?? '';
      const isForm = /^(?:-[a-zA-Z]*[dF]|--(?:data|form|json|post-data|body-data)[a-z-]*)$/.test(before);
      if (isForm || /^["']?https?:\/\/\S*\?|^--(?:data|form|json|post-data)[a-z-]*=/.test(text)) {
        for (const inside of formCredentials(text, names)) found.push({ ...inside, at: word.at });
      }
    }
    const helper =
      name === 'git' && args[i - 1]?.value === 'credential.helper' ? helperPassword.exec(text)?.[1] : undefined;
    if (helper && isCredentialValue(helper)) found.push({ name: 'credential.helper', value: helper, at: word.at });
    const setting = name === 'git' ? /^(http\..{0,200}extraheader)(?:=([\s\S]*))?$/i.exec(text) : null;
    if (setting) {
      const isNext = setting[2] === undefined;
      const header = headerCredential(isNext ? (literalWord(args[i + 1]) ?? '') : setting[2]!);
      if (header) found.push({ name: 'http.extraHeader', value: header, at: (isNext ? args[i + 1]! : word).at });
    }
  }
  if (!databases.has(name)) return found;
  for (const word of [...args, ...fedTo(command)]) {
    const value = statementPassword(knownWord(word));
    if (value) found.push({ name: 'password', value, at: word.at });
  }
  return found;
}

/** `echo x | docker login --password-stdin`, `echo "package question password x" | debconf-set-selections`. */
function fed(command: Command): Credential[] {
  const found: Credential[] = [];
  if (command.name === 'debconf-set-selections') {
    for (const word of fedTo(command)) {
      const text = knownWord(word);
      for (const { name, value, line } of configuredIn(text))
        found.push({ name, value, at: lineOf(text.slice(line.start, line.end), word.at) });
    }
  }
  if (!command.args.some(({ value }) => value === '--password-stdin' || value === '--with-token')) return found;
  for (const word of fedTo(command)) {
    const value = literalWord(word)?.trim();
    if (isPlain(value) && !value.startsWith('-') && isCredentialValue(value))
      found.push({ name: '--password-stdin', value, at: word.at });
  }
  return found;
}

/** What is written into a file: `echo "//registry/:_authToken=x" > .npmrc`. */
function written(command: Command, names: CredentialNames): Credential[] {
  const found: Credential[] = [];
  for (const { texts, path, command: writer } of fileWrites(command)) {
    const [first] = texts;
    const file = path.value ?? path.parts?.at(-1) ?? '';
    if (!first || /sudoers|^\/etc\/(?:passwd|shadow)$/.test(file)) continue;
    const at = spanning(first.at, texts.at(-1)!.at);
    const into = path;
    if (writer.name === 'sed' || writer.name === 'perl') {
      for (const word of texts) {
        for (const { name, value } of substituted(knownWord(word), names))
          found.push({ name, value, at: word.at, into });
      }
      continue;
    }
    const text = assembled(texts.map(knownWord));
    const configured = configuredIn(text, names, file);
    for (const { name, value, line } of configured)
      found.push({ name, value, at: lineOf(text.slice(line.start, line.end), at), into });
    // `echo x > db_password`
    const name = file.replace(/^.*\//s, '').replace(/\.(?:txt|key|conf)$/, '');
    if (configured.length === 0 && isCredentialName(name, names) && isPlain(text) && isCredentialValue(text))
      found.push({ name, value: text, at, into });
  }
  return found;
}
