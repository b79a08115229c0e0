/** The review for a terminal: the worst files first, in each the worst faults first, and what it comes to at the end. */

import { compareSeverities, reaches, type Severity, severities } from '../problem.ts';
import { byCause } from '../review/causes.ts';
import { refusedFiles } from '../review/refused-files.ts';
import type { Review, ReviewedFinding, Verdict } from '../review/review.ts';
import { compareLocations, positions } from '../source.ts';
import { columns, padded, wrappedText } from '../text/columns.ts';
import { groupBy } from '../text/group-by.ts';
import { inert } from '../text/visible.ts';
import { brushOf, type Style } from './brush.ts';
import { fileBlock, foldedLine, placeText, ruleMark, shownPath, type TextPage } from './file-text.ts';
import { basisMessages, policyMessage } from './judged-by.ts';
import { updateMessage } from './update-words.ts';
import {
  bySeverity,
  compares,
  count,
  countText,
  messageText,
  ownText,
  plainText,
  refusedHeading,
  verdictWord,
} from './wording.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Whether text may lead somewhere on a click. */
  readonly links?: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
  /** Whether to show each finding whole: also what was there before, what is waived or fixed, and what only hardens. */
  readonly all?: boolean;
  /** Only what fails the review, and nothing where it passes. */
  readonly quiet?: boolean;
  /** The least severe findings to show, each whole. */
  readonly least?: Severity | undefined;
  /** What a person at a terminal could ask for next. */
  readonly hints?: boolean;
  /** What a path is called where the text is read; as it is from the root unless given. */
  readonly called?: TextPage['called'];
}

interface Page extends TextPage, Pick<TextOptions, 'all' | 'least' | 'hints'> {
  readonly review: Review;
}

/** The review as lines of text; nothing from a repository in it can steer a terminal or a workflow. */
export function reviewText(review: Review, options: TextOptions): string {
  const page: Page = { ...options, review, brush: brushOf(options) };
  const parts = options.quiet ? quietParts(page) : wholeParts(page);
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(inert).join('\n'))
    .join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** What the review comes to, in two lines. */
export function outcomeText(review: Review, options: TextOptions): string {
  return `${verdictLines({ ...options, review, brush: brushOf(options) })
    .map(inert)
    .join('\n')}\n`;
}

function quietParts(page: Page): string[][] {
  const { review } = page;
  if (review.verdict === 'pass') return [];
  const failing = review.findings.filter((finding) => finding.failing);
  return [...blocks(failing, [], page), unreadLines(page), verdictLines(page)];
}

function wholeParts(page: Page): string[][] {
  const { review, all } = page;
  const { findings, waived, fixed } = review;
  const told = findings.filter((finding) => isTold(finding, page));
  const folded = compares(review) || page.least ? [] : findings.filter((finding) => !told.includes(finding));
  const fresh = told.filter((finding) => !compares(review) || finding.standing === 'introduced');
  const old = told.filter((finding) => !fresh.includes(finding));
  return [
    ...headed(compares(review) ? 'New with this change' : '', blocks(fresh, folded, page), page),
    ...headed('There before this change', blocks(old, [], page), page),
    ...(all ? headed('Waived', blocks(waived, [], page), page) : []),
    ...(all ? headed('Fixed by this change', blocks(fixed, [], page), page) : []),
    unreadLines(page),
    ...tables(page),
    remarkLines(page),
    updateLines(page),
    [...scopeLines(page, told), ...verdictLines(page), ...hintLines(page, told)],
  ];
}

/** Whether a finding is shown whole: of what was there before, only what fails the review; of a scan, what is more than hardening. */
function isTold({ severity, standing, failing }: ReviewedFinding, { review, all, least }: Page): boolean {
  if (least !== undefined && !reaches(severity, least)) return false;
  if (all || failing) return true;
  return compares(review) ? standing === 'introduced' : reaches(severity, least ?? 'medium');
}

