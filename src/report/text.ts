/** The review for a terminal, in the way of modern compilers. */

import type { Unread } from '../model/project.ts';
import type { Severity } from '../problem.ts';
import type { Review, ReviewedFinding, Verdict } from '../review/review.ts';
import { compareLocations, type Location, positions } from '../source.ts';
import { columns } from '../text/columns.ts';
import { groupBy } from '../text/group-by.ts';
import { inert } from '../text/visible.ts';
import { excerpt } from './excerpt.ts';
import { rulePage } from './rule-page.ts';
import { updateMessage } from './update-words.ts';
import {
  compares,
  countText,
  messageText,
  pathText,
  plainText,
  standingWords,
  verdictWords,
  waiverMessage,
} from './wording.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
}

/** The review as lines of text, grouped by file; nothing from a repository in it can steer a terminal or a workflow. */
export function reviewText(review: Review, { colour, width }: TextOptions): string {
  const paint = colour ? coloured : plain;
  const page = { review, paint, width };
  const ordered = [...review.findings].sort((a, b) => compareLocations(a.at, b.at));
  const firsts = new Set([...groupBy(ordered, ({ rule }) => rule.id).values()].map(([first]) => first!));
  const fixed = review.fixed.map((finding) => headline(finding, standingWords.fixed, page));
  const parts = [
    ...ordered.map((finding) => told(finding, page, firsts.has(finding))),
    ...(review.waived.length > 0 ? [review.waived.map((finding) => accepted(finding, page)).join('\n')] : []),
    ...(fixed.length > 0 ? [fixed.join('\n')] : []),
    ...review.unread.map((unread) => unreadable(unread, page)),
    ...(review.remarks.length > 0
      ? [review.remarks.map((remark) => plainText(remark, review.secrets)).join('\n')]
      : []),
    ...(review.updates.length > 0
      ? [review.updates.map((each) => messageText(updateMessage(each), review.secrets)).join('\n')]
      : []),
    verdict(page),
  ];
  return `${parts.join('\n\n').split('\n').map(inert).join('\n')}\n`;
}

interface Page {
  readonly review: Review;
  readonly paint: Paint;
  readonly width: number;
}

/** @param first whether it is the first of its rule, which gives the address of the rule's page */
function told(finding: ReviewedFinding, page: Page, first: boolean): string {
  const { review, paint } = page;
  const fresh = compares(review) && finding.standing === 'introduced';
  const mark = paint(severityStyles[finding.severity], finding.severity) + (fresh ? ` ${paint('bold', 'new')}` : '');
  const shown = source(finding.at, page);
  const under = [
    ...(finding.notes ?? []).map((note) => `${place(note.at, page)}: ${messageText(note.message, review.secrets)}`),
    ...(finding.fix ? [`fix: ${plainText(finding.fix.title, review.secrets)}`] : []),
    ...(first ? [rulePage(finding.rule)] : []),
  ];
  const bullet = `${' '.repeat(shown.gutter)} ${paint('dim', '=')} `;
  return [
    headline(finding, mark, page, messageText(finding.message, review.secrets)),
    ...shown.lines,
    ...under.map((line) => bullet + line),
  ].join('\n');
}

function accepted(finding: ReviewedFinding, page: Page): string {
  const why = finding.waiver ? [' Waived ', ...waiverMessage(finding.waiver)] : [];
  const message = messageText([...finding.message, ...why], page.review.secrets);
  return headline(finding, page.paint('dim', `${finding.severity} waived`), page, message);
}

/** path:line:column  severity  message  rule-id */
function headline(finding: ReviewedFinding, mark: string, page: Page, message = finding.rule.title): string {
  const { paint } = page;
  return [paint('bold', place(finding.at, page)), mark, message, paint('dim', finding.rule.id)].join('  ');
}

function place(at: Location, { review }: Page): string {
  const { path, start } = positions(at);
  return `${pathText(path, review.secrets, longestPath)}:${start.line}:${start.column}`;
}

const longestPath = 300;

/** The line that it is about, what is meant underlined. */
function source(at: Location, { review, paint, width }: Page): { lines: string[]; gutter: number } {
  const number = String(positions(at).start.line);
  const gutter = Math.max(4, number.length + 1);
  const { before, marked, after, further } = excerpt(at, review.secrets, Math.max(20, width - gutter - 3));
  const bar = paint('dim', '│');
  const indent = ' '.repeat(columns(before));
  const more = further > 0 ? paint('dim', ` and ${further} more line${further === 1 ? '' : 's'}`) : '';
  return {
    gutter,
    lines: [
      `${paint('dim', number.padStart(gutter))} ${bar} ${before}${marked}${after}`.trimEnd(),
      `${' '.repeat(gutter)} ${bar} ${indent}${paint('red', '~'.repeat(Math.max(1, columns(marked))))}${more}`,
    ],
  };
}

function unreadable({ path, at, reason }: Unread, page: Page): string {
  const where = at ? place(at, page) : pathText(path, page.review.secrets, longestPath);
  const { paint } = page;
  return `${paint('bold', where)}  ${paint('red', 'not reviewed')}  ${plainText(reason, page.review.secrets)}`;
}

function verdict({ review, paint }: Page): string {
  const reason = plainText(review.reason.replace(/\.$/, ''), review.secrets);
  const word = paint(verdictStyles[review.verdict], verdictWords[review.verdict]);
  return `${countText(review)}.\n${word}: ${reason}.`;
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta';
type Paint = (style: Style, text: string) => string;

const severityStyles: Readonly<Record<Severity, Style>> = {
  critical: 'magenta',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'dim',
};
const verdictStyles: Readonly<Record<Verdict, Style>> = { pass: 'green', fail: 'red', error: 'magenta' };

const sequences: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
};

const plain: Paint = (_style, text) => text;
const coloured: Paint = (style, text) => `\u001b[${sequences[style][0]}m${text}\u001b[${sequences[style][1]}m`;
