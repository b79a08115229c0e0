import { matchAt } from '../../text/match-at.ts';
import type { Cursor } from './cursor.ts';
import { blanks, isBlankBreakOrEnd, isBreakOrEnd, isSpaceOrTab } from './cursor.ts';
import type { YamlToken } from './token.ts';

/** Anchors, tags and directives, as go-yaml has them (scannerc.go). */

export function scanName(at: Cursor, kind: 'alias' | 'anchor'): YamlToken {
  const start = at.pos;
  // v4 allows more than letters, digits, `_` and `-`; no version takes a name to end before any of them.
  const text = matched(at, /[^\s,[\]{}?:%@`]+/y, start + 1);
  at.pos = start + 1 + text.length;
  if (text === '' || !(isBlankBreakOrEnd(at.code()) || '?:,]}%@`'.includes(at.text[at.pos]!)))
    throw at.fault('BAD_ALIAS', start, at.pos + 1);
  return { kind, start, end: at.pos, text };
}

/** What a tag may be made of. */
const uri = "[\\w\\-;/?:@&=+$,.!~*'()[\\]%]+";
const rests = new RegExp(uri, 'y');
const verbatims = new RegExp(`!<(${uri})>`, 'y');
const directives = new RegExp(
  `%(?:YAML[ \\t]*([0-9]{1,2})\\.([0-9]{1,2})|TAG[ \\t]+(!(?:[\\w-]*!)?)[ \\t]+(${uri}))(?=[ \\t\\r\\n#]|$)`,
  'y',
);

/** `!`, `!suffix`, `!handle!suffix` or `!<whole>`. */
export function scanTag(at: Cursor): YamlToken {
  const start = at.pos;
  const verbatim = matchAt(verbatims, at.text, start);
  let text = '';
  let rest: string;
  if (verbatim) {
    rest = verbatim[1]!;
    at.pos += verbatim[0].length;
  } else {
    const handle = matched(at, /![\w-]*!/y, start);
    text = handle || '!';
    rest = matched(at, rests, start + text.length);
    at.pos = start + text.length + rest.length;
    if (handle && rest === '') throw at.fault('MISSING_CHAR', start, at.pos);
    if (rest === '') [text, rest] = ['', '!'];
  }
  if (!isBlankBreakOrEnd(at.code())) throw at.fault('MISSING_CHAR', start, at.pos);
  return { kind: 'tag', start, end: at.pos, text, rest: decoded(at, rest) };
}

function decoded(at: Cursor, rest: string): string {
  if (!rest.includes('%')) return rest;
  try {
    return decodeURIComponent(rest);
  } catch {
    throw at.fault('MISSING_CHAR');
  }
}

/** `%YAML 1.1` or `%TAG !handle! prefix`, with the end of its line; no other is known. */
export function scanDirective(at: Cursor): YamlToken {
  const start = at.pos;
  const found = matchAt(directives, at.text, start);
  const isKnown = found && (found[3] !== undefined || (found[1] === '1' && ['1', '2'].includes(found[2]!)));
  if (!isKnown) throw at.fault('BAD_DIRECTIVE', start, at.text.indexOf('\n', start));
  at.pos += found[0].length;
  const end = at.pos;
  at.skip(blanks);
  if (at.text[at.pos] === '#' && isSpaceOrTab(at.code(-1))) at.skipComment();
  if (!isBreakOrEnd(at.code())) throw at.fault('BAD_DIRECTIVE', start, at.pos);
  if (!at.isAtEnd) at.newLine();
  return { kind: 'directive', start, end, ...(found[3] && { text: found[3], rest: decoded(at, found[4]!) }) };
}

function matched(at: Cursor, pattern: RegExp, from: number): string {
  return matchAt(pattern, at.text, from)?.[0] ?? '';
}