function headed(heading: string, parts: readonly string[][], { brush }: Page): string[][] {
  return parts.length === 0 || heading === '' ? [...parts] : [[brush.paint('bold', `${heading}:`)], ...parts];
}

/**
 * The files with what is reported whole, the worst first, each with what is folded; then those where all is folded. What has
 * one cause stands in the file of the worst.
 */
function blocks(told: readonly ReviewedFinding[], folded: readonly ReviewedFinding[], page: Page): string[][] {
  const whole = groupBy(byCause([...told].sort(worstFirst)), ([first]) => pathOf(first!));
  const rest = groupBy([...folded].sort(worstFirst), pathOf);
  const files = [...whole].sort(([, a], [, b]) => worstFile(a.flat(), b.flat()));
  const only = [...rest].filter(([path]) => !whole.has(path)).sort(([, a], [, b]) => worstFile(a, b));
  return [
    ...files.map(([path, causes]) => {
      const more = rest.get(path);
      return [...fileBlock(causes, page), ...(more ? [foldedLine(more, { head: '  also ' }, page)] : [])];
    }),
    only.map(([path, findings]) => foldedLine(findings, { head: `${shownPath(path, page)}  `, style: 'bold' }, page)),
  ].filter((lines) => lines.length > 0);
}

function pathOf({ at }: ReviewedFinding): string {
  return positions(at).path;
}

function worstFirst(a: ReviewedFinding, b: ReviewedFinding): number {
  return compareSeverities(a, b) || compareLocations(a.at, b.at);
}

/** Orders lists of findings by how many each has of the worst severity, then of the next; equal ones stay as they are. */
function worstFile(a: readonly ReviewedFinding[], b: readonly ReviewedFinding[]): number {
  const number = (some: readonly ReviewedFinding[], severity: Severity) =>
    some.filter((finding) => finding.severity === severity).length;
  for (const severity of severities) {
    const more = number(b, severity) - number(a, severity);
    if (more !== 0) return more;
  }
  return 0;
}

/** More files than this are worth a word on how to leave them out. */
const fewFiles = 3;

/** What could not be reviewed: each reason with the first of its files. What is told of the rest of a file is so all the same. */
function unreadLines(page: Page): string[] {
  const { review, brush, width } = page;
  const files = [...groupBy(review.unread, ({ path }) => path).values()];
  const found = new Set(review.findings.map(pathOf));
  const isPart = (file: Review['unread']) => found.has(file[0]!.path);
  const refused = refusedFiles(review.unread);
  const isRefused = (file: Review['unread']) => refused.has(file[0]!.path);
  const lines = (heading: string, some: readonly Review['unread'][]) => {
    const told = [...groupBy(some, ([first]) => first!.reason)].flatMap(([reason, [file, ...others]]) => {
      const { path, at } = file![0]!;
      const more = file!.length > 1 ? ` And ${count(file!.length - 1, 'more place')}.` : '';
      const beside = others.length > 0 ? ` and ${count(others.length, 'more file')}` : '';
      return [
        `  ${brush.paint('bold', at ? placeText(at, page) : shownPath(path, page))}${beside}`,
        ...wrappedText(plainText(reason, review.secrets) + more, Math.max(30, width - 4)).map((line) => `    ${line}`),
      ];
    });
    return told.length > 0 ? [brush.paint('red', heading), ...told] : [];
  };
  const wayOut =
    'In the policy, `files.exclude` leaves out what nobody runs, and `unread` accepts for a time what will be put right.';
  const others = files.filter((file) => !isRefused(file));
  return [
    ...lines(`${refusedHeading([...refused.keys()])}:`, files.filter(isRefused)),
    ...lines(
      'Not reviewed:',
      others.filter((file) => !isPart(file)),
    ),
    ...lines('Reviewed only in part:', others.filter(isPart)),
    ...(files.length > fewFiles ? wrappedText(wayOut, width) : []),
  ];
}

