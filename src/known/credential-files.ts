import { nameOf } from '../text/path.ts';

/** How surely a file holds credentials: always, or only in some projects. */
export type Holds = 'surely' | 'maybe';

/** Files and folders that hold credentials, by name, with what they are, to follow "a" or "an". */
const names: readonly {
  readonly name: RegExp;
  readonly kind: string;
  readonly holds?: Holds;
  readonly extension?: string;
}[] = [
  { name: /^id_(?:rsa|dsa|ecdsa|ecdsa_sk|ed25519|ed25519_sk)$/, kind: 'private SSH key' },
  { name: /^(?:ssh_host_\w+_key|deploy[_-]?key|.*[._-]rsa)$/, kind: 'private SSH key' },
  { name: /^\.git$/, kind: 'repository with its whole history', holds: 'maybe' },
  { name: /^\.ssh$/, kind: 'folder of SSH keys' },
  { name: /^\.env(?:rc)?(?:\..+)?$/, kind: 'file of environment variables' },
  { name: /^.+\.env$|^\.Renviron$/, kind: 'file of environment variables', holds: 'maybe' },
  {
    name: /^\.(?:netrc|git-credentials|pgpass|my\.cnf|vault-token|s3cfg|boto|pypirc|htpasswd|dockercfg|passwd-s3fs)$/,
    kind: 'file of passwords',
  },
  { name: /^(?:_?netrc|pgpass|pypirc|git-credentials)$/, kind: 'file of passwords' },
  {
    name: /^\.(?:bash|zsh|mysql|psql|python|rediscli)_history$/,
    kind: 'history of what somebody typed, which often has passwords',
    holds: 'maybe',
  },
  {
    name: /^local\.settings\.json$/,
    kind: 'file of settings for development, which often has passwords',
    holds: 'maybe',
  },
  { name: /^(?:htpasswd|\.htpasswd.*)$/, kind: 'file of passwords' },
  { name: /^\.?npmrc$/, kind: 'npm configuration, which often holds a token', holds: 'maybe' },
  { name: /^\.yarnrc\.yml$/, kind: 'Yarn configuration, which may hold a token', holds: 'maybe' },
  { name: /^(?:auth\.json)$/, kind: 'file of registry credentials', holds: 'maybe' },
  {
    name: /^(?:pip\.conf|nuget\.config|settings-security\.xml)$/i,
    kind: 'package manager configuration, which often holds a password',
    holds: 'maybe',
  },
  { name: /^\.(?:aws|azure|gnupg|kube|docker|gcloud|password-store)$/, kind: 'folder of credentials' },
  { name: /^(?:kubeconfig(?:\.ya?ml)?|.*\.kubeconfig)$/, kind: 'cluster credential' },
  {
    name: /^terraform\.tfstate(?:\.backup)?$/,
    kind: 'Terraform state, which holds every secret of the infrastructure',
  },
  { name: /^.*\.tfvars(?:\.json)?$/, kind: 'file of Terraform variables', holds: 'maybe' },
  {
    name: /service[-_]?account|^(?:gcp[-_]?(?:key|cred)|gcloud[-_]?key|google[-_]cred|application_default_cred|firebase[-_]adminsdk|client_secret)/i,
    kind: 'service account key',
    extension: 'json',
  },
  {
    name: /^(?:.*[-_.])?(?:credentials?|creds)(?:\.(?:json|ya?ml|toml|ini|txt|xml|properties|csv))?$/i,
    kind: 'file of credentials',
  },
  { name: /^(?:.*[-_.])?secrets?\.(?:json|ya?ml|toml|ini|txt|env|properties|xml)$/i, kind: 'file of secrets' },
  { name: /^(?:\.?secrets?)$/, kind: 'folder of secrets', holds: 'maybe' },
  { name: /^(?:.*[-_.])?passwords?(?:\.(?:txt|csv|json|ya?ml))?$/i, kind: 'file of passwords' },
  {
    name: /^\.?(?:ansible[-_.]?)?vault[-_.]?pass(?:word|wd|phrase)?(?:\.txt)?$/i,
    kind: 'password of an Ansible vault',
  },
  { name: /^(?:.*[-_.])?(?:api[-_]?key|token)\.txt$/i, kind: 'file of tokens' },
  {
    name: /^key(?:file)?$|^key(?:file)?\./i,
    kind: 'file that is called like a service account key',
    holds: 'maybe',
    extension: 'json',
  },
  { name: /^master\.key$/, kind: 'key that opens the credentials of a Rails application' },
  { name: /^.*\.(?:p12|pfx|jks|keystore|pkcs12|kdbx|ppk|p8)$/i, kind: 'key store' },
  { name: /^.*\.key$/i, kind: 'private key' },
  { name: /(?:^|[-_.])(?:priv|private|key|privkey)[-_.]/i, kind: 'private key', extension: 'pem' },
  { name: /^.*\.pem$/i, kind: 'PEM file, which may be a private key', holds: 'maybe' },
  { name: /^.*\.ovpn$/i, kind: 'VPN profile with its key' },
];

const anyName = new RegExp(names.map(({ name }) => name.source).join('|'), 'i');

/** Keys of GnuPG, most of which are public. */
const gnupg = /^(?:secring|private|(?:.*[-_.])?private[-_.]?key)\.(?:gpg|pgp|asc)$/i;

