import type { Knowledge } from './knowledge.ts';

/** Pluggable authentication: who is asked for what before an account becomes root. */
export const pam = {
  source: [
    'pam.d(5), su(1), sudo(8), doas(1), sshd(8), and the stacks that Debian, Fedora, Arch and Alpine share',
    'pam_permit(8), pam_wheel(8), pam_succeed_if(8), pam_env(8), pam_faildelay(8), pam_group(8), pam_cap(8)',
  ],
  asOf: '2026-11-30',
  /** The services that make somebody root, and what these include. */
  services:
    /^\/etc\/pam\.d\/(?:su|su-l|sudo|sudo-i|doas|login|sshd|remote|common-auth|system-auth|system-login|password-auth|base-auth)$/,
  /** Modules that let everybody in. */
  permits: /\bpam_permit\.so\b/,
  /** Modules that let in by what an account is, and ask it for nothing. */
  trusts: /\bpam_wheel\.so\b.{0,200}\btrust\b|\bpam_succeed_if\.so\b/,
  /** Modules that say nothing of who somebody is. */
  neutral: /\bpam_(?:env|faildelay|group|cap)\.so\b/,
} satisfies Knowledge;
