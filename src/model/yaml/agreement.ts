import type { Location, Source } from '../../source.ts';
import { withLineFeeds } from './line-ends.ts';
import { parseTokens } from './parse-tokens.ts';
import { readYaml } from './read-yaml.ts';
import { recoverSyntax } from './recover-syntax.ts';
import { scanTokens } from './scan-tokens.ts';
import type { SyntaxNode, SyntaxScalar } from './syntax.ts';
import { MAX_DEPTH } from './tree-builder.ts';

/**
 * Where the readers of YAML part: ours, which is of libyaml's kind as most are, and the `yaml` package, which goes by
 * YAML 1.2. GitHub has one of each kind for workflows.
 * @returns undefined where both take a text, for the same
 */
export function disagreement(source: Source): Location | undefined {
  const { text } = source;
  const [error] = readYaml(source).errors;
  if (error) return error.at;
  const ours = parseTokens(scanTokens(withLineFeeds(text)).tokens, text, MAX_DEPTH);
  const theirs = recoverSyntax(text, MAX_DEPTH);
  if (!theirs || theirs.faults.length > 0) return restOfLine(source, theirs?.faults[0]?.start ?? 0);
  const [mine, yours] = [[...piecesOf(ours)], [...piecesOf(theirs.documents)]];
  const at = mine.findIndex(({ says }, i) => says !== yours[i]?.says);
  const differs = mine[at] ?? yours[mine.length];
  return differs && restOfLine(source, differs.start);
}

function restOfLine(source: Source, start: number): Location {
  const { line } = source.position(start);
  return source.at(start, Math.max(start, source.line(line)!.end));
}

/** A piece of what a reader sees. */
interface Piece {
  readonly says: string;
  readonly start: number;
}

function* piecesOf(nodes: readonly (SyntaxNode | undefined)[]): Iterable<Piece> {
  for (const node of nodes) {
    if (!node || isNothing(node)) yield { says: '', start: node?.start ?? 0 };
    else yield* partsOf(node);
  }
}

function* partsOf(node: SyntaxNode): Iterable<Piece> {
  const { kind, start } = node;
  const piece = (...words: (string | undefined)[]): Piece => ({ says: JSON.stringify(words), start });
  if (kind === 'alias') return yield piece(kind, node.name);
  const { tag, anchor } = node;
  if (kind === 'scalar') return yield piece(tag, anchor, node.style === 'plain' ? 'plain' : '', trimmed(node));
  yield piece(kind, tag, anchor);
  yield* piecesOf(kind === 'sequence' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]));
  yield piece('end');
}

/** Nothing is as good as an empty value. */
function isNothing(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.text === '' && !node.tag && !node.anchor;
}

/** A block at the end of a file without a line end has one for some readers. */
function trimmed({ text }: SyntaxScalar): string {
  return text.trimEnd();
}
