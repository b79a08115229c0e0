import { configuredIn, isPlain, statementPassword } from '../configured.ts';
import { isCredentialValue } from '../credential-values.ts';
import { type CredentialNames, isCredential, isCredentialName, noNames } from '../credentials.ts';
import { knownText, type Setting, unknown, type Variable } from '../setting.ts';
import { spanning } from './arguments.ts';
import type { Command, ShellWord } from './command.ts';
import { fedTo, fileWrites } from './files.ts';
import { type Taking, taking } from './given.data.ts';
import { assembled, formCredentials, headerCredential, substituted } from './inside-words.ts';
import { lineOf } from './written.ts';

/** A credential that is written on a command line. */
export interface Given {
  /** How the command takes it: an option (`--password`), a variable, a setting. */
  readonly name: string;
  readonly value: string;
  /** As much of the command line as tells it. */
  readonly at: Setting['at'];
  /** The variable that it is only the default of: `${TOKEN:-x}`. */
  readonly unless?: Variable;
}

/** The credentials on a command line whose values are written out; what a variable fills in is told where it is set. */
export function givenCredentials(command: Command, names: CredentialNames = noNames): Given[] {
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
  const defaults = wordsOf(command).flatMap(({ variables }) => (variables ?? []).filter(({ fallback }) => fallback));
  const places = new Set<number>();
  return found.flatMap((given) => {
    const { source, span } = given.at;
    if (given.value.includes(unknown) || places.has(span.start)) return [];
    places.add(span.start);
    const unless = defaults.find(
      ({ at }) => at.source === source && at.span.start < span.end && span.start < at.span.end,
    );
    return [unless ? { ...given, unless } : given];
  });
}

function wordsOf({ args, assignments, redirects }: Command): ShellWord[] {
  return [...args, ...assignments.map(({ value }) => value), ...redirects.map(({ target }) => target)];
}

/** What a word says where nobody sets its variables; undefined where that is not known. */
function literal(word: ShellWord | undefined): string | undefined {
  if (!word || word.commands.length > 0) return undefined;
  const variables = word.variables ?? [];
  if (variables.length === 0) return word.value;
  const [{ fallback }, ...more] = variables as [Variable, ...Variable[]];
  if (more.length > 0 || fallback?.value === undefined) return undefined;
  if (word.value !== undefined) return word.value.includes(fallback.value) ? word.value : undefined;
  return word.parts.map((part) => part ?? fallback.value).join('');
}

/** All that is known of a word; `unknown` for the rest. */
function known(word: ShellWord): string {
  if (word.value !== undefined && !word.variables?.length) return word.value;
  return literal(word) ?? knownText({ ...word, value: undefined });
}

