import type { Span } from '../../source.ts';
import { blanks, Cursor, isBlankBreakOrEnd, isBreak, isSpaceOrTab, spaces } from './cursor.ts';
import { type ScannedScalar, scanBlock, scanPlain, scanQuoted } from './scan-scalars.ts';
import { scanDirective, scanName, scanTag } from './scan-tags.ts';
import type { TokenKind, YamlToken } from './token.ts';
import type { ScalarStyle } from './yaml-tree.ts';

/** Where a key may have begun that has no `?` before it. */
interface PossibleKey {
  possible: boolean;
  /** It stands where only a key may. */
  required: boolean;
  /** The place of its first token. */
  token: number;
  start: number;
  line: number;
  column: number;
}

/** A key without `?` may be this long. Characters. */
const MAX_KEY_LENGTH = 1_024;

/**
 * The tokens of a text as go-yaml v3 finds them (scannerc.go), with which compose reads. Where only v4 takes a text, it
 * is read as v4 does; where the two take it for different things, it is refused.
 * @throws SyntaxFault where it is refused
 */
export function scanTokens(text: string): { tokens: readonly YamlToken[]; comments: readonly Span[] } {
  const scanner = new Scanner(text);
  scanner.scan();
  return { tokens: scanner.tokens, comments: scanner.comments };
}

class Scanner {
  readonly tokens: YamlToken[] = [];
  readonly #at: Cursor;
  readonly #indents: number[] = [];
  readonly #keys: PossibleKey[] = [noKey()];
  #indent = -1;
  #keyAllowed = true;

  constructor(text: string) {
    this.#at = new Cursor(text);
    if (text.startsWith('\ufeff')) this.#at.pos = this.#at.lineStart = 1;
  }

  get comments(): readonly Span[] {
    return this.#at.comments;
  }

  scan(): void {
    while (this.#next());
  }

  get #inFlow(): boolean {
    return this.#keys.length > 1;
  }

