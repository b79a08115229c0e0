import { tlsSwitches } from './tls-switches.data.ts';

const skipping = new RegExp(ends(tlsSwitches.skipping));
const checking = new RegExp(ends(tlsSwitches.checking));

function ends(each: readonly string[]): string {
  return `(?:^|_)(?:${each.join('|')})$`;
}

/**
 * Switches that programs name themselves for the check of certificates: `GF_SMTP_SKIP_VERIFY`, `insecureSkipVerify`,
 * `ELASTICSEARCH_SSL_VERIFICATIONMODE`.
 */

/** Docker's own client takes any text for yes. */
const other = /^docker_tls_verify$/;

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
