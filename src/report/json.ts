/** The review as one JSON document: `review.schema.json` describes it. */

import type { ImageUpdate } from '../facts/change/image-updates.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask, maskPath, repeatsSecret } from '../facts/secrets/mask.ts';
import type { Standing } from '../finding.ts';
import { endOfLifeAsOf } from '../known/end-of-life.ts';
import type { Difference } from '../known/image-difference.ts';
import type { Effect, Severity } from '../problem.ts';
import { isProven } from '../review/proof.ts';
import type { Review, ReviewedFinding, Verdict } from '../review/review.ts';
import { type Location, type Position, positions } from '../source.ts';
import { type PublishedSummary, publishedSummary } from './published-document.ts';
import { updateMessage } from './update-words.ts';
import { codeText, compares, messageText, ownText, plainText } from './wording.ts';

/** Of all documents. It changes where a key is removed or gets another type. */
export const documentFormat = 1;

export interface ReviewDocument {
  readonly tool: 'layer-review';
  readonly version: string;
  readonly format: typeof documentFormat;
  /** The days that what this version knows is as of. */
  readonly asOf: { readonly endOfLife: string };
  readonly verdict: Verdict;
  /** Why, in a sentence of plain text. */
  readonly reason: string;
  /** Findings of one cause are counted once. Waived ones are in no other number. Where nothing is compared, nothing is new. */
  readonly counts: Readonly<Record<Severity | 'waived', number> & Record<Standing, number | null>>;
  readonly findings: readonly FindingDocument[];
  readonly unread: readonly { readonly path: string; readonly line: number | null; readonly reason: string }[];
  /** What is worth knowing and is no fault, each a sentence. */
  readonly remarks: readonly string[];
  readonly files: readonly string[];
  /** What the policy could only tighten. */
  readonly floors?: readonly FloorDocument[];
  /** What registries say of the images that the head builds on, copies from and runs; only where they were asked. */
  readonly images?: readonly (PublishedSummary & { readonly image: string })[];
  readonly updates?: readonly UpdateDocument[];
}

export interface FloorDocument {
  /** `owner/repo/path`, or the path of a local file. */
  readonly name: string;
  /** null for a local file. */
  readonly commit: string | null;
  /** `sha256:…`, of its text. */
  readonly digest: string;
}

/** An image in the place of another, and what is different inside. */
export interface UpdateDocument extends PlaceDocument {
  readonly before: string;
  readonly after: string;
  readonly message: string;
  /** null where the two could not be compared. */
  readonly differences:
    | readonly {
        readonly what: Difference;
        readonly was: readonly string[];
        readonly is: readonly string[];
        readonly matters: boolean;
        /** Set where it is so on that platform only. */
        readonly platform?: string;
      }[]
    | null;
  /** Platforms of which it may be taken that were not compared. */
  readonly unseen: readonly string[];
  /** A page that compares the sources. */
  readonly sources: string | null;
}

export interface FindingDocument extends PlaceDocument {
  readonly rule: string;
  readonly severity: Severity;
  /** null where there is nothing to compare with. */
  readonly standing: Standing | null;
  readonly message: string;
  readonly image: string | null;
  readonly service: string | null;
  readonly fingerprint: string;
  /** The same for findings of one cause, which are counted once, as the worst of them. */
  readonly cause: string;
  readonly notes: readonly (PlaceDocument & { readonly message: string })[];
  readonly fix: FixDocument | null;
  /** What accepts it for a time. */
  readonly waiver: WaiverDocument | null;
}

export interface FixDocument {
  readonly title: string;
  /** What may be noticed of it by whoever uses what is built or runs; null where it is safe. */
  readonly changes: Exclude<Effect, 'nothing'> | null;
  /** Whether a second review, with all that is suggested for lines applied, showed that it does what it should and no harm. */
  readonly proven: boolean;
  /** By ids that stay the same as long as the finding does. */
  readonly edits: readonly (PlaceDocument & { readonly id: string; readonly text: string })[];
}

export interface WaiverDocument {
  readonly reason: string;
  /** The last day, as `2027-01-31`. */
  readonly until: string;
  readonly by: string | null;
  readonly where: { readonly path: string; readonly line: number };
}

