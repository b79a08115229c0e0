/**
 * What a variable, a label or an option is called when its value is a credential.
 */

import { nameWords } from '../text/name-words.ts';
import { once } from '../text/once.ts';
import {
  isCredentialValue,
  isDrummed,
  isMadeUp,
  looksRandom,
  openMembers,
  saidOfSecret,
  standsForItself,
} from './credential-values.ts';
import { credentialWordLists } from './credential-words.data.ts';
import { isEverydayWord, isWellKnownDefault } from './stand-ins.ts';

const { credentialWords, lastWords, compound, keyWords, openKeyWords, anywhereWords, firstWords, aboutWords, wholes } =
  credentialWordLists;
const { issuers, issuedWords, ownWords, inBrowsers, otherThings, tailWords, waysToLogIn } = credentialWordLists;

/** Names of variables that a team knows better than their words tell, in lower case. */
export interface CredentialNames {
  readonly add: readonly string[];
  readonly leaveOut: readonly string[];
  /** Values that say in the files at hand where a secret is. */
  readonly references?: ReadonlySet<string>;
  /** What scripts give another value before a program starts, as `NAME=value`. */
  readonly replaced?: ReadonlySet<string>;
}

export const noNames: CredentialNames = { add: [], leaveOut: [] };

/** Whether a variable's name says that its value is a credential, maybe only if the value looks like one, or not. */
function judge(name: string, names: CredentialNames): NameVerdict {
  const known = verdicts(names);
  const verdict = known.get(name) ?? judged(name, names);
  known.set(name, verdict);
  return verdict;
}

type NameVerdict = 'sure' | 'maybe' | 'no';

const verdicts = once((_: CredentialNames) => new Map<string, NameVerdict>());

function judged(name: string, { add, leaveOut }: CredentialNames): NameVerdict {
  // `--acme-pin` is the ACME_PIN of a command line
  const spellings = [
    name.toLowerCase(),
    name
      .toLowerCase()
      .replace(/^-{1,2}/, '')
      .replaceAll('-', '_'),
  ];
  if (spellings.some((each) => add.includes(each))) return 'sure';
  if (spellings.some((each) => leaveOut.includes(each))) return 'no';
  if (wholes.test(name.toLowerCase())) return 'sure';
  const inBrowser = inBrowsers.exec(name.toLowerCase())?.[0];
  const words = wordsIn(name.slice(inBrowser?.length));
  // what every browser loads is a secret only where it says so
  return inBrowser && !words.some((word) => saysSecret.test(word)) ? 'no' : judgedByWords(words);
}

const saysSecret = /^(?:secrets?|private|pass|pwd|pw)$|passw|passphrase|secret$/;

function wordsIn(name: string): readonly string[] {
  return (
    name
      .slice(0, 200)
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      // `PASSWORD1` and `API_KEY2` are the second of their kind
      .map((word) => /^([a-z]{2,40})\d{1,2}$/.exec(word)?.[1] ?? word)
  );
}

function judgedByWords(parts: readonly string[]): NameVerdict {
  const last = parts.at(-1);
  if (last === undefined) return 'no';
  const whole = parts.join('_');
  if (otherThings.test(whole)) return 'no';
  if (wholes.test(whole)) return 'sure';
  if (parts.some((word) => anywhereWords.has(word)) || firstWords.has(parts[0]!)) return 'no';
  const several = parts.length > 1;
  if (several && aboutWords.has(last)) return 'no';
  if ((several && lastWords.has(last)) || last === 'auth') return 'sure';
  const said = parts.map((_, i) => judgedWord(i, parts));
  if (said.includes('sure')) return isTailed(said.lastIndexOf('sure'), parts) ? 'maybe' : 'sure';
  return lastWords.has(last) || said.includes('maybe') ? 'maybe' : 'no';
}

/** Whether a name goes on behind the word that says so, to something else: `SECRET_FORCED_LANGUAGE`. */
function isTailed(i: number, parts: readonly string[]): boolean {
  if (!/^(?:secrets?|tokens?|keys?)$/.test(parts[i]!)) return false;
  return parts
    .slice(i + 1)
    .some((word) => !tailWords.has(word) && !issuers.has(word) && !keyWords.has(word) && !/^\d/.test(word));
}

/** What one word of a name says. */
function judgedWord(i: number, parts: readonly string[]): NameVerdict {
  const word = parts[i]!;
  if (credentialWords.has(word) || (word.length > 6 && compound.test(word))) return 'sure';
  if (word === 'salt' || word === 'pepper') return 'maybe';
  if (keyWords.has(/^(.{3,})keys?$/.exec(word)?.[1] ?? '')) return 'sure';
  if (word !== 'key' && word !== 'keys') return 'no';
  if (i > 0 && keyWords.has(parts[i - 1]!)) return 'sure';
  if (parts[i - 1] === 'allowed') return 'maybe';
  return word === 'key' && !parts.some((each) => openKeyWords.has(each)) ? 'maybe' : 'no';
}

