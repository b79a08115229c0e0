import type { Knowledge } from './knowledge.ts';

const secure = '(?:tls|ssl|https)';

const certificate = '(?:cert|certs|certificate|certificates)';

const verify = '(?:verify|verification|validation|check|checks|errors?)';

/**
 * Names of switches for the check of certificates, without the words that turn them over. They are read from the end, where
 * what is switched stands; before it stands whose it is.
 */
export const tlsSwitches = {
  source: 'the documentation of the programs that have such switches',
  asOf: '2026-11-24',
  /** What turns the check off where it is off. */
  checking: [
    `${secure}_?(?:${certificate}_?)?(?:verify|verification)(?:_?(?:mode|peer|host|hostname|(?:server_?)?${certificate}))?`,
    `verify_?(?:${secure}|(?:${secure}_?)?${certificate}|peer)`,
    `check_?${certificate}`,
    `${certificate}_?(?:verify|verification|validation)`,
    'reject_?unauthorized',
    'strict_?(?:tls|ssl)',
  ],
  /** The same by what it ignores, which some call the certificate itself: `ignoreTLS` of Nodemailer asks for no TLS. */
  ignoring: [`ignor(?:e|es|ed|ing)_?(?:ssl|https|(?:${secure}_?)?${certificate})`],
  /** The same where a word turns it over: what is there to skip or to ignore may be about something else by itself. */
  skipped: [
    `insecure_?(?:${secure}_?)?verify(?:_?upstream)?`,
    `(?:${secure}|smtp|ldap|gitea|forgejo|gogs|gitlab|github|bitbucket|influx)_?verify(?:_?insecure)?`,
    `(?:${secure}_?${certificate}?|${certificate})_?${verify}`,
  ],
  /** What turns it off where it is on; with the words that turn it over, which may be about this alone. */
  trusting: [
    `(?:allow|accept|trust)_?(?:invalid|any|all|untrusted|unverified|self_?signed)_?(?:${secure}_?)?${certificate}`,
    `(?:insecure|unsafe|unverified)_?${secure}`,
    `${secure}_?(?:allow_?)?insecure`,
  ],
} satisfies Knowledge;
