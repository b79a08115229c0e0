/** An audit as the summary of a job. */

import { severities } from '../problem.ts';
import {
  bullets,
  code,
  heading,
  type Inline,
  link,
  paragraph,
  render,
  strong,
  table,
  text,
} from '../report/markdown.ts';
import { severityWord } from '../report/wording.ts';
import type { AuditReport } from './merge.ts';
import { type Cell, figuresOf, type Section, sectionsOf } from './sections.ts';

/** Rows of each table; JSON Lines, CSV and the page have all of them. */
const mostRows = 20;
/** Everything in the lines is masked already. */
const nothingToHide = { values: [], places: [] };
/** The most bytes that a job's summary takes. */
const longest = 1_000_000;

/** @param server as {@link sectionsOf} */
export function auditMarkdown(report: AuditReport, server: string | undefined): string {
  const figures = figuresOf(report).map(({ name, value }): Inline[] => [strong(text(number(value))), text(` ${name}`)]);
  const blocks = [
    heading(2, text(`Audit of ${report.day}`)),
    bullets(figures),
    ...sectionsOf(report, server).flatMap((section) => [heading(3, text(section.title)), ...told(section)]),
  ];
  return render(blocks, {
    secrets: nothingToHide,
    maxLength: longest,
    notice: 'The rest is in the files of this audit.',
  });
}

function told({ about, columns, rows }: Section) {
  const shown = columns.flatMap((column, i) => (rows.some((row) => isBar(row[i])) ? [] : [{ column, i }]));
  const isNumber = ({ i }: { i: number }) => rows.every((row) => typeof row[i] === 'number');
  const lines = rows.slice(0, mostRows).map((row) => shown.map(({ i }) => inline(row[i]!)));
  const more = rows.length - lines.length;
  return [
    paragraph(text(about)),
    table(
      shown.map((each) => (isNumber(each) ? 'right' : 'left')),
      [shown.map(({ column }) => [text(column)]), ...lines],
    ),
    ...(more > 0 ? [paragraph(text(`And ${number(more)} more.`))] : []),
  ];
}

function isBar(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && 'counts' in cell;
}

function inline(cell: Cell): Inline[] {
  if (typeof cell === 'number') return [text(number(cell))];
  if (typeof cell === 'string') return [text(cell)];
  if ('severity' in cell) return [text(severityWord(cell.severity))];
  if ('code' in cell) return link(cell.url, code(cell.code));
  return [text(severities.map((each) => cell.counts[each]).join(' · '))];
}

function number(value: number): string {
  return value.toLocaleString('en');
}
