/**
 * What a variable, a label or an option is called when its value is a credential.
 */

import { once } from '../text/once.ts';
import { isCredentialValue, looksRandom } from './credential-values.ts';
import { credentialWordLists } from './credential-words.data.ts';

const { credentialWords, lastWords, compound, keyWords, openKeyWords, anywhereWords, firstWords, aboutWords, wholes } =
  credentialWordLists;

/** Names of variables that a team knows better than their words tell, in lower case. */
export interface CredentialNames {
  readonly add: readonly string[];
  readonly leaveOut: readonly string[];
}

export const noNames: CredentialNames = { add: [], leaveOut: [] };

/** Whether a variable's name says that its value is a credential, maybe only if the value looks like one, or not. */
function judge(name: string, names: CredentialNames): NameVerdict {
  const known = verdicts(names);
  const verdict = known.get(name) ?? judged(name, names);
  known.set(name, verdict);
  return verdict;
}

type NameVerdict = 'sure' | 'maybe' | 'no';

const verdicts = once((_: CredentialNames) => new Map<string, NameVerdict>());

function judged(name: string, { add, leaveOut }: CredentialNames): NameVerdict {
  // `--acme-pin` is the ACME_PIN of a command line
  const spellings = [
    name.toLowerCase(),
    name
      .toLowerCase()
      .replace(/^-{1,2}/, '')
      .replaceAll('-', '_'),
  ];
  if (spellings.some((each) => add.includes(each))) return 'sure';
  if (spellings.some((each) => leaveOut.includes(each))) return 'no';
  return judgedByWords(wordsIn(name));
}

function wordsIn(name: string): readonly string[] {
  return (
    name
      .slice(0, 200)
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      // `PASSWORD1` and `API_KEY2` are the second of their kind
      .map((word) => /^([a-z]{2,40})\d{1,2}$/.exec(word)?.[1] ?? word)
  );
}

function judgedByWords(parts: readonly string[]): NameVerdict {
  const last = parts.at(-1);
  if (last === undefined) return 'no';
  if (wholes.test(parts.join('_'))) return 'sure';
  if (parts.some((word) => anywhereWords.has(word)) || firstWords.has(parts[0]!)) return 'no';
  const several = parts.length > 1;
  if (several && aboutWords.has(last)) return 'no';
  if ((several && lastWords.has(last)) || last === 'auth') return 'sure';
  const said = parts.map((_, i) => judgedWord(i, parts));
  if (said.includes('sure')) return 'sure';
  return lastWords.has(last) || said.includes('maybe') ? 'maybe' : 'no';
}

/** What one word of a name says. */
function judgedWord(i: number, parts: readonly string[]): NameVerdict {
  const word = parts[i]!;
  if (credentialWords.has(word) || (word.length > 6 && compound.test(word))) return 'sure';
  if (word === 'salt' || word === 'pepper') return 'maybe';
  if (word !== 'key' && word !== 'keys') return 'no';
  if (i > 0 && keyWords.has(parts[i - 1]!)) return 'sure';
  return word === 'key' && !parts.some((each) => openKeyWords.has(each)) ? 'maybe' : 'no';
}

/**
 * Whether a variable's name says that its value is a credential. Names compare by whole words at `_`, `-`, `.` and
 * case changes: `DB_PASSWORD` and `dbPassword` do, `GOPASS_VERSION`, `KEYBOARD_LAYOUT` and `PASSWORD_FILE` do not.
 */
export function isCredentialName(name: string, names = noNames): boolean {
  return judge(name, names) === 'sure';
}

/** Whether what is called so lets in whoever knows it, whatever its value is: not a token that somebody issues. */
export function isPasswordName(name: string): boolean {
  return /pass|pwd|(?:^|[^a-z])pw(?:$|[^a-z])|secret_?key$|(?:jwt|session|cookie)_?secret$/i.test(name);
}

/** Whether a name with this value is a credential: where the name alone does not tell (`APP_SALT`), the value must look made by chance. */
export function isCredential(name: string, value: string, names = noNames): boolean {
  const judged = opensPublicStore(name, value) ? 'no' : judge(name, names);
  return judged !== 'no' && isCredentialValue(value) && (judged === 'sure' || looksRandom(value));
}

/** Whether a value is what everybody's Java opens its list of public certificates with. */
export function opensPublicStore(name: string, value: string): boolean {
  return value === 'changeit' && /trust[-_.]?store/i.test(name);
}
