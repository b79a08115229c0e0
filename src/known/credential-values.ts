import { everydayPasswordWords } from './everyday-words.data.ts';

/** The longest first. */
const everyday = everydayPasswordWords.words
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
/**
 * What a value looks like where it is a credential, and how much of one: a gap that somebody fills in, a word that stands in
 * for one, a default that everybody knows, or one that somebody chose.
 */

/** Long, without a blank, of letters and digits with no pattern that a person would choose. */
export function looksRandom(value: string): boolean {
  if (!/^[\w+/=.~!@#%^&*-]{16,512}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  return new Set(value).size >= 10 && !/^[a-z]+(?:[-_.][a-z0-9]+)*$/.test(value);
}

/**
 * Whether a value can be a credential at all: not empty, a switch, a number with a unit, a path, a URL without a
 * password, the name of a method, or a gap that somebody or something fills in.
 */
export function isCredentialValue(value: string): boolean {
  const text = value.trim();
  return !/^(?:''|"")?$/.test(text) && !noCredential.some((pattern) => pattern.test(text)) && !isGap(text);
}

/** Whether the place of a value may be filled with a credential: nothing, or a gap, or one. */
export function mayBeCredential(value: string): boolean {
  return value.trim() === '' || isGap(value) || isCredentialValue(value);
}

/** Whether a value is what a program keeps of a password (crypt(5), RFC 2307): it lets in nobody who does not guess the password. */
export function isPasswordHash(value: string): boolean {
  return /^\$(?:1|5|6|7|y|apr1|2[abxy]|argon2id?|argon2d|scrypt|pbkdf2[\w-]*)\$.|^\{(?:S?SHA\d*|S?MD5|[\w-]{1,20}CRYPT)(?:\.\w{1,8})?\}.|^(?:sha1|argon2):[\w$]/i.test(
    value,
  );
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
  /^(?:file|arn|vault|ssm|secretref|keyvault|sops):/i,
  /^(?:ENC\[|\{cipher\}|AQICAH|projects\/)/,
];

const gaps: readonly RegExp[] = [
  /^(?:\[[^\]]*\]|\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|%\w+%|@+\w+@+|__\w+__|x{2,}|\*+|\.+|-+|_+|\?+)$/is,
  /<[^<>]{1,80}>|^<[^>]*>$|^\$\{\{|^<%|^#\{/,
  // `sk-…`, `ghp_xxxxxxxx`, `XXXX-XXXX`
  /^(?:[a-z]{1,12}[-_]){0,3}[x*.•…_-]{2,}$/i,
  /^(?:insert|enter|put|replace|fill)[-_ ]|[-_ ]here$/i,
  // `your-token`, and not `Your_p4ssw0rd`, which databases accept and manuals use
  /^(?:your|votre|dein|deine|ihr|ihre|tu|su|seu|sua)[-_ ](?![a-z_]*\d\w*$)/i,
  /^(?:todo|tbd|n\/a|fixme|redacted|masked|hidden)$/i,
  // what says that there is none, or that another is used
  /^\**(?:empty|unset|none|invalid|(?:not|un|no)[-_ ]?(?:set|needed|required|used|applicable)|no[-_ ](?:key|token|password|secret)(?:[-_ ](?:needed|required))?)\**$/i,
  /^(?:set|fill|override|overwrite|define|provide)[-_ ]?(?:me|in|this)(?:[-_ ]in)?$/i,
  /^(?:to[-_ ]?be|must[-_ ]be|will[-_ ]be)[-_ ]?(?:set|filled|replaced|defined|provided|overridden|overwritten|injected|generated)\b/i,
  /^(?:set|provided|injected|overwritten|overridden|filled|supplied|passed|generated)[-_ ](?:at|in|by|via|on|from|when)[-_ ]/i,
];

/** Whether a value only marks the place where one is to be filled in, or says that there is none: `<password>`, `xxx`, `${…}`, `your-token-here`, `not-needed`. */
export function isGap(value: string): boolean {
  const text = value.trim();
  return text.length < 500 && gaps.some((pattern) => pattern.test(text));
}

const everydayWords = new RegExp(everyday.map((word) => word.replaceAll('$', '\\$')).join('|'), 'g');

/** Whether a value is a well-known default rather than somebody's own credential: it is made of nothing but the words that everybody uses. */
export function isWellKnownDefault(value: string): boolean {
  const text = value.trim().toLowerCase();
  if (text.length > 80 || !/[\p{L}\d]/u.test(text)) return false;
  if (/^\d{1,10}$/.test(text)) return true;
  return /^[\s\-_.,:;!?@#%&*+/='"()]*$/.test(text.replace(everydayWords, '').replace(/\d{1,4}/, ''));
}

/** Whether a value says of itself that nothing is behind it: put there so that a build runs, or copied from a manual. */
export function isStandIn(value: string): boolean {
  const text = value.trim();
  return (
    /placeholder|dummy|not[-_]?(?:a[-_]?)?(?:real|secret|used)|build[-_]?(?:time|only)|fake|unused/i.test(text) ||
    /EXAMPLE(?:KEY)?$/.test(text) ||
    /^(?:build|nothing|te?mp|temporary|ignored?|whatever|irrelevant|bogus|collectstatic|static|compile|precompile|assets|example|sample|mock|stub|todo)$/i.test(
      text,
    )
  );
}
