/** What fixes do, and the proof of it: for people, and as a document that `fix.schema.json` describes. */
import { maskPath } from '../facts/secrets/mask.ts';
import { fixTitle } from '../problem.ts';
import { editedSources } from '../review/edits.ts';
import { goneAmong, type Proof } from '../review/proof.ts';
import type { ProvenFixes } from '../review/proven-fixes.ts';
import type { Review, ReviewedFinding, Verdict } from '../review/review.ts';
import { positions } from '../source.ts';
import { wrappedText } from '../text/columns.ts';
import { groupBy } from '../text/group-by.ts';
import { inert } from '../text/visible.ts';
import { brushOf } from './brush.ts';
import { diffLines } from './diff.ts';
import { placeText, ruleMark, severityMark, shownPath, type TextPage } from './file-text.ts';
import { documentFormat, type FindingDocument, findingDocument, jsonText } from './json.ts';
import type { TextOptions } from './text.ts';
import { bySeverity, compares, count, ownText, plainText } from './wording.ts';

/** What became of the fixes that a review offers; those that were made are `made`. */
export interface Fixing extends ProvenFixes {
  /** The review that offers them. */
  readonly before: Review;
  /** Whose fix changes more than what is wrong, and was not asked for. */
  readonly unsafe: readonly ReviewedFinding[];
  /** Whether the files are changed. */
  readonly written: boolean;
}

/** The findings that are still there. */
export function leftBy({ before, proof }: Fixing): readonly ReviewedFinding[] {
  const gone = new Set(proof && goneAmong(before.findings, proof));
  return before.findings.filter((finding) => !gone.has(finding));
}

/** How the review of what is left would end. */
export function verdictAfter(fixing: Fixing): Verdict {
  if (fixing.before.verdict === 'error') return 'error';
  return leftBy(fixing).some(({ failing }) => failing) ? 'fail' : 'pass';
}

/** The edits as a diff, or as a line for each, what they do, and what is left. */
export function fixText(fixing: Fixing, options: TextOptions): string {
  const { before, made, written } = fixing;
  const page: TextPage = { ...options, review: before, brush: brushOf(options) };
  const parts = [
    ...(written ? linesOfFiles(made, page) : diffs(made, page)),
    notMade(fixing, page),
    wrapped(summary(fixing), page),
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.map(inert).join('\n'));
  return `${text.join('\n\n')}\n`;
}

function linesOfFiles(findings: readonly ReviewedFinding[], page: TextPage): string[][] {
  return [...groupBy(findings, ({ at }) => positions(at).path)].map(([path, some]) => [
    page.brush.paint('bold', shownPath(path, page)),
    ...some.map((finding) => `  ${fixLine(finding, page)}`),
  ]);
}

/** '2:10  high      Drop -k  tls-verification-disabled'. */
function fixLine({ at, rule, severity, fix }: ReviewedFinding, page: TextPage): string {
  const { start } = positions(at);
  const title = plainText(fix ? fixTitle(fix) : '', page.review.secrets);
  const name = page.brush.paint('dim', ruleMark(rule, page));
  return `${start.line}:${start.column}  ${severityMark(severity, page)}  ${title}  ${name}`;
}

function diffs(made: readonly ReviewedFinding[], page: TextPage): string[][] {
  const edits = made.flatMap(({ fix }) => fix?.edits ?? []);
  const { brush, review } = page;
  return editedSources(edits).map((source) =>
    diffLines(source, edits, { secrets: review.secrets, brush, path: shownPath(source.path, page) }),
  );
}

function notMade({ waiting, unsafe, refused, before }: Fixing, page: TextPage): string[] {
  const line = (finding: ReviewedFinding, why: string) =>
    `  ${placeText(finding.at, page)}  ${plainText(finding.fix?.title ?? '', before.secrets)}: ${why}  ${finding.rule.id}`;
  const lines = [
    ...waiting.map((finding) => line(finding, 'touches the same text as another fix; run fix again')),
    ...unsafe.map((finding) => line(finding, `changes ${finding.fix?.changes}`)),
    ...refused.map((finding) => line(finding, 'not proven by a second review')),
  ];
  const how =
    'Fixes that change more than what is wrong are made with --unsafe, or with --only and the name of the rule.';
  return lines.length > 0
    ? [page.brush.paint('bold', 'Not made:'), ...lines, ...(unsafe.length > 0 ? wrapped([how], page) : [])]
    : [];
}

