import type { Knowledge } from './knowledge.ts';

const everything = /(?:^|,)\*(?:$|,)/;

/** Who signs packages, and what switches the check of it off. */
export const packageSigning: Knowledge<{
  readonly signed: readonly string[];
  readonly variables: Readonly<Record<string, RegExp>>;
  readonly lines: readonly (readonly [manager: string, RegExp])[];
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
  keyFile: /\.(?:gpg|asc|key|pub)$/i,
  keyFolders: /^\/(?:etc\/apt\/(?:trusted\.gpg\.d|keyrings)|usr\/share\/keyrings|etc\/apk\/keys|etc\/pki\/rpm-gpg)\//,
};