function assigned({ name: program, assignments, args }: Command, names: CredentialNames): Given[] {
  const found: Given[] = [];
  for (const { name, value, at } of assignments) {
    const text = literal(value);
    if (text !== undefined && isCredential(name, text, names)) found.push({ name, value: text, at });
  }
  const declares = program === 'export' || program === 'declare' || program === 'readonly' || program === 'local';
  if (!declares && (program === undefined || textual.has(program) || otherwise.has(program))) return found;
  for (const word of args) {
    // `make PASSWORD=x`, `-e PASSWORD=x`, `--from-literal=password=x`, `-o user=x,password=y`
    const whole = literal(word);
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

function byOption({ name, args }: Command, names: CredentialNames): Given[] {
  const found: Given[] = [];
  if (name === undefined || otherwise.has(name) || textual.has(name)) return found;
  for (const [i, word] of args.entries()) {
    const text = literal(word);
    const long = text?.startsWith('-') ? /^(-{1,2}[A-Za-z][\w.-]{2,})(?:=([\s\S]*))?$/.exec(text) : undefined;
    const option = long?.[1];
    if (!option || /^-{1,2}secret$/.test(option) || (name === 'composer' && option === '--auth')) continue;
    if (!isCredentialName(option, names) && !/^-{1,2}pass$|^-Dsonar\.login$/.test(option)) continue;
    const next = long[2] === undefined ? args[i + 1] : undefined;
    const value = long[2] ?? literal(next);
    if (value !== undefined && !(next && value.startsWith('-')) && isGiven(name, value))
      found.push({ name: option, value, at: (next ?? word).at });
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
function byPlace({ name, args }: Command): Given[] {
  const found: Given[] = [];
  if (name === undefined || !Object.hasOwn(taking, name)) return found;
  for (const { verb, separate = [], attached = [], pair, operand } of taking[name]!) {
    const behind = verb === undefined ? args : wordsBehind(verb, args);
    if (!behind) continue;
    if (operand !== undefined) {
      const word = behind.filter(({ value }) => !value?.startsWith('-')).at(operand);
      const value = literal(word);
      if (word && value !== undefined && !/^\w+=/.test(value) && isGiven(name, value))
        found.push({ name: verb === undefined ? name : `${name} ${verb}`, value, at: word.at });
    }
    for (const [i, word] of args.entries()) {
      const text = literal(word);
      if (text === undefined) continue;
      const next = args[i + 1];
      const option = attached.find((each) => text.startsWith(each) && text.length > each.length);
      if (separate.includes(text)) {
        const value = literal(next);
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
  { options, between }: NonNullable<Taking['pair']>,
  word: ShellWord,
  text: string,
  next: ShellWord | undefined,
): Given[] {
  const found: Given[] = [];
  for (const option of options) {
    const short = option.length === 2;
    const isNext = text === option || (short && /^-[a-zA-Z]{2,8}$/.test(text) && text.endsWith(option[1]!));
    const rest = short
      ? text.startsWith(option) && text.slice(2)
      : text.startsWith(`${option}=`) && text.slice(option.length + 1);
    const value = isNext ? literal(next) : rest || undefined;
    const at = value?.indexOf(between) ?? -1;
    const password = value?.slice(at + 1) ?? '';
    if (at > 0 && isCredentialValue(password)) {
      found.push({ name: '--user', value: password, at: (isNext ? next! : word).at });
      return found;
    }
  }
  return found;
}

const clients = new Set(['curl', 'wget', 'http', 'https', 'xh']);
const databases = new Set(['mysql', 'mariadb', 'psql', 'sqlcmd', 'mongo', 'mongosh', 'cockroach']);

/** What commands take by a name inside their words: headers, forms, addresses, statements. */
function byName(command: Command, names: CredentialNames): Given[] {
  const found: Given[] = [];
  const { name = '', args } = command;
  for (const [i, word] of clients.has(name) || name === 'git' ? args.entries() : []) {
    const text = known(word);
    if (name !== 'git') {
      const header = headerCredential(text.replace(/^--header=/, '').replace(/^-H(?=\S)/, ''));
      if (header) found.push({ name: 'Authorization', value: header, at: word.at });
      const before = args[i - 1]?.value ?? '';
      const isForm = /^(?:-[a-zA-Z]*[dF]|--(?:data|form|json|post-data|body-data)[a-z-]*)$/.test(before);
      if (isForm || /^["']?https?:\/\/\S*\?|^--(?:data|form|json|post-data)[a-z-]*=/.test(text)) {
        for (const inside of formCredentials(text, names)) found.push({ ...inside, at: word.at });
      }
    }
    const setting = name === 'git' ? /^(http\..{0,200}extraheader)(?:=([\s\S]*))?$/i.exec(text) : null;
    if (setting) {
      const isNext = setting[2] === undefined;
      const header = headerCredential(isNext ? (literal(args[i + 1]) ?? '') : setting[2]!);
      if (header) found.push({ name: 'http.extraHeader', value: header, at: (isNext ? args[i + 1]! : word).at });
    }
  }
  if (!databases.has(name)) return found;
  for (const word of [...args, ...fedTo(command)]) {
    const value = statementPassword(known(word));
    if (value) found.push({ name: 'password', value, at: word.at });
  }
  return found;
}

/** `echo x | docker login --password-stdin`. */
function fed(command: Command): Given[] {
  const found: Given[] = [];
  if (!command.args.some(({ value }) => value === '--password-stdin' || value === '--with-token')) return found;
  for (const word of fedTo(command)) {
    const value = literal(word)?.trim();
    if (isPlain(value) && !value.startsWith('-') && isCredentialValue(value))
      found.push({ name: '--password-stdin', value, at: word.at });
  }
  return found;
}

const configuring = new Set(
  'npm yarn pnpm aws composer poetry pip pip3 bundle git gcloud vault gh hub snyk nuget dvc rclone'.split(' '),
);
const passwordFiles = new Set(['htpasswd', 'mosquitto_passwd']);

/** `npm config set //registry/:_authToken x`, `aws configure set aws_secret_access_key x`, `composer config http-basic.host user x`. */
function settings({ name, args }: Command, names: CredentialNames): Given[] {
  const found: Given[] = [];
  if (name === undefined || !(configuring.has(name) || passwordFiles.has(name))) return found;
  const words = args.filter(({ value }) => !value?.startsWith('-'));
  const last = words.at(-1);
  if (passwordFiles.has(name) && args.some(({ value }) => /^-[a-zA-Z]*b/.test(value ?? ''))) {
    const text = literal(last);
    if (text !== undefined && isCredentialValue(text)) found.push({ name: 'password', value: text, at: last!.at });
  }
  const configures = words.slice(0, 2).some(({ value }) => /^(?:config|configure|set|login|modify)$/.test(value ?? ''));
  if (!configures || passwordFiles.has(name)) return found;
  // `bundle config set gems.corp.net user:password`
  const pair =
    name === 'bundle' && words.length > 2 ? /^[^:/\s]+:([^/\s]+)$/.exec(literal(last) ?? '')?.[1] : undefined;
  if (pair && /\./.test(literal(words.at(-2)) ?? '') && isCredentialValue(pair))
    found.push({ name: 'bundle config', value: pair, at: last!.at });
  for (const [i, word] of words.entries()) {
    const text = literal(word) ?? '';
    const equals = text.indexOf('=');
    const key = equals === -1 ? text : text.slice(0, equals);
    const told =
      isCredentialName(key, names) ||
      /(?:_auth|_password)$/i.test(key) ||
      /^(?:github-oauth|gitlab-token|pypi-token|http-basic)\./.test(key);
    if (!told || i === 0 || !/^[\w.:/@[\]-]+$/.test(key)) continue;
    const value = equals === -1 ? last : word;
    const given = equals === -1 ? literal(value) : text.slice(equals + 1);
    if (value && given !== undefined && (value !== word || equals !== -1) && isCredentialValue(given))
      found.push({ name: key.replace(/^.*:/, ''), value: given, at: value.at });
  }
  return found;
}

/** What is written into a file: `echo "//registry/:_authToken=x" > .npmrc`. */
function written(command: Command, names: CredentialNames): Given[] {
  const found: Given[] = [];
  for (const { texts, path, command: writer } of fileWrites(command)) {
    const [first] = texts;
    const file = path.value ?? path.parts?.at(-1) ?? '';
    if (!first || /sudoers|\/(?:passwd|shadow)$/.test(file)) continue;
    const at = spanning(first, texts.at(-1)!);
    if (writer.name === 'sed' || writer.name === 'perl') {
      for (const word of texts) {
        for (const { name, value } of substituted(known(word), names)) found.push({ name, value, at: word.at });
      }
      continue;
    }
    const text = assembled(texts.map(known));
    const configured = configuredIn(text, names);
    for (const { name, value, line } of configured)
      found.push({ name, value, at: lineOf(text.slice(line.start, line.end), at) });
    // `echo x > db_password`
    const name = file.replace(/^.*\//s, '').replace(/\.(?:txt|key|conf)$/, '');
    if (configured.length === 0 && isCredentialName(name, names) && isPlain(text) && isCredentialValue(text))
      found.push({ name, value: text, at });
  }
  return found;
}
