/**
 * What a value looks like where it is a credential: whether it can be one at all, what is kept of one, one made by chance.
 */

import { isGap, isStandIn } from './stand-ins.ts';

/** Long, without a blank, of letters and digits with no pattern that a person would choose. */
export function looksRandom(value: string): boolean {
  if (!/^[\w+/=.~!@#%^&*-]{16,512}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  return new Set(value).size >= 10 && !/^[a-z]+(?:[-_.][a-z0-9]+)*$/.test(value);
}

/**
 * Whether a person made a value up rather than a program by chance: what only developers start may have it as a password,
 * while what chance made is likely to open something else.
 */
export function isMadeUp(value: string): boolean {
  return !looksRandom(value.trim());
}

/**
 * Whether a value can be a credential at all: not empty, a switch, a number with a unit, a path, a URL without a
 * password, the name of a method, what is public, a gap, or what stands in for one.
 */
export function isCredentialValue(value: string): boolean {
  return standsForItself(value) && !isStandIn(value);
}

/** The same where the words that stand in for a secret are taken as one: whoever reads them knows it. */
export function standsForItself(value: string): boolean {
  // in a list of compose, quotes are part of the value: `- NAME="yes"`
  const text = value.trim().replace(/^(?:"([^"]+)"|'([^']+)')$/, '$1$2');
  return !/^(?:''|"")?$/.test(text) && !noCredential.some((pattern) => pattern.test(text)) && !isGap(text);
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

const noCredential: readonly RegExp[] = [
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|enabled?|disabled?|required|optional|auto|default|y|n|t|f)$/i,
  // methods, which names such as AUTH and PASSWORD_HASH also hold
  /^(?:basic|digest|bearer|ldaps?|oauth2?|oidc|saml|jwt|kerberos|gssapi|ntlm|plain|scram-sha-\d+|md5|sha-?\d+|bcrypt|scrypt|argon2\w{0,2}|pbkdf2\w{0,9}|(?:HS|RS|ES|PS)\d{3}|[hrep]s\d{3}|aes-?\d{3}(?:-\w{3})?)$/,
  /^\d+(?:\.\d+)?\s?(?:ns|us|ms|s|sec|m|min|h|d|w|k|kb|mb|gb|kib|mib|gib|g|b|%)$/i,
  // paths and files
  /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@ /\\-]*$/,
  /^[\w./\\@-]+\.(?:json|pem|key|crt|cer|der|p12|pfx|jks|txt|ya?ml|env|conf|cfg|ini|toml|xml|properties|sock|asc|gpg|pub|sh|py|js)$/i,
  // addresses without a password, and names of places where it is kept
  /^[a-z][a-z0-9+.-]*:\/\/[^@\s]*$/i,
  /^(?:file|arn|vault|ssm|secretref|keyvault|sops|encrypted):/i,
  /^(?:ENC\[|\{cipher\}|AQICAH|projects\/)/,
  // names of classes and modules, and where a store keeps a secret: `django.contrib.auth.hashers`, `secret/data/app`
  /^[A-Za-z_]{2,40}\d?(?:\.[A-Za-z_]{2,60}\d?){2,12}$/,
  /^\\?[A-Z]\w{1,40}(?:\\{1,2}[A-Z]\w{1,60}){1,12}$/,
  /^[a-z][a-z_-]{1,40}(?:\/[a-z][a-z_.-]{1,60}){1,12}$/,
  // keys that are made to be shown: Stripe's and Mapbox's publishable ones, public halves, certificates
  /^pk[_.](?:test|live|eyJ)|^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w+) AAAA|^-----BEGIN (?:PUBLIC KEY|CERTIFICATE|RSA PUBLIC KEY|PGP PUBLIC)/,
];
