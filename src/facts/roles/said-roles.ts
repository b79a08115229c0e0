import type { Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';

/**
 * The roles that a text says its file has, each with the sentence that does: that nobody should use it in production, or
 * that it is for tests, for development, for a demonstration. Its first line may say so as a title does, and a sentence that says
 * what the file is: `A local development environment`.
 *
 * @param text of a comment, in which a line without a word ends a sentence
 */
export function rolesSaid(text: string): [Role, string][] {
  const sentences = text.split(/[.!?](?=\s|$)|[。！？]|\n[^\p{L}\n]*\n/u);
  const title = sentences.flatMap((each) => each.split('\n')).find((line) => /\p{L}/u.test(line)) ?? '';
  return [
    ...said(title, rolesInTitle(title.replace(/^\W{0,9}the (?=[^:]{1,60}:)/i, ''))),
    ...sentences.flatMap((each) =>
      said(each, [...rolesIn(kindsOf(each)), ...rolesInTitle(whatItIs.exec(each)?.[1] ?? '')]),
    ),
  ];
}

/** The same of a sentence without a verb: `Local development environment for the shop`. */
export function rolesOfPhrase(sentence: string): [Role, string][] {
  return said(sentence, rolesInTitle(sentence));
}

const whatItIs = /^\W*(?:(?:this|it) is )?an?\s+(.*)/is;

function said(text: string, roles: readonly Role[]): [Role, string][] {
  return roles.map((role) => [role, text.trim().replace(/\s+/g, ' ')]);
}

/** Of a sentence that speaks of production in earnest, whatever else it names is no reason not to run the file there. */
function rolesIn(said: string): readonly Role[] {
  const [kinds, whole] = [purposesIn(said), said.replaceAll('|', '')];
  const unbroken = purposesIn(whole);
  const isDenied = notForProduction.test(unbroken) || notForProduction.test(kinds);
  if (kinds.includes('p') && !isDenied) return [];
  const [purposes = ''] =
    onlyFor.exec(unbroken) ?? fileFor.exec(kinds) ?? localFor.exec(said) ?? madeUpFor.exec(said) ?? [];
  const isForOneself = onlyHere.test(whole) || notOutside.test(whole);
  return [
    ...(isDenied ? ['example' as const] : []),
    ...(isForOneself ? ['development' as const] : []),
    ...rolesOf(purposes),
  ];
}

/** The words that say what a file is for, to which it belongs as well what is tried out on one's own machine. */
function purposesIn(said: string): string {
  return said
    .replace(/q(?=[fkv])|(?<=h)[qb]|(?<=lo)q/g, 'e')
    .replaceAll('h', '')
    .replace(/[qbwsy]/g, 'x');
}

/**
 * The same of a title: a noun phrase of which the last word, or what it is for, is a purpose, whatever it has with it. Names of
 * other files are none, nor is CI, as many a server of jobs is called; an example is copied by who runs it in earnest, title
 * and all.
 */
function rolesInTitle(title: string): readonly Role[] {
  if (kindsOf(title).includes('p')) return [];
  const words = title.split(/\s+/).map((word) => (isOfOther(word) ? '…' : word));
  const parts = words.join(' ').split(/ [-–—|]+ |: |[()：，]/);
  return parts.flatMap((part) => {
    const [phrase = ''] = part.split(roleWords.readmes.nounEnd, 1);
    const noun = phrase.replace(/\p{L}{1,20}-(?:grade|level) /giu, '');
    const named = purposesIn(kindsOf(noun).replace(/(?<=.)b$/, 'e'));
    return rolesOf(titled.exec(named.replace(/[kf]+/g, 'f'))?.[1] ?? '');
  });
}

function isOfOther(word: string): boolean {
  return /^ci$|\.\w|:\/\//i.test(word) || word.split('/').length > 2;
}

function rolesOf(purposes: string): readonly Role[] {
  return (['test', 'development', 'example'] as const).filter((role) => purposes.includes(role[0]!));
}

/**
 * Expressions over kinds of words, a letter each. A clause speaks of the file if it begins with a noun for it, or with none;
 * what stands behind `if` or before `without` is said of something else.
 */
const notForProduction = /(?:^|[,(|])(?:[uva]*|u*f[^,(|nic]*)n(?:[uvafe]*[ro])*[uf]*p(?![uvf]*[,(]?c)/;
const onlyFor =
  /(?:^|,)[uv]*(?:f[^,nic]*)?(?:l[uv]*o[xuf]{0,2}[tde](?:a*[tde])*|o[xuf]{0,2}[tde](?:a*[tde])*[vf]*l)|^x?[tde](?:a*[tde])*[vf]*l(?=[,|(]|$)/;
const fileFor = /(?:^|[,|])u*f[^,nic|]*o[xu]{0,2}[tde](?:a*[tde])*[vf]*(?=[,|(]|$)/;
/** Work on one's own machine: `Services for local-dev workflows`. */
const localFor = /(?:^|[,|(])[ux]{0,2}[fk][^,nic|(]{0,9}o[xu]{0,2}h[uv]{0,2}[tde]x(?=[,|(]|$)/;
const onlyHere = /^(?:u*f[^,nic(]{0,9}|[uvor]*|xa)(?:l[uvor]*h|h[uv]*l)[vuf]*(?=[,|(]|o[xuf]{0,2}[tde]|$)/;
const notOutside = /(?:^|[,(])[uv]*(?:f[^,(nic]{0,9})?n[uv]*v[uf]*[rxo][^,(nic]{0,9}w(?=[,|(]|$)/;
const madeUpFor = /(?:^|[,|(])u*[tde]l?s[^,nic]{0,4}y/;
const titled =
  /^(?:[xfa]{0,9}|[xf]{0,6}f[xfa]{0,6}[ou][xuf]{0,6})([tde](?:a{0,2}[tde]){0,4})(?:[ou]{0,2}f)?l?(?:o[xufatde]{0,30})?$/;

/** Of each word of a sentence its kind, `,` or `(` for what ends a clause, and `|` where a line begins with a capital letter. */
function kindsOf(sentence: string): string {
  // `local/dev` names one machine by two words, and no choice; what is tested locally may be anything
  const tokens = sentence
    .replaceAll('local/', 'local ')
    .replace(/\bwith the purposes? of\b|\bfor use (?:in|by)\b|(?<=\bused )as\b/gi, 'for')
    .replace(/\b(?:intended|meant|designed) to be(?=\s{1,9}production)/gi, 'be')
    .replace(/\b(deploy\b.{0,60}?) to(?= (?:an? )?production)/gi, '$1 in')
    .replace(/\bkeep in mind\b/gi, 'note')
    .replace(/\blocally running\b/gi, 'local')
    .replace(/\be2e\b|\bend-to-end(?= tests?\b)/gi, 'testing')
    .replace(/\blocally (?:test|develop|debugg)ing\b/gi, '$&,')
    .matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{L}+(?:['’]\p{L}+)?|[,;:()，；：]|\s[-–—]+\s|[/&+]|\n(?=[^\p{L}\n]*\p{Lu})/gu,
    );
  return Array.from(tokens, ([token]) => kindOf(token)).join('');
}

function kindOf(token: string): string {
  if (token === '\n') return '|';
  if (token === '(') return token;
  if (/^[/&+]/.test(token)) return 'a';
  if (!/^\p{L}/u.test(token)) return ',';
  const word = token.toLowerCase();
  if (/^[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)) return kindsWithin(word);
  return /n['’]t$/.test(word) ? 'n' : (kinds.get(word) ?? (other.has(word) ? 'z' : kindsOfCompound(word)));
}

/** Of a text without blanks, cut into the longest words that are known. */
function kindsWithin(text: string): string {
  const found = (text.match(withoutBlanks) ?? []).map((word) => kinds.get(word) ?? 'x');
  return found.join('').replace(/x+/g, 'x');
}

/** Of a word of German that two are joined in: `Testumgebung`, `Entwicklungsumgebung`. */
function kindsOfCompound(word: string): string {
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [kinds.get(word.slice(0, at)), kinds.get(word.slice(at))];
    if (first && second && /[tdep]/.test(first)) return first + second;
  }
  return 'x';
}

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(roleWords.sentences).flatMap(([kind, words]) =>
    [...words].map((word): [string, string] => [word, kind]),
  ),
);

const withoutBlanks = new RegExp(
  `${[...kinds.keys()]
    .filter((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')}|.`,
  'gsu',
);

/** What makes another thing of the word behind it: `speed test`. */
const other = roleWords.undone;
