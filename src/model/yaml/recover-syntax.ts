import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml';
import type { Span } from '../../source.ts';
import { SyntaxFault, type SyntaxNode } from './syntax.ts';
import type { ScalarStyle } from './yaml-tree.ts';

/** What can be made of a text that compose's reader refuses. */
export interface Recovered {
  readonly documents: readonly (SyntaxNode | undefined)[];
  readonly comments: readonly Span[];
  /** One slip makes the parser complain many times: the first complaint of each document says where to look. */
  readonly faults: readonly SyntaxFault[];
}

/** Of a text that a person would correct: the parser takes half a kilobyte and more for each character of a hostile one. */
const mostCharacters = 250_000;
const mostLexemes = 100_000;
const mostFaults = 100;

/**
 * Reads a text with a parser that goes on behind a mistake, so that what it says is reviewed all the same.
 * @returns undefined where that would take too much
 * @param depth levels of nesting that are allowed; more are the one fault `RESOURCE_EXHAUSTION`
 */
export function recoverSyntax(text: string, depth: number): Recovered | undefined {
  if (text.length > mostCharacters) return undefined;
  const documents: (SyntaxNode | undefined)[] = [];
  const comments: Span[] = [];
  const faults: SyntaxFault[] = [];
  const take = (document: Document.Parsed) => {
    const [first] = document.errors;
    if (first) faults.push(new SyntaxFault(causeOf(first), ...first.pos));
    documents.push(document.contents ? syntaxOf(document.contents) : undefined);
  };
  const parser = new Parser();
  // Plain text for every scalar: what it means is decided in scalar-value.ts, whatever a tag or a `%YAML 1.1` line says.
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  let scalarNext = false;
  let left = mostLexemes;
  for (const lexeme of new Lexer().lex(text)) {
    if (left-- <= 0 || faults.length > mostFaults) return undefined;
    if (lexeme.charCodeAt(0) === HASH && !scalarNext)
      comments.push({ start: parser.offset, end: parser.offset + lexeme.length });
    scalarNext = lexeme === SCALAR_FOLLOWS;
    for (const document of composed(parser.next(lexeme), composer)) take(document);
    if (parser.stack.length > depth) {
      const fault = new SyntaxFault('RESOURCE_EXHAUSTION', parser.offset - lexeme.length, parser.offset);
      return { documents: [], comments: [], faults: [fault] };
    }
  }
  for (const document of composed(parser.end(), composer)) take(document);
  for (const document of composer.end(false, text.length)) take(document);
  return { documents, comments, faults };
}

/** The parser calls what never closes by where it notices that: a wrong indentation, or some missing character. */
function causeOf({ code, message }: Document.Parsed['errors'][number]): string {
  if (/^Flow (?:map|sequence)\b.* end with a/.test(message)) return 'BRACKET_NOT_CLOSED';
  return /^Missing closing ["']quote/.test(message) ? 'QUOTE_NOT_CLOSED' : code;
}

function* composed<T>(tokens: Iterable<T>, composer: { next(token: T): Iterable<Document.Parsed> }) {
  for (const token of tokens) yield* composer.next(token);
}

const HASH = 35;
const SCALAR_FOLLOWS = '\u001f';

function syntaxOf(node: ParsedNode): SyntaxNode {
  const [start, end] = node.range;
  if (isAlias(node)) return { kind: 'alias', name: node.source, start, end };
  const written = { start, end, tag: node.tag, anchor: node.anchor };
  if (isSeq(node)) {
    const items = (node.items as ParsedNode[]).map(syntaxOf);
    return { kind: 'sequence', ...written, flow: node.flow === true, items };
  }
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({
      key: (key as ParsedNode | null) ? syntaxOf(key) : undefined,
      value: value ? syntaxOf(value) : undefined,
    }));
    return { kind: 'mapping', ...written, flow: node.flow === true, pairs };
  }
  const style = (isScalar(node) && styles[node.type ?? 'PLAIN']) || 'plain';
  return { kind: 'scalar', ...written, style, text: String(node.value) };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};
