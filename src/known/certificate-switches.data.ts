import type { Knowledge } from './knowledge.ts';

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
  readonly variables: Readonly<Record<string, readonly [reader: string, values: RegExp]>>;
  readonly askedHosts: RegExp;
  readonly trustingCode: RegExp;
  readonly lines: readonly { readonly line: RegExp; readonly path?: RegExp; readonly manager?: string }[];
  readonly authorities: ReadonlyMap<string, string>;
}> = {
  source: [
    "each program's own documentation",
    'github.com/git/git, http.c (http_init)',
    'nodejs.org/api/cli.html',
    'PEP 493',
  ],
  asOf: '2026-11-26',
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
  /**
   * Lines of configuration files that switch the check of certificates off; `path` where they mean it only in some files,
   * `manager` where only that one reads them.
   */
  lines: [
    { line: /\bsslverify\s*=\s*(?:0|false|no)\b/gi },
    { line: /\bstrict-ssl["']?(?:\s*=\s*|[ \t]+)["']?false\b/gi },
    { line: /\benableStrictSsl:\s*false\b/gi },
    { line: /\bVerify-(?:Peer|Host)["']?\s*["']?(?:false|no|0)\b["']?/gi, manager: 'apt' },
    { line: /\btrusted-host\s*=\s*(?!pypi\.python\.org[ \t]*(?:\n\S|\n?$))\S+/gi },
    { line: /^[ \t]*--trusted-host[ \t]+\S+/gm, path: /\.(?:txt|in)$/ },
    { line: /\bcheck[_-]certificate\s*=\s*(?:off|no|false|0)\b/gi },
    { line: /\bssl_verify(?:_mode)?:\s*(?:false|no|0)\b/gi },
    { line: /\binsecure_?skip_?(?:tls_?)?verify["']?\s{0,9}[:=]\s{0,9}["']?true\b/gi },
    { line: /^[ \t]*tls_insecure_skip_verify[ \t]*$/gm },
    { line: /\bTLS_REQCERT\s+(?:never|allow)\b/gi },
    { line: /^[ \t]*(?:-k|(?:--)?insecure)[ \t]*$/gm, path: /curlrc$/ },
  ],
  /** What tells who reads such a variable of the CA of one's own servers, where that is no program by that name. */
  authorities: new Map([
    ['Node.js', '`NODE_EXTRA_CA_CERTS`'],
    ['Python', '`REQUESTS_CA_BUNDLE`'],
    ['Perl', '`PERL_LWP_SSL_CA_FILE`'],
    ['Hex', '`HEX_CACERTS_PATH`'],
    ['LDAP', '`LDAPTLS_CACERT`'],
    ['Maven', '`-Djavax.net.ssl.trustStore=…`'],
  ]),
};
