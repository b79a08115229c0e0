import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** Packages by what they are for, under the names that Debian, Alpine and Fedora give them. */
export const notablePackages = {
  source: ['packages.debian.org', 'pkgs.alpinelinux.org', 'packages.fedoraproject.org'],
  asOf: '2026-11-24',
  /** Packages of Debian, Alpine and Fedora, by their names there. */
  attackTools: wordSet(
    'netcat netcat-openbsd netcat-traditional nc ncat nmap nmap-ncat socat tcpdump telnet inetutils-telnet busybox-extras gdb gdbserver strace ltrace tshark wireshark hydra john sqlmap masscan nikto ettercap-text-only proxychains proxychains4 proxychains-ng hping3 dsniff aircrack-ng metasploit-framework chisel mimikatz responder rsh-client tftp tftp-hpa arp-scan',
  ),
  /** What they run, where it is called otherwise than the package. */
  toolPrograms: new Map([
    ...['netcat', 'netcat-openbsd', 'netcat-traditional', 'nc', 'ncat', 'nmap-ncat'].map(
      (name): [string, readonly string[]] => [name, ['nc', 'netcat', 'ncat']],
    ),
    ['nmap', ['ncat', 'nping']],
    ['inetutils-telnet', ['telnet']],
    ['busybox-extras', ['telnet', 'ftpd', 'httpd', 'tftp', 'dnsd']],
    ['tftp-hpa', ['tftp']],
    ['ettercap-text-only', ['ettercap']],
    ['metasploit-framework', ['msfconsole']],
    ['rsh-client', ['rsh']],
  ]),
  buildTools:
    /^(?:build-essential|build-base|gcc(?:-\d+)?|g\+\+(?:-\d+)?|gcc-c\+\+|clang(?:-\d+)?|make|cmake|autoconf|automake|libtool|ninja-build|meson|golang(?:-go)?|go|rustc|cargo|maven|gradle|openjdk-\d+-jdk(?:-headless)?|openjdk\d+(?:-jdk)?|.+-dev|.+-devel|@?[Dd]evelopment[ -][Tt]ools)$/,
  dockerClients: new Set([
    'docker',
    'docker.io',
    'docker-ce',
    'docker-ce-cli',
    'docker-cli',
    'docker-engine',
    'moby-engine',
    'moby-cli',
    'docker-ee',
  ]),
  /** Where its makers have the script that installs them. */
  dockerInstaller: /^https?:\/\/get\.docker\.com\/?$/,
  /** What a host's container runtime needs to give containers its accelerators; in a container it has nothing to do. */
  hostRuntimes:
    /^(?:nvidia-container-(?:toolkit(?:-base)?|runtime(?:-hook)?)|nvidia-docker2?|libnvidia-container(?:1|-tools)|amd-container-(?:toolkit|runtime)|habanalabs-container-runtime)$/,
  /** Packages of such servers, by their names in Debian, Alpine and Fedora. */
  adminServers: new Set([
    'openssh-server',
    'openssh-server-pam',
    'dropbear',
    'telnetd',
    'inetutils-telnetd',
    'xrdp',
    'tigervnc-standalone-server',
    'x11vnc',
    'tightvncserver',
    'vnc4server',
  ]),
  /** Others that take the passwords of a system's accounts over the network, by the names of packages, programs and services. */
  passwordServers: wordSet(
    'ssh sshd telnet-server in.telnetd vsftpd proftpd proftpd-basic proftpd-core pure-ftpd tigervnc-server vncserver x2goserver nxserver xrdp-sesman cockpit cockpit-ws cockpit.socket webmin usermin shellinabox shellinaboxd rstudio-server rserver jupyterhub samba smbd dovecot dovecot-core dovecot-imapd rsh-server rsh-redone-server krb5-telnetd',
  ),
} satisfies Knowledge;
