import type { Knowledge } from './knowledge.ts';

/** What an option or a variable is given so that nothing is checked any more. */
export interface Switch {
  /** Their names, with blanks between. */
  readonly options: string;
  /** Those that switch the check off, of an option that takes one. */
  readonly values?: RegExp;
}

const no = /^(?:0|false|no|off)$/i;
const yes = /^(?!(?:0|false|no|off)$)\S/i;
const any = /\S/;
const anyOrNone = /^/;
/** What strconv.ParseBool of Go reads. */
const goYes = /^(?:1|t|true)$/i;
const goNo = /^(?:0|f|false)$/i;
/** What npm reads as no: `no` and `off` mean yes to it. */
const nodeNo = /^(?:0+|false|null)$/;

/**
 * Hosts of packages, with any sign between; not the one alone that pip asked up to version 9 (2018), which many files still
 * trust in vain.
 */
const asked = /^(?!\s*pypi\.python\.org(?::\d+)?\s*$)\s*\S/i;

/** What switches the check of certificates off, by a program's own name for it. */
export const certificateSwitches: Knowledge<{
  readonly off: RegExp;
  readonly options: readonly (readonly [programs: string, Switch])[];
  readonly variables: Readonly<Record<string, readonly [reader: string, values: RegExp]>>;
  readonly askedHosts: RegExp;
  readonly trustingCode: RegExp;
  readonly lines: readonly { readonly line: RegExp; readonly path?: RegExp }[];
  readonly authorities: Readonly<Record<string, string>>;
}> = {
  source: [
    "each program's own documentation",
    'github.com/git/git, http.c (http_init)',
    'nodejs.org/api/cli.html',
    'PEP 493',
  ],
  asOf: '2026-11-26',
  /** The values that mean no. */
  off: no,
  /** Options by the programs that have them. */
  options: [
    ['curl', { options: 'k insecure proxy-insecure' }],
    ['wget wget2', { options: 'no-check-certificate no-check-certificates no-check-cert no-check-certs' }],
    ['wget wget2 aria2c', { options: 'check-certificate', values: no }],
    ['npm yarn pnpm', { options: 'no-strict-ssl' }],
    ['npm yarn pnpm', { options: 'strict-ssl', values: no }],
    ['apk', { options: 'no-check-certificate' }],
    ['uv', { options: 'allow-insecure-host trusted-host' }],
    ['kubectl helm oc kustomize etcdctl', { options: 'insecure-skip-tls-verify' }],
    ['crane oras argocd nerdctl grpcurl hg', { options: 'insecure insecure-registry' }],
    ['dockerd dockerd-entrypoint.sh entrypoint', { options: 'insecure-registry', values: /^(?!localhost\b|127\.)/ }],
    ['aws', { options: 'no-verify-ssl' }],
    ['ansible-galaxy', { options: 'c ignore-certs' }],
    ['svn', { options: 'trust-server-cert trust-server-cert-failures' }],
    ['http https xh xhs', { options: 'verify', values: no }],
    ['skopeo podman buildah', { options: 'tls-verify src-tls-verify dest-tls-verify', values: no }],
    ['yum dnf dnf5 microdnf tdnf yum-config-manager', { options: 'setopt', values: /sslverify=(?:0|false|no)$/i }],
    ['apt apt-get aptitude', { options: 'o option', values: /::Verify-(?:Peer|Host)=(?:0|false|no)$/i }],
    ['git', { options: 'c config', values: /^http\.(?:.*\.)?sslverify=(?:0|false|no|off)$/i }],
    ['go', { options: 'insecure' }],
    ['mvn mvnw', { options: 'Dmaven.wagon.http.ssl.insecure', values: /^true$/ }],
  ],
  /**
   * Variables that switch the check of certificates off, by who reads them and the values that do it for them. Some are
   * only looked at for being set.
   */
  variables: {
    NODE_TLS_REJECT_UNAUTHORIZED: ['Node.js', /^0$/],
    GIT_SSL_NO_VERIFY: ['git', anyOrNone],
    AZURE_CLI_DISABLE_CONNECTION_VERIFICATION: ['az', any],
    NPM_CONFIG_STRICT_SSL: ['npm', nodeNo],
    YARN_STRICT_SSL: ['Yarn', /^false$/],
    YARN_ENABLE_STRICT_SSL: ['Yarn', /^(?:0|false)$/],
    PIP_TRUSTED_HOST: ['pip', asked],
    UV_INSECURE_HOST: ['uv', any],
    GOINSECURE: ['go', any],
    GOFLAGS: ['go', /(?:^|\s)--?insecure\b/],
    CONDA_SSL_VERIFY: ['conda', no],
    BUNDLE_SSL_VERIFY_MODE: ['Bundler', /^0$/],
    PERL_LWP_SSL_VERIFY_HOSTNAME: ['Perl', /^0?$/],
    HEX_UNSAFE_HTTPS: ['Hex', /^(?:1|true)$/i],
    LDAPTLS_REQCERT: ['LDAP', /^(?:never|allow)$/i],
    VAULT_SKIP_VERIFY: ['vault', goYes],
    NOMAD_SKIP_VERIFY: ['nomad', goYes],
    CONSUL_HTTP_SSL_VERIFY: ['consul', goNo],
    // Of requests before 2.28, which takes an empty path for no check at all.
    CURL_CA_BUNDLE: ['Python', /^$/],
    MAVEN_OPTS: ['Maven', /-Dmaven\.wagon\.http\.ssl\.insecure=true/],
    JAVA_TOOL_OPTIONS: ['Maven', /-Dmaven\.wagon\.http\.ssl\.insecure=true/],
    COMPOSER_DISABLE_TLS: ['Composer', yes],
  },
  askedHosts: asked,
  /** How a program of Python, Ruby, Perl or Node that is given as a word says that any certificate will do. */
  trustingCode:
    /\b_create_unverified_context\b|\bCERT_NONE\b|\bVERIFY_NONE\b|\brejectUnauthorized["']?\s?:\s?false\b|\bverify\s?=\s?False\b/,
  /** Lines of configuration files that switch the check of certificates off; `path` where they mean it only in some files. */
  lines: [
    { line: /\bsslverify\s*=\s*(?:0|false|no)\b/i },
    { line: /\bstrict-ssl["']?(?:\s*=\s*|[ \t]+)["']?false\b/i },
    { line: /\benableStrictSsl:\s*false\b/i },
    { line: /\bVerify-(?:Peer|Host)["']?\s*["']?(?:false|no|0)\b/i },
    { line: /\btrusted-host\s*=\s*(?!pypi\.python\.org[ \t]*(?:\n\S|\n?$))\S+/i },
    { line: /^[ \t]*--trusted-host[ \t]+\S+/m, path: /\.(?:txt|in)$/ },
    { line: /\bcheck[_-]certificate\s*=\s*(?:off|no|false|0)\b/i },
    { line: /\bssl_verify(?:_mode)?:\s*(?:false|no|0)\b/i },
    { line: /\binsecure_?skip_?(?:tls_?)?verify["']?\s{0,9}[:=]\s{0,9}["']?true\b/i },
    { line: /^[ \t]*tls_insecure_skip_verify[ \t]*$/m },
    { line: /\bTLS_REQCERT\s+(?:never|allow)\b/i },
    { line: /^[ \t]*(?:-k|(?:--)?insecure)[ \t]*$/m, path: /curlrc$/ },
  ],
  /** What tells a program of the CA of one's own servers: the programs as they are called, or as the variables' readers are. */
  authorities: {
    curl: '`--cacert ca.crt`',
    'wget wget2 aria2c': '`--ca-certificate=ca.crt`',
    git: '`GIT_SSL_CAINFO`',
    'Node.js npm Yarn yarn pnpm': '`NODE_EXTRA_CA_CERTS`',
    'pip pip3': '`PIP_CERT`',
    uv: '`SSL_CERT_FILE`',
    'Python az': '`REQUESTS_CA_BUNDLE`',
    'conda mamba micromamba': '`CONDA_SSL_VERIFY=/path/to/ca.crt`',
    'Composer composer': '`composer config --global cafile /path/to/ca.crt`',
    'Bundler bundle': '`BUNDLE_SSL_CA_CERT`',
    Perl: '`PERL_LWP_SSL_CA_FILE`',
    Hex: '`HEX_CACERTS_PATH`',
    LDAP: '`LDAPTLS_CACERT`',
    'Maven mvn mvnw': '`-Djavax.net.ssl.trustStore=…`',
    vault: '`VAULT_CACERT`',
    nomad: '`NOMAD_CACERT`',
    consul: '`CONSUL_CACERT`',
    aws: '`AWS_CA_BUNDLE`',
    'kubectl oc': '`--certificate-authority=ca.crt`',
    helm: '`--ca-file ca.crt`',
    etcdctl: '`--cacert=ca.crt`',
    'skopeo podman buildah': '`/etc/containers/certs.d/HOST/ca.crt`',
    'dockerd dockerd-entrypoint.sh': '`/etc/docker/certs.d/HOST/ca.crt`',
    'apt apt-get aptitude': '`-o Acquire::https::CAInfo=/path/to/ca.crt`',
    'yum dnf dnf5 microdnf tdnf yum-config-manager': '`sslcacert=/path/to/ca.crt`',
    'http https xh xhs': '`--verify=ca.crt`',
  },
};
