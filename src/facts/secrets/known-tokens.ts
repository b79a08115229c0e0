import { isForBrowsers } from '../../known/credential-names.ts';
import { endOfLifeAsOf } from '../../known/end-of-life.ts';
import { isStandIn, isTyped, lettersIn } from '../../known/stand-ins.ts';
import { type TokenShape, tokenShapes } from '../../known/token-shapes.data.ts';
import type { Severity } from '../../problem.ts';
import type { Location, Source } from '../../source.ts';
import { fromBase64 } from '../../text/encodings.ts';
import { once } from '../../text/once.ts';
import type { CredentialFinder, Hidden } from './credential-finder.ts';

/** A value that some service would accept as a credential, known by its shape. */
export interface Token {
  /** What it is, to follow "a" or "an": 'GitHub token'. */
  readonly kind: string;
  readonly value: string;
  readonly at: Location;
  /** All that it opens, where that is little; nothing where it says itself that it has ended. */
  readonly opens: TokenShape['opens'] | 'nothing';
  /** Whether it is made to be shown: what it is called goes to browsers, or it says of itself that it is for everybody. */
  readonly open: boolean;
}

const { everybodys, forTrying, hints, shapes } = tokenShapes;

const anyShape = new RegExp(shapes.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

const isHinted = once(({ text }: Source): boolean => hints.some((hint) => hint.test(text)));

/** All tokens of a file, comments included, in order. Placeholders and the examples of issuers' own documentation are none. */
export const tokensIn = once((source: Source): readonly Token[] => (isHinted(source) ? [...search(source)] : []));

/** The token that begins at a place, if one does. */
export function tokenAt({ source, span }: Location): Token | undefined {
  return tokensIn(source).find(({ at }) => at.span.start === span.start);
}

/** Whether a place holds a token that somebody issued: one who makes up a test cannot make that up. */
export function isIssued(at: Location): boolean {
  const token = tokenAt(at);
  if (token === undefined || token.kind === 'private key' || token.open) return false;
  return token.opens !== 'tests' && token.opens !== 'nothing';
}

/** How much it weighs that everybody who can read a file can read a token in it. */
export function weightOfToken({ opens }: Token): Severity {
  return opens === 'nothing' ? 'low' : opens ? 'high' : 'critical';
}

/** The same shapes inside of longer words, as in `-pghp_…`: most likely none, but nothing that anybody must read. */
const glued = new RegExp(
  shapes
    .filter(({ kind }) => kind !== 'private key')
    .map(({ pattern }) => pattern.replaceAll('\\b', ''))
    .join('|'),
  'g',
);

/** Texts of a file that may be tokens: what to hide, not what to tell of. */
function tokenLike(source: Source): string[] {
  if (!isHinted(source)) return [];
  return (source.text.match(glued) ?? []).filter((value) => !isPlaceholder(value));
}

export const knownTokens: CredentialFinder = {
  *source(source): Iterable<Hidden> {
    for (const { value, at } of tokensIn(source)) {
      yield { value, at, always: true };
      // A message may be about a part of it.
      for (const part of value.split(/[^\w-]/)) if (part.length >= 12) yield { value: part, always: true };
    }
    for (const value of tokenLike(source)) yield { value, always: true };
  },
};

function* search(source: Source): Iterable<Token> {
  for (const match of source.text.matchAll(anyShape)) {
    const { kind, opens } = shapes[match.slice(1).findIndex((group) => group !== undefined)]!;
    if (kind === 'private key') {
      const key = privateKey(source, match.index, match[0]);
      if (key) yield { kind, opens, open: false, ...key };
    } else if (!isPlaceholder(match[0])) {
      const at = source.at(match.index, match.index + match[0].length);
      const open =
        isOpen(kind, match[0], nameBefore(source, match.index)) || signsOneFile(source, match.index, match[0]);
      const end = kind === 'JSON web token' ? endOf(match[0]) : undefined;
      const known = end ? { kind: `${kind} that ended on ${end}`, opens: 'nothing' as const } : { kind, opens };
      yield { ...known, open, value: match[0], at };
    }
  }
}

/** What a value is called that begins at an offset: `API_KEY=…`, `apiKey: "…"`, `--api-key …`. */
export function nameBefore({ text }: Source, offset: number): string {
  const before = text.slice(Math.max(0, offset - 120), offset);
  const [, option] = /(?<![\w-])(--[A-Za-z][\w.-]{1,60})(?:["'],\s{0,9}|\s{1,9})["']?$/.exec(before) ?? [];
  if (option !== undefined) return option;
  const assigned = /["']?\s?[:=]\s{0,9}["']?$/.exec(before);
  const name =
    assigned &&
    before
      .slice(0, assigned.index)
      .split(/[^\w.-]/)
      .at(-1);
  return name ?? '';
}

/** Google's keys for browsers and Firebase, and tokens for whoever is not logged in, go to everybody who loads a page. */
function isOpen(kind: string, value: string, name: string): boolean {
  if (kind === 'Google API key') return isForBrowsers(name) || /firebase|maps?(?:$|[_-])|browser|public/i.test(name);
  if (kind !== 'JSON web token') return false;
  const payload = payloadOf(value);
  // whom it lets in is what it says itself, whatever somebody calls it
  const [, role] = /"role":\s?"([^"]{1,60})"/.exec(payload) ?? [];
  return /"iss":\s?"supabase-demo"/.test(payload) || (role === undefined ? isForBrowsers(name) : /^anon/i.test(role));
}

/** Whether a token only signs the address of the one file that it stands in, which is made to be handed on: `…/logo.png?token=eyJ…`. */
function signsOneFile({ text }: Source, start: number, token: string): boolean {
  const [, file] = /"url":\s?"([^"]{3,300})"/.exec(payloadOf(token)) ?? [];
  return file !== undefined && text.slice(Math.max(0, start - 400), start).includes(`/${file}?`);
}

