/**
 * What a variable, a label or an option is called when its value is a credential. Put together from the names that
 * official images and the documentation of common services use (seen 2026-11).
 */

import { once } from '../text/once.ts';
import { isCredentialValue, looksRandom } from './credential-values.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that name a credential by themselves. */
const credentialWords = words(`
  password passwords passwd passphrase passcode pword secret secrets token tokens apikey apikeys apisecret apitoken
  accesskey secretkey privatekey authkey credential credentials cred creds pgpass sshpass dbpass userpass rootpass adminpass
  dbpw userpw rootpw adminpw rconpw psk activationkey
  requirepass masterauth storepass keypass passwort kennwort senha contrasena motdepasse mdp wachtwoord haslo heslo
`);

/** The same, where they are the last word: `DB_PASS`, not `PASS_THROUGH`. */
const lastWords = words('pass pwd pw psw auth pat');

/** Ends of words that are written together: `PGPASSWORD`, `clientsecret`. */
const compound = /(?:password|passwd|passphrase|apikey|secretkey|privatekey|.secret|.token)$/;

/** What makes a KEY a credential: `API_KEY`, not `CACHE_KEY`. */
const keyWords = words(`
  api access private priv prv secret encryption encrypt enc signing sign auth master app application account storage license deploy
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
  regex pattern rotation per existing pull
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
  digest hashing cipher only cookie selector project plugin config configuration identity
`);

/** Ends of names that are credentials whatever their words say: half of a pair that is only used with its secret half, a token that is called an id. */
const wholes =
  /(?:^|_)(?:aws_access_key_id|erlang_cookie|release_cookie|root_token_id)$|^bundle_\w+_(?:com|net|org|io|dev)$/;

/** Names of variables that a team knows better than their words tell, in lower case. */
export interface CredentialNames {
  readonly add: readonly string[];
  readonly leaveOut: readonly string[];
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
  const parts = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    // `PASSWORD1` and `API_KEY2` are the second of their kind
    .map((word) => /^([a-z]{2,40})\d{1,2}$/.exec(word)?.[1] ?? word);
  const last = parts.at(-1);
  if (last === undefined) return 'no';
  if (wholes.test(parts.join('_'))) return 'sure';
  if (parts.some((word) => anywhereWords.has(word))) return 'no';
  if (firstWords.has(parts[0]!) || (parts.length > 1 && aboutWords.has(last))) return 'no';
  if (parts.length > 1 && lastWords.has(last)) return 'sure';
  if (last === 'auth') return 'sure';
  let found: NameVerdict = lastWords.has(last) ? 'maybe' : 'no';
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

/** Whether what is called so lets in whoever knows it, whatever its value is: not a token that somebody issues. */
export function isPasswordName(name: string): boolean {
  return /pass|pwd|(?:^|[^a-z])pw(?:$|[^a-z])|secret_?key$|(?:jwt|session|cookie)_?secret$/i.test(name);
}

/** Whether a name with this value is a credential: where the name alone does not tell (`APP_SALT`), the value must look made by chance. */
export function isCredential(name: string, value: string, names = noNames): boolean {
  const judged = opensPublicStore(name, value) ? 'no' : judge(name, names);
  return judged !== 'no' && isCredentialValue(value) && (judged === 'sure' || looksRandom(value));
}

/** Whether a value is what everybody's Java opens its list of public certificates with. */
export function opensPublicStore(name: string, value: string): boolean {
  return value === 'changeit' && /trust[-_.]?store/i.test(name);
}
