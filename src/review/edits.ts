/** Edits of files, and what becomes of the files. */
import type { Edit } from '../problem.ts';
import { compareLocations, outermost, type Source, type Span } from '../source.ts';
import { withLineEndsOf } from '../text/line-ends.ts';

/** The text of a file after those edits that are in it, with the line ends that it has. */
export function withEdits(source: Source, edits: readonly Edit[]): string {
  return editsIn(source, edits).reduceRight(
    (text, { span, text: by }) => text.slice(0, span.start) + withLineEndsOf(source.text, by) + text.slice(span.end),
    source.text,
  );
}

/** Those of the edits that are in a file, in the order of their places in it. */
export function editsIn(source: Source, edits: readonly Edit[]): { readonly span: Span; readonly text: string }[] {
  const own = edits.map(({ at, text }) => ({ ...outermost(at), text })).filter((edit) => edit.source === source);
  return own.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether edits can be made in one go: no two of them touch the same text. */
export function areApart(edits: readonly Edit[]): boolean {
  return editedSources(edits).every((source) => {
    const own = editsIn(source, edits);
    return own.every(({ span }, i) => i === 0 || !touches(own[i - 1]!.span, span));
  });
}

/** The files that edits are in. */
export function editedSources(edits: readonly Edit[]): Source[] {
  return [...new Set(edits.map(({ at }) => outermost(at).source))];
}

/** Whether two edits, the first of which begins earlier, are not apart; two that insert at one place are not either. */
function touches(first: Span, second: Span): boolean {
  return second.start < first.end || (second.start === first.start && second.end === first.end);
}

export function sameEdit(a: Edit, b: Edit): boolean {
  return a.text === b.text && compareLocations(a.at, b.at) === 0;
}