  #next(): boolean {
    const at = this.#at;
    this.#toToken();
    this.#unroll(at.isAtEnd ? -1 : at.column);
    if (at.isAtEnd) {
      this.#mark('stream-end', 0);
      return false;
    }
    if (at.column === 0 && at.text[at.pos] === '%') {
      this.#unroll(-1);
      this.#dropKey();
      this.#keyAllowed = false;
      this.tokens.push(scanDirective(at));
    } else if (at.isAtMark()) this.#mark(at.text[at.pos] === '-' ? 'document-start' : 'document-end', 3);
    else {
      this.#token();
      this.#commentBehind();
    }
    return true;
  }

  /** Goes over blanks, comments and line ends. No tab may stand where a line's indentation counts. */
  #toToken(): void {
    const at = this.#at;
    for (;;) {
      at.skip(this.#inFlow || !this.#keyAllowed ? blanks : spaces);
      const { line } = at;
      if (at.text[at.pos] === '#') at.skipComments();
      if (at.line > line && !this.#inFlow) this.#keyAllowed = true;
      if (!isBreak(at.code())) return;
      at.newLine();
      if (!this.#inFlow) this.#keyAllowed = true;
    }
  }

  #commentBehind(): void {
    const at = this.#at;
    if (this.tokens.at(-1)?.kind === 'block-entry') return;
    let ahead = at.pos;
    while (ahead < at.pos + 512 && isSpaceOrTab(at.text.charCodeAt(ahead))) ahead += 1;
    if (at.text[ahead] !== '#' || at.isAtIndentation()) return;
    at.pos = ahead;
    at.skipComment();
  }

  #token(): void {
    const at = this.#at;
    const char = at.text[at.pos]!;
    const blankNext = isBlankBreakOrEnd(at.code(1));
    if (char === '[' || char === '{') this.#openFlow(char);
    else if (char === ']' || char === '}') this.#closeFlow(char);
    else if (char === ',') this.#separate();
    else if (char === '-' && blankNext) this.#entry();
    else if (char === '?' && (blankNext || this.#inFlow)) this.#explicitKey(blankNext);
    else if (char === ':' && (blankNext || this.#isFlowValue())) this.#value();
    else this.#content(char);
  }

  #content(char: string): void {
    const at = this.#at;
    if ((char === '|' || char === '>') && !this.#inFlow) {
      this.#dropKey();
      this.#keyAllowed = true;
      this.#scalar(char === '|' ? 'literal' : 'folded', () => scanBlock(at, this.#indent));
      return;
    }
    this.#saveKey();
    this.#keyAllowed = false;
    if (char === '*') this.tokens.push(scanName(at, 'alias'));
    else if (char === '&') this.tokens.push(scanName(at, 'anchor'));
    else if (char === '!') this.tokens.push(scanTag(at));
    else this.#flowScalar(char);
  }

  #flowScalar(char: string): void {
    const at = this.#at;
    if (char === "'") this.#scalar('single', () => scanQuoted(at));
    else if (char === '"') this.#scalar('double', () => scanQuoted(at));
    else if (noStart.includes(char)) throw at.fault(char === '\t' ? 'TAB_AS_INDENT' : 'BAD_SCALAR_START');
    else this.#scalar('plain', () => scanPlain(at, this.#indent + 1, this.#inFlow));
  }

  #scalar(style: ScalarStyle, scan: () => ScannedScalar): void {
    const start = this.#at.pos;
    const { text, end, crossed } = scan();
    this.tokens.push({ kind: 'scalar', start, end, text, style });
    if (crossed) this.#keyAllowed = true;
  }

  #push(kind: TokenKind, length: number): void {
    const start = this.#at.pos;
    this.#at.pos += length;
    this.tokens.push({ kind, start, end: this.#at.pos });
  }

  #mark(kind: TokenKind, length: number): void {
    this.#unroll(-1);
    this.#dropKey();
    this.#keyAllowed = false;
    this.#push(kind, length);
  }

  #openFlow(kind: '[' | '{'): void {
    this.#saveKey();
    this.#keys.push(noKey());
    this.#keyAllowed = true;
    this.#push(kind, 1);
  }

  #closeFlow(kind: ']' | '}'): void {
    this.#dropKey();
    if (this.#inFlow) this.#keys.pop();
    this.#keyAllowed = false;
    this.#push(kind, 1);
  }

  #separate(): void {
    this.#dropKey();
    this.#keyAllowed = true;
    this.#push(',', 1);
  }

  #entry(): void {
    if (!this.#inFlow) {
      if (!this.#keyAllowed) throw this.#at.fault('UNEXPECTED_TOKEN');
      this.#roll('block-sequence', this.#at.column, this.#at.pos, this.tokens.length);
    }
    this.#dropKey();
    this.#keyAllowed = true;
    this.#push('block-entry', 1);
  }

  #explicitKey(blankNext: boolean): void {
    // For v3 a key, for v4 a part of the text.
    if (!blankNext) throw this.#at.fault('BAD_SCALAR_START');
    if (!this.#inFlow) {
      if (!this.#keyAllowed) throw this.#at.fault('UNEXPECTED_TOKEN');
      this.#roll('block-mapping', this.#at.column, this.#at.pos, this.tokens.length);
    }
    this.#dropKey();
    this.#keyAllowed = !this.#inFlow;
    this.#push('key', 1);
  }

  /** A colon in brackets needs no blank behind it; v4 takes it for text where no key can stand before it. */
  #isFlowValue(): boolean {
    const last = this.tokens.at(-1)?.kind;
    return this.#inFlow && last !== ',' && last !== '[';
  }

  #value(): void {
    const key = this.#keys.at(-1)!;
    if (this.#isInForce(key)) {
      this.tokens.splice(key.token, 0, { kind: 'key', start: key.start, end: key.start });
      this.#roll('block-mapping', key.column, key.start, key.token);
      key.possible = false;
      this.#keyAllowed = false;
    } else {
      if (!this.#inFlow) {
        if (!this.#keyAllowed) throw this.#at.fault('BLOCK_AS_IMPLICIT_KEY');
        this.#roll('block-mapping', this.#at.column, this.#at.pos, this.tokens.length);
      }
      this.#keyAllowed = !this.#inFlow;
    }
    this.#push('value', 1);
  }

  #saveKey(): void {
    if (!this.#keyAllowed) return;
    const { pos: start, line, column } = this.#at;
    this.#dropKey();
    const required = !this.#inFlow && this.#indent === column;
    this.#keys[this.#keys.length - 1] = { possible: true, required, token: this.tokens.length, start, line, column };
  }

  #dropKey(): void {
    const key = this.#keys.at(-1)!;
    if (key.possible && key.required) throw missingColon(this.#at, key);
    key.possible = false;
  }

  /** Whether a colon here belongs to the key: on its line, and not too far from it. */
  #isInForce(key: PossibleKey): boolean {
    const { text, pos, line } = this.#at;
    if (!key.possible) return false;
    const length = pos - key.start;
    const isNear =
      length <= MAX_KEY_LENGTH ||
      (length <= 2 * MAX_KEY_LENGTH && [...text.slice(key.start, pos)].length <= MAX_KEY_LENGTH);
    if (key.line === line && isNear) return true;
    if (key.required) throw missingColon(this.#at, key);
    return false;
  }

  #roll(kind: TokenKind, column: number, start: number, place: number): void {
    if (this.#inFlow || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    this.tokens.splice(place, 0, { kind, start, end: start });
  }

  #unroll(column: number): void {
    if (this.#inFlow) return;
    while (this.#indent > column) {
      this.#push('block-end', 0);
      this.#indent = this.#indents.pop()!;
    }
  }
}

/** What no plain text begins with. */
const noStart = '\t#|>%@`';

function noKey(): PossibleKey {
  return { possible: false, required: false, token: 0, start: 0, line: 0, column: 0 };
}

function missingColon(at: Cursor, { start, line }: PossibleKey) {
  const end = at.text.indexOf('\n', start);
  const isLong = at.line === line && at.pos - start > MAX_KEY_LENGTH;
  return at.fault(isLong ? 'KEY_OVER_1024_CHARS' : 'MULTILINE_IMPLICIT_KEY', start, end < 0 ? at.text.length : end);
}
