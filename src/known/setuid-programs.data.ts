import type { Knowledge } from './knowledge.ts';

/** Programs by what the setuid bit makes of them. */
export const setuidPrograms = {
  source: "each program's own manual",
  asOf: '2026-11-26',
  /** Those that distributions install with the bit, as they are made for it. */
  usual:
    /(?:^|\/)(?:sudo|su|mount|umount|ping6?|passwd|chsh|chfn|chage|expiry|newgrp|sg|gpasswd|fusermount3?|pkexec|newuidmap|newgidmap|crontab|at|ssh-keysign|unix_chkpwd|dbus-daemon-launch-helper|bwrap|doas|sudoedit|traceroute6?|mtr-packet|ntfs-3g|mount\.\w+)$/,
} satisfies Knowledge;
