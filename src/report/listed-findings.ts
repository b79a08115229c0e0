/** What a comment lists below the worst that one cause brings. */

import type { Side } from '../change.ts';
import type { Note } from '../problem.ts';
import type { ReviewedFinding } from '../review/review.ts';
import type { Rule } from '../rule.ts';
import { fileAndLine, positions } from '../source.ts';
import { type Block, type BlockContent, bullets, type Inline, message, paragraph, text, trusted } from './markdown.ts';
import { pointer, ruleName, sideOf, type Writing } from './pointer.ts';

/** As many different things that one cause brings are said. */
const mostListed = 4;

/** How a list goes on. */
interface Listing {
  readonly writing: Writing;
  /** Whether what to do about the worst stands below. */
  readonly isAdvised: boolean;
}

/** What one cause brings besides the worst: some of it in words, and the places of the rest. */
export function listedBelow(worst: ReviewedFinding, others: readonly ReviewedFinding[], listing: Listing): Block[] {
  const ordered = ofEachOnce([worst, ...others]);
  const [listed, linked] = [ordered.slice(0, mostListed), ordered.slice(mostListed)];
  const known = linked.every(({ rule }) => rule === worst.rule) ? worst.rule : undefined;
  return [
    ...(listed.length > 0 ? [paragraph(text('Also:')), bullets(listed.map((each) => part(each, worst, listing)))] : []),
    ...(linked.length > 0 ? [linkedPlaces('Also at', linked, listing.writing, known)] : []),
  ];
}

/** Others than the first, each service or image once before any is there again. */
function ofEachOnce([first, ...others]: readonly ReviewedFinding[]): ReviewedFinding[] {
  const told = new Set([aboutWhom(first!)]);
  const isFirst = (each: ReviewedFinding) => told.size < told.add(aboutWhom(each)).size;
  const firsts = new Set(others.filter(isFirst));
  return [...firsts, ...others.filter((each) => !firsts.has(each))];
}

function aboutWhom({ at, service, image }: ReviewedFinding): string {
  return JSON.stringify([positions(at).path, service, image]);
}

/**
 * What else a cause brings, with what to do where that is something else than is advised, its rule where that is another than
 * the first one's, how severe it is where that is, and its other places.
 */
function part(finding: ReviewedFinding, first: ReviewedFinding, { writing, isAdvised }: Listing): Inline[] {
  const { rule, severity, remedy, explained } = finding;
  const instead = isAdvised && remedy && remedy !== first.remedy && !explained ? [text(' '), ...trusted(remedy)] : [];
  const name = rule === first.rule ? [] : [text(' '), ...ruleName(rule)];
  const isAsSevere = rule === first.rule && severity === first.severity;
  const places = elsewhere(finding).slice(0, mostListed);
  return [
    ...noteLine(finding, writing, sideOf(finding)),
    ...(places.length > 0 ? [text(' Also at ')] : []),
    ...places.flatMap((each, i) => [text(i > 0 ? ', ' : ''), ...pointer(each.at, writing.link, sideOf(finding))]),
    ...(places.length > 0 ? [text('.')] : []),
    ...instead,
    ...name,
    ...(isAsSevere ? [] : [text(` (${severity})`)]),
  ];
}

/** Of what is told as one with a finding, one for each other line. */
function elsewhere(finding: ReviewedFinding): readonly Pick<Note, 'at'>[] {
  const lineOf = ({ at }: Pick<Note, 'at'>) => fileAndLine(at);
  const others = new Map((finding.joined ?? []).map((each) => [lineOf(each), each]));
  others.delete(lineOf(finding));
  return [...others.values()];
}

/** A place with what is said of it. */
export function noteLine({ at, message: said }: Note, { link: to }: Writing, side: Side): Inline[] {
  return [...pointer(at, to, side), text(': '), ...message(said)];
}

/** More links than this nobody follows. */
const mostLinks = 20;

/** Places as links, with the rule's name where it is not `known`. */
export function linkedPlaces(
  words: string,
  findings: readonly ReviewedFinding[],
  { link: to }: Writing,
  known?: Rule,
): BlockContent {
  const links = findings
    .slice(0, mostLinks)
    .map((finding) => [
      ...pointer(finding.at, to, sideOf(finding)),
      ...(known === undefined ? [text(' '), ...ruleName(finding.rule)] : []),
    ]);
  const more = findings.length - links.length;
  return paragraph(
    text(`${words} `),
    ...links.flatMap((each, i) => (i === 0 ? each : [text(', '), ...each])),
    text(more > 0 ? ` and ${more} more.` : '.'),
  );
}
