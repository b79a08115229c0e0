import type { ProgramRecord, Programs } from './program.ts';

const account = {
  short: 'bcdefgGhkKpPRsuZ',
  long: 'base-dir comment home-dir home expiredate inactive gid groups group skel key password shell uid ingroup gecos firstuid lastuid firstgid lastgid conf add_extra_groups root prefix',
};
const group = {
  short: 'gKpRPUn',
  long: 'gid key password root prefix users new-name group',
  namesOther: true,
} satisfies ProgramRecord;

/** Programs that make accounts, that change modes and owners of files, and that run others as somebody else. */
export const accounts: Programs = {
  source: "shadow-utils and coreutils: man7.org, busybox.net, github.com/tianon/gosu, the other programs' own manuals",
  asOf: '2026-11-24',
  programs: {
    useradd: {
      ...account,
      namesOther: true,
      accounts: { does: 'creates', id: 'u uid', groups: 'G groups' },
      passwords: { from: 'option', option: 'p password' },
    },
    adduser: { ...account, namesOther: true, accounts: { does: 'creates', id: 'u uid', pair: true } },
    usermod: {
      short: `${account.short}l`,
      long: `${account.long} login`,
      namesOther: true,
      accounts: { does: 'changes', id: 'u uid', groups: 'G groups', locks: 'L lock' },
      passwords: { from: 'option', option: 'p password' },
    },
    'userdel deluser': { accounts: { does: 'removes' } },
    'groupadd groupmod': group,
    addgroup: { ...group, accounts: { does: 'joins', pair: true } },
    gpasswd: {
      short: 'adMAQ',
      long: 'add delete members administrators root',
      accounts: { does: 'joins', member: 'a add' },
    },
    passwd: {
      short: 'inRwx',
      long: 'inactive mindays root warndays maxdays repository prefix',
      accounts: { does: 'changes', locks: 'l lock' },
      passwords: {
        from: 'input',
        none: 'd delete',
        unless: 'l lock S status u unlock e expire x maxdays n mindays w warndays i inactive',
      },
    },
    chpasswd: {
      short: 'csRP',
      long: 'crypt-method sha-rounds root prefix',
      namesOther: true,
      passwords: { from: 'lines', hashed: 'e encrypted' },
    },
    newusers: { passwords: { from: 'accounts' } },
    mkpasswd: { hashes: true },
    chmod: {
      only: 'Rcfvh-',
      long: 'reference',
      local: true,
      modes: { operand: 0, recursive: 'R recursive', like: 'reference' },
    },
    chown: { long: 'reference from', local: true, owners: { operand: 0, recursive: 'R recursive' } },
    chgrp: { long: 'reference from' },
    setfacl: {
      short: 'mMxX',
      long: 'modify modify-file remove remove-file set set-file restore',
      modes: { option: 'm modify set', recursive: 'R recursive', entries: true },
    },
    umask: { modes: { mask: true } },
    setcap: { short: 'n', setsCapabilities: true },
    sudo: {
      short: 'aCcDghpRrTtUu',
      long: 'user group host prompt close-from chdir chroot command-timeout type role other-user',
      stops: true,
      wraps: 'root',
      readsOrders: { by: 'i s login shell', bare: 0 },
      runsAs: { options: 'u user', otherwise: 'root' },
    },
    doas: { short: 'uCa', stops: true, runs: {}, runsAs: { options: 'u', otherwise: 'root' } },
    su: {
      wraps: 'account',
      readsOrders: { unless: 'c command session-command', bare: 1 },
      short: 'csgGw',
      long: 'command session-command shell group supp-group whitelist-environment',
      runsAs: { operand: true },
    },
    runuser: {
      wraps: 'account',
      readsOrders: { unless: 'u user c command session-command', bare: 1 },
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
    chroot: {
      long: 'userspec groups',
      stops: true,
      runs: { operands: 1, rooted: true },
      readsOrders: { bare: 1 },
      runsAs: { options: 'userspec' },
    },
    chpst: { short: 'uUbeomdfclrtnP/', stops: true, runsAs: { options: 'u U' } },
    'start-stop-daemon': {
      short: 'cxapunsdNrRgIkP',
      long: 'chuid user group exec startas pidfile name signal retry chdir chroot nicelevel procsched iosched umask ppid pid',
      runsAs: { options: 'c chuid' },
    },
  },
};
