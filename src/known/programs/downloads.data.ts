import type { DataSink } from './columns.ts';
import type { ProgramRecord, Programs } from './program.ts';

const asked = [{ operands: 'addresses' }] satisfies readonly DataSink[];
const ssh = {
  short: 'bBcDeEFiIJlLmoOPpQRSWwX',
  ssh: true,
  orders: { options: 'o', behind: /^(?:ProxyCommand|LocalCommand|KnownHostsCommand)[ =]{1,5}/i },
} satisfies ProgramRecord;
const no = /^(?:0|false|no|off)$/i;

/** Programs that fetch files, and that talk to other hosts. */
export const downloads: Programs = {
  source: "curl.se/docs/manpage.html; the other programs' own manuals: man7.org, manpages.debian.org",
  asOf: '2026-11-26',
  programs: {
    openvpn: {
      long: 'config cd up down ipchange route-up route-pre-down tls-verify client-connect client-disconnect client-crresponse learn-address auth-user-pass-verify tls-crypt-v2-verify script-security dev dev-type dev-node proto remote port ca cert key log log-append status user group management writepid iproute setenv',
      orders: {
        options:
          'up down ipchange route-up route-pre-down tls-verify client-connect client-disconnect client-crresponse learn-address auth-user-pass-verify tls-crypt-v2-verify iproute',
      },
    },
    curl: {
      short: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
      long: 'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max parallel-max-host pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query user user-agent variable vlan-priority write-out',
      downloads: {
        into: 'o output',
        folder: 'output-dir',
        named: 'O J remote-name remote-name-all',
        not: 'I head T upload-file',
        prints: 'w write-out D dump-header trace trace-ascii stderr K config next',
        method: 'X request',
        follows: 'L location location-trusted',
      },
      sends: [
        {
          texts: 'd data data-ascii data-binary data-raw data-urlencode json url-query',
          forms: 'F form form-string',
          files: 'T upload-file',
          headers: 'H header proxy-header',
          beside: 'A user-agent e referer',
          operands: 'addresses',
        },
      ],
      certificates: { off: 'k insecure proxy-insecure', authority: '`--cacert ca.crt`' },
      takes: [{ options: 'u U user proxy-user', behind: ':' }, { options: 'oauth2-bearer' }],
    },
    'wget wget2': {
      short: 'aABDeiIloOPQRtTUwX',
      long: 'accept accept-regex append-output base bind-address body-data body-file ca-certificate ca-directory certificate certificate-type ciphers config connect-timeout crl-file cut-dirs default-page directory-prefix dns-servers dns-timeout domains egd-file exclude-directories exclude-domains execute follow-tags ftp-password ftp-user header hsts-file http-password http-passwd http-user ignore-tags include-directories input-file input-metalink level limit-rate load-cookies local-encoding max-redirect method output-document output-file password pinnedpubkey post-data post-file preferred-location prefer-family private-key private-key-type progress proxy-password proxy-passwd proxy-user quota random-file read-timeout referer regex-type reject reject-regex remote-encoding report-speed restrict-file-names retry-on-http-error save-cookies secure-protocol start-pos timeout tries user user-agent wait waitretry warc-cdx warc-dedup warc-file warc-header warc-max-size warc-tempdir',
      downloads: {
        into: 'O output-document',
        folder: 'P directory-prefix',
        not: 'spider post-data post-file',
        method: 'method',
      },
      sends: [
        {
          texts: 'post-data body-data',
          files: 'post-file body-file',
          headers: 'header',
          beside: 'U user-agent referer',
          operands: 'addresses',
        },
      ],
      certificates: {
        off: 'no-check-certificate no-check-certificates no-check-cert no-check-certs',
        set: { options: 'check-certificate', values: no },
        authority: '`--ca-certificate=ca.crt`',
      },
    },
    aria2c: {
      short: 'dijklmMoOsStTux',
      long: 'dir out split max-connection-per-server header user-agent referer load-cookies input-file checksum max-tries retry-wait timeout connect-timeout all-proxy http-proxy https-proxy http-user http-passwd ca-certificate certificate private-key',
      downloads: { into: 'o out', folder: 'd dir' },
      sends: asked,
      verifies: { options: 'checksum' },
      certificates: { set: { options: 'check-certificate', values: no }, authority: '`--ca-certificate=ca.crt`' },
    },
    axel: {
      short: 'sTnoHSU',
      long: 'max-speed num-connections output header user-agent max-redirect timeout',
      downloads: { into: 'o output' },
      sends: asked,
    },
    'http https xh xhs': {
      short: 'asopA',
      long: 'auth auth-type session output print style verify cert cert-key timeout proxy',
      downloads: { into: 'o output', named: 'd download' },
      sends: [{ operands: 'forms', input: true }],
      certificates: { set: { options: 'verify', values: no }, authority: '`--verify=ca.crt`' },
      takes: [{ options: 'a auth', behind: ':' }],
    },
    fetch: { short: 'oBSTUNhfcw', downloads: { into: 'o' }, sends: asked },
    'lynx lwp-download': { downloads: {}, sends: asked },
    scp: { ...ssh, stops: true, sends: [{ operands: 'copied' }] },
    sftp: { ...ssh, stops: true, sends: [{ puts: '' }] },
    ssh: { ...ssh, stops: true, sends: [{ operands: 'texts', input: true }] },
    'autossh ssh-copy-id ansible ansible-playbook': { ssh: true },
    sshpass: { short: 'dfpP', stops: true, ssh: true, takes: [{ options: 'p' }] },
    sshd: { short: 'bCcEfghkopu', admits: { unless: 't T G V' }, becomesAnyone: true },
    rsync: {
      short: 'eBTfM@',
      long: 'rsh include exclude include-from exclude-from files-from filter chmod chown password-file temp-dir log-file rsync-path bwlimit timeout port out-format',
      ssh: true,
      copies: true,
      orders: { options: 'e rsh rsync-path' },
      modes: { option: 'chmod', kept: 'a archive p perms' },
      sends: [{ operands: 'copied' }],
    },
    'nc ncat netcat nc.traditional nc.openbsd': {
      short: 'cegGiIMmoOPpqsTVwXx',
      long: 'exec sh-exec source source-port wait idle-timeout delay proxy proxy-type output',
      connects: true,
      orders: { options: 'c e exec sh-exec' },
      probes: 'z',
    },
    telnet: { short: 'beEklnSX', connects: true, orders: { escapes: /^!(.+)/gm } },
    tftp: { sends: [{ puts: 'c' }] },
    ftp: { sends: [{ puts: '' }], orders: { escapes: /^!(.+)/gm } },
    lftp: {
      short: 'cefpu',
      long: 'user',
      orders: { options: 'c e', escapes: /(?:^|;)[ \t]{0,9}!([^;\n]+)/gm },
      sends: [{ puts: 'c e' }],
      certificates: { stored: /\bssl:verify-certificate (?:no|false|off|0)\b/, anywhere: true },
      takes: [{ options: 'u user', behind: ',' }],
    },
    smbclient: {
      short: 'AbcDEIlLmMnOpsTtUW',
      long: 'user command directory workgroup authentication-file',
      takes: [{ options: 'U user', behind: '%' }],
      sends: [{ puts: 'c command' }],
    },
    'mail mailx mutt': {
      short: 'abcefFHiMnrsSuy',
      orders: { escapes: /^~!(.+)/gm },
      sends: [{ texts: 's', files: 'a', operands: 'texts', input: true }],
    },
    'sendmail msmtp': { short: 'fFrC', sends: [{ input: true }] },
    grpcurl: { certificates: { off: 'insecure' } },
    'dig nslookup host drill ping resolvectl': { sends: [{ operands: 'names' }] },
    getent: { asks: '', sends: [{ verb: 'hosts ahosts ahostsv4 ahostsv6', operands: 'names' }] },
  },
};
