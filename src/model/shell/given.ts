import { isCredential, isCredentialName, isCredentialValue, isGap } from '../credentials.ts';
import type { Setting } from '../setting.ts';
import type { Command, ShellWord } from './command.ts';
import { fileWrites } from './files.ts';

/** A credential that is written on a command line. */
export interface Given {
  /** How the command takes it: an option (`--password`), a variable, a setting. */
  readonly name: string;
  readonly value: string;
  /** As much of the command line as tells it. */
  readonly at: Setting['at'];
}

/** Short options and positions that take a credential, by command; from the commands' own manuals (seen 2026-11). */
const options: Readonly<
  Record<string, { readonly verb?: RegExp; readonly separate?: string; readonly attached?: string }>
> = {
  docker: { verb: /^login$/, separate: '-p' },
  podman: { verb: /^login$/, separate: '-p' },
  buildah: { verb: /^login$/, separate: '-p' },
  skopeo: { verb: /^login$/, separate: '-p' },
  nerdctl: { verb: /^login$/, separate: '-p' },
  oras: { verb: /^login$/, separate: '-p' },
  crane: { verb: /^login$/, separate: '-p' },
  helm: { verb: /^(?:login|add)$/, separate: '-p' },
  az: { verb: /^login$/, separate: '-p' },
  oc: { verb: /^login$/, separate: '-p' },
  cf: { verb: /^(?:login|auth)$/, separate: '-p' },
  dotnet: { verb: /^(?:source|nuget)$/, separate: '-p' },
  mysql: { attached: '-p' },
  mysqladmin: { attached: '-p' },
  mysqldump: { attached: '-p' },
  mysqlshow: { attached: '-p' },
  mariadb: { attached: '-p' },
  'mariadb-admin': { attached: '-p' },
  'mariadb-dump': { attached: '-p' },
  mongo: { separate: '-p' },
  mongosh: { separate: '-p' },
  'redis-cli': { separate: '-a' },
  sshpass: { separate: '-p', attached: '-p' },
  ldapadd: { separate: '-w' },
  ldapmodify: { separate: '-w' },
  ldapsearch: { separate: '-w' },
  smbclient: { separate: '--password' },
  sqlcmd: { separate: '-P', attached: '-P' },
  kinit: {},
};

/** The credentials on a command line whose values are written out; what a variable fills in is told where it is set. */
export function givenCredentials(command: Command): Given[] {
  const found = [...assigned(command), ...byOption(command), ...byName(command), ...written(command)];
  const places = new Set<number>();
  return found.filter(({ at }) => !places.has(at.span.start) && places.add(at.span.start));
}

function literal(word: ShellWord | undefined): string | undefined {
  return word?.value !== undefined && !word.variables?.length && word.commands.length === 0 ? word.value : undefined;
}

function* assigned({ name: program, assignments, args }: Command): Iterable<Given> {
  for (const { name, value, at } of assignments) {
    const text = literal(value);
    if (text !== undefined && isCredential(name, text)) yield { name, value: text, at };
  }
  if (program !== 'export' && program !== 'declare' && program !== 'readonly' && program !== 'local') return;
  for (const word of args) {
    const text = literal(word) ?? '';
    const equals = text.indexOf('=');
    if (equals > 0 && isCredential(text.slice(0, equals), text.slice(equals + 1)))
      yield { name: text.slice(0, equals), value: text.slice(equals + 1), at: word.at };
  }
}

/** Programs whose `--secret` and `--password` are something else, or are told by other rules. */
const otherwise = new Set([
  'useradd',
  'usermod',
  'adduser',
  'groupadd',
  'chpasswd',
  'buildctl',
  'echo',
  'printf',
  'apt-get',
  'apk',
  'pip',
  'grep',
]);

