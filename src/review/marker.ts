/**
 * What a comment remembers for the next run, in a line that people do not see. Only the last line of a body counts: the
 * rest may quote anything. Whose comment it is only its author tells.
 */
import { type Severity, severities } from '../finding.ts';
import { comment } from './markdown.ts';
import type { ReviewedFinding } from './review.ts';

/** A finding as a comment tells it. */
export interface Told {
  readonly marks: readonly string[];
  readonly severity: Severity;
  readonly standing: 'introduced' | 'existing';
  readonly rule: string;
  /** The commit that was found to be without it. */
  readonly fixedIn: string | undefined;
}

/** Of the findings in one comment, and of the places joined in one finding: more would leave no room for words. */
const mostTold = 100;
const mostMarks = 8;

const brand = 'layer-review:';

export function toldOf({ marks, severity, standing, rule }: ReviewedFinding): Told {
  return {
    marks,
    severity,
    standing: standing === 'existing' ? 'existing' : 'introduced',
    rule: rule.id,
    fixedIn: undefined,
  };
}

export function findingMarker(told: readonly Told[]): string {
  const entries = told
    .slice(0, mostTold)
    .map(({ marks, severity, standing, rule, fixedIn = '' }) =>
      [severity, standing, rule, fixedIn, marks.slice(0, mostMarks).join('-')].join(':'),
    );
  return comment(brand, 'finding', ...entries);
}

/** What a body's marker holds; nothing where it has none. */
export function readMarker(body: string): Told[] {
  const [, entries] = /^<!-- layer-review: finding ([\w: -]+) -->$/.exec(lastLine(body)) ?? [];
  return (entries?.split(' ') ?? []).flatMap((entry): Told[] => {
    const [word, standing, rule, fixedIn, marks] = entry.split(':');
    const severity = severities.find((each) => each === word);
    if (!severity || !rule || !marks || (standing !== 'introduced' && standing !== 'existing')) return [];
    return [{ marks: marks.split('-'), severity, standing, rule, fixedIn: fixedIn || undefined }];
  });
}

/** A body without its marker. */
export function withoutMarker(body: string): string {
  const end = body.trimEnd();
  return lastLine(body).startsWith(`<!-- ${brand} `) ? end.slice(0, end.lastIndexOf('\n') + 1).trimEnd() : end;
}

/** Ends the one comment that sums up. */
export const summaryMarker = comment(brand, 'summary');

export function isSummary(body: string): boolean {
  return lastLine(body) === summaryMarker;
}

function lastLine(body: string): string {
  const end = body.trimEnd();
  return end.slice(end.lastIndexOf('\n') + 1);
}
