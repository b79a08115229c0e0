import type { Span } from '../source.ts';
import { matchAt } from './match-at.ts';

const blanks = /[ \t\r\n]*/y;
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

/** The first place where a text is not JSON (RFC 8259), or undefined. At the end of the text it is empty. */
export function jsonFaultIn(text: string): Span | undefined {
  const open: string[] = [];
  let state: keyof typeof expected = 'value';
  for (let at = 0; ; ) {
    const start = at + matchAt(blanks, text, at)![0].length;
    const found = matchAt(token, text, start)?.[0] ?? '';
    if (!expected[state].test(found) || (found === '' && start < text.length))
      return { start, end: Math.min(start + (found.length || 1), text.length) };
    if (state === 'end') return undefined;
    state = after(found, state, open);
    at = start + found.length;
  }
}

/** @param open the brackets that are open, outermost first; changed as the token says */
function after(found: string, state: keyof typeof expected, open: string[]): keyof typeof expected {
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'name or }' : 'value or ]';
  }
  if (found === ':') return 'value';
  if (found === ',') return open.at(-1) === '{' ? 'name' : 'value';
  if (state === 'name' || (state === 'name or }' && found !== '}')) return ':';
  if (found === '}' || found === ']') open.pop();
  const within = open.at(-1);
  if (within === undefined) return 'end';
  return within === '{' ? ', or }' : ', or ]';
}
