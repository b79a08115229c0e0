/** Edits of a file as a unified diff, for people to read. */
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask, maskAt } from '../facts/secrets/mask.ts';
import type { Edit } from '../problem.ts';
import { editsIn, withEdits } from '../review/edits.ts';
import { Source } from '../source.ts';
import { visible } from '../text/visible.ts';
import type { Brush } from './brush.ts';

/** Lines around what changes. */
const context = 3;

/** Lines of a file that are replaced by others, by their numbers; the end is exclusive. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly by: readonly string[];
}

/**
 * The lines of a diff, without what must be hidden.
 *
 * @param path as people call the file
 */
export function diffLines(
  source: Source,
  edits: readonly Edit[],
  { secrets, brush, path }: { readonly secrets: Secrets; readonly brush: Brush; readonly path: string },
): string[] {
  const before = (line: number) => {
    const { start, end } = source.line(line)!;
    return visible(maskAt(source.at(start, end), secrets));
  };
  const lines = [`--- a/${path}`, `+++ b/${path}`].map((line) => brush.paint('bold', line));
  let moved = 0;
  for (const hunk of hunksOf(replacedIn(source, edits))) {
    const [first, last] = [hunk[0]!, hunk.at(-1)!];
    const start = Math.max(1, first.start - context);
    const end = Math.min(source.lineCount + 1, last.end + context);
    const grown = hunk.reduce((sum, { start, end, by }) => sum + by.length - (end - start), 0);
    lines.push(brush.paint('blue', `@@ -${start},${end - start} +${start + moved},${end - start + grown} @@`));
    moved += grown;
    let at = start;
    for (const { start: from, end: to, by } of hunk) {
      for (; at < from; at++) lines.push(` ${before(at)}`);
      for (; at < to; at++) lines.push(brush.paint('red', `-${before(at)}`));
      for (const line of by) lines.push(brush.paint('green', `+${visible(mask(line, secrets))}`));
    }
    for (; at < end; at++) lines.push(` ${before(at)}`);
  }
  return lines;
}

/** What edits replace, as whole lines, in order and apart. */
function replacedIn(source: Source, edits: readonly Edit[]): Replaced[] {
  const ranges: { first: number; last: number; edits: Edit[] }[] = [];
  for (const { span, text } of editsIn(source, edits)) {
    const [first, last] = [source.position(span.start).line, source.position(span.end).line];
    const edit = { at: source.at(span.start, span.end), text };
    const before = ranges.at(-1);
    if (before && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else ranges.push({ first, last, edits: [edit] });
  }
  const all: Replaced[] = [];
  for (const each of ranges.map((range) => withoutSame(source, range))) {
    // An edit that writes what was there; git refuses a hunk that changes nothing.
    if (each.start === each.end && each.by.length === 0) continue;
    const before = all.at(-1);
    if (before?.end === each.start) all.splice(-1, 1, { ...before, end: each.end, by: [...before.by, ...each.by] });
    else all.push(each);
  }
  return all;
}

/** The lines of a range that really differ. */
function withoutSame(
  source: Source,
  { first, last, edits }: { readonly first: number; readonly last: number; readonly edits: readonly Edit[] },
): Replaced {
  const begin = source.line(first)!.start;
  const stop = source.line(last)?.end ?? source.text.length;
  const piece = new Source(source.path, source.text.slice(begin, stop));
  const moved = edits.map(({ at: { span }, text }) => ({ at: piece.at(span.start - begin, span.end - begin), text }));
  const [old, now] = [piece.text, withEdits(piece, moved)].map((text) => text.split(/\r?\n/));
  let same = 0;
  while (same < old!.length && same < now!.length && old![same] === now![same]) same++;
  let tail = 0;
  while (tail < old!.length - same && tail < now!.length - same && old!.at(-1 - tail) === now!.at(-1 - tail)) tail++;
  return { start: first + same, end: last + 1 - tail, by: now!.slice(same, now!.length - tail) };
}

/** Those that are near each other together. */
function hunksOf(replaced: readonly Replaced[]): Replaced[][] {
  const hunks: Replaced[][] = [];
  for (const each of replaced) {
    const before = hunks.at(-1)?.at(-1);
    if (before && each.start - before.end <= 2 * context) hunks.at(-1)!.push(each);
    else hunks.push([each]);
  }
  return hunks;
}