/**
 * Whether a variable's name says that its value is a credential. Names compare by whole words at `_`, `-`, `.` and
 * case changes: `DB_PASSWORD` and `dbPassword` do, `GOPASS_VERSION`, `KEYBOARD_LAYOUT` and `PASSWORD_FILE` do not.
 */
export function isCredentialName(name: string, names = noNames): boolean {
  return judge(name, names) === 'sure';
}

/** Whether the name of what a bare `key` stands in says that it is none, as both in one name would: a `key` of `publicKeyRanges`. */
export function isOtherKeyIn(around: string, name: string): boolean {
  return /^keys?$/i.test(name) && judge(`${around}_${name}`, noNames) === 'no';
}

/** Whether a name's value is built into what every browser loads: `REACT_APP_…`, `VITE_…`. */
export function isForBrowsers(name: string): boolean {
  return inBrowsers.test(name.toLowerCase());
}

/**
 * Who decides what a secret is: whoever runs the application (a password, what it signs with), somebody else who issues it, or
 * either of them (`API_KEY`). What stands in for one's own works as it stands; for another's it opens nothing.
 */
export function madeBy(name: string): 'own' | 'other' | 'either' {
  const words = wordsIn(name);
  if (words.some((word) => issuers.has(word))) return 'other';
  // `ACME_PASSWORD` may be for an account at Acme
  if (words.some((word) => saysPassword.test(word)))
    return words.some((word) => ownWords.has(word)) || words.every(isInside) ? 'own' : 'either';
  if (/(?:_cookie|root_token_id|token_secret|jwt_(?:access|refresh)_(?:secret|key))$/.test(words.join('_')))
    return 'own';
  return words.some((word) => ownWords.has(word)) && !words.some((word) => issuedWords.has(word)) ? 'own' : 'either';
}

/**
 * Whether whoever wrote a file made up a credential in it, which opens nothing besides: a person thought of it, or its name says
 * that who runs the application makes its own (`JWT_SECRET`, `SECRET_KEY`). `ACME_SECRET` may be Acme's.
 */
export function isMadeUpFor(name: string, value: string): boolean {
  if (isMadeUp(value)) return true;
  const words = wordsIn(name).filter((word) => !/^(?:secrets?|keys?|base)$/.test(word));
  const isNamed = words.length === 0 || words.some((word) => ownWords.has(word) || saysPassword.test(word));
  return isNamed && madeBy(name) === 'own';
}

const saysPassword = /^(?:pass|pwd|pw|psw)$|passw|passphrase|(?:pass|pw)$/;

/** What people call a credential of some name: a `secret key` for `DJANGO_SECRET_KEY`. */
export function kindOfCredential(name: string): string {
  const words = wordsIn(name);
  if (name.startsWith('-') || words.some((word) => saysPassword.test(word))) return 'password';
  const key = words.findLastIndex((word) => /^keys?$/.test(word));
  const before = words[key - 1] ?? '';
  if (key >= 0) return kindsOfKeys.has(before) ? `${before === 'api' ? 'API' : before} key` : 'key';
  return (
    /(?:token|secret|salt)(?=s?$)/.exec(words.findLast((word) => /(?:token|secret|salt)s?$/.test(word)) ?? '')?.[0] ??
    'credential'
  );
}

const kindsOfKeys = new Set(['secret', 'signing', 'encryption', 'private', 'master', 'access', 'session', 'api']);

/** Whether a word of a name is of what runs inside: `DB_PASSWORD`, `MYSQL_ROOT_PASSWORD`. */
function isInside(word: string): boolean {
  return saysPassword.test(word) || isEverydayWord(word);
}

/** Whether a name with this value is a credential: where the name alone does not tell (`APP_SALT`), the value must look made by chance. */
export function isCredential(name: string, value: string, names = noNames): boolean {
  const judged = opensPublicStore(name, value) ? 'no' : judge(name, names);
  if (judged === 'no' || !standsForItself(value)) return false;
  if (isSecretReference(value, names) || namesSecret(name, value) || names.replaced?.has(`${name}=${value}`))
    return false;
  if (isOfNoIssuer(name, value) || isKindOfLicence(name, value) || isNameOfPair(name, value)) return false;
  if (isWayToLogIn(name, value) || isPlaceToLogIn(name, value) || isDigest(name, value) || isOpenData(value))
    return false;
  if (madeBy(name) !== 'own' && (!isCredentialValue(value) || isNoSecret(name, value))) return false;
  return judged === 'sure' || value.split(',').some(looksRandom);
}

/**
 * Whether a text only says where a secret is, or that there is none, also where nothing but a secret can stand, as in front of a
 * host: a password may be called `basic` or `true` there.
 */
export function isSecretReference(value: string, names = noNames): boolean {
  return names.references?.has(value.trim()) || /^(?:place|nothing)$/.test(saidOfSecret(value));
}

/** Whether a value only says what a secret is called: its own name (`DB_PASSWORD=DB_PASSWORD`), or that of another variable for what an issuer gives. */
function namesSecret(name: string, value: string): boolean {
  const said = value.trim();
  const isName = /^[a-z][\w-]*$/i.test(said) && /[a-z\d][_-]/i.test(said);
  if (isName && said === name) return true;
  if (!isName || madeBy(name) === 'own') return false;
  return wordsIn(said).join() === wordsIn(name).join() || (/^[A-Z\d_]+$/.test(said) && isCredentialName(said));
}

