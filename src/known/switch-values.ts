/** What a switch says: a word of its name that negates turns its value over. */

import type { Setting } from '../text/setting.ts';
import { wordSet } from '../text/word-set.ts';

const on = /^(?:1|true|t|yes|y|on|enabled?)$/i;
const off = /^(?:0|false|f|no|n|off|none|never|disabled?)$/i;

/** Whether a text answers yes or no to what a switch asks; undefined where it answers something else. */
export function switchAnswer(text: string): boolean | undefined {
  const answer = text.trim();
  return on.test(answer) || (off.test(answer) ? false : undefined);
}

/** Whether a value turns something on: `1`, `true`, `yes`, `on`, in any case; not what only the run knows. */
export function isSwitchedOn(setting: Pick<Setting, 'value'> | undefined): boolean {
  return setting?.value !== undefined && switchAnswer(setting.value) === true;
}

/** Whether a value turns something off: `0`, `false`, `no`, `off`; not what only the run knows. */
export function isSwitchedOff(setting: Pick<Setting, 'value'> | undefined): boolean {
  return setting?.value !== undefined && switchAnswer(setting.value) === false;
}

const negating = wordSet(`
  no not non dont never without skip skips skipped skipping disable disables disabled disabling ignore ignores ignored ignoring
  bypass bypassed bypassing omit off
`);

/** What says of a switch that it is one. */
const saysNothing = wordSet('enable enables enabled use do should is flag option');

/** A word that negates, written together with what it negates: `skipverify`, `nocheck`, `tlsskipverify`. */
const joined =
  /(?<=^|_|insecure|tls|ssl|https)_?(no|dont|without|skip|disable|ignore|bypass)(?=verif|valid|check|cert|ssl|tls|https|auth)/g;

/** What the name of a switch asks. */
export interface SwitchName {
  /** Its words in lower case, joined by `_`: `disable_ssl_verify` of `--disableSSLVerify`. */
  readonly words: string;
  /** Those of them that negate nothing: `ssl_verify`. */
  readonly about: string;
  /** Whether those that do turn it over, so that its yes means no. */
  readonly turned: boolean;
}

export function readSwitchName(name: string): SwitchName {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '_')
    .replaceAll(joined, '_$1_')
    .split('_')
    .filter((word) => word !== '' && !saysNothing.has(word));
  const about = words.filter((word) => !negating.has(word));
  return { words: words.join('_'), about: about.join('_'), turned: (words.length - about.length) % 2 === 1 };
}

/** Whether a word in front turns over what is a switch without it, in a name that `_` parts: `DISABLE_AUTH_BYPASS`, not `DISABLE_AUTH`. */
export function isTurnedOver(name: string, isSwitch: (name: string) => boolean): boolean {
  const words = name.split('_');
  const first = words.findIndex((word) => negating.has(word.toLowerCase()));
  const rest = words.toSpliced(first, 1).join('_');
  return first !== -1 && isSwitch(rest) && !isTurnedOver(rest, isSwitch);
}
