import type { Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';

/**
 * The roles that a text says its file has, each with the sentence that does: that nobody should use it in production, or
 * that it is for tests, for development, for a demonstration.
 *
 * @param text of a comment, in which a line without a word ends a sentence
 */
export function rolesSaid(text: string): [Role, string][] {
  return text.split(/[.!?](?=\s|$)|\n[^\p{L}\n]*\n/u).flatMap((sentence) => {
    const said = sentence.trim().replace(/\s+/g, ' ');
    return rolesIn(kindsOf(sentence)).map((role): [Role, string] => [role, said]);
  });
}

/** Of a sentence that speaks of production in earnest, whatever else it names is no reason not to run the file there. */
function rolesIn(kinds: string): readonly Role[] {
  const unbroken = kinds.replaceAll('|', '');
  const isDenied = notForProduction.test(unbroken);
  if (kinds.includes('p') && !isDenied) return [];
  const [purposes = ''] = onlyFor.exec(unbroken) ?? fileFor.exec(kinds) ?? [];
  return [
    ...(isDenied ? ['example' as const] : []),
    ...(['test', 'development', 'example'] as const).filter((role) => purposes.includes(role[0]!)),
  ];
}

/**
 * Expressions over kinds of words, a letter each. A clause speaks of the file if it begins with a noun for it, or with none;
 * what stands behind `if` or before `without` is said of something else.
 */
const notForProduction = /(?:^|[,(])(?:[uva]*|u*f[^,(nic]*)n(?:[uvaf]*[ro])*u*p(?![uvf]*[,(]?c)/;
const onlyFor =
  /(?:^|,)[uv]*(?:f[^,nic]*)?(?:l[uv]*o[xuf]{0,2}[tde](?:a*[tde])*|o[xuf]{0,2}[tde](?:a*[tde])*[vf]*l)|^x?[tde](?:a*[tde])*[vf]*l(?=[,|(]|$)/;
const fileFor = /(?:^|[,|])u*f[^,nic|]*o[xu]{0,2}[tde](?:a*[tde])*[vf]*(?=[,|(]|$)/;

/** Of each word of a sentence its kind, `,` or `(` for what ends a clause, and `|` where a line begins with a capital letter. */
function kindsOf(sentence: string): string {
  const tokens = sentence.matchAll(/\p{L}+(?:['’]\p{L}+)?|[,;:()]|\s[-–—]+\s|[/&+]|\n(?=[^\p{L}\n]*\p{Lu})/gu);
  return Array.from(tokens, ([token]) => kindOf(token)).join('');
}

function kindOf(token: string): string {
  if (token === '\n') return '|';
  if (token === '(') return token;
  if (/^[/&+]/.test(token)) return 'a';
  if (!/^\p{L}/u.test(token)) return ',';
  const word = token.toLowerCase();
  return /n['’]t$/.test(word) ? 'n' : (kinds.get(word) ?? 'x');
}

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(roleWords.sentences).flatMap(([kind, words]) =>
    [...words].map((word): [string, string] => [word, kind]),
  ),
);
