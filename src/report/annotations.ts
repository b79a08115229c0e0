/** What stands beside the lines on GitHub: in a check run, and in a job's log as commands of a workflow. */
import type { Change } from '../change.ts';
import { maskPath } from '../facts/secrets/mask.ts';
import type { Severity } from '../problem.ts';
import { byCause } from '../review/causes.ts';
import { isCommentWorthy } from '../review/comment-worthy.ts';
import { nearestAtHead } from '../review/placement.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { utf8 } from '../text/bytes.ts';
import { groupBy } from '../text/group-by.ts';
import { inert, visible } from '../text/visible.ts';
import { annotation, plainText, refusedHeading } from './wording.ts';

/** A place that an annotation points at. */
export interface AnnotationPlace {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where start and end are on one line. */
  readonly columns?: { readonly start: number; readonly end: number } | undefined;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A finding, or a file that could not be reviewed, as it stands beside the lines in a check run or in the job's log. */
export interface Annotation {
  readonly place: AnnotationPlace;
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** The worst that it is about; undefined for a file that could not be reviewed. */
  readonly finding: ReviewedFinding | undefined;
}

const levels: Readonly<Record<Severity, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** What GitHub takes (https://docs.github.com/rest/checks/runs#create-a-check-run: the `annotations` object). */
const longestTitle = 255;
const mostMessageBytes = 64_000;

/**
 * One for each cause of findings; before them what could not be reviewed.
 *
 * @param all whether also of findings that are not worth a comment
 */
export function annotationsOf({ change, findings, unread, policy, secrets }: Review, all = false): Annotation[] {
  const told = all ? findings : findings.filter((finding) => isCommentWorthy(finding, policy));
  return [
    ...unread.map(({ path, at, reason, refused }): Annotation => {
      const found = at && positions(at);
      return {
        place: found ? placeOf(found.path, found.start, found.end) : { path, startLine: 1, endLine: 1 },
        level: 'error',
        title: refused ? `${refusedHeading([path])} this` : 'Could not be reviewed',
        message: cut(plainText(reason, secrets)),
        finding: undefined,
      };
    }),
    ...byCause(told).map((some): Annotation => {
      const [finding] = some as [ReviewedFinding];
      const { path, start, end, title, message } = annotation(some, secrets);
      return {
        place: finding.side === 'base' ? placeAtHead(finding, change) : placeOf(path, start, end),
        level: levels[finding.severity],
        title: title.slice(0, longestTitle),
        message: cut(message),
        finding,
      };
    }),
  ];
}

/** All of them by file, under its path as it may be printed. */
export function annotationsByFile(review: Review): (readonly [path: string, some: readonly Annotation[]])[] {
  const files = groupBy(annotationsOf(review, true), ({ place }) => place.path);
  return [...files].map(([path, some]) => [visible(maskPath(path, review.secrets)), some]);
}

/** Annotations stand at the head only: where lines are gone, on the nearest one that the diff shows. */
function placeAtHead({ at, placement }: ReviewedFinding, { files }: Change): AnnotationPlace {
  const { path: before, start } = positions(at);
  const file = files.find(({ path, previousPath }) => (previousPath ?? path) === before);
  const shown = placement.kind === 'line' && placement.side === undefined ? placement.startLine : undefined;
  const line = shown ?? nearestAtHead(start.line, file?.hunks ?? []) ?? 1;
  return { path: file?.path ?? before, startLine: line, endLine: line };
}

/** The end is exclusive here, and inclusive for GitHub, which takes columns only where all is on one line. */
function placeOf(
  path: string,
  start: { line: number; column: number },
  end: { line: number; column: number },
): AnnotationPlace {
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns =
    endLine === start.line && end.line === start.line
      ? { start: start.column, end: Math.max(start.column, end.column - 1) }
      : undefined;
  return { path, startLine: start.line, endLine, columns };
}

function cut(message: string): string {
  const bytes = utf8(message);
  if (bytes.length <= mostMessageBytes) return message;
  // As a stream, so that half a character at the end is dropped.
  const start = new TextDecoder().decode(bytes.subarray(0, mostMessageBytes), { stream: true });
  return `${start} …`;
}

/**
 * The same as lines of a workflow's log, which make annotations of a job for which no permission is needed
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export function annotationCommands(review: Review): string {
  return annotationsOf(review)
    .map(({ level, title, message, place: { path, startLine, endLine, columns } }) => {
      const properties = {
        title: inert(title),
        file: visible(maskPath(path, review.secrets)),
        line: startLine,
        endLine,
        ...(columns && { col: columns.start, endColumn: columns.end }),
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      // The runner's search for the end of the properties passes over a mark that combines with the colons before it.
      const text = message
        .split('\n')
        .map(inert)
        .join('\n')
        .replace(/^(?=[\p{M}\p{Cf}])/u, ' ');
      return `::${level} ${written.join(',')}::${escapedData(text)}\n`;
    })
    .join('');
}

/** What the runner reads back (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
