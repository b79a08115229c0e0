/**
 * What stands where a secret belongs and is none: a gap, words that ask for one, or a default that everybody knows. A text is
 * judged by its words, however they are spelled: `your_api_key`, `YourApiKey`, `sk-your-api-key!` and the same in base64 are one.
 */

import { fromBase64 } from '../text/encodings.ts';
import { wordSet } from '../text/word-set.ts';
import { asksToChange } from './asks-to-change.ts';
import { everydayPasswordWords } from './everyday-words.data.ts';
import { officialImages } from './official-images.data.ts';

const gaps: readonly RegExp[] = [
  /^(?:\[[^\]]*\]|\{\{.*\}\}|\{[\w .-]{1,60}\}|\$\{.*\}|\$\(.*\)|\$\w+|%\w+%|@+\w+@+|__(?!change)\w+__|x{2,}|\*+|\.+|-+|_+|\?+)$/is,
  /<[^<>]{1,80}>|^<[^>]*>$|^\$\{\{|^<%|^#\{/,
  // what templates put around a name: `#TOKEN#`, `%%DB_PASSWORD%%`, `!!!SET KEY!!!`, `((token))`
  /^!{3}[A-Z][A-Z _]{1,60}!{3}$|^(?:[#%~|]{1,3}[A-Z][A-Z_]{1,60}[#%~|]{1,3}|\(\([\w.-]{1,60}\)\)|\[\[[\w .-]{1,60}\]\])$/,
  // a command that nothing runs here, and signs alone: `pwgen 12`, `:`
  /^`[^`\s]+\s[^`]*`$|^[^\p{L}\d\s]{1,3}$/u,
  // a comment where an env file has no value: `PASSWORD=  # fill this in`
  /^#\s/,
  // masked in the middle: `528d-****`
  /\*{4}|•{3}|x{6}/i,
  // `sk-…`, `ghp_xxxxxxxx`, `XXXX-XXXX`, `eyJ...`, what is cut short
  /^(?:[a-z\d]{1,12}[-_:]){0,3}[x*.•…_-]{2,}$|^[\w+/=-]{1,200}(?:\.{3}|…)$/i,
];

/** What says that there is none, or that another is used. */
const declined: readonly RegExp[] = [
  // whoever uses it gives their own
  /^(?:user|users|client|customer|caller|tenant)(?:provided|supplied|given|defined|specified)$/,
  /^(?:empty|unset|none|invalid|na|(?:not|un|no)(?:set|needed|required|used|applicable)|no(?:key|token|password|secret)(?:needed|required)?|(?:auto)?generated?|optional|(?:can|may)be(?:left)?(?:empty|blank))$/,
  /^(?:set|provided|injected|overwritten|overridden|filled|supplied|passed|generated)(?:at|in|by|via|on|from|when)(?:the|a|an|env|run|build|deploy|start|ci|dot|docker|compose|portal|dashboard|secret|vault|your|local|prod|user|admin|entrypoint|helm|k8s|kube|script|terraform|ansible)/,
];

/**
 * Whether a value only marks the place where one is to be filled in, or says that there is none: `<password>`, `xxx`, `${…}`,
 * `not-needed`.
 */
export function isGap(value: string): boolean {
  const text = value.trim();
  if (text.length >= 500) return false;
  return gaps.some((pattern) => pattern.test(text)) || declined.some((pattern) => pattern.test(compact(text)));
}

const nouns = '(?:api|secret|password|passwd|pass|token|key|value|credential|string|phrase|hash|salt)';

const idle =
  'build|nothing|te?mp|temporary|ignored?|irrelevant|bogus|collectstatic|static|compile|precompile|assets|example|sample|mock|stub|todo|tbd|fixme|masked|hidden|fake';

/** Words that ask for a secret, or say that this is none; of a text without what parts its words. */
const asking: readonly RegExp[] = [
  /^(?:please|the|a)?your(?!self)/,
  new RegExp(`(?:goes|${nouns}s?|credentials|string|this|that|it|id|url|one|code|hash|something)here$`),
  new RegExp(
    `^(?:please)?(?:put|enter|insert|fill|paste|add|type|provide|generate|create|choose|use|get|edit|define|override|overwrite|replace|set)(?:in)?(?:me$|this|it$|in$|your|my|own|with|by|the|an?${nouns}|here|(?:some|strong|secure|random|real|new|long|unique)+(?:an?)?${nouns}|${nouns})`,
  ),
  /^(?:(?:fill|put)in|to(?:fill|define|provide|complete)(?:in|this)?)$|^(?:replace|insert)(?:me|by|with|before|in|for|on|when|if|only|this|it)/,
  /(?:to|must|will|should|can|needsto|hasto)be(?:set|filled|replaced|changed|defined|provided|overridden|overwritten|injected|generated|configured)|byyou(?:rself)?$/,
  // the value of another place: `USE_SAME_PASSWORD_AS_ABOVE`
  new RegExp(`^(?:use)?(?:the)?same${nouns}?as(?:the|above|below|in|for|on)`),
  // what programmers write in hexadecimal where nothing is: `CAFEBABE`, `0xdeadbeef`
  /^(?:0x)?(?:cafebabe|deadbeef|ba[ad]df00d|feedface|badc0ffee?)+$/,
  // also behind what it is for: `cluster_replace_password`
  new RegExp(`placeholder|dummy|redacted|(?:replace|fill)(?:me|this)$|notreal|replace(?:the|your|my)?${nouns}$`),
  // the name of what belongs there: `CUSTOM_API_KEY`
  /^[a-z]{0,16}(?:api|access|auth)(?:key|token)$/,
  // `da2-fakeApiId123456`
  new RegExp(`^[a-z\\d]{0,4}fake(?:access|account|aws|client|user|id|${nouns})|fake${nouns}`),
  /not(?:an?|the|your|so|very)?(?:real|secret|used|valid|actual|live|apikey|key|token|password|secure|safe)/,
  /(?:build|compile)(?:time|only)(?:only)?|unused/,
  /^(?:something|anything|whatever|blah|lorem|ipsum)+$/,
  // what it is there for, or that it is nothing: `collectstatic-build`, `tmp_key`
  new RegExp(`^(?:${idle})(?:${idle}|for|only|${nouns})*$`),
];

/** The variable whose value a start script puts in its place: `FSESL_PASSWORD`. */
const variableName = /^[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){0,6}_(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY)$/;

/** What a day, a team or a product is called, not a password: `CYBER_DEV_DAY`. */
const capitals = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){2,6}$/;

/** The same in languages whose words begin many others, so that they must stand apart: `votre-mot-de-passe`. */
const askingElsewhere = /^(?:votre|dein|deine|ihr|ihre|tu|su|seu|sua)[-_ ]/i;

/**
 * Whether a value says of itself that a secret belongs in its place, or that nothing is behind it: `your_api_key`,
 * `fill_this`, `not-so-secret`, what is put there so that a build runs, or copied from a manual.
 */
export function isStandIn(value: string): boolean {
  const text = value.trim();
  if (text.length > 200 || isGap(text)) return false;
  if (/EXAMPLE(?:KEY)?$/.test(text) || variableName.test(text) || askingElsewhere.test(bare(text))) return true;
  // What everybody tries is a password all the same: `CHANGE_ME_NOW`.
  if (capitals.test(text.replace(prefix, '')) && !isWellKnownDefault(text)) return true;
  const words = compact(text);
  return asking.some((pattern) => pattern.test(words));
}

/**
 * Whether a person typed a value along the alphabet or the digits, or the same over and over: most of its signs are, or follow,
 * the one at the same place of the group before, or are in the first such group: `GK0123456789abcdef`, `a1b2c3d4e5f6`,
 * `X5X5X5X5`, `4tn7yxcyxcasdasd`.
 */
export function isTyped(value: string): boolean {
  const text = value.slice(0, 4000).toLowerCase();
  return [1, 2, 3, 4].some((size) => {
    const marks = text.split('').map((_, at) => {
      const step = text.charCodeAt(at) - text.charCodeAt(at - size);
      return step === 0 || step === 1 ? '+' : ' ';
    });
    const typed = (marks.join('').match(/\+{3,}/g) ?? []).map(({ length }) => length + (length < size ? 0 : size));
    return typed.reduce((sum, length) => sum + length, 0) * 2 > text.length;
  });
}

/** How tokens of many issuers begin, and values that say how they are written. */
const prefix =
  /^(?:base64:|bearer |basic |(?:sk|pk|rk)[-_](?:(?:test|live|proj|ant|or|svcacct|admin|api\d\d)[-_])*|gh[pousr]_|github_pat_|glpat-|xox[abp]-|hf_|gsk_|nvapi-|whsec_|npm_)/i;

const quoted = /^(?:"(.*)"|'(.*)'|`(.*)`)$/s;

/** Without quotes, without what tokens begin with, in lower case, and as it reads where it is in base64. */
function bare(value: string): string {
  const text = value.trim().replace(quoted, '$1$2$3').replace(prefix, '');
  return (readableIn(text) ?? text).toLowerCase();
}

/** What a person wrote who then put it into base64, in printable signs: eight bytes by chance are none. */
export function readableIn(text: string): string | undefined {
  if (text.length < 11 || text.length > 300) return undefined;
  const decoded = fromBase64(text);
  return decoded !== undefined && /^[ -~]{8,}\n?$/.test(decoded) ? decoded : undefined;
}

/** The same in one piece, and without the number at its end. */
function compact(value: string): string {
  return bare(value)
    .replace(/[^\p{L}\d]+/gu, '')
    .replace(/\d{1,4}$/, '');
}

const everyday = new Set(everydayPasswordWords.words.trim().split(/\s+/));
const joining = wordSet(everydayPasswordWords.joining);

/**
 * Whether a value is a well-known default rather than somebody's own secret: it is made of nothing but the words that
 * everybody uses, or of one character.
 *
 * @param around words that are known from what the value belongs to: the name of its account, of its database
 */
export function isWellKnownDefault(value: string, around: ReadonlySet<string> = none): boolean {
  const text = bare(value);
  if (text.length >= 12 && isTyped(text)) return true;
  if (text.length > 100 || !/[\p{L}\d]/u.test(text)) return false;
  const words = compact(text);
  if (isNumber(text) || isOneCharacter(text) || asksToChange(text, words)) return true;
  // `octopus` and `octopus123` of `openoctopus`
  if ([text, words].some((each) => each.length > 3 && [...around].some((word) => word.includes(each)))) return true;
  const spellings = [text, withLetters(text), lettersIn(text)]
    .flatMap((each) => [each, each.replace(/[\s\-_.]+/g, '')])
    .map((each) => each.replace(initial, ''));
  return spellings.some((each) => isMadeOf(each, around));
}

/**
 * Whether a value is a phrase of everyday words, but for one in four, or a sentence: `SomeRandomStringOf32CharsExactly`,
 * `acme_key_long_enough_to_avoid_errors`. Words that were drawn by chance are not joined by such as `to`.
 */
function isPhrase(value: string): boolean {
  const parts = value.toLowerCase().split(/[\s_-]/);
  const isSentence =
    parts.every((part) => /^[a-z]{1,20}$/.test(part)) && parts.filter((part) => joining.has(part)).length > 1;
  if (parts.length >= 6 && isSentence) return true;
  const words = value.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
  const known = words.filter((word) => everyday.has(word.toLowerCase()));
  return (
    words.length >= 5 && known.length * 4 >= words.length * 3 && known.filter(({ length }) => length > 2).length > 2
  );
}

/**
 * Whether somebody who guesses has a value after few tries: besides known words, the names of images and a number there is only
 * a piece of up to four letters in it, as an abbreviation has: `ciao`, `ncpass`, `AcmeRecPass1!`.
 */
function isSoonGuessed(value: string, around: ReadonlySet<string>): boolean {
  const text = bare(value);
  const words = new Set([...around, ...officialImages.names]);
  const signs = text.match(/[^\p{L}\d]/gu) ?? [];
  if (text.length > 100 || signs.length > 2 || !/\p{L}/u.test(text)) return false;
  return isMadeOf(text, words, 4) || [...around].some((word) => goesOnFrom(word, text));
}

/** Whether a text is the beginning of a word and another plain word: `wikijsrocks` beside `wikijs`, `matchpass` beside `matcher`. */
function goesOnFrom(word: string, text: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === text[same]) same++;
  const rest = text.slice(same);
  return same > 3 && (everyday.has(rest) || /^(?=.*[aeiouy])\p{L}{3,5}$/u.test(rest));
}

/** Whether a value is a number that whoever counts comes to. */
export function isNumber(value: string): boolean {
  return /^\d{1,10}$/.test(bare(value));
}

/** Whether a value is so short that nobody needs to know it to have it at once. */
export function isOneCharacter(value: string): boolean {
  return /^.$/su.test(bare(value));
}

/** With letters for the signs that stand for them where words are to look hard: `S0meP@$$word2024!`. */
function withLetters(text: string): string {
  const [end = ''] = /[\d!@#$%]{0,8}$/.exec(text) ?? [];
  const words = text.slice(0, text.length - end.length);
  return lettersIn(words) + end;
}

/** With letters for all signs that stand for them. */
export function lettersIn(text: string): string {
  return text.replace(/[0345@$]/g, (sign) => letterFor[sign]!);
}

const letterFor: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' };

/** Whether everybody knows a value who reads the file it comes from or a manual: what stands in for a secret works as it stands. */
export function isKnownToAll(value: string): boolean {
  return isStandIn(value) || isWellKnownDefault(value) || isPhrase(value);
}

/**
 * Whether whoever guesses has a value at once.
 *
 * @param around words that are known from what the value belongs to
 */
export function isGuessedAmong(value: string, around: ReadonlySet<string>): boolean {
  return isKnownToAll(value) || isWellKnownDefault(value, around) || isSoonGuessed(value, around);
}

const none: ReadonlySet<string> = new Set();

const longestWord = 24;

/**
 * Whether a text can be taken apart into known words, signs, one number of up to four digits, and one piece of other letters.
 *
 * @param piece how many those may be
 */
function isMadeOf(text: string, around: ReadonlySet<string>, piece = 0): boolean {
  // by place: 1 without a number or a piece so far, 2 with a number, 4 with a piece, 8 with both
  const reached = new Uint8Array(text.length + longestWord + 1);
  reached[0] = 1;
  for (let at = 0; at < text.length; at++) {
    const state = reached[at]!;
    if (state === 0) continue;
    if (isSign.test(text[at]!)) reached[at + 1]! |= state;
    for (let end = Math.min(at + longestWord, text.length); end > at; end--)
      reached[end]! |= behind(text.slice(at, end), state, around, piece);
  }
  return reached[text.length] !== 0;
}

/** What the state before a word becomes behind it; 0 where it can be no part. */
function behind(word: string, state: number, around: ReadonlySet<string>, piece: number): number {
  // beside a piece, words of two letters would let nearly anything pass
  const isKnown = everyday.has(word) && (piece === 0 || word.length > 2);
  if (isKnown || around.has(word) || isRun(word)) return state;
  if (shortNumber.test(word)) return (state & 5) << 1;
  return word.length <= piece && isLetters.test(word) ? (state & 3) << 2 : 0;
}

/** Whether signs follow each other in the alphabet or among the digits, or are all alike: `abcdefg`, `4567`, `xxxx`. */
function isRun(word: string): boolean {
  const step = word.length < 3 ? undefined : word.charCodeAt(1) - word.charCodeAt(0);
  if (step !== 0 && step !== 1) return false;
  for (let at = 2; at < word.length; at++) if (word.charCodeAt(at) - word.charCodeAt(at - 1) !== step) return false;
  return true;
}

/** Whether a well-known default is one word, or asks to be changed: `admin123`, not `prodstack`. */
export function isOneWord(value: string): boolean {
  const words = compact(value);
  if (words === '' || everyday.has(words) || isRun(words)) return true;
  return asksToChange(bare(value), words);
}

/** Whether a word is one that everybody uses where passwords are. */
export function isEverydayWord(word: string): boolean {
  return everyday.has(word);
}

/** One letter before what a password is called, as in `wpassword`: whoever guesses tries all of them. */
const initial = /^\p{L}[-_.]?(?=pass|secret)/u;

const isSign = /[^\p{L}\d]/u;
const isLetters = /^\p{L}+$/u;
const shortNumber = /^\d{1,4}$/;
