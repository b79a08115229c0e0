import type { Knowledge } from './knowledge.ts';

const secure = '(?:tls|ssl|https)';

const certificate = '(?:cert|certs|certificate|certificates)';

const verify = '(?:verify|verification|validation|check|checks|errors?)';

/**
 * Names of switches for the check of certificates. The words are read from the end, where what is switched stands; before
 * them stands whose it is.
 */
export const tlsSwitches = {
  source: 'the documentation of the programs that have such switches',
  asOf: '2026-11-24',
  /** What turns the check off where it is on. */
  skipping: [
    `insecure_?skip_?(?:${secure}_?)?verify(?:_?upstream)?`,
    `(?:${secure}|smtp|ldap|gitea|forgejo|gogs|gitlab|github|bitbucket|influx)_?(?:skip|no)_?verify(?:_?insecure)?`,
    `(?:insecure_?)?(?:skip|no|disable|ignore|bypass)_?(?:${secure}_?${certificate}?|${certificate})_?${verify}`,
    `no_?check_?${certificate}`,
    `(?:allow|accept)_?(?:invalid|any|all|untrusted)_?(?:${secure}_?)?${certificate}`,
    `insecure_?${secure}`,
    `${secure}_?insecure`,
  ],
  /** What turns it off where it is off. */
  checking: [
    `${secure}_?(?:${certificate}_?)?(?:verify|verification)(?:_?(?:mode|peer|host|hostname|(?:server_?)?${certificate}))?`,
    `verify_?(?:${secure}|(?:${secure}_?)?${certificate}|peer)`,
    `check_?${certificate}`,
    `${certificate}_?(?:verify|verification|validation)`,
    'reject_?unauthorized',
  ],
} satisfies Knowledge;
