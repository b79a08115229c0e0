import type { Knowledge } from './knowledge.ts';

/** Programs that run whatever command they are told to, or write whatever file: with root's rights they are root. */
export const anyCommandPrograms: Knowledge<{ readonly names: RegExp; readonly capabilities: ReadonlySet<string> }> = {
  source: ["each program's own manual", 'capabilities(7)'],
  asOf: '2026-11-26',
  names:
    /^(?:busybox|toybox|(?:ba|da|z|k|a|c|tc|fi)?sh|env|find|xargs|vi|vim(?:\.\w+)?|nvim|nano|ed|emacs|less|more|man|awk|gawk|mawk|sed|tar|cpio|zip|cp|mv|dd|tee|install|chmod|chown|perl[\d.]*|python[\d.]*|pypy[\d.]*|ruby[\d.]*|php[\d.]*|lua[\d.]*|node|nodejs|bun|deno|java|jshell|tclsh[\d.]*|expect|gdb|strace|ltrace|docker|nsenter|unshare|chroot|make|git|nmap|socat|rsync|screen|tmux|watch|timeout|nice|setarch|taskset|flock|start-stop-daemon|systemctl|mount)$/,
  /** Capabilities with which such a program makes itself root, or does what root does. */
  capabilities: new Set([
    ...['ALL', 'SETUID', 'SETGID', 'SYS_ADMIN', 'SYS_PTRACE', 'SYS_MODULE', 'DAC_OVERRIDE', 'DAC_READ_SEARCH'],
    ...['CHOWN', 'FOWNER', 'SETFCAP'],
  ]),
};