/** The day on which a token ended, as it says itself (RFC 7519, 4.1.4): one that was made to say so is no longer signed. */
function endOf(token: string): string | undefined {
  const ends = [...payloadOf(token).matchAll(/"exp":\s?(\d{10,16})/g)].map(([, seconds]) => 1000 * Number(seconds));
  const last = Math.max(...ends);
  return ends.length > 0 && last < Date.parse(endOfLifeAsOf) ? new Date(last).toISOString().slice(0, 10) : undefined;
}

function payloadOf(token: string): string {
  return fromBase64(token.split('.')[1] ?? '') ?? '';
}

/** A header alone is no key: something must follow that could be one (`echo "-----BEGIN PRIVATE KEY-----\n$KEY"` has none). */
function privateKey(source: Source, start: number, header: string): { value: string; at: Location } | undefined {
  const body = start + header.length;
  const footer = source.text.indexOf('-----END', body);
  const end = footer === -1 || footer - body > 20_000 ? Math.min(body + 4000, source.text.length) : footer;
  const key = source.text.slice(body, end);
  if (isEncrypted(header, key)) return undefined;
  const material = /[A-Za-z0-9+/]{32}/.exec(key);
  if (!material || new Set(key).size < 20 || isTyped(key)) return undefined;
  return { value: key.trim(), at: source.at(start, start + header.length) };
}

/** PKCS#8 and PEM say so (RFC 7468, RFC 1421); OpenSSH names the cipher first, which is `none` in base64 here. */
function isEncrypted(header: string, key: string): boolean {
  return (
    /ENCRYPTED/.test(header) ||
    /Proc-Type: ?4,ENCRYPTED/.test(key) ||
    /^\s*b3BlbnNzaC1rZXktdjEAAAAA(?!BG5vbmU)/.test(key)
  );
}

/**
 * Whether a text only stands for a credential: `ghp_xxxxxxxx…`, `AKIAIOSFODNN7EXAMPLE`, `<token>`. A random token has
 * many different characters and no long runs.
 */
export function isPlaceholder(value: string): boolean {
  if ([value, lettersIn(value)].some((each) => standing.test(each))) return true;
  if (everybodys.test(value) || forTrying.test(value) || isStandIn(value) || isTyped(value)) return true;
  return new Set(value.slice(-32)).size < 8;
}

const standing = /example|placeholder|replace|change[-_]?me|your[-_]|dummy|sample|redacted|\*{3}|\.{3}|(.)\1{5}/i;

/** Whether a place overlaps a token, which is then told as what it is. */
export function holdsToken({ source, span }: Location): boolean {
  return tokensIn(source).some(({ at }) => at.span.start < span.end && span.start < at.span.end);
}
