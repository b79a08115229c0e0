/** The whole review on one page, for the job's summary and the check; and the comment that sums it up on a pull request. */

import type { Project } from '../model/project.ts';
import { reaches, severities } from '../problem.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { commitLink, maxBody } from './comment.ts';
import { diagram } from './diagram.ts';
import { type Maps, mapsOf } from './finding-maps.ts';
import { imageMaps } from './layer-map.ts';
import {
  type Block,
  type BlockContent,
  bullets,
  code,
  details,
  heading,
  type Inline,
  link,
  message,
  paragraph,
  render,
  sentence,
  small,
  strong,
  table,
  text,
  trusted,
} from './markdown.ts';
import { summaryMarker } from './marker.ts';
import { type Link, pointer, sideOf, type Writing } from './pointer.ts';
import { serviceMap } from './service-map.ts';
import {
  compares,
  count,
  countText,
  nextStep,
  policyMessage,
  severityWord,
  verdictWords,
  waiverMessage,
} from './wording.ts';

export interface SummaryOptions {
  /** Without it, places are named and not linked. */
  readonly link?: Link;
  /** In bytes of UTF-8. */
  readonly maxLength?: number;
}

/** The review with every finding, what could not be read, and a map of each image's layers. */
export function summaryMarkdown(review: Review, options: SummaryOptions = {}): string {
  const { link = nowhere, maxLength = Number.POSITIVE_INFINITY } = options;
  const maps = mapsOf(review, link);
  const blocks = [
    ...outcome(review, link),
    ...(review.files.length > 0 ? [paragraph(...small(...message(policyMessage(review.policy, review.origin))))] : []),
    ...findings(review, link),
    ...section('Images and services', [...diagram(review.project, maps), ...layers(review.project, maps)]),
  ];
  const notice =
    'This page is cut here: the rest would be longer than GitHub shows. A run in a terminal shows everything.';
  return render(blocks, { secrets: review.secrets, maxLength, notice });
}

export interface CheckOptions {
  readonly link: Link;
  /** The page of the run, which has the whole summary; undefined where it is not known. */
  readonly runUrl?: string | undefined;
  /** In bytes of UTF-8. */
  readonly maxLength?: number;
}

/** What stands over the annotations of a check, which tell the findings. */
export function checkSummary(review: Review, options: CheckOptions): string {
  const { link: to, runUrl, maxLength = Number.POSITIVE_INFINITY } = options;
  const page = link(runUrl, text('the job’s summary'));
  const where = [text('Every finding, every image with its layers and every service are in '), ...page, text('.')];
  const blocks = [...outcome(review, to), ...(review.files.length > 0 ? [paragraph(...where)] : [])];
  return render(blocks, { secrets: review.secrets, maxLength, notice: 'The rest is in the job’s summary.' });
}

/** Every image with its layers, and every service. */
function layers({ images, services }: Project, maps: Maps): BlockContent[] {
  return [...imageMaps(images, maps), ...(services.length > 0 ? [serviceMap(services, maps)] : [])];
}

/** The verdict and why, what to do next, the numbers, and what could not be looked at. */
function outcome(review: Review, to: Link): Block[] {
  const numbers = counts(review);
  const next = nextStep(review);
  return [
    paragraph(...verdict(review, numbers.length > 0 ? '' : ` ${countText(review)}.`)),
    ...(next === undefined ? [] : [paragraph(text(next))]),
    ...numbers,
    ...unread(review, to),
    ...remarks(review),
  ];
}

export interface CommentOptions extends Writing {
  /** Whether a finding has a comment of its own; those that have one are not repeated. */
  readonly commented: (finding: ReviewedFinding) => boolean;
  /** Findings whose comment a person has deleted: the next run must know as well that they had one. */
  readonly deleted?: readonly ReviewedFinding[];
  /** The check that it belongs to, where there may be others; undefined for the usual one. */
  readonly check?: string | undefined;
  /** Where everything is; undefined where that is not known. */
  readonly everything?: string | undefined;
}

/** As many as one reads through before what else there is to say. */
const mostListed = 20;

