import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

const everything = /(?:^|,)\*(?:$|,)/;

/** Who signs packages, and what switches the check of it off. */
export const packageSigning: Knowledge<{
  readonly signed: readonly string[];
  readonly cleartext: ReadonlySet<string>;
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly asking: Readonly<Record<string, ReadonlySet<string>>>;
  readonly values: Readonly<Record<string, RegExp>>;
  readonly variables: Readonly<Record<string, RegExp>>;
  readonly lines: readonly (readonly [manager: string, RegExp])[];
  readonly trusting: Readonly<Record<string, string>>;
  readonly keyFile: RegExp;
  readonly keyFolders: RegExp;
}> = {
  source: [
    'apt-get(8), apk(8), dnf(8), zypper(8), pacman.conf(5)',
    'https://go.dev/ref/mod#environment-variables',
    "the distributions' lists of mirrors",
  ],
  asOf: '2026-11-24',
  /** Distributions whose packages are signed, so that TLS adds only privacy; their mirrors are called after them. */
  signed:
    'debian.org ubuntu.com alpinelinux.org centos.org fedoraproject.org rockylinux.org almalinux.org kali.org raspbian.org raspberrypi.com raspberrypi.org archlinux.org opensuse.org'.split(
      ' ',
    ),
  /**
   * Programs whose distributions fetch without TLS unless they are told otherwise (Debian, Ubuntu, CentOS 7, openSUSE), so
   * that nothing but signatures vouches for what comes; and those that install files, wherever they are from.
   */
  cleartext: wordSet(
    'apt apt-get aptitude add-apt-repository apt-add-repository yum yum-config-manager zypper dpkg rpm tlmgr',
  ),
  /** Options that switch signatures off, by the package manager that has them. */
  options: {
    apt: ['allow-unauthenticated', 'allow-untrusted', 'force-yes', 'allow-insecure-repositories'],
    apk: ['allow-untrusted'],
    dnf: ['nogpgcheck', 'no-gpgcheck', 'nogpgchecks', 'no-gpgchecks'],
    zypper: ['no-gpg-checks', 'no-gpgcheck', 'G', 'allow-unsigned-rpm'],
    dpkg: ['force-bad-verify'],
    flatpak: ['no-gpg-verify'],
    tlmgr: ['no-verify-downloads'],
    snap: ['dangerous'],
    choco: ['allow-empty-checksums', 'allow-empty-checksums-secure', 'ignore-checksum', 'ignore-checksums'],
    rpm: ['nosignature', 'nodigest', 'noverify', 'nofiledigest', 'nogpg'],
  },
  /** Subcommands that install nothing and fetch nothing to install, so that no signature matters to them. */
  asking: {
    apk: wordSet('index verify info search list dot policy version stats audit manifest mkndx adbdump adbsign'),
    apt: wordSet('list search show policy clean autoclean autoremove remove purge'),
    dnf: wordSet('list search info repolist repoquery provides clean remove erase'),
    zypper: wordSet('search se info if packages pa patterns repos lr clean remove rm'),
  },
  /** Settings that do, as the value of an option. */
  values: {
    apt: /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowDowngradeToInsecureRepositories)=(?:true|yes|1)$/i,
    dnf: /^(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no)$/i,
  },
  /**
   * Variables that keep `go` from comparing modules with the checksum database, by the values that do it for all of them;
   * the modules of one organisation are in no public database.
   */
  variables: {
    GOSUMDB: /^off$/,
    GONOSUMDB: everything,
    GOPRIVATE: everything,
    GONOSUMCHECK: /^(?!0$|false$)\S/,
  },
  /** Lines of a package manager's configuration that switch signatures off. */
  lines: [
    ['dnf', /(?<!\w)gpgcheck\s*=\s*(?:0|false|no)\b/i],
    ['apt', /\bTrusted:\s*yes\b/i],
    ['apt', /\bAllowUnauthenticated["']?\s*["']?(?:true|yes|1)\b/i],
    ['apt', /\bAllow(?:Insecure|DowngradeToInsecure)Repositories["']?\s*["']?(?:true|yes|1)\b/i],
    ['pacman', /\bSigLevel\s*=\s*(?:Never|Optional TrustAll)\b/i],
  ],
  /** What makes a package manager trust a repository by its key, in our words. */
  trusting: {
    apt: 'Put the key of the repository into `/etc/apt/keyrings` and name it with `signed-by=`.',
    dnf: 'Name the key of the repository with `gpgkey=` and leave `gpgcheck=1`.',
    zypper: 'Import the key of the repository with `rpm --import`.',
    rpm: 'Import the key of the publisher with `rpm --import`.',
    apk: 'Put the key of the repository into `/etc/apk/keys`.',
    pacman: 'Import the key of the repository with `pacman-key --add` and `--lsign-key`.',
    go: 'Name only your own modules: `GOPRIVATE=git.example.com`. All others are then compared with the checksum database.',
  },

  keyFile: /\.(?:gpg|asc|key|pub)$/i,
  keyFolders: /^\/(?:etc\/apt\/(?:trusted\.gpg\.d|keyrings)|usr\/share\/keyrings|etc\/apk\/keys|etc\/pki\/rpm-gpg)\//,
};
