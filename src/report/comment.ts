/** What stands on a line of a pull request, in the developer's way: no longer than it must be. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import { remedyOf } from '../finding.ts';
import { compareSeverities, type Edit, type Message } from '../problem.ts';
import { sameEdit } from '../review/edits.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { listedBelow, noteLine, rulesAndPlaces } from './listed-findings.ts';
import {
  type Block,
  type BlockContent,
  bullets,
  code,
  details,
  type Inline,
  kept,
  labelled,
  link,
  message,
  ownCode,
  paragraph,
  render,
  small,
  strong,
  text,
  trusted,
} from './markdown.ts';
import { type CommentedFinding, commentedFinding, findingMarker, withoutMarker } from './marker.ts';
import { pointer, ruleName, sideOf, type Writing } from './pointer.ts';
import { foot, footToAccept, withoutFoot } from './speaker.ts';
import { suggestionBlocks, suggestionOf } from './suggestion.ts';
import { count, severityWord, standingWords, subject } from './wording.ts';

/** GitHub takes 65,536 characters. */
export const maxBody = 64_000;

/** What a comment told before, and does not have to tell any more. */
export interface Gone extends CommentedFinding {
  readonly why: Settlement;
}

/** What a comment says besides its findings. */
export interface History {
  readonly gone?: readonly Gone[];
  /** The address of the comment that reported this before, where that one could not be opened again. */
  readonly again?: string | undefined;
  /** The ids of rules that another comment of the pull request explains. */
  readonly explained?: ReadonlySet<string>;
}

/** As many causes of one comment are reported in full; of the others it links the lines. */
const mostInFull = 5;

/**
 * The comment about one or several findings: what is wrong, and what to do, in few words, since mail and chat show all of it.
 * Why is on the pages of the rules. The marker at its end is what they are recognised by.
 */
export function commentBody(
  findings: readonly ReviewedFinding[],
  writing: Writing,
  { gone = [], again, explained = new Set() }: History = {},
): string {
  const ordered = [...findings].sort(asTold);
  // Of several suggestions on the same lines only one could be applied. It stands with a finding that it is for.
  const offering = ordered.filter((finding) => suggestionOf(finding, writing));
  const suggested = offering.find(({ fix }) => fix) ?? offering[0];
  const causes = [...groupBy(ordered, ({ practice, standing }) => JSON.stringify([practice, standing])).values()];
  const [whole, brief] = [causes.slice(0, mostInFull), causes.slice(mostInFull).flat()];
  const advised = adviceAmong(whole, suggested, explained);
  const back =
    again === undefined
      ? []
      : [paragraph(text('This is back; '), ...link(again, text('it was reported before')), text('.'))];
  const fixed = gone.map((each) =>
    paragraph(
      ...small(
        text(`${settled[each.why][0]} as of `),
        ...commitLink(each.fixedIn ?? '', writing),
        text(': '),
        ...named(each),
      ),
    ),
  );
  const body = [
    ...back,
    ...whole.flatMap((group) => about(group, { suggested, advised }, writing)),
    ...(brief.length > 0 ? [rulesAndPlaces(`And ${count(brief.length, 'more finding')}:`, brief, ordered[0]!)] : []),
    ...fixed,
    footToAccept(),
  ];
  return render(body, {
    secrets: writing.secrets,
    maxLength: maxBody,
    notice: 'The rest did not fit into a comment; it is in the job’s summary.',
    marker: findingMarker([...ordered.map((each) => commentedFinding(each, advised.has(each))), ...gone], writing.job),
  });
}

/**
 * The worst first; among equals what stands on the comment's own lines, and then what is so, before what may come to be so and
 * what somebody left out.
 */
function asTold(a: ReviewedFinding, b: ReviewedFinding): number {
  const far = (each: ReviewedFinding) => Number(!standsOnItsLines(each));
  const unsure = ({ rule }: ReviewedFinding) => (rule.leftToUsers ? 2 : Number(rule.trust === 'unpinned'));
  return compareSeverities(a, b) || far(a) - far(b) || unsure(a) - unsure(b);
}

