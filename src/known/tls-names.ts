import { readSwitchName, switchAnswer } from './switch-values.ts';
import { tlsSwitches } from './tls-switches.data.ts';

const trusting = new RegExp(ends(tlsSwitches.trusting));
const checking = new RegExp(ends(tlsSwitches.checking));
const ignoring = new RegExp(ends(tlsSwitches.ignoring));
const skipped = new RegExp(ends(tlsSwitches.skipped));

function ends(each: readonly string[]): string {
  return `(?:^|_)(?:${each.join('|')})$`;
}

/** Docker's own client takes any text for yes. */
const other = /^docker_tls_verify$/;

/** What each of them has in it, and most names have not: they are done with it. */
const told = /verif|insecure|cert|ssl|tls|https|unauthorized/i;

/**
 * Whether something with such a name and value turns the check of certificates off: switches that programs name themselves,
 * such as `GF_SMTP_SKIP_VERIFY`, `insecureSkipVerify` and `ELASTICSEARCH_SSL_VERIFICATIONMODE`.
 */
export function switchesCheckOff(name: string, value: string): boolean {
  const answer = told.test(name) ? switchAnswer(value) : undefined;
  if (answer === undefined) return false;
  const { words, about, turned } = readSwitchName(name);
  if (answer !== turned) return trusting.test(words);
  const isOff = checking.test(about) || ignoring.test(words) || (turned && skipped.test(about));
  return isOff && !other.test(about);
}

/** Whether something with such a name and value turns TLS itself off. */
export function switchesTlsOff(name: string, value: string): boolean {
  const { words, about, turned } = readSwitchName(name);
  return /^(?:ssl|tls)$/.test(about) && switchAnswer(value) === turned && !ignoring.test(words);
}

/** Whether a switch is a proxy's for what stands behind it, which is mostly in its own network. */
export function isTowardsBackend(name: string): boolean {
  return /servers?[_-]?transport|forward[_-]?auth|upstream|reverse_proxy/i.test(name);
}
