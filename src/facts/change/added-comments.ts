import type { Comparison } from '../../model/change-comparison.ts';
import { filePathOf, type Location, outermost, type Source } from '../../source.ts';

/** So many lines of words argue; a word or two only name something. */
const fewestLines = 3;
const fewestWords = 4;

/**
 * The comments that a change adds to the file of a place at its head, by their lines, counted from 1, without the sign in
 * front.
 */
export function addedComments(at: Location, { files }: Comparison): ReadonlyMap<number, string> {
  const path = filePathOf(at.source);
  const pair = files.find(({ after }) => after?.path === path);
  if (!pair?.after) return new Map();
  const former = new Set(linesOf(pair.before).map(commentIn));
  return new Map(
    linesOf(pair.after).flatMap((line, i) => {
      const comment = commentIn(line);
      return comment === undefined || former.has(comment) ? [] : [[i + 1, comment] as const];
    }),
  );
}

/** Whether a change gives its reasons at a place: in several lines of the comment that stands above it. */
export function isArgued(place: Location, comparison: Comparison): boolean {
  const added = addedComments(place, comparison);
  if (added.size < fewestLines) return false;
  const { source, span } = outermost(place);
  const lines = linesOf(source);
  let argued = 0;
  for (let line = source.position(span.start).line - 1; line > 0; line -= 1) {
    const text = lines[line - 1]!.trim();
    if (text !== '' && !text.startsWith('#')) break;
    const words = added.get(line)?.split(' ') ?? [];
    if (words.filter((word) => word.length > 1).length >= fewestWords) argued += 1;
  }
  return argued >= fewestLines;
}

/** What stands behind a line's first `#` that begins a comment. */
function commentIn(line: string): string | undefined {
  const text = ` ${line}`;
  const at = Math.max(text.indexOf(' #'), text.indexOf('\t#'));
  return at === -1 ? undefined : text.slice(at + 2).trim();
}

function linesOf(source: Source | undefined): readonly string[] {
  return source?.text.split('\n') ?? [];
}
