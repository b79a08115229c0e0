/** What was found in one file, for a terminal. */
import { fixTitle, type Message, type Severity, sameMessage, severities } from '../problem.ts';
import { isProven } from '../review/proof.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { type Location, positions } from '../source.ts';
import { columns, padded, wrapped, wrappedText } from '../text/columns.ts';
import { enumerated } from '../text/enumerated.ts';
import { groupBy } from '../text/group-by.ts';
import type { Brush, Style } from './brush.ts';
import { excerpt } from './excerpt.ts';
import { rulePage } from './rule-page.ts';
import { bySeverity, count, messageText, pathText, plainText, provenText, waiverMessage } from './wording.ts';

/** What all lines of one review's text are written with. */
export interface TextPage {
  readonly review: Pick<Review, 'secrets'>;
  readonly brush: Brush;
  /** In columns. */
  readonly width: number;
  /** What a path is called where the text is read; as it is from the root unless given. */
  readonly called?: ((path: string) => string) | undefined;
}

/** A severity in its colour, as wide as the longest. */
export function severityMark(severity: Severity, { brush }: Pick<TextPage, 'brush'>): string {
  return brush.paint(severityStyles[severity], padded(severity, longestSeverity));
}

const severityStyles: Readonly<Record<Severity, Style>> = {
  critical: 'magenta',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'dim',
};
const longestSeverity = Math.max(...severities.map(({ length }) => length));

export function shownPath(path: string, { review, called }: TextPage): string {
  return pathText(called?.(path) ?? path, review.secrets, longestPath);
}

const longestPath = 300;

/** 'compose.yml:4'. */
export function placeText(at: Location, page: TextPage): string {
  const { path, start } = positions(at);
  return `${shownPath(path, page)}:${start.line}`;
}

/** A rule's name, which leads to its page where the terminal can show that. */
export function ruleMark(rule: ReviewedFinding['rule'], { brush }: TextPage): string {
  return brush.link(rulePage(rule), rule.id);
}

/**
 * The path, then each cause with the line of the worst that it brings, and what else it brings.
 *
 * @param causes the findings of each, whose first is of the file, in the order in which they are to be reported
 */
export function fileBlock(causes: readonly (readonly ReviewedFinding[])[], page: TextPage): string[] {
  const firsts = causes.map(([first]) => first!);
  const { path } = positions(firsts[0]!.at);
  const gutter = Math.max(...firsts.map(({ at }) => lineColumn(at).length));
  return [
    page.brush.paint('bold', shownPath(path, page)),
    ...causes.flatMap((findings) => causeLines(findings, gutter, page)),
  ];
}

function lineColumn(at: Location): string {
  const { start } = positions(at);
  return `${start.line}:${start.column}`;
}

function causeLines([first, ...others]: readonly ReviewedFinding[], gutter: number, page: TextPage): string[] {
  const { at, severity, waiver, message: own, notes = [], fix } = first!;
  const { review } = page;
  const { path } = positions(at);
  const isSame = ({ message }: ReviewedFinding) => sameMessage(message, own);
  const isHere = (each: ReviewedFinding) => positions(each.at).path === path;
  const same = others.filter(isSame);
  const here = same.filter(isHere);
  const elsewhere = same.filter((each) => !isHere(each)).map((each) => placeText(each.at, page));
  const different = others.filter((each) => !isSame(each));
  const left = `  ${padded(lineColumn(at), gutter)}  ${severityMark(severity, page)}  `;
  const indent = gutter + longestSeverity + 6;
  const said = saidLines(first!, page, page.width - indent);
  const under: Message[] = [
    ...(here.length > 0 ? [[`also on ${linesText(here)}`]] : []),
    ...(elsewhere.length > 0 ? [[`also in ${enumerated(elsewhere, mostLines)}`]] : []),
    ...different.slice(0, mostLines).map((each) => partText(each, path, page)),
    ...(different.length > mostLines ? [[`and ${count(different.length - mostLines, 'more finding')}`]] : []),
    ...notes.map((note): Message => [`${placeText(note.at, page)}: `, ...note.message]),
    ...(waiver ? [['waived ', ...waiverMessage(waiver)]] : []),
  ];
  return [
    ...said.map((line, i) => (i === 0 ? left : ' '.repeat(indent)) + line),
    ...sourceLines(at, gutter + 2, page),
    ...under.flatMap((each) => noteLines(messageText(each, review.secrets), gutter + 2, page)),
    ...(fix ? noteLines(`fix: ${plainText(fixTitle(fix), review.secrets)}`, gutter + 2, page) : []),
    ...(fix && isProven(first!)
      ? noteLines(provenText, gutter + 2, page).map((line) => page.brush.paint('dim', line))
      : []),
  ];
}

