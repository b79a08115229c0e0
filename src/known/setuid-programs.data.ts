import type { Knowledge } from './knowledge.ts';

/** Programs by what the setuid bit makes of them. */
export const setuidPrograms = {
  source: ["each program's own manual", 'gtfobins.github.io (SUID)'],
  asOf: '2026-11-26',
  /** They run any command, or write any file, that they are given. */
  obedient:
    /(?:^|\/)(?:(?:ba|da|a|z|k|fi)?sh|busybox|toybox|env|find|xargs|awk|gawk|mawk|sed|vim?|nano|less|make|tar|cp|mv|dd|tee|chmod|chown|rsync|python[\d.]*|perl[\d.]*|ruby[\d.]*|node(?:js)?|php[\d.]*|lua[\d.]*|gdb|strace|socat|nsenter|unshare|chroot|docker)$/,
  /** Those that distributions install with the bit, as they are made for it. */
  usual:
    /(?:^|\/)(?:sudo|su|mount|umount|ping6?|passwd|chsh|chfn|chage|expiry|newgrp|sg|gpasswd|fusermount3?|pkexec|newuidmap|newgidmap|crontab|at|ssh-keysign|unix_chkpwd|dbus-daemon-launch-helper|bwrap|doas|sudoedit|traceroute6?|mtr-packet|ntfs-3g|mount\.\w+)$/,
} satisfies Knowledge;
