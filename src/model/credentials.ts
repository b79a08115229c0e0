/** Words that name a credential by themselves. */
const credentialWords = new Set([
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'pass',
  'pword',
  'pwd',
  'pw',
  'psw',
  'secret',
  'secrets',
  'token',
  'tokens',
  'apikey',
  'apisecret',
  'apitoken',
  'accesskey',
  'secretkey',
  'privatekey',
  'authtoken',
  'credential',
  'credentials',
  'creds',
  'rootpassword',
  'userpassword',
  'dbpassword',
  'dbpass',
  'userpass',
]);

/** What makes a KEY a credential: `API_KEY`, not `GPG_KEY` (a fingerprint), `CACHE_KEY` or `PUBLIC_KEY`. */
const keyWords = new Set([
  'api',
  'access',
  'private',
  'secret',
  'encryption',
  'encrypt',
  'signing',
  'sign',
  'auth',
  'master',
  'app',
  'account',
  'storage',
  'license',
  'deploy',
  'jwt',
  'session',
  'cookie',
  'client',
  'service',
  'ssh',
  'rsa',
  'aes',
  'hmac',
  'admin',
  'server',
  'database',
  'db',
  'license',
  'subscription',
]);

/** What a name is about when it ends in these: where a credential is, how long it lasts, what it looks like; not its value. */
const aboutWords = new Set([
  'file',
  'files',
  'path',
  'dir',
  'directory',
  'folder',
  'mount',
  'version',
  'ver',
  'expire',
  'expires',
  'expiry',
  'expiration',
  'expired',
  'exp',
  'ttl',
  'lifetime',
  'age',
  'days',
  'hours',
  'minutes',
  'seconds',
  'duration',
  'length',
  'len',
  'min',
  'max',
  'size',
  'limit',
  'count',
  'name',
  'names',
  'id',
  'ids',
  'arn',
  'alias',
  'aliases',
  'url',
  'uri',
  'host',
  'hostname',
  'endpoint',
  'server',
  'port',
  'type',
  'format',
  'algorithm',
  'alg',
  'algo',
  'cipher',
  'encoding',
  'hasher',
  'enabled',
  'enable',
  'disabled',
  'disable',
  'required',
  'require',
  'allowed',
  'policy',
  'provider',
  'issuer',
  'iss',
  'audience',
  'aud',
  'header',
  'headers',
  'field',
  'param',
  'prefix',
  'suffix',
  'timeout',
  'interval',
  'rotation',
  'refresh',
  'cost',
  'rounds',
  'strength',
  'complexity',
  'regex',
  'pattern',
  'store',
  'manager',
  'engine',
  'backend',
  'driver',
  'source',
  'env',
  'var',
  'variable',
  'fingerprint',
  'usage',
  'scope',
  'scopes',
  'method',
  'mode',
  'location',
  'ref',
  'reference',
  'template',
  'hint',
  'prompt',
  'attempts',
  'retries',
  'validator',
  'validators',
  'reset',
  'class',
  'service',
]);

const notSecretWords = new Set(['public', 'pub']);

/**
 * Whether a variable's name says that its value is a credential. Names compare by whole words at `_`, `-`, `.` and
 * case changes: `DB_PASSWORD` and `dbPassword` do, `GOPASS_VERSION`, `KEYBOARD_LAYOUT` and `PASSWORD_FILE` do not.
 */
export function isCredentialName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.length === 0 || words.some((word) => notSecretWords.has(word))) return false;
  if (words.length === 1 && (words[0] === 'pwd' || words[0] === 'pass' || words[0] === 'pw')) return false;
  if (aboutWords.has(words.at(-1)!)) return false;
  return words.some((word, i) => credentialWords.has(word) || (word === 'key' && i > 0 && keyWords.has(words[i - 1]!)));
}

/**
 * Whether a value can be a credential at all: not empty, a switch, a number with a unit, a path, a URL without a
 * password, or a gap that somebody or something fills in.
 */
export function isCredentialValue(value: string): boolean {
  const text = value.trim();
  if (text === '') return false;
  if (
    /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|enabled?|disabled?|required|optional|auto|default)$/i.test(
      text,
    )
  )
    return false;
  if (/^\d+(?:\.\d+)?\s?(?:ns|us|ms|s|sec|m|min|h|d|w|k|kb|mb|gb|kib|mib|gib|g|b|%)$/i.test(text)) return false;
  if (/^(?:\.{0,2}|~|[A-Za-z]:)[/\\](?:[\w.@ -]+[/\\]?)+$/.test(text)) return false;
  if (/^[a-z][a-z0-9+.-]*:\/\/[^@\s]*$/i.test(text) || /^file:/i.test(text)) return false;
  if (
    /^(?:<[^>]*>|\[[^\]]*\]|\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|%\w+%|@\w+@|__\w+__|x+|X+|\*+|\.+|-+|\?+)$/s.test(text)
  )
    return false;
  return true;
}

/** Whether a value is a well-known default rather than somebody's own credential. */
export function isWellKnownDefault(value: string): boolean {
  return /^(?:change[-_ ]?(?:me|this|it)\w{0,8}|pass(?:word|wd)?\d{0,4}!?|p@ssw0rd|secret\d{0,4}|admin\d{0,4}|root|toor|test\w{0,8}|example|default|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|user|dev|demo|letmein|qwerty\w{0,4}|\d{1,10}|foo|bar|foobar|supersecret|todo|fixme|dummy|placeholder)$/i.test(
    value.trim(),
  );
}