/** More findings than this are reported once more by rule and by file. */
const mostAtAGlance = 20;
/** More files than this are no table that anybody reads. */
const mostFiles = 10;

function tables(page: Page): string[][] {
  const { findings } = page.review;
  const listed =
    page.least === undefined ? findings : findings.filter(({ severity }) => reaches(severity, page.least!));
  if (listed.length <= mostAtAGlance || (compares(page.review) && !page.all)) return [];
  const rules = [...groupBy(listed, ({ rule }) => rule.id).values()].sort(worstFile);
  const files = [...groupBy(listed, pathOf).values()].sort(worstFile);
  const byRule = rules.map((some): TableRow => {
    const { rule } = some[0]!;
    const says = `${bySeverity(some)} in ${count(new Set(some.map(pathOf)).size, 'file')}`;
    return [
      padded(rule.id, longest(rules.map(([first]) => first!.rule.id))).replace(rule.id, ruleMark(rule, page)),
      says,
    ];
  });
  const shown = files.slice(0, mostFiles);
  const byFile = shown.map((some): TableRow => {
    return [
      padded(bySeverity(some), longest(shown.map((some) => bySeverity(some)))),
      shownPath(pathOf(some[0]!), page),
    ];
  });
  const more = files.length > mostFiles ? ` (the worst ${mostFiles} of ${files.length})` : '';
  return [table('By rule', byRule, page), ...(files.length > 1 ? [table(`By file${more}`, byFile, page)] : [])];
}

type TableRow = readonly [left: string, right: string];

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(columns));
}

function table(heading: string, rows: readonly TableRow[], { brush }: Page): string[] {
  return [brush.paint('bold', `${heading}:`), ...rows.map(([left, right]) => `  ${left}  ${right}`)];
}

function remarkLines({ review, width }: Page): string[] {
  return review.remarks.flatMap((remark) => wrappedText(plainText(remark, review.secrets), width));
}

function updateLines({ review, width }: Page): string[] {
  return review.updates.flatMap((each) => wrappedText(messageText(updateMessage(each), review.secrets), width));
}

/** Of a change that brings nothing in: what was compared, and by which policy, since there is nothing else to say. */
function scopeLines({ review, width }: Page, told: readonly ReviewedFinding[]): string[] {
  if (!compares(review) || told.length > 0 || review.files.length === 0) return [];
  const { change, files, secrets } = review;
  return [
    `${plainText(change.title, secrets)}: ${count(files.length, 'container file')} reviewed.`,
    ...[policyMessage(review), ...basisMessages(review)].flatMap((each) =>
      wrappedText(messageText(each, secrets), width),
    ),
  ];
}

function verdictLines({ review, brush, width }: Page): string[] {
  const reason = ownText(review.reason.replace(/\.$/, ''), review.secrets);
  const word = verdictWord(review);
  const [first = '', ...others] = wrappedText(`${word}: ${reason}.`, width);
  return [
    ...wrappedText(`${countText(review)}.`, width),
    brush.paint(verdictStyles[review.verdict], word) + first.slice(word.length),
    ...others,
  ];
}

const verdictStyles: Readonly<Record<Verdict, Style>> = { pass: 'green', fail: 'red', error: 'magenta' };

function hintLines({ review, brush, width, hints, all }: Page, told: readonly ReviewedFinding[]): string[] {
  if (!hints) return [];
  const { findings, waived, fixed } = review;
  const hidden = !all && findings.length + waived.length + fixed.length > told.length;
  const sentences = [
    ...(told.length > 0 ? ['`layer-review rule ID` explains a rule.'] : []),
    ...(hidden
      ? [`\`--all\` shows every finding${compares(review) ? ', also what was there before' : ' whole'}.`]
      : []),
  ];
  return wrappedText(sentences.join(' '), width).map((line) => brush.paint('dim', line));
}
