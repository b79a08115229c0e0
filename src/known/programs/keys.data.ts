import type { KeyMaking } from './columns.ts';
import type { Programs } from './program.ts';

const kind = 'a private key';
const gnupg: KeyMaking = {
  kind: 'a private key of GnuPG',
  by: 'gen-key generate-key full-gen-key full-generate-key quick-gen-key quick-generate-key',
};

/** Programs that make and verify keys, signatures and sums. */
export const keys: Programs = {
  source: "gnupg.org, docs.openssl.org, docs.sigstore.dev, man7.org, the other programs' own manuals",
  asOf: '2026-11-26',
  programs: {
    'gpg gpg2': {
      short: 'ouNRrz',
      long: 'keyserver keyserver-options keyring primary-keyring secret-keyring homedir output passphrase passphrase-fd passphrase-file pinentry-mode recipient local-user trust-model trustdb-name options status-fd logger-fd logger-file default-key batch-command compress-algo cipher-algo digest-algo s2k-cipher-algo s2k-digest-algo s2k-mode s2k-count import-options export-options verify-options auto-key-locate list-options weak-digest command-fd display-charset max-output',
      fetches: true,
      carries: true,
      putsInto: 'o output',
      trusts: {
        receives: 'recv-key recv-keys receive-keys fetch-keys',
        imports: 'import',
        converts: 'dearmor',
        shows: 'fingerprint show-keys with-fingerprint',
      },
      verifies: { options: 'verify verify-files' },
      namesOther: true,
      takes: [{ options: 'passphrase' }],
      makesKeys: [gnupg],
    },
    'gpgv gpgv2': { long: 'keyring homedir status-fd output', verifies: {} },
    'signify slsa-verifier sigstore sqv rsign': { verifies: {} },
    'sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum': { long: 'length', sums: {} },
    'sha1 sha224 sha256 sha384 sha512 md5 b2 b3': { sums: {} },
    b3sum: { short: 'l', long: 'length', sums: {} },
    shasum: { short: 'a', long: 'algorithm', sums: { option: 'a algorithm', front: 'sha', otherwise: '1' } },
    cksum: { short: 'al', long: 'algorithm length', sums: { option: 'a algorithm', otherwise: 'cksum' } },
    openssl: {
      oneDash: true,
      long: 'in out key keyout keyform inform outform newkey subj days config extensions reqexts addext passin passout pass k kfile K iv S md CA CAkey CAfile CApath CAserial set_serial extfile name policy cert certfile inkey export_name algorithm pkeyopt paramfile section verify signature sign hmac mac macopt connect accept servername certform caname keypbe certpbe macalg salt rand writerand engine startdate enddate crldays purpose',
      verifies: { verb: 'verify', options: 'verify' },
      passes: true,
      takesIn: 'in',
      putsInto: 'out',
      connects: { verb: 's_client', option: 'connect' },
      decodes: 'd',
      takes: [{ options: 'pass passin passout' }, { verb: 'enc', options: 'k' }, { verb: 'passwd', operand: -1 }],
      makesSecret: 'rand',
      hashes: true,
      quiet: 'pubout sign hmac noout',
      digests: true,
      makesKeys: [
        ...['genrsa', 'genpkey', 'gendsa'].map((verb) => ({ kind, verb, unless: 'genparam', out: 'out' })),
        { kind: 'a secret', verb: 'rand', needs: ['out'], out: 'out' },
        { kind, verb: 'ecparam', needs: ['genkey'], out: 'out' },
        { kind, verb: 'req', needs: ['newkey'], out: 'keyout' },
        // `-key` takes one that is there.
        { kind, verb: 'req', needs: ['x509 new', 'keyout'], unless: 'key', out: 'keyout' },
      ],
    },
    'ssh-keygen': {
      short: 'abCDEFfIMmNnOPRrSsTtVWwYZz',
      forLogins: 'A',
      takes: [{ options: 'N' }],
      makesKeys: [
        { kind: 'SSH host keys', by: 'A', path: '/etc/ssh/ssh_host_rsa_key' },
        { kind: 'an SSH key', type: 't', unless: 'l y F R H K L r D s T M G Y I W Q i k e B p c', out: 'f' },
      ],
    },
    'ssh-keyscan': { short: 'fOpTt' },
    keytool: {
      oneDash: true,
      long: 'alias keyalg keysize sigalg destalias dname startdate ext validity keypass keystore storepass storetype file provider destkeystore srckeystore deststorepass srcstorepass srcalias destkeypass srckeypass srcstoretype deststoretype',
      makesKeys: [{ kind, by: 'genkey genkeypair genseckey', out: 'keystore' }],
    },
    certtool: {
      long: 'outfile infile template load-privkey load-certificate load-ca-certificate load-ca-privkey bits sec-param key-type',
      makesKeys: [{ kind, needs: ['generate-privkey p'], out: 'outfile' }],
    },
    'make-ssl-cert mkcert': { makesKeys: [{ kind }] },
    'pwgen apg makepasswd': { makesSecret: '' },
    uuidgen: { makesChance: true },
    'rails rake': { makesSecret: 'secret' },
    mix: { makesSecret: 'phx.gen.secret' },
    wg: { makesSecret: 'genpsk', makesKeys: [{ kind: 'a private key of WireGuard', verb: 'genkey' }] },
    'age-keygen': {
      short: 'o',
      long: 'output',
      makesKeys: [{ kind: 'a private key of age', needs: ['o output'], out: 'o output' }],
    },
    minisign: {
      short: 'cHmPpstxV',
      verifies: {},
      makesKeys: [{ kind: 'a private key of minisign', by: 'G', out: 's' }],
    },
    cosign: {
      long: 'key certificate certificate-identity certificate-oidc-issuer rekor-url output-file',
      verifies: { verb: 'verify' },
      takesUnsigned: 'insecure-ignore-tlog insecure-ignore-sct',
      makesKeys: [{ kind: 'a private key of cosign', verb: 'generate-key-pair' }],
    },
    notation: { verifies: { verb: 'verify' } },
    step: {
      long: 'not-after not-before san ca ca-key profile kty crv curve size key provisioner password-file',
      makesKeys: [{ kind, verb: 'certificate create', unless: 'key', out: 4 }],
    },
  },
};
