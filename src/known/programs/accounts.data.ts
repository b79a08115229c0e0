import type { Programs } from './program.ts';

const account = {
  short: 'bcdefgGhkKpPRsuZ',
  long: 'base-dir comment home-dir home expiredate inactive gid groups group skel key password shell uid ingroup gecos firstuid lastuid firstgid lastgid conf add_extra_groups root prefix',
};

/** Programs that make accounts, that change modes and owners of files, and that run others as somebody else. */
export const accounts: Programs = {
  source: "shadow-utils and coreutils: man7.org, busybox.net, github.com/tianon/gosu, the other programs' own manuals",
  asOf: '2026-11-24',
  programs: {
    'useradd adduser': { ...account, namesOther: true },
    usermod: { short: `${account.short}l`, long: `${account.long} login`, namesOther: true },
    'groupadd addgroup groupmod': {
      short: 'gKpRPUn',
      long: 'gid key password root prefix users new-name group',
      namesOther: true,
    },
    gpasswd: { short: 'adMAQ', long: 'add delete members administrators root' },
    passwd: { short: 'inRwx', long: 'inactive mindays root warndays maxdays repository prefix' },
    chpasswd: { short: 'csRP', long: 'crypt-method sha-rounds root prefix', namesOther: true },
    chmod: { only: 'Rcfvh-', long: 'reference' },
    'chown chgrp': { long: 'reference from' },
    setcap: { short: 'n' },
    sudo: {
      short: 'aCcDghpRrTtUu',
      long: 'user group host prompt close-from chdir chroot command-timeout type role other-user',
      stops: true,
      runsAs: { options: 'u user', otherwise: 'root' },
    },
    doas: { short: 'uCa', stops: true, runs: {}, runsAs: { options: 'u', otherwise: 'root' } },
    su: {
      short: 'csgGw',
      long: 'command session-command shell group supp-group whitelist-environment',
      runsAs: { operand: true },
    },
    runuser: {
      short: 'csgGuw',
      long: 'command session-command shell group supp-group user whitelist-environment',
      runsAs: { options: 'u user', operand: true },
    },
    'gosu su-exec s6-setuidgid setuidgid': { stops: true, runs: { operands: 1 }, runsAs: { operand: true } },
    setpriv: {
      long: 'reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile',
      stops: true,
      runs: {},
      runsAs: { options: 'reuid init-groups' },
    },
    chroot: { long: 'userspec groups', stops: true, runs: { operands: 1 }, runsAs: { options: 'userspec' } },
    chpst: { short: 'uUbeomdfclrtnP/', stops: true, runsAs: { options: 'u U' } },
    'start-stop-daemon': {
      short: 'cxapunsdNrRgIkP',
      long: 'chuid user group exec startas pidfile name signal retry chdir chroot nicelevel procsched iosched umask ppid pid',
      runsAs: { options: 'c chuid' },
    },
  },
};
