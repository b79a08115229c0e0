import type { Span } from '../source.ts';
import { matchAt } from './match-at.ts';

/** A value of a JSON text, with its place. */
export type JsonNode = JsonObject | JsonArray | JsonText | JsonPlain;

export interface JsonObject extends Span {
  readonly kind: 'object';
  /** All of them as they are written, those of one name as well. */
  readonly members: readonly JsonMember[];
}

export interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

/** Its place is with its quotes. */
export interface JsonText extends Span {
  readonly kind: 'text';
  readonly value: string;
}

export interface JsonPlain extends Span {
  readonly kind: 'plain';
  readonly value: number | boolean | null;
}

export interface JsonMember {
  readonly name: string;
  /** With its quotes. */
  readonly nameAt: Span;
  readonly value: JsonNode;
}

/** `comments`: as editors read their settings, with comments, a comma behind the last item and a mark of the byte order. */
export type JsonDialect = 'strict' | 'comments';

const blanks = { strict: /[ \t\r\n]*/y, comments: /(?:[ \t\r\n\uFEFF]|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y };
const lineComment = /\/\/[^\n]*/y;
const token =
  /[[\]{},:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;

/** How the tokens begin that may come next. */
const expected = {
  value: /^[^\]},:]/,
  'value or ]': /^[^},:]/,
  name: /^"/,
  'name or }': /^["}]/,
  ':': /^:/,
  ', or ]': /^[,\]]/,
  ', or }': /^[,}]/,
  end: /^$/,
};

/**
 * What a text says as JSON (RFC 8259), and the comments that begin with `//` in it; or the first place where it is none, which
 * at the end of the text is empty.
 */
export function readJson(
  text: string,
  dialect: JsonDialect = 'strict',
): { readonly root: JsonNode; readonly comments: readonly Span[] } | { readonly fault: Span } {
  const tree = new Tree();
  const comments: Span[] = [];
  let state: keyof typeof expected = 'value';
  for (let at = 0; ; ) {
    const start = at + matchAt(blanks[dialect], text, at)![0].length;
    const comment = dialect === 'comments' ? matchAt(lineComment, text, start)?.[0] : undefined;
    if (comment !== undefined) {
      at = start + comment.length;
      comments.push({ start, end: at });
      continue;
    }
    const found = matchAt(token, text, start)?.[0] ?? '';
    if (!expected[state].test(found) || (found === '' && start < text.length))
      return { fault: { start, end: Math.min(start + (found.length || 1), text.length) } };
    if (state === 'end') return { root: tree.root!, comments };
    at = start + found.length;
    const isName = state.startsWith('name');
    const within = tree.take(found, start, isName);
    state = found === ',' ? behindComma(within, dialect) : after(found, state, within);
  }
}

function behindComma(within: Open | undefined, dialect: JsonDialect): keyof typeof expected {
  if (dialect === 'comments') return within?.kind === 'object' ? 'name or }' : 'value or ]';
  return within?.kind === 'object' ? 'name' : 'value';
}

/** @param within the innermost bracket that is open behind it */
function after(found: string, state: keyof typeof expected, within: Open | undefined): keyof typeof expected {
  if (found === '{') return 'name or }';
  if (found === '[') return 'value or ]';
  if (found === ':') return 'value';
  if (state.startsWith('name') && found !== '}') return ':';
  if (!within) return 'end';
  return within.kind === 'object' ? ', or }' : ', or ]';
}

type Open =
  | (Omit<JsonObject, 'members' | 'end'> & { end: number; readonly members: JsonMember[] })
  | (Omit<JsonArray, 'items' | 'end'> & { end: number; readonly items: JsonNode[] });

/** What a text is made of, token by token. */
class Tree {
  root: JsonNode | undefined;
  readonly #open: Open[] = [];
  readonly #names: Omit<JsonMember, 'value'>[] = [];

  /** @returns the innermost bracket that is open behind the token */
  take(found: string, start: number, isName: boolean): Open | undefined {
    const end = start + found.length;
    if (found === '{') this.#begin({ kind: 'object', start, end, members: [] });
    else if (found === '[') this.#begin({ kind: 'array', start, end, items: [] });
    else if (found === '}' || found === ']') this.#open.pop()!.end = end;
    else if (isName) this.#names.push({ name: JSON.parse(found), nameAt: { start, end } });
    else if (found.startsWith('"')) this.#add({ kind: 'text', value: JSON.parse(found), start, end });
    else if (found !== ':' && found !== ',') this.#add({ kind: 'plain', value: JSON.parse(found), start, end });
    return this.#open.at(-1);
  }

  #begin(node: Open): void {
    this.#add(node);
    this.#open.push(node);
  }

  #add(value: JsonNode): void {
    const within = this.#open.at(-1);
    if (within?.kind === 'object') within.members.push({ ...this.#names.pop()!, value });
    else if (within) within.items.push(value);
    else this.root = value;
  }
}