function wrapped(sentences: readonly string[], { width }: TextPage): string[] {
  return sentences.flatMap((each) => wrappedText(each, width));
}

function summary(fixing: Fixing): string[] {
  const { made, proof, written, before } = fixing;
  const left = leftBy(fixing);
  const files = new Set(made.map(({ at }) => positions(at).path)).size;
  const does = written ? 'Made' : 'Would make';
  const failing = left.filter((finding) => finding.failing).length;
  const fails = failing > 0 ? `; ${failing === 1 ? '1 fails' : `${failing} fail`} the review` : '';
  return [
    made.length === 0 ? 'No fix to make.' : `${does} ${count(made.length, 'fix', 'fixes')} in ${count(files, 'file')}.`,
    ...(proof ? [proofText(proof)] : []),
    ...(before.verdict === 'error'
      ? [`Not everything could be reviewed: ${ownText(before.reason, before.secrets)}.`]
      : []),
    left.length === 0 ? 'Nothing is left.' : `${count(left.length, 'finding')} left (${bySeverity(left)})${fails}.`,
  ];
}

/** 'Reviewed again: 3 findings are gone, nothing new is reported, and 2 images and 1 service still load.' */
function proofText({ gone, images, services }: Proof): string {
  const are = gone.length === 1 ? 'is' : 'are';
  return `Reviewed again: ${count(gone.length, 'finding')} ${are} gone, nothing new is reported, and ${loadText({ images, services })}.`;
}

/** '2 images and 1 service still load'. */
function loadText({ images, services }: Pick<Proof, 'images' | 'services'>): string {
  const parts = [
    ...(images > 0 || services === 0 ? [count(images, 'image')] : []),
    ...(services > 0 ? [count(services, 'service')] : []),
  ];
  return `${parts.join(' and ')} still load${images + services === 1 ? 's' : ''}`;
}

export interface FixesDocument {
  readonly tool: 'layer-review';
  readonly version: string;
  readonly format: typeof documentFormat;
  /** Whether the files are changed. */
  readonly written: boolean;
  /** The verdict after the edits. */
  readonly verdict: Verdict;
  /** The findings whose fixes are made, each with its edits. */
  readonly made: readonly FindingDocument[];
  readonly waiting: readonly FindingDocument[];
  readonly unsafe: readonly FindingDocument[];
  readonly refused: readonly FindingDocument[];
  /** What a second review showed; null where no fix is made. */
  readonly proof: {
    readonly gone: readonly FindingDocument[];
    readonly new: readonly FindingDocument[];
    readonly images: number;
    readonly services: number;
  } | null;
  readonly left: readonly FindingDocument[];
  /** The files that are changed. */
  readonly files: readonly string[];
}

/** The document as text that is safe to print. */
export function fixJson(fixing: Fixing, version: string): string {
  return jsonText(fixesDocument(fixing, version));
}

function fixesDocument(fixing: Fixing, version: string): FixesDocument {
  const { before, made, waiting, unsafe, refused, proof, written } = fixing;
  const { secrets } = before;
  const documents = (some: readonly ReviewedFinding[]) =>
    some.map((finding) => findingDocument(finding, secrets, compares(before)));
  const edits = made.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    tool: 'layer-review',
    version,
    format: documentFormat,
    written,
    verdict: verdictAfter(fixing),
    made: documents(made),
    waiting: documents(waiting),
    unsafe: documents(unsafe),
    refused: documents(refused),
    proof: proof
      ? { gone: documents(proof.gone), new: documents(proof.fresh), images: proof.images, services: proof.services }
      : null,
    left: documents(leftBy(fixing)),
    files: editedSources(edits).map(({ path }) => maskPath(path, secrets)),
  };
}
