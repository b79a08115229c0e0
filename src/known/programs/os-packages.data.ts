import type { Orders } from './columns.ts';
import type { ProgramRecord, Programs } from './program.ts';

const fetchesPackages = { fetches: true, cleartext: true } satisfies ProgramRecord;

const aptKey =
  /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowDowngradeToInsecureRepositories)=(?:true|yes|1)$/i;

const dnf = {
  short: 'cdexR',
  long: 'enablerepo disablerepo repo repoid setopt installroot releasever exclude disableexcludes repofrompath forcearch config',
  manager: {
    name: 'dnf',
    system: true,
    install: 'install localinstall reinstall groupinstall in',
    upgrade: 'update upgrade upgrade-minimal update-minimal distro-sync dist-upgrade up',
    refresh: 'makecache check-update',
    remove: 'remove erase autoremove',
    tries: 'assumeno downloadonly',
    groups: 'group module',
    many: { names: /^@/, words: 'group groupinstall' },
    // name-1.2.3, name-1:2.3-4.el9, and name:stream of a module
    separator: /-(?=\d{1,8}(?:[.:]\w|-\d))|:(?=\w)/,
  },
  signatures: {
    of: 'dnf',
    off: 'nogpgcheck no-gpgcheck nogpgchecks no-gpgchecks',
    values: /^(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no)$/i,
    asking: 'list search info repolist repoquery provides clean remove erase',
    trusting: 'Name the key of the repository with `gpgkey=` and leave `gpgcheck=1`.',
  },
  certificates: {
    set: { options: 'setopt', values: /sslverify=(?:0|false|no)$/i },
    authority: '`sslcacert=/path/to/ca.crt`',
  },
  namesOther: true,
} satisfies ProgramRecord;
const dnfConfigManager = {
  short: 'c',
  long: 'setopt add-repo config save',
  fetches: true,
  signatures: dnf.signatures,
  certificates: dnf.certificates,
} satisfies ProgramRecord;