function* byOption({ name, args }: Command): Iterable<Given> {
  if (name === undefined || otherwise.has(name)) return;
  const own = Object.hasOwn(options, name) ? options[name]! : {};
  const applies = !own.verb || args.some(({ value }) => own.verb!.test(value ?? ''));
  for (const [i, word] of args.entries()) {
    const text = literal(word);
    if (text === undefined || !text.startsWith('-')) continue;
    const next = args[i + 1];
    const long = /^(-{1,2}[A-Za-z][\w.-]{2,})(?:=([\s\S]*))?$/.exec(text);
    const option = long?.[1];
    if (option && (isCredentialName(option) || /^-{1,2}pass$/.test(option)) && !/^-{1,2}secret$/.test(option)) {
      const value = long[2] ?? literal(next);
      const isNext = long[2] === undefined;
      if (value !== undefined && !(isNext && value.startsWith('-')) && isGiven(name, value)) {
        yield { name: option, value, at: isNext ? next!.at : word.at };
      }
    } else if (applies && own.separate && text === own.separate) {
      const value = literal(next);
      if (value !== undefined && isGiven(name, value)) yield { name: own.separate, value, at: next!.at };
    } else if (
      applies &&
      own.attached &&
      text.startsWith(own.attached) &&
      text.length > own.attached.length &&
      !text.startsWith('--')
    ) {
      const value = text.slice(own.attached.length);
      if (isGiven(name, value)) yield { name: own.attached, value, at: word.at };
    }
  }
}

/** `changeit` is what everybody's Java opens its list of public certificates with. */
function isGiven(program: string, value: string): boolean {
  if (program === 'keytool' && /^change(?:it|me)$/.test(value)) return false;
  if (program === 'openssl') return /^pass:./.test(value) && isCredentialValue(value.slice(5));
  return isCredentialValue(value) && !/^(?:env|file|fd|id|pass):|^id=/.test(value);
}

