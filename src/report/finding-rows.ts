/** Findings in lists: one line each, or one line for all of a rule. */

import { compareSeverities } from '../problem.ts';
import { byCause } from '../review/causes.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { bullets, code, type Inline, type List, message, outline, strong, text, trusted } from './markdown.ts';
import { type Link, pointer, ruleName, sideOf } from './pointer.ts';
import { count, severityWord } from './wording.ts';

/** What is no more: its message would say that it is. */
export function fixedRow(finding: ReviewedFinding, link: Link): Inline[] {
  return row(finding, link, trusted(finding.rule.title));
}

/** @param more at how many more places it is */
export function findingRow(finding: ReviewedFinding, link: Link, more = 0): Inline[] {
  return row(finding, link, message(finding.message), more > 0 ? [text(` and ${count(more, 'more place')}`)] : []);
}

/**
 * An item for each cause, at most so many: the worst that it brings, and below that each other thing; what is said of several
 * places links them.
 */
export function causeList(findings: readonly ReviewedFinding[], link: Link, most = Number.POSITIVE_INFINITY): List {
  const causes = byCause(findings)
    .slice(0, most)
    .map((some) => {
      const things = groupBy(some, ({ rule, severity, message }) => JSON.stringify([rule.id, severity, message]));
      return [...things.values()].map(([first, ...others]) =>
        row(first!, link, message(first!.message), alsoAt(others, link)),
      );
    });
  return outline(causes);
}

/** More places than this are only counted. */
const mostPlaces = 20;

function alsoAt(others: readonly ReviewedFinding[], link: Link): Inline[] {
  const more = others.length - mostPlaces;
  return [
    ...others.slice(0, mostPlaces).flatMap((each) => [text(', '), ...pointer(each.at, link, sideOf(each))]),
    ...(more > 0 ? [text(` and ${count(more, 'more place')}`)] : []),
  ];
}

function row(finding: ReviewedFinding, link: Link, what: Inline[], also: readonly Inline[] = []): Inline[] {
  const where = [...pointer(finding.at, link, sideOf(finding)), ...also];
  const { severity, rule } = finding;
  return [strong(text(severityWord(severity))), text(' '), ...where, text(': '), ...what, text(' '), ...ruleName(rule)];
}

/** More files than this are only counted. */
const mostFiles = 3;

/** One line for each rule: '`run-as-root`: 3 high in `a/Dockerfile`, `b/Dockerfile`'; the worst first. */
export function byRule(findings: readonly ReviewedFinding[]): List {
  const rows = [...groupBy(findings, ({ rule }) => rule.id).values()]
    .sort(([a], [b]) => compareSeverities(a!, b!))
    .map((some) => {
      const paths = [...new Set(some.map(({ at }) => positions(at).path))];
      const shown = paths.slice(0, mostFiles).flatMap((path, i) => [text(i === 0 ? ' in ' : ', '), code(path, 300)]);
      const more = paths.length - mostFiles;
      const [first, ...others] = some;
      const same = others.every(({ severity }) => severity === first!.severity);
      const number = same ? `${some.length} ${first!.severity}` : `${some.length}, the worst ${first!.severity},`;
      return [
        ...ruleName(first!.rule),
        text(`: ${number}`),
        ...shown,
        text(more > 0 ? ` and ${count(more, 'more file')}` : ''),
      ];
    });
  return bullets(rows);
}
