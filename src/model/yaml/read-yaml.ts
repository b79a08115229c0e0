import type { Source, Span } from '../../source.ts';
import { once } from '../../text/once.ts';
import { reviewing } from '../../under-review.ts';
import { wordsFor } from './error-words.ts';
import { disputedCharacter, withLineFeeds } from './line-ends.ts';
import { parseTokens } from './parse-tokens.ts';
import { type Recovered, recoverSyntax } from './recover-syntax.ts';
import { scanTokens } from './scan-tokens.ts';
import { SyntaxFault, type SyntaxNode } from './syntax.ts';
import { MAX_DEPTH, TreeBuilder } from './tree-builder.ts';
import type { YamlError, YamlFile, YamlNode } from './yaml-tree.ts';

/** Longer texts are not read. Characters. */
const MAX_LENGTH = 8_000_000;

/** Reads all documents of a text as compose reads them; never throws, and reads a source once only. */
export const readYaml = once((source: Source) => reviewing(source.path, () => read(source)));

/** Values of a file that is walked through. */
const mostValues = 100_000;

/** The top of each document of a file, to be walked through: of none where aliases multiply beyond what anybody writes. */
export function rootsOf(source: Source): YamlNode[] {
  const { documents, size } = readYaml(source);
  return size > mostValues ? [] : documents.flatMap(({ root }) => root ?? []);
}

function read(source: Source): YamlFile {
  if (source.text.length > MAX_LENGTH) {
    return refused(
      source,
      { start: 0, end: 0 },
      'The file is larger than 8 MB, so it was not read. Split it, or generate it outside the repository.',
    );
  }
  const { documents, comments, faults, unreadable } = syntaxOf(withLineFeeds(source.text));
  const tooDeep = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) {
    const message = `The nesting is deeper than ${MAX_DEPTH} levels, so the file was not read. Flatten it.`;
    return refused(source, spanOf(tooDeep, source), message);
  }
  const character = disputedCharacter(source);
  const errors: YamlError[] = character ? [character] : [];
  for (const fault of faults) {
    const { start, end } = spanOf(fault, source);
    errors.push({
      at: source.at(start, end),
      message: wordsFor(fault.code),
      isNoYaml: true,
      ...(unreadable && { unreadable }),
    });
  }
  const builder = new TreeBuilder(source, errors);
  return {
    source,
    documents: documents.map((root) => ({ root: builder.build(root) })),
    comments: comments.map(({ start, end }) => source.at(start, end)),
    errors,
    size: builder.size,
  };
}

/** Cut where the text ends: a reader may count what a last backslash would escape. */
function spanOf({ start, end }: Span, { text: { length } }: Source): Span {
  const from = Math.min(Math.max(start, 0), length);
  return { start: from, end: Math.min(Math.max(end, from), length) };
}

/** Two readers that refuse a text leave no doubt; what only ours refuses compose may take. */
function syntaxOf(text: string): Recovered & Pick<YamlError, 'unreadable'> {
  try {
    const { tokens, comments } = scanTokens(text);
    const documents: readonly (SyntaxNode | undefined)[] = parseTokens(tokens, text, MAX_DEPTH);
    return { documents, comments, faults: [] };
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    const recovered = recoverSyntax(text, MAX_DEPTH);
    return recovered?.faults.length
      ? { ...recovered, unreadable: true }
      : { ...(recovered ?? nothing), faults: [fault] };
  }
}

const nothing: Recovered = { documents: [], comments: [], faults: [] };

function refused(source: Source, { start, end }: Span, message: string): YamlFile {
  return { source, documents: [], comments: [], errors: [{ at: source.at(start, end), message }], size: 0 };
}