/** The one comment that sums up: the verdict, and what has to be told but has no comment of its own. */
export function summaryComment(review: Review, options: CommentOptions): string {
  const { commented, deleted = [], check, everything, ...writing } = options;
  const untold = review.findings.filter(
    (finding) => reaches(finding.severity, review.policy.commentOn) && !commented(finding),
  );
  // What fails the review must be in sight.
  const [fresh, old] = [untold.filter(isNew), untold.filter((finding) => !isNew(finding))];
  const failing = old.filter((each) => each.failing).slice(0, mostListed);
  const other = old.filter((each) => !failing.includes(each));
  const list = (some: readonly ReviewedFinding[]) => bullets(some.map((finding) => whole(finding, writing.link)));
  const more = fresh.slice(mostListed);
  const found = [
    ...(fresh.length > 0
      ? [paragraph(text('New with this change, and without a comment of its own:')), list(fresh.slice(0, mostListed))]
      : []),
    ...(more.length > 0
      ? [details([text(`${count(more.length, 'more finding')} new with this change`)], list(more))]
      : []),
    ...(failing.length > 0
      ? [paragraph(text('There before this change, and failing this review:')), list(failing)]
      : []),
    ...(other.length > 0
      ? [details([text(`${count(other.length, 'finding')} there before this change`)], list(other))]
      : []),
  ];
  const source = [
    ...(check === undefined ? [] : [text('Check '), code(check), text(' · ')]),
    ...[text('Reviewed at '), ...commitLink(review.change.head, writing)],
  ];
  const rest =
    everything === undefined ? [] : [text(' · '), ...link(everything, text('every finding and every layer'))];
  const maps = layers(review.project, mapsOf(review, writing.link));
  const blocks = [
    ...outcome(review, writing.link),
    ...found,
    paragraph(...small(...source, ...rest)),
    ...(maps.length > 0 ? [details([text('Images and services, layer by layer')], ...maps)] : []),
  ];
  const notice = 'The rest did not fit into a comment; it is in the job’s summary.';
  const remembered = [...review.findings.filter(commented), ...deleted];
  const marker = summaryMarker(remembered, writing.job);
  return render(blocks, { secrets: review.secrets, maxLength: maxBody, notice, marker });
}

const nowhere: Link = () => undefined;
const isNew = ({ standing }: ReviewedFinding) => standing === 'introduced';

/** **Fail**: 1 finding of severity high or worse. */
function verdict(review: Review, numbers: string): Inline[] {
  const reason = review.reason.replace(/\.$/, '');
  return [
    strong(text(verdictWords[review.verdict])),
    text(': '),
    ...sentence(`${reason}.`, review.secrets),
    text(numbers),
  ];
}

function counts(review: Review): Block[] {
  const waivedColumn = review.waived.length > 0 ? ([['Waived', review.waived]] as const) : [];
  const groups = compares(review)
    ? ([
        ['Introduced', review.findings.filter(isNew)],
        ['Existing', review.findings.filter((finding) => !isNew(finding))],
        ...waivedColumn,
        ['Fixed', review.fixed],
      ] as const)
    : ([['Findings', review.findings], ...waivedColumn] as const);
  const rows = severities
    .map(
      (severity) =>
        [severity, groups.map(([, some]) => some.filter((each) => each.severity === severity).length)] as const,
    )
    .filter(([, numbers]) => numbers.some((number) => number > 0))
    .map(([severity, numbers]) => [severityWord(severity), ...numbers.map(String)].map((cell) => [text(cell)]));
  const header = ['Severity', ...groups.map(([name]) => name)].map((cell) => [text(cell)]);
  return rows.length > 0 ? [table([null, ...groups.map(() => 'right' as const)], [header, ...rows])] : [];
}

/** More that were there before would bury what comes after them. */
const mostOpen = 10;

function findings(review: Review, link: Link): Block[] {
  const { findings: all, fixed } = review;
  const items = (some: readonly ReviewedFinding[]) => bullets(some.map((each) => whole(each, link)));
  const list = (some: readonly ReviewedFinding[]) => (some.length === 0 ? [] : [items(some)]);
  if (!compares(review)) return [...section('Findings', list(all)), ...section('Waived', waived(review, link))];
  const old = all.filter((finding) => !isNew(finding));
  // What fails the review must be in sight.
  const fold = old.length > mostOpen && !old.some(({ failing }) => failing);
  return [
    ...section('New with this change', list(all.filter(isNew))),
    ...section(
      'There before this change',
      fold ? [details([text(count(old.length, 'finding'))], items(old))] : list(old),
    ),
    ...section('Waived', waived(review, link)),
    ...section('Fixed by this change', fixed.length > 0 ? [bullets(fixed.map((each) => brief(each, link)))] : []),
  ];
}

function waived({ waived: some }: Review, link: Link): Block[] {
  const items = some.map((finding) => [
    ...whole(finding, link),
    ...(finding.waiver ? [text(': '), ...message(waiverMessage(finding.waiver))] : []),
  ]);
  return items.length > 0 ? [details([text(count(items.length, 'finding'))], bullets(items))] : [];
}

/** For what is no more. */
function brief(finding: ReviewedFinding, link: Link): Inline[] {
  return row(finding, link, trusted(finding.rule.title));
}

function whole(finding: ReviewedFinding, link: Link): Inline[] {
  return row(finding, link, message(finding.message));
}

function row(finding: ReviewedFinding, link: Link, what: Inline[]): Inline[] {
  const where = pointer(finding.at, link, sideOf(finding));
  return [
    strong(text(severityWord(finding.severity))),
    text(' '),
    ...where,
    text(': '),
    ...what,
    text(' '),
    code(finding.rule.id),
  ];
}

function unread(review: Review, link: Link): Block[] {
  const items = review.unread.map(({ path, at, reason }) => [
    ...(at ? pointer(at, link) : [code(path, 300)]),
    text(': '),
    ...sentence(reason, review.secrets),
  ]);
  return items.length > 0 ? [paragraph(strong(text('Could not be reviewed'))), bullets(items)] : [];
}

function remarks(review: Review): Block[] {
  return review.remarks.map((remark) => paragraph(...sentence(remark, review.secrets)));
}

function section(name: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(3, text(name)), ...blocks] : [];
}
