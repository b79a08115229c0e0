import { Composer, type Document, Lexer, Parser } from 'yaml';
import type { Location, Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { wordsFor } from './error-words.ts';
import { disputedCharacter, withLineFeeds } from './line-ends.ts';
import { MAX_DEPTH, TreeBuilder } from './tree-builder.ts';
import type { YamlDocument, YamlFile } from './yaml-tree.ts';

/** Longer texts are not read. Characters. */
const MAX_LENGTH = 8_000_000;

/** Reads all documents of a text; never throws, and reads a source once only. */
export const readYaml = once(read);

function read(source: Source): YamlFile {
  if (source.text.length > MAX_LENGTH) {
    return refused(
      source,
      source.at(0, 0),
      'The file is larger than 8 MB, so it was not read. Split it, or generate it outside the repository.',
    );
  }
  const comments: Location[] = [];
  const character = disputedCharacter(source);
  const errors = character ? [character] : [];
  const documents: YamlDocument[] = [];
  const builder = new TreeBuilder(source, errors);
  const take = (document: Document.Parsed) => {
    report(document, source, errors);
    documents.push({ root: builder.build(document.contents) });
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
  for (const lexeme of new Lexer().lex(withLineFeeds(source.text))) {
    if (lexeme.charCodeAt(0) === HASH && !scalarNext)
      comments.push(source.at(parser.offset, parser.offset + lexeme.length));
    scalarNext = lexeme === SCALAR_FOLLOWS;
    for (const token of parser.next(lexeme)) for (const document of composer.next(token)) take(document);
    if (parser.stack.length > MAX_DEPTH) {
      const at = source.at(parser.offset - lexeme.length, parser.offset);
      return refused(
        source,
        at,
        `The nesting is deeper than ${MAX_DEPTH} levels, so the file was not read. Flatten it.`,
      );
    }
  }
  for (const token of parser.end()) for (const document of composer.next(token)) take(document);
  for (const document of composer.end(false, source.text.length)) take(document);
  return { source, documents, comments, errors, size: builder.size };
}

const HASH = 35;
const SCALAR_FOLLOWS = '\u001f';

function refused(source: Source, at: Location, message: string): YamlFile {
  return { source, documents: [], comments: [], errors: [{ at, message }], size: 0 };
}

/** One slip makes the parser complain many times: the first complaint of a document says where to look. */
function report(document: Document.Parsed, source: Source, errors: { at: Location; message: string }[]): void {
  const [first] = document.errors;
  if (!first) return;
  const start = Math.min(Math.max(first.pos[0], 0), source.text.length);
  const end = Math.min(Math.max(first.pos[1], start), source.text.length);
  errors.push({ at: source.at(start, end), message: wordsFor(first.code) });
}