const secretHeader =
  /^["']?(?:authorization|proxy-authorization|private-token|job-token|x-[\w-]*(?:token|key|auth|secret)|api-?key|x-api-key)\s*:\s*(?:(?:bearer|basic|token|digest|negotiate)\s+)?(\S[\s\S]*)$/i;

/** What commands take by a name of their own: headers, users, settings. */
function* byName(command: Command): Iterable<Given> {
  const { name, args } = command;
  for (const [i, word] of args.entries()) {
    const text = literal(word);
    if (text === undefined) continue;
    if (name === 'curl' || name === 'wget' || name === 'http' || name === 'xh') {
      const header = secretHeader.exec(text.replace(/^--header=/, '').replace(/^-H(?=\S)/, ''))?.[1];
      if (header && isCredentialValue(header) && !isGap(header))
        yield { name: 'Authorization', value: header, at: word.at };
    }
    if (name === 'curl' && /^(?:-[a-zA-Z]*[uU]|--user|--proxy-user)$/.test(args[i - 1]?.value ?? ''))
      yield* user(text, word);
    if (name === 'curl' && /^--(?:proxy-)?user=/.test(text)) yield* user(text.slice(text.indexOf('=') + 1), word);
    if (name === 'git' && /^http\..*extraheader=/i.test(text)) {
      const header = secretHeader.exec(text.slice(text.indexOf('=') + 1))?.[1];
      if (header) yield { name: 'http.extraHeader', value: header, at: word.at };
    }
  }
  yield* settings(command);
  if (
    !/^(?:mysql|mariadb|psql|sqlcmd|mongosh?|cockroach)$/.test(name ?? '') &&
    !/^(?:echo|printf|cat)$/.test(name ?? '')
  )
    return;
  for (const word of [...args, ...command.redirects.map(({ target }) => target)]) {
    const text = word.variables?.length ? '' : (word.value ?? '');
    const password =
      /\b(?:identified by|with (?:encrypted )?password|set password =|pwd:) ?["']([^"'$]{1,200})["']/i.exec(text)?.[1];
    if (password && isCredentialValue(password)) yield { name: 'SQL', value: password, at: word.at };
  }
}

function* user(text: string, word: ShellWord): Iterable<Given> {
  const colon = text.indexOf(':');
  const password = text.slice(colon + 1);
  if (colon > 0 && isCredentialValue(password)) yield { name: '--user', value: password, at: word.at };
}

/** `npm config set //registry/:_authToken x`, `aws configure set aws_secret_access_key x`, `composer config http-basic.host user x`. */
function* settings({ name, args }: Command): Iterable<Given> {
  const words = args.filter(({ value }) => !value?.startsWith('-'));
  const verb = words[0]?.value;
  const configures = verb === 'config' || verb === 'configure' || verb === 'set' || verb === 'login';
  if (name === 'htpasswd' && args.some(({ value }) => /^-[a-zA-Z]*b/.test(value ?? ''))) {
    const last = words.at(-1);
    const text = literal(last);
    if (text !== undefined && isCredentialValue(text)) yield { name: 'password', value: text, at: last!.at };
  }
  if (
    !configures ||
    name === undefined ||
    !/^(?:npm|yarn|pnpm|aws|composer|poetry|pip3?|bundle|git|gcloud|vault|gh|hub|snyk|nuget)$/.test(name)
  )
    return;
  for (const [i, word] of words.entries()) {
    const text = literal(word) ?? '';
    const equals = text.indexOf('=');
    const key = equals === -1 ? text : text.slice(0, equals);
    const told =
      isCredentialName(key) ||
      /(?:_auth|_password)$/i.test(key) ||
      /^(?:github-oauth|gitlab-token|pypi-token|http-basic)\./.test(key);
    if (!told || i === 0) continue;
    const value = equals === -1 ? words.at(-1) : word;
    const given = equals === -1 ? literal(value) : text.slice(equals + 1);
    if (value && given !== undefined && (value !== word || equals !== -1) && isCredentialValue(given))
      yield { name: key.replace(/^.*:/, ''), value: given, at: value.at };
  }
}

const most = 200;

/** What is written into a file: `echo "//registry/:_authToken=x" > .npmrc`. */
function* written(command: Command): Iterable<Given> {
  for (const { texts, path } of fileWrites(command)) {
    if (/sudoers|\/(?:passwd|shadow)$/.test(path.value ?? '')) continue;
    for (const word of texts) {
      if (word.value === undefined || word.variables?.length) continue;
      for (const { name, value } of credentialLines(word.value)) yield { name, value, at: word.at };
    }
  }
}

/** The lines of a configuration that name a credential with its value: `password = x`, `_authToken=x`, `machine h login u password x`. */
export function credentialLines(text: string): { name: string; value: string; line: string }[] {
  const found: { name: string; value: string; line: string }[] = [];
  const netrc = /\bmachine\s/.test(text);
  for (const written of text.split(/\r?\n|\\n/, most)) {
    const line = written.trim();
    if (line.length > 1000 || /^(?:#|\/\/\s|;|--)/.test(line)) continue;
    const pair = readPair(line.replace(/^(?:export|-)\s/, '').trim());
    if (pair && isCredential(pair.name, pair.value)) found.push({ ...pair, line });
    const words = line.split(/\s+/);
    const password = words[words.indexOf('password') + 1];
    if (netrc && words.includes('password') && isPlain(password) && isCredentialValue(password))
      found.push({ name: 'password', value: password, line });
  }
  return found;
}

/** `name=value`, `name: value`, with quotes or without. */
function readPair(line: string): { name: string; value: string } | undefined {
  const text = /^["']?([\w.:/@-]{2,160})/.exec(line);
  if (!text) return undefined;
  let name = text[1]!;
  let rest = line.slice(text[0].length).replace(/^["']/, '').trimStart();
  if (/^[:=]/.test(rest)) rest = rest.slice(1);
  else {
    const colon = name.lastIndexOf(':');
    if (colon === -1) return undefined;
    rest = name.slice(colon + 1) + rest;
    name = name.slice(0, colon);
  }
  const value = unquoted(rest.trim());
  const last = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
  return isPlain(value) ? { name: last, value } : undefined;
}

function unquoted(text: string): string {
  const whole = /[,;]$/.test(text) ? text.slice(0, -1) : text;
  const quote = whole[0];
  return (quote === '"' || quote === "'") && whole.endsWith(quote) ? whole.slice(1, -1) : whole;
}

/** One word, with nothing in it that somebody fills in. */
function isPlain(value: string | undefined): value is string {
  return value !== undefined && /^[^\s"',;$<>{}()]{3,}$/.test(value);
}