/** What only looks like one of them: public halves, samples, what is encrypted. */
const harmless: readonly RegExp[] = [
  /\.(?:example|sample|template|tmpl|tpl|dist|defaults?|enc|encrypted|sops|age|gpg|asc|j2|md|d\.ts)$/i,
  /(?:^|[-_.])(?:example|sample|template|dist|schema|defaults)(?:[-_.]|$)/i,
  /\.pub$/i,
  /(?:^|[-_.])(?:public|pub|pubkey|gpg|pgp|apt|rpm|yum|repo|repository|archive|keyring|trust|truststore|cacerts?)(?:[-_.]|$)/i,
  /(?:^|[-_.])(?:ca|cert|certs|certificate|certificates|chain|fullchain|bundle|root|rootca|intermediate|isrgrootx1|dhparams?|dh)(?:[-_.]?\d*)\.(?:pem|crt|cer)$/i,
  /(?:^|[-_.])(?:sealed|external)[-_.]?secrets?(?:[-_.]|$)/i,
  /^\.envrc$/,
];

/** Whether a file's name says that it only looks like one: a public half, a sample, what is encrypted. */
export function isHarmless(path: string): boolean {
  const name = nameOf(path);
  return harmless.some((pattern) => pattern.test(name)) || isOfRelease(name) || isCertificate(name);
}

/** `Release.key` is what a distribution signs with; `release.jks` is what an app is signed with. */
function isOfRelease(name: string): boolean {
  return /(?:^|[-_.])release(?:[-_.]|$)/i.test(name) && !/\.(?:jks|keystore|p12|pfx)$/i.test(name);
}

/** Folders whose files are credentials, with those that are: `.aws/credentials`, `.docker/config.json`. */
const inFolders: Readonly<Record<string, RegExp>> = {
  '.aws': /^(?:credentials|config)$/,
  '.azure': /./,
  '.docker': /^config\.json$/,
  '.kube': /^config$/,
  '.ssh': /^(?!known_hosts|authorized_keys|config$)/,
  '.gnupg': /./,
  gcloud: /^(?:credentials|access_tokens)\.db$/,
  '.gem': /^credentials$/,
  '.cargo': /^credentials(?:\.toml)?$/,
  '.composer': /^auth\.json$/,
  gh: /^hosts\.yml$/,
  rclone: /^rclone\.conf$/,
};

/** The same for files that hold credentials in some projects only. */
const sometimes: Readonly<Record<string, RegExp>> = {
  '.bundle': /^config$/,
  '.config': /^gcloud$/,
  '.gradle': /^gradle\.properties$/,
  '.m2': /^settings\.xml$/,
};

/** What a path's name says that it holds, and how surely; undefined for any other file. */
export function credentialFile(path: string): { readonly kind: string; readonly holds: Holds } | undefined {
  // `.env*` takes what is there, which is nothing in many projects that write `.npmrc*`.
  const first = path.replace(/\*$/, '');
  const found = credentialPath(first);
  return first !== path && found?.holds === 'maybe' ? undefined : found;
}

function credentialPath(path: string): { readonly kind: string; readonly holds: Holds } | undefined {
  const segments = path.slice(-500).split('/').filter(Boolean);
  // `.env*`, and `.npmr[c]`, which may be there or not
  const name = (segments.at(-1) ?? '').replace(/\*$/, '').replace(/\[(\w)\]/g, '$1');
  const folder = segments.at(-2) ?? '';
  if (gnupg.test(name)) return { kind: 'private key of GnuPG', holds: 'surely' };
  const known = anyName.test(name)
    ? names.find((each) => each.name.test(name) && (!each.extension || name.endsWith(`.${each.extension}`)))
    : undefined;
  const inFolder = Object.hasOwn(inFolders, folder) && inFolders[folder]!.test(name);
  if (!known && !inFolder) return credentialFolder(path);
  if (isHarmless(name)) return undefined;
  return known
    ? { kind: known.kind, holds: known.holds ?? 'surely' }
    : { kind: 'file of credentials', holds: 'surely' };
}

/** Whether a path has the name of a folder in it whose files are credentials. */
export function namesCredentialFolder(path: string): boolean {
  return anyFolder.test(path);
}

const anyFolder = new RegExp(
  `(?:^|/)(?:${[...Object.keys(inFolders), ...Object.keys(sometimes)].map((name) => name.replace('.', '\\.')).join('|')})(?:/|$)`,
);

/** The same for a path whose folder alone tells it: `/root/.docker/config.json`. */
export function credentialFolder(path: string): { readonly kind: string; readonly holds: Holds } | undefined {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  const told = Object.hasOwn(sometimes, folder)
    ? sometimes[folder]!.test(name)
    : Object.hasOwn(inFolders, folder) && inFolders[folder]!.test(name);
  return told && !isHarmless(name) ? { kind: 'file that a program keeps credentials in', holds: 'maybe' } : undefined;
}

/** Whether a file's format says which of its values are credentials, so that one without any is harmless. */
export function isReadable(path: string): boolean {
  const name = nameOf(path);
  return /^(?:\.env(?:\..+)?|.+\.env|\.npmrc|\.yarnrc\.yml|[._]netrc|\.pypirc|\.git-credentials|pip\.conf|nuget\.config|settings\.xml|auth\.json|\.my\.cnf)$/i.test(
    name,
  );
}

function isCertificate(name: string): boolean {
  return /\.(?:pem|jks|p12)$/i.test(name) && /truststore|bundle|[-_]ca|dhparam|cacert|chain/i.test(name);
}

/** Variables that say where a program finds its credentials. */
export const pointers: ReadonlySet<string> = new Set([
  'GOOGLE_APPLICATION_CREDENTIALS',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_CONFIG_FILE',
  'HF_TOKEN_PATH',
  'KUBECONFIG',
  'PGPASSFILE',
  'NPM_CONFIG_USERCONFIG',
  'NETRC',
]);
