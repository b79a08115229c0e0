import type { Change } from '../../change.ts';
import type { Severity } from '../../problem.ts';
import { annotation, plainText } from '../../report/wording.ts';
import { isCommentWorthy } from '../../review/comment-worthy.ts';
import { nearestAtHead } from '../../review/placement.ts';
import type { Review, ReviewedFinding } from '../../review/review.ts';
import { positions } from '../../source.ts';
import type { Level, LogPlace } from '../log.ts';

/** A finding, or a file that could not be reviewed, as it stands beside the lines in a check run or in the job's log. */
export interface Annotation {
  readonly place: LogPlace;
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** undefined for a file that could not be reviewed. */
  readonly finding: ReviewedFinding | undefined;
}

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** What GitHub takes (https://docs.github.com/rest/checks/runs#create-a-check-run: the `annotations` object). */
const longestTitle = 255;
const mostMessageBytes = 64_000;

/** One for each finding that is worth a comment; before them what could not be reviewed. */
export function annotationsOf({ change, findings, unread, policy, secrets }: Review): Annotation[] {
  return [
    ...unread.map(({ path, at, reason }): Annotation => {
      const found = at && positions(at);
      return {
        place: found ? placeOf(found.path, found.start, found.end) : { path, startLine: 1, endLine: 1 },
        level: 'error',
        title: 'Could not be reviewed',
        message: cut(plainText(reason, secrets)),
        finding: undefined,
      };
    }),
    ...findings
      .filter((finding) => isCommentWorthy(finding, policy))
      .map((finding): Annotation => {
        const { path, start, end, title, message } = annotation(finding, secrets);
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

/** Annotations stand at the head only: where lines are gone, on the nearest one that the diff shows. */
function placeAtHead({ at, placement }: ReviewedFinding, { files }: Change): LogPlace {
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
): LogPlace {
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns =
    endLine === start.line && end.line === start.line
      ? { start: start.column, end: Math.max(start.column, end.column - 1) }
      : undefined;
  return { path, startLine: start.line, endLine, columns };
}

function cut(message: string): string {
  if (Buffer.byteLength(message) <= mostMessageBytes) return message;
  // As a stream, so that half a character at the end is dropped.
  const start = new TextDecoder().decode(Buffer.from(message).subarray(0, mostMessageBytes), { stream: true });
  return `${start} …`;
}