/**
 * Whether a value is none that an issuer gives, under a name for what only an issuer gives: one that everybody knows or a
 * person drummed, twelve signs that are alike, and for what is sure to be issued the words of its name, a sentence, or a word or
 * two, as what stands in for the issuer is called (`AWS_SECRET_ACCESS_KEY=test`, `GROQ_API_KEY=gsk_GroqAPI`, `OPENAI_API_KEY=ollama`).
 */
export function isOfNoIssuer(name: string, value: string): boolean {
  if (madeBy(name) !== 'other') return false;
  if (isWellKnownDefault(value) || isDrummed(value) || /(.)\1{11}/.test(value)) return true;
  const words = wordsIn(name);
  if (!words.some((word) => issuedWords.has(word)) || words.some((word) => saysPassword.test(word))) return false;
  const text = value.trim();
  // one's own store of objects has keys of these names, too
  if (words.some(isObjectStore)) return /\s/.test(text);
  return /\s|^[a-z]{1,12}(?:[-_.][a-z]{1,12})?$/.test(text) || isWellKnownDefault(text, new Set(nameWords(name)));
}

/**
 * Whether a value is what people called an account of a store, under the name of the half of its pair of keys that is sent in
 * the clear: `AWS_ACCESS_KEY_ID=minio`, `S3_ACCESS_KEY=backups`. Its other half is the secret one.
 */
function isNameOfPair(name: string, value: string): boolean {
  const words = wordsIn(name);
  if (words.includes('secret') || looksRandom(value)) return false;
  const whole = words.join('_');
  return /access_?key_?id$/.test(whole) || (/access_?key$/.test(whole) && words.some(isObjectStore));
}

/** Whether a word is the name of a store of objects, whose keys come in such pairs. */
export function isObjectStore(word: string): boolean {
  return stores.has(word);
}

const stores = new Set(['aws', 's3', 'minio', 'garage', 'ceph', 'r2', 'wasabi']);

/** Whether a value says which licence there is, and is none: `LICENSE_KEY=trial`. */
function isKindOfLicence(name: string, value: string): boolean {
  return /licen[cs]e/i.test(name) && /^[a-z][a-z_-]{1,23}$/i.test(value.trim());
}

/**
 * Whether a value says how people log in, or at whom, and not with what: `--auth password`, `KAFKA_SSL_CLIENT_AUTH=requested`,
 * `DASHBOARD_AUTH=github`.
 */
export function isWayToLogIn(name: string, value: string): boolean {
  const way = value.trim().toLowerCase();
  const isWay = (each: string) => waysToLogIn.has(each) || issuers.has(each);
  return wordsIn(name).at(-1) === 'auth' && (isWay(way) || way.split(/[\s,_-]+/).every(isWay));
}

/** Whether it is what something downloaded is compared with, and not the hash of a password: `CREDENTIAL_HELPER_SHA256`. */
function isDigest(name: string, value: string): boolean {
  // one sign again and again, to which no password comes: none is set
  if (/(?:hash|salt)$/i.test(name) && /^(.)\1{15,}$/.test(value.trim())) return true;
  return namesHash(name, value.trim()) && kindOfCredential(name) !== 'password';
}

/** Whether a value says where people log in, and not with what: `CERT_AUTH=localhost`. */
function isPlaceToLogIn(name: string, value: string): boolean {
  return wordsIn(name).at(-1) === 'auth' && /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/.test(value.trim());
}

/** Whether a value is data with many members, none of them called for a secret: the interface of a contract under `TOKEN_ABI`. */
function isOpenData(value: string): boolean {
  const members = openMembers(value);
  return members.length >= 20 && !members.some((name) => isCredentialName(name));
}

/** What no issuer gives anybody: a small number, a letter or two, the fingerprint of a key. Somebody may choose a letter. */
function isNoSecret(name: string, value: string): boolean {
  const text = value.trim();
  if (/^[A-Za-z]{1,2}$/.test(text)) return kindOfCredential(name) !== 'password' || /^x/i.test(text);
  return /^\d{1,5}(?:\.\d{1,3})?$|^(?:0x)?(?:[0-9A-F]{16}|[0-9A-F]{40})$/.test(text);
}

/** Whether a value is what everybody's Java opens its list of public certificates with. */
export function opensPublicStore(name: string, value: string): boolean {
  return value === 'changeit' && /trust[-_.]?store/i.test(name);
}

/** Whether a name says that it holds a hash, and the value is one: `ROOT_PASSWORD_SHA2`. */
export function namesHash(name: string, value: string): boolean {
  return (
    /(?:sha-?\d{1,3}|md5|hash|digest|check_?sum)$/i.test(name) &&
    /^(?:[\da-f]{32,128}|[A-Za-z\d+/]{27,88}={0,2})$/i.test(value)
  );
}