/** More advice in one comment nobody reads. */
const mostAdvised = 2;

/** The findings whose rule’s advice is given: of each rule one, unless another comment does, or a suggestion says it. */
function adviceAmong(
  causes: readonly (readonly ReviewedFinding[])[],
  suggested: ReviewedFinding | undefined,
  explained: ReadonlySet<string>,
): ReadonlySet<ReviewedFinding> {
  const isMended = (group: readonly ReviewedFinding[]) =>
    suggested && !suggested.fix?.eases && group.includes(suggested);
  const leading = causes.filter((group) => !isMended(group)).map(([first]) => first!);
  const candidates = leading.filter((each) => !each.explained && remedyOf(each) !== '' && !explained.has(each.rule.id));
  const byRule = [...groupBy(candidates, ({ rule }) => rule.id).values()];
  return new Set(byRule.slice(0, mostAdvised).map(([first]) => first!));
}

/**
 * Why a comment is settled: the fault is gone, its file is not of the pull request any more, somebody accepts it, the policy
 * leaves its rule out, or its file.
 */
export type Settlement = 'fixed' | 'outside' | 'waived' | 'rule off' | 'file off';

const settled: Readonly<Record<Settlement, readonly [word: string, rest: string]>> = {
  fixed: ['Fixed', '.'],
  outside: ['Not of this pull request', ', which changes nothing in this file any more.'],
  waived: ['Waived', '; a waiver in force covers it.'],
  'rule off': ['No longer reported', ': the policy in force leaves this rule out.'],
  'file off': ['No longer reported', ': this file is not among those that are reviewed any more.'],
};

/**
 * A comment of ours that is settled: says so, keeps what it said for whoever reads the conversation, and offers nothing any
 * more.
 */
