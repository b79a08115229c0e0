import type { Knowledge } from './knowledge.ts';

/** How surely a file holds credentials: always, only in some projects, or so seldom that only what is in it tells. */
export type Holds = 'surely' | 'maybe' | 'seldom';

/** PKCS#12, and those of Java and Bouncy Castle. */
const keystores = /^.*\.(?:p12|pfx|pkcs12|jks|jceks|bks|bcfks|keystore)$/i;

/** Files, folders and variables by whose names credentials are known. */
export const credentialFiles: Knowledge<{
  readonly names: readonly {
    readonly name: RegExp;
    readonly kind: string;
    readonly holds?: Holds;
    readonly extension?: string;
    /** What to do instead of copying it, where a secret of the build is no answer. */
    readonly remedy?: string;
  }[];
  readonly keystores: RegExp;
  readonly wholes: RegExp;
  readonly gnupg: RegExp;
  readonly harmless: readonly RegExp[];
  readonly translations: RegExp;
  readonly publicFolders: RegExp;
  readonly developersFolders: RegExp;
  readonly inFolders: Readonly<Record<string, RegExp>>;
  readonly sometimes: Readonly<Record<string, RegExp>>;
  readonly pointers: ReadonlySet<string>;
}> = {
  source: 'the documentation of the programs that read them',
  asOf: '2026-11-24',
  /** Files and folders that hold credentials, by name, with what they are, to follow "a" or "an". */
  names: [
    { name: /^id_(?:rsa|dsa|ecdsa|ecdsa_sk|ed25519|ed25519_sk)$/, kind: 'private SSH key' },
    { name: /^(?:ssh_host_\w+_key|deploy[_-]?key|.*[._-]rsa)$/, kind: 'private SSH key' },
    {
      name: /^\.git$/,
      kind: 'Git repository with its full history',
      holds: 'maybe',
      remedy:
        'Keep it out of the build context with `.dockerignore`, and give what the build needs of it as an argument: `--build-arg REVISION=$(git rev-parse HEAD)`.',
    },
    { name: /^\.ssh$/, kind: 'folder with SSH keys' },
    { name: /^\.env(?:rc)?(?:\..+)?$/, kind: 'environment file' },
    { name: /^.+\.env$|^\.Renviron$/, kind: 'environment file', holds: 'maybe' },
    {
      name: /^\.(?:netrc|git-credentials|pgpass|my\.cnf|vault-token|s3cfg|boto|pypirc|htpasswd|dockercfg|passwd-s3fs)$/,
      kind: 'password file',
    },
    { name: /^(?:_?netrc|pgpass|pypirc|git-credentials)$/, kind: 'password file' },
    {
      name: /^\.(?:bash|zsh|mysql|psql|python|rediscli)_history$/,
      kind: 'command history, which often contains passwords',
      holds: 'maybe',
    },
    {
      name: /^local\.settings\.json$/,
      kind: 'development settings file, which often contains passwords',
      holds: 'maybe',
    },
    { name: /^(?:htpasswd|\.htpasswd.*)$/, kind: 'password file' },
    { name: /^\.?npmrc$/, kind: 'npm configuration file, which often contains a token', holds: 'maybe' },
    { name: /^\.yarnrc\.yml$/, kind: 'Yarn configuration file', holds: 'seldom' },
    { name: /^(?:auth\.json)$/, kind: 'registry credentials file', holds: 'maybe' },
    {
      name: /^(?:pip\.conf|nuget\.config|settings-security\.xml)$/i,
      kind: 'package manager configuration file, which often contains a password',
      holds: 'maybe',
    },
    { name: /^\.(?:aws|azure|gnupg|kube|docker|gcloud|password-store)$/, kind: 'credentials folder' },
    { name: /^(?:kubeconfig(?:\.ya?ml)?|.*\.kubeconfig)$/, kind: 'cluster credential' },
    {
      name: /^terraform\.tfstate(?:\.backup)?$/,
      kind: 'Terraform state file, which contains every secret of the infrastructure',
    },
    { name: /^.*\.tfvars(?:\.json)?$/, kind: 'Terraform variables file', holds: 'maybe' },
    {
      name: /service[-_]?account|^(?:gcp[-_]?(?:key|cred)|gcloud[-_]?key|google[-_]cred|application_default_cred|firebase[-_]adminsdk|client_secret)/i,
      kind: 'service account key',
      extension: 'json',
    },
    {
      name: /^(?:.*[-_.])?(?:credentials?|creds)(?:\.(?:json|ya?ml|toml|ini|txt|xml|properties|csv))?$/i,
      kind: 'credentials file',
    },
    { name: /^(?:.*[-_.])?secrets?\.(?:json|ya?ml|toml|ini|txt|env|properties|xml)$/i, kind: 'secrets file' },
    { name: /^(?:\.?secrets?)$/, kind: 'secrets folder', holds: 'maybe' },
    { name: /^(?:.*[-_.])?passwords?(?:\.(?:txt|csv|json|ya?ml))?$/i, kind: 'password file' },
    {
      name: /^\.?(?:ansible[-_.]?)?vault[-_.]?pass(?:word|wd|phrase)?(?:\.txt)?$/i,
      kind: 'Ansible Vault password',
    },
    { name: /^(?:.*[-_.])?(?:api[-_]?key|token)\.txt$/i, kind: 'token file' },
    {
      name: /^key(?:file)?$|^key(?:file)?\./i,
      kind: 'file named like a service account key',
      holds: 'maybe',
      extension: 'json',
    },
    { name: /^master\.key$/, kind: 'key to the encrypted credentials of a Rails application' },
    { name: keystores, kind: 'keystore' },
    { name: /^.*\.(?:kdbx|ppk|p8)$/i, kind: 'keystore' },
    { name: /^.*\.key$/i, kind: 'private key' },
    { name: /(?:^|[-_.])(?:priv|private|key|privkey)[-_.]/i, kind: 'private key', extension: 'pem' },
    {
      name: /(?:host|server|client|user|site|ssl|tls|rsa|ca|signing)key\.pem$/i,
      kind: 'private key',
      extension: 'pem',
    },
    { name: /^.*\.pem$/i, kind: 'PEM file, which may be a private key', holds: 'maybe' },
    { name: /^.*\.ovpn$/i, kind: 'VPN profile with its key' },
  ],
  keystores,
  /** Those whose whole text is one password or token. */
  wholes:
    /^(?:.*[-_.])?passwords?(?:\.txt)?$|^\.?(?:ansible[-_.]?)?vault[-_.]?(?:pass(?:word|wd|phrase)?(?:\.txt)?|token)$|^(?:.*[-_.])?token\.txt$|^master\.key$/i,
  /** Keys of GnuPG, most of which are public. */
  gnupg: /^(?:secring|private|(?:.*[-_.])?private[-_.]?key)\.(?:gpg|pgp|asc)$/i,
  /** What only looks like one of them: public halves, samples, what is encrypted. */
  harmless: [
    /\.(?:example|sample|template|tmpl|tpl|dist|defaults?|enc|encrypted|sops|age|gpg|asc|j2|md|d\.ts)$/i,
    /(?:^|[-_.])(?:example|sample|template|dist|schema|defaults)(?:[-_.]|$)/i,
    /\.pub$/i,
    // `nginx-repo.key` is what a customer shows to NGINX's repository.
    /^(?!nginx-repo\.key$)(?:.*[-_.])?(?:public|pub|pubkey|gpg|pgp|apt|rpm|yum|repo|repository|archive|keyring|trust|truststore|cacerts?)(?:[-_.]|$)/i,
    /(?:^|[-_.])(?:ca|cert|certs|certificate|certificates|chain|fullchain|bundle|root|rootca|intermediate|isrgrootx1|dhparams?|dh)(?:[-_.]?\d*)\.(?:pem|crt|cer)$/i,
    // `hostcert.pem`, but not `keycert.pem`, which holds both
    /^(?!.*key)[\w.-]*[a-z](?:certs?|crt|certificate)\.(?:pem|crt|cer)$/i,
    /(?:^|[-_.])(?:sealed|external)[-_.]?secrets?(?:[-_.]|$)/i,
    /^\.envrc$|^\.env\.vault$/,
    // a program that writes one: `.env.sh`
    /^\.env\.(?:sh|bash|py|rb|pl|php|[cm]?[jt]s)$/i,
    // a program, by what it does: `set_password`, `app-reset-password`
    /(?:^|[-_.])(?:set|reset|change|hash|verify|check|generate|gen|make|rotate|update|forgot|forgotten|ask|read|get)[-_]passwords?$/i,
    // what nobody may choose: `10k-most-common-passwords.txt`, `breached-passwords.txt`
    /(?:^|[-_.\d])(?:common|breached|pwned|leaked|weak(?:est)?|worst|forbidden|banned|blocked|disallowed|prohibited|blacklist(?:ed)?|denylist(?:ed)?)[-_.](?:[a-z\d]+[-_.]){0,3}passwords?(?:[-_.]|$)/i,
  ],
  /** Folders of a system whose files are certificates. */
  publicFolders: /^\/(?:etc\/(?:ssl|pki\/tls)\/certs|usr\/(?:local\/)?share\/ca-certificates)\//,
  /** Texts of a program in the languages of its users, in which `password` is what a field is called. */
  translations: /(?:^|\/)(?:locales?|i18n|lang|languages?|translations?)\/(?:[^/]+\/){0,3}[^/]+\.(?:json|ya?ml)$/i,
  /** Where projects keep scripts for their developers, with the keys that these try things with: whoever has the repository has them. */
  developersFolders: /(?:^|\/)hack\//,
  /** Folders whose files are credentials, with those that are: `.aws/credentials`, `.docker/config.json`. */
  inFolders: {
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
  },
  /** The same for files that hold credentials in some projects only. */
  sometimes: {
    '.bundle': /^config$/,
    '.config': /^gcloud$/,
    '.gradle': /^gradle\.properties$/,
    '.m2': /^settings\.xml$/,
  },
  /** Variables that say where a program finds its credentials. */
  pointers: new Set([
    'GOOGLE_APPLICATION_CREDENTIALS',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_CONFIG_FILE',
    'HF_TOKEN_PATH',
    'KUBECONFIG',
    'PGPASSFILE',
    'NPM_CONFIG_USERCONFIG',
    'NETRC',
  ]),
};
