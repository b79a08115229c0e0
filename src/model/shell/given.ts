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
  /^["']?(?:authorization|proxy-authorization|private-token|job-token|x-[\w-]*(?:token|key|auth|secret)|api-?key|x-api-key|cookie)\s*:\s*(?:(?:bearer|basic|token|digest|negotiate)\s+)?(\S[\s\S]*)$/i;

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
export function credentialLines(text: string): { name: string; value: string; index: number }[] {
  const found: { name: string; value: string; index: number }[] = [];
  let index = 0;
  for (const line of text.split(/\r?\n|\\n/, most)) {
    if (line.length < 1000 && !/^\s*(?:#|\/\/\s|;|--)/.test(line)) {
      const pair =
        /^\s*(?:export\s+|-\s+|<add\s+key=)?["']?([\w.:/@-]{2,120}?)["']?\s*[:=]\s*["']?([^\s"',;$<>{}()]{3,})["',;]*\s*$/.exec(
          line,
        );
      const machine = /\bpassword\s+([^\s$<>{}]{3,})\s*$/.exec(line);
      const name = pair?.[1]?.replace(/^.*[:/]/, '');
      if (pair && name && isCredential(name, pair[2]!)) found.push({ name, value: pair[2]!, index });
      else if (machine && /\bmachine\s/.test(line) && isCredentialValue(machine[1]!))
        found.push({ name: 'password', value: machine[1]!, index });
    }
    index += line.length + 1;
  }
  return found;
}