export function settledBody(
  body: string,
  told: readonly CommentedFinding[],
  { commit, why, writing }: { readonly commit: string; readonly why: Settlement; readonly writing: Writing },
): string {
  const [word, rest] = settled[why];
  const words = [strong(text(word)), text(' as of '), ...commitLink(commit, writing), text(rest)];
  const about = told.flatMap((each, i) => [...(i > 0 ? [text(', ')] : []), ...named(each)]);
  const before = withoutFoot(withoutMarker(body)).replace(/^(`{3,})suggestion$/gm, '$1');
  return render([paragraph(...words), details(about, repeated(before, writing.secrets)), foot()], {
    secrets: writing.secrets,
    maxLength: maxBody + 1000,
    notice: '',
    marker: findingMarker(
      told.map((each) => ({ ...each, fixedIn: each.fixedIn ?? commit })),
      writing.job,
    ),
  });
}

/**
 * What a comment said, as it said it. Where that holds what is known to be a secret only now, nothing of it: a hole in
 * finished Markdown would take the marks around other text away, and set that free.
 */
function repeated(body: string, secrets: Secrets): BlockContent {
  const silent = text('What this said is not repeated: it holds a value that is known to be a secret by now.');
  return mask(body, secrets) === body ? kept(body) : paragraph(silent);
}

/** 'High `run-as-root`'. */
function named({ severity, rule, page }: CommentedFinding): Inline[] {
  return [text(`${severityWord(severity)} `), ...link(page, ownCode(rule))];
}

/** The address that a comment of ours gives for the one that reported its finding before. */
export function againOf(body: string): string | undefined {
  return /^This is back; \[it was reported before\]\((https?:[^()\s]+)\)\./.exec(body)?.[1];
}

/** Whether two bodies say the same; an address may be another commit's, though not another comment's. */
export function sameWords(a: string, b: string): boolean {
  return bareWords(a) === bareWords(b);
}

/** A body as far as it matters. */
export function bareWords(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/ href="[^"]*"/g, ' href=""')
    .replace(/\]\((https?:[^()\s]*)\)/g, (_, url: string) => `](${/#discussion_r\d+/.exec(url)?.[0] ?? ''})`)
    .trim();
}

/** The first digits of a commit, as a link where there is one. */
export function commitLink(sha: string, { commit }: Writing): Inline[] {
  return link(commit?.(sha), code(sha.slice(0, 7)));
}

/** What a comment offers to write, and whose advice it gives. */
interface Offer {
  readonly suggested: ReviewedFinding | undefined;
  readonly advised: ReadonlySet<ReviewedFinding>;
}

/**
 * One cause: the worst that it brings with notes and a suggestion or advice, and below that the rest.
 */
function about(
  [finding, ...others]: readonly ReviewedFinding[],
  { suggested, advised }: Offer,
  writing: Writing,
): Block[] {
  const { message: said, notes = [] } = finding!;
  const offer = suggested && [finding, ...others].includes(suggested) ? suggestionOf(suggested, writing) : undefined;
  // What stands on its own lines needs no other place.
  const place = standsOnItsLines(finding!) ? [] : [...pointer(finding!.at, writing.link, sideOf(finding!)), text(': ')];
  const noted = notes.filter(({ alike }) => !alike).map((note) => noteLine(note, finding!, writing));
  const isAdvised = advised.has(finding!);
  return [
    paragraph(...title(finding!)),
    paragraph(...place, ...message(said)),
    ...(noted.length > 0 ? [bullets(noted)] : []),
    ...(offer
      ? suggestionBlocks(
          offer,
          writing.secrets,
          others.some((each) => isLeft(each, suggested!)),
        )
      : []),
    ...(isAdvised ? [advice(finding!, offer ? 'Or:' : 'Instead:')] : []),
    ...listedBelow(finding!, others, { writing, isAdvised }),
  ];
}

/** Whether something is put right as what a comment suggests, and elsewhere. */
function isLeft({ fix, placement }: ReviewedFinding, suggested: ReviewedFinding): boolean {
  const isMade = (edit: Edit) => suggested.fix?.edits.some((other) => sameEdit(edit, other));
  return fix !== undefined && placement.kind !== 'line' && !fix.edits.every(isMade);
}

/** What to do, in a sentence; the rule's page says more. */
function advice(finding: ReviewedFinding, label: string): Block {
  const { remedy, rule } = finding;
  const end = rule.fix.indexOf('. ');
  return labelled(label, trusted(remedy ?? (end === -1 ? rule.fix : rule.fix.slice(0, end + 1))));
}

function standsOnItsLines(finding: ReviewedFinding): boolean {
  const { placement, at } = finding;
  const { path, start } = positions(at);
  if (placement.kind !== 'line' || (placement.side ?? 'head') !== sideOf(finding)) return false;
  // What the change renames has its old lines under the new name.
  if (placement.path !== path && placement.side !== 'base') return false;
  return placement.startLine <= start.line && start.line <= placement.endLine;
}

/** **High: The image runs as root** `run-as-root` · stage `2` · there before this change */
function title(finding: ReviewedFinding): Inline[] {
  const { severity, rule, message: said, standing } = finding;
  const about = subject(finding);
  const isNamed = about.every((part) => typeof part === 'string' || said.some((each) => isCode(each, part.code)));
  const others: Inline[][] = [
    isNamed && about.some((part) => typeof part !== 'string') ? [] : message(about),
    standing === 'introduced' ? [] : [text(standingWords[standing])],
  ];
  return [
    strong(text(`${severityWord(severity)}: `), ...trusted(rule.title)),
    text(' '),
    ...ruleName(rule),
    ...others.filter((part) => part.length > 0).flatMap((part) => [text(' · '), ...part]),
  ];
}

function isCode(part: Message[number], value: string): boolean {
  return typeof part !== 'string' && part.code === value;
}
