import { isSpaceOrTab } from './cursor.ts';
import { SyntaxFault, type SyntaxNode, type SyntaxPair } from './syntax.ts';
import type { TokenKind, YamlToken } from './token.ts';

/** Anchor and tag before a value. */
interface Properties {
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
}

/**
 * The documents that tokens make, as go-yaml takes them (parserc.go); undefined for one in which nothing is written.
 * @param text what the tokens were found in
 * @param depth levels of nesting that are allowed; more are the fault `RESOURCE_EXHAUSTION`
 * @throws SyntaxFault where it is refused
 */
export function parseTokens(tokens: readonly YamlToken[], text: string, depth: number): (SyntaxNode | undefined)[] {
  return new TokenParser(tokens, text, depth).documents();
}

class TokenParser {
  readonly #tokens: readonly YamlToken[];
  readonly #text: string;
  readonly #most: number;
  #handles = new Map<string, string>();
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly YamlToken[], text: string, most: number) {
    this.#tokens = tokens;
    this.#text = text;
    this.#most = most;
  }

  documents(): (SyntaxNode | undefined)[] {
    const documents: (SyntaxNode | undefined)[] = [];
    while (this.#document(documents));
    return documents;
  }

  get #kind(): TokenKind {
    return this.#tokens[this.#next]!.kind;
  }

  #is(kind: TokenKind): boolean {
    return this.#kind === kind;
  }

  #take(): YamlToken {
    const token = this.#tokens[this.#next]!;
    this.#next += 1;
    return token;
  }

  #fault(code = 'UNEXPECTED_TOKEN'): SyntaxFault {
    const { start, end } = this.#tokens[this.#next]!;
    return new SyntaxFault(code, start, Math.max(end, start + 1));
  }

  #document(documents: (SyntaxNode | undefined)[]): boolean {
    const isFirst = documents.length === 0;
    if (!isFirst) while (this.#kind === 'document-end') this.#next += 1;
    if (this.#kind === 'stream-end') return false;
    this.#handles = new Map([
      ['!', '!'],
      ['!!', coreTags],
    ]);
    const given = this.#directives();
    if (this.#kind === 'document-start') this.#next += 1;
    else if (!isFirst || given) throw this.#fault();
    const empty: readonly TokenKind[] = ['stream-end', 'document-start', 'document-end', 'directive'];
    documents.push(empty.includes(this.#kind) ? undefined : this.#node(true, false));
    if (this.#kind === 'document-end') this.#next += 1;
    return true;
  }

  #directives(): boolean {
    const seen = new Set<string>();
    for (; this.#kind === 'directive'; this.#next += 1) {
      const { text = '%', rest } = this.#tokens[this.#next]!;
      if (seen.has(text)) throw this.#fault('BAD_DIRECTIVE');
      seen.add(text);
      if (rest !== undefined) this.#handles.set(text, rest);
    }
    return seen.size > 0;
  }

  /**
   * @param block whether a block may begin
   * @param indentless whether a list may stand at the column of the key that it is the value of
   */
  #node(block: boolean, indentless: boolean): SyntaxNode {
    if (this.#kind === 'alias') {
      const { text, start, end } = this.#take();
      return { kind: 'alias', name: text!, start, end };
    }
    const properties = this.#properties();
    if (this.#depth >= this.#most) throw this.#fault('RESOURCE_EXHAUSTION');
    this.#depth += 1;
    const node = this.#value(properties, block, indentless);
    this.#depth -= 1;
    return node;
  }

  #value(properties: Properties, block: boolean, indentless: boolean): SyntaxNode {
    switch (this.#kind) {
      case 'scalar': {
        const { start, end, text, style } = this.#take();
        return { kind: 'scalar', ...properties, start, end, text: text!, style: style! };
      }
      case '[':
        return this.#flowSequence(properties);
      case '{':
        return this.#flowMapping(properties);
      case 'block-entry':
        if (indentless) return this.#sequence(properties, ['block-entry', 'key', 'value', 'block-end'], false);
        break;
      case 'block-sequence':
        if (block) return this.#sequence(properties, ['block-entry', 'block-end'], true);
        break;
      case 'block-mapping':
        if (block) return this.#mapping(properties);
        break;
    }
    if (properties.anchor !== undefined || properties.tag !== undefined) return this.#empty(properties);
    throw this.#fault();
  }

  #properties(): Properties {
    let anchor: string | undefined;
    let tag: string | undefined;
    for (;;) {
      if (this.#kind === 'anchor' && anchor === undefined) anchor = this.#take().text;
      else if (this.#kind === 'tag' && tag === undefined) tag = this.#tag();
      else return { anchor, tag };
    }
  }

  #tag(): string {
    const { text, rest } = this.#tokens[this.#next]!;
    const prefix = text === '' ? '' : this.#handles.get(text!);
    if (prefix === undefined) throw this.#fault();
    this.#next += 1;
    return prefix + rest;
  }

  /** Where nothing is written: behind what was last, and the blanks there. */
  #empty(properties: Properties = none): SyntaxNode {
    let at = this.#tokens[this.#next - 1]?.end ?? 0;
    while (isSpaceOrTab(this.#text.charCodeAt(at))) at += 1;
    return { kind: 'scalar', ...properties, start: at, end: at, text: '', style: 'plain' };
  }

  #orEmpty(without: readonly TokenKind[], block: boolean): SyntaxNode {
    return without.includes(this.#kind) ? this.#empty() : this.#node(block, block && without.includes('key'));
  }

  /** @param closed whether the list has an indentation of its own, and so an end */
  #sequence(properties: Properties, without: readonly TokenKind[], closed: boolean): SyntaxNode {
    const start = closed ? this.#take().start : this.#tokens[this.#next]!.start;
    const items: SyntaxNode[] = [];
    while (this.#kind === 'block-entry') {
      this.#next += 1;
      items.push(without.includes(this.#kind) ? this.#empty() : this.#node(true, false));
    }
    const end = items.at(-1)?.end ?? start;
    if (closed) {
      if (this.#kind !== 'block-end') throw this.#fault('BAD_INDENT');
      this.#next += 1;
    }
    return { kind: 'sequence', ...properties, start, end, flow: false, items };
  }

  #mapping(properties: Properties): SyntaxNode {
    const { start } = this.#take();
    const pairs: SyntaxPair[] = [];
    while (this.#kind === 'key') {
      this.#next += 1;
      const key = this.#orEmpty(blockEnds, true);
      if (this.#is('value')) {
        this.#next += 1;
        pairs.push({ key, value: this.#orEmpty(blockEnds, true) });
      } else pairs.push({ key, value: undefined });
    }
    if (this.#kind !== 'block-end') throw this.#fault('BAD_INDENT');
    const { end } = this.#take();
    return { kind: 'mapping', ...properties, start, end, flow: false, pairs };
  }

  #flowSequence(properties: Properties): SyntaxNode {
    const { start } = this.#take();
    const items: SyntaxNode[] = [];
    while (!this.#is(']')) {
      if (items.length > 0) this.#separator();
      if (this.#is('key')) items.push(this.#singlePair());
      else if (!this.#is(']')) items.push(this.#node(false, false));
    }
    const { end } = this.#take();
    return { kind: 'sequence', ...properties, start, end, flow: true, items };
  }

  #separator(): void {
    if (this.#kind !== ',') throw this.#fault('MISSING_CHAR');
    this.#next += 1;
  }

  /** `[a: b]` is a list of a mapping. */
  #singlePair(): SyntaxNode {
    const { start } = this.#take();
    if (this.#is('value') || this.#is(',') || this.#is(']')) throw this.#fault();
    const pair = this.#flowPair([',', ']']);
    const end = pair.value?.end ?? pair.key?.end ?? start;
    return { kind: 'mapping', ...none, start, end, flow: true, pairs: [pair] };
  }

  #flowPair(ends: readonly TokenKind[]): SyntaxPair {
    const key = this.#orEmpty(['value', ...ends], false);
    if (this.#kind !== 'value') return { key, value: undefined };
    this.#next += 1;
    return { key, value: this.#orEmpty(ends, false) };
  }

  #flowMapping(properties: Properties): SyntaxNode {
    const { start } = this.#take();
    const pairs: SyntaxPair[] = [];
    while (!this.#is('}')) {
      if (pairs.length > 0) this.#separator();
      if (this.#is('key')) {
        this.#next += 1;
        pairs.push(this.#flowPair([',', '}']));
      } else if (!this.#is('}')) pairs.push({ key: this.#node(false, false), value: undefined });
    }
    const { end } = this.#take();
    return { kind: 'mapping', ...properties, start, end, flow: true, pairs };
  }
}

const coreTags = 'tag:yaml.org,2002:';
const none: Properties = { anchor: undefined, tag: undefined };
const blockEnds: readonly TokenKind[] = ['key', 'value', 'block-end'];
