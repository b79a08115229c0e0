/**
 * Switches that programs name themselves for the check of certificates: `GF_SMTP_SKIP_VERIFY`, `insecureSkipVerify`,
 * `ELASTICSEARCH_SSL_VERIFICATIONMODE`. The words are read from the end, where what is switched stands; before them stands whose
 * it is.
 */

const secure = '(?:tls|ssl|https)';
const certificate = '(?:cert|certs|certificate|certificates)';
const verify = '(?:verify|verification|validation|check|checks|errors?)';

/** What turns the check off where it is on. */
const skipping = new RegExp(
  ends([
    `insecure_?skip_?(?:${secure}_?)?verify(?:_?upstream)?`,
    `(?:${secure}|smtp|ldap|gitea|forgejo|gogs|gitlab|github|bitbucket|influx)_?(?:skip|no)_?verify(?:_?insecure)?`,
    `(?:insecure_?)?(?:skip|no|disable|ignore|bypass)_?(?:${secure}_?${certificate}?|${certificate})_?${verify}`,
    `no_?check_?${certificate}`,
    `(?:allow|accept)_?(?:invalid|any|all|untrusted)_?(?:${secure}_?)?${certificate}`,
    `insecure_?${secure}`,
    `${secure}_?insecure`,
  ]),
);

/** What turns it off where it is off. */
const checking = new RegExp(
  ends([
    `${secure}_?(?:${certificate}_?)?(?:verify|verification)(?:_?(?:mode|peer|host|hostname|(?:server_?)?${certificate}))?`,
    `verify_?(?:${secure}|(?:${secure}_?)?${certificate}|peer)`,
    `check_?${certificate}`,
    `${certificate}_?(?:verify|verification|validation)`,
    'reject_?unauthorized',
  ]),
);

/** Docker's own client takes any text for yes. */
const other = /^docker_tls_verify$/;

function ends(each: readonly string[]): string {
  return `(?:^|_)(?:${each.join('|')})$`;
}

/** What each of them has in it, and most names have not: they are done with it. */
const told = /verif|insecure|cert|ssl|tls|https|unauthorized/i;

const on = /^(?:1|true|t|yes|y|on)$/i;
const off = /^(?:0|false|f|no|n|off|none|never|disabled?)$/i;

/** Whether a text is an answer to what a switch asks. */
export function isAnswer(text: string): boolean {
  return on.test(text) || off.test(text);
}

/** Whether something with such a name and value turns the check of certificates off. */
export function switchesCheckOff(name: string, value: string): boolean {
  if (!told.test(name)) return false;
  const isOn = on.test(value);
  if (!isOn && !off.test(value)) return false;
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '_');
  return (isOn ? skipping : checking).test(words) && !other.test(words);
}

/** Whether a switch is a proxy's for what stands behind it, which is mostly in its own network. */
export function isTowardsBackend(name: string): boolean {
  return /servers?[_-]?transport|forward[_-]?auth|upstream|reverse_proxy/i.test(name);
}
