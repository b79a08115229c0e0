import type { Change, ChangedFile, Hunk } from '../change.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { repeatsSecret } from '../facts/secrets/mask.ts';
import type { Policy } from '../policy/policy.ts';
import { type Edit, fixTitle } from '../problem.ts';
import { type Location, outermost, positions } from '../source.ts';
import { isCommentWorthy } from './comment-worthy.ts';
import { areApart, sameEdit } from './edits.ts';
import type { Placement, ReviewedFinding, Suggestion } from './review.ts';

/** A comment that covers more lines than this hides what it is about. */
const mostLines = 12;
/** A suggestion that changes lines further away than this stands on these alone, not on all that lies between. */
const nearby = 3;

/**
 * Says for each finding where it is reported: on its lines where one hunk shows them, the removed ones too, on its file where the
 * change touches that, else in the summary. A comment must stand on lines of one hunk, and a suggestion replaces exactly the lines of its
 * comment (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request). Where it changes lines that are
 * not near the finding, the comment stands on these. What a change brings in without touching the lines that say it, as
 * by taking them over for another service, is reported where it takes them over.
 *
 * Findings whose comments end on the same line get the same lines, so that they become one comment, and one suggestion
 * that does as much of what they suggest as can be done at once: the worst one's first. So do those whose suggestions are
 * for some of the same lines, as only one of two could be applied. Findings that get no comment have no part in that.
 */
export function place(
  findings: readonly ReviewedFinding[],
  change: Change,
  by: Pick<Policy, 'commentOn'> & { readonly secrets: Secrets },
): ReviewedFinding[] {
  const { secrets } = by;
  const files = new Map(change.files.filter(({ status }) => status !== 'removed').map((file) => [file.path, file]));
  const placed = findings.map((finding) => {
    const own = finding.side === 'base' ? placeRemoved(finding, change) : placeOne(finding, files, secrets);
    return own.kind === 'line' ? own : (placeOfNote(finding, files) ?? own);
  });
  const spots = new Map<string, Spot[]>();
  const spotOf = placed.map((own, i) => {
    if (own.kind !== 'line') return undefined;
    if (!isCommentWorthy(findings[i]!, by)) return { lines: own };
    const key = JSON.stringify([own.path, own.side]);
    const others = spots.get(key) ?? [];
    spots.set(key, others);
    return joined(own, others, secrets);
  });
  return findings.map((finding, i) => {
    const own = placed[i]!;
    return { ...finding, placement: own.kind === 'line' ? placementOf(spotOf[i]!.lines) : own };
  });
}

/** Where one comment stands; its lines may become more. */
interface Spot {
  lines: Lines;
}

/** The spot that a finding is reported at, which is among the others from then on. */
function joined(own: Lines, spots: Spot[], secrets: Secrets): Spot {
  const same = spots.find(({ lines }) => lines.end === own.end);
  const spot = same ?? spots.find(({ lines }) => overlap(lines, own));
  if (!spot) {
    const alone = { lines: own };
    spots.push(alone);
    return alone;
  }
  const both = combined(spot.lines, own, secrets);
  const fits = !spots.some((other) => other !== spot && overlap(other.lines, both));
  if (fits && (same || both !== spot.lines)) spot.lines = both;
  else if (!same) return joined({ ...own, ...own.plain, suggestion: undefined, edits: [] }, spots, secrets);
  return spot;
}

function overlap(a: Lines, b: Lines): boolean {
  return a.suggestion !== undefined && b.suggestion !== undefined && a.start <= b.end && b.start <= a.end;
}

/** A comment's lines, with the edits that it offers. */
interface Lines {
  readonly kind: 'line';
  readonly path: string;
  readonly side?: 'base';
  readonly hunks: readonly Hunk[];
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
  readonly suggestion: Suggestion | undefined;
  /** Whether that is what would be better, rather than what a fault needs. */
  readonly advised: boolean;
  /** Those that it would have without a suggestion. */
  readonly plain: { readonly start: number; readonly end: number };
}

function placementOf({ kind, path, side, start, end, suggestion }: Lines): Placement {
  return { kind, path, ...(side && { side }), startLine: start, endLine: end, suggestion };
}

/** What stood in lines of the base: on these where the diff shows them, else on the line at the head that is nearest to them. */
function placeRemoved({ at }: ReviewedFinding, change: Change): Lines | Exclude<Placement, { kind: 'line' }> {
  const { path, start } = positions(at);
  const file = change.files.find((each) => (each.previousPath ?? each.path) === path && each.status !== 'added');
  if (!file) return { kind: 'summary' };
  const { hunks = [] } = file;
  const showing = hunks.some(({ before }) => before.start <= start.line && start.line <= before.end);
  const line = showing ? start.line : nearestAtHead(start.line, hunks);
  if (line === undefined) return file.status === 'removed' ? { kind: 'summary' } : { kind: 'file', path: file.path };
  const own = { start: line, end: line };
  const side = showing ? { side: 'base' as const } : {};
  return {
    kind: 'line',
    path: file.path,
    ...side,
    hunks,
    ...own,
    edits: [],
    suggestion: undefined,
    advised: false,
    plain: own,
  };
}

