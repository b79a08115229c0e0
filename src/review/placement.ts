import type { Edit } from '../finding.ts';
import type { Secrets } from '../model/secrets.ts';
import type { Change, Hunk } from '../ports.ts';
import { outermost, positions } from '../source.ts';
import { repeatsSecret } from './mask.ts';
import type { Placement, ReviewedFinding, Suggestion } from './review.ts';

/** A comment that covers more lines than this hides what it is about. */
const mostLines = 12;

/**
 * Says for each finding where it is told. A comment must stand on lines of one hunk, and a suggestion replaces exactly
 * the lines of its comment (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request).
 *
 * Findings whose comments end on the same line get the same lines, so that they become one comment; the worst one's
 * suggestion is kept, as only one can be applied there.
 */
export function place(findings: readonly ReviewedFinding[], change: Change, secrets: Secrets): ReviewedFinding[] {
  const hunks = new Map(change.files.map(({ path, hunks }) => [path, hunks]));
  const placed = findings.map((finding) => ({ finding, own: placeOne(finding, hunks, secrets) }));
  const shared = new Map<string, Placement>();
  for (const { own } of placed) {
    const first = shared.get(lastLine(own));
    if (!first || (first.kind === 'line' && !first.suggestion && own.kind === 'line' && own.suggestion))
      shared.set(lastLine(own), own);
  }
  return placed.map(({ finding, own }) => ({ ...finding, placement: shared.get(lastLine(own))! }));
}

function lastLine(placement: Placement): string {
  return placement.kind === 'line' ? `${placement.endLine}:${placement.path}` : '';
}

function placeOne(
  finding: ReviewedFinding,
  hunks: ReadonlyMap<string, readonly Hunk[] | undefined>,
  secrets: Secrets,
): Placement {
  const { path, start, end } = positions(finding.at);
  const lines = { start: start.line, end: end.column === 1 && end.line > start.line ? end.line - 1 : end.line };
  const hunk = hunks.get(path)?.find((each) => each.start <= lines.start && lines.start <= each.end);
  if (!hunk) return { kind: 'summary' };
  const fixed = finding.fix && suggest(finding.fix.title, finding.fix.edits, path, lines, hunk, secrets);
  if (fixed) return { kind: 'line', path, startLine: fixed.start, endLine: fixed.end, suggestion: fixed.suggestion };
  const endLine = lines.end <= hunk.end && lines.end - lines.start < mostLines ? lines.end : lines.start;
  return { kind: 'line', path, startLine: lines.start, endLine, suggestion: undefined };
}

interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The lines of the finding and its edits, with the edits applied; undefined where one hunk does not hold them all. */
function suggest(
  title: string,
  edits: readonly Edit[],
  path: string,
  lines: Lines,
  hunk: Hunk,
  secrets: Secrets,
): (Lines & { suggestion: Suggestion }) | undefined {
  const places = edits.map(({ at, text }) => ({ ...outermost(at), text }));
  const source = places[0]?.source;
  if (!source || places.some((each) => each.source !== source) || source.path !== path) return undefined;
  const touched = places.flatMap(({ span }) => [source.position(span.start).line, source.position(span.end).line]);
  const start = Math.min(lines.start, ...touched);
  const end = Math.max(lines.end, ...touched);
  if (start < hunk.start || end > hunk.end || end - start >= mostLines) return undefined;
  const from = source.line(start)!.start;
  const to = source.line(end)?.end;
  if (to === undefined) return undefined;
  let text = source.text.slice(from, to);
  for (const { span, text: replacement } of [...places].sort((a, b) => b.span.start - a.span.start)) {
    text = text.slice(0, span.start - from) + replacement + text.slice(span.end - from);
  }
  if (repeatsSecret(text, source.at(from, to), secrets)) return undefined;
  return { start, end, suggestion: { title, text: text.replace(/\r$/, '') } };
}
