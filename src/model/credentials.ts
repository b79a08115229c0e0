/**
 * What a variable, a label or an option is called when its value is a credential, and what such a value looks like. Put
 * together from the names that official images and the documentation of common services use (seen 2026-11).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that name a credential by themselves. */
const credentialWords = words(`
  password passwords passwd passphrase passcode pword secret secrets token tokens apikey apikeys apisecret apitoken
  accesskey secretkey privatekey credential credentials cred creds pgpass sshpass dbpass userpass rootpass adminpass
  requirepass masterauth storepass keypass
`);

/** The same, where they are the last word: `DB_PASS`, not `PASS_THROUGH`. */
const lastWords = words('pass pwd pw psw auth pat');

/** Ends of words that are written together: `PGPASSWORD`, `clientsecret`. */
const compound = /(?:password|passwd|passphrase|apikey|secretkey|privatekey|.secret|.token)$/;

/** What makes a KEY a credential: `API_KEY`, not `CACHE_KEY`. */
const keyWords = words(`
  api access private secret encryption encrypt signing sign auth master app application account storage license deploy
  jwt session cookie client service ssh rsa dsa ecdsa ed25519 aes hmac admin server database db subscription git github
  gitlab bitbucket aws azure gcp openai anthropic stripe sendgrid mailgun twilio datadog dd sentry newrelic vault webhook
  bot user security crypto data shared nonce vapid tls ssl
`);

/** What makes a KEY none: it is public, or the name of something. */
const openKeyWords = words(`
  gpg pgp public pub publishable cache partition primary foreign sort hot row index group dedupe idempotency repo
  repository apt rpm yum dnf pacman host known site anon map lookup object registry translation
`);

/** What makes a name one of something else than the value, wherever it stands: how long it lasts, how it must look. */
const anywhereWords = words(`
  public pub publishable version expire expires expiry expiration expired exp expiring ttl lifetime validity timeout
  length len max min maximum minimum num number count limit alias fingerprint algorithm alg algo hasher hashers policy
  regex pattern rotation per
`);

/** Switches: `ENABLE_PASSWORD_LOGIN`. */
const firstWords = words(
  'enable enabled disable disabled use allow allowed require is has skip no not without with should can',
);

/** What a name is about when it ends in these: where a credential is, what it is called, what it is for; not its value. */
const aboutWords = words(`
  file files filename path paths dir directory folder mount ver age days hours minutes seconds duration size name names id
  ids arn aliases url uri urls host hostname endpoint server port type types format encoding enabled enable disabled
  disable required require allowed provider providers issuer iss audience aud header headers field fields param prefix
  suffix interval refresh cost rounds strength complexity store manager engine backend driver source env var variable
  usage scope scopes method methods mode location ref reference template hint prompt attempts retries validator
  validators reset class service user username email login stdin helper command cmd script check checks strategy
  threshold window period grace leeway realm domain region zone namespace bucket table column index label labels title
  message link redirect callback page form kind flow grant action actions generator rule rules list change changed
  digest hashing cipher only
`);

/** Half of a pair that is only used with its secret half, and as telling. */
const pairs = words('aws_access_key_id');

/** Names of variables that a team knows better than their words tell, in lower case. */
export interface CredentialNames {
  readonly add: readonly string[];
  readonly leaveOut: readonly string[];
}

export const noNames: CredentialNames = { add: [], leaveOut: [] };

/** Whether a variable's name says that its value is a credential, maybe only if the value looks like one, or not. */
function judge(name: string, { add, leaveOut }: CredentialNames): 'sure' | 'maybe' | 'no' {
  if (add.includes(name.toLowerCase())) return 'sure';
  if (leaveOut.includes(name.toLowerCase())) return 'no';
  const parts = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return 'no';
  if (pairs.has(parts.slice(-4).join('_'))) return 'sure';
  if (parts.some((word) => anywhereWords.has(word))) return 'no';
  if (firstWords.has(parts[0]!) || (parts.length > 1 && aboutWords.has(last))) return 'no';
  if (parts.length > 1 && lastWords.has(last)) return 'sure';
  if (last === 'auth') return 'sure';
  let found: 'sure' | 'maybe' | 'no' = 'no';
  for (const [i, word] of parts.entries()) {
    if (credentialWords.has(word) || (word.length > 6 && compound.test(word))) return 'sure';
    if (word !== 'key' && word !== 'keys') {
      if (word === 'salt' || word === 'pepper') found = 'maybe';
    } else if (i > 0 && keyWords.has(parts[i - 1]!)) return 'sure';
    else if (word === 'key' && !parts.some((each) => openKeyWords.has(each))) found = 'maybe';
  }
  return found;
}

/**
 * Whether a variable's name says that its value is a credential. Names compare by whole words at `_`, `-`, `.` and
 * case changes: `DB_PASSWORD` and `dbPassword` do, `GOPASS_VERSION`, `KEYBOARD_LAYOUT` and `PASSWORD_FILE` do not.
 */
export function isCredentialName(name: string, names = noNames): boolean {
  return judge(name, names) === 'sure';
}

/** Whether a name with this value is a credential: where the name alone does not tell (`APP_SALT`), the value must look made by chance. */
export function isCredential(name: string, value: string, names = noNames): boolean {
  const judged = judge(name, names);
  return judged !== 'no' && isCredentialValue(value) && (judged === 'sure' || looksRandom(value));
}

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

/** Whether a value only marks the place where one is to be filled in: `<password>`, `xxx`, `${…}`, `your-token-here`. */
export function isGap(value: string): boolean {
  const text = value.trim();
  return (
    /^(?:<[^>]*>|\[[^\]]*\]|\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|%\w+%|@\w+@|__\w+__|x{2,}|\*+|\.+|-+|\?+)$/is.test(
      text,
    ) ||
    /^(?:your|insert|enter|put|replace|fill)[-_ ]|[-_ ]here$|^(?:todo|tbd|n\/a|fixme|redacted|masked|hidden)$/i.test(
      text,
    ) ||
    /^\$\{\{|^<%|^#\{/.test(text)
  );
}

/** Whether a value is a well-known default rather than somebody's own credential. */
export function isWellKnownDefault(value: string): boolean {
  const text = value.trim();
  return (
    /^(?:change[-_ ]?(?:me|this|it)\w{0,8}|(?:my[-_]?)?pass(?:word|wd)?\d{0,4}!?|p@ssw0rd|(?:my[-_]?)?secret\d{0,4}|admin\d{0,4}|root|toor|test\w{0,8}|example|default|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|user|dev|demo|letmein|qwerty\w{0,4}|\d{1,10}|foo|bar|foobar|supersecret|todo|fixme|dummy|placeholder|my-secret-pw)$/i.test(
      text,
    ) || /(?:change[-_]?me|placeholder|dummy|not[-_]?a?[-_]?(?:real|secret)|build[-_]?time)/i.test(text)
  );
}

/** Whether a value says of itself that nothing is behind it: put there so that a build runs. */
export function isStandIn(value: string): boolean {
  return /placeholder|dummy|not[-_]?(?:a[-_]?)?(?:real|secret|used)|build[-_]?(?:time|only)|fake|unused/i.test(value);
}