/** The message and behind it the rule's name, in lines. */
function saidLines({ message, rule }: ReviewedFinding, page: TextPage, width: number): string[] {
  const words = messageText(message, page.review.secrets).split(' ');
  const said = [
    ...words.map((text) => ({ text, shown: text })),
    { text: ` ${rule.id}`, shown: ` ${ruleName(rule, page)}` },
  ];
  return wrapped(said, Math.max(leastWidth, width), ({ text }) => text).map((line) =>
    line
      .map(({ shown }) => shown)
      .join(' ')
      .trimStart(),
  );
}

function ruleName(rule: ReviewedFinding['rule'], page: TextPage): string {
  return page.brush.paint('dim', ruleMark(rule, page));
}

/** Narrower than this, words are not wrapped any more. */
const leastWidth = 30;

/** More lines than this are only counted. */
const mostLines = 8;

/** 'lines 32, 33 and 46'. */
function linesText(findings: readonly ReviewedFinding[]): string {
  const lines = [...new Set(findings.map(({ at }) => String(positions(at).start.line)))];
  return `line${lines.length === 1 ? '' : 's'} ${enumerated(lines, mostLines)}`;
}

/** 'line 12: web publishes … (datastore-port-published, high)': what else a cause brings. */
function partText({ at, message, rule, severity }: ReviewedFinding, path: string, page: TextPage): Message {
  const place = positions(at).path === path ? `line ${positions(at).start.line}` : placeText(at, page);
  return [`${place}: `, ...message, ` (${rule.id}, ${severity})`];
}

/** The line that a place is about, what is meant underlined. */
function sourceLines(at: Location, gutter: number, { review, brush: { paint }, width }: TextPage): string[] {
  const number = String(positions(at).start.line);
  const { before, marked, after, further } = excerpt(at, review.secrets, Math.max(20, width - gutter - 3));
  const bar = paint('dim', '│');
  const more = further > 0 ? paint('dim', ` and ${further} more line${further === 1 ? '' : 's'}`) : '';
  const underline = paint('red', '~'.repeat(Math.max(1, columns(marked))));
  return [
    `${paint('dim', number.padStart(gutter))} ${bar} ${before}${marked}${after}`.trimEnd(),
    `${' '.repeat(gutter)} ${bar} ${' '.repeat(columns(before))}${underline}${more}`,
  ];
}

function noteLines(text: string, gutter: number, { brush: { paint }, width }: TextPage): string[] {
  const lines = wrappedText(text, Math.max(leastWidth, width - gutter - 3));
  return lines.map((line, i) => `${' '.repeat(gutter)} ${i === 0 ? paint('dim', '=') : ' '} ${line}`);
}

/** One line for several findings of a file, with as many rules as fit: 'Dockerfile  2 low, 1 info: missing-user and 1 more'. */
export function foldedLine(
  findings: readonly ReviewedFinding[],
  { head, style }: { readonly head: string; readonly style?: Style },
  page: TextPage,
): string {
  const { brush, width } = page;
  const rules = [...groupBy(findings, ({ rule }) => rule.id).values()];
  const counted = bySeverity(findings);
  let room = width - columns(`${head}${counted}: `) - columns(restText(rules.length));
  const fitting = rules.findIndex((places) => {
    room -= columns(timesText(places)) + 2;
    return room < 0;
  });
  const shown = rules.slice(0, fitting === -1 ? undefined : fitting);
  const names = shown.map((places) => brush.link(rulePage(places[0]!.rule), timesText(places))).join(', ');
  const rest = restText(rules.length - shown.length);
  return `${style ? brush.paint(style, head) : head}${counted}${shown.length > 0 ? brush.paint('dim', `: ${names}${rest}`) : ''}`;
}

/** 'missing-user ×2'. */
function timesText(places: readonly ReviewedFinding[]): string {
  return `${places[0]!.rule.id}${places.length > 1 ? ` ×${places.length}` : ''}`;
}

function restText(number: number): string {
  return number > 0 ? ` and ${number} more` : '';
}