/** Lines and columns are 1-based; the end is exclusive in its column. */
export interface PlaceDocument {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** The document as text that is safe to print. */
export function reviewJson(review: Review, version: string): string {
  return jsonText(reviewDocument(review, version));
}

/** The same in lines, each a document that `kind` names: the findings, what could not be reviewed, and last the rest. */
export function reviewJsonLines(review: Review, version: string): string {
  const { findings, unread, ...rest } = reviewDocument(review, version);
  const lines = [
    ...findings.map((finding) => ({ kind: 'finding', ...finding })),
    ...unread.map((each) => ({ kind: 'unread', ...each })),
    { kind: 'review', ...rest },
  ];
  return lines.map((line) => jsonText(line, 0)).join('');
}

/** All findings: those that are waived and those that the change fixes last. */
export function reviewDocument(review: Review, version: string): ReviewDocument {
  const { verdict, reason, counts, unread, remarks, files, updates, published, secrets, origin } = review;
  const floors = (origin?.floors ?? []).map(({ commit = null, ...rest }) => ({ ...rest, commit }));
  const { introduced, existing, fixed, waived, bySeverity } = counts;
  const compared = compares(review);
  const standings = compared ? { introduced, existing, fixed } : { introduced: null, existing: null, fixed: null };
  const images = published.map(({ image, reference }) => ({
    image: codeText(reference.text, secrets),
    ...publishedSummary(image, secrets),
  }));
  return {
    tool: 'layer-review',
    version,
    format: documentFormat,
    asOf: { endOfLife: endOfLifeAsOf },
    verdict,
    reason: ownText(reason, secrets),
    counts: { ...standings, waived, ...bySeverity },
    findings: [...review.findings, ...review.waived, ...review.fixed].map((finding) =>
      findingDocument(finding, secrets, compared),
    ),
    unread: unread.map(({ path, at, reason }) => ({
      path: maskPath(path, secrets),
      line: at ? positions(at).start.line : null,
      reason: plainText(reason, secrets),
    })),
    remarks: remarks.map((remark) => plainText(remark, secrets)),
    files: files.map((path) => maskPath(path, secrets)),
    ...(floors.length > 0 && { floors }),
    ...(images.length > 0 && { images }),
    ...(updates.length > 0 && { updates: updates.flatMap((each) => updateDocuments(each, secrets)) }),
  };
}

function updateDocuments(update: ImageUpdate, secrets: Secrets): UpdateDocument[] {
  const { before, after, places, inside } = update;
  const shown = (values: readonly string[]) => values.map((value) => codeText(value, secrets));
  const differences = inside.kind === 'compared' ? inside.differences : inside.kind === 'same' ? [] : undefined;
  return places.map((at) => ({
    ...place(at, secrets),
    before: codeText(before.text, secrets),
    after: codeText(after.text, secrets),
    message: messageText(updateMessage(update), secrets),
    differences:
      differences?.map(({ what, was, is, matters, platform }) => ({
        ...{ what, was: shown(was), is: shown(is), matters },
        ...(platform && { platform: codeText(platform, secrets) }),
      })) ?? null,
    unseen: inside.kind === 'compared' ? shown(inside.unseen) : [],
    sources: (inside.kind === 'compared' && inside.sources) || null,
  }));
}

/**
 * One finding, as all documents tell it.
 *
 * @param compared whether there was something to compare with
 */
export function findingDocument(finding: ReviewedFinding, secrets: Secrets, compared: boolean): FindingDocument {
  const { rule, severity, standing, at, message, image, service, fingerprint, cause, notes = [] } = finding;
  return {
    rule: rule.id,
    severity,
    standing: compared ? standing : null,
    ...place(at, secrets),
    message: messageText(message, secrets),
    image: image === undefined ? null : mask(image, secrets),
    service: service === undefined ? null : mask(service, secrets),
    fingerprint,
    cause,
    notes: notes.map((note) => ({ ...place(note.at, secrets), message: messageText(note.message, secrets) })),
    fix: fixDocument(finding, secrets),
    waiver: waiverDocument(finding, secrets),
  };
}

function waiverDocument({ waiver }: ReviewedFinding, secrets: Secrets): WaiverDocument | null {
  if (!waiver) return null;
  const { reason, until, by, at } = waiver;
  const { path, start } = positions(at);
  return {
    reason: codeText(reason, secrets),
    until,
    by: by === undefined ? null : codeText(by, secrets),
    where: { path: maskPath(path, secrets), line: start.line },
  };
}

/** An edit is applied as it stands: one that would have to be masked is better not offered, and so is one that leaves the fault. */
export function isOffered({ fix }: ReviewedFinding, secrets: Secrets): boolean {
  return fix !== undefined && !fix.eases && !fix.edits.some(({ at, text }) => repeatsSecret(text, at, secrets));
}

function fixDocument(finding: ReviewedFinding, secrets: Secrets): FixDocument | null {
  const { fix, fingerprint } = finding;
  if (!fix || !isOffered(finding, secrets)) return null;
  return {
    title: plainText(fix.title, secrets),
    changes: fix.changes === 'nothing' ? null : fix.changes,
    proven: isProven(finding),
    edits: fix.edits.map(({ at, text }, i) => ({ id: `${fingerprint}-${i + 1}`, ...place(at, secrets), text })),
  };
}

function place(at: Location, secrets: Secrets): PlaceDocument {
  const { path, start, end } = positions(at);
  return { path: maskPath(path, secrets), start, end };
}

/** One document with a line end; whatever a terminal or a workflow's log could act on is escaped. */
export function jsonText(document: unknown, indent = 2): string {
  const text = JSON.stringify(document, null, indent)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
      Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i))).join(''),
    )
    .replaceAll('##[', '##\\u005b');
  return `${text}\n`;
}

/**
 * The same for a document of lists behind the format, piece by piece: it may be longer than anybody wants to hold at once.
 * @param lists their items, made when they are asked for
 */
export function* jsonPieces(lists: Readonly<Record<string, Iterable<unknown>>>): Iterable<string> {
  let before = `{\n  "format": ${documentFormat},\n`;
  for (const [key, items] of Object.entries(lists)) {
    yield `${before}  ${JSON.stringify(key)}: [`;
    let any = false;
    for (const item of items) {
      yield `${any ? ',' : ''}\n    ${jsonText(item).trimEnd().replaceAll('\n', '\n    ')}`;
      any = true;
    }
    yield any ? '\n  ]' : ']';
    before = ',\n';
  }
  yield '\n}\n';
}

const hex = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
