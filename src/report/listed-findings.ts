/** What a comment lists below the worst that one cause brings. */

import type { Note } from '../problem.ts';
import { ownName } from '../review/fingerprint.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { fileAndLine, positions } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import {
  type Block,
  type BlockContent,
  bullets,
  code,
  type Inline,
  message,
  ownCode,
  paragraph,
  text,
  trusted,
} from './markdown.ts';
import { pointer, ruleName, sideOf, type Writing } from './pointer.ts';
import { count } from './wording.ts';

/** As many different things that one cause brings are said. */
const mostListed = 4;

/** How a list goes on. */
interface Listing {
  readonly writing: Writing;
  /** Whether what to do about the worst stands above. */
  readonly isAdvised: boolean;
}

/** What one cause brings besides the worst: where the same is so, some of the rest in words, and the places of what is left. */
export function listedBelow(worst: ReviewedFinding, others: readonly ReviewedFinding[], listing: Listing): Block[] {
  const things = groupBy([worst, ...ofEachOnce([worst, ...others])], whatIsSaid);
  const same = things.get(whatIsSaid(worst))!;
  const different = [...things.values()].filter((some) => some !== same);
  const [listed, counted] = [different.slice(0, mostListed), different.slice(mostListed).flat()];
  const alike = placesBeside(same, worst);
  return [
    ...(alike.length > 0 ? [paragraph(text('Also in '), ...placesOf(alike, worst), text('.'))] : []),
    ...(listed.length > 0 ? [paragraph(text('Also:')), bullets(listed.map((some) => part(some, worst, listing)))] : []),
    ...(counted.length > 0 ? [rulesAndPlaces(`And ${count(counted.length, 'more finding')}:`, counted, worst)] : []),
  ];
}

/** Equal for findings of one rule that say the same, whomever they are about. */
function whatIsSaid({ rule, message: said, service, image }: ReviewedFinding): string {
  const name = service ?? image;
  return JSON.stringify([
    rule.id,
    said.map((each) => (typeof each !== 'string' && each.code === name ? undefined : each)),
  ]);
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
 *
 * @param some those that say it
 */
function part(some: readonly ReviewedFinding[], first: ReviewedFinding, { writing, isAdvised }: Listing): Inline[] {
  const { at, message: said, rule, severity, remedy, explained } = some[0]!;
  const instead = isAdvised && remedy && remedy !== first.remedy && !explained ? [text(' '), ...trusted(remedy)] : [];
  const name = rule === first.rule ? [] : [text(' '), ...ruleName(rule)];
  const isAsSevere = rule === first.rule && severity === first.severity;
  const places = placesBeside(some, first);
  return [
    ...noteLine({ at, message: said }, first, writing),
    ...(places.length > 0 ? [text(' Also in '), ...placesOf(places, first), text('.')] : []),
    ...instead,
    ...name,
    ...(isAsSevere ? [] : [text(` (${severity})`)]),
  ];
}

/** A place, and whose it is where that has to be said. */
interface Spot {
  readonly at: Note['at'];
  readonly names: readonly string[];
}

function spotOf({ at, service, image, rule }: ReviewedFinding, worst: ReviewedFinding): Spot {
  const name = service ?? ownName(image);
  const isOther = name !== undefined && !rule.oncePerFile && name !== (worst.service ?? worst.image);
  return { at, names: isOther ? [name] : [] };
}

/** Where else the same is so as some findings say, the first of which is told: their places, and those that are told as one with them. */
function placesBeside([told, ...others]: readonly ReviewedFinding[], worst: ReviewedFinding): Spot[] {
  const within = ({ notes = [], joined = [] }: ReviewedFinding) => {
    const alike = notes.flatMap(({ at, alike: names }) => (names ? [{ at, names }] : []));
    return alike.length > 0 ? alike : joined.map(({ at }) => ({ at, names: [] }));
  };
  const spots = [...within(told!), ...others.flatMap((each) => [spotOf(each, worst), ...within(each)])];
  return spots.filter(({ at }) => fileAndLine(at) !== fileAndLine(told!.at) && !isCommented(at, worst));
}

/** Whether a place is the line below which a comment stands. */
function isCommented(at: Note['at'], told: ReviewedFinding): boolean {
  const { placement } = told;
  return placement.kind === 'line' && isBeside(at, told) && positions(at).start.line === placement.endLine;
}

/** A place with what is said of it: a line of the comment's own file is seen beside it, any other place is a link. */
export function noteLine({ at, message: said }: Note, told: ReviewedFinding, { link: to }: Writing): Inline[] {
  const place = isBeside(at, told) ? [text(`Line ${positions(at).start.line}`)] : pointer(at, to, sideOf(told));
  return [...place, text(': '), ...message(said)];
}

/** Whether a place is in the file that a comment stands on. */
function isBeside(at: Note['at'], { placement, at: own, side }: ReviewedFinding): boolean {
  const { path } = placement.kind === 'summary' ? positions(own) : placement;
  return side === undefined && positions(at).path === path;
}

/** More places than this nobody looks up from a comment. */
const mostPlaces = 10;

/** 'lines 23 (`beta`), 34 (`gamma`), `other.yaml:4` and 12 more places'. */
function placesOf(spots: readonly Spot[], told: ReviewedFinding): Inline[] {
  const byPlace = [...groupBy(spots, ({ at }) => fileAndLine(at)).values()];
  const beside = byPlace.filter(([first]) => isBeside(first!.at, told));
  const shown = [...beside, ...byPlace.filter((each) => !beside.includes(each))].slice(0, mostPlaces);
  const more = byPlace.length - shown.length;
  return [
    text(beside.length > 0 ? `line${beside.length > 1 ? 's' : ''} ` : ''),
    ...shown.flatMap((some, i) => {
      const { at } = some[0]!;
      const names = [...new Set(some.flatMap((each) => each.names))];
      const place = i < beside.length ? text(String(positions(at).start.line)) : code(fileAndLine(at), 300);
      const whose = names.flatMap((name, j) => [text(j === 0 ? ' (' : ', '), code(name)]);
      return [text(i > 0 ? ', ' : ''), place, ...whose, text(names.length > 0 ? ')' : '')];
    }),
    text(more > 0 ? ` and ${count(more, 'more place')} (see the check)` : ''),
  ].filter((each) => each.type !== 'text' || each.value !== '');
}

/** Findings by their rules, each with its places. */
export function rulesAndPlaces(
  words: string,
  findings: readonly ReviewedFinding[],
  told: ReviewedFinding,
): BlockContent {
  const byRule = [...groupBy(findings, ({ rule }) => rule.id)];
  const isKnown = findings.every(({ rule }) => rule === told.rule);
  return paragraph(
    text(`${words} `),
    ...byRule.flatMap(([id, some], i) => [
      text(i > 0 ? '; ' : ''),
      ...(isKnown ? [] : [ownCode(id), text(' in ')]),
      ...placesOf(
        some.map((each) => spotOf(each, told)),
        told,
      ),
    ]),
    text('.'),
  );
}