/** `%(…)` of RPM's macros. */
const macros = { options: 'D E define eval', escapes: /%\(([^()\n]{1,2000})/g } satisfies Orders;

/** Package managers of distributions. */
export const osPackages: Programs = {
  source:
    "the managers' own manuals: apt-get(8), apk(8), dnf(8), zypper(8), pacman(8), pacman.conf(5), rpm(8), dpkg(1)",
  asOf: '2026-11-26',
  programs: {
    'apt apt-get xx-apt xx-apt-get aptitude apt-fast': {
      short: 'tocaP',
      long: 'target-release default-release option config-file',
      orders: {
        options: 'o option',
        behind: /^(?:dpkg|apt(?:::update)?)::(?:pre|post)-(?:invoke|install-pkgs)(?:-success)?:{0,2}=/i,
      },
      manager: {
        name: 'apt',
        system: true,
        install: 'install reinstall build-dep',
        upgrade: 'upgrade dist-upgrade full-upgrade safe-upgrade',
        refresh: 'update',
        remove: 'remove purge autoremove',
        tries: 's simulate just-print dry-run recon no-act print-uris d download-only',
        separator: /[=/]/,
        many: { names: /\^$/ },
        bare: 'no-install-recommends without-recommends',
        sweeps: 'autoremove auto-remove autopurge auto-purge',
        unseen: 'download source satisfy build-dep',
      },
      cleartext: true,
      signatures: {
        off: 'allow-unauthenticated allow-untrusted force-yes allow-insecure-repositories',
        values: aptKey,
        asking: 'list search show policy clean autoclean autoremove remove purge',
        trusting: 'Put the key of the repository into `/etc/apt/keyrings` and name it with `signed-by=`.',
      },
      certificates: {
        set: { options: 'o option', values: /::Verify-(?:Peer|Host)=(?:0|false|no)$/i },
        authority: '`-o Acquire::https::CAInfo=/path/to/ca.crt`',
      },
      namesOther: true,
    },
    'apt-key': {
      long: 'keyring keyserver keyserver-options homedir',
      fetches: true,
      trusts: { verbs: 'add adv', receives: 'recv recv-key recv-keys receive-keys fetch-key fetch-keys' },
    },
    'apt-mark': { forgets: 'auto' },
    'apt-add-repository add-apt-repository': { ...fetchesPackages, addsSource: true },
    'mk-build-deps gdebi apt-file apt-show-versions rosdep ubuntu-drivers tasksel playwright debootstrap': {
      installsUnseen: true,
    },
    dpkg: {
      long: 'admindir root instdir pre-invoke post-invoke',
      orders: { options: 'pre-invoke post-invoke' },
      cleartext: true,
      unpacks: true,
      signatures: { off: 'force-bad-verify' },
    },
    'dpkg-statoverride': { long: 'admindir root', modes: { operand: 2, by: 'add' } },
    'docker-php-ext-enable docker-php-ext-install install-php-extensions phpenmod': { enables: true },
    'dpkg-reconfigure': { makesKeys: [{ kind: 'SSH host keys', word: 'openssh-server' }] },
    'apk xx-apk': {
      short: 'Xtp',
      long: 'repository virtual root arch keys-dir repositories-file wait cache-dir cache-max-age progress-fd',
      manager: {
        name: 'apk',
        system: true,
        install: 'add',
        upgrade: 'upgrade',
        refresh: 'update',
        remove: 'del',
        tries: 's simulate',
        separator: /[=<>~]{1,2}/,
        virtual: 't virtual',
      },
      signatures: {
        off: 'allow-untrusted',
        asking: 'index verify info search list dot policy version stats audit manifest mkndx adbdump adbsign',
        trusting: 'Put the key of the repository into `/etc/apk/keys`.',
      },
      certificates: { off: 'no-check-certificate' },
      namesOther: true,
    },
    'dnf dnf5 microdnf tdnf': dnf,
    // CentOS 7 has it, whose mirrors are asked without TLS.
    yum: { ...dnf, cleartext: true },
    'dnf-config-manager': dnfConfigManager,
    'yum-config-manager': { ...dnfConfigManager, cleartext: true },
    zypper: {
      short: 'rRDcpt',
      long: 'repo root installroot from type reposd-dir config',
      manager: {
        name: 'zypper',
        system: true,
        install: 'install in source-install si',
        upgrade: 'update up dist-upgrade dup patch',
        refresh: 'refresh ref',
        remove: 'remove rm',
        tries: 'D dry-run d download-only',
        separator: /[=<>]{1,2}/,
        bare: 'no-recommends without-recommends',
        many: { options: { options: 't type', values: /^pattern$/ } },
      },
      cleartext: true,
      signatures: {
        off: 'no-gpg-checks no-gpgcheck G allow-unsigned-rpm',
        asking: 'search se info if packages pa patterns repos lr clean remove rm',
        trusting: 'Import the key of the repository with `rpm --import`.',
      },
    },
    'pacman yay paru': {
      short: 'br',
      long: 'dbpath root config ignore overwrite arch cachedir',
      manager: {
        name: 'pacman',
        system: true,
        install: '',
        rolling: true,
        byOption: { install: 'S sync', upgrade: 'u sysupgrade', asks: 's c i' },
        separator: /[=<>]{1,2}/,
      },
      signatures: { trusting: 'Import the key of the repository with `pacman-key --add` and `--lsign-key`.' },
    },
    rpm: {
      short: 'DEr',
      long: 'define eval root dbpath prefix relocate excludepath queryformat qf undefine load rcfile macros',
      ...fetchesPackages,
      orders: macros,
      installsFiles: { unless: 'import q query' },
      unpacks: true,
      verifies: { options: 'K checksig' },
      trusts: { imports: 'import' },
      signatures: {
        off: 'nosignature nodigest noverify nofiledigest nogpg',
        asks: 'q V e query verify erase',
        trusting: 'Import the key of the publisher with `rpm --import`.',
      },
    },
    rpmkeys: {
      short: 'DEr',
      long: 'root dbpath define',
      verifies: { options: 'K checksig' },
      trusts: { imports: 'import' },
    },
    choco: {
      oneDash: true,
      long: 'version source s',
      signatures: { off: 'allow-empty-checksums allow-empty-checksums-secure ignore-checksum ignore-checksums' },
    },
    flatpak: { signatures: { off: 'no-gpg-verify' } },
    snap: { signatures: { off: 'dangerous' } },
    tlmgr: { cleartext: true, signatures: { off: 'no-verify-downloads' } },
    'subscription-manager': {
      long: 'activationkey org username password environment serverurl baseurl',
      takes: [{ options: 'activationkey' }],
    },
    rpmbuild: { short: 'DEr', long: 'define eval root', orders: macros, buildsPackages: true },
    'abuild dpkg-buildpackage dpkg-deb debuild makepkg melange fpm': { buildsPackages: true },
  },
};
