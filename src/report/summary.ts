/** The whole review on one page, for the job's summary; and the short one that stands in the check. */

import type { Project } from '../model/project.ts';
import { worstOfEach } from '../review/causes.ts';
import { uncommented } from '../review/comment-worthy.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { diagram } from './diagram.ts';
import { type Maps, mapsOf } from './finding-maps.ts';
import { causeList, findingRow, fixedRow } from './finding-rows.ts';
import { basisMessages, policyMessage } from './judged-by.ts';
import { imageMaps } from './layer-map.ts';
import {
  type Block,
  type BlockContent,
  bullets,
  details,
  fence,
  heading,
  link,
  message,
  paragraph,
  render,
  small,
  text,
} from './markdown.ts';
import { isNew, outcome } from './outcome.ts';
import type { Link } from './pointer.ts';
import { serviceMap } from './service-map.ts';
import { compares, count, waiverMessage } from './wording.ts';

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
    ...(review.files.length > 0 ? [paragraph(...small(...message(policyMessage(review))))] : []),
    ...basis(review),
    ...findings(review, link),
    ...section('Images and services', [...drawing(review.project(), maps), ...layers(review.project(), maps)]),
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

/** What stands in a check: how the review ended, what fails it, what nobody is told of in a comment, and where the rest is. */
export function checkSummary(review: Review, options: CheckOptions): string {
  const { link: to, runUrl, maxLength = Number.POSITIVE_INFINITY } = options;
  const page = link(runUrl, text('the job’s summary'));
  const where = [text('Every finding, every image with its layers and every service are in '), ...page, text('.')];
  const failing = review.findings.filter((finding) => finding.failing);
  const quiet = compares(review) ? uncommented(review) : [];
  const blocks = [
    ...outcome(review, to),
    ...(failing.length > 0 ? [causeList(failing, to, mostOpen)] : []),
    ...(quiet.length > 0 ? [paragraph(text('New, without a comment:')), causeList(quiet, to, mostOpen)] : []),
    ...(review.files.length > 0 ? [paragraph(...where)] : []),
    ...basis(review),
  ];
  return render(blocks, { secrets: review.secrets, maxLength, notice: 'The rest is in the job’s summary.' });
}

/** What holds whether anything was reviewed or not. */
function basis(review: Review): Block[] {
  return basisMessages(review).map((each) => paragraph(...small(...message(each))));
}

function drawing(project: Project, maps: Maps): BlockContent[] {
  const picture = diagram(project, maps);
  return picture === undefined ? [] : [fence('mermaid', picture)];
}

/** Every image with its layers, and every service. */
function layers({ images, services }: Project, maps: Maps): BlockContent[] {
  return [...imageMaps(images, maps), ...(services.length > 0 ? [serviceMap(services, maps)] : [])];
}

const nowhere: Link = () => undefined;

/** More that were there before would bury what comes after them. */
const mostOpen = 10;

function findings(review: Review, link: Link): Block[] {
  const { findings: all, fixed } = review;
  const items = (some: readonly ReviewedFinding[]) => causeList(some, link);
  const list = (some: readonly ReviewedFinding[]) => (some.length === 0 ? [] : [items(some)]);
  if (!compares(review)) return [...section('Findings', list(all)), ...section('Waived', waived(review, link))];
  const old = all.filter((finding) => !isNew(finding));
  // What fails the review must be in sight.
  const fold = old.length > mostOpen && !old.some(({ failing }) => failing);
  return [
    ...section('New with this change', list(all.filter(isNew))),
    ...section(
      'There before this change',
      fold ? [details([text(count(worstOfEach(old).length, 'finding'))], items(old))] : list(old),
    ),
    ...section('Waived', waived(review, link)),
    ...section('Fixed by this change', fixed.length > 0 ? [bullets(fixed.map((each) => fixedRow(each, link)))] : []),
  ];
}

function waived({ waived: some }: Review, link: Link): Block[] {
  const items = some.map((finding) => [
    ...findingRow(finding, link),
    ...(finding.waiver ? [text(': '), ...message(waiverMessage(finding.waiver))] : []),
  ]);
  return items.length > 0 ? [details([text(count(items.length, 'finding'))], bullets(items))] : [];
}

function section(name: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(3, text(name)), ...blocks] : [];
}
