/** The whole review on one page, for the job's summary and the check; and the short body of a pull request's review. */
import { reaches, severities } from '../finding.ts';
import { maxBody, reviewMarker } from './comment.ts';
import { findingsWithin, imageMap, type Maps, serviceMap } from './layers.ts';
import {
  type Block,
  bullets,
  code,
  details,
  heading,
  type Inline,
  inline,
  message,
  paragraph,
  render,
  sentence,
  small,
  strong,
  table,
  text,
} from './markdown.ts';
import { type Link, pointer, sideOf } from './pointer.ts';
import type { Review, ReviewedFinding } from './review.ts';
import { compares, count, countText, policyMessage, severityWord, verdictWords } from './words.ts';

export interface SummaryOptions {
  /** Without it, places are named and not linked. */
  readonly link?: Link;
  /** In bytes of UTF-8. */
  readonly maxLength?: number;
}

/** The review with every finding, what could not be read, and a map of each image's layers. */
export function summaryMarkdown(review: Review, options: SummaryOptions = {}): string {
  const { link = nowhere, maxLength = Number.POSITIVE_INFINITY } = options;
  const writing = { link, secrets: review.secrets };
  const { images, services } = review.project;
  const maps: Maps = { ...writing, found: findingsWithin(review.findings), compares: compares(review) };
  const blocks = [
    paragraph(...verdict(review)),
    ...counts(review),
    ...(review.files.length > 0 ? [paragraph(...small(...message(policyMessage(review.policy))))] : []),
    ...unread(review, link),
    ...remarks(review),
    ...findings(review, link),
    ...section(
      'Images',
      images.map((image) => imageMap(image, maps)),
    ),
    ...section('Services', services.length > 0 ? [serviceMap(services, maps)] : []),
  ];
  const notice =
    'This page is cut here: the rest would be longer than GitHub shows. A run in a terminal shows everything.';
  return render(blocks, { secrets: review.secrets, maxLength, notice });
}

export interface BodyOptions {
  readonly link: Link;
  /** Whether a finding has its own comment on a line; those that have one are not repeated. */
  readonly commented?: (finding: ReviewedFinding) => boolean;
}

/** The body of the review on the pull request: the verdict, and what has to be told but stands on no line of the diff. */
export function reviewBody(review: Review, { link, commented = onLine }: BodyOptions): string {
  const untold = review.findings.filter(
    (finding) => reaches(finding.severity, review.policy.commentOn) && !commented(finding),
  );
  const [fresh, old] = [untold.filter(isNew), untold.filter((finding) => !isNew(finding))];
  const list = (some: readonly ReviewedFinding[]) => bullets(some.map((finding) => whole(finding, link)));
  const found = [
    ...(fresh.length > 0 ? [paragraph(text('Outside of the lines that this change shows:')), list(fresh)] : []),
    ...(old.length > 0 ? [details([text(`${count(old.length, 'finding')} there before this change`)], list(old))] : []),
  ];
  const blocks = [paragraph(...verdict(review)), ...unread(review, link), ...remarks(review), ...found];
  const notice = 'The rest did not fit into a review; it is in the job’s summary.';
  return render(blocks, { secrets: review.secrets, maxLength: maxBody, notice, marker: reviewMarker });
}

const nowhere: Link = () => undefined;
const onLine = ({ placement }: ReviewedFinding) => placement.kind === 'line';
const isNew = ({ standing }: ReviewedFinding) => standing === 'introduced';

/** **Fail**: 1 finding of severity high or worse. 3 new findings (1 high, 2 low). */
function verdict(review: Review): Inline[] {
  const reason = review.reason.replace(/\.$/, '');
  return [
    strong(text(verdictWords[review.verdict])),
    text(': '),
    ...sentence(`${reason}.`, review.secrets),
    text(` ${countText(review)}.`),
  ];
}

function counts(review: Review): Block[] {
  const groups = compares(review)
    ? ([
        ['Introduced', review.findings.filter(isNew)],
        ['Existing', review.findings.filter((finding) => !isNew(finding))],
        ['Fixed', review.fixed],
      ] as const)
    : ([['Findings', review.findings]] as const);
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

function findings(review: Review, link: Link): Block[] {
  const { findings: all, fixed, policy } = review;
  const items = (some: readonly ReviewedFinding[]) =>
    some.length === 0
      ? []
      : [
          bullets(
            some.map((each) => (onLine(each) && reaches(each.severity, policy.commentOn) ? brief : whole)(each, link)),
          ),
        ];
  if (!compares(review)) return section('Findings', items(all));
  return [
    ...section('New with this change', items(all.filter(isNew))),
    ...section('There before this change', items(all.filter((finding) => !isNew(finding)))),
    ...section('Fixed by this change', fixed.length > 0 ? [bullets(fixed.map((each) => brief(each, link)))] : []),
  ];
}

/** For what is told in full elsewhere. */
function brief(finding: ReviewedFinding, link: Link): Inline[] {
  return row(finding, link, inline(finding.rule.title));
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
