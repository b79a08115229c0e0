import { type CredentialNames, isCredentialName, isSecretReference, noNames } from '../../known/credential-names.ts';
import { isCredentialValue, looksRandom } from '../../known/credential-values.ts';
import { credentialWordLists } from '../../known/credential-words.data.ts';
import { isOnInternet } from '../../known/public-hosts.ts';
import { isGap, isWellKnownDefault } from '../../known/stand-ins.ts';
import { type Location, type Source, textAt } from '../../source.ts';
import { placesOf } from '../../text/places-of.ts';
import { knownText, type Setting, unknownMark, type Variable } from '../../text/setting.ts';
import type { Guessable } from '../accounts/guessable-words.ts';

/** `scheme://user:password@host` with a password that is written there. */
export interface ConnectionString {
  readonly scheme: string;
  /** Empty where only a password is given (`redis://:…@cache`), undefined where a token stands alone (`https://…@github.com`). */
  readonly user: string | undefined;
  readonly password: string;
  /** With its port, without a path; undefined where only the build or the run knows it. */
  readonly host: string | undefined;
  /** What it opens there, as far as that is written: `shop` of `postgres://app:…@db/shop`. */
  readonly database?: string | undefined;
  /** The password's own place, or the whole value's where escapes hide it. */
  readonly at: Location;
}

/** Whether a text can have a password in an address at all; few can. */
export function mayHoldPassword(setting: Setting): boolean {
  return /[@=]|\/[\w-]{20}/.test(knownText(setting));
}

/** The addresses with a literal password in a text. What a variable fills in is reported where the variable is set. */
export function connectionsIn(setting: Setting, names: CredentialNames = noNames): ConnectionString[] {
  if (!mayHoldPassword(setting)) return [];
  const text = knownText(setting);
  const found: ConnectionString[] = pairsIn(setting, text);
  for (const connection of addressesIn(text)) {
    const place = placeOf(setting, connection);
    if (place) found.push({ ...connection, at: place });
  }
  return found.filter((each) => !isKeptElsewhere(each, names));
}

/** Whether what stands where a password does says where it is kept; what begins with its account is one: `peer0.acme.io:peer0.acme.io.pw@`. */
function isKeptElsewhere(
  { user, password }: Pick<ConnectionString, 'user' | 'password'>,
  names: CredentialNames = noNames,
): boolean {
  return !(user?.includes('.') && password.startsWith(user)) && isSecretReference(decodedText(password), names);
}

/**
 * The variables that are the password of an address, by their defaults, or by what a file of the repository sets them to:
 * `postgres://app:${PW:-x}@db`.
 */
export function passwordVariablesIn(setting: Setting, by: 'fallback' | 'set'): readonly Variable[] {
  const { variables = [] } = setting;
  const known = variables.filter((each) => (each[by]?.value?.length ?? 0) > 2);
  if (known.length === 0) return [];
  const passwords = addressesIn(knownText(setting))
    .filter((each) => !isKeptElsewhere(each))
    .map(({ password }) => password);
  const written = textAt(setting.at);
  return known.filter(
    (each) =>
      passwords.includes(each[by]!.value!) && ['{', ''].some((sign) => written.includes(`:$${sign}${each.name}`)),
  );
}

function addressesIn(text: string): Omit<ConnectionString, 'at'>[] {
  const found: Omit<ConnectionString, 'at'>[] = [];
  for (const at of placesOf('://', text)) {
    const scheme = schemeBefore(text, at);
    const start = at + 3;
    if (!scheme) continue;
    const known = authority(text, start);
    const [, database] = /^\/([\w-]{2,60})/.exec(text.slice(start + known.length, start + known.length + 70)) ?? [];
    const written = read(scheme, known);
    if (written) found.push({ ...written, database });
    else if (/^(?:http|ws)s?$/.test(scheme)) found.push(...keyIn(scheme, text.slice(start, start + longest)));
  }
  return found;
}

/**
 * The passwords of all addresses in the text of a file, whatever they stand in, but for those that everybody knows: more than
 * a rule would tell of.
 */
