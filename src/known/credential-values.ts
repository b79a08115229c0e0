/**
 * What a value looks like where it is a credential: whether it holds one or says where it is or what kind, what is kept of one,
 * one made by chance.
 */

import { isGap, isStandIn, readableIn } from './stand-ins.ts';
import { tokenShapes } from './token-shapes.data.ts';

/** Long, without a blank, of letters and digits with no pattern that a person would choose. */
export function looksRandom(value: string): boolean {
  const written = readableIn(value);
  if (written !== undefined) return looksRandom(written);
  if (!/^[\w+/=.~!@#%^&*-]{16,512}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (isHexadecimal(value)) return true;
  return new Set(value).size >= 10 && !/^[a-z]+(?:[-_./](?:[A-Z][a-z]+|[a-z0-9]+))*$/.test(value);
}

/** The names of the members of a JSON text, maybe with `\"` for its quotes; none where a text in it was made by chance. */
export function openMembers(value: string): readonly string[] {
  if (!/^\s*[[{]/.test(value) || value.split(/\\?"/).some(looksRandom)) return [];
  return [...value.matchAll(/"([\w.-]{1,80})\\?"\s{0,9}:/g)].map(([, name]) => name!);
}

/** Whether a value ends in digits that a program drew, behind whatever words: of sixteen only few are the same. */
function isHexadecimal(value: string): boolean {
  const [digits = ''] = /(?<![^\W_])[\da-f]{16,}$/.exec(value) ?? [];
  return new Set(digits).size >= 8;
}

/** Whether a person made a value up rather than a program by chance. */
export function isMadeUp(value: string): boolean {
  return !looksRandom(value.trim());
}

/**
 * Whether a person drummed a value on the keys under the fingers: of sixteen letters or more nine in ten are in the middle row,
 * and few keys come again and again. By chance one letter in three is.
 */
export function isDrummed(value: string): boolean {
  const letters = value.toLowerCase().replace(/[^a-z]+/g, '');
  const middle = letters.replace(/[^asdfghjkl]+/g, '');
  return letters.length >= 16 && middle.length * 10 >= letters.length * 9;
}

/** What a text says where a secret may stand: it is one, or where it is kept, what kind it is, what everybody may see, yes or no, or nothing. */
export type SaidOfSecret = 'itself' | 'place' | 'kind' | 'public' | 'answer' | 'nothing';

/** The one answer, whatever the text is the value of: what its name makes of it is `isCredential`'s. */
export function saidOfSecret(value: string): SaidOfSecret {
  // in a list of compose, quotes are part of the value: `- NAME="yes"`
  const text = value.trim().replace(/^(?:"([^"]+)"|'([^']+)')$/, '$1$2');
  if (/^(?:''|"")?$/.test(text) || isGap(text)) return 'nothing';
  return sayings.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? 'itself';
}

/** Whether a value can be a credential at all, and does not only stand in for one. */
export function isCredentialValue(value: string): boolean {
  return standsForItself(value) && !isStandIn(value);
}

/** The same where the words that stand in for a secret are taken as one: whoever reads them knows it. */
export function standsForItself(value: string): boolean {
  return saidOfSecret(value) === 'itself';
}

/** Whether the place of a value may be filled with a credential: nothing, or what stands in for one, or one. */
export function mayBeCredential(value: string): boolean {
  return value.trim() === '' || isGap(value) || standsForItself(value);
}

/**
 * Whether a value is what a program keeps of a password (crypt(5), RFC 2307; a salt and an HMAC as Bitcoin's `rpcauth`), with
 * or without its account: it lets in nobody who does not guess the password.
 */
export function isPasswordHash(value: string): boolean {
  return (
    /^\$(?:1|5|6|7|y|apr1|2[abxy]|argon2id?|argon2d|scrypt|pbkdf2[\w-]*)\$.|^\{(?:S?SHA\d*|S?MD5|[\w-]{1,20}CRYPT)(?:\.\w{1,8})?\}.|^[\da-f]{16,64}\$[\da-f]{64}$/i.test(
      withoutAccount(value),
    ) || /^(?:sha1|argon2):[\w$]/i.test(value)
  );
}

/** Whether a graphics card tries billions of passwords a second on a hash: one round of MD5 or SHA (htpasswd(1), crypt(5): `$1$`). */
export function isWeakHash(value: string): boolean {
  return (
    /^\$(?:1|apr1)\$|^\{S?(?:SHA\d*|MD5)(?:\.\w{1,8})?\}|^[\da-f]{16,64}\$[\da-f]{64}$/i.test(withoutAccount(value)) ||
    /^sha1:/i.test(value)
  );
}

/** What is kept of a password, without the account in front of it. */
function withoutAccount(value: string): string {
  return /^(?:[\w.@-]{1,64}:)?([\s\S]*)$/.exec(value)?.[1] ?? '';
}

const answers: readonly RegExp[] = [
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|enabled?|disabled?|required|optional|always|never|auto|default|y|n|t|f)$/i,
  /^\d+(?:\.\d+)?\s?(?:ns|us|ms|s|sec|m|min|h|d|w|k|kb|mb|gb|kib|mib|gib|g|b|%)$/i,
  /^\d+[\s._-]?(?:second|minute|hour|day|week|month|year)s?$/i,
];

const kind =
  '(?:(?:http|sasl|auth)[-_])?(?:basic|digest|bearer|negotiate|htpasswd|ldaps?|x?oauth2?|oauthbearer|oidc|saml2?|jwt|m?tls|kerberos|gssapi|ntlm|sasl|plain(?:text)?|login|noauth|scram-sha-\\d+(?:-plus)?|(?:cram-|s)?md5|s?sha(?:-?\\d+)?|b?crypt|scrypt|argon2\\w{0,2}|pbkdf2\\w{0,9}|[hrep]s\\d{3}|aes-?\\d{3}(?:-\\w{3})?|sasl[-_]ssl)';

/** Methods, which names such as AUTH and PASSWORD_HASH also hold, or several; what the token of a form is called. */
const kinds: readonly RegExp[] = [
  /^(?:[a-z]{1,20}[-_]){0,3}[cx]srf[-_]?token$/i,
  new RegExp(`^${kind}(?:[\\s,;|]{1,3}${kind}){0,9}$`, 'i'),
];

const path = '(?:\\.{0,2}|~|[A-Za-z]:|%[\\w.:()-]{1,80}%)[/\\\\][\\w.@ /\\\\-]*';

/** A name in a store, of which people write the words and count the rest: what is made by chance is none. */
const part = '(?:[a-z][a-z_.-]{0,40}(?:\\d{1,3}[a-z_.-]{1,40})?\\d{0,3}|\\d{1,3})';

/** What a word says that secrets are kept in: `docker-secret`, `from_env`, `aws:ssm`, `keyring`. */
const store =
  '(?:[a-z\\d]{1,20}[-_:]){0,3}(?:env|environ|environment|file|secrets?|secrets?manager|vault|keyring|keychain|keystore|kv|ssm|sops)';

/** Where a secret is kept, and what brings it from there. */
const places: readonly RegExp[] = [
  // a path, from a variable on too, or several by names: `staging=/run/a,live=/run/b`
  new RegExp(`^(?:[@<]|${store}:)?${path}$`),
  // a store, and what the secret is called there: `keyring:db`, `from_env:DB_PASSWORD`, `aws:ssm:/prod/db`
  new RegExp(`^${store}:/?${part}(?:[/:#]${part}){0,12}$`, 'i'),
  // the same of a store of any name, by the path in it: `k8s:shop/db`
  new RegExp(`^[a-z][a-z\\d-]{1,20}:/?${part}(?:[/:#]${part}){0,12}/${part}(?:[:#]${part})?$`),
  // a tag of YAML with a name: `!secret db`, `!env DB_PASSWORD`
  new RegExp(`^!(?:[a-z_/-]{2,30}|[A-Z]{2,10}) (?:\\||${part}(?:[/:#]${part}){0,12})$`),
  /^!(?:[a-z_/-]{2,30}|[A-Z]{2,10}) [A-Z][A-Z_]{0,60}\d{0,3}$/,
  // what a program fills in: `$__file{/run/secrets/db}`, `$ENV{NAME}`
  /^\$[a-z_]{2,20}\{[^{}]{1,200}\}$/i,
  /^%[\w.:()-]{1,80}%$/,
  /^[\w.-]{1,60}=\/[\w./-]*(?:,[\w.-]{1,60}=\/[\w./-]*){0,30}$/,
  /^[\w./\\@-]+\.(?:json|pem|key|crt|cer|der|p12|pfx|jks|txt|ya?ml|env|conf|cfg|ini|toml|xml|properties|sock|asc|gpg|pub|sh|py|js)$/i,
  // a file in a folder, by its ending
  /^[a-z\d_@+-][a-z\d_.@+-]*(?:[/\\][a-z\d_.@+-]+){1,12}\.[a-z][a-z\d]{0,4}$/,
  // addresses without a password
  /^[a-z][\w+.:-]*:\/\/[^@\s]*$/i,
  // by the store's name, and in its own spelling
  /^(?:arn|vault:v\d{1,3}|awssm|gcpsm|secretref|keyvault|azurekv|encrypted):/i,
  // a store of several, by its name: `runtime-secrets`
  /^[a-z]{2,20}(?:[-_][a-z]{2,20}){0,4}[-_](?:secrets|credentials|passwords|tokens|keys)$/,
  /^(?:ENC\[|\{cipher\}|AQICAH|projects\/)/,
  // a variable of the environment: `os.environ/NAME`, `process.env.NAME`, `getenv("NAME")`
  /^(?:[a-z_]{1,40}\.){0,3}(?:get_?)?env(?:iron(?:ment)?)?(?:[./][a-z_]\w*|\[["'\w].*)$/i,
  // what a function gives: `@Microsoft.KeyVault(SecretUri=…)`, `lookup('env', 'NAME')`
  /^@?[A-Za-z][\w.]{2,60}\([^()]{0,300}\)$/,
  // names of classes and modules, and where a store keeps a secret: `django.contrib.auth.hashers`, `secret/data/app`
  /^[A-Za-z_]{2,40}\d?(?:\.[A-Za-z_]{2,60}\d?){2,12}$/,
  /^\\?[A-Z]\w{1,40}(?:\\{1,2}[A-Z]\w{1,60}){1,12}$/,
  /^[a-z][a-z_-]{1,40}(?:\/[a-z][a-z_.-]{1,60}){1,12}$/,
];

/** What is made to be shown: keys for trying, publishable keys (Stripe, Mapbox, PostHog), public halves (age, Web Push, minisign), certificates, addresses on a chain (BIP 173, ERC-55; `nsec` begins a secret, NIP-19), lines of passwd(5). */
const open: readonly RegExp[] = [
  tokenShapes.forTrying,
  /^pk[_.](?:test|live|eyJ)|^phc_|^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w+) AAAA|^-----BEGIN (?:PUBLIC KEY|CERTIFICATE|RSA PUBLIC KEY|PGP PUBLIC)/,
  /^B[\w-]{86}$|^0x[\da-f]{40}$/i,
  /^RW[A-Za-z\d+/]{54}$/,
  /^(?!nsec)[a-z]{2,12}1[02-9ac-hj-np-z]{38,58}$|^ibc\/[\dA-F]{64}$/,
  /^[\w-]{1,32}:[x*!]?:\d+:\d+:/,
];

const sayings: readonly (readonly [SaidOfSecret, readonly RegExp[]])[] = [
  ['answer', answers],
  ['kind', kinds],
  ['place', places],
  ['public', open],
];
