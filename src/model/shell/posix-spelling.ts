import type { Excerpt, Piece } from '../../source.ts';
import { matchAt } from '../../text/match-at.ts';
import { placesOf } from '../../text/places-of.ts';

/** What a place of a script is inside of: words, or a text in double quotes, each up to what ends it. */
interface Inside {
  readonly quoted: boolean;
  readonly end?: ')' | '}' | '`' | '"';
}

/**
 * A script as bash would have to be told it for it to do what dash and the shell of BusyBox do, place by place. To them `((`
 * begins two subshells, `[[` is a command like any other, `&>` is `&` and `>`, a dollar before a quote or a bracket stands for
 * itself, and so does a single quote in `"${X:-'}"` (POSIX.1-2024, Shell Command Language, 2.2 and 2.6.2).
 *
 * @returns undefined where there is nothing that bash reads in another way
 */
export function posixSpelling(script: Excerpt): Excerpt | undefined {
  const { text } = script;
  if (!extended.test(text) && !text.includes("'", fallback.exec(text)?.index ?? text.length)) return undefined;
  const respelling = new Respelling(text);
  for (let at = 0, next = 0; at < text.length; at = next) next = Math.max(at + 1, respelling.take(at));
  return respelling.isNone ? undefined : script.excerpt(respelling.pieces());
}

/** Goes through a script, token by token. */
class Respelling {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  readonly #around: Inside[] = [];
  readonly #documents: string[] = [];
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isNone(): boolean {
    return this.#pieces.length === 0;
  }

  pieces(): readonly Piece[] {
    return [...this.#pieces, { start: this.#from, end: this.#text.length }];
  }

  /** Takes the token at a place; returns where the next one begins. */
  take(at: number): number {
    const { quoted, end } = this.#around.at(-1) ?? outermost;
    const [token = ''] = matchAt(quoted ? inQuotes : inWords, this.#text, at) ?? [];
    if (token === end) this.#around.pop();
    else if (/[({"`]$/.test(token)) this.#around.push(...opened(token, quoted));
    if (token !== "'" || end === '}') this.#respell(token, at);
    if (token.startsWith('<<')) this.#documents.push(token.replace(/^<<-?[ \t]*|["'\\]/g, ''));
    return token === '\n' ? this.#behindDocuments(at + 1) : at + token.length;
  }

  #respell(token: string, at: number): void {
    const spelling = spellings.get(token);
    if (spelling === undefined) return;
    const end = at + token.length;
    this.#pieces.push({ start: this.#from, end: at }, { start: at, end, text: spelling });
    this.#from = end;
  }

  #behindDocuments(at: number): number {
    return this.#documents.splice(0).reduce((start, name) => behindDocument(this.#text, start, name), at);
  }
}

/** What may have something in it that is read in another way; a single quote behind the second may be. */
const extended = /(?<!\$)\(\(|\[\[|&>|\$['[]/;
const fallback = /\$\{\w+:?[-+=?]/;

const outermost: Inside = { quoted: false };

const spellings: ReadonlyMap<string, string> = new Map([
  ['((', '( ('],
  ['[[', "'[['"],
  ['&', '& '],
  ['$', '\\$'],
  ["'", "\\'"],
]);

const inWords =
  /\\[\s\S]|(?<![^\s;&|()])#[^\n]*|'[^']*'|\$(?=['[])|\$\(\(?|\$\{|\(\(?|(?<![^\s;&|(!])\[\[(?=\s)|(?<![<>&])&(?=>)|<<-?[ \t]*(?:\\?[\w.-]+|'[^'\n]+'|"[^"\n]+")|["`)}\n]|[^\\#'$"`()}[<&\n]+/y;
const inQuotes = /\\[\s\S]|\$\(\(?|\$\{|["'`}]|[^\\$"'`}]+/y;

/** What a token begins. */
function opened(token: string, quoted: boolean): Inside[] {
  if (/^\$?\(\(?$/.test(token)) return [...token.replace('$', '')].map(() => ({ quoted: false, end: ')' }));
  if (token === '${') return [{ quoted, end: '}' }];
  return token === '"' || token === '`' ? [{ quoted: token === '"', end: token }] : [];
}

/** Where a here-document ends that begins at a line of a text. */
function behindDocument(text: string, start: number, name: string): number {
  for (const at of placesOf(name, text, start)) {
    const end = at + name.length;
    const line = text.lastIndexOf('\n', at - 1) + 1;
    if (line >= start && !text.slice(line, at).trim() && (end === text.length || text[end] === '\n')) return end;
  }
  return start;
}
