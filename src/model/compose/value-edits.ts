import type { Edit } from '../../problem.ts';
import type { Location } from '../../source.ts';
import { lineEndOf } from '../../text/line-ends.ts';
import { isMergeKey, type YamlMapping, type YamlPair } from '../yaml/yaml-tree.ts';
import type { Mapping, Scalar, Value } from './value-tree.ts';

/**
 * Edits that keep a file's own style. Each is made only where it is exact and changes this one value: of what stands for a
 * text of another form (a devcontainer.json) only words inside of quotes are.
 */

/** Writes another single value in the place of one. */
export function replacing(value: Value, text: string): Edit | undefined {
  return value.kind === 'scalar' && value.via.length === 0 && value.node.value !== null && value.at.source.isFile
    ? { at: value.at, text }
    : undefined;
}

/** The place before or after a single value's text, inside its quotes; undefined where it is a block of lines. */
export function edgeOf({ node }: Scalar, edge: 'start' | 'end'): Location | undefined {
  const { style, at } = node;
  if (style === 'literal' || style === 'folded' || node.text === '') return undefined;
  const quote = style === 'plain' ? 0 : 1;
  const offset = edge === 'start' ? at.span.start + quote : at.span.end - quote;
  return at.source.at(offset, offset);
}

/**
 * Adds lines to a mapping that stands in one file as it is.
 * @param lines `key: value`; what belongs below a key is indented by two spaces for each level
 * @param step how much deeper the file indents each level, where the mapping itself does not tell
 */
export function insertInto(mapping: Mapping, lines: readonly string[], step = 2): Edit | undefined {
  const { node } = mapping;
  if (!node?.at.source.isFile || mapping.via.length > 0 || lines.length === 0) return undefined;
  return node.flow ? insertFlow(node, lines) : insertBlock(node, lines, step);
}

/** Adds the first lines of a mapping whose key has nothing under it yet. */
export function insertUnder(key: Location, lines: readonly string[], step = 2): Edit | undefined {
  const { source, span } = key;
  const colon = /^[ \t]*:[ \t]*(?:#.*)?$/.exec(restOfLine(key).replace(/\r$/, ''));
  if (!colon || !source.isFile) return undefined;
  const end = lineEnd(source.text, span.end);
  const column = indentAt(key);
  if (column === undefined) return undefined;
  const newline = newlineAt(source.text, end);
  const indent = ' '.repeat(column + step);
  return { at: source.at(end, end), text: lines.map((line) => newline + indent + deepened(line, step)).join('') };
}

function insertBlock(node: YamlMapping, lines: readonly string[], usual: number): Edit | undefined {
  const first = node.pairs[0]?.key;
  const last = node.pairs.at(-1);
  if (!first || !last) return undefined;
  const { source, span } = first.at;
  const column = source.position(span.start).column - 1;
  const step = stepOf(node, column) ?? usual;
  const indent = ' '.repeat(column);
  const indented = lines.map((line) => indent + deepened(line, step));
  const stop = endOf(last);
  if (stop !== undefined) {
    const end = lineEnd(source.text, stop);
    const newline = newlineAt(source.text, end);
    return { at: source.at(end, end), text: indented.map((line) => newline + line).join('') };
  }
  // The last value would swallow what follows it: put the lines before the first key instead.
  const newline = newlineAt(source.text, lineEnd(source.text, span.end));
  const own = indented.map((line, i) => (i === 0 ? line.slice(column) : line)).join(newline);
  return { at: source.at(span.start, span.start), text: own + newline + indent };
}

function deepened(line: string, step: number): string {
  return line.replace(/^(?: {2})+/, (spaces) => ' '.repeat((spaces.length / 2) * step));
}

/** Where a pair ends; undefined where lines after it could become a part of its value. */
function endOf({ key, slot }: YamlPair): number | undefined {
  const { at } = slot;
  if (slot.kind === 'scalar' && (slot.style === 'literal' || slot.style === 'folded')) {
    const header = at.source.text.slice(at.span.start, lineEnd(at.source.text, at.span.start));
    return /^[|>][1-9]?\+/.test(header) ? undefined : at.span.end;
  }
  if (slot.kind === 'mapping' && !slot.flow) {
    const last = slot.pairs.at(-1);
    return last ? endOf(last) : undefined;
  }
  if (slot.kind === 'sequence' && !slot.flow && slot.items.length > 0) {
    const last = slot.items.at(-1)!;
    if (last.kind === 'scalar' && (last.style === 'literal' || last.style === 'folded')) return undefined;
  }
  return Math.max(key.at.span.end, at.span.end);
}

function insertFlow(node: YamlMapping, lines: readonly string[]): Edit | undefined {
  const isPair = (line: string) => /^[^\s#-][^:]*: \S/.test(line) && !/[{}[\],#]|: [|>]/.test(line);
  if (!lines.every(isPair)) return undefined;
  const added = lines.join(', ');
  const last = node.pairs.at(-1);
  const { source, span } = node.at;
  if (!last)
    return source.text.slice(span.start, span.end) === '{}'
      ? { at: source.at(span.start + 1, span.start + 1), text: added }
      : undefined;
  const end = Math.max(last.key.at.span.end, last.slot.at.span.end);
  // `{a, b: }`: a key without a value ends where nobody can tell.
  if (last.slot.kind === 'scalar' && last.slot.at.span.start === last.slot.at.span.end) return undefined;
  return { at: source.at(end, end), text: `, ${added}` };
}

/** How much deeper the file indents what stands below a key. */
function stepOf(node: YamlMapping, column: number): number | undefined {
  for (const { key, slot } of node.pairs) {
    if (isMergeKey(key) || slot.kind !== 'mapping' || slot.flow) continue;
    const below = slot.at.source.position(slot.at.span.start).column - 1 - column;
    if (below > 0) return below;
  }
  return undefined;
}

function restOfLine({ source, span }: Location): string {
  return source.text.slice(span.end, lineEnd(source.text, span.end));
}

/** The end of the line's text, before its line end. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}

function newlineAt(text: string, end: number): string {
  if (text[end] === '\r') return '\r\n';
  return end === text.length ? lineEndOf(text) : '\n';
}

/** The column of a key that is the first on its line. */
function indentAt({ source, span }: Location): number | undefined {
  const { line, column } = source.position(span.start);
  const start = source.line(line)!.start;
  return /^ *$/.test(source.text.slice(start, span.start)) ? column - 1 : undefined;
}