export function* passwordsWritten(source: Source): Iterable<{ readonly value: string; readonly at: Location }> {
  const { text } = source;
  for (const at of placesOf('://', text)) {
    if (schemeBefore(text, at) === '') continue;
    const { user, password } = informationIn(authority(text, at + 3)) ?? { user: undefined, password: '' };
    if (!isWritten(password) || isWellKnownDefault(password) || (user === undefined && !looksRandom(password)))
      continue;
    const start = at + 3 + (user === undefined ? 0 : user.length + 1);
    const place = source.at(start, start + password.length);
    yield { value: password, at: place };
    const decoded = decodedText(password);
    if (decoded !== password) yield { value: decoded, at: place };
  }
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * `Server=db;User Id=sa;Password=…`, `jdbc:postgresql://db/app?user=app&password=…`, `host=db password=… dbname=app` of
 * libpq, `app:…@tcp(db:3306)/app` of Go.
 */
function pairsIn(setting: Setting, text: string): ConnectionString[] {
  const words = /\b(?:host|hostaddr|dbname)=/.test(text)
    ? /[?&; ] ?(?:password|pwd) ?= ?([^;&\s"'`]{1,200})/gi
    : undefined;
  const pairs = /(?:server|host|data source|database|user id|uid|user)\s?=/i.test(text)
    ? /[?&;] ?(?:password|pwd) ?= ?([^;&\s"'`]{1,200})/gi
    : undefined;
  const pattern = words ?? pairs ?? /:([^:@\s"'/]{1,200})@(?:tcp|unix)\(/g;
  return [...text.matchAll(pattern)].flatMap((match): ConnectionString[] => {
    const password = match[1]!;
    if (/[\u0000${}<>%]|^\*+$/.test(password) || isGap(password) || isArgument.test(password)) return [];
    // with its name, as the account may be called the same
    const index = textAt(setting.at).indexOf(match[0]);
    if (index === -1 && setting.variables?.length) return [];
    const start = setting.at.span.start + index + match[0].lastIndexOf(password);
    const at = index === -1 ? setting.at : setting.at.source.at(start, start + password.length);
    return [{ scheme: 'connection', ...receiverIn(text, match), password, at }];
  });
}

/** A variable among the arguments of a call: `connect(host=host, password=password, port=port)`. */
const isArgument = /^[A-Za-z_][\w.]*[,)]$/;

/** Whose password it is that a match gives, and for what on which host, as far as the same line and the same quotes say. */
function receiverIn(
  text: string,
  { 0: match, index }: RegExpExecArray,
): Pick<ConnectionString, 'user' | 'host' | 'database'> {
  const part = /["'`\n]/;
  const before = text
    .slice(Math.max(0, index - 300), index)
    .split(part)
    .at(-1)!;
  const behind = text
    .slice(index + match.length)
    .slice(0, 300)
    .split(part)[0]!;
  if (match.startsWith(':')) return { user: before.split(/[^\w.-]/).at(-1), host: behind.split(/[):,]/)[0] };
  const said = `;${before};${behind}`;
  const [, user = ''] = /\W(?:user id|uid|user|username) ?= ?([\w.@-]+)/i.exec(said) ?? [];
  const [, host] = /(?:\W(?:server|host|data source|address) ?= ?(?:tcp:)?|:\/\/)([\w.-]+)/i.exec(said) ?? [];
  const [, database] = /\W(?:database|dbname|initial catalog) ?= ?([\w-]{2,60})/i.exec(said) ?? [];
  return { user, host, database };
}

/** `postgres` of `DB=postgres://`, `https` of git's `url.https://`. */
function schemeBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 40 && /[A-Za-z0-9+-]/.test(text[start - 1]!)) start--;
  while (start < end && !/[A-Za-z]/.test(text[start]!)) start++;
  return text.slice(start, end).toLowerCase();
}

/** Longest text that is taken for a user, a password and a host. */
const longest = 600;

function authority(text: string, start: number): string {
  const rest = text.slice(start, start + longest);
  const end = rest.search(/[\s/?"'`<>|;)\]},\\]/);
  const whole = end === -1 ? rest : rest.slice(0, end);
  // a slash in a password is written by mistake, and read by many programs all the same
  if (!whole.includes('@') && rest[end] === '/') {
    const slashed = /^[^\s@:/"'`]*:[^\s@"'`]{1,200}@[\w.-]+/.exec(rest)?.[0];
    return slashed && !/\/\//.test(slashed) ? slashed : whole;
  }
  return whole;
}

/** What stands before the host, taken apart: `user:password@host`. */
function informationIn(text: string): (Pick<ConnectionString, 'user' | 'password'> & { host: string }) | undefined {
  const at = text.lastIndexOf('@');
  // `docker-image://alpine:3.20@sha256:…` names an image.
  if (at < 1 || /^sha\d+:[0-9a-f]{32,}/.test(text.slice(at + 1))) return undefined;
  const information = text.slice(0, at);
  const colon = information.indexOf(':');
  const user = colon === -1 ? undefined : information.slice(0, colon);
  return { user, password: information.slice(colon + 1), host: text.slice(at + 1) };
}

function read(scheme: string, text: string): Omit<ConnectionString, 'at'> | undefined {
  const information = informationIn(text);
  if (!information) return undefined;
  const { user, password, host } = information;
  if (host === '' || password === '' || !isLiteral(password, user, host)) return undefined;
  // the key in the address of a Sentry project is public
  if (user === undefined && /(?:^|[.-])(?:sentry|ingest|glitchtip|bugsink)(?:[.-]|$)/.test(host)) return undefined;
  if (user === undefined && !(/^(?:https?|git\+https)$/.test(scheme) && looksRandom(password))) return undefined;
  const who = user?.includes(unknownMark) ? '' : user;
  return { scheme, user: who, password, host: host.includes(unknownMark) || /[$%{]/.test(host) ? undefined : host };
}

/**
 * The key that an address ends in, by which whoever gave it to somebody knows them: all of its path, the last part of that of a
 * node of a chain, or what its query says is one. `https://mainnet.infura.io/v3/KEY`, `https://go.acme.io/KEY`, `…?api-key=KEY`
 */
function keyIn(scheme: string, text: string): readonly Omit<ConnectionString, 'at'>[] {
  const [, host = '', path = '', last = ''] =
    /^([\w.-]+)(?::\d+)?\/((?:[a-z\d_-]{1,20}\/){0,4})([\w-]{20,80})\/?(?![\w/.-])/.exec(text) ?? [];
  const isAlone = path === '' && isOfNoWords(last);
  const [, queried = '', name = '', value = ''] =
    /^([\w.-]+)(?::\d+)?(?:\/[\w./-]{0,200})?\?(?:[\w-]+=[^&\s"'`]*&){0,9}([\w-]*(?:key|token))=([\w-]{16,80})(?![\w.%-])/i.exec(
      text,
    ) ?? [];
  const isNode = (address: string) => credentialWordLists.nodeAddresses.test(address);
  const found = [
    ...(isAlone || isNode(`${host}/${path}`) ? [{ host, password: last }] : []),
    ...(isCredentialName(name) || isNode(queried) ? [{ host: queried, password: value }] : []),
  ];
  return found
    .filter(({ password }) => looksRandom(password) && isCredentialValue(password))
    .map(({ host, password }) => ({ scheme, user: undefined, password, host }));
}

/** Whether nobody calls a page so: digits and letters in turn. Other sums and what there is once (RFC 9562) are names of files. */
function isOfNoWords(text: string): boolean {
  if (/^[\da-f]+$/.test(text)) return text.length === 32;
  return /^[A-Za-z\d]+$/.test(text) && text.split(/\d+/).length > 3;
}

/** Not a variable, and not a gap. */
function isWritten(password: string): boolean {
  return !/[\u0000${}<>]|%\(|%[sd]$|^%\w+%$|^\*+$|^\.+$/.test(password) && !isGap(password);
}

/** Not a gap, and not what documentation writes: `user:pass@example.com`, `USER:PASSWORD@HOST`. */
function isLiteral(password: string, user: string | undefined, host: string): boolean {
  if (!isWritten(password)) return false;
  const name = host.replace(/:\d*$/, '').toLowerCase();
  const documented =
    /^(?:(?:[\w-]+\.)*example(?:\.(?:com|org|net))?|host|hostname|server|your[-_.]?\w*|domain(?:\.tld)?)$/.test(name);
  if (documented && /^(?:user|username|usr|u|name|login|me|foo|example)?$/i.test(user ?? 'user')) return false;
  if (
    /^(?:USER|USERNAME|DB_USER|LOGIN)$/.test(user ?? '') &&
    /^(?:PASS|PASSWORD|PASSWD|DB_PASSWORD|PWD)$/.test(password)
  )
    return false;
  return !/^(?:token|x-access-token|x-oauth-basic|oauth2)$/i.test(password);
}

/** Only what is written in this place: a variable's value is reported where it is set. */
function placeOf({ at, variables }: Setting, { user, password }: Omit<ConnectionString, 'at'>): Location | undefined {
  const written = textAt(at);
  const lead = user === undefined ? '://' : `${user}:`;
  const index = written.indexOf(`${lead}${password}@`);
  if (index !== -1) {
    const start = at.span.start + index + lead.length;
    return at.source.at(start, start + password.length);
  }
  // without an account a key may be at the end
  const [before, end] = user === undefined && !written.includes(`${password}@`) ? ['', ''] : [':', '@'];
  const alone = written.indexOf(before + password + end);
  if (alone !== -1) {
    const start = at.span.start + alone + before.length;
    return at.source.at(start, start + password.length);
  }
  return variables?.length ? undefined : at;
}

/** Whether a server is one that everybody has: what only runs where the container itself does. */
function isLocalHost(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|0\.0\.0\.0)(?::\d*)?$/i.test(host);
}

/** An address as any other credential: its host says whose password it is, and what runs beside it that it is one's own. */
export function credentialOf({ user = '', password, host = '', database = '' }: ConnectionString): Guessable {
  const server = isLocalHost(host) ? 'itself' : isOnInternet(host) ? 'internet' : undefined;
  const isBeside = server === 'itself' || /^[^.]+$/.test(host);
  return {
    name: isBeside ? 'password' : host,
    value: password,
    account: `${user} ${database}`,
    ...(server && { server }),
  };
}