/** The line at the head, among those that the hunks show, that is nearest to a line of the base; undefined without any. */
export function nearestAtHead(line: number, hunks: readonly Hunk[]): number | undefined {
  const shownOnes = hunks.filter(({ start, end }) => start <= end);
  const distance = ({ before }: Hunk) => Math.max(before.start - line, line - before.end, 0);
  const [nearest] = shownOnes.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undefined;
  return Math.max(nearest.start, Math.min(nearest.end, line - nearest.before.start + nearest.start));
}

function placeOne(
  finding: ReviewedFinding,
  files: ReadonlyMap<string, ChangedFile>,
  secrets: Secrets,
): Lines | Exclude<Placement, { kind: 'line' }> {
  const { path } = positions(finding.at);
  const file = files.get(path);
  if (!file) {
    // What a link leads to has no lines of its own there.
    const link = finding.at.source.path;
    return files.has(link) ? { kind: 'file', path: link } : { kind: 'summary' };
  }
  const plain = shown(finding.at, file);
  if (!plain) return { kind: 'file', path };
  const { fix } = finding;
  for (const edits of fix ? [fix.edits, ...(fix.parts ?? [])] : []) {
    const suggesting = suggest({ ...plain, end: lastLine(finding.at) }, fixTitle(fix!), edits, secrets);
    if (suggesting) return { ...suggesting, advised: finding.advice === true };
  }
  return plain;
}

/** The first note of what a change brings in that stands on lines which the change shows. */
function placeOfNote(
  { standing, side, notes = [] }: ReviewedFinding,
  files: ReadonlyMap<string, ChangedFile>,
): Lines | undefined {
  if (standing !== 'introduced' || side === 'base') return undefined;
  for (const { at } of notes) {
    const file = files.get(positions(at).path);
    const lines = file && shown(at, file);
    if (lines) return lines;
  }
  return undefined;
}

/** The lines of a place, or the first of them, where one hunk shows them. */
function shown(at: Location, { path, hunks = [] }: ChangedFile): Lines | undefined {
  const [start, last] = [positions(at).start.line, lastLine(at)];
  const hunk = hunks.find((each) => each.start <= start && start <= each.end);
  if (!hunk) return undefined;
  const own = { start, end: last <= hunk.end && last - start < mostLines ? last : start };
  return { kind: 'line', path, hunks, ...own, edits: [], suggestion: undefined, advised: false, plain: own };
}

function lastLine(at: Location): number {
  const { start, end } = positions(at);
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** The lines of two findings, with what both suggest where that can be done at once; else the first one's. */
function combined(first: Lines, second: Lines, secrets: Secrets): Lines {
  if (!second.suggestion) return first;
  if (!first.suggestion) return second;
  const more = second.edits.filter((edit) => !first.edits.some((other) => sameEdit(edit, other)));
  if (more.length === 0) return first;
  // Who is told of something better wants that, and not what mends the lesser.
  const better = second.advised ? second : first;
  const both = { ...better, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
  const title = `${first.suggestion.title}; ${second.suggestion.title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}`;
  return suggest(both, title, [...first.edits, ...more], secrets) ?? better;
}

/** The lines and the edits, with the edits applied; undefined where one hunk does not hold them all, or they overlap. */
function suggest(lines: Lines, title: string, edits: readonly Edit[], secrets: Secrets): Lines | undefined {
  const places = edits.map(({ at, text }) => ({ ...outermost(at), text })).sort((a, b) => a.span.start - b.span.start);
  const source = places[0]?.source;
  if (!source || places.some((each) => each.source !== source) || source.path !== lines.path) return undefined;
  if (!areApart(edits)) return undefined;
  const touched = places.flatMap(({ span }) => [source.position(span.start).line, source.position(span.end).line]);
  const edited = { start: Math.min(...touched), end: Math.max(...touched) };
  const far = edited.start > lines.end + nearby || edited.end < lines.start - nearby;
  const start = far ? edited.start : Math.min(lines.start, edited.start);
  const end = far ? edited.end : Math.max(lines.end, edited.end);
  if (!lines.hunks.some((hunk) => hunk.start <= start && end <= hunk.end) || end - start >= mostLines) return undefined;
  const from = source.line(start)!.start;
  const to = source.line(end)?.end;
  if (to === undefined) return undefined;
  let text = source.text.slice(from, to);
  for (const { span, text: replacement } of places.reverse()) {
    text = text.slice(0, span.start - from) + replacement + text.slice(span.end - from);
  }
  if (repeatsSecret(text, source.at(from, to), secrets)) return undefined;
  return { ...lines, start, end, edits, suggestion: { title, text: text.replace(/\r$/, '') } };
}
